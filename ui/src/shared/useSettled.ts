// A value that has come to rest: for what follows a person's keys at a small distance, so that what
// they move is drawn first.
import { useEffect, useState } from "react";

/** So long nothing has changed: about three frames, less than it takes to look elsewhere. */
const REST = 60;

/** The value as it was when it last rested. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (value === settled) {
      return undefined;
    }
    const timer = setTimeout(() => setSettled(value), REST);
    return () => clearTimeout(timer);
  }, [value, settled]);
  return settled;
}
