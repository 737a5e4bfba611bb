// What a status looks like in bars and beside words.
import styles from "./Swatch.module.css";

export function Swatch({ status }: { status: string }) {
  return <span className={styles.swatch} data-status={status} aria-hidden="true" />;
}
