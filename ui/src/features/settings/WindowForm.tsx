// Language and look; a choice applies at once and can be taken back.
import type { Look, SettingsPageView } from "../../generated/api";
import { problemOf } from "../../shared/ipc";
import { useChange } from "../../shared/queries";
import { Segments } from "../../shared/Segments";
import { useWords } from "../../shared/words";
import styles from "./WindowForm.module.css";

const SYSTEM = "system";
const LOOKS: readonly Look[] = ["system", "light", "dark", "contrast"];

export function WindowForm({ view }: { view: SettingsPageView }) {
  const { t } = useWords();
  const save = useChange("save_settings");
  const refusal = problemOf(save.error);
  return (
    <div className={styles.fields}>
      <Segments
        label={t("settings-language")}
        value={view.settings.language ?? SYSTEM}
        choices={[
          { id: SYSTEM, text: t("settings-language-system") },
          { id: "de", text: t("settings-language-de") },
          { id: "en", text: t("settings-language-en") },
        ]}
        columns={3}
        onChoose={(id) => save.mutate({ ...view.settings, language: id === SYSTEM ? null : id })}
      />
      <Segments
        label={t("settings-look")}
        value={view.settings.look}
        choices={LOOKS.map((id) => ({ id, text: t(`settings-look-${id}`) }))}
        columns={4}
        onChoose={(id) => {
          const look = LOOKS.find((known) => known === id);
          if (look) {
            save.mutate({ ...view.settings, look });
          }
        }}
      />
      {refusal ? (
        <p className="tk-bad" role="alert">
          {refusal.message}
        </p>
      ) : null}
    </div>
  );
}
