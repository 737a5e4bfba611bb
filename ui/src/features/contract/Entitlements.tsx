// What the level gives in this contract year and how much of it is used; then fee and amendments.
import type { ContractPageView } from "../../generated/api";
import { Meter } from "../../shared/Meter";
import { useWords } from "../../shared/words";
import rows from "./Rows.module.css";
import { Section } from "./Section";

export function Entitlements({ view }: { view: ContractPageView }) {
  const { t } = useWords();
  return (
    <>
      <Section title={t("requests")} count={view.requests.count}>
        <Meter view={view.requests} label={t("requests")} />
      </Section>
      <Section title={t("consulting")} count={view.consulting.count}>
        <Meter view={view.consulting} label={t("consulting")} />
      </Section>
      <Section title={t("contract-fee-and-amendments")}>
        <dl>
          {view.fee.map((row) => (
            <div key={row.label + row.value} className={`${rows.row} ${rows.value}`}>
              <dt className={rows.second}>{row.label}</dt>
              <dd className={row.is_quiet ? rows.quiet : rows.name}>{row.value}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </>
  );
}
