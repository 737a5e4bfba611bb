// Twelve months of renewals as stacked bars, with the sums below. Solid is committed, tint is
// still open, hatch is ending; the figures stand beside the bars.
import type { CSSProperties } from "react";

import type { RenewalsView } from "../../generated/api";
import { widthOfNumbers } from "../../shared/widthOfNumbers";
import { useWords } from "../../shared/words";
import styles from "./Renewals.module.css";

const PARTS = ["committed", "cancellable", "terminating"] as const;

export function Renewals({ renewals }: { renewals: RenewalsView }) {
  const { t } = useWords();
  const width = widthOfNumbers(renewals.months.map((month) => month.total));
  return (
    <section aria-labelledby="renewals">
      <h2 id="renewals">{t("today-renewals")}</h2>
      <p className="tk-quiet">{renewals.caption}</p>
      <ul className={styles.months} style={{ "--total-width": width } as CSSProperties}>
        {renewals.months.map((month) => (
          <li key={`${month.label}-${month.year ?? ""}`} className={styles.month}>
            <span className="tk-visually-hidden">{month.description}</span>
            <span className={styles.label} aria-hidden="true">
              {month.label} {month.year ? <strong>{month.year}</strong> : null}
            </span>
            <span className={styles.bar} aria-hidden="true">
              {PARTS.map((part) =>
                month[part] > 0 ? (
                  <span
                    key={part}
                    className={styles[part]}
                    style={{ width: `${month[part] * 100}%` }}
                  />
                ) : null,
              )}
            </span>
            <span className={styles.total} aria-hidden="true">
              {month.total}
            </span>
          </li>
        ))}
      </ul>
      <dl className={styles.legend}>
        {renewals.totals.map((total) => (
          <div key={total.status} className={styles.line}>
            <dt>
              <span
                className={`${styles.swatch} ${styles[total.status as "committed"]}`}
                aria-hidden="true"
              />
              {total.label}
            </dt>
            <dd>{total.amount.text}</dd>
          </div>
        ))}
      </dl>
      {renewals.others ? <p className="tk-quiet">{renewals.others}</p> : null}
    </section>
  );
}
