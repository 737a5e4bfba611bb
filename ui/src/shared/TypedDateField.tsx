// A date that is typed, in any of the ways people write dates. Rust reads it at every key and says
// the day back in full; what it cannot read stays as typed, with the reason beside it.
import type { ReactNode } from "react";

import { Field, type FieldProps } from "./Field";
import styles from "./TypedDateField.module.css";

interface TypedDateFieldProps extends Omit<FieldProps, "suffix" | "type" | "inputMode"> {
  /** The button that opens a calendar, where there is one. */
  readonly calendar?: ReactNode;
}

export function TypedDateField({ calendar, ...rest }: TypedDateFieldProps) {
  return (
    <Field
      {...rest}
      inputMode="text"
      suffix={calendar ? <span className={styles.calendar}>{calendar}</span> : undefined}
    />
  );
}
