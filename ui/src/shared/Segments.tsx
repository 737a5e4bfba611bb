// A few choices side by side, one of them chosen; a radio group for the keyboard and for ears.
import { useId } from "react";

import type { Choice } from "../generated/api";
import styles from "./Segments.module.css";

interface SegmentsProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
  readonly columns: number;
  readonly note?: string | undefined;
}

export function Segments({ label, choices, value, onChoose, columns, note }: SegmentsProps) {
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      <div
        className={styles.segments}
        style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
      >
        {choices.map((choice) => (
          <label
            key={choice.id}
            className={styles.segment}
            data-chosen={choice.id === value || undefined}
          >
            <input
              type="radio"
              name={name}
              value={choice.id}
              checked={choice.id === value}
              className="tk-visually-hidden"
              onChange={() => onChoose(choice.id)}
            />
            <span className="tk-ellipsis">{choice.text}</span>
          </label>
        ))}
      </div>
      {note ? <p className={styles.note}>{note}</p> : null}
    </fieldset>
  );
}
