// One typed day for a notice that was recorded: when it was withdrawn by agreement, or when its
// signed copy arrived.
import { useState } from "react";

import { Button } from "../../shared/Button";
import { problemOf } from "../../shared/ipc";
import { closes, KeyScope } from "../../shared/KeyScope";
import { useChange } from "../../shared/queries";
import { TypedDateField } from "../../shared/TypedDateField";
import { useReadDate } from "../../shared/useReadDate";
import { useWords } from "../../shared/words";
import styles from "./NoticeDay.module.css";

interface NoticeDayProps {
  readonly number: string;
  readonly at: number;
  readonly command: "withdraw_notice" | "record_signed_copy";
  readonly label: string;
  readonly onDone: () => void;
}

export function NoticeDay({ number, at, command, label, onDone }: NoticeDayProps) {
  const { t } = useWords();
  const [day, setDay] = useState("");
  const answer = useReadDate(day);
  const change = useChange(command);
  const refused = problemOf(change.error);
  return (
    <KeyScope onKey={closes(onDone)}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate({ number, at, day }, { onSuccess: onDone });
        }}
      >
        <TypedDateField
          label={label}
          value={day}
          onType={setDay}
          answer={refused ? { say: null, detail: null, problem: refused } : answer}
          takesFocus
        />
        <Button type="submit" keys="Enter" disabled={!answer?.say}>
          {t("contract-record-day")}
        </Button>
      </form>
    </KeyScope>
  );
}
