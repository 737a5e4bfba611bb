// Which page of the guide belongs to which screen.
import type { PageId } from "../features/guide/pages";
import type { SessionView } from "../generated/api";
import { type Route, type SettingsSection, useNavigation } from "../shared/navigation";

const BY_SCREEN: Readonly<Record<Exclude<Route["screen"], "settings" | "guide">, PageId>> = {
  today: "today",
  contracts: "contracts",
  contract: "contract",
  "new-contract": "new-contract",
  "edit-contract": "change",
  notice: "notice",
  import: "import",
  customers: "change",
  requests: "requests",
  finance: "finance",
  calendar: "calendar",
  start: "first-steps",
};

const BY_SECTION: Readonly<Partial<Record<SettingsSection, PageId>>> = {
  person: "people",
  reminders: "reminders",
  registers: "registers",
};

/** What is opened when somebody asks for help on a screen. */
export function guidePageFor(route: Route): PageId | undefined {
  if (route.screen === "guide") {
    return undefined;
  }
  if (route.screen === "settings") {
    return (route.section && BY_SECTION[route.section]) ?? "settings";
  }
  return BY_SCREEN[route.screen];
}

/** Opens the page of the current screen; in the guide itself it leads back to the work. */
export function useGuide(session: SessionView): () => void {
  const { route, go, back } = useNavigation();
  // As long as there is nothing, Today is where one begins.
  const isBeginning = route.screen === "today" && session.counts.contracts === 0;
  return () => {
    const page = isBeginning ? "first-steps" : guidePageFor(route);
    if (page) {
      go({ screen: "guide", page });
    } else {
      back();
    }
  };
}
