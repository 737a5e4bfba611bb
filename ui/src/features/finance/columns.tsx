// The columns of the renewals.
import type { FinanceRow } from "../../generated/api";
import { Icon } from "../../shared/Icon";
import type { GridColumn } from "../../shared/RowGrid";
import type { Translate } from "../../shared/words";
import styles from "./Rows.module.css";
import { Swatch } from "./Swatch";

export function columnsIn(
  t: Translate,
  feeTitle: string,
  canTick: boolean,
  onTick: (row: FinanceRow) => void,
): readonly GridColumn<FinanceRow>[] {
  return [
    {
      id: "check",
      title: t("finance-page-column-check"),
      hidesTitle: true,
      isUnsorted: true,
      width: 24,
      isFixed: true,
      className: styles.check,
      hint: (row) => row.check_text,
      cell: (row) => (
        <button
          type="button"
          role="checkbox"
          tabIndex={-1}
          className={styles.tick}
          aria-checked={row.is_checked}
          aria-label={`${t("finance-page-column-check")}: ${row.number}. ${row.check_text}`}
          disabled={!canTick}
          data-testid={`tick-${row.number}`}
          onClick={() => onTick(row)}
        >
          {row.is_checked ? <Icon name="check" size={14} /> : null}
        </button>
      ),
    },
    {
      id: "number",
      title: t("finance-page-column-number"),
      width: "number",
      isFixed: true,
      className: styles.quiet,
      cell: (row) => row.number,
    },
    {
      id: "customer",
      title: t("finance-page-column-customer"),
      width: 110,
      fills: 4,
      className: styles.customer,
      cell: (row) => row.customer_name,
      hint: (row) => row.customer_name,
    },
    {
      id: "level",
      title: t("finance-page-column-level"),
      width: 70,
      leaves: 2,
      cell: (row) => row.level,
    },
    {
      id: "renews",
      title: t("finance-page-column-renews"),
      width: 110,
      fills: 1,
      cell: (row) => (
        <>
          {row.day}
          {row.day_note ? <span className={styles.quiet}> {row.day_note}</span> : null}
        </>
      ),
    },
    {
      id: "cancel",
      title: t("finance-page-column-cancel-by"),
      width: 140,
      fills: 1,
      leaves: 3,
      hint: (row) => `${row.cancel_by} ${row.cancel_note}`.trim(),
      cell: (row) => (
        <>
          <span className={row.is_open ? styles.open : styles.quiet}>{row.cancel_by}</span>
          {row.cancel_note ? <span className={styles.quiet}> {row.cancel_note}</span> : null}
        </>
      ),
    },
    {
      id: "state",
      title: t("finance-page-column-state"),
      width: 94,
      fills: 1,
      className: styles.state,
      cell: (row) => (
        <>
          <Swatch status={row.status} />
          {row.status_text}
        </>
      ),
    },
    {
      id: "owner",
      title: t("finance-page-column-owner"),
      width: 84,
      fills: 1,
      leaves: 1,
      cell: (row) => row.owner,
      hint: (row) => row.owner,
    },
    {
      id: "fee",
      title: feeTitle,
      width: 90,
      fills: 1,
      isEnd: true,
      hint: (row) => row.fee_change_text || row.fee,
      cell: (row) => (
        <>
          {row.fee_change ? <span className={styles.change}>{row.fee_change}</span> : null}{" "}
          <span className={row.fee_change ? styles.changed : undefined}>{row.fee}</span>
        </>
      ),
    },
  ];
}
