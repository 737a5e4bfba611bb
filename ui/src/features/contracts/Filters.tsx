// Search while typing and three filter chips. A chip opens its choices below itself.
import { Popover } from "@mantine/core";
import { useState } from "react";

import { Icon } from "../../shared/Icon";
import { keyOf, useWords } from "../../shared/words";
import { type Filter, searching } from "./filter";
import styles from "./Filters.module.css";

const STATES = ["draft", "ordered", "active", "terminating", "ended", "withdrawn"] as const;
const LEVELS = ["basic", "standard", "premium"] as const;
const DAYS = [7, 30, 60, 90, 180, 365] as const;
const NOT_ENDED = 4;

function toggled(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list.filter((known) => known !== id) : [...list, id];
}

interface FiltersProps {
  readonly filter: Filter;
  readonly onChange: (next: Partial<Filter>) => void;
}

export function Filters({ filter, onChange }: FiltersProps) {
  const { t } = useWords();
  const names = (prefix: string, ids: readonly string[]) =>
    ids.map((id) => t(keyOf(prefix, id) as "state-active")).join(", ");
  const isNotEnded = filter.states.length === NOT_ENDED && !filter.states.includes("ended");
  return (
    <div className={styles.filters}>
      <label className={styles.search}>
        <Icon name="search" size={14} />
        <span className="tk-visually-hidden">{t("contracts-search")}</span>
        <input
          type="search"
          placeholder={t("contracts-search")}
          value={filter.search}
          spellCheck={false}
          onChange={(event) => onChange(searching(filter, event.currentTarget.value))}
        />
      </label>
      <Chip
        name={t("contracts-filter-state")}
        value={
          filter.states.length === 0
            ? t("contracts-filter-all")
            : isNotEnded
              ? t("contracts-filter-not-ended")
              : names("state", filter.states)
        }
        isSet={filter.states.length > 0}
        onClear={() => onChange({ states: [] })}
      >
        {STATES.map((id) => (
          <Choice
            key={id}
            text={t(`state-${id}`)}
            isChosen={filter.states.includes(id)}
            onChoose={() => onChange({ states: toggled(filter.states, id) })}
          />
        ))}
      </Chip>
      <Chip
        name={t("contracts-filter-level")}
        value={
          filter.levels.length === 0 ? t("contracts-filter-all") : names("level", filter.levels)
        }
        isSet={filter.levels.length > 0}
        onClear={() => onChange({ levels: [] })}
      >
        {LEVELS.map((id) => (
          <Choice
            key={id}
            text={t(`level-${id}`)}
            isChosen={filter.levels.includes(id)}
            onChoose={() => onChange({ levels: toggled(filter.levels, id) })}
          />
        ))}
      </Chip>
      <Chip
        name={t("contracts-filter-due")}
        value={
          filter.dueWithin === null
            ? t("contracts-filter-all")
            : t("contracts-filter-days", { days: filter.dueWithin })
        }
        isSet={filter.dueWithin !== null}
        onClear={() => onChange({ dueWithin: null })}
      >
        {DAYS.map((days) => (
          <Choice
            key={days}
            text={t("contracts-filter-days", { days })}
            isChosen={filter.dueWithin === days}
            onChoose={() => onChange({ dueWithin: filter.dueWithin === days ? null : days })}
          />
        ))}
      </Chip>
    </div>
  );
}

interface ChipProps {
  readonly name: string;
  readonly value: string;
  readonly isSet: boolean;
  readonly onClear: () => void;
  readonly children: React.ReactNode;
}

function Chip({ name, value, isSet, onClear, children }: ChipProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      withinPortal={false}
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
              aria-label={t("contracts-filter-clear", { name })}
              onClick={onClear}
            >
              <Icon name="close" size={12} />
            </button>
          ) : null}
        </span>
      </Popover.Target>
      <Popover.Dropdown className={styles.choices}>{children}</Popover.Dropdown>
    </Popover>
  );
}

function Choice({
  text,
  isChosen,
  onChoose,
}: {
  text: string;
  isChosen: boolean;
  onChoose: () => void;
}) {
  return (
    <button
      type="button"
      role="menuitemcheckbox"
      aria-checked={isChosen}
      className={styles.choice}
      onClick={onChoose}
    >
      <span className={styles.tick}>{isChosen ? <Icon name="check" size={14} /> : null}</span>
      {text}
    </button>
  );
}
