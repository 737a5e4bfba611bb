// What arrived: when, from whom, how, who sent it, the end it names, and the document itself.
import type { NoticeDraft, NoticeOpening, NoticePreview } from "../../generated/api";
import { DayField } from "../../shared/DayField";
import { Field } from "../../shared/Field";
import { useNavigation } from "../../shared/navigation";
import { Segments } from "../../shared/Segments";
import { TypedDateField } from "../../shared/TypedDateField";
import { useWords } from "../../shared/words";
import { DocumentField } from "./DocumentField";
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
        <h1 className={styles.title}>{t("notice-title")}</h1>
        <p className={styles.customer}>{opening.customer_name}</p>
      </header>
      <DayField
        label={t(draft.party === "contractor" ? "notice-received-own" : "notice-received")}
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
      <Segments
        label={t("notice-kind")}
        choices={opening.kinds}
        value={draft.is_extraordinary ? "extraordinary" : "ordinary"}
        onChoose={(kind) => onChange({ is_extraordinary: kind === "extraordinary" })}
        columns={2}
        note={draft.is_extraordinary ? t("notice-extraordinary-note") : undefined}
      />
      {draft.is_extraordinary ? (
        <>
          <DayField
            label={t("notice-extraordinary-end")}
            value={draft.extraordinary_end}
            onType={(end) => onChange({ extraordinary_end: end })}
            answer={preview?.extraordinary_end}
          />
          <Field
            label={t("notice-reason")}
            value={draft.reason}
            onType={(reason) => onChange({ reason })}
            answer={preview?.reason}
            maxLength={300}
          />
        </>
      ) : null}
      <Field
        label={t("notice-sender")}
        value={draft.sender}
        onType={(sender) => onChange({ sender })}
        answer={preview?.sender}
      />
      {draft.is_extraordinary ? null : (
        <TypedDateField
          label={t("notice-named-end")}
          hint={t("notice-named-end-hint")}
          placeholder={t("notice-next-possible")}
          value={draft.named_end}
          onType={(namedEnd) => onChange({ named_end: namedEnd })}
          answer={preview?.named_end}
        />
      )}
      <DocumentField
        number={opening.number}
        document={draft.document}
        onChange={(document) => onChange({ document })}
      />
    </form>
  );
}
