// What the grid is asked for, and its rows page by page. A page is asked for by the row before it
// where that is known, and else from the nearer end, so that scrolling costs the same everywhere.
import { type QueryClient, useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";

import type { ContractListInput, ContractListRow, ContractListView } from "../../generated/api";
import { call } from "../../shared/ipc";

export const PAGE = 100;

/** Rows that Rust gives at once. */
const MOST_AT_ONCE = 500;

/** The filter as the person set it. */
export interface Filter {
  readonly search: string;
  readonly states: readonly string[];
  readonly levels: readonly string[];
  readonly dueWithin: number | null;
  /** Who looks after them; none for everybody's. */
  readonly owner: string | null;
  readonly sort: string;
  readonly descending: boolean;
}

/** Days ahead in which one looks first for what can be cancelled. */
export const FIRST_DAYS = 180;

/** What a person sees first: what can be cancelled next. Notice days that passed are none of it. */
export const FIRST_FILTER: Filter = {
  search: "",
  states: ["draft", "ordered", "active", "terminating"],
  levels: [],
  dueWithin: FIRST_DAYS,
  owner: null,
  sort: "notice_by",
  descending: false,
};

/** The filter without anything that hides rows. */
export const NO_FILTER: Filter = { ...FIRST_FILTER, states: [], dueWithin: null, owner: null };

/**
 * The filter with other words to search for. Who searches means all contracts: the days that were
 * set for them to begin with go as long as they search, and stay if they set them themselves.
 */
export function searching(filter: Filter, search: string): Partial<Filter> {
  if (filter.search === "" && search !== "" && filter.dueWithin === FIRST_DAYS) {
    return { search, dueWithin: null };
  }
  if (filter.search !== "" && search === "" && filter.dueWithin === null) {
    return { search, dueWithin: FIRST_DAYS };
  }
  return { search };
}

export interface ContractPages {
  readonly total: number;
  readonly countText: string;
  readonly feeText: string;
  /** Whether there is no contract at all, whatever the filter. */
  readonly isEmpty: boolean;
  readonly isLoaded: boolean;
  readonly error: Error | null;
  readonly rowAt: (at: number) => ContractListRow | undefined;
  readonly show: (first: number, last: number) => void;
  /** The numbers of the rows from one place to another, both included, whether they are known or not. */
  readonly between: (from: number, to: number) => Promise<readonly string[]>;
}

/** What Rust is asked for. */
export function inputOf(filter: Filter): ContractListInput {
  return {
    search: filter.search === "" ? null : filter.search,
    states: [...filter.states],
    levels: [...filter.levels],
    due_within: filter.dueWithin,
    owner: filter.owner,
    sort: filter.sort,
    descending: filter.descending,
    group: null,
    after: null,
    skip: 0,
    from_end: false,
    limit: PAGE,
    want_totals: false,
  };
}

export const META = { tags: ["contracts", "customers", "settings"] };

/** Where a page of rows is kept. */
export function keyOfPage(base: ContractListInput, page: number) {
  return ["list_contracts", base, page] as const;
}

/** Reads a page of rows by the shortest way to it. */
export async function readPage(
  queries: QueryClient,
  base: ContractListInput,
  page: number,
  countOf: () => number | Promise<number>,
): Promise<ContractListView> {
  for (let known = page - 1; known >= 0; known -= 1) {
    const state = queries.getQueryState<ContractListView>(keyOfPage(base, known));
    const next = state?.isInvalidated ? null : state?.data?.next;
    if (next) {
      return call("list_contracts", { ...base, after: next, skip: (page - known - 1) * PAGE });
    }
  }
  const first = page * PAGE;
  const total = page === 0 ? 0 : await countOf();
  const end = Math.min(total, first + PAGE);
  if (first < total / 2 || end <= first) {
    return call("list_contracts", { ...base, skip: first });
  }
  const backwards = await call("list_contracts", {
    ...base,
    from_end: true,
    skip: total - end,
    limit: end - first,
  });
  return { ...backwards, rows: backwards.rows.toReversed(), next: null };
}

/** The rows of a filter; asks for the pages in view only. */
export function useContractPages(filter: Filter): ContractPages {
  const queries = useQueryClient();
  const [view, setView] = useState({ first: 0, last: 0 });
  const base = useMemo(() => inputOf(filter), [filter]);
  const count = useMemo(
    () => ({
      queryKey: ["list_contracts", base, "totals"] as const,
      queryFn: () => call("list_contracts", { ...base, limit: 0, want_totals: true }),
      meta: META,
    }),
    [base],
  );
  const totals = useQuery({
    ...count,
    placeholderData: (before: ContractListView | undefined) => before,
  });
  const pages = useMemo(() => {
    const list: number[] = [];
    for (let page = view.first; page <= view.last; page += 1) {
      list.push(page);
    }
    return list;
  }, [view]);
  const read = useCallback(
    (page: number) =>
      // As many as there are now: a change may have come between.
      readPage(queries, base, page, async () => (await queries.fetchQuery(count)).total ?? 0),
    [base, count, queries],
  );
  const results = useQueries({
    queries: pages.map((page) => ({
      queryKey: keyOfPage(base, page),
      queryFn: () => read(page),
      meta: META,
    })),
  });
  const byPage = new Map(pages.map((page, at) => [page, results[at]?.data] as const));
  const show = useCallback((first: number, last: number) => {
    const next = {
      first: Math.floor(first / PAGE),
      last: Math.floor(Math.max(first, last) / PAGE),
    };
    setView((before) => (before.first === next.first && before.last === next.last ? before : next));
  }, []);
  const rowAt = (at: number) => {
    const page = Math.floor(at / PAGE);
    const rows =
      byPage.get(page)?.rows ?? queries.getQueryData<ContractListView>(keyOfPage(base, page))?.rows;
    return rows?.[at - page * PAGE];
  };
  return {
    total: totals.data?.total ?? 0,
    countText: totals.data?.count_text ?? "",
    feeText: totals.data?.fee_text ?? "",
    isEmpty: totals.data?.all === 0,
    isLoaded: totals.isSuccess,
    error: totals.error ?? results.find((result) => result.error)?.error ?? null,
    rowAt,
    show,
    between: (from, to) => numbersBetween(base, rowAt, from, to),
  };
}

/** The numbers of rows by their places in the list that is asked for. */
export async function numbersBetween(
  base: ContractListInput,
  rowAt: ContractPages["rowAt"],
  from: number,
  to: number,
): Promise<readonly string[]> {
  const [first, last] = from < to ? [from, to] : [to, from];
  const known: string[] = [];
  for (let at = first; at <= last; at += 1) {
    const row = rowAt(at);
    if (!row) {
      break;
    }
    known.push(row.number);
  }
  let after: string | null = null;
  while (known.length < last - first + 1) {
    // Each page begins where the one before it ended.
    // oxlint-disable-next-line eslint/no-await-in-loop
    const page: ContractListView = await call("list_contracts", {
      ...base,
      after,
      skip: after === null ? first + known.length : 0,
      limit: Math.min(MOST_AT_ONCE, last - first + 1 - known.length),
    });
    known.push(...page.rows.map((row) => row.number));
    after = page.next;
    if (after === null) {
      break;
    }
  }
  return known;
}
