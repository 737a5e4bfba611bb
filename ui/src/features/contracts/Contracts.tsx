// All contracts: a grid that stays smooth with 100,000 rows, filters, search while typing, and the
// panel of the row under the cursor.
import { useDebouncedValue } from "@mantine/hooks";
import { useCallback } from "react";

import type { ContractListRow } from "../../generated/api";
import { Button } from "../../shared/Button";
import { EmptyState } from "../../shared/EmptyState";
import { KeyHint } from "../../shared/KeyHint";
import { useInView } from "../../shared/inView";
import { useKept } from "../../shared/kept";
import { useKeys } from "../../shared/keyboard";
import { useNavigation } from "../../shared/navigation";
import { useSavePaper } from "../../shared/paper";
import { Problem } from "../../shared/Problem";
import { useWords } from "../../shared/words";
import styles from "./Contracts.module.css";
import { Example } from "./Example";
import { Filters } from "./Filters";
import { type Filter, FIRST_FILTER, NO_FILTER, useContractPages } from "./filter";
import { Grid } from "./Grid";
import { Panel } from "./Panel";

const TYPING_PAUSE = 60;

export function Contracts() {
  const { t } = useWords();
  const { go } = useNavigation();
  const [filter, setFilter] = useKept<Filter>("contracts-filter", () => FIRST_FILTER);
  const [at, setAt] = useKept("contracts-place", () => 0);
  // Where there is no room beside the rows, the panel lies over them: only when asked for.
  const [showsPanel, setShowsPanel] = useKept("contracts-panel", () => window.innerWidth > 1100);
  const [settled] = useDebouncedValue(filter, filter.search === "" ? 0 : TYPING_PAUSE);
  const pages = useContractPages(settled);
  const save = useSavePaper();
  const change = (next: Partial<Filter>) => {
    setFilter((before) => ({ ...before, ...next }));
    setAt(0);
  };
  const open = useCallback(
    (found: ContractListRow) => go({ screen: "contract", number: found.number }),
    [go],
  );
  const row: ContractListRow | undefined = pages.rowAt(at);
  useInView(row?.number ?? null);
  const move = (step: number) => () => {
    setAt((before) => Math.max(0, Math.min(pages.total - 1, before + step)));
  };
  const on = (run: (row: ContractListRow) => void) => () => {
    if (!row) {
      return false;
    }
    run(row);
    return true;
  };
  useKeys({
    ArrowDown: move(1),
    ArrowUp: move(-1),
    PageDown: move(20),
    PageUp: move(-20),
    Home: () => setAt(0),
    End: () => setAt(Math.max(0, pages.total - 1)),
    Enter: (event) => {
      if ((event.target as HTMLElement).closest("button, a")) {
        return false;
      }
      return on((found) => go({ screen: "contract", number: found.number }))();
    },
    " ": (event) => {
      if ((event.target as HTMLElement).closest("button, a")) {
        return false;
      }
      setShowsPanel((before) => !before);
      return true;
    },
    Escape: () => {
      if (!showsPanel) {
        return false;
      }
      setShowsPanel(false);
      return true;
    },
    N: on((found) => go({ screen: "notice", number: found.number })),
    R: on((found) => go({ screen: "requests", contract: found.number, opens: "log" })),
    P: on((found) => save.mutate(found.number)),
  });
  if (pages.error) {
    return <Problem error={pages.error} />;
  }
  const { isEmpty } = pages;
  return (
    <div className={styles.page} data-panel={showsPanel && row !== undefined}>
      <div className={styles.main}>
        <div className={styles.head}>
          <h1>{t("contracts")}</h1>
          {isEmpty ? null : <span className={styles.count}>{pages.countText}</span>}
        </div>
        {isEmpty ? (
          <EmptyState
            title={t("contracts-empty-title")}
            text={t("contracts-empty-text")}
            action={
              <Button kind="filled" keys="mod+N" onClick={() => go({ screen: "new-contract" })}>
                {t("shell-new-contract")}
              </Button>
            }
            example={<Example />}
          />
        ) : (
          <>
            <Filters filter={filter} onChange={change} />
            {pages.isLoaded && pages.total === 0 ? (
              <div className={styles.none}>
                <h2>{t("contracts-none-found")}</h2>
                <p className="tk-second">{t("contracts-none-found-text")}</p>
                <Button onClick={() => change(NO_FILTER)}>{t("contracts-clear-filters")}</Button>
              </div>
            ) : (
              <Grid
                pages={pages}
                filter={filter}
                current={at}
                onChoose={setAt}
                onOpen={open}
                onSort={(sort) =>
                  change({
                    sort,
                    descending: filter.sort === sort ? !filter.descending : sort === "yearly_fee",
                  })
                }
              />
            )}
            <footer className={styles.foot}>
              <span>{t("contracts-count", { count: pages.total })}</span>
              <span>{pages.feeText}</span>
              <span className={styles.keys}>
                <KeyHint keys="↑" />
                <KeyHint keys="↓" /> {t("contracts-key-move")}
                <KeyHint keys="Space" /> {t("contracts-key-panel")}
                <KeyHint keys="Enter" /> {t("contracts-key-open")}
              </span>
            </footer>
          </>
        )}
      </div>
      {showsPanel && row ? (
        <Panel
          number={row.number}
          onClose={() => setShowsPanel(false)}
          onOpen={() => go({ screen: "contract", number: row.number })}
          onNotice={() => go({ screen: "notice", number: row.number })}
          onPdf={() => save.mutate(row.number)}
        />
      ) : null}
    </div>
  );
}
