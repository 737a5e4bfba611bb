// Which columns of a grid stand where and how wide: as the program says, as a person arranged them,
// and what fits into the room there is. Columns that nobody arranged leave in their order when room
// gets short; what a person arranged stays, and the grid scrolls sideways. Never: drawing them.

/** What a column asks for. */
export interface ColumnRoom {
  readonly id: string;
  /** Its width in pixels; of one that fills, the least that it may have. */
  readonly width: number | "number";
  /** Its share of the room that is left over. */
  readonly fills?: number;
  /** When it leaves as room gets short: 1 first. Without it the column stays. */
  readonly leaves?: number;
  /** Whether it always stands first and cannot be arranged. */
  readonly isFixed?: boolean;
}

/** A column as a person left it. */
export interface ColumnKept {
  readonly id: string;
  readonly width: number | null;
  readonly is_hidden: boolean;
}

/** A column in its place. */
export interface PlacedColumn<Column> {
  readonly column: Column;
  readonly width: number;
}

/** Least and most that a column can be dragged to. */
export const LEAST_WIDTH = 40;
export const MOST_WIDTH = 640;

const ANY_WIDTH = 80;

/** All columns in the order that a person gave them; new ones come where the program has them. */
export function arranged<Column extends { readonly id: string }>(
  columns: readonly Column[],
  kept: readonly ColumnKept[],
): readonly Column[] {
  if (kept.length === 0) {
    return columns;
  }
  const order = new Map(kept.map((column, at) => [column.id, at] as const));
  const result = columns
    .filter((column) => order.has(column.id))
    .toSorted((one, other) => (order.get(one.id) ?? 0) - (order.get(other.id) ?? 0));
  for (const [at, column] of columns.entries()) {
    if (!order.has(column.id)) {
      const before = at === 0 ? -1 : result.indexOf(columns[at - 1] as Column);
      result.splice(before + 1, 0, column);
    }
  }
  return result;
}

/** The columns that are shown in so much room, with their widths in whole pixels. */
export function placed<Column extends ColumnRoom>(
  columns: readonly Column[],
  kept: readonly ColumnKept[],
  room: number,
  gap: number,
  numberWidth: number,
): readonly PlacedColumn<Column>[] {
  const known = new Map(kept.map((column) => [column.id, column] as const));
  const least = (column: Column) =>
    known.get(column.id)?.width ?? (column.width === "number" ? numberWidth : column.width);
  let shown = arranged(columns, kept).filter((column) => !known.get(column.id)?.is_hidden);
  const needed = () => shown.reduce((sum, column) => sum + least(column) + gap, -gap);
  if (!kept.some((column) => column.is_hidden)) {
    const leaving = shown
      .filter((column) => column.leaves !== undefined && known.get(column.id)?.width == null)
      .toSorted((one, other) => (one.leaves ?? 0) - (other.leaves ?? 0));
    for (const next of leaving) {
      if (needed() <= room) {
        break;
      }
      shown = shown.filter((column) => column !== next);
    }
  }
  const filling = (column: Column) =>
    known.get(column.id)?.width == null ? (column.fills ?? 0) : 0;
  const shares = shown.reduce((sum, column) => sum + filling(column), 0);
  const left = Math.max(0, room - needed());
  return shown.map((column) => ({
    column,
    width: Math.floor(least(column) + (shares === 0 ? 0 : (left * filling(column)) / shares)),
  }));
}

/** The columns with one of them this wide. */
export function withWidth(
  columns: readonly ColumnRoom[],
  kept: readonly ColumnKept[],
  id: string,
  width: number | null,
): readonly ColumnKept[] {
  const next =
    width === null ? null : Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, Math.round(width)));
  return whole(columns, kept).map((column) =>
    column.id === id ? { ...column, width: next } : column,
  );
}

/** The columns with one of them shown, or left out. */
export function withShown(
  columns: readonly ColumnRoom[],
  kept: readonly ColumnKept[],
  id: string,
  isShown: boolean,
): readonly ColumnKept[] {
  return whole(columns, kept).map((column) =>
    column.id === id ? { ...column, is_hidden: !isShown } : column,
  );
}

/** The columns with one of them so many places further to the right. */
export function withMoved(
  columns: readonly ColumnRoom[],
  kept: readonly ColumnKept[],
  id: string,
  by: number,
): readonly ColumnKept[] {
  const next = [...whole(columns, kept)];
  const from = next.findIndex((column) => column.id === id);
  const [moved] = next.splice(from, 1);
  if (!moved) {
    return kept;
  }
  next.splice(Math.max(0, Math.min(next.length, from + by)), 0, moved);
  return next;
}

/** Columns with a width for those that do not say theirs. */
export function roomsOf<Column extends Partial<ColumnRoom> & { readonly id: string }>(
  columns: readonly Column[],
): readonly (Column & ColumnRoom)[] {
  return columns.map((column) => ({ ...column, width: column.width ?? ANY_WIDTH }));
}

/** Every column that can be arranged, as it is kept or as the program has it. */
function whole(columns: readonly ColumnRoom[], kept: readonly ColumnKept[]): readonly ColumnKept[] {
  const known = new Map(kept.map((column) => [column.id, column] as const));
  return arranged(
    columns.filter((column) => !column.isFixed),
    kept,
  ).map(({ id }) => known.get(id) ?? { id, width: null, is_hidden: false });
}
