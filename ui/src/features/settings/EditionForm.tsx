// The form that changes an edition's numbers. Rust reads every key, says at each field what does
// not fit, and lets nothing be saved that contradicts itself.
import { useState } from "react";

import type { EditionCheckView, EditionDraft, EditionFormView } from "../../generated/api";
import { Button } from "../../shared/Button";
import { problemOf } from "../../shared/ipc";
import { useKeys } from "../../shared/keyboard";
import { Problem } from "../../shared/Problem";
import { useChange, useCommand } from "../../shared/queries";
import { useWords } from "../../shared/words";
import styles from "./EditionForm.module.css";
import { EditionFields } from "./EditionFields";
import type { EditionPlace } from "./editionPlace";
import { LevelFields } from "./LevelFields";

interface EditionFormProps {
  readonly id: string;
  readonly asCopy: boolean;
  readonly onGo: (place: EditionPlace) => void;
}

export function EditionForm({ id, asCopy, onGo }: EditionFormProps) {
  const form = useCommand("edition_form", { id, as_copy: asCopy }, ["language"]);
  if (form.error) {
    return <Problem error={form.error} />;
  }
  return form.data ? (
    <Filled
      form={form.data}
      onLeave={() => onGo({ shows: "edition", id })}
      onSaved={(saved) => onGo({ shows: "edition", id: saved })}
    />
  ) : null;
}

function Filled({
  form,
  onLeave,
  onSaved,
}: {
  form: EditionFormView;
  onLeave: () => void;
  onSaved: (id: string) => void;
}) {
  const { t } = useWords();
  const [draft, setDraft] = useState<EditionDraft>(form.draft);
  const check = useCommand("check_edition", draft, ["settings"], { keepPrevious: true });
  const save = useChange("save_edition");
  const refusal = problemOf(save.error);
  const said: EditionCheckView | undefined = check.data;
  const canSave = said?.can_save === true && !check.isPlaceholderData && !save.isPending;
  const store = () => {
    if (canSave) {
      save.mutate(draft, { onSuccess: (done) => onSaved(done.value.id) });
    }
  };
  useKeys({ "mod+Enter": store, Escape: onLeave });
  const change = (changes: Partial<EditionDraft>) => {
    save.reset();
    setDraft((before) => ({ ...before, ...changes }));
  };
  return (
    <div className={styles.frame} data-testid="edition-form">
      <div className={styles.page}>
        <h1>{form.title}</h1>
        <EditionFields form={form} draft={draft} said={said} onChange={change} />
        <LevelFields draft={draft} said={said} onChange={change} />
      </div>
      <footer className={styles.footer}>
        <p
          className={refusal || (said && said.findings.length > 0) ? "tk-bad" : "tk-second"}
          role={refusal ? "alert" : "status"}
        >
          {refusal ? refusal.message : (said?.summary ?? "")}
        </p>
        <Button keys="Esc" onClick={onLeave}>
          {t("terms-cancel")}
        </Button>
        <Button kind="filled" keys="mod+Enter" disabled={!canSave} onClick={store}>
          {t("terms-save")}
        </Button>
      </footer>
    </div>
  );
}
