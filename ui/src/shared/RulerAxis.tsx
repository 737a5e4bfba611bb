// The axis of the ruler: months, shortened where they are tight, years at January.
import type { RulerMonth, RulerView } from "../generated/api";
import { measureText } from "./measureText";
import styles from "./Ruler.module.css";
import { AXIS, LABEL_SIZE, type Scale, todaySpan } from "./rulerGeometry";

const YEARS_APART = 60;
const YEAR_WIDTH = 32;
const NARROWEST = 13;
/** Below this width months are neither named nor ticked; years alone are. */
const TIGHT = 5;

/** The months at which the year is written: every January, and the first where it has room. */
function withYear(months: readonly RulerMonth[], at: Scale): ReadonlySet<number> {
  const januaries = months.filter((month, place) => place > 0 && month.year !== null);
  const shown = new Set<number>();
  let before = Number.NEGATIVE_INFINITY;
  for (const month of januaries) {
    if (at(month.at) - before > YEARS_APART) {
      shown.add(month.at);
      before = at(month.at);
    }
  }
  const first = months[0];
  const next = januaries[0];
  if (first && (!next || at(next.at) - at(first.at) > YEARS_APART)) {
    shown.add(first.at);
  }
  return shown;
}

export function RulerAxis({ view, width, at }: { view: RulerView; width: number; at: Scale }) {
  const { months } = view;
  const today = todaySpan(view, width, at);
  const room = (at(1) - at(0)) / Math.max(months.length, 1);
  const widest = Math.max(...months.map((month) => measureText(month.label, LABEL_SIZE, 400)));
  const isShort = widest + 6 > room;
  const every = Math.max(1, Math.ceil(NARROWEST / room));
  const years = withYear(months, at);
  return (
    <g>
      <line x1="0" x2={width} y1={AXIS} y2={AXIS} className={styles.axis} />
      {months.map((month, place) => {
        const x = at(month.at);
        const middle = (x + at(month.to)) / 2;
        const text = isShort ? month.label.slice(0, 1) : month.label;
        const half = measureText(text, LABEL_SIZE, 400) / 2 + 5;
        const isCovered = today !== null && middle + half > today.from && middle - half < today.to;
        const isNewYear = place > 0 && month.year !== null;
        const hasYear = years.has(month.at) && x + YEAR_WIDTH <= width;
        const isTight = room < TIGHT;
        if (isTight && !hasYear) {
          return null;
        }
        return (
          <g key={month.at}>
            <line
              x1={x}
              x2={x}
              y1={AXIS}
              y2={AXIS + (isNewYear ? 9 : 5)}
              className={isNewYear ? styles.newYear : styles.axis}
            />
            {isTight || isCovered || place % every !== 0 ? null : (
              <text
                x={middle}
                y={AXIS + 15}
                textAnchor="middle"
                className={styles.month}
                fontSize={LABEL_SIZE}
              >
                {text}
              </text>
            )}
            {hasYear ? (
              <text x={x} y={AXIS + 29} className={styles.year} fontSize={LABEL_SIZE}>
                {month.year}
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}
