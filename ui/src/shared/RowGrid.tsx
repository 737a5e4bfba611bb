// A list of any length as a grid: the rows in view and no others, a header that stays in sight, one
// row that is current, any number that are ticked where the list allows it, and heads of groups.
// Columns stand on the same edges for every row; where a person may arrange them they can be dragged
// wider. Keys are handled by the screen.
import { type CSSProperties, memo, type ReactNode, useEffect, useMemo, useRef } from "react";

import { type ColumnKept, type ColumnRoom, placed } from "./gridColumns";
import { GridHeader } from "./GridHeader";
import styles from "./RowGrid.module.css";
import { useRowWindow } from "./useRowWindow";
import { widthOfNumbers } from "./widthOfNumbers";

const ROW = 32;
const HEADER = 30;
const TICK = 16;
/** Before and after the cells of a row, without and with boxes to tick. */
const EDGES = { plain: 22, ticking: 20 };
const NONE_KEPT: readonly ColumnKept[] = [];

/** One column. */
export interface GridColumn<Row> extends Partial<ColumnRoom> {
  readonly id: string;
  readonly title: string;
  /** Whether the title is read out but not seen, as above a column of ticks. */
  readonly hidesTitle?: boolean;
  /** Whether figures stand at the right edge. */
  readonly isEnd?: boolean;
  /** Whether rows cannot be sorted by it, though they can by others. */
  readonly isUnsorted?: boolean;
  /** The class of its cells. */
  readonly className?: string | undefined;
  /** Whether a double click types into it instead of opening the row. */
  readonly isEdited?: boolean;
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

/** The head of a group of rows. */
export interface GridHead {
  readonly title: string;
  readonly count: string;
  readonly sum: string;
  readonly isFolded: boolean;
}

/** Columns that a person may arrange. */
export interface GridArrangement {
  readonly kept: readonly ColumnKept[];
  /** Gives a column this width; none gives it back its own. */
  readonly onResize: (id: string, width: number | null) => void;
  readonly resizeLabel: (title: string) => string;
}

/** A cell in which something is typed instead of shown. */
export interface GridEditor {
  readonly at: number;
  readonly column: string;
  readonly field: ReactNode;
}

interface RowGridProps<Row extends { readonly number: string }> {
  /** What a row is, for names that stay: `contract`. */
  readonly name: string;
  readonly label: string;
  /** The same list at every drawing, or all rows are drawn anew. */
  readonly columns: readonly GridColumn<Row>[];
  /** A class that gives the columns their places, where they do not say their widths. */
  readonly layout?: string | undefined;
  /** Between two columns. */
  readonly gap?: number;
  readonly arrangement?: GridArrangement | undefined;
  /** Lines that can be scrolled to: rows, and heads of groups. */
  readonly count: number;
  /** Rows there are. */
  readonly total: number;
  readonly rowAt: (at: number) => Row | undefined;
  /** The head of a group, where a line is one. */
  readonly headAt?: ((at: number) => GridHead | undefined) | undefined;
  readonly onFold?: ((at: number) => void) | undefined;
  /** The place of the chosen row; below 0 none is. */
  readonly current: number;
  readonly order?: GridOrder;
  /** How high a row is, where it holds more than one line. */
  readonly rowHeight?: number;
  readonly onShow: (first: number, last: number) => void;
  readonly onChoose: (at: number) => void;
  readonly onOpen?: (row: Row) => void;
  /** Types into the cell of a row whose column allows it. */
  readonly onEdit?: ((row: Row, at: number) => void) | undefined;
  /** Kept the same while nothing changes, as the columns are. */
  readonly ticks?: GridTicks<Row> | undefined;
  readonly editor?: GridEditor | undefined;
}

export function RowGrid<Row extends { readonly number: string }>(props: RowGridProps<Row>) {
  const { name, count, rowAt, headAt, current, onShow, ticks, rowHeight = ROW } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { first, end, width } = useRowWindow(scroller, { count, current, rowHeight, head: HEADER });
  useEffect(() => onShow(first, Math.max(first, end - 1)), [first, end, onShow]);
  const lines: number[] = [];
  for (let at = first; at < end; at += 1) {
    lines.push(at);
  }
  const numberWidth = widthOfNumbers(lines.map((at) => rowAt(at)?.number ?? ""));
  const { columns, style, isSideways, widths } = usePlaced(props, width, numberWidth);
  const layout = props.layout ?? styles.placed;
  return (
    <div
      className={styles.grid}
      role={headAt ? "treegrid" : "grid"}
      aria-label={props.label}
      aria-rowcount={props.total + 1}
      aria-multiselectable={ticks ? true : undefined}
      aria-activedescendant={current >= 0 && count > 0 ? `${name}-row-${current}` : undefined}
      tabIndex={0}
      data-ticking={ticks?.isAny}
      data-sideways={isSideways || undefined}
      style={style}
    >
      <div ref={scroller} className={styles.scroller}>
        <div className={styles.all} style={{ height: HEADER + count * rowHeight }}>
          <GridHeader
            columns={columns}
            widths={widths}
            layout={layout}
            order={props.order}
            ticks={ticks}
            arrangement={props.arrangement}
          />
          {lines.map((at) => {
            const head = headAt?.(at);
            const place = { at, top: HEADER + at * rowHeight, height: rowHeight };
            if (head) {
              return (
                <GroupHead
                  key={at}
                  id={`${name}-row-${at}`}
                  {...place}
                  title={head.title}
                  count={head.count}
                  sum={head.sum}
                  isFolded={head.isFolded}
                  isCurrent={at === current}
                  onChoose={props.onChoose}
                  onFold={props.onFold}
                />
              );
            }
            const row = rowAt(at);
            return (
              <GridRow
                key={at}
                name={name}
                columns={columns}
                layout={layout}
                row={row}
                {...place}
                isCurrent={at === current}
                isTicked={ticks && row ? ticks.isTicked(row) : undefined}
                tickLabel={ticks && row ? ticks.labelOf(row) : undefined}
                onTick={ticks?.onTick}
                onChoose={props.onChoose}
                onOpen={props.onOpen}
                onEdit={props.onEdit}
                editor={props.editor?.at === at ? props.editor : undefined}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** The columns that are shown, the same list while they stay the same, and the style that places them. */
function usePlaced<Row extends { readonly number: string }>(
  { columns, layout, arrangement, ticks, gap = 6 }: RowGridProps<Row>,
  width: number,
  numberWidth: string,
) {
  const numbers = Number.parseFloat(numberWidth);
  const kept = arrangement?.kept ?? NONE_KEPT;
  const hasTicks = ticks !== undefined;
  const isPlaced = layout === undefined;
  const edges = hasTicks ? EDGES.ticking + TICK + gap : EDGES.plain;
  const found = useMemo(() => {
    const rooms = columns.map((column) => ({ ...column, width: column.width ?? 80, column }));
    return isPlaced ? placed(rooms, kept, width - edges, gap, numbers) : [];
  }, [isPlaced, columns, kept, width, edges, gap, numbers]);
  const ids = isPlaced ? found.map(({ column }) => column.id).join(" ") : "";
  // The same list while the same columns are shown, however wide they are.
  const list = useMemo(
    () =>
      ids === ""
        ? columns
        : ids.split(" ").flatMap((id) => columns.find((column) => column.id === id) ?? []),
    [ids, columns],
  );
  const needed = found.reduce((sum, column) => sum + column.width + gap, edges - gap);
  const template = found.map((column) => `${column.width}px`).join(" ");
  return {
    columns: list,
    widths: new Map(found.map(({ column, width: wide }) => [column.id, wide] as const)),
    isSideways: isPlaced && width > 0 && needed > width,
    style: {
      "--number-width": numberWidth,
      "--columns": hasTicks ? `${TICK}px ${template}` : template,
      "--columns-gap": `${gap}px`,
      "--columns-width": isPlaced ? `${needed}px` : undefined,
    } as CSSProperties,
  };
}

interface GroupHeadProps extends GridHead {
  readonly id: string;
  readonly at: number;
  readonly top: number;
  readonly height: number;
  readonly isCurrent: boolean;
  readonly onChoose: (at: number) => void;
  readonly onFold: ((at: number) => void) | undefined;
}

const GroupHead = memo((props: GroupHeadProps) => {
  const { at, top, height, onChoose, onFold } = props;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={props.id}
      role="row"
      tabIndex={-1}
      aria-rowindex={at + 2}
      aria-expanded={!props.isFolded}
      aria-level={1}
      className={`${styles.row} ${styles.group}`}
      style={{ top, height }}
      data-current={props.isCurrent}
      data-testid={`group-${props.title}`}
      onClick={() => {
        onChoose(at);
        onFold?.(at);
      }}
    >
      <div role="gridcell" className={styles.groupCell}>
        <span className={styles.fold} data-folded={props.isFolded} aria-hidden="true" />
        <span className={styles.groupTitle}>{props.title}</span>
        <span className={styles.groupCount}>{props.count}</span>
        <span className={styles.groupSum}>{props.sum}</span>
      </div>
    </div>
  );
});

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
  readonly onEdit: ((row: Row, at: number) => void) | undefined;
  readonly editor: GridEditor | undefined;
}

function AnyRow<Row extends { readonly number: string }>(props: GridRowProps<Row>) {
  const { name, columns, layout, row, at, top, height, isCurrent, isTicked, editor } = props;
  const { onTick, onChoose, onOpen, onEdit } = props;
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
        if (row && onOpen && !editor) {
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
            // The grid holds the focus; by keyboard an action of the screen edits.
            // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
            <div
              key={column.id}
              role="gridcell"
              data-column={column.id}
              className={`${column.isEnd ? styles.end : ""} ${column.className ?? ""}`}
              title={column.hint?.(row)}
              onDoubleClick={
                column.isEdited && onEdit
                  ? (event) => {
                      event.stopPropagation();
                      onEdit(row, at);
                    }
                  : undefined
              }
            >
              {editor?.column === column.id ? editor.field : column.cell(row)}
            </div>
          ))
        : null}
    </div>
  );
}

// Moving from row to row draws the two rows anew that it concerns, and no others.
const GridRow = memo(AnyRow) as typeof AnyRow;
