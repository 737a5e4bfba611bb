// The open customer, or the form of a new one.
import type { CustomerDraft } from "../../generated/api";
import { Icon } from "../../shared/Icon";
import { Problem } from "../../shared/Problem";
import { useCommand } from "../../shared/queries";
import { useWords } from "../../shared/words";
import { CustomerContracts } from "./CustomerContracts";
import { CustomerForm } from "./CustomerForm";
import styles from "./CustomerPanel.module.css";

interface CustomerPanelProps {
  readonly number: string | null;
  readonly kept: CustomerDraft | undefined;
  readonly onKeep: (draft: CustomerDraft | null) => void;
  readonly isReadOnly: boolean;
  readonly onStored: (number: string) => void;
  readonly onClose: () => void;
  readonly onContract: (number: string) => void;
  readonly onNewContract: (customer: string) => void;
}

export function CustomerPanel({
  number,
  kept,
  onKeep,
  isReadOnly,
  onStored,
  onClose,
  ...contracts
}: CustomerPanelProps) {
  const { t } = useWords();
  const tag = number === null ? "customers" : `customer:${number}`;
  const customer = useCommand("customer", { number }, [tag, "settings"]);
  if (customer.error) {
    return (
      <aside className={styles.panel}>
        <Problem error={customer.error} />
      </aside>
    );
  }
  const view = customer.data;
  if (!view) {
    return <aside className={styles.panel} />;
  }
  return (
    <aside className={styles.panel} aria-label={view.title} data-testid="customer-panel">
      <div className={styles.top}>
        <span className="tk-quiet">{view.number ?? view.number_hint}</span>
        <button
          type="button"
          className={styles.close}
          aria-label={t("customers-close")}
          onClick={onClose}
        >
          <Icon name="close" size={14} />
        </button>
      </div>
      <h2 className={styles.name}>{view.title}</h2>
      <CustomerForm
        key={customer.dataUpdatedAt}
        view={view}
        kept={kept}
        onKeep={onKeep}
        isReadOnly={isReadOnly}
        onStored={onStored}
        onCancel={onClose}
      />
      {view.number === null ? null : (
        <CustomerContracts
          view={view}
          number={view.number}
          isReadOnly={isReadOnly}
          {...contracts}
        />
      )}
    </aside>
  );
}
