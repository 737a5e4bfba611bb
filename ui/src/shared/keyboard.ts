// Keys of a screen. Single letters work outside of fields only; combinations work everywhere. Which
// keys do what in the whole program is the list of actions (actions.ts); here are also the keys that
// move about inside of a screen.
import { useEffect, useRef } from "react";

/**
 * A key such as `N`, `mod+K`, `mod+Shift+Z`, `alt+ArrowLeft`, `Escape`, `ArrowDown`, or two of them
 * one after the other (`G T`), and what it does. Giving false passes it on.
 */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => boolean | void>>;

/**
 * Who is asked first. What lies over the window keeps all keys from what lies below it; what the
 * frame offers for every screen comes last, so that a screen can do it in its own way.
 */
export type Layer = "overlay" | "frame" | "screen" | "base";

export const LAYERS: readonly Layer[] = ["overlay", "frame", "screen", "base"];

/** So long a first key of two waits for its second. */
const WAITS_FOR = 1200;

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
  if (event.altKey) {
    return `alt+${key}`;
  }
  if (event.ctrlKey || event.metaKey) {
    // Signs are named by themselves, however a keyboard makes them.
    return event.shiftKey && /^[A-Z]$/.test(key) ? `mod+Shift+${key}` : `mod+${key}`;
  }
  return key;
}

let hasSingleKeys = true;

/** Whether letters and signs alone do anything; some ways of speaking to a computer press them. */
export function useSingleKeys(isOn: boolean): void {
  useEffect(() => {
    hasSingleKeys = isOn;
  }, [isOn]);
}

/** The first key of two that was pressed, and when. */
let waiting: { readonly name: string; readonly since: number } | null = null;

/** Whether somebody listens to this key as the first of two. */
function begins(name: string): boolean {
  return listeners.some((listener) =>
    Object.keys(listener.keys.current).some((keys) => keys.startsWith(`${name} `)),
  );
}

/** Whether something lies over the window and keeps keys and actions from what lies below it. */
export function isCovered(): boolean {
  return listeners.some((listener) => listener.layer === "overlay");
}

/** Asks everybody who listens; gives whether somebody took it. */
function offered(name: string, event: KeyboardEvent): boolean {
  for (const layer of isCovered() ? (["overlay"] as const) : LAYERS) {
    for (const listener of listeners.toReversed()) {
      const run = listener.layer === layer ? listener.keys.current[name] : undefined;
      if (run && run(event) !== false) {
        return true;
      }
    }
  }
  return false;
}

function hear(event: KeyboardEvent): void {
  if (
    event.defaultPrevented ||
    event.isComposing ||
    ["Shift", "Control", "Alt"].includes(event.key)
  ) {
    return;
  }
  const name = nameOf(event);
  const isCombination = /^(mod|alt)\+|^F\d+$/.test(name) || name === "Escape";
  if (!isCombination && belongsTo(event.target, name)) {
    return;
  }
  if (!hasSingleKeys && name.length === 1 && name !== " ") {
    return;
  }
  const first = waiting;
  waiting = null;
  if (
    first &&
    performance.now() - first.since < WAITS_FOR &&
    offered(`${first.name} ${name}`, event)
  ) {
    event.preventDefault();
    return;
  }
  if (offered(name, event)) {
    event.preventDefault();
  } else if (begins(name)) {
    waiting = { name, since: performance.now() };
    event.preventDefault();
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
