// The frame of the window: sidebar, top bar, content, and what can be done from everywhere.
import { type ReactNode, useState } from "react";

import type { SessionView } from "../generated/api";
import { runAction } from "../shared/actions";
import { Button } from "../shared/Button";
import { Icon, type IconName } from "../shared/Icon";
import { KeyHint } from "../shared/KeyHint";
import { type Route, useNavigation } from "../shared/navigation";
import { useWords, type WordKey } from "../shared/words";
import { BackupLine } from "./BackupLine";
import { useFrameActions } from "./frameActions";
import { Mark } from "./Mark";
import { Palette } from "./Palette";
import { SampleBanner } from "./SampleBanner";
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

export function Shell({ session, children }: { session: SessionView; children: ReactNode }) {
  const { t } = useWords();
  const { route, go } = useNavigation();
  const [isFinding, setFinding] = useState(false);
  const [showsKeys, setShowsKeys] = useState(false);
  // What waits there, beside the areas where something can wait.
  const counts: Partial<Record<Route["screen"], number>> = {
    today: session.counts.urgent,
    requests: session.counts.open_requests,
  };
  useFrameActions(session, {
    onFind: () => setFinding(true),
    onShortcuts: () => setShowsKeys(true),
  });
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
        <BackupLine />
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
          title={session.undo ?? undefined}
          onClick={() => runAction("undo")}
          disabled={session.is_read_only || session.undo === null}
        >
          {t("shell-undo")}
        </Button>
        <Button
          icon={<Icon name="plus" />}
          keys="mod+N"
          onClick={() => runAction("new-contract")}
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
        {session.is_sample ? <SampleBanner /> : null}
        <div className={styles.screen}>{children}</div>
      </main>
      {isFinding ? <Palette onClose={() => setFinding(false)} /> : null}
      {showsKeys ? <Shortcuts onClose={() => setShowsKeys(false)} /> : null}
    </div>
  );
}
