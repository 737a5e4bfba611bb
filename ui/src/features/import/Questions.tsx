// What is open about whole columns: each is asked once, with every reading shown on cells of the
// column itself. Nothing is guessed.
import { useState } from "react";

import type { ImportPlanView, ImportQuestionView } from "../../generated/api";
import { Button } from "../../shared/Button";
import { Field } from "../../shared/Field";
import { Icon } from "../../shared/Icon";
import { useWords } from "../../shared/words";
import styles from "./Questions.module.css";
import { useSaying } from "./queries";

export function Questions({ plan }: { plan: ImportPlanView }) {
  const say = useSaying("answer_import_column");
  if (plan.questions.length === 0) {
    return null;
  }
  return (
    <div className={styles.questions}>
      {plan.questions.map((question, at) => (
        <Question
          key={question.title}
          question={question}
          onAnswer={(choice) => say.mutate({ revision: plan.revision, question: at, choice })}
        />
      ))}
    </div>
  );
}

interface QuestionProps {
  readonly question: ImportQuestionView;
  readonly onAnswer: (choice: string) => void;
}

function Question({ question, onAnswer }: QuestionProps) {
  const { t } = useWords();
  return (
    <section className={styles.question} data-testid="import-question">
      <div className={styles.asked}>
        <h2 className={styles.title}>
          <span className={styles.mark}>
            <Icon name="warning" />
          </span>
          {question.title}
        </h2>
        <p className={styles.rows}>{question.text}</p>
      </div>
      {question.typed === "" ? (
        <div className={styles.readings}>
          {question.readings.map((reading) => (
            <button
              key={reading.choice}
              type="button"
              className={styles.reading}
              data-testid={`import-reading-${reading.choice}`}
              onClick={() => onAnswer(reading.choice)}
            >
              <span className={styles.text}>{reading.text}</span>
              {reading.examples.map((example) => (
                <span key={example.written} className={styles.example}>
                  {example.written} <Icon name="arrow" size={12} /> <b>{example.means}</b>
                </span>
              ))}
            </button>
          ))}
        </div>
      ) : (
        <Typed
          label={question.title}
          onAnswer={onAnswer}
          button={t("import-page-question-typed")}
        />
      )}
    </section>
  );
}

interface TypedProps {
  readonly label: string;
  readonly button: string;
  readonly onAnswer: (value: string) => void;
}

function Typed({ label, button, onAnswer }: TypedProps) {
  const [value, setValue] = useState("");
  return (
    <form
      className={styles.typed}
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer(value);
      }}
    >
      <Field label={label} isLabelHidden value={value} onType={setValue} />
      <Button type="submit" disabled={value.trim() === ""}>
        {button}
      </Button>
    </form>
  );
}
