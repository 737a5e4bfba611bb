// Days to choose from, such as those on which a contract may become active. Only allowed days can be
// chosen; arrow keys move among them, by day and by week. Which day is which comes from Rust.
import { type KeyboardEvent, useEffect, useRef, useState } from "react";

import type { CalendarDay, CalendarMonth, CalendarView } from "../generated/api";
import styles from "./DayCalendar.module.css";
import { KeyScope } from "./KeyScope";
import { useWords } from "./words";

interface DayCalendarProps {
  readonly view: CalendarView;
  readonly onChoose: (day: CalendarDay) => void;
  readonly label: string;
  /** The keyboard went somewhere else. */
  readonly onLeave: () => void;
  readonly onEscape: () => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

function allowedDays(view: CalendarView): readonly CalendarDay[] {
  return view.months
    .flatMap((month) => month.weeks.flatMap((week) => week.days))
    .filter((day): day is CalendarDay => day !== null && day.is_allowed);
}

export function DayCalendar({ view, label, onChoose, onLeave, onEscape }: DayCalendarProps) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const days = allowedDays(view);
  const start =
    days.find((day) => day.is_selected) ??
    days.find((day) => day.is_default) ??
    days.find((day) => day.is_today) ??
    days[0];
  const [at, setAt] = useState(start?.iso ?? "");
  useEffect(() => {
    box.current?.querySelector<HTMLElement>(`[data-iso="${at}"]`)?.focus();
  }, [at]);
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      onEscape();
      return true;
    }
    const place = days.findIndex((day) => day.iso === at);
    const step = STEPS[event.key];
    const next =
      step === undefined
        ? { Home: 0, End: days.length - 1 }[event.key]
        : Math.max(0, Math.min(days.length - 1, place + step));
    if (next === undefined) {
      return false;
    }
    setAt(days[next]?.iso ?? at);
    return true;
  };
  return (
    <KeyScope
      ref={box}
      className={styles.calendar}
      role="dialog"
      label={label}
      onKey={onKey}
      onLeave={onLeave}
    >
      <div className={styles.months} data-open={view.allowed === "" || undefined}>
        {view.months.map((month) => (
          <Month
            key={month.title}
            month={month}
            weekdays={view.weekdays}
            at={at}
            onChoose={onChoose}
          />
        ))}
      </div>
      <p className={styles.legend} aria-hidden="true">
        {view.allowed ? (
          <>
            <span className={styles.entry}>
              <i className={styles.allowedMark} />
              {view.allowed}
            </span>
            <span className={styles.entry}>
              <i className={styles.defaultMark} />
              {view.default}
            </span>
            <span className={styles.entry}>
              <i className={styles.orderMark} />
              {view.order}
            </span>
          </>
        ) : null}
        <span className={styles.entry}>
          <i className={styles.holidayMark} />
          {t("new-contract-holiday")}
        </span>
      </p>
    </KeyScope>
  );
}

function Month(props: {
  month: CalendarMonth;
  weekdays: readonly string[];
  at: string;
  onChoose: (day: CalendarDay) => void;
}) {
  const { month, weekdays, at, onChoose } = props;
  return (
    <table className={styles.month} aria-label={month.title}>
      <caption className={styles.title}>{month.title}</caption>
      <thead>
        <tr>
          <td />
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" className={styles.weekday}>
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week) => (
          <tr key={week.number}>
            <th scope="row" className={styles.week}>
              {week.number}
            </th>
            {week.days.map((day, place) =>
              day ? (
                <Day key={day.iso} day={day} isFocused={day.iso === at} onChoose={onChoose} />
              ) : (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={place} />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day(props: {
  day: CalendarDay;
  isFocused: boolean;
  onChoose: (day: CalendarDay) => void;
}) {
  const { day, isFocused, onChoose } = props;
  return (
    <td className={styles.cell} data-allowed={day.is_allowed || undefined}>
      <button
        type="button"
        className={styles.day}
        data-iso={day.iso}
        data-allowed={day.is_allowed || undefined}
        data-default={day.is_default || undefined}
        data-order={day.is_order || undefined}
        data-weekend={day.is_weekend || undefined}
        data-holiday={day.is_holiday || undefined}
        data-selected={day.is_selected || undefined}
        data-today={day.is_today || undefined}
        aria-label={day.name}
        aria-disabled={!day.is_allowed}
        aria-pressed={day.is_selected}
        aria-current={day.is_today ? "date" : undefined}
        tabIndex={isFocused ? 0 : -1}
        onClick={() => (day.is_allowed ? onChoose(day) : undefined)}
      >
        {day.label}
      </button>
    </td>
  );
}
