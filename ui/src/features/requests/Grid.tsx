// The columns of the requests, and the widths at which they leave.
import { useMemo } from "react";

import type { RequestListRow } from "../../generated/api";
import { type GridColumn, RowGrid } from "../../shared/RowGrid";
import { type Translate, useWords } from "../../shared/words";
import type { Filter, RequestPages } from "./filter";
import styles from "./Grid.module.css";
import { RequestGlyph } from "./RequestGlyph";

function columnsIn(t: Translate): readonly GridColumn<RequestListRow>[] {
  return [
    {
      id: "number",
      title: t("requests-column-number"),
      isUnsorted: true,
      className: styles.quiet,
      cell: (row) => row.number,
    },
    { id: "received", title: t("requests-column-received"), cell: (row) => row.received },
    {
      id: "customer",
      title: t("requests-column-customer"),
      className: styles.customer,
      cell: (row) => row.customer_name,
      hint: (row) => row.customer_name,
    },
    {
      id: "contract",
      title: t("requests-column-contract"),
      className: styles.quiet,
      cell: (row) => row.contract_number,
    },
    {
      id: "subject",
      title: t("requests-column-subject"),
      isUnsorted: true,
      cell: (row) => row.subject,
      hint: (row) => row.subject,
    },
    {
      id: "impact",
      title: t("requests-column-impact"),
      isUnsorted: true,
      cell: (row) => row.impact,
    },
    {
      id: "state",
      title: t("requests-column-state"),
      isUnsorted: true,
      className: styles.state,
      cell: (row) => (
        <>
          <RequestGlyph state={row.state} />
          <span className={row.state === "overdue" || row.state === "missed" ? styles.bad : ""}>
            {row.state_text}
          </span>
          {row.over_quota ? <span className={styles.over}>{row.over_quota}</span> : null}
        </>
      ),
      hint: (row) => (row.over_quota ? `${row.state_text}, ${row.over_quota}` : row.state_text),
    },
    {
      id: "due",
      title: t("requests-column-due"),
      cell: (row) => (
        <span
          className={row.state === "open" || row.state === "overdue" ? styles.due : styles.quiet}
        >
          {row.due}
        </span>
      ),
    },
  ];
}

interface GridProps {
  readonly pages: RequestPages;
  readonly filter: Filter;
  readonly current: number;
  readonly onChoose: (at: number) => void;
  readonly onOpen: (row: RequestListRow) => void;
  readonly onSort: (column: string) => void;
}

export function Grid({ pages, filter, current, onChoose, onOpen, onSort }: GridProps) {
  const { t } = useWords();
  const columns = useMemo(() => columnsIn(t), [t]);
  return (
    <div className={styles.place}>
      <RowGrid
        name="request"
        label={t("requests")}
        columns={columns}
        layout={styles.row}
        count={pages.total}
        total={pages.total}
        rowAt={pages.rowAt}
        current={current}
        order={{
          column: filter.sort,
          isDescending: filter.descending,
          onSort,
        }}
        onShow={pages.show}
        onChoose={onChoose}
        onOpen={onOpen}
      />
    </div>
  );
}
