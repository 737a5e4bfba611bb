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

/** Fields that say most about a contract stand first, columns that are left out last. */
function inOrder(plan: ImportPlanView): readonly ImportColumnView[] {
  const place = new Map(plan.fields.map((field, at) => [field.id, at]));
  const of = (column: ImportColumnView) => {
    if (column.is_open) {
      return -1;
    }
    const known = place.get(column.field ?? "") ?? plan.fields.length * 2;
    // A format is what may be wrong: such columns stand before those without one.
    return column.format_text === "" && column.field !== "customer_name"
      ? known + plan.fields.length
      : known;
  };
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
  return (
    <div className={styles.columns}>
      <span className={styles.title}>{t("import-page-columns")}</span>
      <div className={styles.chips} data-all={showsAll || undefined}>
        {columns.map((column) => (
          <Chip key={column.key} column={column} plan={plan} />
        ))}
      </div>
      <button
        type="button"
        className={styles.more}
        aria-expanded={showsAll}
        onClick={() => setShowsAll(!showsAll)}
      >
        {showsAll
          ? t("import-page-columns-less")
          : t("import-page-columns-all", { count: columns.length })}
      </button>
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
