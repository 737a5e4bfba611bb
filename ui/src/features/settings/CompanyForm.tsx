// The contractor as it stands on paper.
import { type FormEvent, useState } from "react";

import type { Company, SettingsPageView } from "../../generated/api";
import { Button } from "../../shared/Button";
import { problemOf } from "../../shared/ipc";
import { useKeys } from "../../shared/keyboard";
import { useChange } from "../../shared/queries";
import { TextField } from "../../shared/TextField";
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
    problem: refusal?.field === `company.${name}` ? refusal.message : undefined,
    onChange: (value: string) => {
      setCompany({ ...company, [name]: value });
      if (refusal?.field === `company.${name}`) {
        save.reset();
      }
    },
  });
  return (
    <form className={styles.form} onSubmit={submit} aria-label={t("settings-company")}>
      <TextField label={t("settings-name")} {...field("name")} />
      <TextField label={t("settings-street")} {...field("street")} />
      <div className={styles.place}>
        <TextField label={t("settings-postal-code")} {...field("postal_code")} />
        <TextField label={t("settings-city")} {...field("city")} />
      </div>
      <div className={styles.pair}>
        <TextField label={t("settings-email")} {...field("email")} />
        <TextField label={t("settings-phone")} {...field("phone")} />
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
