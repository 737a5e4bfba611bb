// The lines of the list in groups: a head for each group, its rows below it unless it is folded. Rows
// come page by page within their group, so that they stand in the order that was asked for.
import { useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";

import type { ContractGroupView, ContractListRow, ContractListView } from "../../generated/api";
import { call } from "../../shared/ipc";
import { useKept } from "../../shared/kept";
import type { GridHead } from "../../shared/RowGrid";
import {
  type ContractPages,
  type Filter,
  inputOf,
  keyOfPage,
  META,
  numbersBetween,
  PAGE,
  readPage,
} from "./filter";
import { type GroupLines, linesOf, placeIn } from "./groupLines";

/** By what contracts can be put together. */
export const GROUPINGS = ["state", "level", "owner", "customer", "notice_month"] as const;

export interface ContractLines extends Pick<ContractPages, "rowAt" | "show" | "between" | "error"> {
  /** Rows and heads that can be scrolled to. */
  readonly count: number;
  readonly headAt?: (at: number) => GridHead | undefined;
  /** Folds the group of this line, or unfolds it. */
  readonly fold: (at: number) => void;
  /** The line of the head over this one. */
  readonly headOver: (at: number) => number;
  readonly foldAll: (isFolded: boolean) => void;
}

const NONE: readonly ContractGroupView[] = [];
const NO_KEYS: ReadonlySet<string> = new Set();

/** The lines of a filter by a grouping; none gives one row after the other. */
export function useContractLines(
  filter: Filter,
  pages: ContractPages,
  by: string | null,
): ContractLines {
  const grouped = useGroups(filter, by);
  if (by === null) {
    return {
      count: pages.total,
      rowAt: pages.rowAt,
      show: pages.show,
      between: pages.between,
      error: pages.error,
      fold: () => undefined,
      headOver: (at) => at,
      foldAll: () => undefined,
    };
  }
  return grouped;
}

function useGroups(filter: Filter, by: string | null): ContractLines {
  const queries = useQueryClient();
  const base = useMemo(() => inputOf(filter), [filter]);
  const [folded, setFolded] = useKept<ReadonlySet<string>>(`contracts-folded-${by}`, () => NO_KEYS);
  const [view, setView] = useState({ first: 0, last: 0 });
  const heads = useQuery({
    queryKey: ["contract_groups", { ...base, sort: "number", descending: false }, by] as const,
    queryFn: () => call("contract_groups", { list: base, by: by ?? "" }),
    enabled: by !== null,
    meta: META,
  });
  const groups = heads.data ?? NONE;
  const lines = useMemo(() => linesOf(groups, folded), [groups, folded]);
  const inputs = useMemo(
    () => groups.map(({ place }) => ({ ...base, group: place })),
    [base, groups],
  );
  const wanted = useMemo(() => pagesIn(lines, view.first, view.last), [lines, view]);
  const read = (group: number, page: number) => {
    const input = inputs[group] ?? base;
    return {
      queryKey: keyOfPage(input, page),
      queryFn: () => readPage(queries, input, page, () => groups[group]?.count ?? 0),
      meta: META,
    };
  };
  const results = useQueries({ queries: wanted.map(({ group, page }) => read(group, page)) });
  // Asked for here, so that the list is drawn anew when a page has come.
  const byPage = new Map(
    wanted.map(({ group, page }, at) => [`${group}/${page}`, results[at]?.data] as const),
  );
  const rowAt = (at: number): ContractListRow | undefined => {
    const place = placeIn(lines, at);
    const input = place && place.row >= 0 ? inputs[place.group] : undefined;
    if (!place || !input) {
      return undefined;
    }
    const page = Math.floor(place.row / PAGE);
    const known =
      byPage.get(`${place.group}/${page}`) ??
      queries.getQueryData<ContractListView>(keyOfPage(input, page));
    return known?.rows[place.row - page * PAGE];
  };
  const between = async (from: number, to: number): Promise<readonly string[]> => {
    const [first, last] = from < to ? [from, to] : [to, from];
    const parts: Promise<readonly string[]>[] = [];
    for (const [group, input] of inputs.entries()) {
      const start = (lines.starts[group] ?? 0) + 1;
      const end = start + (lines.shown[group] ?? 0) - 1;
      const [top, bottom] = [Math.max(first, start), Math.min(last, end)];
      if (top <= bottom) {
        const inGroup = (row: number) => rowAt(start + row);
        parts.push(numbersBetween(input, inGroup, top - start, bottom - start));
      }
    }
    return (await Promise.all(parts)).flat();
  };
  const show = useCallback(
    (first: number, last: number) =>
      setView((before) =>
        before.first === first && before.last === last ? before : { first, last },
      ),
    [],
  );
  return {
    count: lines.count,
    error: heads.error ?? results.find((result) => result.error)?.error ?? null,
    rowAt,
    between,
    show,
    headAt: (at) => {
      const place = placeIn(lines, at);
      const group = place && place.row < 0 ? groups[place.group] : undefined;
      return group
        ? {
            title: group.title,
            count: group.count_text,
            sum: group.sum_text,
            isFolded: folded.has(group.place.key),
          }
        : undefined;
    },
    fold: (at) => {
      const place = placeIn(lines, at);
      const key = place ? groups[place.group]?.place.key : undefined;
      if (key !== undefined) {
        setFolded((before) => {
          const next = new Set(before);
          if (!next.delete(key)) {
            next.add(key);
          }
          return next;
        });
      }
    },
    headOver: (at) => lines.starts[placeIn(lines, at)?.group ?? 0] ?? 0,
    foldAll: (isFolded) =>
      setFolded(isFolded ? new Set(groups.map(({ place }) => place.key)) : NO_KEYS),
  };
}

/** The pages of rows between two lines, of all groups that are there. */
function pagesIn(lines: GroupLines, first: number, last: number) {
  const found: { readonly group: number; readonly page: number }[] = [];
  let group = placeIn(lines, first)?.group ?? 0;
  for (; group < lines.starts.length; group += 1) {
    const start = (lines.starts[group] ?? 0) + 1;
    if (start > last) {
      break;
    }
    const shown = lines.shown[group] ?? 0;
    const top = Math.max(0, first - start);
    const bottom = Math.min(shown - 1, last - start);
    for (let page = Math.floor(top / PAGE); page * PAGE <= bottom; page += 1) {
      found.push({ group, page });
    }
  }
  return found;
}
