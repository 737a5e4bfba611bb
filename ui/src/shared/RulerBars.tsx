// The period track of the ruler: bars that touch, each with its name where it has room.
import type { RulerView } from "../generated/api";
import { measureText } from "./measureText";
import styles from "./Ruler.module.css";
import { LABEL_SIZE, type Scale, TRACK } from "./rulerGeometry";

interface RulerBarsProps {
  readonly view: RulerView;
  readonly at: Scale;
  readonly hatch: string;
}

export function RulerBars({ view, at, hatch }: RulerBarsProps) {
  const { top, height } = TRACK;
  const bottom = top + height;
  return (
    <g>
      {view.bars.map((bar) => {
        const x = at(bar.from);
        const width = Math.max(0, at(bar.to) - x);
        const isLocked = bar.kind === "locked";
        const fits = bar.label !== "" && measureText(bar.label, LABEL_SIZE, 500) + 14 <= width;
        return (
          <g key={`${bar.kind}${bar.from}`}>
            {bar.kind === "next" ? (
              <>
                <line x1={x} x2={x + width} y1={top + 0.5} y2={top + 0.5} className={styles.next} />
                <line
                  x1={x}
                  x2={x + width}
                  y1={bottom - 0.5}
                  y2={bottom - 0.5}
                  className={styles.next}
                />
              </>
            ) : (
              <rect
                x={x}
                y={top + 0.5}
                width={width}
                height={height - 1}
                className={styles[bar.kind]}
                {...(bar.kind === "terminating" ? { fill: `url(#${hatch})` } : {})}
              />
            )}
            {fits ? (
              <text
                x={isLocked ? x + width / 2 : x + 7}
                y={bottom - 5}
                textAnchor={isLocked ? "middle" : "start"}
                className={styles[`${bar.kind}Text`]}
                fontSize={LABEL_SIZE}
              >
                {bar.label}
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
}
