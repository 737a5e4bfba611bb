// Which contract a person is looking at, so that the palette offers what can be done with it.
import { useEffect } from "react";

let inView: string | null = null;

/** The number of the contract that is open, or chosen in a list. */
export function contractInView(): string | null {
  return inView;
}

/** Says so as long as the component is shown. */
export function useInView(number: string | null): void {
  useEffect(() => {
    inView = number;
    return () => {
      inView = null;
    };
  }, [number]);
}
