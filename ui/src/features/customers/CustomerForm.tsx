// The fields of a customer. A refusal stands at its field, and what was typed stays.
import { type FormEvent, useState } from "react";

import type { CustomerDraft, CustomerView } from "../../generated/api";
import { Button } from "../../shared/Button";
import { Checkbox } from "../../shared/Checkbox";
import { Field } from "../../shared/Field";
import { answerAt } from "../../shared/answerAt";
import { problemOf } from "../../shared/ipc";
import { useKeys } from "../../shared/keyboard";
import { useChange } from "../../shared/queries";
import { Segments } from "../../shared/Segments";
import { TextArea } from "../../shared/TextArea";
import { useWords } from "../../shared/words";
import styles from "./CustomerForm.module.css";

interface CustomerFormProps {
  readonly view: CustomerView;
  readonly kept: CustomerDraft | undefined;
  readonly onKeep: (draft: CustomerDraft | null) => void;
  readonly isReadOnly: boolean;
  readonly onStored: (number: string) => void;
  readonly onCancel: () => void;
}

export function CustomerForm({
  view,
  kept,
  onKeep,
  isReadOnly,
  onStored,
  onCancel,
}: CustomerFormProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState(kept ?? view.draft);
  const save = useChange("save_customer");
  const isNew = view.number === null;
  const isChanged = Object.entries(draft).some(
    ([key, value]) => view.draft[key as keyof CustomerDraft] !== value,
  );
  const refusal = problemOf(save.error);
  const problemAt = (field: keyof CustomerDraft) =>
    refusal?.field === field ? refusal.message : undefined;
  const set = (next: Partial<CustomerDraft>) => {
    const changed = { ...draft, ...next };
    setDraft(changed);
    onKeep(changed);
    if (refusal?.field && refusal.field in next) {
      save.reset();
    }
  };
  const store = () => {
    save.mutate(
      { editing: view.number, draft },
      {
        onSuccess: (done) => {
          onKeep(null);
          onStored(done.value.number);
        },
      },
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    store();
  };
  const drop = () => {
    onKeep(null);
    save.reset();
    setDraft(view.draft);
    if (isNew) {
      onCancel();
    }
  };
  useKeys({
    "mod+Enter": () => {
      if (isReadOnly || !(isNew || isChanged)) {
        return false;
      }
      store();
      return true;
    },
  });
  const text = (field: Exclude<keyof CustomerDraft, "is_business">) => ({
    value: draft[field],
    onType: (value: string) => set({ [field]: value }),
    answer: answerAt(refusal, field),
    readOnly: isReadOnly,
    name: field,
  });
  return (
    <form className={styles.form} onSubmit={submit} aria-label={view.title}>
      <Field label={t("customers-name")} takesFocus={isNew} {...text("name")} />
      <Checkbox
        label={t("customers-is-business")}
        checked={draft.is_business}
        onChange={(is_business) => set({ is_business })}
      />
      {draft.is_business ? null : (
        <p className={styles.warning}>{t("customers-is-consumer-warning")}</p>
      )}
      <Field label={t("customers-street")} {...text("street")} />
      <div className={styles.place}>
        <Field label={t("customers-postal-code")} {...text("postal_code")} />
        <Field label={t("customers-city")} {...text("city")} />
        <Field label={t("customers-country")} {...text("country")} maxLength={2} />
      </div>
      <Field label={t("customers-email")} type="text" inputMode="email" {...text("email")} />
      <div className={styles.pair}>
        <Field label={t("customers-vat-id")} {...text("vat_id")} />
        <Field
          label={t("customers-number")}
          {...text("number")}
          note={isNew ? t("customers-number-hint", { number: view.number_hint }) : undefined}
        />
      </div>
      <Segments
        label={t("customers-language")}
        value={draft.language}
        choices={view.languages}
        columns={2}
        onChoose={(language) => set({ language })}
      />
      <TextArea
        label={t("customers-note")}
        value={draft.note}
        onChange={(note) => set({ note })}
        hint={t("customers-note-hint")}
        problem={problemAt("note")}
      />
      {refusal && !(refusal.field && refusal.field in draft) ? (
        <p className={styles.refusal} role="alert">
          {refusal.message} {refusal.remedy}
        </p>
      ) : null}
      <div className={styles.actions}>
        <Button
          type="submit"
          kind={isNew || isChanged ? "filled" : "outlined"}
          keys="mod+Enter"
          disabled={isReadOnly || save.isPending || !(isNew || isChanged)}
        >
          {isNew ? t("customers-create") : t("customers-save")}
        </Button>
        {isNew || isChanged ? (
          <Button kind="quiet" onClick={drop}>
            {t("customers-cancel")}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
