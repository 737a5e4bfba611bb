// The contact persons: n of 3, each can be changed, replaced or ended in place; former ones stay
// in sight on demand.
import { useState } from "react";

import type { ContactRow, ContactsView } from "../../generated/api";
import { useWords } from "../../shared/words";
import { ContactForm } from "./ContactForm";
import rows from "./Rows.module.css";
import { Section } from "./Section";

interface ContactsProps {
  readonly number: string;
  readonly view: ContactsView;
  /** Whether contacts can be changed at all. */
  readonly canEdit: boolean;
  readonly isAdding: boolean;
  readonly onAdding: (isAdding: boolean) => void;
}

export function Contacts({ number, view, canEdit, isAdding, onAdding }: ContactsProps) {
  const { t } = useWords();
  const [changed, setChanged] = useState<number | null>(null);
  const current = view.rows.filter((row) => row.is_current);
  const former = view.rows.filter((row) => !row.is_current);
  return (
    <Section
      title={t("contacts")}
      count={view.due ? `${view.count}, ${view.due}` : view.count}
      action={
        view.can_add && !isAdding
          ? { label: t("contract-add-contact"), run: () => onAdding(true) }
          : undefined
      }
    >
      {current.length === 0 && !isAdding ? (
        <p className={rows.empty}>{t("contract-no-contacts")}</p>
      ) : null}
      <ul className={rows.contacts}>
        {current.map((row) =>
          changed === row.at ? (
            <li key={row.at} className={rows.whole}>
              <ContactForm number={number} row={row} onDone={() => setChanged(null)} />
            </li>
          ) : (
            <Contact
              key={row.at}
              row={row}
              {...(canEdit ? { onChange: () => setChanged(row.at) } : {})}
            />
          ),
        )}
      </ul>
      {isAdding ? <ContactForm number={number} onDone={() => onAdding(false)} /> : null}
      {former.length > 0 ? (
        <details className={rows.former}>
          <summary>{t("contract-former-contacts")}</summary>
          <ul>
            {former.map((row) => (
              <li key={row.at} className={`${rows.row} ${rows.value}`}>
                <span>{row.name}</span>
                <span className={rows.right}>{row.period}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Section>
  );
}

function Contact({ row, onChange }: { row: ContactRow; onChange?: () => void }) {
  const { t } = useWords();
  return (
    <li className={`${rows.row} ${rows.contact}`} title={row.period}>
      <span className={rows.name}>{row.name}</span>
      <span className={`${rows.second} ${rows.right}`}>{row.phone}</span>
      <span className={rows.below}>{row.email}</span>
      {onChange ? (
        <button
          type="button"
          className={rows.change}
          aria-label={`${t("contract-change-contact")}: ${row.name}`}
          onClick={onChange}
        >
          {t("contract-change-contact")}
        </button>
      ) : null}
    </li>
  );
}
