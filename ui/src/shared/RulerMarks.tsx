// The marks of the ruler: the activation window with its default day, order, activation, the last
// day for notice, renewal or end.
import type { RulerView } from "../generated/api";
import styles from "./Ruler.module.css";
import { type Scale, TRACK, WINDOW } from "./rulerGeometry";

interface RulerMarksProps {
  readonly view: RulerView;
  readonly at: Scale;
}

export function RulerMarks({ view, at }: RulerMarksProps) {
  const { top, height } = TRACK;
  const bottom = top + height;
  return (
    <g>
      {view.window ? (
        <g className={styles.window}>
          <rect
            x={at(view.window.from)}
            y={WINDOW.top + 0.5}
            width={Math.max(0, at(view.window.to) - at(view.window.from))}
            height={WINDOW.height - 1}
          />
          <line
            x1={at(view.window.default_at)}
            x2={at(view.window.default_at)}
            y1={WINDOW.top}
            y2={WINDOW.top + WINDOW.height}
          />
        </g>
      ) : null}
      {view.marks.map((mark) => {
        const x = at(mark.at);
        switch (mark.kind) {
          case "order":
            return (
              <line
                key="order"
                x1={x}
                x2={x}
                y1={WINDOW.top - 4}
                y2={WINDOW.top + 12}
                className={styles.tick}
              />
            );
          case "activation":
            return (
              <g key="activation">
                <line x1={x} x2={x} y1={WINDOW.top - 5} y2={top} className={styles.tick} />
                <path
                  d={`M${x} ${WINDOW.middle - 6.5}l6.5 6.5-6.5 6.5-6.5-6.5z`}
                  className={styles.diamond}
                />
              </g>
            );
          case "cancel_by":
            return (
              <line
                key="cancel_by"
                x1={x}
                x2={x}
                y1={top - 7}
                y2={bottom + 6}
                className={styles.cancelBy}
              />
            );
          case "renewal":
          case "end":
            return (
              <line
                key={mark.kind}
                x1={x}
                x2={x}
                y1={top - 8}
                y2={bottom}
                className={styles.tick}
              />
            );
          default:
            return null;
        }
      })}
    </g>
  );
}
