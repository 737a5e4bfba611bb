// What the form asks while one types: every answer belongs to exactly what was typed, the latest
// one wins, and none is kept.
import { useDebouncedValue } from "@mantine/hooks";
import { keepPreviousData, useQuery } from "@tanstack/react-query";

import type { ContractDraft } from "../../generated/api";
import { call } from "../../shared/ipc";

/** Pages are drawn when typing rests for a moment; dates are answered at every key. */
const PAPER_RESTS = 180;

/** Everything that follows from the form as it stands. */
export function usePreview(editing: string | null, draft: ContractDraft) {
  return useQuery({
    queryKey: ["preview_contract", editing, draft] as const,
    queryFn: () => call("preview_contract", { editing, draft }),
    placeholderData: keepPreviousData,
    meta: { tags: ["customers", "contracts", "settings"] },
    gcTime: 0,
  });
}

/** The first page of its paper. */
export function usePaper(editing: string | null, draft: ContractDraft) {
  const [rested] = useDebouncedValue(draft, PAPER_RESTS);
  return useQuery({
    queryKey: ["preview_contract_paper", editing, rested] as const,
    queryFn: () => call("preview_contract_paper", { editing, draft: rested }),
    placeholderData: keepPreviousData,
    meta: { tags: ["customers", "contracts", "settings"] },
    gcTime: 0,
  });
}

/** What the form opens with: read when it opens, and left alone while one types. */
export function useOpening(editing: string | null) {
  return useQuery({
    queryKey: ["contract_form", editing] as const,
    queryFn: () => call("contract_form", { editing }),
    meta: { tags: ["settings"] },
    gcTime: 0,
  });
}
