// The company's colour on paper. A colour that cannot be read is said at once, with the nearest
// that can.
import type { LetterheadView } from "../../generated/api";
import { Button } from "../../shared/Button";
import { Field, type FieldProps } from "../../shared/Field";
import { useWords } from "../../shared/words";
import styles from "./AccentField.module.css";

interface AccentFieldProps extends Omit<FieldProps, "label"> {
  readonly seen: LetterheadView | undefined;
  readonly onTake: (colour: string) => void;
}

export function AccentField({ seen, onTake, answer, ...field }: AccentFieldProps) {
  const { t } = useWords();
  const problem = seen?.accent_problem ?? answer?.problem ?? null;
  const nearest = seen?.nearest_accent ?? null;
  return (
    <div className={styles.field}>
      <Field
        label={t("letterhead-accent")}
        {...field}
        placeholder={seen?.accent}
        answer={problem ? { say: null, detail: null, problem } : undefined}
        note={t("letterhead-accent-hint")}
        suffix={<Swatch colour={seen?.accent} />}
      />
      {problem && nearest && !field.readOnly ? (
        <div>
          <Button onClick={() => onTake(nearest)} icon={<Swatch colour={nearest} />}>
            {t("letterhead-accent-take", { colour: nearest })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/** A colour to look at; the attribute is the company's, not the program's. */
function Swatch({ colour }: { colour: string | undefined }) {
  return (
    <svg className={styles.swatch} viewBox="0 0 16 16" aria-hidden="true">
      {colour ? <rect width="16" height="16" rx="3" fill={colour} /> : null}
    </svg>
  );
}
