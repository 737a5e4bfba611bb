// The verdict of what is typed, and the letter that goes with it, at every key; the latest answer wins and none is kept.
import { keepPreviousData, useQuery } from "@tanstack/react-query";

import type { NoticeDraft } from "../../generated/api";
import { call } from "../../shared/ipc";

/** What the notice as typed achieves. */
export function useVerdict(draft: NoticeDraft) {
  return useQuery({
    queryKey: ["preview_notice", draft] as const,
    queryFn: () => call("preview_notice", draft),
    placeholderData: keepPreviousData,
    meta: { tags: [`contract:${draft.number}`, "settings"] },
    gcTime: 0,
  });
}

/** What the form opens with: read when it opens, and left alone while one types. */
export function useOpening(number: string) {
  return useQuery({
    queryKey: ["notice_form", number] as const,
    queryFn: () => call("notice_form", { number }),
    meta: { tags: ["settings"] },
    gcTime: 0,
  });
}

/** The letter that goes with the notice as typed. */
export function useLetter(draft: NoticeDraft) {
  return useQuery({
    queryKey: ["notice_letter", draft] as const,
    queryFn: () => call("notice_letter", draft),
    placeholderData: keepPreviousData,
    meta: { tags: [`contract:${draft.number}`, "customers", "settings"] },
    gcTime: 0,
  });
}
