// A list of any length as a grid: the rows in view and no others, a header that stays in sight, one
// row that is chosen. Columns stand on the same edges for every row. Keys are handled by the screen.
import { useVirtualizer } from "@tanstack/react-virtual";
import { type CSSProperties, memo, type ReactNode, useEffect, useRef } from "react";

import styles from "./RowGrid.module.css";
import { widthOfNumbers } from "./widthOfNumbers";

const ROW = 32;
const HEADER = 30;
const OVERSCAN = 12;

/** One column. */
export interface GridColumn<Row> {
  readonly id: string;
  readonly title: string;
  /** Whether figures stand at the right edge. */
  readonly isEnd?: boolean;
  /** Whether rows cannot be sorted by it, though they can by others. */
  readonly isUnsorted?: boolean;
  /** The class of its cells. */
  readonly className?: string | undefined;
  readonly cell: (row: Row) => ReactNode;
  /** What a pointer that rests on a cell is told: the whole of what may be cut off. */
  readonly hint?: (row: Row) => string;
}

/** The column that rows are sorted by, where they can be sorted. */
export interface GridOrder {
  readonly column: string;
  readonly isDescending: boolean;
  readonly onSort: (column: string) => void;
}

interface RowGridProps<Row extends { readonly number: string }> {
  /** What a row is, for names that stay: `contract`. */
  readonly name: string;
  readonly label: string;
  /** The same list at every drawing, or all rows are drawn anew. */
  readonly columns: readonly GridColumn<Row>[];
  /** The class that gives the columns their widths. */
  readonly layout: string | undefined;
  /** Rows that can be scrolled to. */
  readonly count: number;
  /** Rows there are. */
  readonly total: number;
  readonly rowAt: (at: number) => Row | undefined;
  /** The place of the chosen row; below 0 none is. */
  readonly current: number;
  readonly order?: GridOrder;
  readonly onShow: (first: number, last: number) => void;
  readonly onChoose: (at: number) => void;
  readonly onOpen?: (row: Row) => void;
}

export function RowGrid<Row extends { readonly number: string }>(props: RowGridProps<Row>) {
  const { name, columns, layout, count, rowAt, current, onShow, onChoose, onOpen } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count,
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
  const numberWidth = widthOfNumbers(items.map((item) => rowAt(item.index)?.number ?? ""));
  useEffect(() => onShow(first, last), [first, last, onShow]);
  useEffect(() => {
    if (count > 0 && current >= 0) {
      rows.scrollToIndex(current, { align: "auto" });
    }
  }, [current, count, rows]);
  return (
    <div
      className={styles.grid}
      role="grid"
      aria-label={props.label}
      aria-rowcount={props.total + 1}
      aria-activedescendant={current >= 0 ? `${name}-row-${current}` : undefined}
      tabIndex={0}
      style={{ "--number-width": numberWidth } as CSSProperties}
    >
      <div ref={scroller} className={styles.scroller}>
        <div style={{ height: rows.getTotalSize(), position: "relative" }}>
          <Header columns={columns} layout={layout} order={props.order} />
          {items.map((item) => (
            <GridRow
              key={item.key}
              name={name}
              columns={columns}
              layout={layout}
              row={rowAt(item.index)}
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

interface HeaderProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly layout: string | undefined;
  readonly order: GridOrder | undefined;
}

function Header<Row>({ columns, layout, order }: HeaderProps<Row>) {
  return (
    <div className={`${styles.row} ${styles.header} ${layout}`} role="row" aria-rowindex={1}>
      {columns.map((column) => {
        const isSorted = order?.column === column.id;
        const direction = order?.isDescending ? "descending" : "ascending";
        return (
          <div
            key={column.id}
            role="columnheader"
            data-column={column.id}
            aria-sort={order && !column.isUnsorted ? (isSorted ? direction : "none") : undefined}
            className={column.isEnd ? styles.end : undefined}
          >
            {order && !column.isUnsorted ? (
              <button
                type="button"
                className={isSorted ? styles.sorted : styles.sort}
                tabIndex={-1}
                onClick={() => order.onSort(column.id)}
              >
                {column.title}
                {isSorted ? (
                  <span aria-hidden="true">{order.isDescending ? " ↓" : " ↑"}</span>
                ) : null}
              </button>
            ) : (
              column.title
            )}
          </div>
        );
      })}
    </div>
  );
}

interface GridRowProps<Row extends { readonly number: string }> {
  readonly name: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly layout: string | undefined;
  readonly row: Row | undefined;
  readonly at: number;
  readonly top: number;
  readonly isCurrent: boolean;
  readonly onChoose: (at: number) => void;
  readonly onOpen: ((row: Row) => void) | undefined;
}

function AnyRow<Row extends { readonly number: string }>(props: GridRowProps<Row>) {
  const { name, columns, layout, row, at, top, isCurrent, onChoose, onOpen } = props;
  return (
    // The grid holds the keyboard's focus and names the current row; keys are handled by the screen.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={`${name}-row-${at}`}
      role="row"
      tabIndex={-1}
      aria-rowindex={at + 2}
      aria-selected={isCurrent}
      className={`${styles.row} ${layout}`}
      style={{ top }}
      data-current={isCurrent}
      data-testid={row ? `${name}-row-${row.number}` : undefined}
      onClick={() => onChoose(at)}
      onDoubleClick={() => {
        if (row && onOpen) {
          onOpen(row);
        }
      }}
    >
      {row
        ? columns.map((column) => (
            <div
              key={column.id}
              role="gridcell"
              data-column={column.id}
              className={`${column.isEnd ? styles.end : ""} ${column.className ?? ""}`}
              title={column.hint?.(row)}
            >
              {column.cell(row)}
            </div>
          ))
        : null}
    </div>
  );
}

// Moving from row to row draws the two rows anew that it concerns, and no others.
const GridRow = memo(AnyRow) as typeof AnyRow;
