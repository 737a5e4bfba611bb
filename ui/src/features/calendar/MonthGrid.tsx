// The days of a month as a grid of whole weeks. A day shows as many of its deadlines as it has room
// for, and says how many more there are.
import { useLayoutEffect, useRef, useState } from "react";

import type { CalendarMonthView, DeadlineDay, DeadlineLine } from "../../generated/api";
import { Icon } from "../../shared/Icon";
import { KIND_ICONS } from "../../shared/kindIcons";
import { useWords } from "../../shared/words";
import styles from "./MonthGrid.module.css";

/** Height of a line, and of what stands above the lines of a day. */
const LINE = 20;
const ABOVE = 30;

interface MonthGridProps {
  readonly view: CalendarMonthView;
  readonly chosen: string | null;
  readonly onChoose: (day: string) => void;
  readonly onOpen: (line: DeadlineLine) => void;
}

export function MonthGrid({ view, chosen, onChoose, onOpen }: MonthGridProps) {
  const { t } = useWords();
  const body = useRef<HTMLTableSectionElement>(null);
  const [room, setRoom] = useState(3);
  const weeks = view.weeks.length;
  useLayoutEffect(() => {
    const element = body.current;
    if (!element) {
      return undefined;
    }
    const measure = () => {
      const height = element.parentElement?.parentElement?.clientHeight ?? 0;
      setRoom(Math.max(1, Math.floor(((height - 28) / weeks - ABOVE) / LINE)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element.parentElement?.parentElement ?? element);
    return () => observer.disconnect();
  }, [weeks]);
  return (
    <div className={styles.place}>
      <table className={styles.month} aria-label={t("calendar-grid", { month: view.title })}>
        <thead>
          <tr>
            <th scope="col" className={styles.weekHead}>
              {t("calendar-week")}
            </th>
            {view.weekdays.map((weekday) => (
              <th key={weekday.short} scope="col" abbr={weekday.long}>
                {weekday.short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body}>
          {view.weeks.map((week) => (
            <tr key={week.days[0]?.iso ?? week.number}>
              <th scope="row" className={styles.week} aria-label={week.name}>
                {week.number}
              </th>
              {week.days.map((day) => (
                <Day
                  key={day.iso}
                  day={day}
                  room={room}
                  isChosen={day.iso === chosen}
                  onChoose={onChoose}
                  onOpen={onOpen}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface DayProps {
  readonly day: DeadlineDay;
  readonly room: number;
  readonly isChosen: boolean;
  readonly onChoose: (day: string) => void;
  readonly onOpen: (line: DeadlineLine) => void;
}

function Day({ day, room, isChosen, onChoose, onOpen }: DayProps) {
  const { t } = useWords();
  // Where not all fit, the last line says how many more there are.
  const shown = day.count <= room ? day.lines.slice(0, room) : day.lines.slice(0, room - 1);
  const more = day.count - shown.length;
  return (
    // The number of the day is the control; the cell around it only makes it easier to hit.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <td
      className={styles.day}
      data-outside={!day.is_in_month || undefined}
      data-weekend={day.is_weekend || day.holiday !== null || undefined}
      data-chosen={isChosen || undefined}
      data-iso={day.iso}
      onClick={() => onChoose(day.iso)}
    >
      <div className={styles.above}>
        <button
          type="button"
          className={styles.number}
          data-today={day.is_today || undefined}
          aria-current={day.is_today ? "date" : undefined}
          aria-pressed={isChosen}
          tabIndex={isChosen ? 0 : -1}
        >
          <span aria-hidden="true">{day.label}</span>
          <span className="tk-visually-hidden">{day.name}</span>
        </button>
        {day.holiday ? (
          <span className={styles.holiday} title={day.holiday}>
            {day.holiday}
          </span>
        ) : null}
        <span className={styles.count} aria-hidden="true">
          {day.count > 0 ? day.count : null}
        </span>
      </div>
      <div className={styles.lines}>
        {shown.map((line) => (
          <button
            key={line.uid}
            type="button"
            tabIndex={-1}
            className={styles.line}
            data-overdue={line.is_overdue || undefined}
            title={`${line.kind_text}: ${line.customer_name} (${line.contract})`}
            onClick={(event) => {
              event.stopPropagation();
              onOpen(line);
            }}
          >
            <Icon name={KIND_ICONS[line.kind] ?? "calendar"} size={12} />
            <span className={styles.kind}>{line.kind_text}</span>
            <span className={styles.customer}>{line.customer_name}</span>
          </button>
        ))}
        {more > 0 ? (
          <button type="button" tabIndex={-1} className={styles.more}>
            {t("calendar-more", { count: more })}
          </button>
        ) : null}
      </div>
    </td>
  );
}
