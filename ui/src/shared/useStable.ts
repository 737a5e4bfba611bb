// A function that stays the same while what it does follows the last drawing: for what is handed to
// parts that are drawn anew only when something of theirs changed.
import { useCallback, useLayoutEffect, useRef } from "react";

export function useStable<Input extends readonly unknown[], Output>(
  run: (...input: Input) => Output,
): (...input: Input) => Output {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  return useCallback((...input: Input) => latest.current(...input), []);
}
