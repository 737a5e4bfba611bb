// The customers in view, by name.
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";

import { useWords, type WordKey } from "../../shared/words";
import styles from "./CustomerList.module.css";
import type { CustomerPages } from "./queries";

const ROW = 32;
const HEADER = 30;
const OVERSCAN = 12;

const COLUMNS: readonly { id: string; word: WordKey }[] = [
  { id: "number", word: "number" },
  { id: "name", word: "customers-column-name" },
  { id: "place", word: "customers-column-place" },
  { id: "kind", word: "customers-column-kind" },
  { id: "paper", word: "customers-column-paper" },
  { id: "contracts", word: "customers-column-contracts" },
];

interface CustomerListProps {
  readonly pages: CustomerPages;
  readonly opened: string | null;
  readonly at: number;
  readonly onOpen: (number: string) => void;
}

export function CustomerList({ pages, opened, at, onOpen }: CustomerListProps) {
  const { t } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: pages.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: OVERSCAN,
    // The header stands before the rows and stays in sight.
    paddingStart: HEADER,
    scrollPaddingStart: HEADER,
  });
  const items = rows.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => pages.show(last));
  useEffect(() => {
    if (at >= 0) {
      rows.scrollToIndex(at, { align: "auto" });
    }
  }, [at, rows]);
  return (
    <div
      className={styles.grid}
      role="grid"
      aria-label={t("customers-title")}
      aria-rowcount={pages.total + 1}
      aria-activedescendant={at >= 0 ? `customer-row-${at}` : undefined}
      tabIndex={0}
    >
      <div ref={scroller} className={styles.scroller}>
        <div style={{ height: rows.getTotalSize(), position: "relative" }}>
          <div className={`${styles.row} ${styles.header}`} role="row" aria-rowindex={1}>
            {COLUMNS.map((column) => (
              <div key={column.id} role="columnheader" data-column={column.id}>
                {t(column.word as "number")}
              </div>
            ))}
          </div>
          {items.map((item) => {
            const row = pages.rows[item.index];
            return row ? (
              // The grid holds the keyboard's focus and names the current row; keys are handled by the screen.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={item.key}
                id={`customer-row-${item.index}`}
                role="row"
                tabIndex={-1}
                aria-rowindex={item.index + 2}
                aria-selected={row.number === opened}
                className={styles.row}
                style={{ transform: `translateY(${item.start}px)` }}
                data-current={row.number === opened}
                data-testid={`customer-row-${row.number}`}
                onClick={() => onOpen(row.number)}
              >
                <div role="gridcell" data-column="number">
                  {row.number}
                </div>
                <div role="gridcell" data-column="name" title={row.name}>
                  {row.name}
                </div>
                <div role="gridcell" data-column="place">
                  {row.place}
                </div>
                <div role="gridcell" data-column="kind">
                  {row.kind}
                </div>
                <div role="gridcell" data-column="paper">
                  {row.language}
                </div>
                <div role="gridcell" data-column="contracts">
                  {row.contracts}
                </div>
              </div>
            ) : null;
          })}
        </div>
      </div>
    </div>
  );
}
