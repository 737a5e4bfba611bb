// The letter that goes with the notice, as it will be once the notice is recorded.
import type { NoticeDraft } from "../../generated/api";
import { Button } from "../../shared/Button";
import { useOpen } from "../../shared/paper";
import { PaperPreview } from "../../shared/PaperPreview";
import { useWords } from "../../shared/words";
import styles from "./Meaning.module.css";
import { useLetter } from "./queries";

export function LetterRow({ draft }: { draft: NoticeDraft }) {
  const { t } = useWords();
  const letter = useLetter(draft);
  const opening = useOpen("open_notice_letter");
  if (!letter.data) {
    return null;
  }
  return (
    <div className={styles.row}>
      <dt className={styles.label}>
        {t(draft.party === "contractor" ? "notice-row-letter-own" : "notice-row-letter")}
      </dt>
      <dd className={styles.letter} data-testid="notice-letter">
        <PaperPreview view={letter.data.paper} label={letter.data.title} />
        <div>
          <p className={styles.letterTitle}>{letter.data.title}</p>
          <p className="tk-second">{letter.data.when}</p>
          <div className={styles.letterActions}>
            <Button disabled={opening.isPending} onClick={() => opening.mutate(draft)}>
              {t("notice-letter-open")}
            </Button>
          </div>
        </div>
      </dd>
    </div>
  );
}
