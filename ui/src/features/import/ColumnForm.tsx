// What a column holds and how it is written, with some of its cells.
import { useState } from "react";

import type { ImportColumnView, ImportPlanView } from "../../generated/api";
import { Button } from "../../shared/Button";
import { useWords } from "../../shared/words";
import styles from "./Form.module.css";
import { useSaying } from "./queries";

/** Formats of days, and of amounts. */
const OF_DAYS: ReadonlySet<string> = new Set(["dmy", "mdy", "ymd", "serial", "serial_1904"]);
const DAYS: ReadonlySet<string> = new Set([
  "received_on",
  "activates_on",
  "notice_received_on",
  "last_day",
  "renews_on",
  "notice_by",
]);
const AMOUNTS: ReadonlySet<string> = new Set(["yearly_fee", "monthly_fee"]);

interface ColumnFormProps {
  readonly column: ImportColumnView;
  readonly plan: ImportPlanView;
  readonly onClose: () => void;
}

export function ColumnForm({ column, plan, onClose }: ColumnFormProps) {
  const { t } = useWords();
  const [field, setField] = useState(column.field ?? "");
  const [format, setFormat] = useState(column.is_chosen ? (column.format ?? "") : "");
  const say = useSaying("set_import_column");
  const formats = column.formats.filter((choice) =>
    DAYS.has(field) ? OF_DAYS.has(choice.id) : AMOUNTS.has(field) && !OF_DAYS.has(choice.id),
  );
  const apply = () => {
    const isFitting = formats.some((choice) => choice.id === format);
    say.mutate({
      key: column.key,
      field: field === "" ? null : field,
      format: isFitting ? format : null,
    });
    onClose();
  };
  return (
    <form
      className={styles.form}
      aria-label={t("import-page-column-title", { header: column.header })}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <h2>{t("import-page-column-title", { header: column.header })}</h2>
      <label className={styles.field}>
        <span className={styles.label}>{t("import-page-column-field")}</span>
        <select
          value={field}
          data-autofocus
          onChange={(event) => setField(event.currentTarget.value)}
        >
          <option value="">{t("import-page-column-ignored")}</option>
          {plan.fields.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {choice.text}
            </option>
          ))}
        </select>
      </label>
      {formats.length > 0 ? (
        <label className={styles.field}>
          <span className={styles.label}>{t("import-page-column-format")}</span>
          <select value={format} onChange={(event) => setFormat(event.currentTarget.value)}>
            <option value="">{t("import-page-column-auto")}</option>
            {formats.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.text}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {column.examples.length > 0 ? (
        <div>
          <p className={styles.label}>{t("import-page-column-examples")}</p>
          <p className={styles.examples}>{column.examples.slice(0, 4).join(" · ")}</p>
          {column.field ? <p className={styles.quiet}>{column.readable_text}</p> : null}
        </div>
      ) : null}
      <div className={styles.actions}>
        <Button kind="filled" type="submit">
          {t("import-page-column-apply")}
        </Button>
        <Button onClick={onClose}>{t("import-page-answer-close")}</Button>
      </div>
    </form>
  );
}
