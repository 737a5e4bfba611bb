// One request in full: by when to respond, the clock, what was recorded, and what one can do.
import { useState } from "react";

import type { RequestPanelView } from "../../generated/api";
import { Button } from "../../shared/Button";
import { Icon } from "../../shared/Icon";
import { call } from "../../shared/ipc";
import { Meter } from "../../shared/Meter";
import { useNavigation } from "../../shared/navigation";
import { Problem } from "../../shared/Problem";
import { useCommand } from "../../shared/queries";
import { useToast } from "../../shared/Toast";
import { useWords } from "../../shared/words";
import { AnswerForm } from "./AnswerForm";
import { Clock } from "./Clock";
import { Due } from "./Due";
import styles from "./Panel.module.css";
import { Remarks } from "./Remarks";
import { RequestGlyph } from "./RequestGlyph";
import { WhyButton } from "./WhyButton";

interface PanelProps {
  readonly id: number;
  readonly isReadOnly: boolean;
  readonly isAnswering: boolean;
  readonly onAnswering: (isAnswering: boolean) => void;
  readonly onClose: () => void;
}

export function Panel({ id, isReadOnly, isAnswering, onAnswering, onClose }: PanelProps) {
  const { t } = useWords();
  const panel = useCommand("request_panel", { id }, [
    `request:${id}`,
    "requests",
    "contracts",
    "customers",
    "settings",
  ]);
  const view = panel.data;
  if (panel.error) {
    return (
      <aside className={styles.panel}>
        <Problem error={panel.error} />
      </aside>
    );
  }
  if (!view) {
    return <aside className={styles.panel} />;
  }
  return (
    <aside className={styles.panel} aria-label={view.title} data-testid="request-panel">
      <div className={styles.top}>
        <span className="tk-quiet">{view.title}</span>
        <button
          type="button"
          className={styles.close}
          aria-label={t("requests-close-panel")}
          onClick={onClose}
        >
          <Icon name="close" size={14} />
        </button>
      </div>
      <h2 className={styles.subject}>{view.subject}</h2>
      <p className={styles.customer}>{view.customer_name}</p>
      <p className={styles.state}>
        <RequestGlyph state={view.state} />
        {view.state_text}
      </p>
      <Remarks remarks={view.remarks} />
      <div className={styles.heroes}>
        {view.due ? <Due view={view.due} size="panel" /> : null}
        {view.answer ? (
          <div>
            <p className={styles.answered}>{t("requests-answered-at", { date: view.answer.at })}</p>
            <p className={`${styles.verdict} ${styles[view.answer.tone]}`}>{view.answer.verdict}</p>
          </div>
        ) : (
          <Clock key={`clock-${id}`} id={id} first={view.clock} />
        )}
        {view.automatic ? <p className={styles.note}>{view.automatic}</p> : null}
        {view.why ? <WhyButton key={`why-${id}`} why={view.why} side="left" /> : null}
      </div>
      {isAnswering && (view.can_answer || view.can_record_automatic) ? (
        <AnswerForm
          key={id}
          id={id}
          canAnswer={view.can_answer}
          canRecordAutomatic={view.can_record_automatic}
          onClose={() => onAnswering(false)}
        />
      ) : (
        <Rest view={view} isReadOnly={isReadOnly} onAnswer={() => onAnswering(true)} />
      )}
    </aside>
  );
}

interface RestProps {
  readonly view: RequestPanelView;
  readonly isReadOnly: boolean;
  readonly onAnswer: () => void;
}

function Rest({ view, isReadOnly, onAnswer }: RestProps) {
  const { t } = useWords();
  const { go } = useNavigation();
  const toast = useToast();
  const [isOpening, setOpening] = useState(false);
  const openMail = () => {
    setOpening(true);
    call("open_request_mail", { id: view.id })
      .catch((error: unknown) => toast.show({ message: String((error as Error).message) }))
      .finally(() => setOpening(false));
  };
  return (
    <>
      <dl className={styles.rows}>
        {view.facts.map((fact) => (
          <div key={fact.label} className={styles.row}>
            <dt>{fact.label}</dt>
            <dd className="tk-selectable">{fact.value}</dd>
          </div>
        ))}
        {view.mail ? (
          <div className={styles.row}>
            <dt>{t("requests-fact-mail")}</dt>
            <dd>
              <button type="button" className={styles.mail} disabled={isOpening} onClick={openMail}>
                {view.mail.name}
              </button>{" "}
              <span className="tk-quiet">{view.mail.size}</span>
            </dd>
          </div>
        ) : null}
      </dl>
      <section className={styles.quota} aria-label={t("requests-quota")}>
        <p className={styles.quotaHead}>
          <span className="tk-label">{t("requests-quota")}</span>
          <span>{view.quota.count}</span>
        </p>
        <Meter view={view.quota} label={t("requests-quota")} />
      </section>
      <div className={styles.actions}>
        <Button wide onClick={() => go({ screen: "contract", number: view.contract_number })}>
          {t("requests-open-contract")}
        </Button>
        {view.can_answer && !isReadOnly ? (
          <Button keys="A" wide onClick={onAnswer}>
            {t("requests-answer")}
          </Button>
        ) : null}
      </div>
    </>
  );
}
