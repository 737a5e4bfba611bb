// Ticking rows of the list: one, from the current row to another, all of the filter, none. What is
// ticked is gone when the filter changes: nobody should work on what they cannot see.
import { useCallback, useEffect, useMemo, useRef } from "react";

import type { ContractListRow } from "../../generated/api";
import { useKept } from "../../shared/kept";
import type { GridTicks } from "../../shared/RowGrid";
import { useWords } from "../../shared/words";
import type { ContractPages, Filter } from "./filter";
import { ALL, choosing, countOf, isChosen, NOTHING, type Selection } from "./selection";

export interface Ticks {
  readonly grid: GridTicks<ContractListRow>;
  readonly selection: Selection;
  readonly count: number;
  /** Ticks the row at a place, or takes its tick away. */
  readonly toggle: (at: number) => void;
  /** Ticks all rows from one place to another. */
  readonly reach: (from: number, to: number) => void;
  readonly all: () => void;
  readonly none: () => void;
}

/** What the filter shows, whatever the order. */
function shownBy({ search, states, levels, dueWithin, owner }: Filter): string {
  return JSON.stringify([search, states, levels, dueWithin, owner]);
}

export function useTicks(
  filter: Filter,
  pages: Pick<ContractPages, "rowAt" | "between">,
  total: number,
  current: number,
): Ticks {
  const { t } = useWords();
  const shown = shownBy(filter);
  const [kept, setKept] = useKept("contracts-selection", () => ({ shown, selection: NOTHING }));
  const selection = kept.shown === shown ? kept.selection : NOTHING;
  const now = useRef({ filter, pages, current, selection, shown });
  useEffect(() => {
    now.current = { filter, pages, current, selection, shown };
  });
  const change = useCallback(
    (next: (before: Selection) => Selection) => {
      const { shown: place } = now.current;
      setKept((before) => ({
        shown: place,
        selection: next(before.shown === place ? before.selection : NOTHING),
      }));
    },
    [setKept],
  );
  const toggle = useCallback(
    (at: number) => {
      const row = now.current.pages.rowAt(at);
      if (row) {
        change((before) => choosing(before, [row.number], !isChosen(before, row.number)));
      }
    },
    [change],
  );
  const reach = useCallback(
    (from: number, to: number) => {
      const { pages: known, shown: place } = now.current;
      void known.between(from, to).then((numbers) => {
        // The filter may be another one by now.
        if (now.current.shown === place) {
          change((before) => choosing(before, numbers, true));
        }
      });
    },
    [change],
  );
  const all = useCallback(() => change(() => ALL), [change]);
  const none = useCallback(() => change(() => NOTHING), [change]);
  const onTick = useCallback(
    (at: number, reaches: boolean) => {
      if (reaches) {
        reach(now.current.current, at);
      } else {
        toggle(at);
      }
    },
    [reach, toggle],
  );
  const count = countOf(selection, total);
  const isAll = count > 0 && count === total;
  const grid = useMemo(
    () => ({
      isTicked: (row: ContractListRow) => isChosen(selection, row.number),
      isAny: count > 0,
      isAll,
      onTick,
      onTickAll: isAll ? none : all,
      labelOf: (row: ContractListRow) => t("selection-choose", { contract: row.number }),
      labelOfAll: t("selection-all", { count: total }),
    }),
    [selection, count, isAll, onTick, none, all, t, total],
  );
  return { grid, selection, count, toggle, reach, all, none };
}
