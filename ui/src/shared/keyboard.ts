// Keys of a screen. Single letters work outside of fields only; combinations work everywhere.
import { useEffect, useRef } from "react";

/** A key such as `N`, `mod+K`, `Escape`, `ArrowDown`, and what it does. Giving false passes it on. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => boolean | void>>;

/** Who is asked first. What lies over the window keeps all keys from what lies below it. */
export type Layer = "overlay" | "frame" | "screen";

const ORDER: readonly Layer[] = ["overlay", "frame", "screen"];

interface Listener {
  readonly layer: Layer;
  readonly keys: { readonly current: Keys };
}

// In order of appearance: within a layer the one that appeared last is asked first.
let listeners: readonly Listener[] = [];

/** Whether something can be typed into it, so that it takes back typing by itself. */
export function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !["checkbox", "radio"].includes(target.type))
  );
}

/** Whether the key belongs to what has the focus: all of them to a text, moving and choosing to others. */
function belongsTo(target: EventTarget | null, name: string): boolean {
  if (takesText(target) || (target instanceof HTMLElement && target.isContentEditable)) {
    return true;
  }
  return (
    (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) &&
    (name.length > 1 || name === " ")
  );
}

function nameOf(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  return event.ctrlKey || event.metaKey ? `mod+${key}` : key;
}

function hear(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey || event.isComposing) {
    return;
  }
  const name = nameOf(event);
  const isCombination = name.startsWith("mod+") || name === "Escape";
  if (!isCombination && belongsTo(event.target, name)) {
    return;
  }
  const isCovered = listeners.some((listener) => listener.layer === "overlay");
  for (const layer of isCovered ? (["overlay"] as const) : ORDER) {
    for (const listener of listeners.toReversed()) {
      const run = listener.layer === layer ? listener.keys.current[name] : undefined;
      if (run && run(event) !== false) {
        event.preventDefault();
        return;
      }
    }
  }
}

function add(listener: Listener): () => void {
  if (listeners.length === 0) {
    window.addEventListener("keydown", hear);
  }
  listeners = [...listeners, listener];
  return () => {
    listeners = listeners.filter((known) => known !== listener);
    if (listeners.length === 0) {
      window.removeEventListener("keydown", hear);
    }
  };
}

/** Listens while the component is shown. */
export function useKeys(keys: Keys, enabled = true, layer: Layer = "screen"): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => (enabled ? add({ layer, keys: current }) : undefined), [enabled, layer]);
}
