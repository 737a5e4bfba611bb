// What can be done with the rows that are ticked, and the run of papers that is under way.
import { Button } from "../../shared/Button";
import { useWords } from "../../shared/words";
import type { Batch } from "./useBatch";
import type { Ticks } from "./useTicks";
import styles from "./BulkBar.module.css";

interface BulkBarProps {
  readonly ticks: Ticks;
  readonly total: number;
  readonly batch: Batch;
  readonly onPapers: () => void;
  readonly onOwner: () => void;
  readonly onCopy: () => void;
  readonly onShowRun: () => void;
}

export function BulkBar({
  ticks,
  total,
  batch,
  onPapers,
  onOwner,
  onCopy,
  onShowRun,
}: BulkBarProps) {
  const { t } = useWords();
  if (ticks.count === 0 && !batch.isRunning) {
    return null;
  }
  return (
    <div className={styles.bar} role="toolbar" aria-label={t("selection")} data-testid="bulk-bar">
      {ticks.count > 0 ? (
        <>
          <strong className={styles.count} role="status">
            {t("selection-count", { count: ticks.count })}
          </strong>
          {ticks.count < total ? (
            <Button kind="link" onClick={ticks.all}>
              {t("selection-all", { count: total })}
            </Button>
          ) : null}
          <Button kind="link" onClick={ticks.none}>
            {t("selection-clear")}
          </Button>
        </>
      ) : null}
      <span className={styles.spring} />
      {batch.isRunning ? (
        <Button kind="quiet" onClick={onShowRun}>
          {`${batch.view?.text ?? ""} · ${t("batch-show")}`}
        </Button>
      ) : null}
      {ticks.count > 0 ? (
        <>
          <Button keys="mod+C" onClick={onCopy}>
            {t("grid-copy")}
          </Button>
          <Button keys="O" onClick={onOwner}>
            {t("grid-set-owner")}
          </Button>
        </>
      ) : null}
      {ticks.count > 0 ? (
        <Button kind="filled" disabled={batch.isRunning} onClick={onPapers}>
          {t("selection-papers")}
        </Button>
      ) : null}
    </div>
  );
}
