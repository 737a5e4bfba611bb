// What every cell of the table needs to know of the dry run around it: which line the keyboard is
// on, which rows are selected, what is open, and how something is said.
import { createContext, useContext } from "react";

import type { ImportLineView } from "../../generated/api";

/** What is open over a line. */
export interface Opened {
  readonly number: string;
  readonly what: "answer" | "why";
}

export interface Checking {
  /** Number of the line under the cursor. */
  readonly current: string | undefined;
  readonly selected: ReadonlySet<number>;
  readonly opened: Opened | null;
  readonly open: (opened: Opened | null) => void;
  readonly toggle: (row: number) => void;
  /** Says what becomes of rows. */
  readonly take: (rows: readonly number[], take: string | null) => void;
  readonly answer: (line: ImportLineView, value: string, contacts?: readonly number[]) => void;
}

const CheckingContext = createContext<Checking | null>(null);

export const CheckingProvider = CheckingContext;

export function useChecking(): Checking {
  const checking = useContext(CheckingContext);
  if (!checking) {
    throw new Error("useChecking needs a CheckingProvider");
  }
  return checking;
}

/** The id of the choice that opens a field instead of being one. */
export const CHANGE = "change";

/** What Space does on a line: the next choice, an answer that has to be given, or nothing. */
export function chooseNext(line: ImportLineView, checking: Checking): void {
  const { control } = line;
  if (control.kind === "take_back") {
    checking.take([line.row], null);
  } else if (control.kind === "take") {
    const at = control.choices.findIndex((choice) => choice.id === control.chosen);
    const next = control.choices[(at + 1) % control.choices.length];
    const wanted = control.chosen === null ? control.choices.at(-1) : next;
    if (wanted?.id === CHANGE) {
      checking.open({ number: line.number, what: "answer" });
    } else if (wanted) {
      checking.take([line.row], wanted.id);
    }
  } else if (control.kind !== "none") {
    checking.open({ number: line.number, what: "answer" });
  }
}
