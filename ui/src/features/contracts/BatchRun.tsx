// A run of papers: how far it has come and the way to end it; then what it did, and its folder.
import type { BatchView } from "../../generated/api";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { useOpen } from "../../shared/paper";
import { useWords } from "../../shared/words";
import styles from "./BatchDialog.module.css";

interface BatchRunProps {
  readonly view: BatchView;
  readonly onCancel: () => void;
  readonly onClose: () => void;
}

export function BatchRun({ view, onCancel, onClose }: BatchRunProps) {
  const { t } = useWords();
  const open = useOpen("open_batch_place");
  const { result } = view;
  if (!result) {
    return (
      <Dialog
        title={t("batch-title")}
        name="batch"
        onClose={onClose}
        footer={
          <Button disabled={view.is_cancelling} onClick={onCancel}>
            {t("batch-cancel")}
          </Button>
        }
      >
        <p className={styles.text} role="status">
          {view.text}
        </p>
        <progress
          className={styles.bar}
          aria-label={t("batch-title")}
          {...(view.total > 0 ? { value: view.done, max: view.total } : {})}
        />
      </Dialog>
    );
  }
  const { problem } = result;
  return (
    <Dialog
      title={t("batch-title")}
      name="batch"
      onClose={onClose}
      footer={
        <>
          {result.is_there ? (
            <Button onClick={() => open.mutate(null)}>{t("batch-open-place")}</Button>
          ) : null}
          <Button kind="filled" keys="Esc" onClick={onClose}>
            {t("batch-close")}
          </Button>
        </>
      }
    >
      <p className={styles.message} role="status">
        {result.message}
      </p>
      {problem ? (
        <p className={styles.refusal} role="alert">
          {[problem.message, problem.remedy].filter(Boolean).join(" ")}
        </p>
      ) : null}
      <ul className={styles.details}>
        {result.details.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Dialog>
  );
}
