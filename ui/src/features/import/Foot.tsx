// The foot: that nothing is written yet, what is done with rows that were selected, and the one
// button that stores.
import type { ImportPlanView } from "../../generated/api";
import { Button } from "../../shared/Button";
import { Icon } from "../../shared/Icon";
import { KeyHint } from "../../shared/KeyHint";
import { useWords } from "../../shared/words";
import styles from "./Foot.module.css";

interface FootProps {
  readonly plan: ImportPlanView;
  readonly selected: ReadonlySet<number>;
  readonly canStore: boolean;
  readonly isReadOnly: boolean;
  readonly onStore: () => void;
  readonly onTake: (rows: readonly number[], take: string | null) => void;
  readonly onClear: () => void;
}

export function Foot(props: FootProps) {
  const { plan, selected, canStore, isReadOnly, onStore, onTake, onClear } = props;
  const { t } = useWords();
  const rows = [...selected];
  return (
    <footer className={styles.foot}>
      {rows.length > 0 ? (
        <div className={styles.selection} role="status">
          <span>{t("import-page-selected", { count: rows.length })}</span>
          <Button kind="link" onClick={() => onTake(rows, "terms")}>
            {t("import-page-selected-terms")}
          </Button>
          <Button kind="link" onClick={() => onTake(rows, "sheet")}>
            {t("import-page-selected-sheet")}
          </Button>
          <Button
            kind="link"
            onClick={() => {
              onTake(rows, "nothing");
              onClear();
            }}
          >
            {t("import-page-selected-leave-out")}
          </Button>
          <Button kind="link" keys="Esc" onClick={onClear}>
            {t("import-page-selected-clear")}
          </Button>
        </div>
      ) : (
        <p className={styles.dry}>
          <Icon name="eye" />
          <span>{isReadOnly ? t("import-page-read-only") : t("import-page-dry-run")}</span>
          <span className={styles.keys} aria-hidden="true">
            <KeyHint keys="Space" /> {t("import-page-key-choose")}
            <KeyHint keys="X" /> {t("import-page-key-select")}
            <KeyHint keys="W" /> {t("import-page-key-why")}
          </span>
        </p>
      )}
      <div className={styles.buttons}>
        {plan.all_by_terms === null ? null : (
          <Button disabled={plan.is_by_terms} onClick={() => onTake([], "terms")}>
            {plan.all_by_terms}
          </Button>
        )}
        <Button kind="filled" keys="mod+Enter" disabled={!canStore} onClick={onStore}>
          {rows.length > 0 && plan.to_store > 0
            ? t("import-page-store-selected", { count: rows.length })
            : plan.store_text}
        </Button>
      </div>
    </footer>
  );
}
