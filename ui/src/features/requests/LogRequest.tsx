// Logging a request in two steps: contract and sender, then the impact. Right at once: whether it
// counts, by when to respond, and why. Ctrl ↵ goes on and records, Esc goes back and leaves.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";

import type { MailReading, RequestDraft, RequestOpening } from "../../generated/api";
import { Button } from "../../shared/Button";
import { call, problemOf } from "../../shared/ipc";
import { useKeys } from "../../shared/keyboard";
import { useNavigation } from "../../shared/navigation";
import { Problem } from "../../shared/Problem";
import { useChange } from "../../shared/queries";
import { useWords } from "../../shared/words";
import { ContractStep } from "./ContractStep";
import { ImpactStep } from "./ImpactStep";
import styles from "./LogRequest.module.css";
import { type MailAtHand, putAway, useMailAtHand } from "./mail";
import { Meaning } from "./Meaning";
import { Steps } from "./Steps";

export function LogRequest({ contract }: { contract: string | undefined }) {
  const opening = useQuery({
    queryKey: ["request_form", contract ?? null] as const,
    queryFn: () => call("request_form", { contract: contract ?? null }),
    meta: { tags: ["settings"] },
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const mail = useMailAtHand();
  // The mail belongs to this form; who leaves it does not find it in the next one.
  useEffect(() => putAway, []);
  if (opening.error) {
    return <Problem error={opening.error} />;
  }
  // A mail that arrives while the form is open begins it anew: it says what the form says.
  return opening.data ? (
    <Filled
      key={mail.reading?.mail.sha256 ?? "typed"}
      opening={opening.data}
      contract={contract}
      mail={mail}
    />
  ) : null;
}

function withMail(draft: RequestDraft, mail: MailReading, contract: string | undefined) {
  const only = mail.contracts.length === 1 ? mail.contracts[0]?.number : undefined;
  return {
    ...draft,
    contract: contract ?? only ?? "",
    from_email: mail.from_email,
    subject: mail.subject,
    day: mail.day,
    time: mail.time,
    channel: "email",
    mail: mail.mail,
  };
}

interface FilledProps {
  readonly opening: RequestOpening;
  readonly contract: string | undefined;
  readonly mail: MailAtHand;
}

function Filled({ opening, contract, mail }: FilledProps) {
  const { t } = useWords();
  const { go } = useNavigation();
  const { reading } = mail;
  const [draft, setDraft] = useState<RequestDraft>(() =>
    reading ? withMail(opening.draft, reading, contract) : opening.draft,
  );
  const [step, setStep] = useState<1 | 2>(1);
  const preview = useQuery({
    queryKey: ["preview_request", draft] as const,
    queryFn: () => call("preview_request", draft),
    placeholderData: keepPreviousData,
    meta: { tags: ["contracts", "requests", "settings"] },
    gcTime: 0,
  });
  const record = useChange("record_request");
  const view = preview.data;
  const leave = () =>
    go(contract ? { screen: "contract", number: contract } : { screen: "requests" });
  const store = () => {
    if (view?.can_record) {
      record.mutate(draft, {
        onSuccess: (done) => go({ screen: "requests", request: done.value.id }),
      });
    }
  };
  const goOn = () => {
    if (step === 2) {
      store();
    } else if (view?.can_go_on) {
      setStep(2);
    }
  };
  const goBack = () => (step === 2 ? setStep(1) : leave());
  useKeys({ "mod+Enter": goOn, Escape: goBack });
  const change = (next: Partial<RequestDraft>) => {
    record.reset();
    setDraft((before) => ({ ...before, ...next }));
  };
  const problem = problemOf(record.error) ?? view?.problem ?? problemOf(preview.error);
  return (
    <div className={styles.page} data-testid="log-request">
      <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
        <header>
          <p className={styles.crumb}>
            <button type="button" className={styles.back} onClick={leave}>
              {contract ?? t("requests")}
            </button>
          </p>
          <h1 className={styles.title}>{t("requests-form-title")}</h1>
        </header>
        <Steps step={step} canGoOn={view?.can_go_on ?? false} onStep={setStep} />
        {step === 1 ? (
          <ContractStep
            opening={opening}
            draft={draft}
            preview={view}
            mail={mail}
            isFixed={contract !== undefined}
            onChange={change}
          />
        ) : (
          <ImpactStep opening={opening} draft={draft} preview={view} onChange={change} />
        )}
      </form>
      <div className={styles.meaning}>
        <Meaning preview={view} />
        <footer className={styles.footer}>
          <p
            className={problem ? styles.problem : styles.note}
            role={problem ? "alert" : undefined}
          >
            {problem ? problem.message : t("requests-form-footer")}
            {problem?.rule ? <span className="tk-quiet"> {problem.rule}</span> : null}
          </p>
          <Button keys="Esc" onClick={goBack}>
            {step === 2 ? t("requests-form-back") : t("requests-cancel")}
          </Button>
          {step === 1 ? (
            <Button kind="filled" keys="mod+Enter" disabled={!view?.can_go_on} onClick={goOn}>
              {t("requests-form-next")}
            </Button>
          ) : (
            <Button
              kind="filled"
              keys="mod+Enter"
              disabled={record.isPending || !view?.can_record}
              onClick={store}
            >
              {t("requests-form-record")}
            </Button>
          )}
        </footer>
      </div>
    </div>
  );
}
