// The columns as chips: header, what it holds, its format. A chip opens a small form that changes
// them. Columns that are left out stand at the end.
import { Popover } from "@mantine/core";
import { useState } from "react";

import type { ImportColumnView, ImportPlanView } from "../../generated/api";
import { Icon } from "../../shared/Icon";
import { useWords } from "../../shared/words";
import { ColumnForm } from "./ColumnForm";
import styles from "./Columns.module.css";
import { Mapping } from "./Mapping";

/** Chips that are shown before the others are asked for. */
const FEW = 6;

/** Fields that say most about a contract stand first, columns that are left out last. */
function inOrder(plan: ImportPlanView): readonly ImportColumnView[] {
  const place = new Map(plan.fields.map((field, at) => [field.id, at]));
  const of = (column: ImportColumnView) =>
    column.is_open ? -1 : (place.get(column.field ?? "") ?? plan.fields.length);
  return [...plan.columns].toSorted((left, right) => of(left) - of(right));
}

interface ColumnsProps {
  readonly plan: ImportPlanView;
  readonly isReadOnly: boolean;
}

export function Columns({ plan, isReadOnly }: ColumnsProps) {
  const { t } = useWords();
  const [showsAll, setShowsAll] = useState(false);
  const columns = inOrder(plan);
  if (columns.length === 0) {
    return null;
  }
  const shown = showsAll ? columns : columns.slice(0, FEW);
  const hidden = columns.length - FEW;
  return (
    <div className={styles.columns}>
      <span className={styles.title}>{t("import-page-columns")}</span>
      <div className={styles.chips}>
        {shown.map((column) => (
          <Chip key={column.key} column={column} plan={plan} />
        ))}
      </div>
      {hidden > 0 ? (
        <button
          type="button"
          className={styles.more}
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll
            ? t("import-page-columns-less")
            : t("import-page-columns-more", { count: hidden })}
        </button>
      ) : null}
      {isReadOnly ? null : <Mapping name={plan.mapping_name} />}
    </div>
  );
}

function Chip({ column, plan }: { column: ImportColumnView; plan: ImportPlanView }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const format = column.is_open ? t("import-page-column-open") : column.format_text;
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-start"
      offset={4}
      width={340}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <button
          type="button"
          className={styles.chip}
          data-open={column.is_open || undefined}
          data-left-out={column.field === null || undefined}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={styles.header}>{column.header}</span>
          <Icon name="arrow" size={12} />
          <span className={styles.field}>
            {column.field_text}
            {format === "" ? "" : `, ${format}`}
          </span>
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.form}>
        <ColumnForm column={column} plan={plan} onClose={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
