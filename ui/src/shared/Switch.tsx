// A few choices in one line, one of them chosen, without a label above; a radio group for the
// keyboard and for ears.
import type { Choice } from "../generated/api";
import { RadioRow } from "./RadioRow";
import styles from "./Switch.module.css";

interface SwitchProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

export function Switch({ label, choices, value, onChoose }: SwitchProps) {
  return (
    <fieldset className={styles.switch}>
      <legend className="tk-visually-hidden">{label}</legend>
      <RadioRow choices={choices} value={value} onChoose={onChoose} className={styles.choice} />
    </fieldset>
  );
}
