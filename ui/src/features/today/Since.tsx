// What happened since somebody was last here: some rows by day, the rest on demand, gone once seen.
import { useState } from "react";

import type { SinceRow, SinceView } from "../../generated/api";
import { Button } from "../../shared/Button";
import { Icon, type IconName } from "../../shared/Icon";
import { call } from "../../shared/ipc";
import { useCommand, useRefresh } from "../../shared/queries";
import { useWords } from "../../shared/words";
import styles from "./Since.module.css";

const FIRST_ROWS = 6;
const ALL_ROWS = 200;

const ICONS: Readonly<Record<string, IconName>> = {
  renewed: "renew",
  notice_passed: "cancel",
  default_took_effect: "flag",
  contacts_overdue: "people",
  lapsed: "calendar",
  ended: "close",
};

export function Since({ onOpen }: { onOpen: (contract: string) => void }) {
  const [limit, setLimit] = useState(FIRST_ROWS);
  const since = useCommand(
    "since",
    { limit },
    ["since", "contracts", "customers", "requests", "settings"],
    { keepPrevious: true },
  );
  const refresh = useRefresh();
  // Without an answer there is nothing to tell; what failed is told by the lanes below.
  return since.data ? (
    <Told
      view={since.data}
      isWhole={limit > FIRST_ROWS}
      onAll={(all) => setLimit(all ? ALL_ROWS : FIRST_ROWS)}
      onSeen={() => void call("mark_seen", null).then(() => refresh(["since"]))}
      onOpen={onOpen}
    />
  ) : null;
}

interface ToldProps {
  readonly view: SinceView;
  readonly isWhole: boolean;
  readonly onAll: (all: boolean) => void;
  readonly onSeen: () => void;
  readonly onOpen: (contract: string) => void;
}

function Told({ view, isWhole, onAll, onSeen, onOpen }: ToldProps) {
  const { t } = useWords();
  return (
    <section className={styles.since} aria-labelledby="since" data-testid="since">
      <div className={styles.head}>
        <h2 id="since">{t("since-title")}</h2>
        <span className="tk-quiet">{view.visit}</span>
        <span className={styles.seen}>
          <Button kind="link" onClick={onSeen}>
            {t("since-seen")}
          </Button>
        </span>
      </div>
      {view.total > FIRST_ROWS ? (
        <p className={styles.counts}>{view.counts.map((count) => count.text).join(" · ")}</p>
      ) : null}
      <ul>
        {view.rows.map((row) => (
          <Row key={row.id} row={row} onOpen={onOpen} />
        ))}
      </ul>
      {view.total > FIRST_ROWS ? (
        <p className={styles.more}>
          <Button kind="link" onClick={() => onAll(!isWhole)}>
            {isWhole ? t("since-show-less") : t("since-show-all", { count: view.total })}
          </Button>
          {isWhole && view.left_out ? <span className="tk-quiet">{view.left_out}</span> : null}
        </p>
      ) : null}
    </section>
  );
}

function Row({ row, onOpen }: { row: SinceRow; onOpen: (contract: string) => void }) {
  return (
    <li className={styles.row} data-testid={`since-row-${row.contract}-${row.kind}`}>
      <span className={styles.weekday}>{row.day.weekday}</span>
      <span className={styles.day}>{row.day.text}</span>
      <span className={styles.kind}>
        <Icon name={ICONS[row.kind] ?? "calendar"} size={14} />
        <span className="tk-ellipsis">{row.kind_text}</span>
      </span>
      <button
        type="button"
        className={styles.customer}
        title={`${row.contract} · ${row.customer_name}`}
        onClick={() => onOpen(row.contract)}
      >
        {row.customer_name}
      </button>
      <span className={styles.detail}>{row.detail}</span>
    </li>
  );
}
