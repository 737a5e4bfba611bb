// Today on the ruler: a dotted line through the track and a chip in place of its month.
import type { RulerView } from "../generated/api";
import styles from "./Ruler.module.css";
import { AXIS, LABEL_SIZE, type Scale, todaySpan, TRACK } from "./rulerGeometry";

export function RulerToday({ view, width, at }: { view: RulerView; width: number; at: Scale }) {
  const span = todaySpan(view, width, at);
  if (!view.today || !span) {
    return null;
  }
  const x = at(view.today.at);
  return (
    <g>
      <line x1={x} x2={x} y1={TRACK.top - 6} y2={AXIS + 4} className={styles.todayLine} />
      <rect
        x={span.from}
        y={AXIS + 4}
        width={span.to - span.from}
        height="15"
        rx="4"
        className={styles.todayChip}
      />
      <text
        x={(span.from + span.to) / 2}
        y={AXIS + 15.5}
        textAnchor="middle"
        className={styles.todayText}
        fontSize={LABEL_SIZE}
      >
        {view.today.label}
      </text>
    </g>
  );
}
