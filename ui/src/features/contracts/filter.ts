// What the grid is asked for, and its rows page by page. A page is asked for by the row before it
// where that is known, so that scrolling costs the same at the end as at the start.
import { useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";

import type { ContractListInput, ContractListRow, ContractListView } from "../../generated/api";
import { call } from "../../shared/ipc";

export const PAGE = 100;

/** The filter as the person set it. */
export interface Filter {
  readonly search: string;
  readonly states: readonly string[];
  readonly levels: readonly string[];
  readonly dueWithin: number | null;
  readonly sort: string;
  readonly descending: boolean;
}

/** What a person sees first: what can be cancelled next. */
export const FIRST_FILTER: Filter = {
  search: "",
  states: ["draft", "ordered", "active", "terminating"],
  levels: [],
  dueWithin: null,
  sort: "notice_by",
  descending: false,
};

/** Whether rows may be hidden by more than the first filter. */
export function isNarrowed(filter: Filter): boolean {
  return filter.search !== "" || filter.levels.length > 0 || filter.dueWithin !== null;
}

export interface ContractPages {
  readonly total: number;
  readonly countText: string;
  readonly feeText: string;
  readonly isLoaded: boolean;
  readonly error: Error | null;
  readonly rowAt: (at: number) => ContractListRow | undefined;
  readonly show: (first: number, last: number) => void;
}

function inputOf(filter: Filter): ContractListInput {
  return {
    search: filter.search === "" ? null : filter.search,
    states: [...filter.states],
    levels: [...filter.levels],
    due_within: filter.dueWithin,
    sort: filter.sort,
    descending: filter.descending,
    after: null,
    skip: 0,
    limit: PAGE,
    want_totals: false,
  };
}

const META = { tags: ["contracts", "customers", "settings"] };

/** The rows of a filter; asks for the pages in view only. */
export function useContractPages(filter: Filter): ContractPages {
  const queries = useQueryClient();
  const [view, setView] = useState({ first: 0, last: 0 });
  const base = useMemo(() => inputOf(filter), [filter]);
  const keyOf = useCallback((page: number) => ["list_contracts", base, page] as const, [base]);
  const totals = useQuery({
    queryKey: ["list_contracts", base, "totals"] as const,
    queryFn: () => call("list_contracts", { ...base, limit: 0, want_totals: true }),
    meta: META,
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
    (page: number) => {
      for (let known = page - 1; known >= 0; known -= 1) {
        const state = queries.getQueryState<ContractListView>(keyOf(known));
        const next = state?.isInvalidated ? null : state?.data?.next;
        if (next) {
          return call("list_contracts", { ...base, after: next, skip: (page - known - 1) * PAGE });
        }
      }
      return call("list_contracts", { ...base, skip: page * PAGE });
    },
    [base, keyOf, queries],
  );
  const results = useQueries({
    queries: pages.map((page) => ({
      queryKey: keyOf(page),
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
  return {
    total: totals.data?.total ?? 0,
    countText: totals.data?.count_text ?? "",
    feeText: totals.data?.fee_text ?? "",
    isLoaded: totals.isSuccess,
    error: totals.error ?? results.find((result) => result.error)?.error ?? null,
    rowAt: (at) => {
      const page = Math.floor(at / PAGE);
      const rows =
        byPage.get(page)?.rows ?? queries.getQueryData<ContractListView>(keyOf(page))?.rows;
      return rows?.[at - page * PAGE];
    },
    show,
  };
}
