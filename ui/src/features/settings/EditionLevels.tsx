// The table of service levels, row by row beside the published lines. What the owner has not
// confirmed carries a question mark and a dashed line.
import { useId } from "react";

import type { EditionCellView, EditionSectionView } from "../../generated/api";
import { useWords } from "../../shared/words";
import styles from "./EditionPage.module.css";

export function EditionLevels({
  section,
  levels,
}: {
  section: EditionSectionView;
  levels: readonly string[];
}) {
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading}>{section.title}</h2>
      <table className={styles.levels} aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col" aria-label={section.title} />
            {levels.map((level) => (
              <th key={level} scope="col" className={styles.level}>
                {level}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {section.clauses.map((clause) => (
            <tr key={clause.text} data-heading={clause.cells.length === 0 || undefined}>
              <th scope="row" colSpan={clause.cells.length === 0 ? levels.length + 1 : 1}>
                {clause.text}
              </th>
              {clause.cells.map((cell, at) => (
                <td key={levels[at]}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({ cell }: { cell: EditionCellView }) {
  const { t } = useWords();
  if (cell.is_open) {
    return (
      <span className={styles.unconfirmed}>
        <span aria-hidden>? </span>
        {cell.text}
        <span className="tk-visually-hidden">, {t("terms-open-cell")}</span>
      </span>
    );
  }
  return (
    <>
      {cell.text}
      {cell.published ? <p className={styles.published}>{cell.published}</p> : null}
    </>
  );
}
