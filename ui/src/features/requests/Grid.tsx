// The columns of the requests, and in which order they leave as room gets short.
import type { RequestListRow } from "../../generated/api";
import { type GridArrangement, type GridColumn, RowGrid } from "../../shared/RowGrid";
import { type Translate, useWords } from "../../shared/words";
import type { Filter, RequestPages } from "./filter";
import styles from "./Grid.module.css";
import { RequestGlyph } from "./RequestGlyph";

export function columnsIn(t: Translate): readonly GridColumn<RequestListRow>[] {
  return [
    {
      id: "number",
      title: t("requests-column-number"),
      width: "number",
      isFixed: true,
      isUnsorted: true,
      className: styles.quiet,
      cell: (row) => row.number,
    },
    {
      id: "received",
      title: t("requests-column-received"),
      width: 126,
      cell: (row) => row.received,
    },
    {
      id: "customer",
      title: t("requests-column-customer"),
      width: 110,
      fills: 2,
      className: styles.customer,
      cell: (row) => row.customer_name,
      hint: (row) => row.customer_name,
    },
    {
      id: "contract",
      title: t("requests-column-contract"),
      width: 92,
      leaves: 1,
      className: styles.quiet,
      cell: (row) => row.contract_number,
    },
    {
      id: "subject",
      title: t("requests-column-subject"),
      width: 110,
      fills: 3,
      leaves: 3,
      isUnsorted: true,
      cell: (row) => row.subject,
      hint: (row) => row.subject,
    },
    {
      id: "impact",
      title: t("requests-column-impact"),
      width: 74,
      leaves: 2,
      isUnsorted: true,
      cell: (row) => row.impact,
    },
    {
      id: "state",
      title: t("requests-column-state"),
      width: 136,
      fills: 1,
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
      width: 122,
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
  readonly columns: readonly GridColumn<RequestListRow>[];
  readonly arrangement: GridArrangement;
}

export function Grid(props: GridProps) {
  const { pages, filter, current, onChoose, onOpen, onSort, columns, arrangement } = props;
  const { t } = useWords();
  return (
    <div className={styles.place}>
      <RowGrid
        name="request"
        label={t("requests")}
        columns={columns}
        gap={10}
        arrangement={arrangement}
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
