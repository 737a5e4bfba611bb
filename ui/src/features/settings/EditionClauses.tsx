// A section of the terms: each clause as published, beside the numbers that were read from it.
import { useId } from "react";

import type { EditionSectionView } from "../../generated/api";
import { useWords } from "../../shared/words";
import styles from "./EditionPage.module.css";

export function EditionClauses({ section }: { section: EditionSectionView }) {
  const { t } = useWords();
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>{section.title}</h2>
      {section.clauses.map((clause) => (
        <div key={clause.text} className={styles.clause}>
          <p className={`${styles.wording} ${clause.is_item ? styles.item : ""}`}>
            {clause.text}
            {clause.is_published ? null : (
              <span className={styles.published}> ({t("terms-not-published")})</span>
            )}
          </p>
          {clause.values.length > 0 ? (
            <dl className={styles.values}>
              {clause.values.map((value) => (
                <div key={value.label} className={styles.value}>
                  <dt>{value.label}</dt>
                  <dd>
                    {value.value}
                    {value.published ? <p className={styles.published}>{value.published}</p> : null}
                  </dd>
                  <span className={styles.rule}>{value.rule}</span>
                </div>
              ))}
            </dl>
          ) : null}
        </div>
      ))}
    </section>
  );
}
