// The run of papers that is under way or the last one: asked for while it runs, kept until a person
// has seen what it did.
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

import type { BatchDraft, BatchView } from "../../generated/api";
import { call } from "../../shared/ipc";

const KEY = ["batch_progress"] as const;
const EVERY = 200;

export interface Batch {
  readonly view: BatchView | null;
  readonly isRunning: boolean;
  /** Asks for a place and begins; gives whether it has begun. */
  readonly start: (draft: BatchDraft) => Promise<boolean>;
  readonly isStarting: boolean;
  readonly error: Error | null;
  readonly cancel: () => void;
  readonly forget: () => void;
}

export function useBatch(): Batch {
  const queries = useQueryClient();
  const run = useQuery({
    queryKey: KEY,
    queryFn: () => call("batch_progress", null),
    refetchInterval: (query) => (query.state.data && !query.state.data.result ? EVERY : false),
    // Nothing in the register tells about it.
    meta: { tags: [] },
  });
  const start = useMutation({
    mutationFn: (draft: BatchDraft) => call("start_batch", draft),
    onSuccess: (view) => {
      if (view) {
        queries.setQueryData(KEY, view);
        void queries.invalidateQueries({ queryKey: KEY });
      }
    },
  });
  const cancel = useMutation({
    mutationFn: () => call("cancel_batch", null),
    onSuccess: () => queries.invalidateQueries({ queryKey: KEY }),
  });
  const view = run.data ?? null;
  return {
    view,
    isRunning: view !== null && view.result === null,
    start: async (draft) => (await start.mutateAsync(draft)) !== null,
    isStarting: start.isPending,
    error: start.error,
    cancel: () => cancel.mutate(),
    forget: () => start.reset(),
  };
}
