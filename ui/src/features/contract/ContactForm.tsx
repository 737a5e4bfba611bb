// One contact person in three fields: a new one, or another one in a place. Enter saves, Esc leaves.
import { useState } from "react";

import type { ContactChange, ContactRow } from "../../generated/api";
import { Button } from "../../shared/Button";
import { Field } from "../../shared/Field";
import { problemOf } from "../../shared/ipc";
import { closes, KeyScope } from "../../shared/KeyScope";
import { useChange } from "../../shared/queries";
import { useWords } from "../../shared/words";
import styles from "./ContactForm.module.css";

interface ContactFormProps {
  readonly number: string;
  readonly row?: ContactRow;
  readonly onDone: () => void;
}

export function ContactForm({ number, row, onDone }: ContactFormProps) {
  const { t } = useWords();
  const [name, setName] = useState(row?.name ?? "");
  const [email, setEmail] = useState(row?.email ?? "");
  const [phone, setPhone] = useState(row?.phone ?? "");
  const change = useChange("change_contacts");
  const problem = problemOf(change.error);
  const answerOf = (field: string) =>
    problem?.field === field ? { say: null, detail: null, problem } : undefined;
  const send = (what: ContactChange) =>
    change.mutate({ number, change: what }, { onSuccess: onDone });
  const save = () => {
    const contact = { name, email, phone };
    send(row ? { kind: "replace", at: row.at, contact } : { kind: "add", contact });
  };
  const isAtField = ["name", "email", "phone"].includes(problem?.field ?? "");
  return (
    <KeyScope onKey={closes(onDone)}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <div className={styles.fields}>
          <Field
            label={t("contract-name")}
            value={name}
            onType={setName}
            answer={answerOf("name")}
            takesFocus
          />
          <Field
            label={t("contract-email")}
            value={email}
            onType={setEmail}
            answer={answerOf("email")}
            inputMode="email"
          />
          <Field
            label={t("contract-phone")}
            value={phone}
            onType={setPhone}
            answer={answerOf("phone")}
            inputMode="tel"
          />
        </div>
        {problem && !isAtField ? (
          <p className="tk-bad" role="alert">
            {problem.message} {problem.remedy}
          </p>
        ) : null}
        <div className={styles.actions}>
          <Button type="submit" keys="Enter">
            {t("contract-save-contact")}
          </Button>
          <Button kind="quiet" keys="Esc" onClick={onDone}>
            {t("contract-cancel")}
          </Button>
          <span className={styles.spring} />
          {row?.can_end ? (
            <Button kind="quiet" onClick={() => send({ kind: "end", at: row.at })}>
              {t("contract-end-contact")}
            </Button>
          ) : null}
        </div>
      </form>
    </KeyScope>
  );
}
