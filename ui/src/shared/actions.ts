// Who can carry out which action at the moment: screens and the frame say so while they are shown.
// Keys, palette, menu bar and sheet of shortcuts all come here. Which actions there are, and by which
// keys, is the list in Rust; what they are called is words.
import { useEffect, useRef, useSyncExternalStore } from "react";

import { type ActionId, ACTIONS } from "../generated/actions";
import { isCovered, type Keys, type Layer, LAYERS, useKeys } from "./keyboard";

/** What is done; giving false passes it on to whoever else can do it. */
type Run = () => boolean | void;

/** Actions that can be carried out now; one that cannot is left undefined. */
export type Actions = Readonly<Partial<Record<ActionId, Run | undefined>>>;

interface Offer {
  readonly layer: Layer;
  /** What can be done, in one text. */
  readonly ids: string;
  readonly actions: { readonly current: Actions };
}

// In order of appearance, as with keys.
let offers: readonly Offer[] = [];
let offered: readonly ActionId[] = [];
const SEPARATOR = " ";
const watchers = new Set<() => void>();

/** The keys of an action, the one that is shown first; none if it has no key. */
export function keysOf(id: ActionId): string | undefined {
  return ACTIONS.find((action) => action.id === id)?.keys[0];
}

function inOrder(): readonly Offer[] {
  return LAYERS.flatMap((layer) => offers.filter((offer) => offer.layer === layer).toReversed());
}

/** The same, unless the screen that is shown has given the key to another action. */
export function keysNow(id: ActionId): string | undefined {
  const keys = keysOf(id);
  const rivals = ACTIONS.filter((action) => action.keys[0] === keys).map((action) => action.id);
  const first = inOrder()
    .flatMap((offer) => rivals.filter((rival) => offer.actions.current[rival] !== undefined))
    .at(0);
  return first === undefined || first === id ? keys : undefined;
}

/** Carries out an action as its first one can; gives whether anybody could. */
export function runAction(id: ActionId): boolean {
  return inOrder().some((offer) => {
    const run = offer.actions.current[id];
    return run !== undefined && run() !== false;
  });
}

/** The same for the menu bar, which stays in reach while a dialog asks something. */
export function runFromMenu(id: ActionId): boolean {
  return !isCovered() && runAction(id);
}

function recount(): void {
  const found = new Set(offers.flatMap((offer) => offer.ids.split(SEPARATOR)));
  const next = ACTIONS.map((action) => action.id).filter((id) => found.has(id));
  if (next.join() !== offered.join()) {
    offered = next;
    for (const watcher of watchers) {
      watcher();
    }
  }
}

function idsOf(actions: Actions): string {
  return ACTIONS.map((action) => action.id)
    .filter((id) => actions[id] !== undefined)
    .join(SEPARATOR);
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** The actions that somebody can carry out now, in the order of the menu bar. */
export function useOffered(): readonly ActionId[] {
  return useSyncExternalStore(watch, () => offered);
}

/** Offers actions while the component is shown, by their keys too. */
export function useActions(actions: Actions, layer: Layer = "screen", enabled = true): void {
  const current = useRef(actions);
  const ids = idsOf(actions);
  useEffect(() => {
    current.current = actions;
  });
  useEffect(() => {
    if (!enabled) {
      return undefined;
    }
    const offer: Offer = { layer, ids, actions: current };
    offers = [...offers, offer];
    recount();
    return () => {
      offers = offers.filter((known) => known !== offer);
      recount();
    };
  }, [layer, enabled, ids]);
  useKeys(keysFor(actions), enabled, layer);
}

function keysFor(actions: Actions): Keys {
  const keys: Record<string, () => boolean | void> = {};
  for (const action of ACTIONS) {
    const run = actions[action.id];
    if (run) {
      for (const name of action.keys) {
        keys[name] = run;
      }
    }
  }
  return keys;
}
