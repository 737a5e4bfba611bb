// All deadlines as a calendar: a month with its days, or a year with its density. Keys: ← → month or
// year, ↑ ↓ from deadline to deadline, Enter opens the contract, T today, Y month or year.
import { useEffect, useState } from "react";

import { useActions } from "../../shared/actions";
import { BeginButtons } from "../../shared/BeginButtons";
import { Button } from "../../shared/Button";
import { EmptyState } from "../../shared/EmptyState";
import { Icon } from "../../shared/Icon";
import { call } from "../../shared/ipc";
import { useKept } from "../../shared/kept";
import { useKeys } from "../../shared/keyboard";
import { Problem } from "../../shared/Problem";
import { Switch } from "../../shared/Switch";
import { useToast } from "../../shared/Toast";
import { useWords } from "../../shared/words";
import styles from "./Calendar.module.css";
import { Example } from "./Example";
import { KindChips } from "./KindChips";
import { MonthScreen } from "./MonthScreen";
import { useMonth, useYear } from "./queries";
import { YearGrid } from "./YearGrid";

/** What is looked at; months and years are named by Rust. */
interface Place {
  readonly view: "month" | "year";
  /** None is the month of today. */
  readonly month: string | null;
  /** None is the year of today. */
  readonly year: number | null;
  /** The day that was chosen; none is the one with which the month opens. */
  readonly day: string | null;
}

const TODAY: Place = { view: "month", month: null, year: null, day: null };

interface CalendarProps {
  /** The day that somebody came for. */
  readonly wanted: { readonly month: string; readonly day: string } | undefined;
}

export function Calendar({ wanted }: CalendarProps) {
  const { t } = useWords();
  const toast = useToast();
  const [place, setPlace] = useKept<Place>("calendar-place", () => TODAY);
  useEffect(() => {
    if (wanted) {
      setPlace((before) => ({ ...before, view: "month", ...wanted }));
    }
  }, [wanted, setPlace]);
  const [kinds, setKinds] = useKept<readonly string[]>("calendar-kinds", () => []);
  const [isSaving, setSaving] = useState(false);
  const isYear = place.view === "year";
  const month = useMonth(place.month, kinds, !isYear);
  const year = useYear(place.year, kinds, isYear);
  const shown = isYear ? year.data : month.data;
  const isEmpty = shown?.is_register_empty ?? false;

  const move = (way: "previous" | "next") => () => {
    if (isYear) {
      const to = year.data?.[way];
      if (to !== null && to !== undefined) {
        setPlace((before) => ({ ...before, year: to }));
      }
      return;
    }
    const to = month.data?.[way];
    if (to) {
      setPlace((before) => ({ ...before, month: to, day: null }));
    }
  };
  const showToday = () => setPlace((before) => ({ ...TODAY, view: before.view }));
  const show = (view: Place["view"]) => {
    if (view === "year") {
      setPlace((before) => ({ ...before, view, year: month.data?.year ?? before.year }));
    } else {
      setPlace((before) => ({ ...before, view }));
    }
  };
  const save = () => {
    setSaving(true);
    call("export_calendar", { kinds: [...kinds] })
      .then((saved) => (saved.message === "" ? undefined : toast.show({ message: saved.message })))
      .catch((error: Error) => toast.show({ message: error.message }))
      .finally(() => setSaving(false));
  };
  useKeys({
    ArrowLeft: move("previous"),
    ArrowRight: move("next"),
  });
  useActions(
    {
      "calendar-today": showToday,
      "calendar-span": () => show(isYear ? "month" : "year"),
      "export-list": isSaving ? undefined : save,
    },
    "screen",
    !isEmpty,
  );
  const error = isYear ? year.error : month.error;
  if (error) {
    return <Problem error={error} />;
  }
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t("calendar")}</h1>
        {isEmpty ? null : (
          <>
            <span className={styles.mover}>
              <Button
                kind="quiet"
                aria-label={t(isYear ? "calendar-previous-year" : "calendar-previous-month")}
                icon={<Icon name="left" />}
                onClick={move("previous")}
              />
              <h2 className={styles.title} aria-live="polite" data-testid="calendar-title">
                {isYear ? year.data?.year : month.data?.title}
              </h2>
              <Button
                kind="quiet"
                aria-label={t(isYear ? "calendar-next-year" : "calendar-next-month")}
                icon={<Icon name="right" />}
                onClick={move("next")}
              />
            </span>
            <Button keys="T" onClick={showToday}>
              {t("calendar-today")}
            </Button>
            <span className={styles.summary}>{shown?.summary}</span>
            <span className={styles.buttons}>
              <Switch
                label={t("calendar-view")}
                choices={[
                  { id: "month", text: t("calendar-month") },
                  { id: "year", text: t("calendar-year") },
                ]}
                value={place.view}
                onChoose={(view) => show(view as Place["view"])}
              />
              <Button
                icon={<Icon name="save" />}
                title={t("calendar-export-hint")}
                keys="mod+E"
                onClick={save}
                disabled={isSaving}
              >
                {t("calendar-export")}
              </Button>
            </span>
          </>
        )}
      </div>
      {isEmpty ? (
        <EmptyState
          title={t("calendar-empty-title")}
          text={t("calendar-empty-text")}
          action={<BeginButtons />}
          example={<Example />}
        />
      ) : (
        <>
          <KindChips kinds={shown?.kinds ?? []} chosen={kinds} onChange={setKinds} />
          {isYear ? (
            year.data ? (
              <YearGrid
                view={year.data}
                onMonth={(to, day) => setPlace({ view: "month", month: to, year: null, day })}
              />
            ) : null
          ) : month.data ? (
            <MonthScreen
              key={`${month.data.month} ${kinds.join(" ")}`}
              view={month.data}
              kinds={kinds}
              chosen={place.day}
              onChoose={(chosen) => setPlace((before) => ({ ...before, day: chosen }))}
            />
          ) : null}
        </>
      )}
    </div>
  );
}
