// Which screen is shown, and the way back. Features ask to go somewhere; they never know each other.
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from "react";

/** A part of the settings. */
export type SettingsSection =
  | "company"
  | "editions"
  | "backups"
  | "registers"
  | "person"
  | "look"
  | "reminders";

/** What can be open on a contract right away. */
export type ContractOpening = "level" | "fee" | "consulting" | "history" | "why" | "as-of";

/** A place in the program. */
export type Route =
  | { readonly screen: "today" }
  | { readonly screen: "contracts" }
  | {
      readonly screen: "contract";
      readonly number: string;
      /** What is open on it right away. */
      readonly opens?: ContractOpening;
    }
  | { readonly screen: "new-contract"; readonly customer?: string }
  | {
      readonly screen: "edit-contract";
      readonly number: string;
      readonly focus?: "contacts" | "activation";
    }
  | { readonly screen: "notice"; readonly number: string }
  | { readonly screen: "import" }
  | { readonly screen: "customers"; readonly number?: string }
  | {
      readonly screen: "requests";
      /** The support request that is chosen. */
      readonly request?: number;
      /** The contract whose requests are meant, or for which one is logged. */
      readonly contract?: string;
      /** What is open on it right away. */
      readonly opens?: "log" | "answer" | "calculator";
    }
  | { readonly screen: "finance" }
  | {
      readonly screen: "calendar";
      /** The day to show: its month and itself, as Rust names them. */
      readonly day?: { readonly month: string; readonly day: string };
    }
  | { readonly screen: "settings"; readonly section?: SettingsSection }
  | { readonly screen: "start" }
  | {
      readonly screen: "guide";
      /** The page to open with. */
      readonly page?: string;
    };

interface Navigation {
  readonly route: Route;
  readonly go: (route: Route) => void;
  readonly back: () => void;
  /** Goes to the first screen, with nothing to go back to. */
  readonly startOver: () => void;
}

const NavigationContext = createContext<Navigation | null>(null);
const MOST_STEPS = 50;

export function NavigationProvider({ children }: { children: ReactNode }) {
  const [trail, setTrail] = useState<readonly Route[]>([{ screen: "today" }]);
  const go = useCallback((route: Route) => {
    setTrail((before) => [...before.slice(-MOST_STEPS), route]);
  }, []);
  const back = useCallback(() => {
    setTrail((before) => (before.length > 1 ? before.slice(0, -1) : before));
  }, []);
  const startOver = useCallback(() => setTrail([{ screen: "today" }]), []);
  const navigation = useMemo(
    () => ({ route: trail.at(-1) ?? { screen: "today" as const }, go, back, startOver }),
    [trail, go, back, startOver],
  );
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) {
    throw new Error("useNavigation needs a NavigationProvider");
  }
  return navigation;
}
