// A field with its label above and what is said back below or beside. A refusal stands at the
// field, what was typed stays in it.
import {
  type InputHTMLAttributes,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
} from "react";

import type { FieldAnswer } from "../generated/api";
import styles from "./Field.module.css";

export interface FieldProps extends Omit<
  InputHTMLAttributes<HTMLInputElement>,
  "className" | "onChange" | "value" | "prefix"
> {
  readonly label: string;
  /** Behind the label, quiet. */
  readonly hint?: string | undefined;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly answer?: FieldAnswer | undefined;
  /** Where the answer stands. */
  readonly answers?: "below" | "beside";
  /** Inside, at the right edge: a unit, a button. */
  readonly suffix?: ReactNode;
  /** Below, instead of a say-back that has nothing to say. */
  readonly note?: ReactNode;
  readonly isLabelHidden?: boolean;
  /** Whether the keyboard starts here. */
  readonly takesFocus?: boolean;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
}

export function Field(props: FieldProps) {
  const {
    label,
    hint,
    value,
    onType,
    answer,
    answers = "below",
    suffix,
    note,
    isLabelHidden,
    takesFocus,
    inputRef,
    ...rest
  } = props;
  const own = useRef<HTMLInputElement>(null);
  const input = inputRef ?? own;
  useEffect(() => {
    if (takesFocus) {
      input.current?.focus();
    }
  }, [takesFocus, input]);
  const id = useId();
  const said = useId();
  const isRefused = Boolean(answer?.problem);
  const hasAnswer = isRefused || Boolean(answer?.say) || Boolean(answer?.detail) || Boolean(note);
  return (
    <div className={`${styles.field} ${answers === "beside" ? styles.beside : ""}`}>
      <label htmlFor={id} className={isLabelHidden ? "tk-visually-hidden" : styles.label}>
        {label}
        {hint ? <span className={styles.hint}> {hint}</span> : null}
      </label>
      <div className={styles.box} data-refused={isRefused || undefined}>
        <input
          autoComplete="off"
          spellCheck={false}
          {...rest}
          ref={input}
          id={id}
          value={value}
          className={styles.input}
          aria-invalid={isRefused || undefined}
          aria-describedby={hasAnswer ? said : undefined}
          onChange={(event) => onType(event.currentTarget.value)}
        />
        {suffix ? <span className={styles.suffix}>{suffix}</span> : null}
      </div>
      <div id={said} className={styles.answer} aria-live="polite">
        {isRefused ? (
          <span className={styles.refusal}>{answer?.problem?.message}</span>
        ) : (
          <>
            {answer?.say ? <span className={styles.say}>{answer.say}</span> : null}
            {answer?.detail ? <span className={styles.detail}>{answer.detail}</span> : null}
            {note}
          </>
        )}
      </div>
    </div>
  );
}
