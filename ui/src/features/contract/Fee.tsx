// The fee and the amendments of level and fee, each with the day it takes effect.
import type { AmendmentLine, ContractPageView } from "../../generated/api";
import { useWords } from "../../shared/words";
import styles from "./Lines.module.css";
import rows from "./Rows.module.css";
import { Section } from "./Section";
import { useWhy } from "./WhyLink";

export function Fee({ view, onAmend }: { view: ContractPageView; onAmend: () => void }) {
  const { t } = useWords();
  return (
    <Section
      title={t("contract-fee-and-amendments")}
      action={view.can.amend ? { label: t("amendment-add"), run: onAmend } : undefined}
    >
      <dl>
        {view.fee.map((row) => (
          <div key={row.label + row.value} className={`${rows.row} ${rows.value}`}>
            <dt className={rows.second}>{row.label}</dt>
            <dd className={row.is_quiet ? rows.quiet : rows.name}>{row.value}</dd>
          </div>
        ))}
      </dl>
      {view.amendments.length > 0 ? (
        <ul aria-label={t("contract-amendments")}>
          {view.amendments.map((amendment) => (
            <Amendment key={amendment.text + amendment.days} amendment={amendment} />
          ))}
        </ul>
      ) : null}
    </Section>
  );
}

function Amendment({ amendment }: { amendment: AmendmentLine }) {
  const why = useWhy(amendment.why, amendment.text);
  return (
    <li className={styles.line}>
      <span>
        <span className={styles.name}>{amendment.text}</span>
        <br />
        <span className={styles.quiet}>{amendment.days}</span>
      </span>
      {amendment.note ? <span className={styles.note}>{amendment.note}</span> : <span />}
      {why.link}
      {why.panel ? <div className={styles.whole}>{why.panel}</div> : null}
    </li>
  );
}
