// The rows of the list: what it says, what the terms say, why, and what is taken. Only the lines in
// view are there.
import { useMediaQuery } from "@mantine/hooks";
import { useMemo } from "react";

import type { ImportLineView } from "../../generated/api";
import { Icon } from "../../shared/Icon";
import { type GridColumn, RowGrid } from "../../shared/RowGrid";
import { type Translate, useWords } from "../../shared/words";
import { useChecking } from "./checking";
import { Control } from "./Control";
import styles from "./LineGrid.module.css";
import type { Lines } from "./queries";
import { Reason } from "./Reason";

const ROW = 44;
/** Where the reason stands below instead of beside. */
const NARROW_ROW = 84;

function columnsIn(t: Translate): readonly GridColumn<ImportLineView>[] {
  return [
    {
      id: "select",
      title: t("action-tick-row"),
      hidesTitle: true,
      isUnsorted: true,
      className: styles.select,
      cell: (line) => <Select line={line} />,
    },
    {
      id: "row",
      title: t("import-page-column-row"),
      className: styles.quiet,
      cell: (line) => (line.is_first ? line.row : null),
    },
    {
      id: "customer",
      title: t("import-page-column-customer"),
      className: styles.customer,
      cell: (line) => (line.is_first ? line.customer : null),
      hint: (line) => line.customer,
    },
    {
      id: "field",
      title: t("import-page-column-name"),
      className: styles.field,
      cell: (line) => line.field,
      hint: (line) => line.field,
    },
    {
      id: "list",
      title: t("import-page-column-list"),
      cell: (line) => (line.is_struck ? <s className={styles.struck}>{line.list}</s> : line.list),
      hint: (line) => line.list,
    },
    {
      id: "terms",
      title: t("import-page-column-terms"),
      className: styles.terms,
      cell: (line) => (
        <>
          {line.mark === "" ? null : (
            <span className={line.mark === "flag" ? styles.flag : styles.warning}>
              <Icon name={line.mark === "flag" ? "flag" : "warning"} size={14} />
            </span>
          )}
          <span className="tk-ellipsis">{line.terms}</span>
        </>
      ),
      hint: (line) => line.terms,
    },
    {
      id: "reason",
      title: t("import-page-column-reason"),
      className: styles.reason,
      cell: (line) => <Reason line={line} />,
      hint: (line) => `${line.reason}${line.rule === "" ? "" : `, ${line.rule}`}`,
    },
    {
      id: "choice",
      title: t("import-page-column-choice"),
      className: styles.choice,
      cell: (line) => <Control line={line} />,
    },
  ];
}

/** Whether a row is stored alone, together with the others that are selected. */
function Select({ line }: { line: ImportLineView }) {
  const { t } = useWords();
  const { selected, toggle } = useChecking();
  if (!line.is_first) {
    return null;
  }
  return (
    <input
      type="checkbox"
      className={styles.box}
      data-any={selected.size > 0 || undefined}
      tabIndex={-1}
      aria-label={t("import-page-select", { row: String(line.row) })}
      checked={selected.has(line.row)}
      onChange={() => toggle(line.row)}
    />
  );
}

interface LineGridProps {
  readonly lines: Lines;
  readonly current: number;
  readonly onChoose: (at: number) => void;
}

export function LineGrid({ lines, current, onChoose }: LineGridProps) {
  const { t } = useWords();
  const isNarrow = useMediaQuery("(max-width: 1000px)") === true;
  const columns = useMemo(() => columnsIn(t), [t]);
  return (
    <RowGrid
      name="import"
      label={t("import-page-lines")}
      columns={columns}
      layout={styles.row}
      count={lines.total}
      total={lines.total}
      rowAt={lines.lineAt}
      current={current}
      rowHeight={isNarrow ? NARROW_ROW : ROW}
      onShow={lines.show}
      onChoose={onChoose}
    />
  );
}
