// Search while typing and four filter chips. A chip opens its choices below itself.
import { memo, type ReactNode } from "react";

import { Icon } from "../../shared/Icon";
import { FilterChip } from "../../shared/FilterChip";
import { OwnerChip } from "../../shared/OwnerChip";
import { keyOf, useWords } from "../../shared/words";
import { type Filter, searching } from "./filter";
import styles from "../../shared/FilterChip.module.css";

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
  /** Stands first: the view that sets all of them at once. */
  readonly views: ReactNode;
}

export const Filters = memo(({ filter, onChange, views }: FiltersProps) => {
  const { t } = useWords();
  const names = (prefix: string, ids: readonly string[]) =>
    ids.map((id) => t(keyOf(prefix, id) as "state-active")).join(", ");
  const isNotEnded = filter.states.length === NOT_ENDED && !filter.states.includes("ended");
  return (
    <div className={styles.filters}>
      {views}
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
      <FilterChip
        name={t("contracts-filter-state")}
        value={
          filter.states.length === 0
            ? t("contracts-filter-all")
            : isNotEnded
              ? t("contracts-filter-not-ended")
              : names("state", filter.states)
        }
        isSet={filter.states.length > 0}
        choices={STATES.map((id) => ({ id, text: t(`state-${id}`) }))}
        chosen={filter.states}
        onChoose={(id) => onChange({ states: toggled(filter.states, id) })}
        onClear={() => onChange({ states: [] })}
      />
      <FilterChip
        name={t("contracts-filter-level")}
        value={
          filter.levels.length === 0 ? t("contracts-filter-all") : names("level", filter.levels)
        }
        isSet={filter.levels.length > 0}
        choices={LEVELS.map((id) => ({ id, text: t(`level-${id}`) }))}
        chosen={filter.levels}
        onChoose={(id) => onChange({ levels: toggled(filter.levels, id) })}
        onClear={() => onChange({ levels: [] })}
      />
      <FilterChip
        name={t("contracts-filter-due")}
        value={
          filter.dueWithin === null
            ? t("contracts-filter-all")
            : t("contracts-filter-days", { days: filter.dueWithin })
        }
        isSet={filter.dueWithin !== null}
        choices={DAYS.map((days) => ({
          id: `${days}`,
          text: t("contracts-filter-days", { days }),
        }))}
        chosen={filter.dueWithin === null ? [] : [`${filter.dueWithin}`]}
        onChoose={(id) =>
          onChange({ dueWithin: filter.dueWithin === Number(id) ? null : Number(id) })
        }
        onClear={() => onChange({ dueWithin: null })}
      />
      <OwnerChip owner={filter.owner} onChange={(owner) => onChange({ owner })} />
    </div>
  );
});
