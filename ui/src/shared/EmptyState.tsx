// What goes here, one button, and an example of what it will look like.
import type { ReactNode } from "react";

import styles from "./EmptyState.module.css";

interface EmptyStateProps {
  readonly title: string;
  readonly text: string;
  readonly action?: ReactNode;
  readonly example?: ReactNode;
}

export function EmptyState({ title, text, action, example }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <div>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.text}>{text}</p>
        {action ? <div className={styles.action}>{action}</div> : null}
      </div>
      {example}
    </div>
  );
}
