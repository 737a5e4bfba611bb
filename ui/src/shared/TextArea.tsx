// Several lines of text, otherwise as `Field`.
import { useId } from "react";

import styles from "./TextArea.module.css";

interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly rows?: number;
}

export function TextArea({ label, value, onChange, hint, problem, rows = 3 }: TextAreaProps) {
  const field = useId();
  const note = problem ?? hint;
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={field}>
        {label}
      </label>
      <textarea
        id={field}
        className={styles.input}
        value={value}
        rows={rows}
        aria-invalid={problem ? true : undefined}
        aria-describedby={note ? `${field}-note` : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
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
