// The columns of the contracts, and in which order they leave as room gets short.
import { useMemo } from "react";

import type { ContractListRow } from "../../generated/api";
import { type GridColumn, type GridTicks, RowGrid } from "../../shared/RowGrid";
import { StateGlyph } from "../../shared/StateGlyph";
import { type Translate, useWords } from "../../shared/words";
import type { ContractPages, Filter } from "./filter";
import styles from "./Grid.module.css";

function columnsIn(t: Translate): readonly GridColumn<ContractListRow>[] {
  return [
    {
      id: "number",
      title: t("number"),
      width: "number",
      isFixed: true,
      className: styles.quiet,
      cell: (row) => row.number,
    },
    {
      id: "customer",
      title: t("customer"),
      width: 148,
      fills: 1,
      className: styles.customer,
      cell: (row) => row.customer_name,
      hint: (row) => row.customer_name,
    },
    {
      id: "level",
      title: t("contracts-column-level"),
      width: 56,
      leaves: 3,
      cell: (row) => row.level,
    },
    {
      id: "state",
      title: t("state"),
      width: 86,
      className: styles.state,
      cell: (row) => (
        <>
          <StateGlyph state={row.state} />
          {row.state_text}
        </>
      ),
    },
    {
      id: "activates_on",
      title: t("active-since"),
      width: 79,
      leaves: 2,
      cell: (row) => row.active_since,
    },
    {
      id: "last_day",
      title: t("last-day"),
      width: 79,
      leaves: 4,
      cell: (row) => row.last_day,
    },
    {
      id: "renews_on",
      title: t("contracts-column-renews"),
      width: 79,
      cell: (row) => row.renews_on,
    },
    {
      id: "notice_by",
      title: t("contracts-column-cancel-by"),
      width: 118,
      className: styles.cancel,
      cell: (row) => (
        <>
          <span className={row.is_cancellable ? styles.open : styles.quiet}>{row.cancel_by}</span>
          <span className={row.is_urgent ? styles.urgent : styles.left}>{row.days_left}</span>
        </>
      ),
    },
    {
      id: "yearly_fee",
      title: t("contracts-column-fee"),
      width: 60,
      isEnd: true,
      cell: (row) => (
        <>
          {row.currency ? <span className={styles.quiet}>{row.currency} </span> : null}
          {row.fee}
        </>
      ),
    },
    {
      id: "owner",
      title: t("contracts-column-owner"),
      width: 34,
      leaves: 1,
      isEnd: true,
      className: styles.quiet,
      cell: (row) => row.owner,
      hint: (row) => row.owner_name,
    },
  ];
}

interface GridProps {
  readonly pages: ContractPages;
  readonly filter: Filter;
  readonly current: number;
  readonly onChoose: (at: number) => void;
  readonly onOpen: (row: ContractListRow) => void;
  readonly onSort: (column: string) => void;
  readonly ticks: GridTicks<ContractListRow>;
}

export function Grid({ pages, filter, current, onChoose, onOpen, onSort, ticks }: GridProps) {
  const { t } = useWords();
  const columns = useMemo(() => columnsIn(t), [t]);
  return (
    <div className={styles.place}>
      <RowGrid
        name="contract"
        label={t("contracts")}
        columns={columns}
        count={pages.total}
        total={pages.total}
        rowAt={pages.rowAt}
        current={current}
        order={{ column: filter.sort, isDescending: filter.descending, onSort }}
        onShow={pages.show}
        onChoose={onChoose}
        onOpen={onOpen}
        ticks={ticks}
      />
    </div>
  );
}
