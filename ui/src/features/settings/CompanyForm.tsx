// The contractor as it stands on paper.
import { type FormEvent, useState } from "react";

import type { Company, SettingsPageView } from "../../generated/api";
import { answerAt } from "../../shared/answerAt";
import { Button } from "../../shared/Button";
import { Field } from "../../shared/Field";
import { problemOf } from "../../shared/ipc";
import { useKeys } from "../../shared/keyboard";
import { useChange } from "../../shared/queries";
import { useWords } from "../../shared/words";
import styles from "./CompanyForm.module.css";

export function CompanyForm({ view }: { view: SettingsPageView }) {
  const { t } = useWords();
  const stored = view.settings.company;
  const [company, setCompany] = useState(stored);
  const save = useChange("save_settings");
  const refusal = problemOf(save.error);
  const isChanged = Object.entries(company).some(
    ([key, value]) => stored[key as keyof Company] !== value,
  );
  const store = () => save.mutate({ ...view.settings, company });
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
  const field = (name: keyof Company) => ({
    name,
    value: company[name],
    readOnly: view.is_read_only,
    answer: answerAt(refusal, `company.${name}`),
    onType: (value: string) => {
      setCompany({ ...company, [name]: value });
      if (refusal?.field === `company.${name}`) {
        save.reset();
      }
    },
  });
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t("settings-company")}>
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
  );
}
