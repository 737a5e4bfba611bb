// A typed date with a calendar below it: ↓ or the button opens it, a chosen day is written into the
// field, and the keyboard comes back.
import { useRef } from "react";

import type { CalendarView } from "../generated/api";
import styles from "./CalendarField.module.css";
import { DayCalendar } from "./DayCalendar";
import type { FieldProps } from "./Field";
import { Icon } from "./Icon";
import { TypedDateField } from "./TypedDateField";
import { useWords } from "./words";

interface CalendarFieldProps extends Omit<FieldProps, "suffix" | "type" | "inputRef"> {
  /** The calendar, once there is one. */
  readonly view: CalendarView | null;
  /** What the calendar is of. */
  readonly calendarLabel: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** Whether it can be opened now. */
  readonly canOpen: boolean;
  /** For a field at the right edge of the window. */
  readonly opensToTheLeft?: boolean | undefined;
}

export function CalendarField({
  view,
  calendarLabel,
  isOpen,
  onOpen,
  canOpen,
  opensToTheLeft,
  ...rest
}: CalendarFieldProps) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.field}>
      <TypedDateField
        {...rest}
        inputRef={input}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown" && canOpen) {
            event.preventDefault();
            onOpen(true);
          }
        }}
        calendar={
          <button
            type="button"
            className={styles.open}
            tabIndex={-1}
            aria-label={`${t("field-open-calendar")}: ${rest.label}`}
            aria-expanded={isOpen}
            disabled={!canOpen}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onOpen(!isOpen)}
          >
            <Icon name="calendar" />
          </button>
        }
      />
      {isOpen && view ? (
        <div
          className={`${styles.calendar} ${opensToTheLeft ? styles.toTheLeft : ""} ${rest.isLabelHidden ? styles.near : ""}`}
        >
          <DayCalendar
            view={view}
            label={calendarLabel}
            onLeave={() => onOpen(false)}
            onEscape={() => {
              onOpen(false);
              input.current?.focus();
            }}
            onChoose={(day) => {
              rest.onType(day.typed);
              onOpen(false);
              input.current?.focus();
            }}
          />
        </div>
      ) : null}
    </div>
  );
}
