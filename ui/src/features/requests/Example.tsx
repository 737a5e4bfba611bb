// What a row will tell, for a register without requests.
import { useWords } from "../../shared/words";
import styles from "./Example.module.css";

export function Example() {
  const { t } = useWords();
  return (
    <div>
      <p className="tk-label">{t("requests-example-title")}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>{t("requests-column-received")}</th>
            <th>{t("requests-column-level")}</th>
            <th>{t("requests-column-impact")}</th>
            <th>{t("requests-column-due")}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>{t("requests-example-received")}</td>
            <td>{t("level-standard")}</td>
            <td>{t("impact-critical")}</td>
            <td className={styles.strong}>{t("requests-example-due")}</td>
          </tr>
        </tbody>
      </table>
      <p className={styles.note}>{t("requests-example-text")}</p>
    </div>
  );
}
