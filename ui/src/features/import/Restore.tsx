// A complete export instead of a list: what it would bring back, and the button that does it.
import type { ImportRestoreView } from "../../generated/api";
import { Button } from "../../shared/Button";
import { Icon } from "../../shared/Icon";
import { useKeys } from "../../shared/keyboard";
import { useWords } from "../../shared/words";
import { useSaying } from "./queries";
import { useStore } from "./store";
import styles from "./Stored.module.css";

interface RestoreProps {
  readonly name: string;
  readonly restore: ImportRestoreView;
  readonly isReadOnly: boolean;
}

export function Restore({ name, restore, isReadOnly }: RestoreProps) {
  const { t } = useWords();
  const store = useStore();
  const leave = useSaying("give_up_import");
  const canStore = restore.can_store && !isReadOnly && !store.isPending;
  const storeNow = () => {
    if (canStore) {
      store.mutate({ revision: 0, rows: [] });
    }
  };
  useKeys({ "mod+Enter": storeNow });
  return (
    <div className={styles.page} data-testid="import-restore">
      <p className={styles.kind}>
        <Icon name="eye" />
        {name}
      </p>
      <h1 className={styles.title}>{t("import-page-restore-title")}</h1>
      <ul className={styles.sentences}>
        {restore.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="tk-second">
        {isReadOnly ? t("import-page-read-only") : t("import-page-restore-dry-run")}
      </p>
      <div className={styles.actions}>
        <Button kind="filled" keys="mod+Enter" disabled={!canStore} onClick={storeNow}>
          {restore.store_text}
        </Button>
        <Button onClick={() => leave.mutate(null)}>{t("import-page-leave")}</Button>
      </div>
    </div>
  );
}
