// The refusal of a change as the answer at the field it concerns.
import type { FieldAnswer, ProblemView } from "../generated/api";

/** The answer for a field, if the refusal is about it. */
export function answerAt(refusal: ProblemView | null, field: string): FieldAnswer | undefined {
  return refusal?.field === field ? { say: null, detail: null, problem: refusal } : undefined;
}
