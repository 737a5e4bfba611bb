// Search while typing, and chips for state, impact, owner and contract.
import type { Choice } from "../../generated/api";
import { Icon } from "../../shared/Icon";
import { FilterChip } from "../../shared/FilterChip";
import { OwnerChip } from "../../shared/OwnerChip";
import { useWords } from "../../shared/words";
import { type Filter, UNANSWERED } from "./filter";
import styles from "../../shared/FilterChip.module.css";

function toggled(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list.filter((known) => known !== id) : [...list, id];
}

interface FiltersProps {
  readonly filter: Filter;
  readonly states: readonly Choice[];
  readonly impacts: readonly Choice[];
  readonly onChange: (next: Partial<Filter>) => void;
}

export function Filters({ filter, states, impacts, onChange }: FiltersProps) {
  const { t } = useWords();
  const names = (choices: readonly Choice[], ids: readonly string[]) =>
    ids.length === 0
      ? t("requests-filter-all")
      : choices
          .filter((choice) => ids.includes(choice.id))
          .map((choice) => choice.text)
          .join(", ");
  const isUnanswered =
    filter.states.length === UNANSWERED.length &&
    UNANSWERED.every((state) => filter.states.includes(state));
  return (
    <div className={styles.filters}>
      <label className={styles.search}>
        <Icon name="search" size={14} />
        <span className="tk-visually-hidden">{t("requests-search")}</span>
        <input
          type="search"
          placeholder={t("requests-search")}
          value={filter.search}
          spellCheck={false}
          onChange={(event) => onChange({ search: event.currentTarget.value })}
        />
      </label>
      <FilterChip
        name={t("requests-filter-state")}
        value={isUnanswered ? t("requests-filter-unanswered") : names(states, filter.states)}
        isSet={filter.states.length > 0}
        choices={states}
        chosen={filter.states}
        onChoose={(id) => onChange({ states: toggled(filter.states, id) })}
        onClear={() => onChange({ states: [] })}
      />
      <FilterChip
        name={t("requests-filter-impact")}
        value={names(impacts, filter.impacts)}
        isSet={filter.impacts.length > 0}
        choices={impacts}
        chosen={filter.impacts}
        onChoose={(id) => onChange({ impacts: toggled(filter.impacts, id) })}
        onClear={() => onChange({ impacts: [] })}
      />
      <OwnerChip owner={filter.owner} onChange={(owner) => onChange({ owner })} />
      {filter.contract === null ? null : (
        <FilterChip
          name={t("requests-filter-contract")}
          value={filter.contract}
          isSet
          choices={[]}
          chosen={[]}
          onChoose={() => undefined}
          onClear={() => onChange({ contract: null })}
        />
      )}
    </div>
  );
}
