// What is set once: the company on every paper, language and look of the window, the terms, and
// where the register lies. An edition of the terms and its form take the whole place.
import { useEffect, useState } from "react";

import { useNavigation } from "../../shared/navigation";
import { Problem } from "../../shared/Problem";
import { useCommand } from "../../shared/queries";
import { useWords } from "../../shared/words";
import { CompanyForm } from "./CompanyForm";
import { EditionForm } from "./EditionForm";
import { EditionList } from "./EditionList";
import { EditionPage } from "./EditionPage";
import type { EditionPlace } from "./editionPlace";
import { RegisterFacts } from "./RegisterFacts";
import { Section } from "./Section";
import styles from "./Settings.module.css";
import { WindowForm } from "./WindowForm";

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
  const { route } = useNavigation();
  const page = useCommand("settings", null, ["settings"], { keepPrevious: true });
  const section = route.screen === "settings" ? route.section : undefined;
  const isThere = Boolean(page.data);
  useEffect(() => {
    if (isThere && section) {
      document.getElementById(`settings-${section}`)?.scrollIntoView({ block: "start" });
    }
  }, [isThere, section]);
  if (page.error) {
    return <Problem error={page.error} />;
  }
  const view = page.data;
  return (
    <div className={styles.page} data-testid="settings">
      <h1>{t("settings-title")}</h1>
      {view ? (
        <>
          <div id="settings-company">
            <Section title={t("settings-company")} text={t("settings-company-text")} isWide>
              <CompanyForm view={view} />
            </Section>
          </div>
          <Section title={t("settings-window")} text={t("settings-window-text")}>
            <WindowForm view={view} />
          </Section>
          <div id="settings-editions">
            <Section title={t("terms-title")} text={t("terms-text")} isWide>
              <EditionList onGo={onGo} />
            </Section>
          </div>
          <Section title={t("settings-register")} text={t("settings-register-text")}>
            <RegisterFacts path={view.register_path} version={version} />
          </Section>
        </>
      ) : null}
    </div>
  );
}
