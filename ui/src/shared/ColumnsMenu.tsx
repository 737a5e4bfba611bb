// Which columns a list shows, in which order and how wide: by pointer and by keyboard. Never: what a
// column holds.
import { type KeyboardEvent, useState } from "react";

import { useActions } from "./actions";
import { Button } from "./Button";
import styles from "./ColumnsMenu.module.css";
import {
  arranged,
  type ColumnKept,
  type ColumnRoom,
  roomsOf,
  withMoved,
  withShown,
  withWidth,
} from "./gridColumns";
import { Icon } from "./Icon";
import { MenuButton } from "./MenuButton";
import { useWords } from "./words";

const STEP = 12;

interface ColumnsMenuProps {
  readonly columns: readonly (Partial<ColumnRoom> & {
    readonly id: string;
    readonly title: string;
  })[];
  readonly kept: readonly ColumnKept[];
  readonly onChange: (kept: readonly ColumnKept[]) => void;
}

export function ColumnsMenu({ columns, kept, onChange }: ColumnsMenuProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  useActions({ columns: () => setOpen(true) });
  const rooms = roomsOf(columns);
  const known = new Map(kept.map((column) => [column.id, column] as const));
  const list = arranged(rooms, kept).filter((column) => !column.isFixed);
  const onKey = (event: KeyboardEvent, column: (typeof list)[number]) => {
    const by = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (by === undefined) {
      return;
    }
    event.preventDefault();
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") {
      const now = known.get(column.id)?.width ?? (column.width === "number" ? 60 : column.width);
      onChange(withWidth(rooms, kept, column.id, now + by));
    } else if (event.altKey) {
      onChange(withMoved(rooms, kept, column.id, by));
    } else {
      const boxes = [...(event.currentTarget.closest("ul")?.querySelectorAll("input") ?? [])];
      const at = boxes.findIndex((box) => box.dataset["column"] === column.id);
      boxes[at + by]?.focus();
    }
  };
  return (
    <MenuButton
      name="columns-menu"
      label={t("grid-columns")}
      icon="columns"
      isOpen={isOpen}
      onToggle={setOpen}
    >
      <ul className={styles.list}>
        {list.map((column, at) => (
          // The keys belong to the box inside; they come up to here.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <li key={column.id} className={styles.line} onKeyDown={(event) => onKey(event, column)}>
            <label className={styles.name}>
              <input
                type="checkbox"
                data-column={column.id}
                checked={!known.get(column.id)?.is_hidden}
                aria-label={t("grid-column-shown", { column: column.title })}
                onChange={(event) =>
                  onChange(withShown(rooms, kept, column.id, event.currentTarget.checked))
                }
              />
              {column.title}
            </label>
            <button
              type="button"
              className={styles.move}
              aria-label={t("grid-column-earlier", { column: column.title })}
              disabled={at === 0}
              onClick={() => onChange(withMoved(rooms, kept, column.id, -1))}
            >
              <Icon name="left" size={14} />
            </button>
            <button
              type="button"
              className={styles.move}
              aria-label={t("grid-column-later", { column: column.title })}
              disabled={at === list.length - 1}
              onClick={() => onChange(withMoved(rooms, kept, column.id, 1))}
            >
              <Icon name="right" size={14} />
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{t("grid-columns-hint")}</p>
      <div className={styles.foot}>
        <Button kind="quiet" disabled={kept.length === 0} onClick={() => onChange([])}>
          {t("grid-columns-reset")}
        </Button>
      </div>
    </MenuButton>
  );
}
