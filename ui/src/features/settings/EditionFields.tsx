// The numbers of an edition that hold for every level.
import { useId } from "react";

import type { EditionCheckView, EditionDraft, EditionFormView } from "../../generated/api";
import type { PlainWordKey } from "../../generated/words";
import { Checkbox } from "../../shared/Checkbox";
import { DayField } from "../../shared/DayField";
import { Field } from "../../shared/Field";
import { SuggestField } from "../../shared/SuggestField";
import { useWords } from "../../shared/words";
import styles from "./EditionForm.module.css";
import { answerOf } from "./findings";
import { Section } from "./Section";

interface EditionFieldsProps {
  readonly form: EditionFormView;
  readonly draft: EditionDraft;
  readonly said: EditionCheckView | undefined;
  readonly onChange: (changes: Partial<EditionDraft>) => void;
}

const MOST_ZONES = 8;

export function EditionFields({ form, draft, said, onChange }: EditionFieldsProps) {
  const { t } = useWords();
  const region = useId();
  const number = (path: string, label: PlainWordKey, unit: PlainWordKey) => (
    <Field
      label={t(label)}
      name={path}
      inputMode="numeric"
      value={draft.numbers[path] ?? ""}
      suffix={t(unit)}
      answer={answerOf(said, path)}
      onType={(text) => onChange({ numbers: { ...draft.numbers, [path]: text } })}
    />
  );
  const typedZone = draft.zone.toLowerCase();
  const zones = form.zones
    .filter((zone) => zone.toLowerCase().includes(typedZone))
    .slice(0, MOST_ZONES)
    .map((zone) => ({ id: zone, text: zone }));
  return (
    <>
      <Section title={t("terms-group-edition")} text={t("terms-text")} isWide>
        <div className={`${styles.fields} ${styles.two}`}>
          <Field
            label={t("terms-name-de")}
            name="name.de"
            value={draft.name_de}
            answer={answerOf(said, "name.de")}
            onType={(name_de) => onChange({ name_de })}
          />
          <Field
            label={t("terms-name-en")}
            name="name.en"
            value={draft.name_en}
            answer={answerOf(said, "name.en")}
            onType={(name_en) => onChange({ name_en })}
          />
          <DayField
            label={t("terms-valid")}
            name="valid_from"
            takesFocus
            value={draft.valid_from}
            answer={answerOf(said, "valid_from", said?.valid_from)}
            onType={(valid_from) => onChange({ valid_from })}
          />
          <Field
            label={t("terms-id")}
            name="id"
            value={draft.id}
            readOnly={!draft.as_copy}
            answer={answerOf(said, "id")}
            onType={(id) => onChange({ id })}
          />
        </div>
      </Section>
      <Section title={t("terms-group-activation")} text={t("terms-days-after-order")} isWide>
        <div className={styles.fields}>
          {number("activation.earliest_days", "terms-earliest", "terms-unit-days")}
          {number("activation.default_days", "terms-default", "terms-unit-days")}
          {number("activation.latest_days", "terms-latest", "terms-unit-days")}
        </div>
      </Section>
      <Section title={t("terms-group-term")} text="" isWide>
        <div className={styles.fields}>
          {number("minimum_term_months", "terms-minimum-term", "terms-unit-months")}
          {number("notice_days", "terms-notice", "terms-unit-days")}
          {number("postal_working_days", "terms-postal", "terms-unit-working-days")}
        </div>
      </Section>
      <Section title={t("terms-group-contacts")} text="" isWide>
        <div className={styles.fields}>
          {number("contacts.most", "terms-most-contacts", "terms-unit-contacts")}
          {number("contacts.due_days", "terms-contacts-due", "terms-unit-days")}
        </div>
      </Section>
      <Section title={t("terms-group-holidays")} text="" isWide>
        <div className={styles.fields}>
          <div>
            <label className={styles.label} htmlFor={region}>
              {t("terms-region")}
            </label>
            <select
              id={region}
              className={styles.select}
              value={draft.region}
              onChange={(event) => onChange({ region: event.currentTarget.value })}
            >
              {form.regions.map((choice) => (
                <option key={choice.id} value={choice.id}>
                  {choice.text}
                </option>
              ))}
            </select>
          </div>
          <Field
            label={t("terms-extra")}
            hint={t("terms-extra-hint")}
            name="holidays.extra"
            value={draft.extra}
            answer={answerOf(said, "holidays.extra")}
            onType={(extra) => onChange({ extra })}
          />
          <SuggestField
            label={t("terms-zone")}
            name="zone"
            value={draft.zone}
            answer={answerOf(said, "zone")}
            suggestions={zones}
            onChoose={(zone) => onChange({ zone: zone.id })}
            onType={(zone) => onChange({ zone })}
          />
        </div>
      </Section>
      <Section title={t("terms-group-requests")} text="" isWide>
        <div className={styles.fields}>
          {number("consulting_block_hours", "terms-block", "terms-unit-hours")}
          <div className={styles.check}>
            <Checkbox
              label={t("terms-portal")}
              checked={draft.portal}
              onChange={(portal) => onChange({ portal })}
            />
          </div>
        </div>
      </Section>
    </>
  );
}
