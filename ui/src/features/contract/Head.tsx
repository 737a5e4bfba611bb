// Who and what: the way back, the customer's name, state, level, fee, customer number, owner, and
// what a person should know; above them what the page puts there.
import type { ReactNode } from "react";

import type { ContractPageView } from "../../generated/api";
import { Icon } from "../../shared/Icon";
import { useNavigation } from "../../shared/navigation";
import { StateGlyph } from "../../shared/StateGlyph";
import { useWords } from "../../shared/words";
import styles from "./Head.module.css";

export function Head({ view, children }: { view: ContractPageView; children?: ReactNode }) {
  const { t } = useWords();
  const { go } = useNavigation();
  const { head } = view;
  return (
    <header className={styles.head}>
      {children}
      <p className={styles.crumb}>
        <button type="button" className={styles.back} onClick={() => go({ screen: "contracts" })}>
          {t("contract-crumb")}
        </button>
        <span aria-hidden="true">/</span>
        <span className="tk-selectable">{head.number}</span>
      </p>
      <h1 className="tk-selectable">{head.customer_name}</h1>
      <p className={styles.facts}>
        <span className={styles.state}>
          <StateGlyph state={head.state.id} />
          {head.state.text}
        </span>
        <span>{head.level}</span>
        {head.fee ? <span>{head.fee}</span> : null}
        <button
          type="button"
          className={styles.back}
          onClick={() => go({ screen: "customers", number: head.customer_number })}
        >
          {head.customer_text}
        </button>
        {head.owner ? <span>{head.owner}</span> : null}
      </p>
      {view.warnings.map((warning) => (
        <p key={warning.id} className={styles.warning} role="note">
          <Icon name="warning" size={14} />
          <span>
            {warning.text} <span className={styles.rule}>{warning.rule}</span>
          </span>
        </p>
      ))}
    </header>
  );
}
