// What the finance screen reads: the boards, and their rows page by page.
import { keepPreviousData, useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";

import type {
  FinanceFilter,
  FinanceInput,
  FinanceRow,
  FinanceRowsView,
  FinanceSums,
} from "../../generated/api";
import { call } from "../../shared/ipc";
import { useCommand } from "../../shared/queries";

const PAGE = 100;
const TAGS = ["finance", "contracts", "customers", "settings"];

export function useBoards(input: FinanceInput) {
  return useCommand("finance", input, TAGS, { keepPrevious: true });
}

/** No narrowing at all: every renewal of the boards. */
export const EVERYTHING: FinanceFilter = { month: null, group: null, key: null, status: null };

export interface RowPages {
  readonly total: number;
  readonly countText: string;
  readonly sums: readonly FinanceSums[];
  readonly feeTitle: string;
  readonly isLoaded: boolean;
  readonly error: Error | null;
  readonly rowAt: (at: number) => FinanceRow | undefined;
  readonly show: (first: number, last: number) => void;
}

/** The rows of a filter; asks for the pages in view only. */
export function useRowPages(board: FinanceInput, filter: FinanceFilter): RowPages {
  const queries = useQueryClient();
  const [view, setView] = useState({ first: 0, last: 0 });
  const keyOf = useCallback(
    (page: number) => ["finance_rows", board, filter, page] as const,
    [board, filter],
  );
  const read = useCallback(
    (page: number) => call("finance_rows", { board, filter, skip: page * PAGE, limit: PAGE }),
    [board, filter],
  );
  const first = useQuery({
    queryKey: keyOf(0),
    queryFn: () => read(0),
    meta: { tags: TAGS },
    placeholderData: keepPreviousData,
  });
  const pages = useMemo(() => {
    const list: number[] = [];
    for (let page = Math.max(1, view.first); page <= view.last; page += 1) {
      list.push(page);
    }
    return list;
  }, [view]);
  const results = useQueries({
    queries: pages.map((page) => ({
      queryKey: keyOf(page),
      queryFn: () => read(page),
      meta: { tags: TAGS },
    })),
  });
  const byPage = new Map(pages.map((page, at) => [page, results[at]?.data] as const));
  const show = useCallback((from: number, to: number) => {
    const next = { first: Math.floor(from / PAGE), last: Math.floor(Math.max(from, to) / PAGE) };
    setView((before) => (before.first === next.first && before.last === next.last ? before : next));
  }, []);
  return {
    total: first.data?.total ?? 0,
    countText: first.data?.count_text ?? "",
    sums: first.data?.sums ?? [],
    feeTitle: first.data?.fee_title ?? "",
    isLoaded: first.isSuccess,
    error: first.error ?? results.find((result) => result.error)?.error ?? null,
    rowAt: (at) => {
      const page = Math.floor(at / PAGE);
      const found =
        page === 0
          ? first.data
          : (byPage.get(page) ?? queries.getQueryData<FinanceRowsView>(keyOf(page)));
      return found?.rows[at - page * PAGE];
    },
    show,
  };
}
