// What is set once, part by part: a navigation on the left, the part beside it. An edition of the
// terms and its form take the whole place.
import { useState } from "react";

import { type SettingsSection, useNavigation } from "../../shared/navigation";
import { Problem } from "../../shared/Problem";
import { useCommand } from "../../shared/queries";
import { useWords } from "../../shared/words";
import { EditionForm } from "./EditionForm";
import { EditionPage } from "./EditionPage";
import type { EditionPlace } from "./editionPlace";
import { PartList } from "./PartList";
import { PARTS } from "./parts";
import styles from "./Settings.module.css";

const FIRST: SettingsSection = "company";

export function Settings({ version }: { version: string }) {
  const [place, setPlace] = useState<EditionPlace>({ shows: "list" });
  switch (place.shows) {
    case "edition":
      return <EditionPage key={place.id} id={place.id} onGo={setPlace} />;
    case "form":
      return <EditionForm key={place.id} id={place.id} asCopy={place.asCopy} onGo={setPlace} />;
    default:
      return <AllSettings version={version} onGo={setPlace} />;
  }
}

function AllSettings({ version, onGo }: { version: string; onGo: (place: EditionPlace) => void }) {
  const { t } = useWords();
  const { route, go } = useNavigation();
  const page = useCommand("settings", null, ["settings"], { keepPrevious: true });
  const section = (route.screen === "settings" ? route.section : undefined) ?? FIRST;
  if (page.error) {
    return <Problem error={page.error} />;
  }
  const view = page.data;
  const part = PARTS.find((known) => known.id === section) ?? PARTS[0];
  return (
    <div className={styles.page} data-testid="settings">
      <h1 className={styles.title}>{t("settings-title")}</h1>
      <div className={styles.parts}>
        <PartList
          current={part?.id ?? FIRST}
          onChoose={(id) => go({ screen: "settings", section: id })}
        />
      </div>
      {view && part ? (
        <div key={part.id} className={styles.part} data-testid={`settings-${part.id}`}>
          {part.shows({ view, version, t, onGo })}
        </div>
      ) : null}
    </div>
  );
}
