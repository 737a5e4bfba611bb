// A form that opens inside the page comes into sight as a whole, not its first field alone.
import { type RefObject, useEffect, useRef } from "react";

/** For the element that is to be seen once it is there. */
export function useInSight<Element extends HTMLElement>(): RefObject<Element | null> {
  const element = useRef<Element>(null);
  useEffect(() => element.current?.scrollIntoView({ block: "nearest" }), []);
  return element;
}
