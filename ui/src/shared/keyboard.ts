// Keys of a screen. Single letters work outside of fields only; combinations work everywhere.
import { useEffect, useRef } from "react";

/** A key such as `N`, `mod+K`, `Escape`, `ArrowDown`, and what it does. Giving false passes it on. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => boolean | void>>;

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName))
  );
}

function nameOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  return event.ctrlKey || event.metaKey ? `mod+${key}` : key;
}

/** Listens while the component is shown. */
export function useKeys(keys: Keys, enabled = true): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    if (!enabled) {
      return;
    }
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.isComposing) {
        return;
      }
      const name = nameOf(event);
      const isCombination = name.startsWith("mod+") || name === "Escape";
      if (!isCombination && isField(event.target)) {
        return;
      }
      const run = current.current[name];
      if (run && run(event) !== false) {
        event.preventDefault();
      }
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [enabled]);
}
