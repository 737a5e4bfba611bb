// The second step: how badly the client is affected, with the words of the terms as help, and
// whether it is a test system.
import type { RequestDraft, RequestOpening, RequestPreview } from "../../generated/api";
import { Checkbox } from "../../shared/Checkbox";
import { Field } from "../../shared/Field";
import { Segments } from "../../shared/Segments";
import { useWords } from "../../shared/words";
import styles from "./ImpactStep.module.css";

interface ImpactStepProps {
  readonly opening: RequestOpening;
  readonly draft: RequestDraft;
  readonly preview: RequestPreview | undefined;
  readonly onChange: (change: Partial<RequestDraft>) => void;
}

export function ImpactStep({ opening, draft, preview, onChange }: ImpactStepProps) {
  const { t } = useWords();
  return (
    <>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t("requests-form-impact")}</legend>
        <div className={styles.impacts}>
          {preview?.impacts.map((impact, at) => (
            <label
              key={impact.id}
              className={styles.impact}
              data-chosen={impact.id === draft.impact || undefined}
            >
              <input
                type="radio"
                name="impact"
                value={impact.id}
                className={styles.radio}
                checked={impact.id === draft.impact}
                // The keyboard starts at what is chosen, else at the worst.
                // oxlint-disable-next-line jsx-a11y/no-autofocus
                autoFocus={draft.impact === "" ? at === 0 : impact.id === draft.impact}
                onChange={() => onChange({ impact: impact.id })}
              />
              <span className={styles.name}>{impact.name}</span>
              <span className={styles.response}>{impact.response}</span>
              <span className={styles.help}>{impact.help}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Segments
        label={t("requests-form-environment")}
        choices={opening.environments}
        value={draft.environment}
        onChoose={(environment) => onChange({ environment })}
        columns={2}
      />
      {draft.environment === "test" ? (
        <>
          <Checkbox
            label={t("requests-form-override")}
            checked={draft.keeps_impact}
            onChange={(keeps) => onChange({ keeps_impact: keeps })}
          />
          {draft.keeps_impact ? (
            <Field
              label={t("requests-form-reason")}
              hint={t("requests-form-reason-hint")}
              value={draft.reason}
              onType={(reason) => onChange({ reason })}
              answer={preview?.reason}
              takesFocus
            />
          ) : null}
        </>
      ) : null}
    </>
  );
}
