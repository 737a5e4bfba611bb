// One covered system: which solution, version, use, satellites. A refusal names the level that would
// do. Enter saves, Esc leaves.
import { useState } from "react";

import type { SystemChange, SystemRow, SystemsView } from "../../generated/api";
import { answerAt } from "../../shared/answerAt";
import { Button } from "../../shared/Button";
import { Field } from "../../shared/Field";
import { problemOf } from "../../shared/ipc";
import { closes, KeyScope } from "../../shared/KeyScope";
import { useChange } from "../../shared/queries";
import { useWords } from "../../shared/words";
import styles from "./InlineForm.module.css";
import { useInSight } from "./useInSight";

interface SystemFormProps {
  readonly number: string;
  readonly view: SystemsView;
  readonly row?: SystemRow;
  readonly onDone: () => void;
}

export function SystemForm({ number, view, row, onDone }: SystemFormProps) {
  const { t } = useWords();
  const form = useInSight<HTMLFormElement>();
  const [draft, setDraft] = useState(
    row?.draft ?? {
      solution: view.solutions[0]?.id ?? "",
      version: "",
      environment: view.environments[0]?.id ?? "",
      satellites: "",
    },
  );
  const change = useChange("change_systems");
  const problem = problemOf(change.error);
  const set = (changes: Partial<typeof draft>) => {
    change.reset();
    setDraft((before) => ({ ...before, ...changes }));
  };
  const send = (what: SystemChange) =>
    change.mutate({ number, change: what }, { onSuccess: onDone });
  const known = view.solutions.find((solution) => solution.id === draft.solution);
  return (
    <KeyScope onKey={closes(onDone)}>
      <form
        ref={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          send(
            row ? { kind: "replace", at: row.at, system: draft } : { kind: "add", system: draft },
          );
        }}
      >
        <div className={styles.two}>
          <label className={styles.choice}>
            <span className={styles.label}>{t("systems-solution")}</span>
            <select
              className={styles.select}
              value={draft.solution}
              // The form opens because somebody asked for it.
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus
              onChange={(event) => set({ solution: event.currentTarget.value })}
            >
              {view.solutions.map((solution) => (
                <option key={solution.id} value={solution.id}>
                  {solution.name}
                </option>
              ))}
            </select>
          </label>
          <label className={styles.choice}>
            <span className={styles.label}>{t("systems-use")}</span>
            <select
              className={styles.select}
              value={draft.environment}
              onChange={(event) => set({ environment: event.currentTarget.value })}
            >
              {view.environments.map((environment) => (
                <option key={environment.id} value={environment.id}>
                  {environment.text}
                </option>
              ))}
            </select>
          </label>
        </div>
        {known?.has_version || known?.has_satellites ? (
          <div className={styles.two}>
            {known.has_version ? (
              <Field
                label={t("systems-version")}
                value={draft.version}
                onType={(version) => set({ version })}
                answer={answerAt(problem, "version")}
              />
            ) : null}
            {known.has_satellites ? (
              <Field
                label={t("systems-satellites")}
                value={draft.satellites}
                onType={(satellites) => set({ satellites })}
                answer={answerAt(problem, "satellites")}
                inputMode="numeric"
              />
            ) : null}
          </div>
        ) : null}
        {problem ? (
          <p className="tk-bad" role="alert">
            {["version", "satellites"].includes(problem.field ?? "") ? "" : `${problem.message} `}
            {problem.remedy}
          </p>
        ) : null}
        <div className={styles.actions}>
          <Button type="submit" keys="Enter" disabled={change.isPending}>
            {t("systems-save")}
          </Button>
          <Button kind="quiet" keys="Esc" onClick={onDone}>
            {t("systems-cancel")}
          </Button>
          <span className={styles.spring} />
          {row ? (
            <Button kind="quiet" onClick={() => send({ kind: "remove", at: row.at })}>
              {t("systems-remove")}
            </Button>
          ) : null}
        </div>
      </form>
    </KeyScope>
  );
}
