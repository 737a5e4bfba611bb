// A part of the settings: what it is, and its fields below.
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
  /** Whether its fields take all the room there is. */
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
