// The activation day: typed, or taken from the calendar that opens on the window alone. ↓ opens it.
import { useRef, useState } from "react";

import { ActivationCalendar } from "../../shared/ActivationCalendar";
import { Icon } from "../../shared/Icon";
import { TypedDateField } from "../../shared/TypedDateField";
import { useWords } from "../../shared/words";
import styles from "./ActivationField.module.css";
import type { FormProps } from "./Form";

export function ActivationField({
  draft,
  set,
  preview,
  answerOf,
  hasFocus,
}: FormProps & { hasFocus: boolean }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const calendar = preview?.calendar ?? null;
  const close = () => {
    setOpen(false);
    input.current?.focus();
  };
  return (
    <div className={styles.field}>
      <TypedDateField
        label={t("new-contract-activation")}
        value={draft.activation}
        onType={(text) => set("activation", text)}
        answer={answerOf("activation_requested_on")}
        answers="beside"
        inputRef={input}
        takesFocus={hasFocus}
        note={calendar ? undefined : <span className="tk-quiet">{t("field-order-first")}</span>}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown" && calendar) {
            event.preventDefault();
            setOpen(true);
          }
        }}
        calendar={
          <button
            type="button"
            className={styles.open}
            aria-label={t("field-open-calendar")}
            aria-expanded={isOpen}
            disabled={!calendar}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => setOpen((before) => !before)}
          >
            <Icon name="calendar" />
          </button>
        }
      />
      {isOpen && calendar ? (
        <div className={styles.calendar}>
          <ActivationCalendar
            view={calendar}
            onClose={() => setOpen(false)}
            onChoose={(day) => {
              set("activation", day.typed);
              close();
            }}
          />
        </div>
      ) : null}
    </div>
  );
}
