// The frame of the window: sidebar, top bar, content, and the keys that work everywhere.
import { type ReactNode, useRef, useState } from "react";

import type { SessionView } from "../generated/api";
import { Button } from "../shared/Button";
import { Icon, type IconName } from "../shared/Icon";
import { takesText, useKeys } from "../shared/keyboard";
import { KeyHint } from "../shared/KeyHint";
import { type Route, useNavigation } from "../shared/navigation";
import { useWords, type WordKey } from "../shared/words";
import { Mark } from "./Mark";
import { Palette } from "./Palette";
import styles from "./Shell.module.css";
import { Shortcuts } from "./Shortcuts";

const AREAS: readonly {
  route: Route;
  icon: IconName;
  word: WordKey;
  screens: readonly string[];
}[] = [
  { route: { screen: "today" }, icon: "today", word: "shell-today", screens: ["today"] },
  {
    route: { screen: "contracts" },
    icon: "contracts",
    word: "shell-contracts",
    screens: ["contracts", "contract", "new-contract", "edit-contract", "notice", "import"],
  },
  {
    route: { screen: "customers" },
    icon: "customers",
    word: "shell-customers",
    screens: ["customers"],
  },
  {
    route: { screen: "requests" },
    icon: "requests",
    word: "shell-requests",
    screens: ["requests"],
  },
  { route: { screen: "finance" }, icon: "finance", word: "finance-page", screens: ["finance"] },
  { route: { screen: "calendar" }, icon: "calendar", word: "calendar", screens: ["calendar"] },
];

const GO: Readonly<Record<string, Route>> = {
  T: { screen: "today" },
  C: { screen: "contracts" },
  K: { screen: "customers" },
  R: { screen: "requests" },
  F: { screen: "finance" },
  L: { screen: "calendar" },
  S: { screen: "settings" },
};
const GO_WITHIN = 1200;

function undo() {
  window.dispatchEvent(new Event("termkeeper:undo"));
}

export function Shell({ session, children }: { session: SessionView; children: ReactNode }) {
  const { t } = useWords();
  const { route, go } = useNavigation();
  const [isFinding, setFinding] = useState(false);
  const [showsKeys, setShowsKeys] = useState(false);
  const wentAt = useRef<number | null>(null);
  // What waits there, beside the areas where something can wait.
  const counts: Partial<Record<Route["screen"], number>> = {
    today: session.counts.urgent,
    requests: session.counts.open_requests,
  };
  const newContract = () => go({ screen: "new-contract" });
  const follow = (key: string) => () => {
    const target = GO[key];
    const since = wentAt.current;
    if (!target || since === null || performance.now() - since > GO_WITHIN) {
      return false;
    }
    wentAt.current = null;
    go(target);
    return true;
  };
  useKeys(
    {
      "mod+K": () => setFinding(true),
      "mod+N": newContract,
      "mod+Z": (event) => {
        // In a text it takes back what was typed there.
        if (takesText(event.target)) {
          return false;
        }
        if (event.shiftKey) {
          window.dispatchEvent(new Event("termkeeper:redo"));
        } else {
          undo();
        }
        return true;
      },
      G: () => {
        wentAt.current = performance.now();
      },
      T: follow("T"),
      C: follow("C"),
      K: follow("K"),
      R: follow("R"),
      F: follow("F"),
      L: follow("L"),
      S: follow("S"),
      "?": () => setShowsKeys(true),
    },
    true,
    "frame",
  );
  return (
    <div className={styles.frame}>
      <nav className={styles.sidebar} aria-label={t("shell-navigation")}>
        <div className={styles.brand}>
          <Mark />
          <span>Termkeeper</span>
        </div>
        {AREAS.map((area) => (
          <button
            key={area.word}
            type="button"
            className={styles.area}
            aria-current={area.screens.includes(route.screen) ? "page" : undefined}
            onClick={() => go(area.route)}
          >
            <Icon name={area.icon} />
            <span className={styles.areaName}>{t(area.word as "shell-today")}</span>
            {counts[area.route.screen] ? (
              <span className={styles.areaCount}>{counts[area.route.screen]}</span>
            ) : null}
          </button>
        ))}
        <div className={styles.spring} />
        <button
          type="button"
          className={styles.area}
          aria-current={route.screen === "settings" ? "page" : undefined}
          onClick={() => go({ screen: "settings" })}
        >
          <Icon name="settings" />
          <span className={styles.areaName}>{t("shell-settings")}</span>
        </button>
      </nav>
      <header className={styles.top}>
        <button type="button" className={styles.find} onClick={() => setFinding(true)}>
          <Icon name="search" />
          <span className={styles.findText}>{t("shell-find")}</span>
          <KeyHint keys="mod+K" />
        </button>
        <div className={styles.spring} />
        <Button
          kind="quiet"
          icon={<Icon name="undo" />}
          onClick={undo}
          disabled={session.is_read_only}
        >
          {t("shell-undo")}
        </Button>
        <Button
          icon={<Icon name="plus" />}
          keys="mod+N"
          onClick={newContract}
          disabled={session.is_read_only}
        >
          {t("shell-new-contract")}
        </Button>
      </header>
      <main className={styles.content} id="content">
        {session.is_read_only ? (
          <p className={styles.banner} role="status">
            <Icon name="warning" />
            {t("shell-read-only")}
          </p>
        ) : null}
        <div className={styles.screen}>{children}</div>
      </main>
      {isFinding ? <Palette onClose={() => setFinding(false)} /> : null}
      {showsKeys ? <Shortcuts onClose={() => setShowsKeys(false)} /> : null}
    </div>
  );
}
