// Renewals as rows with their sum in the footer, which equals them. A tick says that somebody looked
// one over, with name and time.
import { useCallback, useMemo, useState } from "react";

import type { FinanceFilter, FinanceInput, FinanceRow } from "../../generated/api";
import { Button } from "../../shared/Button";
import { Icon } from "../../shared/Icon";
import { useKeys } from "../../shared/keyboard";
import { KeyHint } from "../../shared/KeyHint";
import { useNavigation } from "../../shared/navigation";
import { Problem } from "../../shared/Problem";
import { useChange } from "../../shared/queries";
import { RowGrid } from "../../shared/RowGrid";
import { useArrangement } from "../../shared/useArrangement";
import { useToast } from "../../shared/Toast";
import { useWords } from "../../shared/words";
import { columnsIn } from "./columns";
import { useRowPages } from "./queries";
import styles from "./Rows.module.css";
import { Swatch } from "./Swatch";

interface RowsProps {
  readonly board: FinanceInput;
  readonly filter: FinanceFilter;
  readonly title: string;
  readonly canTick: boolean;
  /** Back to where the rows were chosen; none where they stand by themselves. */
  readonly onBack?: () => void;
}

function isOnControl(event: KeyboardEvent): boolean {
  return (event.target as HTMLElement).closest("button, a, input") !== null;
}

export function Rows({ board, filter, title, canTick, onBack }: RowsProps) {
  const { t } = useWords();
  const { go } = useNavigation();
  const toast = useToast();
  const pages = useRowPages(board, filter);
  const [at, setAt] = useState(0);
  const { mutate } = useChange("tick_renewal");
  const tick = useCallback(
    (row: FinanceRow) => {
      if (canTick) {
        mutate(
          { contract: row.number, renews_on: row.renews_on, is_checked: !row.is_checked },
          { onError: (error) => toast.show({ message: error.message }) },
        );
      }
    },
    [canTick, mutate, toast],
  );
  const open = useCallback(
    (row: FinanceRow) => go({ screen: "contract", number: row.number }),
    [go],
  );
  const columns = useMemo(
    () => columnsIn(t, pages.feeTitle, canTick, tick),
    [t, pages.feeTitle, canTick, tick],
  );
  const { arrangement, menu } = useArrangement("finance", columns);
  const move = (step: number) => () => setAt(Math.max(0, Math.min(pages.total - 1, at + step)));
  const current = pages.rowAt(at);
  useKeys({
    ArrowDown: move(1),
    ArrowUp: move(-1),
    PageDown: move(10),
    PageUp: move(-10),
    Home: () => setAt(0),
    End: () => setAt(Math.max(0, pages.total - 1)),
    " ": (event) => {
      if (!current || isOnControl(event)) {
        return false;
      }
      tick(current);
      return true;
    },
    Enter: (event) => {
      if (!current || isOnControl(event)) {
        return false;
      }
      open(current);
      return true;
    },
    Escape: () => {
      if (!onBack) {
        return false;
      }
      onBack();
      return true;
    },
  });
  if (pages.error) {
    return <Problem error={pages.error} />;
  }
  return (
    <>
      <div className={styles.head}>
        {onBack ? (
          <Button kind="quiet" icon={<Icon name="left" />} keys="Esc" onClick={onBack}>
            {t("finance-page-all-groups")}
          </Button>
        ) : null}
        <h2>{title}</h2>
        <span className="tk-quiet" data-testid="finance-count">
          {pages.countText}
        </span>
        <span className={styles.checked} aria-live="polite">
          {current?.is_checked ? `${current.number}: ${current.check_text}` : null}
        </span>
        {menu}
      </div>
      {pages.isLoaded && pages.total === 0 ? (
        <p className={styles.none}>{t("finance-page-none")}</p>
      ) : (
        <div className={styles.place}>
          <RowGrid
            name="renewal"
            label={t("finance-page-rows-label")}
            columns={columns}
            gap={10}
            arrangement={arrangement}
            count={pages.total}
            total={pages.total}
            rowAt={pages.rowAt}
            current={at}
            onShow={pages.show}
            onChoose={setAt}
            onOpen={open}
          />
        </div>
      )}
      <footer className={styles.foot}>
        <span className={styles.title}>{title}</span>
        {pages.sums.map((sums) => (
          <span key={sums.currency} className={styles.sums}>
            <Sum status="committed" label={t("finance-page-status-committed")}>
              {sums.committed}
            </Sum>
            <Sum status="cancellable" label={t("finance-page-status-cancellable")}>
              {sums.cancellable}
            </Sum>
            <Sum status="terminating" label={t("finance-page-status-terminating")}>
              {sums.terminating}
            </Sum>
            {pages.sums.length > 1 ? <strong>{sums.total}</strong> : null}
          </span>
        ))}
        <span className={styles.keys}>
          <span>
            <KeyHint keys="←" /> <KeyHint keys="→" /> {t("finance-page-key-month")}
          </span>
          {canTick ? (
            <span>
              <KeyHint keys="Space" /> {t("finance-page-key-tick")}
            </span>
          ) : null}
          {pages.sums.length > 1 ? null : (
            <span>
              <KeyHint keys="Enter" /> {t("finance-page-key-open")}
            </span>
          )}
        </span>
        {pages.sums.length === 1 ? (
          <strong className={styles.total} data-testid="finance-sum">
            {pages.sums[0]?.total}
          </strong>
        ) : null}
      </footer>
    </>
  );
}

function Sum(props: { status: string; label: string; children: string }) {
  return (
    <span className={styles.part} title={props.label}>
      <Swatch status={props.status} />
      <span className="tk-visually-hidden">{props.label}: </span>
      {props.children}
    </span>
  );
}
