// The paper beside the form: how the letterhead looks with what is typed.
import type { LetterheadView, PaperShape } from "../../generated/api";
import { PaperPreview } from "../../shared/PaperPreview";
import { Segments } from "../../shared/Segments";
import { useWords } from "../../shared/words";
import styles from "./CompanyForm.module.css";

interface LetterheadPreviewProps {
  readonly seen: LetterheadView | undefined;
  readonly shape: PaperShape;
  readonly onShape: (shape: PaperShape) => void;
}

export function LetterheadPreview({ seen, shape, onShape }: LetterheadPreviewProps) {
  const { t } = useWords();
  return (
    <div className={styles.preview}>
      <Segments
        label={t("letterhead-preview")}
        value={shape}
        choices={[
          { id: "sheet", text: t("letterhead-preview-sheet") },
          { id: "letter", text: t("letterhead-preview-letter") },
        ]}
        columns={2}
        onChoose={(id) => onShape(id === "letter" ? "letter" : "sheet")}
      />
      {seen ? <PaperPreview view={seen.paper} label={t("letterhead-preview-description")} /> : null}
    </div>
  );
}
