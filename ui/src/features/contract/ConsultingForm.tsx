// Drawing consulting by appointment: a day and whole blocks; says at once what is left afterwards.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { Button } from "../../shared/Button";
import { DayField } from "../../shared/DayField";
import { Field } from "../../shared/Field";
import { call, problemOf } from "../../shared/ipc";
import { closes, KeyScope } from "../../shared/KeyScope";
import { useChange } from "../../shared/queries";
import { useWords } from "../../shared/words";
import styles from "./InlineForm.module.css";
import { useInSight } from "./useInSight";

export function ConsultingForm({ number, onDone }: { number: string; onDone: () => void }) {
  const { t } = useWords();
  const form = useInSight<HTMLFormElement>();
  const [on, setOn] = useState("");
  const [blocks, setBlocks] = useState("1");
  const draft = { number, on, blocks };
  const preview = useQuery({
    queryKey: ["preview_consulting", draft] as const,
    queryFn: () => call("preview_consulting", draft),
    placeholderData: keepPreviousData,
    meta: { tags: [`contract:${number}`, "settings"] },
    gcTime: 0,
  });
  const draw = useChange("draw_consulting");
  const refused = problemOf(draw.error) ?? preview.data?.problem ?? problemOf(preview.error);
  return (
    <KeyScope onKey={closes(onDone)}>
      <form
        ref={form}
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          draw.mutate(draft, { onSuccess: onDone });
        }}
      >
        <div className={styles.two}>
          <DayField
            label={t("consulting-day")}
            value={on}
            onType={setOn}
            answer={preview.data?.on}
            takesFocus
          />
          <Field
            label={t("consulting-blocks")}
            value={blocks}
            onType={setBlocks}
            answer={preview.data?.blocks}
            inputMode="numeric"
          />
        </div>
        {refused ? (
          <p className="tk-bad" role="alert">
            {refused.message} {refused.remedy}
          </p>
        ) : preview.data?.says ? (
          <p className="tk-second" aria-live="polite">
            {preview.data.says}
          </p>
        ) : null}
        <div className={styles.actions}>
          <Button
            type="submit"
            keys="Enter"
            disabled={draw.isPending || preview.data?.can_record !== true}
          >
            {t("consulting-record")}
          </Button>
          <Button kind="quiet" keys="Esc" onClick={onDone}>
            {t("contract-cancel")}
          </Button>
        </div>
      </form>
    </KeyScope>
  );
}
