// The levels side by side, one of them chosen.
import { useId } from "react";

import type { LevelCard } from "../../generated/api";
import { useWords } from "../../shared/words";
import styles from "./LevelCards.module.css";

interface LevelCardsProps {
  readonly levels: readonly LevelCard[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

export function LevelCards({ levels, value, onChoose }: LevelCardsProps) {
  const { t } = useWords();
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t("new-contract-level")}</legend>
      <div
        className={styles.cards}
        style={{ gridTemplateColumns: `repeat(${levels.length}, minmax(0, 1fr))` }}
      >
        {levels.map((level) => (
          <label
            key={level.id}
            className={styles.card}
            data-chosen={level.id === value || undefined}
          >
            <span className={styles.name}>
              <input
                type="radio"
                name={name}
                value={level.id}
                checked={level.id === value}
                className={styles.radio}
                aria-label={`${level.name}: ${level.lines.join(", ")}`}
                onChange={() => onChoose(level.id)}
              />
              {level.name}
            </span>
            {level.lines.map((line) => (
              <span key={line} className={styles.line}>
                {line}
              </span>
            ))}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
