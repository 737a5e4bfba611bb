// Why a date is what it is: numbered steps, the fact left, its value right, rule and clause below,
// advice last. Closes with Esc and gives the keyboard back. Where it stands is the screen's choice,
// but never over the ruler.
import { useEffect, useId, useRef } from "react";

import type { WhyView } from "../generated/api";
import { KeyHint } from "./KeyHint";
import styles from "./WhyPanel.module.css";
import { useWords } from "./words";

interface WhyPanelProps {
  readonly view: WhyView;
  readonly onClose: () => void;
}

export function WhyPanel({ view, onClose }: WhyPanelProps) {
  const { t } = useWords();
  const panel = useRef<HTMLElement>(null);
  const title = useId();
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) {
        before.focus({ preventScroll: true });
      }
    };
  }, []);
  // "Stays as it is" (N2) repeats the day; the step before it gives it.
  const given = view.steps.findLastIndex((step) => step.is_result && step.rule !== "N2");
  const last = given < 0 ? view.steps.length - 1 : given;
  return (
    // Esc closes this before it leaves the screen behind it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      ref={panel}
      className={styles.panel}
      role="dialog"
      aria-labelledby={title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          event.preventDefault();
          onClose();
        }
      }}
    >
      <header className={styles.head}>
        <h2 id={title}>{view.title}</h2>
        <button type="button" className={styles.close} onClick={onClose}>
          <span className="tk-visually-hidden">{t("why-close")}</span>
          <KeyHint keys="Esc" />
        </button>
      </header>
      <ol className={styles.steps}>
        {view.steps.map((step, at) => (
          <li key={`${step.rule}${step.label}`} className={styles.step}>
            <span className={styles.number} aria-hidden="true">
              {at + 1}
            </span>
            <span className={styles.fact}>{step.label}</span>
            <span className={at === last ? styles.result : styles.value}>{step.value}</span>
            <span className={styles.text}>
              <b className={styles.rule}>{step.rule}</b> {step.text} {step.clause}
            </span>
          </li>
        ))}
      </ol>
      {view.advice ? <p className={styles.advice}>{view.advice}</p> : null}
    </section>
  );
}
