// What the notice achieves: the verdict, the days beside it, and what follows row by row.
import { useState } from "react";

import type { NoticePreview } from "../../generated/api";
import { TextParts } from "../../shared/TextParts";
import { Verdict } from "../../shared/Verdict";
import { WhyPanel } from "../../shared/WhyPanel";
import { useWords } from "../../shared/words";
import styles from "./Meaning.module.css";

export function Meaning({ preview }: { preview: NoticePreview | undefined }) {
  const { t } = useWords();
  const [showsSteps, setShowsSteps] = useState(false);
  return (
    <div className={styles.meaning}>
      <Verdict view={preview?.verdict ?? null} />
      {preview && preview.neighbours.length > 0 ? (
        <ol className={styles.days}>
          {preview.neighbours.map((day) => (
            <li key={day.day.iso} className={styles.day} data-receipt={day.is_receipt || undefined}>
              <p className={styles.when}>
                <span>{day.day.with_weekday}</span>
                <span>{day.label}</span>
              </p>
              <p className={styles.verdict}>{day.title}</p>
              <p className="tk-second">{day.effect}</p>
            </li>
          ))}
        </ol>
      ) : null}
      <dl>
        {preview?.rows.map((row) => (
          <div key={row.id} className={styles.row}>
            <dt className={styles.label}>{row.label}</dt>
            <dd className={styles.text}>
              <TextParts parts={row.parts} />{" "}
              {row.rule ? <span className="tk-quiet">{row.rule}</span> : null}{" "}
              {row.id === "why" && preview.why ? (
                <button
                  type="button"
                  className={styles.steps}
                  aria-expanded={showsSteps}
                  onClick={() => setShowsSteps((before) => !before)}
                >
                  {t("why-all-steps")}
                </button>
              ) : null}
              {row.id === "why" && preview.why && showsSteps ? (
                <div className={styles.panel}>
                  <WhyPanel view={preview.why} onClose={() => setShowsSteps(false)} />
                </div>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
