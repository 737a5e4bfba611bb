// All contracts: a grid that stays smooth with 100,000 rows, filters, search while typing, the panel
// of the row under the cursor, and rows that are ticked to work on them together. Keys: arrows move,
// with Shift they tick, X ticks, Ctrl A ticks all, Space panel, Enter opens.
import { useDebouncedValue } from "@mantine/hooks";
import { memo, useCallback, useEffect, useMemo, useState } from "react";

import type { ContractListRow } from "../../generated/api";
import { useActions } from "../../shared/actions";
import { BeginButtons } from "../../shared/BeginButtons";
import { Button } from "../../shared/Button";
import { EmptyState } from "../../shared/EmptyState";
import { arranged, type ColumnKept } from "../../shared/gridColumns";
import { useGrid } from "../../shared/gridKept";
import { KeyHint } from "../../shared/KeyHint";
import { useInView } from "../../shared/inView";
import { useKept } from "../../shared/kept";
import { takesText, useKeys } from "../../shared/keyboard";
import { useNavigation } from "../../shared/navigation";
import { summaryOf, useSavePaper } from "../../shared/paper";
import { usePreferences } from "../../shared/preferences";
import { Problem } from "../../shared/Problem";
import { useSettled } from "../../shared/useSettled";
import { useStable } from "../../shared/useStable";
import { useWords } from "../../shared/words";
import { BatchDialog } from "./BatchDialog";
import { BulkBar } from "./BulkBar";
import styles from "./Contracts.module.css";
import { useCopyRows } from "./copying";
import { Example } from "./Example";
import { Filters } from "./Filters";
import { type Filter, FIRST_FILTER, NO_FILTER, useContractPages } from "./filter";
import { columnsIn, Grid } from "./Grid";
import { useContractLines } from "./lines";
import { ListHead } from "./ListHead";
import { OwnerCell, OwnerDialog } from "./OwnerField";
import { Panel } from "./Panel";
import { ALL, selectionOf } from "./selection";
import { useBatch } from "./useBatch";
import { useTicks } from "./useTicks";
import { ViewsMenu } from "./ViewsMenu";

const TYPING_PAUSE = 60;
const OWNER_COLUMN = '[role="columnheader"][data-column="owner"]';

