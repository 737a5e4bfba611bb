// The contracts of the open customer, each with the day until which it can be cancelled.
import type { CustomerView } from "../../generated/api";
import { Button } from "../../shared/Button";
import { Icon } from "../../shared/Icon";
import { StateGlyph } from "../../shared/StateGlyph";
import { useWords } from "../../shared/words";
import styles from "./CustomerContracts.module.css";

interface CustomerContractsProps {
  readonly view: CustomerView;
  readonly number: string;
  readonly isReadOnly: boolean;
  readonly onContract: (number: string) => void;
  readonly onNewContract: (customer: string) => void;
}

export function CustomerContracts({
  view,
  number,
  isReadOnly,
  onContract,
  onNewContract,
}: CustomerContractsProps) {
  const { t } = useWords();
  return (
    <section className={styles.section} aria-labelledby="customer-contracts">
      <div className={styles.head}>
        <h3 id="customer-contracts">{t("customers-contracts")}</h3>
        {view.contracts.length > 0 ? <span className="tk-quiet">{view.contracts_text}</span> : null}
      </div>
      {view.contracts.length === 0 ? (
        <p className="tk-second">{t("customers-no-contracts")}</p>
      ) : null}
      <ul className={styles.list}>
        {view.contracts.map((row) => (
          <li key={row.number}>
            <button type="button" className={styles.row} onClick={() => onContract(row.number)}>
              <StateGlyph state={row.state} />
              <span className={styles.number}>{row.number}</span>
              <span className={styles.what}>
                {row.level}, {row.state_text}
              </span>
              <span className={row.is_cancellable ? styles.open : styles.quiet}>
                {row.is_cancellable ? row.cancel_by : row.last_day}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div className={styles.create}>
        <Button
          icon={<Icon name="plus" />}
          disabled={isReadOnly}
          onClick={() => onNewContract(number)}
        >
          {t("customers-new-contract")}
        </Button>
      </div>
    </section>
  );
}
