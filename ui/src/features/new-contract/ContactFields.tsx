// One to three contact persons, in rows.
import type { ContactDraft } from "../../generated/api";
import { Button } from "../../shared/Button";
import { Field } from "../../shared/Field";
import { Icon } from "../../shared/Icon";
import { useWords } from "../../shared/words";
import styles from "./ContactFields.module.css";
import type { FormProps } from "./Form";

const EMPTY: ContactDraft = { name: "", email: "", phone: "" };
const FIELDS = [
  ["name", "contract-name"],
  ["email", "contract-email"],
  ["phone", "contract-phone"],
] as const;

export function ContactFields(props: FormProps & { hasFocus: boolean }) {
  const { opening, draft, set, preview, answerOf, onLeave, hasFocus } = props;
  const { t } = useWords();
  const change = (at: number, field: keyof ContactDraft, text: string) =>
    set(
      "contacts",
      draft.contacts.map((contact, place) =>
        place === at ? { ...contact, [field]: text } : contact,
      ),
    );
  const whole = answerOf("contacts");
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        {t("new-contract-contacts")} <span className={styles.count}>{preview?.contacts_text}</span>
      </legend>
      {draft.contacts.map((contact, at) => (
        <div
          // Rows have no identity but their place while they are typed.
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          className={styles.row}
          role="group"
          aria-label={t("new-contract-contact-number", { ordinal: at + 1 })}
        >
          {FIELDS.map(([field, word]) => (
            <Field
              key={field}
              label={t(word)}
              isLabelHidden={at > 0}
              value={contact[field]}
              onType={(text) => change(at, field, text)}
              onBlur={() => onLeave(`contacts[${at}].${field}`)}
              answer={answerOf(`contacts[${at}].${field}`, true)}
              takesFocus={hasFocus && at === 0 && field === "name"}
            />
          ))}
          <button
            type="button"
            className={`${styles.remove} ${at > 0 ? "" : styles.first}`}
            aria-label={t("new-contract-remove", {
              name: contact.name || t("new-contract-contact-number", { ordinal: at + 1 }),
            })}
            onClick={() =>
              set(
                "contacts",
                draft.contacts.filter((_, place) => place !== at),
              )
            }
          >
            <Icon name="close" size={14} />
          </button>
        </div>
      ))}
      {whole?.problem ? (
        <p className={styles.refusal} role="alert">
          {whole.problem.message}
        </p>
      ) : null}
      {draft.contacts.length < opening.most_contacts ? (
        <div>
          <Button
            kind="link"
            icon={<Icon name="plus" size={14} />}
            onClick={() => set("contacts", [...draft.contacts, EMPTY])}
          >
            {t("new-contract-add-contact")}
          </Button>
        </div>
      ) : null}
    </fieldset>
  );
}
