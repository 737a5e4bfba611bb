// What was done from the palette lately, for as long as the window is open.
import { useSyncExternalStore } from "react";

import type { ActionId } from "../generated/actions";

const MOST = 8;
let recent: readonly ActionId[] = [];
const watchers = new Set<() => void>();

/** Puts an action in front of the others. */
export function remember(id: ActionId): void {
  recent = [id, ...recent.filter((known) => known !== id)].slice(0, MOST);
  for (const watcher of watchers) {
    watcher();
  }
}

/** The last one first. */
export function useRecent(): readonly ActionId[] {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => recent,
  );
}
