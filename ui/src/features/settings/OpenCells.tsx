// Cells that wait for the owner's word, and what was confirmed by whom. A word is given once; undo
// takes it back.
import type { EditionPageView } from "../../generated/api";
import { Button } from "../../shared/Button";
import { problemOf } from "../../shared/ipc";
import { useChange } from "../../shared/queries";
import { useWords } from "../../shared/words";
import styles from "./OpenCells.module.css";

export function OpenCells({ id, view }: { id: string; view: EditionPageView }) {
  const { t } = useWords();
  const confirm = useChange("confirm_cell");
  const refusal = problemOf(confirm.error);
  if (view.open_cells.length === 0 && view.confirmations.length === 0) {
    return null;
  }
  return (
    <section className={styles.open} aria-label={t("terms-open-cell")} data-testid="open-cells">
      {view.open_cells.length > 0 ? <p className={styles.text}>{t("terms-open-text")}</p> : null}
      <ul className={styles.cells}>
        {view.open_cells.map((cell) => (
          <li key={cell.level} className={styles.cell}>
            <span>{cell.label}</span>
            <span className={styles.assumed}>{cell.assumed}</span>
            <span className={styles.actions}>
              {[true, false].map((value) => (
                <Button
                  key={String(value)}
                  aria-label={`${cell.label}: ${t(value ? "terms-confirm-yes" : "terms-confirm-no")}`}
                  disabled={view.is_read_only || confirm.isPending}
                  onClick={() => confirm.mutate({ edition: id, level: cell.level, value })}
                >
                  {t(value ? "terms-confirm-yes" : "terms-confirm-no")}
                </Button>
              ))}
            </span>
          </li>
        ))}
        {view.confirmations.map((line) => (
          <li key={line} className={`${styles.cell} tk-quiet`}>
            {line}
          </li>
        ))}
      </ul>
      {refusal ? (
        <p className="tk-bad" role="alert">
          {refusal.message}
        </p>
      ) : null}
    </section>
  );
}
