// The way from receipt to due to scale: solid while the clock runs, grey while it stands still,
// a line for this moment.
import type { ClockTrack } from "../../generated/api";
import styles from "./Track.module.css";

export function Track({ view }: { view: ClockTrack }) {
  return (
    <figure className={styles.track} aria-label={view.description}>
      <svg
        className={styles.bars}
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {view.bars.map((bar) => (
          <rect
            key={bar.from}
            x={bar.from * 100}
            width={Math.max(0, (bar.to - bar.from) * 100)}
            y="0"
            height="10"
            className={bar.is_running ? styles.running : styles.paused}
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
