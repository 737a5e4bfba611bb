// The register that is open, those that were open before, and the ways to another one.
import { Button } from "../../shared/Button";
import { useRegisters, useRegisterWays } from "../../shared/registers";
import { useWords } from "../../shared/words";
import styles from "./RegisterList.module.css";

export function RegisterList({ version }: { version: string }) {
  const { t } = useWords();
  const ways = useRegisterWays();
  const entries = useRegisters()?.entries ?? [];
  return (
    <div className={styles.all}>
      <ul className={styles.list} aria-label={t("registers-recent")}>
        {entries.map((entry) => (
          <li key={entry.id} className={styles.row} data-testid="register">
            <div className={styles.place}>
              <p className={styles.name}>
                {entry.name}
                {entry.is_current ? (
                  <span className={styles.mark}>{t("registers-current")}</span>
                ) : null}
                {entry.is_usual ? <span className="tk-quiet">{t("registers-usual")}</span> : null}
              </p>
              <p className={styles.folder}>{entry.folder}</p>
              {entry.is_there ? null : <p className="tk-bad">{t("registers-not-there")}</p>}
            </div>
            <div className={styles.actions}>
              {entry.is_current || !(entry.is_there || entry.is_usual) ? null : (
                <Button
                  aria-label={t("registers-open-named", { name: entry.name })}
                  disabled={ways.isOpening}
                  onClick={() => ways.openListed(entry.id)}
                >
                  {t("registers-open")}
                </Button>
              )}
              {entry.is_current || entry.is_usual ? null : (
                <Button
                  kind="quiet"
                  aria-label={t("registers-forget-named", { name: entry.name })}
                  title={t("registers-forget-text")}
                  onClick={() => ways.forget(entry.id)}
                >
                  {t("registers-forget")}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <Button keys="mod+O" disabled={ways.isOpening} onClick={() => ways.open("choose_register")}>
          {t("registers-choose")}
        </Button>
        <Button disabled={ways.isOpening} onClick={() => ways.open("new_register")}>
          {t("registers-new")}
        </Button>
      </div>
      <p className="tk-quiet">{t("settings-version", { version })}</p>
    </div>
  );
}
