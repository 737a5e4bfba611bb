// Where the register lies, and which version of the program this is.
import { useWords } from "../../shared/words";
import styles from "./Facts.module.css";

export function RegisterFacts({ path, version }: { path: string; version: string }) {
  const { t } = useWords();
  return (
    <>
      <p className={styles.path}>{path}</p>
      <p className="tk-quiet">{t("settings-version", { version })}</p>
    </>
  );
}
