// What the chosen level promises; what the owner has not confirmed says so.
import type { PromisesView } from "../../generated/api";
import styles from "./Promises.module.css";

export function Promises({ view }: { view: PromisesView }) {
  return (
    <section aria-label={view.title}>
      <h2 className={styles.title}>{view.title}</h2>
      <dl>
        {view.rows.map((row) => (
          <div key={row.label} className={styles.row}>
            <dt className={styles.label}>{row.label}</dt>
            <dd className={row.is_confirmed ? undefined : styles.unconfirmed}>{row.value}</dd>
          </div>
        ))}
      </dl>
      {view.unconfirmed_note ? <p className={styles.note}>{view.unconfirmed_note}</p> : null}
    </section>
  );
}
