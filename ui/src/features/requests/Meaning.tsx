// What becomes of the request as typed: whether it counts, by when to respond, the clock to scale,
// the quota, and why.
import type { RequestPreview } from "../../generated/api";
import { Icon } from "../../shared/Icon";
import { Meter } from "../../shared/Meter";
import { useWords } from "../../shared/words";
import { Due } from "./Due";
import styles from "./Meaning.module.css";
import { Remarks } from "./Remarks";
import { Track } from "./Track";
import { WhyButton } from "./WhyButton";

export function Meaning({ preview }: { preview: RequestPreview | undefined }) {
  const { t } = useWords();
  const verdict = preview?.verdict ?? null;
  return (
    <div className={styles.meaning} aria-live="polite" data-testid="request-meaning">
      {preview && verdict ? (
        <>
          <p className={`${styles.cause} ${styles[verdict.tone]}`}>
            <Icon name={verdict.tone === "good" ? "check" : "warning"} size={14} />
            {t("requests-form-verdict")} <span className={styles.rule}>{verdict.rule}</span>
          </p>
          <h1 className={styles.title}>{verdict.text}</h1>
          <p className={styles.sentence}>{preview.sentence}</p>
          <div className={styles.due}>
            {preview.due ? (
              <>
                <Due view={preview.due} size="page" />
                {preview.track ? <Track view={preview.track} /> : null}
              </>
            ) : (
              <p className={styles.none}>{preview.no_due}</p>
            )}
            {preview.why ? <WhyButton why={preview.why} side="bottom-start" /> : null}
          </div>
          <Remarks remarks={preview.remarks} />
        </>
      ) : (
        <p className={styles.waiting}>{t("requests-form-waiting")}</p>
      )}
      {preview?.contract ? (
        <section className={styles.quota} aria-label={t("requests-quota")}>
          <p className={styles.quotaHead}>
            <span className="tk-label">{t("requests-quota")}</span>
            <span>{preview.contract.quota.count}</span>
          </p>
          <Meter view={preview.contract.quota} label={t("requests-quota")} />
        </section>
      ) : null}
    </div>
  );
}
