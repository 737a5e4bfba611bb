// What was typed, field by field. A form that is left keeps its texts until it is stored, so that
// nothing typed is ever lost to a wrong key.
import { useCallback, useEffect, useState } from "react";

import type { ContractDraft, ContractPreview, FieldAnswer } from "../../generated/api";
import { onForget } from "../../shared/kept";

const kept = new Map<string, ContractDraft>();
onForget(() => kept.clear());
const NEW = "new";

export type SetField = <Name extends keyof ContractDraft>(
  name: Name,
  value: ContractDraft[Name],
) => void;

/** The texts of a form; `forget` once they are stored. */
export function useDraft(opening: ContractDraft, editing: string | null) {
  const key = editing ?? NEW;
  const [draft, setDraft] = useState<ContractDraft>(() => kept.get(key) ?? opening);
  useEffect(() => {
    if (draft !== opening) {
      kept.set(key, draft);
    }
  }, [draft, key, opening]);
  const set = useCallback<SetField>((name, value) => {
    setDraft((before) => ({ ...before, [name]: value }));
  }, []);
  const forget = useCallback(() => kept.delete(key), [key]);
  return { draft, set, forget };
}

/** Gives the answer of a field; refusals of texts that are still being typed wait until the field is left. */
export type AnswerOf = (field: string, waits?: boolean) => FieldAnswer | undefined;

export function answersOf(
  preview: ContractPreview | undefined,
  refused: FieldAnswer["problem"],
  left: ReadonlySet<string>,
  showsAll: boolean,
): AnswerOf {
  return (field, waits = false) => {
    const answer = preview?.answers[field];
    // What the field says at every key knows the allowed range; storing only says which field it was.
    if (refused?.field === field && !answer?.problem) {
      return { say: null, detail: null, problem: refused };
    }
    const isEarly = waits && !showsAll && !left.has(field);
    return answer?.problem && isEarly ? undefined : answer;
  };
}
