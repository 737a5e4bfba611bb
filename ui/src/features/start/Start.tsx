// The first minute: company, name, language, and three ways to begin. Shown in place of Today until
// somebody has begun. Enter begins with the first contract, Esc looks around first.
import { type FormEvent, useState } from "react";

import type { PreferencesView, SessionView } from "../../generated/api";
import { runAction } from "../../shared/actions";
import { Button } from "../../shared/Button";
import { ExampleTable } from "../../shared/ExampleTable";
import { Field } from "../../shared/Field";
import { Icon } from "../../shared/Icon";
import { useKeys } from "../../shared/keyboard";
import { type Route, useNavigation } from "../../shared/navigation";
import { useKeep } from "../../shared/preferences";
import { useRefresh } from "../../shared/queries";
import { useSamples } from "../../shared/samples";
import { Segments } from "../../shared/Segments";
import { useWords } from "../../shared/words";
import styles from "./Start.module.css";

interface StartProps {
  readonly session: SessionView;
  readonly preferences: PreferencesView;
}

export function Start({ session, preferences }: StartProps) {
  const { t } = useWords();
  const { go } = useNavigation();
  const [company, setCompany] = useState(session.company_name);
  const [name, setName] = useState(preferences.person.name);
  const keep = useKeep("begin");
  const refresh = useRefresh();
  const samples = useSamples();
  const { initials, person } = preferences;
  /** Keeps what was said; gives whether it could be. */
  const kept = async (goesOn: boolean): Promise<boolean> => {
    const said = {
      company_name: company,
      person: { name, initials: name === person.name ? person.initials : "" },
      goes_on: goesOn,
    };
    try {
      await keep.mutateAsync(said);
    } catch {
      return false;
    }
    await refresh(["settings"]);
    return true;
  };
  const begin = (route: Route) => async () => {
    if (await kept(true)) {
      go(route);
    }
  };
  const enterContract = () => void begin({ screen: "new-contract" })();
  const lookAround = () => void begin({ screen: "today" })();
  const openSamples = async () => {
    if (await kept(false)) {
      samples.open();
    }
  };
  useKeys({ "mod+Enter": enterContract, Escape: lookAround });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    enterContract();
  };
  const isBusy = keep.isPending || samples.isOpening;
  return (
    <div className={styles.page} data-testid="start">
      <form className={styles.form} onSubmit={submit}>
        <h1 className={styles.title}>{t("start-title")}</h1>
        <p className={styles.text}>{t("start-text")}</p>
        <div className={styles.fields}>
          {/* WebKit gives a set of fields in a column too much room until it is laid out again. */}
          <div>
            <Segments
              label={t("start-language")}
              value={session.language}
              choices={[
                { id: "de", text: t("settings-language-de") },
                { id: "en", text: t("settings-language-en") },
              ]}
              columns={2}
              onChoose={(id) => runAction(id === "de" ? "language-de" : "language-en")}
            />
          </div>
          <Field
            label={t("start-company")}
            value={company}
            onType={setCompany}
            note={t("start-company-note")}
            autoComplete="organization"
            takesFocus
          />
          <Field
            label={t("start-person")}
            value={name}
            onType={setName}
            note={
              initials !== "" && name === person.name
                ? t("start-person-note", { initials })
                : t("start-person-none")
            }
            autoComplete="name"
          />
        </div>
        <h2 className={styles.ways}>{t("start-ways")}</h2>
        <ul className={styles.list}>
          <li className={styles.way}>
            <Button type="submit" kind="filled" keys="mod+Enter" wide disabled={isBusy}>
              {t("start-new")}
            </Button>
            <p className={styles.says}>{t("start-new-text")}</p>
          </li>
          <li className={styles.way}>
            <Button
              icon={<Icon name="import" />}
              wide
              disabled={isBusy}
              onClick={() => void begin({ screen: "import" })()}
            >
              {t("start-import")}
            </Button>
            <p className={styles.says}>{t("start-import-text")}</p>
          </li>
          <li className={styles.way}>
            <Button
              icon={<Icon name="eye" />}
              wide
              disabled={isBusy}
              onClick={() => void openSamples()}
            >
              {t("start-samples")}
            </Button>
            <p className={styles.says} aria-live="polite">
              {samples.isOpening ? t("samples-making") : t("start-samples-text")}
            </p>
          </li>
        </ul>
        {keep.error ? (
          <p className="tk-bad" role="alert">
            {keep.error.message}
          </p>
        ) : null}
        <div className={styles.later}>
          <Button kind="quiet" keys="Esc" disabled={isBusy} onClick={lookAround}>
            {t("start-later")}
          </Button>
        </div>
      </form>
      <aside className={styles.example}>
        <ExampleTable
          title={t("start-example-title")}
          columns={[
            [t("last-day"), t("start-example-last")],
            [t("renews-on"), t("contracts-example-renews")],
            [t("cancel-by"), t("contracts-example-cancel")],
          ]}
          note={t("contracts-example-text")}
        />
      </aside>
    </div>
  );
}
