// By what the rows are put together, and folding all groups at once.
import { useState } from "react";

import { useActions } from "../../shared/actions";
import choices from "../../shared/FilterChip.module.css";
import { Icon } from "../../shared/Icon";
import { MenuButton } from "../../shared/MenuButton";
import { keyOf, useWords } from "../../shared/words";
import { GROUPINGS } from "./lines";

interface GroupMenuProps {
  readonly group: string | null;
  readonly onGroup: (group: string | null) => void;
  readonly onFoldAll: (isFolded: boolean) => void;
}

export function GroupMenu({ group, onGroup, onFoldAll }: GroupMenuProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  useActions({ group: () => setOpen(true) });
  const nameOf = (id: string) => t(keyOf("grid-group", id) as "grid-group-state");
  const list = [
    { id: null, text: t("grid-group-none") },
    ...GROUPINGS.map((id) => ({ id, text: t("grid-group-by", { what: nameOf(id) }) })),
  ];
  const choose = (run: () => void) => () => {
    setOpen(false);
    run();
  };
  return (
    <MenuButton
      name="group-menu"
      label={group === null ? t("grid-group") : t("grid-group-by", { what: nameOf(group) })}
      icon="group"
      isOpen={isOpen}
      onToggle={setOpen}
    >
      {list.map(({ id, text }) => (
        <button
          key={id ?? ""}
          type="button"
          aria-pressed={id === group}
          className={choices.choice}
          onClick={choose(() => onGroup(id))}
        >
          <span className={choices.tick}>
            {id === group ? <Icon name="check" size={14} /> : null}
          </span>
          {text}
        </button>
      ))}
      {group === null
        ? null
        : [true, false].map((isFolded) => (
            <button
              key={String(isFolded)}
              type="button"
              className={choices.choice}
              onClick={choose(() => onFoldAll(isFolded))}
            >
              <span className={choices.tick} />
              {t(isFolded ? "grid-fold-all" : "grid-unfold-all")}
            </button>
          ))}
    </MenuButton>
  );
}
