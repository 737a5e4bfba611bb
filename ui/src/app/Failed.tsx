// The frame when the register could not be opened: nothing leads anywhere but to another try.
import { Button } from "../shared/Button";
import { useKeys } from "../shared/keyboard";
import { Problem } from "../shared/Problem";
import { useWords } from "../shared/words";
import { Mark } from "./Mark";
import styles from "./Shell.module.css";

export function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useWords();
  useKeys({ Enter: onRetry });
  return (
    <div className={styles.frame}>
      <div className={styles.sidebar}>
        <div className={styles.brand}>
          <Mark />
          <span>Termkeeper</span>
        </div>
      </div>
      <header className={styles.top} />
      <main className={styles.content}>
        <Problem error={error}>
          <Button kind="filled" keys="Enter" onClick={onRetry}>
            {t("shell-retry")}
          </Button>
        </Problem>
      </main>
    </div>
  );
}
