// Fields of the company that belong together, under a name of their own.
import type { ReactNode } from "react";

import styles from "./CompanyForm.module.css";

export function CompanyGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{title}</legend>
      {children}
    </fieldset>
  );
}
