// Papers of the ticked contracts: which, in which language, into a folder or one ZIP file, how the
// files are named, with an example. Then how far it has come, and what it did.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";

import type { BatchDraft, BatchForm, Selection } from "../../generated/api";
import { Button } from "../../shared/Button";
import { Dialog } from "../../shared/Dialog";
import { Field } from "../../shared/Field";
import { call, problemOf } from "../../shared/ipc";
import { useKeys } from "../../shared/keyboard";
import { useCommand } from "../../shared/queries";
import { Segments } from "../../shared/Segments";
import { useWords } from "../../shared/words";
import { BatchRun } from "./BatchRun";
import styles from "./BatchDialog.module.css";
import type { Batch } from "./useBatch";

interface BatchDialogProps {
  readonly selection: Selection;
  readonly batch: Batch;
  /** Whether the run is shown rather than the form. */
  readonly showsRun: boolean;
  readonly onShowRun: () => void;
  readonly onClose: () => void;
}

export function BatchDialog(props: BatchDialogProps) {
  const { t } = useWords();
  const { selection, batch, showsRun, onShowRun, onClose } = props;
  const form = useCommand("batch_form", selection, ["contracts", "settings"], {
    enabled: !showsRun,
  });
  if (showsRun && batch.view) {
    return <BatchRun view={batch.view} onCancel={batch.cancel} onClose={onClose} />;
  }
  if (!form.data) {
    return form.error ? (
      <Dialog
        title={t("batch-title")}
        name="batch"
        onClose={onClose}
        footer={<Button onClick={onClose}>{t("batch-close")}</Button>}
      >
        <p className="tk-bad" role="alert">
          {form.error.message}
        </p>
      </Dialog>
    ) : null;
  }
  return (
    <Filled
      form={form.data}
      selection={selection}
      batch={batch}
      onStarted={onShowRun}
      onClose={onClose}
    />
  );
}

interface FilledProps {
  readonly form: BatchForm;
  readonly selection: Selection;
  readonly batch: Batch;
  readonly onStarted: () => void;
  readonly onClose: () => void;
}

function Filled({ form, selection, batch, onStarted, onClose }: FilledProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState<BatchDraft>({
    selection,
    kind: form.kinds[0]?.id ?? "summary",
    language: null,
    wants_zip: false,
    pattern: form.pattern,
  });
  const pattern = useRef<HTMLInputElement>(null);
  const preview = useQuery({
    queryKey: ["preview_batch", draft] as const,
    queryFn: () => call("preview_batch", draft),
    placeholderData: keepPreviousData,
    meta: { tags: ["contracts", "customers"] },
    gcTime: 0,
  });
  const change = (next: Partial<BatchDraft>) => {
    batch.forget();
    setDraft((before) => ({ ...before, ...next }));
  };
  const canStart = !batch.isStarting && preview.data?.answer.problem === null;
  const start = () => {
    if (canStart) {
      void batch.start(draft).then(
        (began) => (began ? onStarted() : undefined),
        // The refusal is shown below.
        () => undefined,
      );
    }
  };
  useKeys({ "mod+Enter": start }, true, "overlay");
  const insert = (placeholder: string) => {
    const input = pattern.current;
    const from = input?.selectionStart ?? draft.pattern.length;
    const to = input?.selectionEnd ?? from;
    change({ pattern: draft.pattern.slice(0, from) + placeholder + draft.pattern.slice(to) });
    input?.focus();
  };
  const problem = problemOf(batch.error);
  return (
    <Dialog
      title={t("batch-title")}
      hint={form.heading}
      name="batch"
      onClose={onClose}
      footer={
        <>
          <p className={styles.problem} role={problem ? "alert" : undefined}>
            {problem ? [problem.message, problem.remedy].filter(Boolean).join(" ") : ""}
          </p>
          <Button keys="Esc" onClick={onClose}>
            {t("batch-cancel")}
          </Button>
          <Button kind="filled" keys="mod+Enter" disabled={!canStart} onClick={start}>
            {t("batch-start")}
          </Button>
        </>
      }
    >
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <label className={styles.kind}>
          <span className={styles.label}>{t("papers-which")}</span>
          <select
            value={draft.kind}
            onChange={(event) => change({ kind: event.currentTarget.value })}
          >
            {form.kinds.map(({ id, text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </select>
        </label>
        <Segments
          label={t("papers-language")}
          choices={form.languages}
          value={draft.language ?? ""}
          onChoose={(language) => change({ language: language === "" ? null : language })}
          columns={form.languages.length}
        />
        <Segments
          label={t("batch-where")}
          choices={[
            { id: "folder", text: t("batch-where-folder") },
            { id: "zip", text: t("batch-where-zip") },
          ]}
          value={draft.wants_zip ? "zip" : "folder"}
          onChoose={(id) => change({ wants_zip: id === "zip" })}
          columns={2}
        />
        <div>
          <Field
            label={t("batch-pattern")}
            value={draft.pattern}
            onType={(text) => change({ pattern: text })}
            answer={preview.data?.answer}
            inputRef={pattern}
          />
          <div
            className={styles.placeholders}
            role="group"
            aria-label={t("batch-pattern-placeholders")}
          >
            {form.placeholders.map(({ id, text }) => (
              <button
                key={id}
                type="button"
                className={styles.placeholder}
                title={id}
                aria-label={t("batch-pattern-insert", { placeholder: text })}
                onClick={() => insert(id)}
              >
                {text}
              </button>
            ))}
          </div>
        </div>
      </form>
    </Dialog>
  );
}
