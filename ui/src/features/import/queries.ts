// The list at hand, as Rust keeps it: the screen, the lines page by page, and what is said to it.
// Every answer to something said is the whole screen anew, so that nothing is asked twice.
import {
  type QueryClient,
  useMutation,
  useQueries,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";

import type {
  Commands,
  ImportLinesView,
  ImportLineView,
  ImportPageView,
  ImportStage,
} from "../../generated/api";
import { call } from "../../shared/ipc";
import { useToast } from "../../shared/Toast";

const KEY = ["import_page", null] as const;
const PAGE = 100;

/** Stages that end without anybody's doing, and how often it is looked whether they have. */
const PASSING: ReadonlySet<ImportStage> = new Set<ImportStage>(["reading", "storing"]);
const LOOK_EVERY = 250;

/** The commands that change what was said, and give the screen. */
export type Saying = {
  [Name in keyof Commands]: Commands[Name]["output"] extends ImportPageView ? Name : never;
}[keyof Commands];

/** The screen; follows what is going on and what changes in the register. */
export function useImportPage() {
  return useQuery({
    queryKey: KEY,
    queryFn: () => call("import_page", null),
    meta: { tags: ["contracts", "customers", "settings"] },
    refetchOnMount: "always",
    refetchInterval: (query) =>
      query.state.data && PASSING.has(query.state.data.stage) ? LOOK_EVERY : false,
  });
}

/** Shows the screen as it was handed over. */
export function showPage(queries: QueryClient, page: ImportPageView): void {
  queries.setQueryData(KEY, page);
}

/** Says something to the list; a refusal is told and changes nothing. */
export function useSaying<Name extends Saying>(name: Name) {
  const queries = useQueryClient();
  const toast = useToast();
  return useMutation<ImportPageView, Error, Commands[Name]["input"]>({
    mutationFn: async (input) => (await call(name, input)) as ImportPageView,
    onSuccess: (page) => showPage(queries, page),
    onError: (error) => toast.show({ message: error.message }),
  });
}

export interface Lines {
  readonly total: number;
  readonly isLoaded: boolean;
  readonly error: Error | null;
  readonly lineAt: (at: number) => ImportLineView | undefined;
  readonly show: (first: number, last: number) => void;
}

/** The lines of some groups; asks for the pages in view only. */
export function useLines(revision: number, groups: readonly string[]): Lines {
  const queries = useQueryClient();
  const [view, setView] = useState({ first: 0, last: 0 });
  const inputOf = useCallback(
    (page: number) => ({ revision, groups: [...groups], skip: page * PAGE, limit: PAGE }),
    [revision, groups],
  );
  const pages = useMemo(() => {
    const list = [0];
    for (let page = Math.max(1, view.first); page <= view.last; page += 1) {
      list.push(page);
    }
    return list;
  }, [view]);
  const results = useQueries({
    queries: pages.map((page) => ({
      queryKey: ["import_lines", inputOf(page)] as const,
      queryFn: () => call("import_lines", inputOf(page)),
      // A dry run never changes under its number.
      meta: { tags: [] },
      gcTime: 60_000,
    })),
  });
  const first = results[0]?.data;
  // Until the lines of a new dry run are there, those of the one before stay in sight.
  const [before, setBefore] = useState(() => ({ inputOf, total: 0 }));
  const total = first?.total;
  if (total !== undefined && (before.inputOf !== inputOf || before.total !== total)) {
    setBefore({ inputOf, total });
  }
  const read = (input: typeof inputOf, at: number): ImportLineView | undefined => {
    const page = Math.floor(at / PAGE);
    const known = queries.getQueryData<ImportLinesView>(["import_lines", input(page)]);
    return known?.lines[at - page * PAGE];
  };
  const show = useCallback((top: number, bottom: number) => {
    const next = {
      first: Math.floor(top / PAGE),
      last: Math.floor(Math.max(top, bottom) / PAGE),
    };
    setView((known) => (known.first === next.first && known.last === next.last ? known : next));
  }, []);
  return {
    total: total ?? before.total,
    isLoaded: first !== undefined,
    error: results.find((result) => result.error)?.error ?? null,
    lineAt: (at) => read(inputOf, at) ?? read(before.inputOf, at),
    show,
  };
}
