// The choices of a radio group side by side; how they look is the caller's.
import { useId } from "react";

import type { Choice } from "../generated/api";

interface RadioRowProps {
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
  readonly className: string | undefined;
}

export function RadioRow({ choices, value, onChoose, className }: RadioRowProps) {
  const name = useId();
  return choices.map((choice) => (
    <label key={choice.id} className={className} data-chosen={choice.id === value || undefined}>
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
  ));
}
