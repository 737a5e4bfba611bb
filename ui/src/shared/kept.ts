// What a screen remembers while another one is shown: its filter, its place. Kept as long as the
// window is open, and nowhere else.
import { type Dispatch, type SetStateAction, useEffect, useState } from "react";

const kept = new Map<string, unknown>();

/** As `useState`, but found again when the component is shown anew. */
export function useKept<Value>(
  name: string,
  initial: () => Value,
): [Value, Dispatch<SetStateAction<Value>>] {
  const [value, setValue] = useState<Value>(() =>
    kept.has(name) ? (kept.get(name) as Value) : initial(),
  );
  useEffect(() => {
    kept.set(name, value);
  }, [name, value]);
  return [value, setValue];
}

const alsoKept: (() => void)[] = [];

/** For a feature that keeps more in its own way: called when all of it is let go. */
export function onForget(forget: () => void): void {
  alsoKept.push(forget);
}

/** Lets all of it go: another register was opened. */
export function forgetKept(): void {
  kept.clear();
  for (const forget of alsoKept) {
    forget();
  }
}
