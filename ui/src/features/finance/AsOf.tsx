// The day that looks at the renewals: typed, or taken from a calendar; empty is today.
import type { FieldAnswer } from "../../generated/api";
import { DayField } from "../../shared/DayField";
import { closes, KeyScope } from "../../shared/KeyScope";
import { useWords } from "../../shared/words";
import styles from "./AsOf.module.css";

interface AsOfProps {
  readonly value: string;
  readonly answer: FieldAnswer;
  readonly onType: (day: string) => void;
}

export function AsOf({ value, answer, onType }: AsOfProps) {
  const { t } = useWords();
  return (
    <div className={styles.line}>
      <span className={styles.label} aria-hidden="true">
        {t("finance-page-as-of")}
      </span>
      <KeyScope onKey={closes(() => onType(""))} className={styles.field}>
        <DayField
          label={t("finance-page-as-of")}
          isLabelHidden
          opensToTheLeft
          placeholder={t("finance-page-as-of-today")}
          value={value}
          onType={onType}
          answer={value === "" ? undefined : answer}
        />
      </KeyScope>
    </div>
  );
}
