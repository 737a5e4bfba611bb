// What Rust says back to a typed date that stands by itself, at every key; the latest answer wins.
import type { FieldAnswer } from "../generated/api";
import { problemOf } from "./ipc";
import { useCommand } from "./queries";

/** The day in full, or why it cannot be read; nothing for an empty field. */
export function useReadDate(text: string): FieldAnswer | undefined {
  const read = useCommand("read_date", { text }, [], {
    enabled: text.trim() !== "",
    keepPrevious: true,
  });
  if (text.trim() === "") {
    return undefined;
  }
  const problem = problemOf(read.error);
  if (problem) {
    return { say: null, detail: null, problem };
  }
  return read.data ? { say: read.data.say_back, detail: null, problem: null } : undefined;
}
