// One of a few, all in sight: a row of radio buttons drawn as one control.
import { useId } from "react";

import styles from "./Segmented.module.css";

interface SegmentedProps<Id extends string> {
  readonly label: string;
  readonly value: Id;
  readonly options: readonly { readonly id: Id; readonly text: string }[];
  readonly onChange: (value: Id) => void;
  readonly disabled?: boolean;
}

export function Segmented<Id extends string>({
  label,
  value,
  options,
  onChange,
  disabled,
}: SegmentedProps<Id>) {
  const name = useId();
  return (
    <div className={styles.field} role="radiogroup" aria-labelledby={`${name}-label`}>
      <p id={`${name}-label`} className={styles.label}>
        {label}
      </p>
      <div className={styles.row}>
        {options.map((option) => (
          <label key={option.id} className={styles.option} data-chosen={option.id === value}>
            <input
              type="radio"
              className="tk-visually-hidden"
              name={name}
              value={option.id}
              checked={option.id === value}
              disabled={disabled}
              onChange={() => onChange(option.id)}
            />
            {option.text}
          </label>
        ))}
      </div>
    </div>
  );
}
