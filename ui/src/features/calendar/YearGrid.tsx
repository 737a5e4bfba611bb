// Twelve months in small: how many deadlines a day has as four steps of density, and the number of
// each month. A month or a day leads to that month.
import type { CalendarWeekday, CalendarYearView, YearDay, YearMonth } from "../../generated/api";
import { KeyHint } from "../../shared/KeyHint";
import { useWords } from "../../shared/words";
import styles from "./YearGrid.module.css";

interface YearGridProps {
  readonly view: CalendarYearView;
  readonly onMonth: (month: string, day: string | null) => void;
}

export function YearGrid({ view, onMonth }: YearGridProps) {
  const { t } = useWords();
  return (
    <>
      <div className={styles.place}>
        <div className={styles.months}>
          {view.months.map((month) => (
            <Month key={month.month} month={month} weekdays={view.weekdays} onMonth={onMonth} />
          ))}
        </div>
      </div>
      <footer className={styles.foot}>
        <span>{t("calendar-density")}</span>
        {view.steps.map((step, at) =>
          step === "" ? null : (
            // The place in the list is the step.
            // oxlint-disable-next-line react/no-array-index-key
            <span key={at} className={styles.step}>
              <span className={styles.swatch} data-density={at + 1} aria-hidden="true" />
              {step}
            </span>
          ),
        )}
        <span className={styles.keys}>
          <KeyHint keys="←" />
          <KeyHint keys="→" /> {t("calendar-key-year")}
          <KeyHint keys="Y" /> {t("calendar-key-view")}
        </span>
      </footer>
    </>
  );
}

interface MonthProps {
  readonly month: YearMonth;
  readonly weekdays: readonly CalendarWeekday[];
  readonly onMonth: (month: string, day: string | null) => void;
}

function Month({ month, weekdays, onMonth }: MonthProps) {
  return (
    <section className={styles.month} data-current={month.is_current || undefined}>
      <h2>
        <button
          type="button"
          className={styles.head}
          aria-label={month.name}
          onClick={() => onMonth(month.month, null)}
        >
          {month.title}
          <span className={styles.count}>{month.count_text}</span>
        </button>
      </h2>
      <table className={styles.days} aria-label={month.name}>
        <thead>
          <tr>
            {weekdays.map((weekday) => (
              <th key={weekday.short} scope="col" abbr={weekday.long}>
                {weekday.short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {month.weeks.map((week) => (
            <tr key={week.find((day) => day !== null)?.iso}>
              {week.map((day, place) =>
                day ? (
                  <Day key={day.iso} day={day} onOpen={() => onMonth(month.month, day.iso)} />
                ) : (
                  // oxlint-disable-next-line react/no-array-index-key
                  <td key={place} />
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Day({ day, onOpen }: { day: YearDay; onOpen: () => void }) {
  return (
    <td>
      <button
        type="button"
        tabIndex={-1}
        className={styles.day}
        data-density={day.density}
        data-today={day.is_today || undefined}
        data-holiday={day.is_holiday || undefined}
        aria-label={day.name}
        aria-current={day.is_today ? "date" : undefined}
        title={day.name}
        onClick={onOpen}
      >
        {day.label}
      </button>
    </td>
  );
}
