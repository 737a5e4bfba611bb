// Whose contracts are shown: everybody's, those of the person at this computer, those of somebody
// else. A chip in every list that can be narrowed so, with one key for "only mine".
import { useActions } from "./actions";
import { FilterChip } from "./FilterChip";
import { usePreferences } from "./preferences";
import { useCommand } from "./queries";
import { SESSION_TAGS } from "./session";
import { useWords } from "./words";

interface OwnerChipProps {
  /** The owner's name; none for everybody. */
  readonly owner: string | null;
  readonly onChange: (owner: string | null) => void;
}

export function OwnerChip({ owner, onChange }: OwnerChipProps) {
  const { t } = useWords();
  const me = usePreferences()?.person.name ?? "";
  const session = useCommand("session", null, SESSION_TAGS, { keepPrevious: true });
  const others = session.data?.owners.filter((name) => name !== me) ?? [];
  const choices = [
    ...(me === "" ? [] : [{ id: me, text: t("whose-me", { name: me }) }]),
    ...others.map((name) => ({ id: name, text: name })),
  ];
  const choose = (name: string) => onChange(owner === name ? null : name);
  useActions({ "toggle-mine": me === "" ? undefined : () => choose(me) });
  return (
    <FilterChip
      name={t("whose")}
      value={owner === null ? t("whose-all") : owner === me ? t("whose-mine") : owner}
      isSet={owner !== null}
      choices={choices}
      chosen={owner === null ? [] : [owner]}
      onChoose={choose}
      onClear={() => onChange(null)}
    />
  );
}
