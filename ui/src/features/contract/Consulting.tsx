// Consulting of the contract year in blocks, the appointments that draw them, earlier contract years,
// and what further days cost.
import type { ConsultingYearLine, ContractPageView, DrawLine } from "../../generated/api";
import { Button } from "../../shared/Button";
import { Meter } from "../../shared/Meter";
import { useChange } from "../../shared/queries";
import { useWords } from "../../shared/words";
import { ConsultingForm } from "./ConsultingForm";
import styles from "./Lines.module.css";
import { Section } from "./Section";
import { useWhy } from "./WhyLink";

interface ConsultingProps {
  readonly view: ContractPageView;
  readonly isDrawing: boolean;
  readonly onDrawing: (isDrawing: boolean) => void;
}

export function Consulting({ view, isDrawing, onDrawing }: ConsultingProps) {
  const { t } = useWords();
  const { number } = view.head;
  const book = view.consulting_book;
  const why = useWhy(view.consulting.why, t("consulting"));
  return (
    <Section
      title={t("consulting")}
      count={view.consulting.count}
      why={why.link}
      action={
        book.can_draw && !isDrawing
          ? { label: t("consulting-draw"), run: () => onDrawing(true) }
          : undefined
      }
    >
      <Meter view={view.consulting} label={t("consulting")} />
      {why.panel}
      {isDrawing && book.can_draw ? (
        <ConsultingForm number={number} onDone={() => onDrawing(false)} />
      ) : null}
      {book.draws.length > 0 ? (
        <ul className={styles.lines} aria-label={t("consulting-appointments")}>
          {book.draws.map((draw) => (
            <Draw key={draw.at} number={number} draw={draw} />
          ))}
        </ul>
      ) : null}
      {book.years.length > 0 ? (
        <details className={styles.years}>
          <summary>{t("consulting-years")}</summary>
          <ul>
            {book.years.map((year) => (
              <Year key={year.year} year={year} />
            ))}
          </ul>
        </details>
      ) : null}
      {book.further ? <p className={styles.further}>{book.further}</p> : null}
    </Section>
  );
}

function Draw({ number, draw }: { number: string; draw: DrawLine }) {
  const { t } = useWords();
  const cancel = useChange("cancel_consulting");
  return (
    <li className={styles.line}>
      <span className={draw.cancelled ? styles.struck : undefined}>{draw.day}</span>
      <span className={styles.state}>{draw.cancelled ?? draw.blocks}</span>
      {draw.can_cancel ? (
        <Button
          kind="link"
          aria-label={draw.cancel_name}
          disabled={cancel.isPending}
          onClick={() => cancel.mutate({ number, at: draw.at })}
        >
          {t("consulting-cancel")}
        </Button>
      ) : null}
    </li>
  );
}

function Year({ year }: { year: ConsultingYearLine }) {
  const why = useWhy(year.why, year.year);
  return (
    <li className={styles.line}>
      <span>{year.year}</span>
      <span className={styles.state}>
        {year.hours}
        {year.lapsed ? `, ${year.lapsed}` : ""}
      </span>
      {why.link}
      {why.panel ? <div className={styles.whole}>{why.panel}</div> : null}
    </li>
  );
}
