// The row under the cursor in more words: three dates, the small ruler, and what one can do.
import { memo } from "react";

import { Button } from "../../shared/Button";
import { Icon } from "../../shared/Icon";
import { useCommand } from "../../shared/queries";
import { StateGlyph } from "../../shared/StateGlyph";
import { useWords } from "../../shared/words";
import { MiniRuler } from "./MiniRuler";
import { Why } from "./Why";
import styles from "./Panel.module.css";

interface PanelProps {
  readonly number: string;
  readonly onClose: () => void;
  readonly onOpen: (number: string) => void;
  readonly onNotice: (number: string) => void;
  readonly onPdf: (number: string) => void;
}

export const Panel = memo(({ number, onClose, onOpen, onNotice, onPdf }: PanelProps) => {
  const { t } = useWords();
  const panel = useCommand("contract_panel", { number }, ["contracts", "customers", "settings"], {
    keepPrevious: true,
  });
  const view = panel.data;
  if (!view) {
    return <aside className={styles.panel} />;
  }
  return (
    <aside className={styles.panel} aria-label={view.customer_name} data-testid="contract-panel">
      <div className={styles.top}>
        <span className="tk-quiet">{view.number}</span>
        <button
          type="button"
          className={styles.close}
          aria-label={t("contracts-close-panel")}
          onClick={onClose}
        >
          <Icon name="close" size={14} />
        </button>
      </div>
      <h2 className={styles.name}>{view.customer_name}</h2>
      <p className={styles.facts}>
        <span className={styles.state}>
          <StateGlyph state={view.state} />
          {view.state_text}
        </span>
        <span>{view.level}</span>
        {view.fee ? <span>{t("contracts-panel-per-year", { fee: view.fee.text })}</span> : null}
      </p>
      {view.ruler ? <MiniRuler ruler={view.ruler} /> : null}
      <dl className={styles.dates}>
        {view.dates.map((date) => (
          <div
            key={date.label}
            className={styles.date}
            data-accent={date.is_accent}
            data-passed={date.day.days < 0}
          >
            <dt className="tk-label">{date.label}</dt>
            <dd className={styles.distance}>{date.day.distance}</dd>
            <dd className={styles.day}>{date.day.text}</dd>
            <dd className={styles.weekday}>{date.day.weekday_long}</dd>
          </div>
        ))}
      </dl>
      {view.note ? <p className={styles.note}>{view.note}</p> : null}
      {view.why ? <Why key={view.number} why={view.why} /> : null}
      <dl className={styles.rows}>
        {view.facts.map((fact) => (
          <div key={fact.label} className={styles.row}>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.actions}>
        <Button keys="Enter" wide onClick={() => onOpen(view.number)}>
          {t("contracts-open")}
        </Button>
        <Button keys="P" wide onClick={() => onPdf(view.number)}>
          {t("contracts-pdf")}
        </Button>
        {view.can_record_notice ? (
          <div className={styles.notice}>
            <Button keys="N" wide onClick={() => onNotice(view.number)}>
              {t("contracts-record-notice")}
            </Button>
          </div>
        ) : null}
      </div>
    </aside>
  );
});
