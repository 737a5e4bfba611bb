// Whose contract it is: found by name or number, or created in place.
import { useRef, useState } from "react";

import { useCommand } from "../../shared/queries";
import { SuggestField } from "../../shared/SuggestField";
import { useWords } from "../../shared/words";
import styles from "./CustomerField.module.css";
import { CustomerForm } from "./CustomerForm";
import type { FormProps } from "./Form";

export function CustomerField({
  draft,
  set,
  preview,
  answerOf,
  hasFocus,
}: FormProps & { hasFocus: boolean }) {
  const { t } = useWords();
  const [text, setText] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const [isCreating, setCreating] = useState(false);
  const chosen = draft.customer === "" ? null : (preview?.customer ?? null);
  const found = useCommand("customer_choices", { text: text ?? "" }, ["customers"], {
    keepPrevious: true,
  });
  const choices = found.data ?? [];
  const choose = (number: string) => {
    set("customer", number);
    setText(null);
    setCreating(false);
    input.current?.focus();
  };
  return (
    <div>
      <SuggestField
        label={t("new-contract-customer")}
        value={text ?? chosen?.name ?? ""}
        placeholder={t("new-contract-customer-placeholder")}
        onType={(typed) => {
          setText(typed);
          set("customer", "");
        }}
        takesOnTab
        inputRef={input}
        suggestions={choices.map((choice) => ({
          id: choice.number,
          text: choice.name,
          detail: [choice.place, choice.number].filter(Boolean).join(", "),
        }))}
        onChoose={(choice) => choose(choice.id)}
        empty={t("new-contract-customer-none")}
        answer={answerOf("customer")}
        suffix={chosen?.kind}
        takesFocus={hasFocus}
        note={
          <span className={styles.below}>
            {chosen ? `${chosen.paper} ` : null}
            <button
              type="button"
              className={styles.create}
              aria-expanded={isCreating}
              onClick={() => setCreating((before) => !before)}
            >
              {t("new-contract-create-customer")}
            </button>
          </span>
        }
      />
      {chosen?.warning ? <p className={styles.warning}>{chosen.warning}</p> : null}
      {isCreating ? (
        <CustomerForm
          name={text ?? ""}
          onCreated={choose}
          onLeave={() => {
            setCreating(false);
            input.current?.focus();
          }}
        />
      ) : null}
    </div>
  );
}
