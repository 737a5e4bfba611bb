// Recording a notice: left what arrived, right at once what it achieves. Ctrl ↵ records, Esc leaves.
import { useState } from "react";

import type { NoticeDraft, NoticeOpening } from "../../generated/api";
import { Button } from "../../shared/Button";
import { problemOf } from "../../shared/ipc";
import { useKeys } from "../../shared/keyboard";
import { useNavigation } from "../../shared/navigation";
import { Problem } from "../../shared/Problem";
import { useChange } from "../../shared/queries";
import { useWords } from "../../shared/words";
import { Meaning } from "./Meaning";
import styles from "./Notice.module.css";
import { NoticeForm } from "./NoticeForm";
import { useOpening, useVerdict } from "./queries";

export function Notice({ number }: { number: string }) {
  const opening = useOpening(number);
  if (opening.error) {
    return <Problem error={opening.error} />;
  }
  return opening.data ? <Filled key={number} opening={opening.data} /> : null;
}

function Filled({ opening }: { opening: NoticeOpening }) {
  const { t } = useWords();
  const { go } = useNavigation();
  const [draft, setDraft] = useState<NoticeDraft>(opening.draft);
  const preview = useVerdict(draft);
  const record = useChange("record_notice");
  const leave = () => go({ screen: "contract", number: opening.number });
  const store = () => record.mutate(draft, { onSuccess: leave });
  useKeys({ "mod+Enter": store, Escape: leave });
  const problem =
    problemOf(record.error) ?? preview.data?.problem ?? problemOf(preview.error) ?? opening.problem;
  const change = (changes: Partial<NoticeDraft>) => {
    record.reset();
    setDraft((before) => ({ ...before, ...changes }));
  };
  return (
    <div className={styles.page} data-testid="notice-page">
      <NoticeForm opening={opening} draft={draft} preview={preview.data} onChange={change} />
      <div className={styles.meaning}>
        <Meaning draft={draft} preview={preview.data} onChange={change} />
        <footer className={styles.footer}>
          <p
            className={problem ? styles.problem : styles.note}
            role={problem ? "alert" : undefined}
          >
            {problem ? problem.message : t("notice-footer")}
          </p>
          <Button keys="Esc" onClick={leave}>
            {t("notice-cancel")}
          </Button>
          <Button
            kind="filled"
            keys="mod+Enter"
            disabled={record.isPending || preview.data?.can_record !== true}
            onClick={store}
          >
            {t("notice-record")}
          </Button>
        </footer>
      </div>
    </div>
  );
}
