// A month beside the details of the day that is chosen in it.
import { useState } from "react";

import type { CalendarMonthView, DeadlineLine } from "../../generated/api";
import { KeyHint } from "../../shared/KeyHint";
import { useKeys } from "../../shared/keyboard";
import { useNavigation } from "../../shared/navigation";
import { useWords } from "../../shared/words";
import { DayPanel } from "./DayPanel";
import { MonthGrid } from "./MonthGrid";
import styles from "./MonthScreen.module.css";
import { useDay } from "./queries";

interface MonthScreenProps {
  readonly view: CalendarMonthView;
  readonly kinds: readonly string[];
  readonly chosen: string | null;
  readonly onChoose: (day: string) => void;
}

/** Stands for the last deadline of a day, before anybody knows how many it has. */
const LAST = Number.MAX_SAFE_INTEGER;

function isOnControl(event: KeyboardEvent): boolean {
  return (event.target as HTMLElement).closest("button, a, input") !== null;
}

export function MonthScreen({ view, kinds, chosen, onChoose }: MonthScreenProps) {
  const { t } = useWords();
  const { go } = useNavigation();
  const days = view.weeks.flatMap((week) => week.days);
  const day = days.some((known) => known.iso === chosen) ? chosen : view.first_day;
  const details = useDay(day, kinds);
  const lines = details.data?.lines ?? [];
  const [wanted, setWanted] = useState<number>(-1);
  const at = Math.min(wanted, lines.length - 1);

  const open = (line: DeadlineLine) => {
    if (line.request === null) {
      go({ screen: "contract", number: line.contract });
    } else {
      go({ screen: "requests", request: line.request });
    }
  };
  const choose = (iso: string, line = -1) => {
    setWanted(line);
    onChoose(iso);
  };
  // From the last deadline of a day on to the first of the next one that has any.
  const step = (way: 1 | -1) => () => {
    const next = at + way;
    if (next >= 0 && next < lines.length) {
      setWanted(next);
      return;
    }
    const place = days.findIndex((known) => known.iso === day);
    const rest = way === 1 ? days.slice(place + 1) : days.slice(0, Math.max(0, place)).toReversed();
    const other = rest.find((known) => known.count > 0 && known.is_in_month);
    if (other) {
      choose(other.iso, way === 1 ? 0 : LAST);
    }
  };
  useKeys({
    ArrowDown: step(1),
    ArrowUp: step(-1),
    Enter: (event) => {
      const line = lines[at];
      if (!line || isOnControl(event)) {
        return false;
      }
      open(line);
      return true;
    },
  });
  return (
    <>
      <div className={styles.columns}>
        <MonthGrid view={view} chosen={day} onChoose={choose} onOpen={open} />
        <DayPanel view={details.data} current={at} onOpen={open} />
      </div>
      <footer className={styles.foot}>
        <span className={styles.keys}>
          <KeyHint keys="←" />
          <KeyHint keys="→" /> {t("calendar-key-month")}
        </span>
        <span className={styles.keys}>
          <KeyHint keys="↑" />
          <KeyHint keys="↓" /> {t("calendar-key-move")}
        </span>
        <span className={styles.keys}>
          <KeyHint keys="Enter" /> {t("calendar-key-open")}
        </span>
        <span className={styles.keys}>
          <KeyHint keys="Y" /> {t("calendar-key-view")}
        </span>
      </footer>
    </>
  );
}
