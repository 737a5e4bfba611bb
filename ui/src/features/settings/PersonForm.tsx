// Who is at work: the name that stands with every change, and the initials for lists.
import { type FormEvent, useState } from "react";

import type { PreferencesView } from "../../generated/api";
import { Button } from "../../shared/Button";
import { Field } from "../../shared/Field";
import { useKeys } from "../../shared/keyboard";
import { useKeep, usePreferences } from "../../shared/preferences";
import { useToast } from "../../shared/Toast";
import { useWords } from "../../shared/words";
import styles from "./WindowForm.module.css";

export function PersonForm() {
  const preferences = usePreferences();
  return preferences ? <Fields key={preferences.person.name} known={preferences} /> : null;
}

function Fields({ known }: { known: PreferencesView }) {
  const { t } = useWords();
  const toast = useToast();
  const [typed, setTyped] = useState(known.person);
  const keep = useKeep("keep_person");
  const canSave =
    typed.name.trim() !== "" &&
    (!known.is_known ||
      typed.name !== known.person.name ||
      typed.initials !== known.person.initials);
  const save = () =>
    keep.mutate(typed, { onSuccess: () => toast.show({ message: t("person-done") }) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (canSave) {
      save();
    }
  };
  useKeys({
    "mod+Enter": () => {
      if (!canSave) {
        return false;
      }
      save();
      return true;
    },
  });
  const isSameName = typed.name === known.person.name;
  return (
    <form className={styles.fields} onSubmit={submit} aria-label={t("person-title")}>
      <Field
        label={t("person-name")}
        value={typed.name}
        onType={(name) => setTyped({ ...typed, name })}
        note={known.is_known ? undefined : t("person-name-guessed")}
        autoComplete="name"
      />
      <Field
        label={t("person-initials")}
        value={typed.initials}
        onType={(initials) => setTyped({ ...typed, initials })}
        maxLength={4}
        note={
          isSameName && typed.initials === "" && known.initials !== ""
            ? t("person-initials-own", { initials: known.initials })
            : t("person-initials-none")
        }
      />
      <p className="tk-quiet">{t("person-contracts", { key: "M" })}</p>
      {keep.error ? (
        <p className="tk-bad" role="alert">
          {keep.error.message}
        </p>
      ) : null}
      <div>
        <Button
          type="submit"
          kind={canSave ? "filled" : "outlined"}
          keys="mod+Enter"
          disabled={!canSave || keep.isPending}
        >
          {t("person-save")}
        </Button>
      </div>
    </form>
  );
}
