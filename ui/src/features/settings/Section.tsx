// A part of the settings: what it is on the left, its fields on the right.
import { type ReactNode, useId } from "react";

import styles from "./Section.module.css";

export function Section({
  title,
  text,
  isWide,
  children,
}: {
  title: string;
  text: string;
  /** Whether the right side takes all the room there is. */
  isWide?: boolean;
  children: ReactNode;
}) {
  const heading = useId();
  return (
    <section className={styles.section} data-wide={isWide || undefined} aria-labelledby={heading}>
      <div>
        <h2 id={heading}>{title}</h2>
        <p className={styles.text}>{text}</p>
      </div>
      <div className={styles.fields}>{children}</div>
    </section>
  );
}
