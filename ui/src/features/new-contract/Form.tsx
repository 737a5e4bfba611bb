// The form of a contract, top to bottom in the order in which one knows things.
import type { ContractFormOpening, ContractPreview, ContractDraft } from "../../generated/api";
import { DayField } from "../../shared/DayField";
import { Field } from "../../shared/Field";
import { usePreferences } from "../../shared/preferences";
import { SuggestField } from "../../shared/SuggestField";
import { TypedDateField } from "../../shared/TypedDateField";
import { useWords } from "../../shared/words";
import { ActivationField } from "./ActivationField";
import { ContactFields } from "./ContactFields";
import { CustomerField } from "./CustomerField";
import type { AnswerOf, SetField } from "./draft";
import styles from "./Form.module.css";
import { LevelCards } from "./LevelCards";
import type { Focus } from "./NewContract";
import { SolutionsField } from "./SolutionsField";

export interface FormProps {
  readonly opening: ContractFormOpening;
  readonly draft: ContractDraft;
  readonly set: SetField;
  readonly preview: ContractPreview | undefined;
  readonly answerOf: AnswerOf;
  /** Tells that a field was left, so that its refusal may show. */
  readonly onLeave: (field: string) => void;
  readonly focus: Focus;
}

export function Form(props: FormProps) {
  const { opening, draft, set, preview, answerOf, onLeave, focus } = props;
  const { t } = useWords();
  const me = usePreferences()?.person.name ?? "";
  const known = me === "" || opening.owners.includes(me) ? opening.owners : [me, ...opening.owners];
  const owners = known
    .filter(
      (owner) => owner !== draft.owner && owner.toLowerCase().includes(draft.owner.toLowerCase()),
    )
    .slice(0, 8)
    .map((owner) => ({ id: owner, text: owner }));
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <h1 className={styles.title}>
        {opening.title}
        {opening.editing ? null : <span className={styles.number}>{preview?.number}</span>}
      </h1>
      <div className={styles.pair}>
        <CustomerField {...props} hasFocus={focus === undefined && !opening.editing} />
        <DayField
          label={t("new-contract-received")}
          value={draft.received}
          onType={(text) => set("received", text)}
          answer={answerOf("received_on")}
        />
      </div>
      <LevelCards
        levels={opening.levels}
        value={draft.level}
        onChoose={(level) => set("level", level)}
      />
      {preview?.needs_effective_day || draft.effective !== "" ? (
        <TypedDateField
          label={t("new-contract-effective")}
          value={draft.effective}
          onType={(text) => set("effective", text)}
          answer={answerOf("effective_on")}
          answers="beside"
        />
      ) : null}
      <div className={styles.pair}>
        <SolutionsField {...props} />
        <Field
          label={t("new-contract-term")}
          value={draft.term}
          onType={(text) => set("term", text)}
          onBlur={() => onLeave("term_months")}
          answer={answerOf("term_months", true)}
          suffix={opening.term_hint}
        />
      </div>
      <ActivationField {...props} hasFocus={focus === "activation"} />
      {preview?.needs_reason || draft.reason !== "" ? (
        <Field
          label={t("new-contract-reason")}
          value={draft.reason}
          onType={(text) => set("reason", text)}
          answer={answerOf("reason")}
        />
      ) : null}
      <ContactFields {...props} hasFocus={focus === "contacts"} />
      <div className={styles.pair}>
        <Field
          label={t("new-contract-fee")}
          value={draft.fee}
          onType={(text) => set("fee", text)}
          onBlur={() => onLeave("yearly_fee")}
          answer={answerOf("yearly_fee", true)}
          inputMode="decimal"
          suffix={opening.currency_sign}
        />
        <SuggestField
          label={t("new-contract-owner")}
          value={draft.owner}
          onType={(text) => set("owner", text)}
          answer={answerOf("owner")}
          suggestions={owners}
          onChoose={(owner) => set("owner", owner.text)}
        />
      </div>
      <label className={styles.noteField}>
        <span className={styles.label}>
          {t("new-contract-note")}{" "}
          <span className={styles.hint}>{t("new-contract-note-hint")}</span>
        </span>
        <textarea
          className={styles.note}
          rows={3}
          value={draft.note}
          onChange={(event) => set("note", event.currentTarget.value)}
        />
        {answerOf("note")?.problem ? (
          <span className="tk-bad">{answerOf("note")?.problem?.message}</span>
        ) : null}
      </label>
      <div className={styles.pair}>
        <Field
          label={t("new-contract-number")}
          value={draft.number}
          onType={(text) => set("number", text)}
          answer={answerOf("number")}
          placeholder={preview?.number}
        />
        <DayField
          label={t("new-contract-commissioned")}
          hint={t("new-contract-commissioned-hint")}
          value={draft.commissioned}
          onType={(text) => set("commissioned", text)}
          answer={answerOf("commissioned_on")}
        />
      </div>
    </form>
  );
}
