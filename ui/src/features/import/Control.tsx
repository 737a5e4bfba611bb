// What can be chosen on a line: side by side where it is one of two, a button that opens a small
// form where something has to be said.
import { Popover } from "@mantine/core";

import type { ImportLineView } from "../../generated/api";
import { Button } from "../../shared/Button";
import { useWords } from "../../shared/words";
import { AnswerForm } from "./AnswerForm";
import { CHANGE, useChecking } from "./checking";
import styles from "./Control.module.css";

export function Control({ line }: { line: ImportLineView }) {
  const checking = useChecking();
  const { control } = line;
  if (control.kind === "none") {
    return null;
  }
  const tabIndex = checking.current === line.number ? 0 : -1;
  if (control.kind === "take_back") {
    return (
      <Button wide tabIndex={tabIndex} onClick={() => checking.take([line.row], null)}>
        {control.text}
      </Button>
    );
  }
  const isOpen = checking.opened?.number === line.number && checking.opened.what === "answer";
  const show = (next: boolean) =>
    checking.open(next ? { number: line.number, what: "answer" } : null);
  return (
    <Popover
      // Another line that moves up to this place begins anew.
      key={line.number}
      opened={isOpen}
      onChange={(next) => (next ? undefined : checking.open(null))}
      position="bottom-end"
      offset={4}
      width={340}
      withRoles={false}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <div className={styles.place}>
          {control.kind === "take" || control.kind === "readings" ? (
            <Choices line={line} tabIndex={tabIndex} onOpen={() => show(true)} />
          ) : (
            <Button wide tabIndex={tabIndex} aria-expanded={isOpen} onClick={() => show(!isOpen)}>
              {control.text}
            </Button>
          )}
        </div>
      </Popover.Target>
      <Popover.Dropdown className={styles.form}>
        <AnswerForm key={line.number} line={line} />
      </Popover.Dropdown>
    </Popover>
  );
}

interface ChoicesProps {
  readonly line: ImportLineView;
  readonly tabIndex: number;
  readonly onOpen: () => void;
}

/** One of two, side by side. */
function Choices({ line, tabIndex, onOpen }: ChoicesProps) {
  const { t } = useWords();
  const checking = useChecking();
  const { control } = line;
  const choose = (id: string) => {
    if (control.kind === "readings") {
      checking.answer(line, id);
    } else if (id === CHANGE) {
      onOpen();
    } else {
      checking.take([line.row], id);
    }
  };
  return (
    <div
      className={styles.choices}
      role="group"
      aria-label={t("import-page-take-label", { row: String(line.row) })}
    >
      {control.choices.map((choice) => (
        <button
          key={choice.id}
          type="button"
          className={styles.choice}
          tabIndex={tabIndex}
          aria-pressed={control.chosen === choice.id}
          title={choice.text}
          onClick={() => choose(choice.id)}
        >
          <span className="tk-ellipsis">{choice.text}</span>
        </button>
      ))}
    </div>
  );
}
