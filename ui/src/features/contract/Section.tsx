// A part of the page: heading, a quiet count beside it, one action at the right.
import type { ReactNode } from "react";

import { Button } from "../../shared/Button";
import styles from "./Section.module.css";

interface SectionProps {
  readonly title: string;
  readonly count?: string | undefined;
  /** Why the count is what it is. */
  readonly why?: ReactNode;
  readonly action?:
    | { readonly label: string; readonly name?: string; readonly run: () => void }
    | undefined;
  readonly children: ReactNode;
}

export function Section({ title, count, why, action, children }: SectionProps) {
  return (
    <section className={styles.section} aria-label={title}>
      <header className={styles.head}>
        <h2>{title}</h2>
        {count ? <span className="tk-quiet">{count}</span> : null}
        {why}
        <span className={styles.spring} />
        {action ? (
          <Button
            kind="link"
            onClick={action.run}
            {...(action.name ? { "aria-label": action.name } : {})}
          >
            {action.label}
          </Button>
        ) : null}
      </header>
      {children}
    </section>
  );
}
