// A filter as a chip: its name and value, a cross that takes it off, and its choices below.
import { Popover } from "@mantine/core";
import { useState } from "react";

import type { Choice } from "../generated/api";
import { Icon } from "./Icon";
import { useWords } from "./words";
import styles from "./FilterChip.module.css";

interface FilterChipProps {
  readonly name: string;
  readonly value: string;
  readonly isSet: boolean;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly onChoose: (id: string) => void;
  readonly onClear: () => void;
}

export function FilterChip({
  name,
  value,
  isSet,
  choices,
  chosen,
  onChoose,
  onClear,
}: FilterChipProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      opened={isOpen && choices.length > 0}
      onChange={setOpen}
      position="bottom-start"
      withinPortal={false}
      // The button itself says what it opens; what stands around it takes no role.
      withRoles={false}
      offset={4}
    >
      <Popover.Target>
        <span className={styles.chip} data-set={isSet}>
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <span className={styles.name}>{name}</span>{" "}
            <span className={styles.value}>{value}</span>
          </button>
          {isSet ? (
            <button
              type="button"
              className={styles.clear}
              aria-label={t("filter-clear", { name })}
              onClick={onClear}
            >
              <Icon name="close" size={12} />
            </button>
          ) : null}
        </span>
      </Popover.Target>
      <Popover.Dropdown className={styles.choices} role="group" aria-label={name}>
        {choices.map((choice) => (
          <button
            key={choice.id}
            type="button"
            role="checkbox"
            aria-checked={chosen.includes(choice.id)}
            className={styles.choice}
            onClick={() => onChoose(choice.id)}
          >
            <span className={styles.tick}>
              {chosen.includes(choice.id) ? <Icon name="check" size={14} /> : null}
            </span>
            {choice.text}
          </button>
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}
