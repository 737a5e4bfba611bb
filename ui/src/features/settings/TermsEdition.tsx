// The terms that new contracts are made under, and what the owner has not confirmed yet.
import type { EditionView } from "../../generated/api";
import { useWords } from "../../shared/words";
import styles from "./Facts.module.css";

export function TermsEdition({ edition }: { edition: EditionView }) {
  const { t } = useWords();
  return (
    <>
      <p>
        <span className="tk-strong">{edition.name}</span>{" "}
        <span className="tk-quiet">
          {t("settings-terms-valid-from", { date: edition.valid_from })}
        </span>
      </p>
      {edition.unconfirmed.length > 0 ? (
        <>
          <p className="tk-second">{t("settings-terms-unconfirmed")}</p>
          <dl className={styles.facts}>
            {edition.unconfirmed.map((cell) => (
              <div key={cell.level} className={styles.row}>
                <dt>
                  {cell.level_text}, {cell.label}
                </dt>
                <dd>{cell.value}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
    </>
  );
}
