// What a notice achieves, in large: glyph and cause, the verdict, the sentence with the day the
// contract ends. Read aloud as soon as it changes.
import type { VerdictView } from "../generated/api";
import { Icon, type IconName } from "./Icon";
import { TextParts } from "./TextParts";
import styles from "./Verdict.module.css";
import { useWords } from "./words";

const GLYPHS: Readonly<Record<string, IconName>> = {
  on_time: "check",
  boundary: "flag",
  late: "warning",
  without_effect: "close",
};

export function Verdict({ view }: { view: VerdictView | null }) {
  const { t } = useWords();
  return (
    <section
      className={styles.verdict}
      aria-live="polite"
      aria-atomic="true"
      aria-label={t("notice-verdict-region")}
      data-testid="verdict"
      data-verdict={view?.id}
    >
      {view ? (
        <>
          <p className={`${styles.cause} ${styles[view.tone]}`}>
            <Icon name={GLYPHS[view.id] ?? "check"} size={14} />
            {view.cause}
          </p>
          <h1 className={styles.title}>{view.title}</h1>
          <p className={styles.sentence}>
            <TextParts parts={view.sentence} />
          </p>
        </>
      ) : (
        <p className={styles.waiting}>{t("notice-waiting")}</p>
      )}
    </section>
  );
}
