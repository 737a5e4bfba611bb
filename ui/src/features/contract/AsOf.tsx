// The contract as of another day: a field in the head, and above everything a clear word of which day
// is shown. Nothing can be changed there.
import type { AsOfView, FieldAnswer } from "../../generated/api";
import { Button } from "../../shared/Button";
import { DayField } from "../../shared/DayField";
import { Icon } from "../../shared/Icon";
import { closes, KeyScope } from "../../shared/KeyScope";
import { useWords } from "../../shared/words";
import styles from "./AsOf.module.css";

interface AsOfFieldProps {
  readonly value: string;
  readonly answer: FieldAnswer | undefined;
  readonly takesFocus: boolean;
  readonly onType: (day: string) => void;
  readonly onClose: () => void;
}

export function AsOfField({ value, answer, takesFocus, onType, onClose }: AsOfFieldProps) {
  const { t } = useWords();
  return (
    <KeyScope onKey={closes(onClose)} className={styles.field}>
      <DayField
        label={t("as-of-label")}
        placeholder={t("as-of-today")}
        value={value}
        onType={onType}
        answer={answer}
        takesFocus={takesFocus}
      />
    </KeyScope>
  );
}

export function AsOfBanner({ view, onBack }: { view: AsOfView; onBack: () => void }) {
  const { t } = useWords();
  return (
    <div className={styles.banner} data-past={view.is_past} role="status" data-testid="as-of">
      <Icon name={view.is_past ? "undo" : "calendar"} />
      <p className={styles.text}>
        <strong>{view.title}.</strong> {view.text} {t("as-of-read-only")}
      </p>
      <Button onClick={onBack}>{t("as-of-back")}</Button>
    </div>
  );
}
