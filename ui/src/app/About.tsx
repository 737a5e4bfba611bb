// What the program is, which version, under which terms, what it is built with, and the lines that
// help with a question about a fault.
import { Button } from "../shared/Button";
import { copyText } from "../shared/copyText";
import { LIBRARIES } from "../generated/libraries";
import { useCommand } from "../shared/queries";
import { useToast } from "../shared/Toast";
import { useWords } from "../shared/words";
import styles from "./About.module.css";
import { Mark } from "./Mark";
import { Overlay } from "./Overlay";

export function About({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const toast = useToast();
  const about = useCommand("about", null, ["contracts", "customers", "settings"]).data;
  const lines = about?.diagnostics ?? [];
  const copy = () => {
    void copyText(lines.join("\n")).then((isCopied) => {
      if (isCopied) {
        toast.show({ message: t("about-copied") });
      }
    });
  };
  return (
    <Overlay label={t("about-title")} onClose={onClose}>
      <div className={styles.head}>
        <Mark />
        <div className={styles.name}>
          <h2>Termkeeper</h2>
          {about ? (
            <p className="tk-quiet">{t("about-version", { version: about.version })}</p>
          ) : null}
        </div>
        <Button kind="quiet" keys="Esc" onClick={onClose} data-autofocus>
          {t("about-close")}
        </Button>
      </div>
      <div className={styles.content}>
        <p>{t("about-text")}</p>
        {about ? <p>{t("about-licence", { licence: about.licence })}</p> : null}
        <section className={styles.section} aria-labelledby="about-diagnostics">
          <div className={styles.heading}>
            <h3 id="about-diagnostics">{t("about-diagnostics")}</h3>
            <Button onClick={copy} disabled={lines.length === 0}>
              {t("about-copy")}
            </Button>
          </div>
          <p className="tk-quiet">{t("about-diagnostics-text")}</p>
          <pre className={styles.lines} lang="en" data-testid="diagnostics">
            {lines.join("\n")}
          </pre>
        </section>
        <details className={styles.libraries}>
          <summary>{t("about-libraries", { count: LIBRARIES.length })}</summary>
          <ul lang="en">
            {LIBRARIES.map(([name, version, licence]) => (
              <li key={`${name} ${version}`}>
                <span>
                  {name} {version}
                </span>
                <span className="tk-quiet">{licence}</span>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </Overlay>
  );
}
