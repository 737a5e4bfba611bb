// The header of a grid: what each column is, a click to sort by it, an edge to drag it wider. Never:
// which columns there are.
import { memo, type PointerEvent, useRef } from "react";

import type { GridArrangement, GridColumn, GridOrder, GridTicks } from "./RowGrid";
import styles from "./RowGrid.module.css";

interface GridHeaderProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  /** How wide each column is drawn. */
  readonly widths: ReadonlyMap<string, number>;
  readonly layout: string | undefined;
  readonly order: GridOrder | undefined;
  readonly ticks: GridTicks<Row> | undefined;
  readonly arrangement: GridArrangement | undefined;
}

export function GridHeader<Row>(props: GridHeaderProps<Row>) {
  const { columns, layout, order, ticks, arrangement } = props;
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
            ) : column.hidesTitle ? (
              <span className="tk-visually-hidden">{column.title}</span>
            ) : (
              column.title
            )}
            {arrangement && !column.isFixed ? (
              <ResizeEdge
                id={column.id}
                width={props.widths.get(column.id) ?? 0}
                onResize={arrangement.onResize}
                hint={arrangement.resizeLabel(column.title)}
              />
            ) : null}
          </div>
        );
      })}
    </div>
  );
}

interface ResizeEdgeProps {
  readonly id: string;
  readonly width: number;
  readonly hint: string;
  readonly onResize: GridArrangement["onResize"];
}

/** The right edge of a column; a double click gives it back its own width. By keyboard the menu of columns does it. */
const ResizeEdge = memo(({ id, width, hint, onResize }: ResizeEdgeProps) => {
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const onMove = (event: PointerEvent) => {
    if (from.current) {
      onResize(id, from.current.width + event.clientX - from.current.x);
    }
  };
  return (
    <span
      className={styles.edge}
      aria-hidden="true"
      title={hint}
      data-testid={`edge-${id}`}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { x: event.clientX, width };
      }}
      onPointerMove={onMove}
      onPointerUp={() => {
        from.current = null;
      }}
      onDoubleClick={() => onResize(id, null)}
    />
  );
});
