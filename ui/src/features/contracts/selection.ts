// What is chosen in the list: some contracts by number, or all of the filter but a few. Choosing
// all is one fact, so that it costs the same for ten rows and for a hundred thousand.
import type { Selection as SelectionInput } from "../../generated/api";
import { type Filter, inputOf } from "./filter";

export interface Selection {
  /** Whether all of the filter are chosen, but for the ones by number. */
  readonly isAll: boolean;
  /** The chosen ones; where all are, the ones that are not. */
  readonly numbers: ReadonlySet<string>;
}

/** Nothing is chosen. */
export const NOTHING: Selection = { isAll: false, numbers: new Set() };

/** Everything that the filter shows. */
export const ALL: Selection = { isAll: true, numbers: new Set() };

/** Whether a contract is chosen. */
export function isChosen(selection: Selection, number: string): boolean {
  return selection.isAll !== selection.numbers.has(number);
}

/** How many are chosen of so many rows. */
export function countOf(selection: Selection, total: number): number {
  return selection.isAll ? Math.max(0, total - selection.numbers.size) : selection.numbers.size;
}

/** With these chosen, or not. */
export function choosing(
  selection: Selection,
  numbers: readonly string[],
  chosen: boolean,
): Selection {
  const known = new Set(selection.numbers);
  for (const number of numbers) {
    if (selection.isAll === chosen) {
      known.delete(number);
    } else {
      known.add(number);
    }
  }
  return { ...selection, numbers: known };
}

/** What Rust is asked for. */
export function selectionOf(selection: Selection, filter: Filter): SelectionInput {
  return {
    numbers: [...selection.numbers],
    all_of: selection.isAll ? inputOf(filter) : null,
  };
}
