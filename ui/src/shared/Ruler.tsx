// A contract drawn to scale. Rust gives every position between 0 and 1; this draws them and lets
// labels make room. One vocabulary: solid is past or committed, tint with an accent edge is still
// open, grey is locked, hatch is ending, dashed is not yet real.
import { useEffect, useId, useRef, useState } from "react";

import type { RulerView } from "../generated/api";
import styles from "./Ruler.module.css";
import { RulerAxis } from "./RulerAxis";
import { RulerBars } from "./RulerBars";
import { emptyAbove, HEIGHT, LABEL_SIZE, scaleOf } from "./rulerGeometry";
import { placeLabels, ROWS } from "./rulerLabels";
import { RulerMarks } from "./RulerMarks";
import { RulerToday } from "./RulerToday";

export function Ruler({ view }: { view: RulerView }) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  // Labels are measured anew when the font is there.
  const [, setFontIsThere] = useState(false);
  const hatch = useId();
  useEffect(() => {
    const element = box.current;
    if (!element) {
      return;
    }
    const observer = new ResizeObserver(([entry]) =>
      setWidth(Math.floor(entry?.contentRect.width ?? 0)),
    );
    observer.observe(element);
    setWidth(element.clientWidth);
    void document.fonts.ready.then(() => setFontIsThere(true));
    return () => observer.disconnect();
  }, []);
  const at = scaleOf(view, width);
  const top = emptyAbove(view);
  const height = HEIGHT - top;
  return (
    <div ref={box} className={styles.ruler}>
      {width > 0 ? (
        <svg
          width={width}
          height={height}
          viewBox={`0 ${top} ${width} ${height}`}
          role="img"
          aria-label={view.description}
          className={styles.drawing}
        >
          <defs>
            <pattern
              id={hatch}
              width="5"
              height="5"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <line x1="0" y1="0" x2="0" y2="5" className={styles.hatch} />
            </pattern>
          </defs>
          <RulerAxis view={view} width={width} at={at} />
          <RulerBars view={view} at={at} hatch={hatch} />
          <RulerMarks view={view} at={at} />
          {placeLabels(view, width, at).map((label) => (
            <text
              key={label.key}
              x={label.x}
              y={ROWS[label.row]}
              className={label.isAccent ? styles.accentLabel : styles.label}
              fontSize={LABEL_SIZE}
            >
              {label.word}
              {label.word && label.date ? " " : ""}
              {label.date ? <tspan className={styles.date}>{label.date}</tspan> : null}
            </text>
          ))}
          <RulerToday view={view} width={width} at={at} />
        </svg>
      ) : null}
    </div>
  );
}
