// The lanes at a glance: how much is overdue, and how much comes in 7 to 120 days.
import type { LaneView } from "../../generated/api";
import styles from "./LaneStrip.module.css";

export function LaneStrip({ lanes }: { lanes: readonly LaneView[] }) {
  return (
    <ul className={styles.strip}>
      {lanes.map((lane) => (
        <li
          key={lane.id}
          className={styles.lane}
          data-overdue={lane.id === "overdue" && lane.count > 0}
        >
          <a href={`#lane-${lane.id}`} className={styles.link}>
            <span className={styles.label}>{lane.label}</span>
            <span className={styles.count}>{lane.count_text}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
