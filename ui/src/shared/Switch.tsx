// A few choices in one line, one of them chosen, without a label above; a radio group for the
// keyboard and for ears.
import { useId } from "react";

import type { Choice } from "../generated/api";
import styles from "./Switch.module.css";

interface SwitchProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

export function Switch({ label, choices, value, onChoose }: SwitchProps) {
  const name = useId();
  return (
    <fieldset className={styles.switch}>
      <legend className="tk-visually-hidden">{label}</legend>
      {choices.map((choice) => (
        <label
          key={choice.id}
          className={styles.choice}
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
          {choice.text}
        </label>
      ))}
    </fieldset>
  );
}
