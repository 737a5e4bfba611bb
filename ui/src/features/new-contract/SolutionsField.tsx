// The covered systems: one line that says the first of them, and rows that open below it.
import { useId, useRef, useState } from "react";

import { Icon } from "../../shared/Icon";
import { KeyScope } from "../../shared/KeyScope";
import { useWords } from "../../shared/words";
import type { FormProps } from "./Form";
import { SolutionRows } from "./SolutionRows";
import styles from "./SolutionsField.module.css";

export function SolutionsField(props: FormProps) {
  const { draft, set, preview, answerOf, opening } = props;
  const { t } = useWords();
  const label = useId();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const text = preview?.solutions_text ?? "";
  const problem =
    answerOf("solutions")?.problem ??
    draft.solutions
      .flatMap((_, at) =>
        ["version", "satellites", "solution"].map(
          (field) => answerOf(`solutions[${at}].${field}`)?.problem ?? null,
        ),
      )
      .find((found) => found !== null);
  const toggle = () => {
    if (!isOpen && draft.solutions.length === 0) {
      const first = opening.solutions[0];
      const environment = opening.environments[0];
      set("solutions", [
        {
          solution: first?.id ?? "",
          version: "",
          environment: environment?.id ?? "",
          satellites: "",
        },
      ]);
    }
    setOpen(!isOpen);
  };
  return (
    <KeyScope
      className={styles.field}
      onLeave={() => setOpen(false)}
      onKey={(event) => {
        if (event.key !== "Escape" || !isOpen) {
          return false;
        }
        setOpen(false);
        button.current?.focus();
        return true;
      }}
    >
      <span id={label} className={styles.label}>
        {t("new-contract-solutions")}
      </span>
      <button
        ref={button}
        type="button"
        className={styles.line}
        data-refused={problem ? true : undefined}
        aria-labelledby={`${label} ${label}-text`}
        aria-expanded={isOpen}
        onClick={toggle}
      >
        <span id={`${label}-text`} className={text ? "tk-ellipsis" : styles.none}>
          {text || t("new-contract-solutions-none")}
        </span>
        <span className={styles.more}>{preview?.solutions_more}</span>
        <Icon name="down" size={14} />
      </button>
      {problem && !isOpen ? <p className={styles.refusal}>{problem.message}</p> : null}
      {isOpen ? (
        <div className={styles.panel}>
          <SolutionRows {...props} />
        </div>
      ) : null}
    </KeyScope>
  );
}
