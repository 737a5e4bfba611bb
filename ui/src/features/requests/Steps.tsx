// Where one is of the two steps; a step that can be gone to is a button.
import { useWords } from "../../shared/words";
import styles from "./Steps.module.css";

interface StepsProps {
  readonly step: 1 | 2;
  readonly canGoOn: boolean;
  readonly onStep: (step: 1 | 2) => void;
}

export function Steps({ step, canGoOn, onStep }: StepsProps) {
  const { t } = useWords();
  const steps = [
    { at: 1, text: t("requests-form-step-contract") },
    { at: 2, text: t("requests-form-step-impact") },
  ] as const;
  return (
    <ol className={styles.steps}>
      {steps.map(({ at, text }) => (
        <li key={at}>
          <button
            type="button"
            className={styles.step}
            aria-current={at === step ? "step" : undefined}
            disabled={at === 2 && !canGoOn}
            onClick={() => onStep(at)}
          >
            <span className={styles.number}>{at}</span>
            {text}
          </button>
        </li>
      ))}
    </ol>
  );
}
