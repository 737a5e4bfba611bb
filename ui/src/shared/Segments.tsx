// A few choices side by side, one of them chosen; a radio group for the keyboard and for ears.
import type { Choice } from "../generated/api";
import { RadioRow } from "./RadioRow";
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
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      <div
        className={styles.segments}
        style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
      >
        <RadioRow choices={choices} value={value} onChoose={onChoose} className={styles.segment} />
      </div>
      {note ? <p className={styles.note}>{note}</p> : null}
    </fieldset>
  );
}
