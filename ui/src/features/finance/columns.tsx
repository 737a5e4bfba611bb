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
      title: "",
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
      className: styles.quiet,
      cell: (row) => row.number,
    },
    {
      id: "customer",
      title: t("finance-page-column-customer"),
      className: styles.customer,
      cell: (row) => row.customer_name,
      hint: (row) => row.customer_name,
    },
    { id: "level", title: t("finance-page-column-level"), cell: (row) => row.level },
    {
      id: "renews",
      title: t("finance-page-column-renews"),
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
      cell: (row) => row.owner,
      hint: (row) => row.owner,
    },
    {
      id: "fee",
      title: feeTitle,
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
