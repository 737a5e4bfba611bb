// A failure in full: what happened, what is safe, what to do. For whole screens; a refusal of one
// field stands at the field.
import type { ReactNode } from "react";

import { Icon } from "./Icon";
import { problemOf } from "./ipc";
import styles from "./Problem.module.css";
import { useWords } from "./words";

interface ProblemProps {
  readonly error: unknown;
  /** Above it, where "this did not work" says too little. */
  readonly label?: string;
  readonly children?: ReactNode;
}

export function Problem({ error, label, children }: ProblemProps) {
  const { t } = useWords();
  const problem = problemOf(error);
  return (
    <div className={styles.problem} role="alert">
      <p className={styles.kind}>
        <Icon name="warning" />
        {label ?? t("shell-error-title")}
      </p>
      <h1 className={styles.title}>{problem?.message ?? String(error)}</h1>
      <dl className={styles.rows}>
        {problem?.safe ? (
          <>
            <dt className="tk-label">{t("shell-what-is-safe")}</dt>
            <dd>{problem.safe}</dd>
          </>
        ) : null}
        {problem?.remedy ? (
          <>
            <dt className="tk-label">{t("shell-what-to-do")}</dt>
            <dd>{problem.remedy}</dd>
          </>
        ) : null}
      </dl>
      {children ? <div className={styles.actions}>{children}</div> : null}
    </div>
  );
}
