// A date set large: the day, its weekday and distance, and why it is what it is. Only "cancel by"
// takes the accent, and only while somebody can still act on it.
import type { ReactNode, Ref } from "react";

import type { DateHeroView } from "../generated/api";
import styles from "./DateHero.module.css";
import { useWords } from "./words";

interface DateHeroProps {
  readonly view: DateHeroView;
  /** `page` 30 px with its reason, `preview` 22 px. */
  readonly size?: "page" | "preview";
  /** Whether its reason is open. */
  readonly isOpen?: boolean;
  readonly onWhy?: () => void;
  readonly whyRef?: Ref<HTMLButtonElement>;
}

export function DateHero({ view, size = "page", isOpen = false, onWhy, whyRef }: DateHeroProps) {
  const { t } = useWords();
  const { day } = view;
  return (
    <div className={`${styles.hero} ${styles[size]} ${styles[view.tone]}`}>
      <dt className={styles.label}>{view.label}</dt>
      <dd className={styles.body}>
        <time dateTime={day.iso} className={`${styles.date} tk-selectable`}>
          {day.text}
        </time>
        <span className={styles.below}>
          {size === "preview" ? (
            <span>{view.note ?? view.short}</span>
          ) : (
            <Below view={view} weekday={day.weekday_long}>
              {view.why && onWhy ? (
                <button
                  ref={whyRef}
                  type="button"
                  className={styles.why}
                  aria-expanded={isOpen}
                  aria-label={t("why-open-for", { date: day.text })}
                  onClick={onWhy}
                >
                  {t("why-open")}
                </button>
              ) : null}
            </Below>
          )}
        </span>
      </dd>
    </div>
  );
}

function Below({
  view,
  weekday,
  children,
}: {
  view: DateHeroView;
  weekday: string;
  children: ReactNode;
}) {
  return (
    <>
      <span className={styles.facts}>
        <span>{weekday}</span>
        {view.note ? (
          <span className={styles.note}>{view.note}</span>
        ) : (
          <span className={styles.distance}>{view.day.distance}</span>
        )}
      </span>
      {children}
    </>
  );
}
