// What the program says of a field, as the field shows it.
import type { EditionCheckView, FieldAnswer } from "../../generated/api";

/** The finding at this path, or at an entry of the list there. */
export function answerOf(
  said: EditionCheckView | undefined,
  path: string,
  say: string | null = null,
): FieldAnswer | undefined {
  const finding = said?.findings.find(
    (one) => one.field === path || one.field.startsWith(`${path}[`),
  );
  if (!finding) {
    return say ? { say, detail: null, problem: null } : undefined;
  }
  return {
    say: null,
    detail: null,
    problem: {
      code: "invalid_value",
      rule: finding.rule,
      field: finding.field,
      message: finding.message,
      safe: null,
      remedy: null,
    },
  };
}
