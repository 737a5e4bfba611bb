// What was done from the palette lately; kept with what the person prefers, so that it is there at
// the next start too.
import type { ActionId } from "../generated/actions";
import { useKeep, usePreferences } from "../shared/preferences";

const NONE: readonly string[] = [];

/** The last one first. */
export function useRecent(): readonly string[] {
  return usePreferences()?.recent_actions ?? NONE;
}

/** Puts an action in front of the others. */
export function useRemember(): (id: ActionId) => void {
  const keep = useKeep("keep_action");
  return (id) => keep.mutate({ id });
}