export function Contracts() {
  const { t } = useWords();
  const { go } = useNavigation();
  const [filter, setFilter] = useKept<Filter>("contracts-filter", () => FIRST_FILTER);
  const [at, setAt] = useKept("contracts-place", () => 0);
  // Where there is no room beside the rows, the panel lies over them: only when asked for.
  const [showsPanel, setShowsPanel] = useKept("contracts-panel", () => window.innerWidth > 1100);
  const grid = useGrid("contracts");
  const { look, change: changeLook } = grid;
  const [searched] = useDebouncedValue(filter, filter.search === "" ? 0 : TYPING_PAUSE);
  // The order is part of how the list looks, and stays when the filter changes.
  const settled = useMemo<Filter>(
    () =>
      look.sort === null
        ? searched
        : { ...searched, sort: look.sort, descending: look.is_descending },
    [searched, look.sort, look.is_descending],
  );
  const pages = useContractPages(settled);
  const lines = useContractLines(settled, pages, look.group);
  const save = useSavePaper();
  const ticks = useTicks(settled, lines, pages.total, at);
  const batch = useBatch();
  const [shows, setShows] = useState<"form" | "run" | "owner" | null>(null);
  const [editing, setEditing] = useState<number | null>(null);
  const copying = useCopyRows();
  const change = useCallback(
    (next: Partial<Filter>) => {
      setFilter((before) => ({ ...before, ...next }));
      setAt(0);
    },
    [setFilter, setAt],
  );
  // Who has entered their first contracts sees them, though nothing of them comes next for long.
  const [isFirstLook, setFirstLook] = useKept("contracts-first-look", () => true);
  const { isLoaded, isEmpty: hasNone, total } = pages;
  useEffect(() => {
    if (isFirstLook && isLoaded && !hasNone) {
      setFirstLook(false);
      if (total === 0 && filter === FIRST_FILTER) {
        change(NO_FILTER);
      }
    }
  }, [isFirstLook, setFirstLook, isLoaded, hasNone, total, filter, change]);
  const open = useCallback(
    (found: ContractListRow) => go({ screen: "contract", number: found.number }),
    [go],
  );
  const row: ContractListRow | undefined = lines.rowAt(at);
  // The panel follows where one rests; what one passes by is not read.
  const rested = useSettled(row?.number);
  useInView(row?.number ?? null);
  const goTo = (event: KeyboardEvent, place: number) => {
    const next = Math.max(0, Math.min(lines.count - 1, place));
    if (event.shiftKey) {
      ticks.reach(at, next);
    }
    setAt(next);
  };
  const move = (step: number) => (event: KeyboardEvent) => goTo(event, at + step);
  const on = (run: (row: ContractListRow) => void) => () => {
    if (!row) {
      return false;
    }
    run(row);
    return true;
  };
  const closePanel = useCallback(() => setShowsPanel(false), [setShowsPanel]);
  const openContract = useCallback((number: string) => go({ screen: "contract", number }), [go]);
  const recordNotice = useCallback((number: string) => go({ screen: "notice", number }), [go]);
  const { mutate: savePaper } = save;
  const savePdf = useCallback((number: string) => savePaper(summaryOf(number)), [savePaper]);
  const preferences = usePreferences();
  const myName = preferences?.person.name ?? "";
  const myInitials = preferences?.initials ?? "";
  const columns = useMemo(
    () => columnsIn(t, { name: myName, initials: myInitials }),
    [t, myName, myInitials],
  );
  const setColumns = useCallback(
    (kept: readonly ColumnKept[]) => changeLook({ columns: [...kept] }),
    [changeLook],
  );
  const onGroup = useCallback(
    (group: string | null) => {
      changeLook({ group });
      setAt(0);
    },
    [changeLook, setAt],
  );
  const onFoldAll = useStable((isFolded: boolean) => {
    lines.foldAll(isFolded);
    setAt(0);
  });
  const onImport = useCallback(() => go({ screen: "import" }), [go]);
  const exported = useStable(() => selectionOf(ticks.count > 0 ? ticks.selection : ALL, settled));
  const onFilter = useCallback(
    (next: Filter) => {
      setFilter(next);
      setAt(0);
    },
    [setFilter, setAt],
  );
  const views = useMemo(
    () => <ViewsMenu grid={grid} filter={filter} onFilter={onFilter} />,
    [grid, filter, onFilter],
  );
  const head = lines.headAt?.(at);
  const fold = () => {
    if (head) {
      lines.fold(at);
    }
    return head !== undefined;
  };
  const unfolded = (wanted: boolean) => {
    if (look.group === null) {
      return false;
    }
    if (head && head.isFolded === wanted) {
      lines.fold(at);
    } else if (!head && !wanted) {
      setAt(lines.headOver(at));
    }
    return true;
  };
  const chosen = () =>
    ticks.count > 0 || !row
      ? selectionOf(ticks.selection, settled)
      : { numbers: [row.number], all_of: null };
  const edit = useCallback((_: ContractListRow, place: number) => setEditing(place), []);
  const setOwner = () => {
    const isInRow = ticks.count === 0 && document.querySelector(OWNER_COLUMN) !== null;
    if (isInRow) {
      setEditing(at);
    } else {
      setShows("owner");
    }
  };
  const copy = () => {
    const marked = document.getSelection();
    if (takesText(document.activeElement) || (marked && !marked.isCollapsed)) {
      return false;
    }
    const hidden = new Set(look.columns.filter(({ is_hidden }) => is_hidden).map(({ id }) => id));
    copying.mutate({
      selection: chosen(),
      columns: arranged(columns, look.columns)
        .map(({ id }) => id)
        .filter((id) => !hidden.has(id)),
    });
    return true;
  };
  const togglePanel = () => setShowsPanel((before) => !before);
  useKeys({
    ArrowDown: move(1),
    ArrowUp: move(-1),
    PageDown: move(20),
    PageUp: move(-20),
    Home: (event) => goTo(event, 0),
    End: (event) => goTo(event, lines.count - 1),
    Enter: (event) => {
      if ((event.target as HTMLElement).closest("button, a")) {
        return false;
      }
      return fold() || on((found) => go({ screen: "contract", number: found.number }))();
    },
    ArrowLeft: () => unfolded(false),
    ArrowRight: () => unfolded(true),
    " ": (event) => {
      if ((event.target as HTMLElement).closest("button, a")) {
        return false;
      }
      if (!fold()) {
        togglePanel();
      }
      return true;
    },
    Escape: () => {
      if (ticks.count > 0) {
        ticks.none();
        return true;
      }
      if (!showsPanel) {
        return false;
      }
      setShowsPanel(false);
      return true;
    },
  });
  useActions({
    "tick-row": row ? () => ticks.toggle(at) : undefined,
    // In a text it means all of the text.
    "tick-all":
      pages.total > 0
        ? () => {
            if (takesText(document.activeElement)) {
              return false;
            }
            ticks.all();
            return true;
          }
        : undefined,
    "toggle-panel": togglePanel,
    "copy-rows": row || ticks.count > 0 ? copy : undefined,
    "set-owner": row || ticks.count > 0 ? setOwner : undefined,
  });
  const error = pages.error ?? lines.error;
  if (error) {
    return <Problem error={error} />;
  }
  const { isEmpty } = pages;
  return (
    <div className={styles.page} data-panel={showsPanel && row !== undefined}>
      <div className={styles.main}>
        <ListHead
          countText={isEmpty ? null : pages.countText}
          isNone={pages.total === 0}
          columns={columns}
          look={look}
          onColumns={setColumns}
          onGroup={onGroup}
          onFoldAll={onFoldAll}
          onImport={onImport}
          selection={exported}
        />
        {isEmpty ? (
          <EmptyState
            title={t("contracts-empty-title")}
            text={t("contracts-empty-text")}
            action={<BeginButtons />}
            example={<Example />}
          />
        ) : (
          <>
            <Filters filter={filter} onChange={change} views={views} />
            {pages.isLoaded && pages.total === 0 ? (
              <div className={styles.none}>
                <h2>{t("contracts-none-found")}</h2>
                <p className="tk-second">{t("contracts-none-found-text")}</p>
                <Button onClick={() => change(NO_FILTER)}>{t("contracts-clear-filters")}</Button>
              </div>
            ) : (
              <Grid
                lines={lines}
                total={pages.total}
                columns={columns}
                order={{ column: settled.sort, isDescending: settled.descending }}
                kept={look.columns}
                onColumns={setColumns}
                current={at}
                onChoose={setAt}
                onOpen={open}
                onSort={(sort) => {
                  changeLook({
                    sort,
                    is_descending:
                      settled.sort === sort ? !settled.descending : sort === "yearly_fee",
                  });
                  setAt(0);
                }}
                onEdit={edit}
                ticks={ticks.grid}
                editor={
                  row && editing === at
                    ? {
                        at,
                        column: "owner",
                        field: (
                          <OwnerCell
                            key={row.number}
                            number={row.number}
                            owner={row.owner_name}
                            onDone={() => setEditing(null)}
                          />
                        ),
                      }
                    : undefined
                }
              />
            )}
            <BulkBar
              ticks={ticks}
              total={pages.total}
              batch={batch}
              onPapers={() => setShows("form")}
              onOwner={() => setShows("owner")}
              onCopy={() => copy()}
              onShowRun={() => setShows("run")}
            />
            <Foot count={pages.total} feeText={pages.feeText} />
          </>
        )}
      </div>
      {showsPanel && row ? (
        <Panel
          number={rested ?? row.number}
          onClose={closePanel}
          onOpen={openContract}
          onNotice={recordNotice}
          onPdf={savePdf}
        />
      ) : null}
      {shows === "owner" ? (
        <OwnerDialog
          selection={chosen()}
          heading={t("contracts-count", { count: Math.max(1, ticks.count) })}
          owner={ticks.count > 0 ? "" : (row?.owner_name ?? "")}
          onClose={() => setShows(null)}
        />
      ) : null}
      {shows === "form" || shows === "run" ? (
        <BatchDialog
          selection={selectionOf(ticks.selection, settled)}
          batch={batch}
          showsRun={shows === "run"}
          onShowRun={() => setShows("run")}
          onClose={() => setShows(null)}
        />
      ) : null}
    </div>
  );
}

const Foot = memo(({ count, feeText }: { count: number; feeText: string }) => {
  const { t } = useWords();
  return (
    <footer className={styles.foot}>
      <span>{t("contracts-count", { count })}</span>
      <span>{feeText}</span>
      <span className={styles.keys}>
        <KeyHint keys="↑" />
        <KeyHint keys="↓" /> {t("contracts-key-move")}
        <KeyHint keys="Space" /> {t("contracts-key-panel")}
        <KeyHint keys="Enter" /> {t("contracts-key-open")}
        <KeyHint keys="X" /> {t("selection-key-select")}
      </span>
    </footer>
  );
});
