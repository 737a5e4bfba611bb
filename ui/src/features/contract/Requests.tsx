// The requests of the contract: how much of the quota is used and where it is going, then the newest
// ones with what became of them.
import type { ContractPageView, RequestLine } from "../../generated/api";
import { Button } from "../../shared/Button";
import { Meter } from "../../shared/Meter";
import { useNavigation } from "../../shared/navigation";
import { useWords } from "../../shared/words";
import styles from "./Lines.module.css";
import { Section } from "./Section";
import { useWhy } from "./WhyLink";

export function Requests({ view }: { view: ContractPageView }) {
  const { t } = useWords();
  const { go } = useNavigation();
  const contract = view.head.number;
  const why = useWhy(view.requests.why, t("requests"));
  const { rows, all, can_log: canLog } = view.request_lines;
  return (
    <Section
      title={t("requests")}
      count={view.requests.count}
      why={why.link}
      action={
        canLog
          ? {
              label: t("contract-log-request"),
              run: () => go({ screen: "requests", contract, opens: "log" }),
            }
          : undefined
      }
    >
      <Meter view={view.requests} label={t("requests")} />
      {why.panel}
      {rows.length > 0 ? (
        <ul className={styles.lines}>
          {rows.map((row) => (
            <Line key={row.id} row={row} contract={contract} />
          ))}
        </ul>
      ) : null}
      {all ? (
        <Button kind="link" onClick={() => go({ screen: "requests", contract })}>
          {all}
        </Button>
      ) : null}
    </Section>
  );
}

function Line({ row, contract }: { row: RequestLine; contract: string }) {
  const { t } = useWords();
  const { go } = useNavigation();
  const why = useWhy(row.why, t("contract-request-number", { id: String(row.id) }));
  return (
    <li className={styles.request}>
      <button
        type="button"
        className={styles.open}
        title={row.subject}
        onClick={() => go({ screen: "requests", contract, request: row.id })}
      >
        {row.subject}
      </button>
      {why.link}
      <span className={styles.when}>
        {row.received}, {row.impact}
      </span>
      <span className={styles.state} data-tone={row.tone}>
        {row.state}
      </span>
      {why.panel ? <div className={styles.whole}>{why.panel}</div> : null}
    </li>
  );
}
