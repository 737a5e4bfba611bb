// What the list is asked for, and its rows page by page. A page is asked for by the row before it
// where that is known, so that scrolling costs the same at the end as at the start.
import { useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";

import type {
  Choice,
  RequestListInput,
  RequestListRow,
  RequestListView,
} from "../../generated/api";
import { call } from "../../shared/ipc";

const PAGE = 100;
// What is open becomes overdue without anybody's doing.
const READ_ANEW = 60_000;

/** The filter as the person set it. */
export interface Filter {
  readonly search: string;
  readonly states: readonly string[];
  readonly impacts: readonly string[];
  readonly contract: string | null;
  /** Who looks after their contracts; none for everybody's. */
  readonly owner: string | null;
  readonly sort: string;
  readonly descending: boolean;
}

/** What a person sees first: everything, the newest on top. */
export const FIRST_FILTER: Filter = {
  search: "",
  states: [],
  impacts: [],
  contract: null,
  owner: null,
  sort: "received",
  descending: true,
};

/** The states in which somebody waits for a response. */
export const UNANSWERED: readonly string[] = ["open", "overdue"];

/** Whether rows may be hidden. */
export function isNarrowed(filter: Filter): boolean {
  return (
    filter.search !== "" ||
    filter.states.length > 0 ||
    filter.impacts.length > 0 ||
    filter.contract !== null ||
    filter.owner !== null
  );
}

export function inputOf(filter: Filter): RequestListInput {
  return {
    search: filter.search === "" ? null : filter.search,
    states: [...filter.states],
    impacts: [...filter.impacts],
    contract: filter.contract,
    owner: filter.owner,
    sort: filter.sort,
    descending: filter.descending,
    after: null,
    skip: 0,
    limit: PAGE,
    want_totals: false,
  };
}

export interface RequestPages {
  readonly total: number;
  readonly countText: string;
  readonly states: readonly Choice[];
  readonly impacts: readonly Choice[];
  readonly isLoaded: boolean;
  readonly error: Error | null;
  readonly rowAt: (at: number) => RequestListRow | undefined;
  readonly show: (first: number, last: number) => void;
}

const META = { tags: ["requests", "contracts", "customers", "settings"] };

/** The rows of a filter; asks for the pages in view only. */
export function useRequestPages(filter: Filter): RequestPages {
  const queries = useQueryClient();
  const [view, setView] = useState({ first: 0, last: 0 });
  const base = useMemo(() => inputOf(filter), [filter]);
  const keyOf = useCallback((page: number) => ["list_requests", base, page] as const, [base]);
  const totals = useQuery({
    queryKey: ["list_requests", base, "totals"] as const,
    queryFn: () => call("list_requests", { ...base, limit: 0, want_totals: true }),
    meta: META,
    placeholderData: (before: RequestListView | undefined) => before,
  });
  const pages = useMemo(() => {
    const list: number[] = [];
    for (let page = view.first; page <= view.last; page += 1) {
      list.push(page);
    }
    return list;
  }, [view]);
  const read = useCallback(
    (page: number) => {
      for (let known = page - 1; known >= 0; known -= 1) {
        const state = queries.getQueryState<RequestListView>(keyOf(known));
        const next = state?.isInvalidated ? null : state?.data?.next;
        if (next) {
          return call("list_requests", { ...base, after: next, skip: (page - known - 1) * PAGE });
        }
      }
      return call("list_requests", { ...base, skip: page * PAGE });
    },
    [base, keyOf, queries],
  );
  const results = useQueries({
    queries: pages.map((page) => ({
      queryKey: keyOf(page),
      queryFn: () => read(page),
      meta: META,
      refetchInterval: READ_ANEW,
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
  return {
    total: totals.data?.total ?? 0,
    countText: totals.data?.count_text ?? "",
    states: totals.data?.states ?? [],
    impacts: totals.data?.impacts ?? [],
    isLoaded: totals.isSuccess,
    error: totals.error ?? results.find((result) => result.error)?.error ?? null,
    rowAt: (at) => {
      const page = Math.floor(at / PAGE);
      const rows =
        byPage.get(page)?.rows ?? queries.getQueryData<RequestListView>(keyOf(page))?.rows;
      return rows?.[at - page * PAGE];
    },
    show,
  };
}
