// The levels side by side, a row for each promise: what stands right of a level may not be less.
import { type CSSProperties, Fragment, type ReactNode } from "react";

import type { EditionCheckView, EditionDraft, LevelDraft } from "../../generated/api";
import type { PlainWordKey } from "../../generated/words";
import { Checkbox } from "../../shared/Checkbox";
import { Field } from "../../shared/Field";
import { useWords } from "../../shared/words";
import styles from "./EditionForm.module.css";
import { answerOf } from "./findings";
import { Section } from "./Section";

interface LevelFieldsProps {
  readonly draft: EditionDraft;
  readonly said: EditionCheckView | undefined;
  readonly onChange: (changes: Partial<EditionDraft>) => void;
}

type TextKey = "name" | "opens" | "closes" | "requests" | "discount" | "consulting" | "satellites";

const BEFORE: readonly [TextKey, string, PlainWordKey, PlainWordKey | null][] = [
  ["name", "name", "terms-level-name", null],
  ["opens", "window.opens", "terms-opens", null],
  ["closes", "window.closes", "terms-closes", null],
];

const AFTER: readonly [TextKey, string, PlainWordKey, PlainWordKey | null][] = [
  ["requests", "requests_per_year", "terms-requests", null],
  ["discount", "consulting_discount_percent", "terms-discount", "terms-unit-percent"],
  ["consulting", "consulting_hours", "terms-consulting-hours", "terms-unit-hours"],
  ["satellites", "satellites", "terms-satellites", null],
];

const CHOICES = [
  ["yes", "terms-yes"],
  ["no", "terms-no"],
  ["open", "terms-open-value"],
] as const;

export function LevelFields({ draft, said, onChange }: LevelFieldsProps) {
  const { t } = useWords();
  const change = (at: number, changes: Partial<LevelDraft>) =>
    onChange({
      levels: draft.levels.map((level, place) => (place === at ? { ...level, ...changes } : level)),
    });
  const row = (key: string, label: string, cell: (level: LevelDraft, at: number) => ReactNode) => (
    <Fragment key={key}>
      <div className={styles.rowLabel}>{label}</div>
      {draft.levels.map((level, at) => (
        // Levels have a place and no other identity while their names are being typed.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at}>{cell(level, at)}</div>
      ))}
    </Fragment>
  );
  const text = ([key, path, label, unit]: (typeof BEFORE)[number]) =>
    row(path, t(label), (level, at) => (
      <Field
        label={`${level.name}: ${t(label)}`}
        isLabelHidden
        name={`levels[${at}].${path}`}
        value={level[key]}
        suffix={unit ? t(unit) : undefined}
        answer={
          answerOf(said, `levels[${at}].${path}`) ??
          (key === "opens" ? answerOf(said, `levels[${at}].window`) : undefined)
        }
        onType={(value) => change(at, { [key]: value })}
      />
    ));
  const impacts = draft.levels[0]?.hours ?? [];
  return (
    <Section title={t("terms-group-levels")} text={t("terms-levels-text")} isWide>
      <div className={styles.levels} style={{ "--levels": draft.levels.length } as CSSProperties}>
        {BEFORE.map(text)}
        {impacts.map((impact, place) =>
          row(`hours.${impact.impact}`, impact.label, (level, at) => (
            <Field
              label={`${level.name}: ${impact.label}`}
              isLabelHidden
              name={`levels[${at}].response_hours.${impact.impact}`}
              inputMode="numeric"
              value={level.hours[place]?.hours ?? ""}
              suffix={t("terms-unit-hours")}
              answer={
                answerOf(said, `levels[${at}].response_hours.${impact.impact}`) ??
                (place === 0 ? answerOf(said, `levels[${at}].response_hours`) : undefined)
              }
              onType={(hours) =>
                change(at, {
                  hours: level.hours.map((one, own) => (own === place ? { ...one, hours } : one)),
                })
              }
            />
          )),
        )}
        {AFTER.map(text)}
        {row("phone", t("terms-phone"), (level, at) => (
          <>
            <div className={styles.cellCheck}>
              <Checkbox
                label={t(level.phone ? "terms-yes" : "terms-no")}
                checked={level.phone}
                onChange={(phone) => change(at, { phone })}
              />
            </div>
            <Finding said={said} path={`levels[${at}].phone_emergencies`} />
          </>
        ))}
        {row("test", t("terms-test-systems"), (level, at) => (
          <>
            <select
              className={styles.select}
              aria-label={`${level.name}: ${t("terms-test-systems")}`}
              value={level.test_systems}
              onChange={(event) => change(at, { test_systems: event.currentTarget.value })}
            >
              {CHOICES.map(([id, word]) => (
                <option key={id} value={id}>
                  {t(word)}
                </option>
              ))}
            </select>
            <Finding said={said} path={`levels[${at}].test_systems.value`} />
          </>
        ))}
      </div>
    </Section>
  );
}

function Finding({ said, path }: { said: EditionCheckView | undefined; path: string }) {
  const problem = answerOf(said, path)?.problem;
  return problem ? <p className="tk-bad">{problem.message}</p> : null;
}
