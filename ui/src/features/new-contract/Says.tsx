// What the contract says, live: the three dates, to scale, what the level promises, the first page;
// at the foot the fee and what can be done.
import type {
  ContractFormOpening,
  ContractPreview,
  PaperView,
  ProblemView,
} from "../../generated/api";
import { Button } from "../../shared/Button";
import { DateHero } from "../../shared/DateHero";
import { PaperPreview } from "../../shared/PaperPreview";
import { Ruler } from "../../shared/Ruler";
import { useWords } from "../../shared/words";
import { Promises } from "./Promises";
import styles from "./Says.module.css";

interface SaysProps {
  readonly opening: ContractFormOpening;
  readonly preview: ContractPreview | undefined;
  readonly paper: PaperView | undefined;
  readonly problem: ProblemView | null;
  readonly isStoring: boolean;
  readonly onStore: (asDraft: boolean) => void;
}

export function Says({ opening, preview, paper, problem, isStoring, onStore }: SaysProps) {
  const { t } = useWords();
  const hasDates = preview !== undefined && preview.heroes.length > 0;
  return (
    <aside className={styles.says} aria-label={t("new-contract-says")}>
      <div className={styles.content}>
        <h2 className={styles.heading}>{t("new-contract-says")}</h2>
        {hasDates ? (
          <>
            <dl className={styles.heroes}>
              {preview.heroes.map((hero) => (
                <DateHero key={hero.kind} view={hero} size="preview" />
              ))}
            </dl>
            {preview.ruler ? <Ruler view={preview.ruler} /> : null}
          </>
        ) : (
          <p className={styles.waiting}>{t("new-contract-no-dates")}</p>
        )}
        <div className={styles.below}>
          {preview ? <Promises view={preview.promises} /> : <div />}
          {paper && paper.svg !== "" ? (
            <PaperPreview view={paper} label={t("contract-summary")} />
          ) : (
            <div className={styles.noPaper}>{paper?.caption}</div>
          )}
        </div>
      </div>
      <footer className={styles.footer}>
        <p className={problem ? styles.problem : styles.fee} role={problem ? "alert" : undefined}>
          {problem ? problem.message : preview?.fee_text}
        </p>
        {opening.is_ordered ? null : (
          <Button disabled={isStoring} onClick={() => onStore(true)}>
            {t("new-contract-save-draft")}
          </Button>
        )}
        <Button kind="filled" keys="mod+Enter" disabled={isStoring} onClick={() => onStore(false)}>
          {opening.editing ? t("new-contract-save") : t("new-contract-create")}
        </Button>
      </footer>
    </aside>
  );
}
