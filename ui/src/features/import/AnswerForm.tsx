// The answer to what a row asks: typed and said back, or chosen from a list. A row may also be left
// out instead.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import type { ImportLineView } from "../../generated/api";
import { Button } from "../../shared/Button";
import { DayField } from "../../shared/DayField";
import { Field } from "../../shared/Field";
import { call } from "../../shared/ipc";
import { useWords } from "../../shared/words";
import { useChecking } from "./checking";
import styles from "./Form.module.css";

interface AnswerFormProps {
  readonly line: ImportLineView;
}

export function AnswerForm({ line }: AnswerFormProps) {
  const { t } = useWords();
  const { answer, take } = useChecking();
  const { control } = line;
  const [value, setValue] = useState("");
  const [contacts, setContacts] = useState<ReadonlySet<number>>(() => new Set());
  const isContacts = control.kind === "contacts";
  const isChosen = isContacts || control.kind === "list" || control.kind === "readings";
  const isReady = isContacts
    ? contacts.size > 0 && contacts.size <= control.most
    : value.trim() !== "";
  const toggle = (place: number) =>
    setContacts((before) => {
      const next = new Set(before);
      if (!next.delete(place)) {
        next.add(place);
      }
      return next;
    });
  return (
    <form
      className={styles.form}
      data-testid="import-answer"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) {
          answer(
            line,
            value,
            [...contacts].toSorted((left, right) => left - right),
          );
        }
      }}
    >
      <h2>{t("import-page-answer-title", { field: line.field, row: String(line.row) })}</h2>
      {line.list === "" || isContacts ? null : <p className={styles.written}>{line.list}</p>}
      {isChosen ? (
        <div className={styles.choices}>
          {control.choices.map((choice, place) => (
            <label key={choice.id} className={styles.choice}>
              <input
                type={isContacts ? "checkbox" : "radio"}
                name="answer"
                value={choice.id}
                checked={isContacts ? contacts.has(place) : value === choice.id}
                data-autofocus={place === 0 || undefined}
                onChange={() => (isContacts ? toggle(place) : setValue(choice.id))}
              />
              <span>{choice.text}</span>
            </label>
          ))}
        </div>
      ) : (
        <TypedAnswer line={line} value={value} onType={setValue} />
      )}
      {isContacts ? (
        <p className={styles.quiet}>
          {t("import-page-answer-contacts-count", { count: contacts.size, max: control.most })}
        </p>
      ) : null}
      <div className={styles.actions}>
        <Button kind="filled" type="submit" disabled={!isReady}>
          {t("import-page-answer-use")}
        </Button>
        <Button kind="link" onClick={() => take([line.row], "nothing")}>
          {t("import-page-answer-leave-out")}
        </Button>
      </div>
    </form>
  );
}

interface TypedAnswerProps {
  readonly line: ImportLineView;
  readonly value: string;
  readonly onType: (value: string) => void;
}

/** Read by Rust at every key and said back. */
function TypedAnswer({ line, value, onType }: TypedAnswerProps) {
  const input = { row: line.row, field: line.control.field, value, contacts: [] };
  const echo = useQuery({
    queryKey: ["echo_import_answer", input] as const,
    queryFn: () => call("echo_import_answer", input),
    meta: { tags: ["contracts"] },
    enabled: value.trim() !== "",
    gcTime: 0,
  });
  const common = {
    label: line.field,
    value,
    onType,
    answer: value.trim() === "" ? undefined : echo.data,
    takesFocus: true,
    "data-autofocus": true,
  };
  // Another day for one outside the window is chosen as a day as well.
  return line.control.kind === "day" || line.control.kind === "take" ? (
    <DayField {...common} />
  ) : (
    <Field {...common} inputMode={line.control.kind === "text" ? "text" : "numeric"} />
  );
}
