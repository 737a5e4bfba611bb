// What can be done from every screen: going somewhere, undo, language and look, and the work on the
// contract that is in view. A screen that can do one of these in its own way comes first.
import { useEffect } from "react";

import type { ActionId } from "../generated/actions";
import type { SessionView, Settings } from "../generated/api";
import { type Actions, runFromMenu, useActions, useOffered } from "../shared/actions";
import { contractInView, useHasContractInView } from "../shared/inView";
import { call } from "../shared/ipc";
import { takesText, useSingleKeys } from "../shared/keyboard";
import { type ContractOpening, type Route, useNavigation } from "../shared/navigation";
import { summaryOf, useSavePaper } from "../shared/paper";
import { usePreferences } from "../shared/preferences";
import { useChange } from "../shared/queries";
import { useSamples } from "../shared/samples";
import { useToggleSingleKeys } from "../shared/SingleKeys";
import { useToast } from "../shared/Toast";
import { useGuide } from "./guidePages";

interface Layers {
  readonly onFind: () => void;
  readonly onShortcuts: () => void;
}

export function useFrameActions(session: SessionView, { onFind, onShortcuts }: Layers): void {
  const { go, back } = useNavigation();
  const change = useWindowChange();
  const undo = useChange("undo");
  const redo = useChange("redo");
  const samples = useSamples();
  const to = (route: Route) => () => go(route);
  const canChange = !session.is_read_only;
  const guide = useGuide(session);
  useActions({ find: onFind, shortcuts: onShortcuts, guide }, "frame");
  useActions(
    {
      "new-contract": canChange ? to({ screen: "new-contract" }) : undefined,
      "new-customer": canChange ? to({ screen: "customers", number: "" }) : undefined,
      "import-list": to({ screen: "import" }),
      quit: () => void call("quit", null),
      undo: canChange && session.undo ? () => outsideOfText(() => undo.mutate(null)) : undefined,
      redo: canChange && session.redo ? () => outsideOfText(() => redo.mutate(null)) : undefined,
      settings: to({ screen: "settings" }),
      company: to({ screen: "settings", section: "company" }),
      editions: to({ screen: "settings", section: "editions" }),
      person: to({ screen: "settings", section: "person" }),
      "window-look": to({ screen: "settings", section: "look" }),
      reminders: to({ screen: "settings", section: "reminders" }),
      "first-steps": session.is_sample ? undefined : to({ screen: "start" }),
      "open-samples": session.is_sample ? undefined : samples.open,
      "leave-samples": session.is_sample ? samples.leave : undefined,
      "look-system": canChange ? () => change({ look: "system" }) : undefined,
      "look-light": canChange ? () => change({ look: "light" }) : undefined,
      "look-dark": canChange ? () => change({ look: "dark" }) : undefined,
      "look-contrast": canChange ? () => change({ look: "contrast" }) : undefined,
      "language-de": canChange ? () => change({ language: "de" }) : undefined,
      "language-en": canChange ? () => change({ language: "en" }) : undefined,
      "go-today": to({ screen: "today" }),
      "go-contracts": to({ screen: "contracts" }),
      "go-customers": to({ screen: "customers" }),
      "go-requests": to({ screen: "requests" }),
      "go-finance": to({ screen: "finance" }),
      "go-calendar": to({ screen: "calendar" }),
      "go-back": back,
      "calculate-response": to({ screen: "requests", opens: "calculator" }),
    },
    "base",
  );
  useActions({ "single-keys": useToggleSingleKeys() }, "base");
  useSingleKeys(usePreferences()?.single_keys ?? true);
  useActions(useContractActions(canChange), "base");
  useMenuBar(session);
}

/** Tells the menu bar what can be done now, and does what is chosen there. */
function useMenuBar({ language, undo, redo }: SessionView): void {
  const offered = useOffered();
  useEffect(() => {
    // A menu bar that cannot be reached is none that anybody sees.
    call("offer_actions", { ids: [...offered], language, undo, redo }).catch(() => null);
  }, [offered, language, undo, redo]);
  useEffect(() => {
    const onAction = (event: Event) => {
      const { detail: id } = event as CustomEvent<ActionId>;
      const isInText = takesText(document.activeElement);
      if (isInText && (id === "undo" || id === "redo")) {
        document.execCommand(id);
      } else {
        runFromMenu(id);
      }
    };
    window.addEventListener("termkeeper:action", onAction);
    return () => window.removeEventListener("termkeeper:action", onAction);
  }, []);
}

/** In a text, undo takes back what was typed there. */
function outsideOfText(run: () => void): boolean {
  if (takesText(document.activeElement)) {
    return false;
  }
  run();
  return true;
}

/**
 * Does something with the contract in view. Which one that is, is asked when a key is pressed: rows are
 * passed by faster than the frame is drawn.
 */
function on(run: (number: string) => void): () => boolean {
  return () => {
    const number = contractInView();
    if (number === null) {
      return false;
    }
    run(number);
    return true;
  };
}

/** What can be done with the contract in view from anywhere. */
function useContractActions(canChange: boolean): Actions {
  const hasContract = useHasContractInView();
  const { go } = useNavigation();
  const { mutate: save } = useSavePaper();
  if (!hasContract) {
    return {};
  }
  const to = (route: (number: string) => Route) => on((number) => go(route(number)));
  const opened = (opens: ContractOpening) =>
    to((number) => ({ screen: "contract", number, opens }));
  const reading: Actions = {
    "save-summary": on((number) => save(summaryOf(number))),
    "show-history": opened("history"),
    "show-why": opened("why"),
    "show-as-of": opened("as-of"),
  };
  if (!canChange) {
    return reading;
  }
  return {
    ...reading,
    "record-notice": to((number) => ({ screen: "notice", number })),
    "log-request": to((number) => ({ screen: "requests", contract: number, opens: "log" })),
    "edit-contacts": to((number) => ({ screen: "edit-contract", number, focus: "contacts" })),
    "edit-contract": to((number) => ({ screen: "edit-contract", number })),
    "amend-level": opened("level"),
    "amend-fee": opened("fee"),
    "draw-consulting": opened("consulting"),
  };
}

/** Changes language or look and nothing else. */
function useWindowChange(): (next: Partial<Pick<Settings, "language" | "look">>) => void {
  const save = useChange("save_settings");
  const toast = useToast();
  return (next) => {
    call("settings", null)
      .then((page) => save.mutateAsync({ ...page.settings, ...next }))
      .catch((error: Error) => toast.show({ message: error.message }));
  };
}
