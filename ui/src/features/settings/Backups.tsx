// Copies of the register: the newest first, each can be put back with one click, which can itself be
// taken back. One can be made at any time.
import { useState } from "react";

import { useBackups, useRestore } from "../../shared/backups";
import { Button } from "../../shared/Button";
import { useChange } from "../../shared/queries";
import { useWords } from "../../shared/words";
import styles from "./Backups.module.css";

const FIRST_ROWS = 8;

export function Backups({ isReadOnly }: { isReadOnly: boolean }) {
  const { t } = useWords();
  const view = useBackups();
  const make = useChange("back_up_now");
  const restore = useRestore();
  const [showsAll, setShowsAll] = useState(false);
  if (!view) {
    return null;
  }
  const rows = showsAll ? view.rows : view.rows.slice(0, FIRST_ROWS);
  return (
    <div data-testid="backups">
      <div className={styles.head}>
        <span className={styles.total}>{view.total}</span>
        <Button disabled={make.isPending} onClick={() => make.mutate(null)}>
          {t("backup-make")}
        </Button>
      </div>
      {rows.length > 0 ? (
        <ul className={styles.rows} aria-label={t("backup-list")}>
          {rows.map((row) => (
            <li key={row.name} className={styles.row}>
              <span className={styles.moment}>{row.made_at}</span>
              <span className={styles.age}>{row.age}</span>
              <span className={styles.figure}>{row.changes}</span>
              <span className={styles.figure}>{row.size}</span>
              <Button
                kind="link"
                aria-label={t("backup-put-back-of", { moment: row.made_at })}
                disabled={isReadOnly || restore.isPending}
                onClick={() => restore.mutate(row.name)}
              >
                {t("backup-put-back")}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      {view.rows.length > rows.length ? (
        <Button kind="link" onClick={() => setShowsAll(true)}>
          {t("backup-all")}
        </Button>
      ) : null}
      <p className={styles.folder}>{view.folder}</p>
    </div>
  );
}
