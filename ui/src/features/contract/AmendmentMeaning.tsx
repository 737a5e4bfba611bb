// What an amendment changes: every figure so far and from then on, and what stays as it is.
import type { AmendmentPreview } from "../../generated/api";
import { useWords } from "../../shared/words";
import styles from "./AmendmentDialog.module.css";

export function AmendmentMeaning({ preview }: { preview: AmendmentPreview | undefined }) {
  const { t } = useWords();
  if (!preview || preview.rows.length === 0) {
    return <p className={styles.waiting}>{t("amendment-waiting")}</p>;
  }
  return (
    <div className={styles.meaning} aria-live="polite">
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t("amendment-column-before")}</th>
            <th scope="col">{preview.after_title}</th>
          </tr>
        </thead>
        <tbody>
          {preview.rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td>{row.before}</td>
              <td className={row.changes ? styles.changed : undefined}>{row.after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {preview.stays ? <p className={styles.stays}>{preview.stays}</p> : null}
    </div>
  );
}
