// The covered systems in rows: which solution, version, use, satellites.
import type { SolutionDraft } from "../../generated/api";
import { Button } from "../../shared/Button";
import { Field } from "../../shared/Field";
import { Icon } from "../../shared/Icon";
import { useWords } from "../../shared/words";
import type { FormProps } from "./Form";
import styles from "./SolutionRows.module.css";

export function SolutionRows({ opening, draft, set, answerOf }: FormProps) {
  const { t } = useWords();
  const change = (at: number, changes: Partial<SolutionDraft>) =>
    set(
      "solutions",
      draft.solutions.map((row, place) => (place === at ? { ...row, ...changes } : row)),
    );
  const whole = answerOf("solutions");
  return (
    <div className={styles.rows}>
      {draft.solutions.map((row, at) => {
        const known = opening.solutions.find((solution) => solution.id === row.solution);
        return (
          // Rows have no identity but their place while they are typed.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={at} className={styles.row} role="group" aria-label={known?.name}>
            <label className={styles.choice}>
              <span className={at > 0 ? "tk-visually-hidden" : styles.label}>
                {t("new-contract-solution")}
              </span>
              <select
                className={styles.select}
                value={row.solution}
                onChange={(event) => change(at, { solution: event.currentTarget.value })}
              >
                {opening.solutions.map((solution) => (
                  <option key={solution.id} value={solution.id}>
                    {solution.name}
                  </option>
                ))}
              </select>
            </label>
            {known?.has_version ? (
              <Field
                label={t("new-contract-version")}
                isLabelHidden={at > 0}
                value={row.version}
                onType={(version) => change(at, { version })}
                answer={answerOf(`solutions[${at}].version`)}
              />
            ) : (
              <span />
            )}
            <label className={styles.choice}>
              <span className={at > 0 ? "tk-visually-hidden" : styles.label}>
                {t("new-contract-use")}
              </span>
              <select
                className={styles.select}
                value={row.environment}
                onChange={(event) => change(at, { environment: event.currentTarget.value })}
              >
                {opening.environments.map((environment) => (
                  <option key={environment.id} value={environment.id}>
                    {environment.text}
                  </option>
                ))}
              </select>
            </label>
            {known?.has_satellites ? (
              <Field
                label={t("new-contract-satellites")}
                isLabelHidden={at > 0}
                value={row.satellites}
                onType={(satellites) => change(at, { satellites })}
                answer={answerOf(`solutions[${at}].satellites`)}
                inputMode="numeric"
              />
            ) : (
              <span />
            )}
            <button
              type="button"
              className={`${styles.remove} ${at > 0 ? "" : styles.first}`}
              aria-label={t("new-contract-remove", { name: known?.name ?? "" })}
              onClick={() =>
                set(
                  "solutions",
                  draft.solutions.filter((_, place) => place !== at),
                )
              }
            >
              <Icon name="close" size={14} />
            </button>
          </div>
        );
      })}
      {whole?.problem ? (
        <p className="tk-bad" role="alert">
          {whole.problem.message} {whole.problem.remedy}
        </p>
      ) : null}
      <div>
        <Button
          kind="link"
          icon={<Icon name="plus" size={14} />}
          onClick={() =>
            set("solutions", [
              ...draft.solutions,
              {
                solution:
                  opening.solutions[draft.solutions.length % opening.solutions.length]?.id ?? "",
                version: "",
                environment: opening.environments[0]?.id ?? "",
                satellites: "",
              },
            ])
          }
        >
          {t("new-contract-add-solution")}
        </Button>
      </div>
    </div>
  );
}
