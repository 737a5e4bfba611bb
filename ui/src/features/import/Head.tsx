// What is checked: the list, its sheet, and the saved mapping that was applied.
import type { ImportPlanView } from "../../generated/api";
import { Button } from "../../shared/Button";
import { useWords } from "../../shared/words";
import styles from "./Head.module.css";
import { useSaying } from "./queries";

interface HeadProps {
  readonly name: string;
  readonly plan: ImportPlanView;
}

export function Head({ name, plan }: HeadProps) {
  const { t } = useWords();
  const choose = useSaying("choose_import");
  const leave = useSaying("give_up_import");
  const sheet = useSaying("set_import_sheet");
  const isChoice = plan.sheets.length > 1;
  return (
    <div className={styles.head}>
      <h1>{t("import-page-title")}</h1>
      <p className={styles.place} title={name}>
        {plan.sheet && !isChoice ? t("import-page-place", { file: name, sheet: plan.sheet }) : name}
      </p>
      {isChoice ? (
        <label className={styles.sheet}>
          <span>{t("import-page-sheet")}</span>
          <select
            value={plan.sheet ?? ""}
            onChange={(event) => sheet.mutate({ sheet: event.currentTarget.value })}
          >
            {plan.sheets.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.text}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <span className={styles.note}>{plan.mapping_note ?? t("import-page-formats-note")}</span>
      <span className={styles.ends}>
        <Button kind="link" onClick={() => choose.mutate(null)}>
          {t("import-page-choose-other")}
        </Button>
        <Button kind="link" onClick={() => leave.mutate(null)}>
          {t("import-page-leave")}
        </Button>
      </span>
    </div>
  );
}
