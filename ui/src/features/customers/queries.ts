// Pages of customers, read as the list is scrolled.
import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";

import type { CustomerListRow } from "../../generated/api";
import { call } from "../../shared/ipc";

const PAGE = 100;

export interface CustomerPages {
  readonly rows: readonly CustomerListRow[];
  readonly total: number;
  readonly countText: string;
  readonly isEmpty: boolean;
  readonly isLoaded: boolean;
  readonly error: Error | null;
  /** Reads on, if rows up to `last` are in view and there are more. */
  readonly show: (last: number) => void;
}

export function useCustomerPages(search: string): CustomerPages {
  const query = useInfiniteQuery({
    queryKey: ["list_customers", search] as const,
    queryFn: ({ pageParam }) => call("list_customers", { search, after: pageParam, limit: PAGE }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    meta: { tags: ["customers", "contracts", "settings"] },
  });
  const pages = query.data?.pages;
  const rows = useMemo(() => pages?.flatMap((page) => page.rows) ?? [], [pages]);
  const first = pages?.[0];
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const show = useCallback(
    (last: number) => {
      if (last >= rows.length - 20 && hasNextPage && !isFetchingNextPage) {
        void fetchNextPage();
      }
    },
    [rows.length, hasNextPage, isFetchingNextPage, fetchNextPage],
  );
  return {
    rows,
    total: first?.total ?? 0,
    countText: first?.count_text ?? "",
    isEmpty: first?.is_empty ?? false,
    isLoaded: first !== undefined,
    error: query.error,
    show,
  };
}
