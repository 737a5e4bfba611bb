// Recording the response: when it went out, and whether it was a first message or an automatic
// receipt, which is none. Rust says at every key whether it was in time.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";

import type { AnswerDraft } from "../../generated/api";
import { Button } from "../../shared/Button";
import { DayField } from "../../shared/DayField";
import { Field } from "../../shared/Field";
import { call, problemOf } from "../../shared/ipc";
import { useKeys } from "../../shared/keyboard";
import { useChange } from "../../shared/queries";
import { Segments } from "../../shared/Segments";
import { useWords } from "../../shared/words";
import styles from "./AnswerForm.module.css";

interface AnswerFormProps {
  readonly id: number;
  readonly canAnswer: boolean;
  readonly canRecordAutomatic: boolean;
  readonly onClose: () => void;
}

export function AnswerForm({ id, canAnswer, canRecordAutomatic, onClose }: AnswerFormProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState<Partial<AnswerDraft>>({});
  const [isAutomatic, setAutomatic] = useState(!canAnswer);
  const asked: AnswerDraft = { id, day: "", time: "", is_automatic: isAutomatic, ...typed };
  const opening = useQuery({
    queryKey: ["preview_answer", id, "opening"] as const,
    queryFn: () => call("preview_answer", { id, day: "", time: "", is_automatic: false }),
    meta: { tags: ["settings"] },
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const draft: AnswerDraft = {
    ...asked,
    day: typed.day ?? opening.data?.now.day ?? "",
    time: typed.time ?? opening.data?.now.time ?? "",
  };
  const preview = useQuery({
    queryKey: ["preview_answer", draft] as const,
    queryFn: () => call("preview_answer", draft),
    enabled: opening.data !== undefined,
    placeholderData: keepPreviousData,
    meta: { tags: [`request:${id}`, "settings"] },
    gcTime: 0,
  });
  const record = useChange("record_answer");
  const store = () => {
    if (preview.data?.can_record) {
      record.mutate(draft, { onSuccess: onClose });
    }
  };
  useKeys({ "mod+Enter": store, Escape: onClose });
  const problem = problemOf(record.error) ?? problemOf(preview.error);
  if (!opening.data) {
    return null;
  }
  const change = (next: Partial<AnswerDraft>) => {
    record.reset();
    setTyped((before) => ({ ...before, ...next }));
  };
  const kinds = [
    ...(canAnswer ? [{ id: "response", text: t("requests-answer-kind-response") }] : []),
    ...(canRecordAutomatic ? [{ id: "automatic", text: t("requests-answer-kind-automatic") }] : []),
  ];
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()} data-testid="answer">
      {kinds.length > 1 ? (
        <Segments
          label={t("requests-answer-kind")}
          choices={kinds}
          value={isAutomatic ? "automatic" : "response"}
          onChoose={(kind) => setAutomatic(kind === "automatic")}
          columns={1}
        />
      ) : null}
      <p className={styles.help}>{t("requests-answer-help")}</p>
      <div className={styles.moment}>
        <DayField
          label={t("requests-answer-day")}
          value={draft.day}
          onType={(day) => change({ day })}
          answer={preview.data?.day}
        />
        <Field
          label={t("requests-answer-time")}
          value={draft.time}
          onType={(time) => change({ time })}
          answer={preview.data?.time}
          takesFocus
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      {preview.data && preview.data.verdict !== "" ? (
        <p className={`${styles.verdict} ${styles[preview.data.tone]}`} aria-live="polite">
          {preview.data.verdict}
        </p>
      ) : null}
      {problem ? (
        <p className={styles.problem} role="alert">
          {problem.message}
        </p>
      ) : null}
      <div className={styles.actions}>
        <Button keys="Esc" onClick={onClose}>
          {t("requests-cancel")}
        </Button>
        <Button
          kind="filled"
          keys="mod+Enter"
          disabled={record.isPending || preview.data?.can_record !== true}
          onClick={store}
        >
          {t("requests-answer-record")}
        </Button>
      </div>
    </form>
  );
}
