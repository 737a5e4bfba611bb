// What the notice achieves: the verdict, the days beside it, what follows row by row, and the letter
// that goes with it.
import { useState } from "react";

import type { NoticeDraft, NoticePreview, NoticeRow, WhyView } from "../../generated/api";
import { Field } from "../../shared/Field";
import { TextParts } from "../../shared/TextParts";
import { Verdict } from "../../shared/Verdict";
import { WhyPanel } from "../../shared/WhyPanel";
import { useWords } from "../../shared/words";
import { LetterRow } from "./LetterRow";
import styles from "./Meaning.module.css";

interface MeaningProps {
  readonly draft: NoticeDraft;
  readonly preview: NoticePreview | undefined;
  readonly onChange: (change: Partial<NoticeDraft>) => void;
}

export function Meaning({ draft, preview, onChange }: MeaningProps) {
  const { t } = useWords();
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
      ) : (
        <div className={styles.gap} />
      )}
      <dl>
        {preview?.rows.map((row) => (
          <Row key={row.id} row={row} why={row.id === "why" ? preview.why : row.why}>
            {row.id === "proof" && preview.wants_time ? (
              <div className={styles.time}>
                <Field
                  label={t("notice-time")}
                  isLabelHidden
                  placeholder={t("notice-time-hint")}
                  value={draft.received_time}
                  onType={(time) => onChange({ received_time: time })}
                  answer={preview.received_time}
                  inputMode="numeric"
                />
              </div>
            ) : null}
          </Row>
        ))}
        {preview?.verdict ? <LetterRow draft={draft} /> : null}
      </dl>
    </div>
  );
}

interface RowProps {
  readonly row: NoticeRow;
  readonly why: WhyView | null;
  readonly children?: React.ReactNode;
}

function Row({ row, why, children }: RowProps) {
  const { t } = useWords();
  const [showsSteps, setShowsSteps] = useState(false);
  return (
    <div className={styles.row}>
      <dt className={styles.label}>{row.label}</dt>
      <dd className={styles.text}>
        <TextParts parts={row.parts} />{" "}
        {children ? (
          <>
            {t("notice-time")} {children}
          </>
        ) : row.rule ? (
          <span className="tk-quiet">{row.rule}</span>
        ) : null}{" "}
        {why ? (
          <button
            type="button"
            className={styles.steps}
            aria-expanded={showsSteps}
            onClick={() => setShowsSteps((before) => !before)}
          >
            {t("why-all-steps")}
          </button>
        ) : null}
        {why && showsSteps ? (
          <div className={styles.panel}>
            <WhyPanel view={why} onClose={() => setShowsSteps(false)} />
          </div>
        ) : null}
      </dd>
    </div>
  );
}
