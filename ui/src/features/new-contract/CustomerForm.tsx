// A customer created in place, with what a contract and its paper need; the rest can follow later.
import { useState } from "react";

import { Button } from "../../shared/Button";
import { Checkbox } from "../../shared/Checkbox";
import { Field } from "../../shared/Field";
import { problemOf } from "../../shared/ipc";
import { KeyScope } from "../../shared/KeyScope";
import { useChange } from "../../shared/queries";
import { Segments } from "../../shared/Segments";
import { useWords } from "../../shared/words";
import styles from "./CustomerForm.module.css";

interface CustomerFormProps {
  readonly name: string;
  readonly onCreated: (number: string) => void;
  readonly onLeave: () => void;
}

export function CustomerForm({ name: typed, onCreated, onLeave }: CustomerFormProps) {
  const { t } = useWords();
  const [name, setName] = useState(typed);
  const [street, setStreet] = useState("");
  const [postalCode, setPostalCode] = useState("");
  const [city, setCity] = useState("");
  const [language, setLanguage] = useState("de");
  const [isBusiness, setBusiness] = useState(true);
  const create = useChange("save_customer");
  const problem = problemOf(create.error);
  const answerOf = (field: string) =>
    problem?.field === field ? { say: null, detail: null, problem } : undefined;
  const store = () =>
    create.mutate(
      {
        editing: null,
        draft: {
          number: "",
          name,
          is_business: isBusiness,
          language,
          street,
          postal_code: postalCode,
          city,
          country: "DE",
          email: "",
          vat_id: "",
          note: "",
        },
      },
      { onSuccess: (done) => onCreated(done.value.number) },
    );
  return (
    <KeyScope
      className={styles.form}
      role="group"
      label={t("new-contract-create-customer")}
      onKey={(event) => {
        if (event.key === "Escape") {
          onLeave();
          return true;
        }
        if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
          store();
          return true;
        }
        return false;
      }}
    >
      <Field
        label={t("new-contract-customer-name")}
        value={name}
        onType={setName}
        answer={answerOf("name")}
        takesFocus
      />
      <Field
        label={t("field-name-street")}
        value={street}
        onType={setStreet}
        answer={answerOf("street")}
      />
      <div className={styles.place}>
        <Field
          label={t("field-name-postal-code")}
          value={postalCode}
          onType={setPostalCode}
          answer={answerOf("postal_code")}
        />
        <Field
          label={t("field-name-city")}
          value={city}
          onType={setCity}
          answer={answerOf("city")}
        />
      </div>
      <Segments
        label={t("new-contract-customer-language")}
        choices={[
          { id: "de", text: t("language-de") },
          { id: "en", text: t("language-en") },
        ]}
        value={language}
        onChoose={setLanguage}
        columns={2}
      />
      <Checkbox
        label={t("new-contract-customer-is-business")}
        checked={isBusiness}
        onChange={setBusiness}
      />
      {problem && !["name", "street", "postal_code", "city"].includes(problem.field ?? "") ? (
        <p className="tk-bad" role="alert">
          {problem.message}
        </p>
      ) : null}
      <div className={styles.actions}>
        <Button keys="Enter" onClick={store}>
          {t("new-contract-create-customer")}
        </Button>
        <Button kind="quiet" keys="Esc" onClick={onLeave}>
          {t("contract-cancel")}
        </Button>
      </div>
    </KeyScope>
  );
}
