// Reading and changing through commands. A query is read anew when a change touched one of its
// tags; a change says what it touched and offers undo.
import {
  keepPreviousData,
  type QueryClient,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useCallback, useEffect } from "react";

import type { Commands } from "../generated/api";
import { call, type CommandName } from "./ipc";
import { useToast } from "./Toast";

/** Tags a query listens to; `contracts` also hears every single contract. */
type Tags = readonly string[];

interface Done {
  readonly touched: readonly string[];
  readonly message: string;
}

function isDone(value: unknown): value is Done {
  return typeof value === "object" && value !== null && "touched" in value && "message" in value;
}

/** Reads a command's answer and keeps it until one of its tags is touched. */
export function useCommand<Name extends CommandName>(
  name: Name,
  input: Commands[Name]["input"],
  tags: Tags,
  options: { enabled?: boolean; keepPrevious?: boolean } = {},
) {
  return useQuery({
    queryKey: [name, input] as const,
    queryFn: () => call(name, input),
    meta: { tags },
    enabled: options.enabled ?? true,
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}

/** Reads anew every query that listens to one of the tags. */
export async function refresh(queries: QueryClient, touched: readonly string[]): Promise<void> {
  const hit = new Set(touched);
  await queries.invalidateQueries({
    predicate: (query) => {
      const tags = query.meta?.["tags"] as Tags | undefined;
      return tags === undefined || tags.some((tag) => hit.has(tag));
    },
  });
}

/** Reads anew what listens to one of the tags. */
export function useRefresh(): (touched: readonly string[]) => Promise<void> {
  const queries = useQueryClient();
  return useCallback((touched) => refresh(queries, touched), [queries]);
}

/**
 * Reads everything anew that a register holds: another program changed it, or a new day has begun.
 * What is typed into a form stays; a form reads what it began with only once.
 */
export function useOutsideChanges(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const onChange = () => void queries.invalidateQueries();
    window.addEventListener("termkeeper:changed", onChange);
    return () => window.removeEventListener("termkeeper:changed", onChange);
  }, [queries]);
}

/** A command that changes something: refreshes what it touched and shows the toast with undo. */
export function useChange<Name extends CommandName>(name: Name) {
  const queries = useQueryClient();
  const toast = useToast();
  return useMutation<Commands[Name]["output"], Error, Commands[Name]["input"]>({
    mutationFn: (input) => call(name, input),
    onSuccess: async (output) => {
      if (isDone(output)) {
        toast.show({ message: output.message, canUndo: name !== "undo" && name !== "redo" });
        await refresh(queries, output.touched);
      }
    },
  });
}
