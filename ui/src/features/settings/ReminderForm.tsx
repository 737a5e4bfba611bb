// Reminders: of which deadlines, how early, at which hours not. A choice applies at once.
import { useMutation } from "@tanstack/react-query";

import type { ReminderPage, ReminderWishes } from "../../generated/api";
import { Button } from "../../shared/Button";
import { Checkbox } from "../../shared/Checkbox";
import { call, problemOf } from "../../shared/ipc";
import { useKeep } from "../../shared/preferences";
import { useCommand, useRefresh } from "../../shared/queries";
import { useToast } from "../../shared/Toast";
import { useWords } from "../../shared/words";
import styles from "./ReminderForm.module.css";

// A lead is a number of days; none is said by a word that no number can be.
const NEVER = "never";

export function ReminderForm() {
  const page = useCommand("reminders", null, ["preferences"], { keepPrevious: true });
  return page.data ? <Fields page={page.data} /> : null;
}

function Fields({ page }: { page: ReminderPage }) {
  const { t } = useWords();
  const toast = useToast();
  const refresh = useRefresh();
  const keep = useKeep("keep_reminders");
  const sample = useMutation({
    mutationFn: () => call("try_reminder", null),
    onSuccess: (tried) => toast.show({ message: tried.message }),
  });
  const { wishes } = page;
  const change = (changes: Partial<ReminderWishes>) =>
    keep.mutate({ ...wishes, ...changes }, { onSuccess: () => void refresh(["digest"]) });
  const refusal = problemOf(keep.error ?? sample.error);
  const hour = (name: "from_hour" | "until_hour", label: string) => (
    <label className={styles.hour}>
      <span>{label}</span>
      <select
        className={styles.select}
        value={wishes.quiet[name]}
        onChange={(event) =>
          change({ quiet: { ...wishes.quiet, [name]: Number(event.currentTarget.value) } })
        }
      >
        {page.hours.map((text, value) => (
          <option key={text} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className={styles.fields}>
      <Checkbox
        label={t("reminders-on")}
        checked={wishes.is_on}
        onChange={(is_on) => change({ is_on })}
      />
      <fieldset className={styles.block}>
        <legend>{t("reminders-leads")}</legend>
        {page.kinds.map((kind) => (
          <label key={kind.id} className={styles.lead}>
            <span>{kind.text}</span>
            <select
              className={styles.select}
              data-testid={`lead-${kind.id}`}
              value={kind.lead ?? NEVER}
              onChange={(event) => {
                const { value } = event.currentTarget;
                const days = value === NEVER ? null : Number(value);
                change({ leads: { ...wishes.leads, [kind.id]: days } });
              }}
            >
              {page.choices.map((choice) => (
                <option key={choice.days ?? NEVER} value={choice.days ?? NEVER}>
                  {choice.text}
                </option>
              ))}
            </select>
          </label>
        ))}
        <p className={styles.note}>{t("reminders-leads-note")}</p>
      </fieldset>
      <div className={styles.block}>
        <Checkbox
          label={t("reminders-quiet")}
          checked={wishes.quiet.is_on}
          onChange={(is_on) => change({ quiet: { ...wishes.quiet, is_on } })}
        />
        {wishes.quiet.is_on ? (
          <div className={styles.hours}>
            {hour("from_hour", t("reminders-quiet-from"))}
            {hour("until_hour", t("reminders-quiet-until"))}
          </div>
        ) : null}
        <p className={styles.note}>{t("reminders-quiet-note")}</p>
      </div>
      <div>
        <Button disabled={sample.isPending} onClick={() => sample.mutate()}>
          {t("reminders-try")}
        </Button>
      </div>
      <p className={styles.note}>{t("reminders-closed")}</p>
      {refusal ? (
        <p className="tk-bad" role="alert">
          {refusal.message}
        </p>
      ) : null}
    </div>
  );
}
