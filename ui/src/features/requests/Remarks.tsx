// What is to be known of a request besides its state, each with the rule it follows from.
import type { RequestRemark } from "../../generated/api";
import { Icon } from "../../shared/Icon";
import styles from "./Remarks.module.css";

export function Remarks({ remarks }: { remarks: readonly RequestRemark[] }) {
  if (remarks.length === 0) {
    return null;
  }
  return (
    <ul className={styles.remarks}>
      {remarks.map((remark) => (
        <li key={remark.text} className={`${styles.remark} ${styles[remark.tone]}`}>
          <Icon
            name={remark.tone === "bad" || remark.tone === "warn" ? "warning" : "check"}
            size={14}
          />
          <span>
            {remark.text} {remark.rule ? <span className={styles.rule}>{remark.rule}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
