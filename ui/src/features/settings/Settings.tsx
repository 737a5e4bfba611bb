// What is set once: the company on every paper, language and look of the window, the terms, and
// where the register lies.
import { Problem } from "../../shared/Problem";
import { useCommand } from "../../shared/queries";
import { useWords } from "../../shared/words";
import { CompanyForm } from "./CompanyForm";
import { RegisterFacts } from "./RegisterFacts";
import { Section } from "./Section";
import styles from "./Settings.module.css";
import { TermsEdition } from "./TermsEdition";
import { WindowForm } from "./WindowForm";

export function Settings({ version }: { version: string }) {
  const { t } = useWords();
  const page = useCommand("settings", null, ["settings"], { keepPrevious: true });
  if (page.error) {
    return <Problem error={page.error} />;
  }
  const view = page.data;
  return (
    <div className={styles.page} data-testid="settings">
      <h1>{t("settings-title")}</h1>
      {view ? (
        <>
          <Section title={t("settings-company")} text={t("settings-company-text")}>
            <CompanyForm key={JSON.stringify(view.settings.company)} view={view} />
          </Section>
          <Section title={t("settings-window")} text={t("settings-window-text")}>
            <WindowForm view={view} />
          </Section>
          <Section title={t("settings-terms")} text={t("settings-terms-text")}>
            <TermsEdition edition={view.edition} />
          </Section>
          <Section title={t("settings-register")} text={t("settings-register-text")}>
            <RegisterFacts path={view.register_path} version={version} />
          </Section>
        </>
      ) : null}
    </div>
  );
}
