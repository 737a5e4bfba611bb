// The rows in view, and no others. Columns stand on the same edges for every row; the chosen row
// has a tint and an edge.
import { useVirtualizer } from "@tanstack/react-virtual";
import { type CSSProperties, memo, useEffect, useRef } from "react";

import type { ContractListRow } from "../../generated/api";
import { StateGlyph } from "../../shared/StateGlyph";
import { widthOfNumbers } from "../../shared/widthOfNumbers";
import { useWords, type WordKey } from "../../shared/words";
import type { ContractPages, Filter } from "./filter";
import styles from "./Grid.module.css";

const ROW = 32;
const HEADER = 30;
const OVERSCAN = 12;

const COLUMNS: readonly { id: string; word: WordKey; end?: boolean }[] = [
  { id: "number", word: "number" },
  { id: "customer", word: "customer" },
  { id: "level", word: "contracts-column-level" },
  { id: "state", word: "state" },
  { id: "activates_on", word: "active-since" },
  { id: "last_day", word: "last-day" },
  { id: "renews_on", word: "contracts-column-renews" },
  { id: "notice_by", word: "contracts-column-cancel-by" },
  { id: "yearly_fee", word: "contracts-column-fee", end: true },
  { id: "owner", word: "contracts-column-owner", end: true },
];

interface GridProps {
  readonly pages: ContractPages;
  readonly filter: Filter;
  readonly current: number;
  readonly onChoose: (at: number) => void;
  readonly onOpen: (row: ContractListRow) => void;
  readonly onSort: (column: string) => void;
}

export function Grid({ pages, filter, current, onChoose, onOpen, onSort }: GridProps) {
  const { t } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: pages.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: OVERSCAN,
    // The header stands before the rows and stays in sight.
    paddingStart: HEADER,
    scrollPaddingStart: HEADER,
  });
  const items = rows.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  const numberWidth = widthOfNumbers(items.map((item) => pages.rowAt(item.index)?.number ?? ""));
  const { show } = pages;
  useEffect(() => show(first, last), [first, last, show]);
  useEffect(() => {
    if (pages.total > 0) {
      rows.scrollToIndex(current, { align: "auto" });
    }
  }, [current, pages.total, rows]);
  return (
    <div
      className={styles.grid}
      role="grid"
      aria-label={t("contracts")}
      aria-rowcount={pages.total + 1}
      aria-activedescendant={`contract-row-${current}`}
      tabIndex={0}
      style={{ "--number-width": numberWidth } as CSSProperties}
    >
      <div ref={scroller} className={styles.scroller}>
        <div style={{ height: rows.getTotalSize(), position: "relative" }}>
          <div className={`${styles.row} ${styles.header}`} role="row" aria-rowindex={1}>
            {COLUMNS.map((column) => {
              const isSorted = filter.sort === column.id;
              return (
                <div
                  key={column.id}
                  role="columnheader"
                  data-column={column.id}
                  aria-sort={isSorted ? (filter.descending ? "descending" : "ascending") : "none"}
                  className={column.end ? styles.end : undefined}
                >
                  <button
                    type="button"
                    className={isSorted ? styles.sorted : styles.sort}
                    tabIndex={-1}
                    onClick={() => onSort(column.id)}
                  >
                    {t(column.word as "number")}
                    {isSorted ? (
                      <span aria-hidden="true">{filter.descending ? " ↓" : " ↑"}</span>
                    ) : null}
                  </button>
                </div>
              );
            })}
          </div>
          {items.map((item) => (
            <Row
              key={item.key}
              row={pages.rowAt(item.index)}
              at={item.index}
              top={item.start}
              isCurrent={item.index === current}
              onChoose={onChoose}
              onOpen={onOpen}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

interface RowProps extends Pick<GridProps, "onChoose" | "onOpen"> {
  readonly row: ContractListRow | undefined;
  readonly at: number;
  readonly top: number;
  readonly isCurrent: boolean;
}

// Moving from row to row draws the two rows anew that it concerns, and no others.
const Row = memo(function Row({ row, at, top, isCurrent, onChoose, onOpen }: RowProps) {
  return (
    // The grid holds the keyboard's focus and names the current row; keys are handled by the screen.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={`contract-row-${at}`}
      role="row"
      tabIndex={-1}
      aria-rowindex={at + 2}
      aria-selected={isCurrent}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
      data-current={isCurrent}
      data-testid={row ? `contract-row-${row.number}` : undefined}
      onClick={() => onChoose(at)}
      onDoubleClick={() => {
        if (row) {
          onOpen(row);
        }
      }}
    >
      {row ? <Cells row={row} /> : null}
    </div>
  );
});

function Cells({ row }: { row: ContractListRow }) {
  return (
    <>
      <div role="gridcell" data-column="number" className={styles.quiet}>
        {row.number}
      </div>
      <div
        role="gridcell"
        data-column="customer"
        className={styles.customer}
        title={row.customer_name}
      >
        {row.customer_name}
      </div>
      <div role="gridcell" data-column="level">
        {row.level}
      </div>
      <div role="gridcell" data-column="state" className={styles.state}>
        <StateGlyph state={row.state} />
        {row.state_text}
      </div>
      <div role="gridcell" data-column="activates_on">
        {row.active_since}
      </div>
      <div role="gridcell" data-column="last_day">
        {row.last_day}
      </div>
      <div role="gridcell" data-column="renews_on">
        {row.renews_on}
      </div>
      <div role="gridcell" data-column="notice_by" className={styles.cancel}>
        <span className={row.is_cancellable ? styles.open : styles.quiet}>{row.cancel_by}</span>
        <span className={row.is_urgent ? styles.urgent : styles.left}>{row.days_left}</span>
      </div>
      <div role="gridcell" data-column="yearly_fee" className={styles.end}>
        {row.currency ? <span className={styles.quiet}>{row.currency} </span> : null}
        {row.fee}
      </div>
      <div role="gridcell" data-column="owner" className={styles.owner} title={row.owner_name}>
        {row.owner}
      </div>
    </>
  );
}
