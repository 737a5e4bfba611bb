// What arrived: when, from whom, how, who sent it, and the end it names.
import type { NoticeDraft, NoticeOpening, NoticePreview } from "../../generated/api";
import { DayField } from "../../shared/DayField";
import { Field } from "../../shared/Field";
import { useNavigation } from "../../shared/navigation";
import { Segments } from "../../shared/Segments";
import { TypedDateField } from "../../shared/TypedDateField";
import { useWords } from "../../shared/words";
import styles from "./NoticeForm.module.css";

interface NoticeFormProps {
  readonly opening: NoticeOpening;
  readonly draft: NoticeDraft;
  readonly preview: NoticePreview | undefined;
  readonly onChange: (change: Partial<NoticeDraft>) => void;
}

export function NoticeForm({ opening, draft, preview, onChange }: NoticeFormProps) {
  const { t } = useWords();
  const { go } = useNavigation();
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <header>
        <p className={styles.crumb}>
          <button type="button" className={styles.back} onClick={() => go({ screen: "contracts" })}>
            {t("contract-crumb")}
          </button>
          {" / "}
          <button
            type="button"
            className={styles.back}
            onClick={() => go({ screen: "contract", number: opening.number })}
          >
            {opening.number}
          </button>
        </p>
        <h2 className={styles.title}>{t("notice-title")}</h2>
        <p className={styles.customer}>{opening.customer_name}</p>
      </header>
      <DayField
        label={t("notice-received")}
        value={draft.received}
        onType={(received) => onChange({ received })}
        answer={preview?.received}
        onFocus={(event) => event.currentTarget.select()}
        takesFocus
      />
      <Segments
        label={t("notice-from")}
        choices={opening.parties}
        value={draft.party}
        onChoose={(party) => onChange({ party })}
        columns={2}
      />
      <Segments
        label={t("notice-how")}
        choices={opening.channels}
        value={draft.channel}
        onChoose={(channel) => onChange({ channel })}
        columns={3}
        note={preview?.channel_note}
      />
      <Field
        label={t("notice-sender")}
        value={draft.sender}
        onType={(sender) => onChange({ sender })}
        answer={preview?.sender}
      />
      <TypedDateField
        label={t("notice-named-end")}
        hint={t("notice-named-end-hint")}
        placeholder={t("notice-next-possible")}
        value={draft.named_end}
        onType={(namedEnd) => onChange({ named_end: namedEnd })}
        answer={preview?.named_end}
      />
    </form>
  );
}
