// How old the newest copy of the register is, at the foot of the sidebar; leads to all of them.
import { useBackups } from "../shared/backups";
import { Icon } from "../shared/Icon";
import { useNavigation } from "../shared/navigation";
import { useWords } from "../shared/words";
import styles from "./BackupLine.module.css";

export function BackupLine() {
  const { t } = useWords();
  const { go } = useNavigation();
  const newest = useBackups()?.newest;
  return newest ? (
    <button
      type="button"
      className={styles.line}
      onClick={() => go({ screen: "settings", section: "backups" })}
    >
      <Icon name="check" size={14} />
      <span className={styles.text}>
        {t("backup-line")}
        <span className={styles.when}>{newest}</span>
      </span>
    </button>
  ) : null;
}
