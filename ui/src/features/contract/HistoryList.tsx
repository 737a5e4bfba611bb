// What was recorded and what came about by itself, newest first.
import type { Ref } from "react";

import type { HistoryRow } from "../../generated/api";
import { Initials } from "../../shared/Initials";
import { useWords } from "../../shared/words";
import styles from "./HistoryList.module.css";

export function HistoryList({ rows, ref }: { rows: readonly HistoryRow[]; ref: Ref<HTMLElement> }) {
  const { t } = useWords();
  return (
    <section ref={ref} className={styles.history} aria-label={t("contract-history")}>
      <header className={styles.head}>
        <h2>{t("contract-history")}</h2>
        <span className="tk-quiet">{t("contract-history-append-only")}</span>
      </header>
      <ol className={styles.rows}>
        {rows.map((row, at) => (
          // History is append-only: a row's place from the end never changes while it is shown.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at} className={styles.row}>
            <span className={styles.day}>{row.day}</span>
            <span className={styles.text}>
              {row.text}
              {row.details.map((detail) => (
                <span key={detail} className={styles.detail}>
                  {detail}
                </span>
              ))}
            </span>
            <Initials name={row.person} initials={row.initials} says={row.who} />
          </li>
        ))}
      </ol>
    </section>
  );
}
