// The covered systems and how many of the level's satellites they use; each can be added, changed or
// removed in place, under the contract as it is.
import { useState } from "react";

import type { SystemRow, SystemsView } from "../../generated/api";
import { useWords } from "../../shared/words";
import rows from "./Rows.module.css";
import { Section } from "./Section";
import { SystemForm } from "./SystemForm";

export function Systems({ view, number }: { view: SystemsView; number: string }) {
  const { t } = useWords();
  const [open, setOpen] = useState<number | "new" | null>(null);
  const close = () => setOpen(null);
  return (
    <Section
      title={t("covered-systems")}
      count={view.count}
      action={
        view.can_change && open !== "new"
          ? {
              label: t("systems-add"),
              name: `${t("systems-add")}: ${t("covered-systems")}`,
              run: () => setOpen("new"),
            }
          : undefined
      }
    >
      {view.rows.length === 0 && open !== "new" ? (
        <p className={rows.empty}>{t("contract-no-systems")}</p>
      ) : null}
      <ul className={rows.systems}>
        {view.rows.map((row) =>
          open === row.at && view.can_change ? (
            <li key={row.at} className={rows.whole}>
              <SystemForm number={number} view={view} row={row} onDone={close} />
            </li>
          ) : (
            <System
              key={row.at}
              row={row}
              {...(view.can_change ? { onChange: () => setOpen(row.at) } : {})}
            />
          ),
        )}
      </ul>
      {open === "new" && view.can_change ? (
        <SystemForm number={number} view={view} onDone={close} />
      ) : null}
    </Section>
  );
}

function System({ row, onChange }: { row: SystemRow; onChange?: () => void }) {
  const { t } = useWords();
  return (
    <li className={`${rows.row} ${rows.system}`}>
      <span>{row.name}</span>
      <span className={`${rows.second} ${rows.right}`}>{row.version}</span>
      <span className={rows.second}>{row.usage}</span>
      {onChange ? (
        <button
          type="button"
          className={rows.change}
          aria-label={`${t("systems-change")}: ${row.name}`}
          onClick={onChange}
        >
          {t("systems-change")}
        </button>
      ) : null}
    </li>
  );
}
