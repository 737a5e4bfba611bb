// A line of text with its label above and, below, either a hint or why it cannot be taken. What
// was typed always stays.
import { type InputHTMLAttributes, type ReactNode, type Ref, useId } from "react";

import styles from "./TextField.module.css";

interface TextFieldProps extends Omit<
  InputHTMLAttributes<HTMLInputElement>,
  "onChange" | "value" | "className"
> {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly end?: ReactNode;
  readonly ref?: Ref<HTMLInputElement>;
}

export function TextField({
  label,
  value,
  onChange,
  hint,
  problem,
  end,
  id,
  ...rest
}: TextFieldProps) {
  const made = useId();
  const field = id ?? made;
  const note = problem ?? hint;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={field}>
        {label}
      </label>
      <div className={styles.line}>
        <input
          id={field}
          className={styles.input}
          value={value}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={problem ? true : undefined}
          aria-describedby={note ? `${field}-note` : undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
          {...rest}
        />
        {end}
      </div>
      {note ? (
        <p
          id={`${field}-note`}
          className={problem ? styles.problem : styles.hint}
          role={problem ? "alert" : undefined}
        >
          {note}
        </p>
      ) : null}
    </div>
  );
}
