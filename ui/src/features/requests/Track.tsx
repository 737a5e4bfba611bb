// The way from receipt to due to scale: solid while the clock runs, hatched while it stands still,
// a line for this moment.
import { useId } from "react";

import type { ClockTrack } from "../../generated/api";
import styles from "./Track.module.css";

export function Track({ view }: { view: ClockTrack }) {
  const hatch = useId();
  return (
    <figure className={styles.track} aria-label={view.description}>
      <svg
        className={styles.bars}
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <defs>
          <pattern
            id={hatch}
            width="1.2"
            height="10"
            patternUnits="userSpaceOnUse"
            patternTransform="skewX(-30)"
          >
            <line x1="0" y1="0" x2="0" y2="10" className={styles.line} />
          </pattern>
        </defs>
        {view.bars.map((bar) => (
          <rect
            key={bar.from}
            x={bar.from * 100}
            width={Math.max(0, (bar.to - bar.from) * 100)}
            y="0"
            height="10"
            className={bar.is_running ? styles.running : undefined}
            fill={bar.is_running ? undefined : `url(#${hatch})`}
          >
            <title>{bar.text}</title>
          </rect>
        ))}
      </svg>
      {view.now === null ? null : (
        <span className={styles.now} style={{ left: `${view.now * 100}%` }} />
      )}
      <figcaption className={styles.ends}>
        <span>{view.start}</span>
        <span>{view.end}</span>
      </figcaption>
    </figure>
  );
}
