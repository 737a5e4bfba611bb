// By when to respond, for any level, impact and moment: nothing is stored. Left what is asked, right
// at once the due moment, the clock to scale, its pauses and the steps.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";

import type { CalculatorDraft } from "../../generated/api";
import { DayField } from "../../shared/DayField";
import { Field } from "../../shared/Field";
import { call } from "../../shared/ipc";
import { useKept } from "../../shared/kept";
import { useKeys } from "../../shared/keyboard";
import { useNavigation } from "../../shared/navigation";
import { Problem } from "../../shared/Problem";
import { Segments } from "../../shared/Segments";
import { useWords } from "../../shared/words";
import styles from "./Calculator.module.css";
import { Due } from "./Due";
import form from "./LogRequest.module.css";
import { Track } from "./Track";
import { WhyButton } from "./WhyButton";

const FIRST: CalculatorDraft = { level: "", impact: "", environment: "", day: "", time: "" };

export function Calculator() {
  const { t } = useWords();
  const { go } = useNavigation();
  const [draft, setDraft] = useKept<CalculatorDraft>("requests-calculator", () => FIRST);
  const [wasTyped, setWasTyped] = useState(draft.day !== "" || draft.time !== "");
  const said = useQuery({
    queryKey: ["calculate_response", draft] as const,
    queryFn: () => call("calculate_response", draft),
    placeholderData: keepPreviousData,
    meta: { tags: ["settings"] },
    gcTime: 0,
  });
  const leave = () => go({ screen: "requests" });
  useKeys({ Escape: leave });
  const view = said.data;
  if (said.error) {
    return <Problem error={said.error} />;
  }
  if (!view) {
    return null;
  }
  const change = (next: Partial<CalculatorDraft>) => {
    const moment = wasTyped ? draft : view.draft;
    setDraft({ ...view.draft, day: moment.day, time: moment.time, ...next });
    setWasTyped(true);
  };
  const shown = wasTyped ? draft : view.draft;
  return (
    <div className={form.page} data-testid="calculator">
      <form className={form.form} onSubmit={(event) => event.preventDefault()}>
        <header>
          <p className={form.crumb}>
            <button type="button" className={form.back} onClick={leave}>
              {t("requests")}
            </button>
          </p>
          <h2 className={form.title}>{t("requests-calculator-title")}</h2>
          <p className="tk-second">{t("requests-calculator-text")}</p>
        </header>
        <Segments
          label={t("requests-calculator-level")}
          choices={view.levels}
          value={view.draft.level}
          onChoose={(level) => change({ level })}
          columns={3}
        />
        <Segments
          label={t("requests-calculator-impact")}
          choices={view.impacts}
          value={view.draft.impact}
          onChoose={(impact) => change({ impact })}
          columns={3}
        />
        <Segments
          label={t("requests-calculator-environment")}
          choices={view.environments}
          value={view.draft.environment}
          onChoose={(environment) => change({ environment })}
          columns={2}
          note={view.note ?? undefined}
        />
        <div className={styles.moment}>
          <DayField
            label={t("requests-calculator-day")}
            value={shown.day}
            onType={(day) => change({ day })}
            answer={view.day}
            takesFocus
            onFocus={(event) => event.currentTarget.select()}
          />
          <Field
            label={t("requests-calculator-time")}
            value={shown.time}
            onType={(time) => change({ time })}
            answer={view.time}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
        <p className={styles.edition}>{view.edition}</p>
      </form>
      <div className={form.meaning}>
        <div className={styles.says} aria-live="polite">
          {view.due ? (
            <>
              <Due view={view.due} size="page" />
              {view.track ? <Track view={view.track} /> : null}
            </>
          ) : (
            <p className={styles.none}>{view.no_due}</p>
          )}
          {view.why ? <WhyButton why={view.why} side="bottom-start" /> : null}
          {view.due ? (
            <section>
              <h2>{t("requests-calculator-pauses")}</h2>
              {view.pauses.length === 0 ? (
                <p className="tk-second">{t("requests-calculator-no-pauses")}</p>
              ) : (
                <ol className={styles.pauses}>
                  {view.pauses.map((pause) => (
                    <li key={pause.from} className={styles.pause}>
                      <span>{pause.from}</span>
                      <span>{pause.to}</span>
                      <span className={styles.reason}>{pause.reason}</span>
                      <span className={styles.length}>{pause.length}</span>
                    </li>
                  ))}
                </ol>
              )}
            </section>
          ) : null}
        </div>
      </div>
    </div>
  );
}
