// The document of a notice: chosen with the system's own dialog, which Rust opens. It is taken in when
// the notice is recorded.
import type { DocumentDraft } from "../../generated/api";
import { Icon } from "../../shared/Icon";
import { useChooseDocument } from "../../shared/noticeDocument";
import { useWords } from "../../shared/words";
import styles from "./DocumentField.module.css";

interface DocumentFieldProps {
  readonly number: string;
  readonly document: DocumentDraft | null;
  readonly onChange: (document: DocumentDraft | null) => void;
}

export function DocumentField({ number, document, onChange }: DocumentFieldProps) {
  const { t } = useWords();
  const choose = useChooseDocument(number);
  const ask = () =>
    choose.mutate(undefined, {
      onSuccess: (chosen) => {
        if (chosen) {
          onChange(chosen);
        }
      },
    });
  return (
    <div className={styles.field}>
      <p className={styles.label} id="notice-document">
        {t("notice-document")}
      </p>
      <div className={styles.box}>
        <button
          type="button"
          className={styles.choose}
          aria-describedby="notice-document"
          disabled={choose.isPending}
          onClick={ask}
        >
          <Icon name="pdf" size={14} />
          <span className={document ? styles.name : styles.none}>
            {document?.name ?? t("notice-document-choose")}
          </span>
          {document ? <span className={styles.size}>{document.size}</span> : null}
        </button>
        {document ? (
          <button
            type="button"
            className={styles.remove}
            aria-label={t("notice-document-remove", { name: document.name })}
            onClick={() => onChange(null)}
          >
            <Icon name="close" size={14} />
          </button>
        ) : null}
      </div>
    </div>
  );
}
