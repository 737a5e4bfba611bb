// Language and look; a choice applies at once and can be taken back.
import type { Look, SettingsPageView } from "../../generated/api";
import { problemOf } from "../../shared/ipc";
import { useChange } from "../../shared/queries";
import { Segmented } from "../../shared/Segmented";
import { useWords } from "../../shared/words";

type LanguageChoice = "system" | "de" | "en";

function choiceOf(language: string | null): LanguageChoice {
  return language === "de" || language === "en" ? language : "system";
}

export function WindowForm({ view }: { view: SettingsPageView }) {
  const { t } = useWords();
  const save = useChange("save_settings");
  const refusal = problemOf(save.error);
  const languages: readonly { id: LanguageChoice; text: string }[] = [
    { id: "system", text: t("settings-language-system") },
    { id: "de", text: t("settings-language-de") },
    { id: "en", text: t("settings-language-en") },
  ];
  const looks: readonly { id: Look; text: string }[] = [
    { id: "system", text: t("settings-look-system") },
    { id: "light", text: t("settings-look-light") },
    { id: "dark", text: t("settings-look-dark") },
    { id: "contrast", text: t("settings-look-contrast") },
  ];
  return (
    <>
      <Segmented
        label={t("settings-language")}
        value={choiceOf(view.settings.language)}
        options={languages}
        disabled={view.is_read_only}
        onChange={(id) => save.mutate({ ...view.settings, language: id === "system" ? null : id })}
      />
      <Segmented
        label={t("settings-look")}
        value={view.settings.look}
        options={looks}
        disabled={view.is_read_only}
        onChange={(look) => save.mutate({ ...view.settings, look })}
      />
      {refusal ? (
        <p className="tk-bad" role="alert">
          {refusal.message}
        </p>
      ) : null}
    </>
  );
}
