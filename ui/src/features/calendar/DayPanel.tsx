// The deadlines of the chosen day, each a way to its contract.
import { useEffect, useRef } from "react";

import type { CalendarDayView, DeadlineLine } from "../../generated/api";
import { Icon } from "../../shared/Icon";
import { KIND_ICONS } from "../../shared/kindIcons";
import { useWords } from "../../shared/words";
import styles from "./DayPanel.module.css";

interface DayPanelProps {
  readonly view: CalendarDayView | undefined;
  /** The place of the deadline under the cursor; below 0 none is. */
  readonly current: number;
  readonly onOpen: (line: DeadlineLine) => void;
}

export function DayPanel({ view, current, onOpen }: DayPanelProps) {
  const { t } = useWords();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: "nearest" });
  }, [current]);
  if (!view) {
    return (
      <aside className={styles.panel}>
        <p className="tk-quiet">{t("calendar-day-choose")}</p>
      </aside>
    );
  }
  return (
    <aside className={styles.panel} aria-label={view.title} data-testid="calendar-day">
      <h2 className={styles.title}>{view.title}</h2>
      <p className={styles.detail}>
        {view.detail} · {view.count_text}
      </p>
      {view.lines.length === 0 ? (
        <p className={styles.none}>{t("calendar-day-none")}</p>
      ) : (
        <ul ref={list} className={styles.list}>
          {view.lines.map((line, at) => (
            <li key={line.uid}>
              <button
                type="button"
                className={styles.entry}
                data-current={at === current || undefined}
                data-testid={`deadline-${line.uid}`}
                onClick={() => onOpen(line)}
              >
                <span className={styles.kind} data-overdue={line.is_overdue || undefined}>
                  <Icon name={KIND_ICONS[line.kind] ?? "calendar"} size={14} />
                  {line.kind_text}
                  {line.time ? <span className={styles.time}>{line.time}</span> : null}
                  {line.is_overdue ? (
                    <span className={styles.overdue}>{t("calendar-overdue")}</span>
                  ) : null}
                </span>
                <span className={styles.customer}>{line.customer_name}</span>
                <span className={styles.facts}>
                  <span>
                    {line.contract} · {line.level}
                  </span>
                  <span>{line.fee?.text}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {view.left_out ? <p className={styles.none}>{view.left_out}</p> : null}
    </aside>
  );
}
