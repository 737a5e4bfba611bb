// The frame when the register could not be opened: another try, or, where it is damaged, the newest
// copy of it.
import { useBackups, useRestore } from "../shared/backups";
import { Button } from "../shared/Button";
import { problemOf } from "../shared/ipc";
import { useKeys } from "../shared/keyboard";
import { Problem } from "../shared/Problem";
import { useWords } from "../shared/words";
import { Mark } from "./Mark";
import styles from "./Shell.module.css";

/** What a copy that is put back mends; the file that is there is set aside, never deleted. */
const MENDED_BY_A_COPY: ReadonlySet<string> = new Set(["register_damaged", "register_unreadable"]);

export function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useWords();
  const restore = useRestore();
  const newest = useBackups()?.rows[0];
  const offered = MENDED_BY_A_COPY.has(problemOf(error)?.code ?? "") ? newest : undefined;
  const primary = () => (offered ? restore.mutate(offered.name) : onRetry());
  useKeys({
    Enter: (event) => {
      if ((event.target as HTMLElement).closest("button")) {
        return false;
      }
      primary();
      return true;
    },
  });
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
          <Button
            kind={offered ? "outlined" : "filled"}
            {...(offered ? {} : { keys: "Enter" })}
            onClick={onRetry}
          >
            {t("shell-retry")}
          </Button>
          {offered ? (
            <Button
              kind="filled"
              keys="Enter"
              disabled={restore.isPending}
              onClick={() => restore.mutate(offered.name)}
            >
              {t("backup-offer", { when: offered.made_at })}
            </Button>
          ) : null}
        </Problem>
      </main>
    </div>
  );
}
