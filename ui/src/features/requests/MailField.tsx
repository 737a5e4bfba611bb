// The e-mail behind the request: chosen with the system's dialog or dropped on the window, what it
// says of itself, and why one cannot be taken.
import type { RequestDraft } from "../../generated/api";
import { Button } from "../../shared/Button";
import { Icon } from "../../shared/Icon";
import { useWords } from "../../shared/words";
import { fetchMail, type MailAtHand } from "./mail";
import styles from "./MailField.module.css";
import { Remarks } from "./Remarks";

interface MailFieldProps {
  readonly mail: MailAtHand;
  readonly draft: RequestDraft;
  readonly onRemove: () => void;
}

export function MailField({ mail, draft, onRemove }: MailFieldProps) {
  const { t } = useWords();
  return (
    <div className={styles.field}>
      {draft.mail && mail.reading ? (
        <div className={styles.mail} data-testid="mail">
          <p className={styles.name}>
            <Icon name="requests" />
            <span className="tk-ellipsis" title={draft.mail.name}>
              {draft.mail.name}
            </span>
            <span className="tk-quiet">{mail.reading.size}</span>
            <button
              type="button"
              className={styles.remove}
              aria-label={t("requests-form-mail-remove")}
              onClick={onRemove}
            >
              <Icon name="close" size={12} />
            </button>
          </p>
          <Remarks remarks={mail.reading.remarks} />
        </div>
      ) : (
        <p className={styles.open}>
          <Button onClick={() => void fetchMail("choose_request_mail")}>
            {t("requests-form-mail-open")}
          </Button>
          <span className="tk-quiet">{t("requests-form-mail-hint")}</span>
        </p>
      )}
      {mail.problem ? (
        <div className={styles.problem} role="alert">
          <p>{mail.problem.message}</p>
          {mail.problem.remedy ? <p className="tk-second">{mail.problem.remedy}</p> : null}
        </div>
      ) : null}
    </div>
  );
}
