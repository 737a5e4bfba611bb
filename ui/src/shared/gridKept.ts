// How a list was left: columns, order, groups, saved views. Kept with what the person prefers, so that
// it is found again at the next start; written a moment after the last change.
import { useCallback, useEffect, useMemo, useRef } from "react";

import type { GridKept, GridLook, ViewKept } from "../generated/api";
import { FIRST_LOOK } from "./gridLook";
import { useKept } from "./kept";
import { useKeep, usePreferences } from "./preferences";

/** Dragging an edge changes it many times. */
const REST = 400;

const NOTHING: GridKept = { look: FIRST_LOOK, views: [], view: null };

export interface Grid {
  readonly look: GridLook;
  readonly change: (next: Partial<GridLook>) => void;
  readonly views: readonly ViewKept[];
  /** The name of the saved view that was chosen last. */
  readonly view: string | null;
  /** Shows a view; without a name one of the program's own. */
  readonly choose: (view: string | null, look: GridLook) => void;
  readonly save: (view: ViewKept) => void;
  readonly remove: (name: string) => void;
}

export function useGrid(list: string): Grid {
  const preferences = usePreferences();
  const [own, setOwn] = useKept<GridKept | null>(`${list}-grid`, () => null);
  const { mutate } = useKeep("keep_grid");
  const kept = own ?? preferences?.grids[list] ?? NOTHING;
  const now = useRef(kept);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    now.current = kept;
  });
  const set = useCallback(
    (next: GridKept) => {
      now.current = next;
      setOwn(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => mutate({ list, kept: now.current }), REST);
    },
    [list, mutate, setOwn],
  );
  const change = useCallback(
    (next: Partial<GridLook>) => set({ ...now.current, look: { ...now.current.look, ...next } }),
    [set],
  );
  const choose = useCallback(
    (view: string | null, look: GridLook) => set({ ...now.current, view, look }),
    [set],
  );
  const save = useCallback(
    (view: ViewKept) => {
      const { views } = now.current;
      const at = views.findIndex(({ name }) => name === view.name);
      const next = at < 0 ? [...views, view] : views.with(at, view);
      set({ ...now.current, views: next, view: view.name });
    },
    [set],
  );
  const remove = useCallback(
    (name: string) => {
      const { views, view } = now.current;
      set({
        ...now.current,
        views: views.filter((known) => known.name !== name),
        view: view === name ? null : view,
      });
    },
    [set],
  );
  return useMemo(
    () => ({ look: kept.look, change, views: kept.views, view: kept.view, choose, save, remove }),
    [kept, change, choose, save, remove],
  );
}
