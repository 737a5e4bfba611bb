// What a row will tell, for a register without contracts.
import { useWords } from "../../shared/words";
import styles from "./Example.module.css";

export function Example() {
  const { t } = useWords();
  return (
    <div>
      <p className="tk-label">{t("contracts-example-title")}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>{t("number")}</th>
            <th>{t("customer")}</th>
            <th>{t("renews-on")}</th>
            <th>{t("cancel-by")}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>V-0001</td>
            <td>{t("contracts-example-customer")}</td>
            <td>{t("contracts-example-renews")}</td>
            <td className={styles.strong}>{t("contracts-example-cancel")}</td>
          </tr>
        </tbody>
      </table>
      <p className={styles.note}>{t("contracts-example-text")}</p>
    </div>
  );
}
