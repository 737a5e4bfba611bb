// How a list looks as the program has it.
import type { GridLook } from "../generated/api";

/** Nothing is arranged. */
export const FIRST_LOOK: GridLook = { columns: [], sort: null, is_descending: false, group: null };
