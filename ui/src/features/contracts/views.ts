// Views of the list: what is shown and how it looks, under one name. Two come with the program, others
// a person saves. Never: keeping them.
import type { GridLook, ViewKept } from "../../generated/api";
import { FIRST_LOOK } from "../../shared/gridLook";
import { type Filter, FIRST_FILTER, NO_FILTER } from "./filter";

export interface View {
  /** The saved name; none for one of the program's own. */
  readonly name: string | null;
  readonly filter: Filter;
  readonly look: GridLook;
}

export const NEXT_VIEW: View = { name: null, filter: FIRST_FILTER, look: FIRST_LOOK };
export const ALL_VIEW: View = {
  name: null,
  filter: NO_FILTER,
  look: { ...FIRST_LOOK, sort: "number" },
};

/** What of a filter belongs to a view. */
function written({ search, states, levels, dueWithin, owner }: Filter): string {
  return JSON.stringify({ search, states, levels, dueWithin, owner });
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === "string") : [];
}

/** A filter as it was written down; what cannot be read hides nothing. */
export function filterOf(text: string): Filter {
  let value: Record<string, unknown> = {};
  try {
    const read: unknown = JSON.parse(text);
    value = typeof read === "object" && read !== null ? { ...read } : {};
  } catch {
    // Counts as none.
  }
  const { search, states, levels, dueWithin, owner } = value;
  return {
    ...NO_FILTER,
    search: typeof search === "string" ? search : "",
    states: texts(states),
    levels: texts(levels),
    dueWithin: typeof dueWithin === "number" ? dueWithin : null,
    owner: typeof owner === "string" ? owner : null,
  };
}

export function viewOf({ name, filter, look }: ViewKept): View {
  return { name, filter: filterOf(filter), look };
}

export function keptOf(name: string, filter: Filter, look: GridLook): ViewKept {
  return { name, filter: written(filter), look };
}

function placeOf(filter: Filter, look: GridLook): string {
  const { sort, is_descending } = look;
  const order = sort === null ? [filter.sort, filter.descending] : [sort, is_descending];
  return JSON.stringify([written(filter), look.columns, look.group, order]);
}

/** Whether a list looks as a view says. */
export function isShown(view: View, filter: Filter, look: GridLook): boolean {
  return placeOf(view.filter, view.look) === placeOf(filter, look);
}
