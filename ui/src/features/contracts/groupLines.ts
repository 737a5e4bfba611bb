// Where heads and rows of groups stand in one list of lines. Never: reading them.

/** What is to be known of a group. */
interface Group {
  readonly place: { readonly key: string };
  readonly count: number;
}

export interface GroupLines {
  /** The line of each head. */
  readonly starts: readonly number[];
  /** How many rows stand below each head. */
  readonly shown: readonly number[];
  readonly count: number;
}

export function linesOf(groups: readonly Group[], folded: ReadonlySet<string>): GroupLines {
  const starts: number[] = [];
  const shown: number[] = [];
  let count = 0;
  for (const group of groups) {
    const rows = folded.has(group.place.key) ? 0 : group.count;
    starts.push(count);
    shown.push(rows);
    count += 1 + rows;
  }
  return { starts, shown, count };
}

/** Which group a line is in, and which of its rows it is; its head is row -1. */
export function placeIn(
  lines: GroupLines,
  at: number,
): { readonly group: number; readonly row: number } | undefined {
  if (at < 0 || at >= lines.count) {
    return undefined;
  }
  let low = 0;
  let high = lines.starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines.starts[middle] ?? 0) <= at) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return { group: low, row: at - (lines.starts[low] ?? 0) - 1 };
}
