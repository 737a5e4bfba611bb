// The contractor as it stands on paper: address, what the law asks for, who signs, logo and colour,
// and beside it the paper as it would look. What is typed stays while a picture is chosen.
import { type FormEvent, useState } from "react";

import type { Company, FieldAnswer, PaperShape, SettingsPageView } from "../../generated/api";
import { answerAt } from "../../shared/answerAt";
import { Button } from "../../shared/Button";
import { Field } from "../../shared/Field";
import { problemOf } from "../../shared/ipc";
import { useKeys } from "../../shared/keyboard";
import { useChange, useCommand } from "../../shared/queries";
import { useWords } from "../../shared/words";
import { AccentField } from "./AccentField";
import styles from "./CompanyForm.module.css";
import { CompanyGroup } from "./CompanyGroup";
import { LetterheadPreview } from "./LetterheadPreview";
import { LogoFields } from "./LogoFields";
import { PictureField } from "./PictureField";

/** What is typed; pictures are stored at once. */
type Typed = Omit<Company, "logo" | "signature">;
type TextName = Exclude<keyof Typed, "is_name_beside_logo">;

export function CompanyForm({ view }: { view: SettingsPageView }) {
  const { t } = useWords();
  const stored = view.settings.company;
  const [typed, setTyped] = useState<Partial<Typed>>({});
  const [shape, setShape] = useState<PaperShape>("sheet");
  const company: Company = { ...stored, ...typed };
  const save = useChange("save_settings");
  const refusal = problemOf(save.error);
  const seen = useCommand("preview_letterhead", { company, shape }, ["settings"], {
    keepPrevious: true,
  }).data;
  const isChanged = Object.entries(typed).some(
    ([key, value]) => stored[key as keyof Typed] !== value,
  );
  const store = () => save.mutate({ ...view.settings, company }, { onSuccess: () => setTyped({}) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    store();
  };
  useKeys({
    "mod+Enter": () => {
      if (!isChanged || view.is_read_only) {
        return false;
      }
      store();
      return true;
    },
  });
  const change = (part: Partial<Typed>) => {
    setTyped({ ...typed, ...part });
    if (refusal) {
      save.reset();
    }
  };
  const field = (name: TextName, answer?: FieldAnswer) => ({
    name,
    value: company[name],
    readOnly: view.is_read_only,
    answer: answer ?? answerAt(refusal, `company.${name}`),
    onType: (value: string) => change({ [name]: value }),
  });
  return (
    <div className={styles.columns}>
      <form className={styles.form} onSubmit={submit} aria-label={t("settings-company")}>
        <CompanyGroup title={t("letterhead-address")}>
          <Field label={t("settings-name")} {...field("name")} />
          <Field label={t("settings-street")} {...field("street")} />
          <div className={styles.place}>
            <Field label={t("settings-postal-code")} {...field("postal_code")} />
            <Field label={t("settings-city")} {...field("city")} />
          </div>
          <div className={styles.pair}>
            <Field label={t("settings-email")} {...field("email")} />
            <Field label={t("settings-phone")} {...field("phone")} />
          </div>
          <Field label={t("letterhead-website")} {...field("website")} />
        </CompanyGroup>
        <CompanyGroup title={t("letterhead-law")}>
          <Field
            label={t("letterhead-management")}
            hint={t("letterhead-management-hint")}
            {...field("management")}
          />
          <div className={styles.pair}>
            <Field label={t("letterhead-court")} {...field("court")} />
            <Field label={t("letterhead-register-number")} {...field("register_number")} />
          </div>
          <Field label={t("letterhead-vat-id")} {...field("vat_id")} />
        </CompanyGroup>
        <CompanyGroup title={t("letterhead-look")}>
          <LogoFields
            view={view}
            isNameBeside={company.is_name_beside_logo}
            onNameBeside={(is_name_beside_logo) => change({ is_name_beside_logo })}
          />
          <AccentField {...field("accent")} seen={seen} onTake={(accent) => change({ accent })} />
        </CompanyGroup>
        <CompanyGroup title={t("letterhead-signing")}>
          <div className={styles.pair}>
            <Field
              label={t("letterhead-signer-name")}
              note={t("letterhead-signer-hint")}
              {...field("signer_name")}
            />
            <Field label={t("letterhead-signer-role")} {...field("signer_role")} />
          </div>
          <PictureField
            picture="signature"
            stored={view.signature}
            isReadOnly={view.is_read_only}
            words={{
              label: t("letterhead-signature"),
              none: t("letterhead-signature-none"),
              hint: t("letterhead-signature-hint"),
              choose: t("letterhead-signature-choose"),
              replaceLabel: t("letterhead-signature-replace-label"),
              removeLabel: t("letterhead-signature-remove-label"),
            }}
          />
        </CompanyGroup>
        {refusal && !refusal.field?.startsWith("company.") ? (
          <p className="tk-bad" role="alert">
            {refusal.message}
          </p>
        ) : null}
        <div>
          <Button
            type="submit"
            kind={isChanged ? "filled" : "outlined"}
            keys="mod+Enter"
            disabled={!isChanged || view.is_read_only || save.isPending}
          >
            {t("settings-save")}
          </Button>
        </div>
      </form>
      <LetterheadPreview seen={seen} shape={shape} onShape={setShape} />
    </div>
  );
}
