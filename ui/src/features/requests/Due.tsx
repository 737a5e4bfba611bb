// The moment by which to respond, the largest thing beside it.
import type { DueView } from "../../generated/api";
import styles from "./Due.module.css";

export function Due({ view, size }: { view: DueView; size: "panel" | "page" }) {
  return (
    <div className={`${styles.due} ${styles[size]}`} data-testid="request-due">
      <p className={styles.label}>{view.label}</p>
      <p className={styles.date}>
        {view.day}, <span className={styles.time}>{view.time}</span>
      </p>
      <p className={styles.below}>
        <span>{view.distance}</span>
        <span>{view.text}</span>
      </p>
    </div>
  );
}
