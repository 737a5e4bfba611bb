// A list of any length as a grid: the rows in view and no others, a header that stays in sight, one
// row that is current, and any number that are ticked where the list allows it. Columns stand on the
// same edges for every row. Keys are handled by the screen.
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

/** Rows that are ticked, where several can be. */
export interface GridTicks<Row> {
  readonly isTicked: (row: Row) => boolean;
  /** Whether any row is, and whether all are. */
  readonly isAny: boolean;
  readonly isAll: boolean;
  /** Ticks a row or takes the tick away; `reaches` from the current row to it. */
  readonly onTick: (at: number, reaches: boolean) => void;
  readonly onTickAll: () => void;
  readonly labelOf: (row: Row) => string;
  readonly labelOfAll: string;
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
  /** How high a row is, where it holds more than one line. */
  readonly rowHeight?: number;
  readonly onShow: (first: number, last: number) => void;
  readonly onChoose: (at: number) => void;
  readonly onOpen?: (row: Row) => void;
  /** Kept the same while nothing changes, as the columns are. */
  readonly ticks?: GridTicks<Row> | undefined;
}

export function RowGrid<Row extends { readonly number: string }>(props: RowGridProps<Row>) {
  const {
    name,
    columns,
    layout,
    count,
    rowAt,
    current,
    onShow,
    onChoose,
    onOpen,
    ticks,
    rowHeight = ROW,
  } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    // The header stands before the rows and stays in sight.
    paddingStart: HEADER,
    scrollPaddingStart: HEADER,
  });
  // Heights are kept once they were estimated.
  useEffect(() => rows.measure(), [rowHeight, rows]);
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
      aria-multiselectable={ticks ? true : undefined}
      aria-activedescendant={current >= 0 ? `${name}-row-${current}` : undefined}
      tabIndex={0}
      data-ticking={ticks?.isAny}
      style={{ "--number-width": numberWidth } as CSSProperties}
    >
      <div ref={scroller} className={styles.scroller}>
        <div style={{ height: rows.getTotalSize(), position: "relative" }}>
          <Header columns={columns} layout={layout} order={props.order} ticks={ticks} />
          {items.map((item) => {
            const row = rowAt(item.index);
            return (
              <GridRow
                key={item.key}
                name={name}
                columns={columns}
                layout={layout}
                row={row}
                at={item.index}
                top={item.start}
                height={rowHeight}
                isCurrent={item.index === current}
                isTicked={ticks && row ? ticks.isTicked(row) : undefined}
                tickLabel={ticks && row ? ticks.labelOf(row) : undefined}
                onTick={ticks?.onTick}
                onChoose={onChoose}
                onOpen={onOpen}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

interface HeaderProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly layout: string | undefined;
  readonly order: GridOrder | undefined;
  readonly ticks: GridTicks<Row> | undefined;
}

function Header<Row>({ columns, layout, order, ticks }: HeaderProps<Row>) {
  return (
    <div className={`${styles.row} ${styles.header} ${layout}`} role="row" aria-rowindex={1}>
      {ticks ? (
        <div role="columnheader" className={styles.tick} data-column="tick">
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={ticks.labelOfAll}
            checked={ticks.isAll}
            ref={(box) => {
              if (box) {
                box.indeterminate = ticks.isAny && !ticks.isAll;
              }
            }}
            onChange={ticks.onTickAll}
          />
        </div>
      ) : null}
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
  readonly height: number;
  readonly isCurrent: boolean;
  readonly isTicked: boolean | undefined;
  readonly tickLabel: string | undefined;
  readonly onTick: ((at: number, reaches: boolean) => void) | undefined;
  readonly onChoose: (at: number) => void;
  readonly onOpen: ((row: Row) => void) | undefined;
}

function AnyRow<Row extends { readonly number: string }>(props: GridRowProps<Row>) {
  const {
    name,
    columns,
    layout,
    row,
    at,
    top,
    height,
    isCurrent,
    isTicked,
    onTick,
    onChoose,
    onOpen,
  } = props;
  return (
    // The grid holds the keyboard's focus and names the current row; keys are handled by the screen.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={`${name}-row-${at}`}
      role="row"
      tabIndex={-1}
      aria-rowindex={at + 2}
      aria-selected={isTicked ?? isCurrent}
      className={`${styles.row} ${layout}`}
      style={{ top, height }}
      data-current={isCurrent}
      data-ticked={isTicked}
      data-testid={row ? `${name}-row-${row.number}` : undefined}
      onClick={(event) => {
        if (onTick && (event.shiftKey || event.ctrlKey || event.metaKey)) {
          onTick(at, event.shiftKey);
        } else {
          onChoose(at);
        }
      }}
      onMouseDown={(event) => {
        // Reaching to a row ticks rows and marks no text.
        if (onTick && event.shiftKey) {
          event.preventDefault();
        }
      }}
      onDoubleClick={() => {
        if (row && onOpen) {
          onOpen(row);
        }
      }}
    >
      {row && onTick ? (
        // A place to click that is as high as the row; keys are handled by the screen.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <div
          role="gridcell"
          tabIndex={-1}
          className={styles.tick}
          data-column="tick"
          onDoubleClick={(event) => event.stopPropagation()}
          onClick={(event) => {
            event.stopPropagation();
            onTick(at, event.shiftKey);
          }}
        >
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={props.tickLabel}
            checked={isTicked ?? false}
            readOnly
          />
        </div>
      ) : null}
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
