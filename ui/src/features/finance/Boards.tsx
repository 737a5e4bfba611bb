// One board for each currency, never mixed: stacked bars, and below them on the same columns the
// table of what they are made of. Solid is committed, tint is still open, hatch is ending.
import { type CSSProperties, useEffect, useRef } from "react";

import type { FinanceBar, FinanceBoard, FinanceMonth, FinanceView } from "../../generated/api";
import { useWords } from "../../shared/words";
import styles from "./Boards.module.css";
import { Swatch } from "./Swatch";

const PARTS = ["terminating", "cancellable", "committed"] as const;
const SIGN = 6.9;
const PADDING = 8;
const LEAST = 64;

function widthOf(signs: number): string {
  return `${Math.max(LEAST, Math.ceil(signs * SIGN) + PADDING)}px`;
}

interface BoardsProps {
  readonly view: FinanceView;
  readonly chosen: string | null;
  readonly onChoose: (month: string) => void;
}

export function Boards({ view, chosen, onChoose }: BoardsProps) {
  const { t } = useWords();
  if (view.boards.length === 0) {
    return <p className={styles.none}>{t("finance-page-none-months")}</p>;
  }
  // The same widths on every board, so that a month stands under itself.
  const widest = Math.max(...view.boards.map((board) => board.widest));
  const widestTotal = Math.max(...view.boards.map((board) => board.widest_total));
  const style = {
    "--cell": widthOf(widest),
    "--total": widthOf(widestTotal + 1),
    "--count": view.months.length,
  } as CSSProperties;
  return (
    <div className={styles.boards} style={style} data-several={view.boards.length > 1 || undefined}>
      {view.boards.map((board) => (
        <Board
          key={board.currency}
          board={board}
          months={view.months}
          totalLabel={view.total_label}
          chosen={chosen}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

interface BoardProps {
  readonly board: FinanceBoard;
  readonly months: readonly FinanceMonth[];
  readonly totalLabel: string;
  readonly chosen: string | null;
  readonly onChoose: (month: string) => void;
}

function Board({ board, months, totalLabel, chosen, onChoose }: BoardProps) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current
      ?.querySelector(`th[data-month="${chosen}"]`)
      ?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [chosen]);
  const ofMonth = (month: FinanceMonth) => ({
    "data-month": month.month,
    "data-chosen": month.month === chosen || undefined,
    onClick: () => onChoose(month.month),
  });
  return (
    <div ref={place} className={styles.place}>
      <table
        className={styles.board}
        aria-label={t("finance-page-board", { currency: board.currency })}
        data-testid={`board-${board.currency}`}
      >
        <colgroup>
          <col className={styles.labelColumn} />
          {months.map((month) => (
            <col key={month.month} />
          ))}
          <col className={styles.totalColumn} />
        </colgroup>
        <thead>
          <tr className={styles.bars} aria-hidden="true">
            <td className={styles.caption}>{board.caption}</td>
            {months.map((month, at) => (
              <td key={month.month} title={board.bars[at]?.description} {...ofMonth(month)}>
                <Bar bar={board.bars[at]} />
              </td>
            ))}
            <td />
          </tr>
          <tr className={styles.months}>
            <th scope="col" className={styles.label}>
              {t("finance-page-renews-in")}
            </th>
            {months.map((month) => (
              <th key={month.month} scope="col" {...ofMonth(month)}>
                <button
                  type="button"
                  className={styles.month}
                  aria-pressed={month.month === chosen}
                  tabIndex={month.month === chosen ? 0 : -1}
                >
                  <span aria-hidden="true">
                    {month.label} {month.year ? <strong>{month.year}</strong> : null}
                  </span>
                  <span className="tk-visually-hidden">{month.title}</span>
                </button>
              </th>
            ))}
            <th scope="col">{totalLabel}</th>
          </tr>
        </thead>
        <tbody>
          {board.lines.map((line) => (
            <tr key={line.status} className={line.status === "sum" ? styles.sum : undefined}>
              <th scope="row" className={styles.label}>
                <span className={styles.status}>
                  {line.status === "sum" ? null : <Swatch status={line.status} />}
                  {line.label}
                </span>
              </th>
              {months.map((month, at) => (
                <td key={month.month} {...ofMonth(month)}>
                  {line.cells[at]}
                </td>
              ))}
              <td className={styles.total}>{line.total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Bar({ bar }: { bar: FinanceBar | undefined }) {
  return (
    <span className={styles.bar}>
      {bar
        ? PARTS.map((part) =>
            bar[part] > 0 ? (
              <span
                key={part}
                className={styles[part]}
                style={{ height: `max(3px, ${bar[part] * 100}%)` }}
              />
            ) : null,
          )
        : null}
    </span>
  );
}
