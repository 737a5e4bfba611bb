// Amending a contract: another level or another fee from a day on. What it changes stands beside, so
// far and from then on; days that are possible are offered.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";

import type { AmendmentDraft, AmendmentOpening } from "../../generated/api";
import { Button } from "../../shared/Button";
import { DayField } from "../../shared/DayField";
import { Dialog, DialogFooter } from "../../shared/Dialog";
import { Field } from "../../shared/Field";
import { call, problemOf } from "../../shared/ipc";
import { useKeys } from "../../shared/keyboard";
import { useChange, useCommand } from "../../shared/queries";
import { Segments } from "../../shared/Segments";
import { useWords } from "../../shared/words";
import styles from "./AmendmentDialog.module.css";
import { AmendmentMeaning } from "./AmendmentMeaning";

interface AmendmentDialogProps {
  readonly number: string;
  readonly kind: "level" | "fee";
  readonly onClose: () => void;
}

export function AmendmentDialog({ number, kind, onClose }: AmendmentDialogProps) {
  const { t } = useWords();
  const opening = useCommand("amendment_form", { number }, [`contract:${number}`, "settings"]);
  return (
    <Dialog title={t("amendment-title")} name="amendment" isWide onClose={onClose}>
      {opening.data ? (
        <Filled opening={opening.data} kind={kind} onClose={onClose} />
      ) : (
        <p className="tk-bad" role="alert">
          {problemOf(opening.error)?.message}
        </p>
      )}
    </Dialog>
  );
}

function Filled({
  opening,
  kind,
  onClose,
}: {
  opening: AmendmentOpening;
  kind: "level" | "fee";
  onClose: () => void;
}) {
  const { t } = useWords();
  const [draft, setDraft] = useState<AmendmentDraft>({ ...opening.draft, kind });
  const preview = useQuery({
    queryKey: ["preview_amendment", draft] as const,
    queryFn: () => call("preview_amendment", draft),
    placeholderData: keepPreviousData,
    meta: { tags: [`contract:${draft.number}`, "settings"] },
    gcTime: 0,
  });
  const record = useChange("record_amendment");
  const change = (changes: Partial<AmendmentDraft>) => {
    record.reset();
    setDraft((before) => ({ ...before, ...changes }));
  };
  const store = () => {
    if (preview.data?.can_record) {
      record.mutate(draft, { onSuccess: onClose });
    }
  };
  useKeys({ "mod+Enter": store }, true, "overlay");
  const problem = problemOf(record.error) ?? preview.data?.problem ?? problemOf(preview.error);
  return (
    <>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          store();
        }}
      >
        <Segments
          label={t("amendment-kind")}
          choices={opening.kinds}
          value={draft.kind}
          onChoose={(chosen) => change({ kind: chosen })}
          columns={2}
        />
        {draft.kind === "fee" ? (
          <Field
            label={t("amendment-fee")}
            hint={`(${opening.fee_now})`}
            placeholder={t("amendment-fee-hint")}
            value={draft.fee}
            onType={(fee) => change({ fee })}
            answer={preview.data?.fee}
            suffix={opening.currency_sign}
            inputMode="decimal"
            takesFocus
          />
        ) : (
          <Segments
            label={t("amendment-level")}
            choices={opening.levels}
            value={draft.level}
            onChoose={(level) => change({ level })}
            columns={opening.levels.length}
            note={preview.data?.direction ?? undefined}
          />
        )}
        <DayField
          label={t("amendment-effective")}
          value={draft.effective}
          onType={(effective) => change({ effective })}
          answer={preview.data?.effective}
        />
        {preview.data && preview.data.possible.length > 0 ? (
          <div className={styles.possible}>
            <span className="tk-quiet">{t("amendment-possible")}</span>
            {preview.data.possible.map((day) => (
              <Button key={day.typed} kind="link" onClick={() => change({ effective: day.typed })}>
                {day.text}
              </Button>
            ))}
          </div>
        ) : null}
      </form>
      <AmendmentMeaning preview={preview.data} />
      <DialogFooter>
        <p
          className={problem ? styles.problem : styles.spring}
          role={problem ? "alert" : undefined}
        >
          {problem ? `${problem.message} ${problem.remedy ?? ""}` : ""}
        </p>
        <Button keys="Esc" onClick={onClose}>
          {t("amendment-cancel")}
        </Button>
        <Button
          kind="filled"
          keys="mod+Enter"
          disabled={record.isPending || preview.data?.can_record !== true}
          onClick={store}
        >
          {t("amendment-record")}
        </Button>
      </DialogFooter>
    </>
  );
}
