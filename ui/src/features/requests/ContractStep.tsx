// The first step: for which contract, from whom, how and when it arrived. A mail fills all of it.
import { useState } from "react";

import type { RequestDraft, RequestOpening, RequestPreview } from "../../generated/api";
import { DayField } from "../../shared/DayField";
import { Field } from "../../shared/Field";
import { useCommand } from "../../shared/queries";
import { Segments } from "../../shared/Segments";
import { SuggestField } from "../../shared/SuggestField";
import { useWords } from "../../shared/words";
import styles from "./ContractStep.module.css";
import type { MailAtHand } from "./mail";
import { MailField } from "./MailField";

const MOST_HITS = 8;

interface ContractStepProps {
  readonly opening: RequestOpening;
  readonly draft: RequestDraft;
  readonly preview: RequestPreview | undefined;
  readonly mail: MailAtHand;
  /** Whether the contract is known from where one came. */
  readonly isFixed: boolean;
  readonly onChange: (change: Partial<RequestDraft>) => void;
}

export function ContractStep(props: ContractStepProps) {
  const { opening, draft, preview, mail, isFixed, onChange } = props;
  const { t } = useWords();
  const contract = preview?.contract ?? null;
  return (
    <>
      <MailField mail={mail} draft={draft} onRemove={() => onChange({ mail: null })} />
      {isFixed && contract ? (
        <div>
          <p className="tk-label">{t("requests-form-contract")}</p>
          <p className={styles.fixed}>
            {contract.customer_name} <span className="tk-quiet">{contract.number}</span>
          </p>
          <p className="tk-second">{contract.detail}</p>
        </div>
      ) : (
        <ContractField draft={draft} preview={preview} onChange={onChange} />
      )}
      {(mail.reading?.contracts.length ?? 0) > 1 ? (
        <ul className={styles.choices}>
          {mail.reading?.contracts.map((choice) => (
            <li key={choice.number}>
              <button
                type="button"
                className={styles.choice}
                aria-pressed={choice.number === draft.contract}
                onClick={() => onChange({ contract: choice.number })}
              >
                <span className="tk-ellipsis">{choice.customer_name}</span>
                <span className="tk-quiet">
                  {choice.number}, {choice.detail}
                </span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <SuggestField
        label={t("requests-form-sender")}
        value={draft.from_email}
        placeholder={t("requests-form-sender-placeholder")}
        onType={(email) => onChange({ from_email: email })}
        suggestions={(contract?.contacts ?? []).map((contact) => ({
          id: contact.email,
          text: contact.name,
          detail: contact.email,
        }))}
        onChoose={(choice) => onChange({ from_email: choice.id })}
        answer={preview?.sender}
        takesFocus={isFixed && draft.mail === null}
      />
      <Segments
        label={t("requests-form-channel")}
        choices={opening.channels}
        value={draft.channel}
        onChoose={(channel) => onChange({ channel })}
        columns={3}
        note={preview?.channel_note ?? undefined}
      />
      <div className={styles.moment}>
        <DayField
          label={t("requests-form-day")}
          value={draft.day}
          onType={(day) => onChange({ day })}
          answer={preview?.day}
        />
        <Field
          label={t("requests-form-time")}
          value={draft.time}
          onType={(time) => onChange({ time })}
          answer={preview?.time}
        />
      </div>
      <Field
        label={t("requests-form-subject")}
        value={draft.subject}
        onType={(subject) => onChange({ subject })}
        answer={preview?.subject}
      />
    </>
  );
}

function ContractField({
  draft,
  preview,
  onChange,
}: Pick<ContractStepProps, "draft" | "preview" | "onChange">) {
  const { t } = useWords();
  const [text, setText] = useState<string | null>(null);
  const wanted = (text ?? "").trim();
  const found = useCommand(
    "search",
    { text: wanted, limit: MOST_HITS },
    ["contracts", "customers", "settings"],
    { enabled: wanted !== "", keepPrevious: true },
  );
  const contract = draft.contract === "" ? null : (preview?.contract ?? null);
  return (
    <SuggestField
      label={t("requests-form-contract")}
      value={text ?? contract?.customer_name ?? ""}
      placeholder={t("requests-form-contract-placeholder")}
      onType={(typed) => {
        setText(typed);
        onChange({ contract: "" });
      }}
      takesOnTab
      suggestions={
        wanted === ""
          ? []
          : (found.data?.contracts ?? []).map((hit) => ({
              id: hit.number,
              text: hit.customer_name,
              detail: hit.number,
            }))
      }
      onChoose={(choice) => {
        setText(null);
        onChange({ contract: choice.id });
      }}
      empty={wanted === "" ? undefined : t("requests-form-contract-none")}
      answer={preview?.contract_answer}
      suffix={contract?.number}
      takesFocus={draft.mail === null}
      note={contract ? <span className="tk-second">{contract.detail}</span> : undefined}
    />
  );
}
