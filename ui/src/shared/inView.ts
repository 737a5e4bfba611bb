// Which contract a person is looking at, so that it can be worked on from anywhere: by keys, from the
// palette, from the menu bar.
import { useEffect, useSyncExternalStore } from "react";

let inView: string | null = null;
const watchers = new Set<() => void>();

function tell(number: string | null): void {
  inView = number;
  for (const watcher of watchers) {
    watcher();
  }
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** The number of the contract that is open, or chosen in a list. */
export function useContractInView(): string | null {
  return useSyncExternalStore(watch, contractInView);
}

/** The same at the moment, for what is asked for once. */
export function contractInView(): string | null {
  return inView;
}

/** Whether there is one; moving from one to the next draws nothing anew. */
export function useHasContractInView(): boolean {
  return useSyncExternalStore(watch, () => inView !== null);
}

/** Says so as long as the component is shown. */
export function useInView(number: string | null): void {
  useEffect(() => tell(number), [number]);
  useEffect(() => () => tell(null), []);
}
