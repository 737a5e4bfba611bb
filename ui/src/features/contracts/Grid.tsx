// The columns of the contracts, and in which order they leave as room gets short.
import { useMemo } from "react";

import type { ContractListRow } from "../../generated/api";
import { type ColumnKept, roomsOf, withWidth } from "../../shared/gridColumns";
import { type GridColumn, type GridEditor, type GridTicks, RowGrid } from "../../shared/RowGrid";
import { StateGlyph } from "../../shared/StateGlyph";
import { type Translate, useWords } from "../../shared/words";
import type { ContractLines } from "./lines";
import styles from "./Grid.module.css";

/** The person at this computer, who may have chosen initials of their own. */
export interface Me {
  readonly name: string;
  readonly initials: string;
}

export function columnsIn(t: Translate, me: Me): readonly GridColumn<ContractListRow>[] {
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
      width: 86,
      leaves: 2,
      cell: (row) => row.active_since,
    },
    {
      id: "last_day",
      title: t("last-day"),
      width: 86,
      leaves: 4,
      cell: (row) => row.last_day,
    },
    {
      id: "renews_on",
      title: t("contracts-column-renews"),
      width: 86,
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
      width: 76,
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
      width: 40,
      leaves: 1,
      isEdited: true,
      isEnd: true,
      className: styles.quiet,
      cell: (row) => (row.owner_name === me.name ? me.initials : row.owner),
      hint: (row) => row.owner_name,
    },
  ];
}

interface GridProps {
  readonly lines: ContractLines;
  readonly total: number;
  readonly columns: readonly GridColumn<ContractListRow>[];
  readonly order: { readonly column: string; readonly isDescending: boolean };
  readonly kept: readonly ColumnKept[];
  readonly onColumns: (kept: readonly ColumnKept[]) => void;
  readonly current: number;
  readonly onChoose: (at: number) => void;
  readonly onOpen: (row: ContractListRow) => void;
  readonly onSort: (column: string) => void;
  readonly onEdit: (row: ContractListRow, at: number) => void;
  readonly ticks: GridTicks<ContractListRow>;
  readonly editor: GridEditor | undefined;
}

export function Grid(props: GridProps) {
  const { t } = useWords();
  const { lines, columns, kept, onColumns, order, onSort } = props;
  const arrangement = useMemo(
    () => ({
      kept,
      onResize: (id: string, width: number | null) =>
        onColumns(withWidth(roomsOf(columns), kept, id, width)),
      resizeLabel: (column: string) => t("grid-column-resize", { column }),
    }),
    [t, columns, kept, onColumns],
  );
  return (
    <div className={styles.place}>
      <RowGrid
        name="contract"
        label={t("contracts")}
        columns={columns}
        arrangement={arrangement}
        count={lines.count}
        total={props.total}
        rowAt={lines.rowAt}
        headAt={lines.headAt}
        onFold={lines.fold}
        current={props.current}
        order={{ ...order, onSort }}
        onShow={lines.show}
        onChoose={props.onChoose}
        onOpen={props.onOpen}
        onEdit={props.onEdit}
        ticks={props.ticks}
        editor={props.editor}
      />
    </div>
  );
}
