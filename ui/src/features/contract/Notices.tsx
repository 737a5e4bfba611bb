// The notices of a contract with their verdicts; a signed copy can be recorded, and both parties can
// withdraw one by agreement. Nothing is deleted.
import { useState } from "react";

import type { NoticeEntry } from "../../generated/api";
import { Button } from "../../shared/Button";
import { useWords } from "../../shared/words";
import { WhyPanel } from "../../shared/WhyPanel";
import { NoticeDay } from "./NoticeDay";
import styles from "./Notices.module.css";
import { Section } from "./Section";

export function Notices({ number, notices }: { number: string; notices: readonly NoticeEntry[] }) {
  const { t } = useWords();
  return (
    <div className={styles.notices}>
      <Section title={t("contract-notices")}>
        <ul>
          {notices.map((notice) => (
            <Notice key={notice.at} number={number} notice={notice} />
          ))}
        </ul>
      </Section>
    </div>
  );
}

type Open = "why" | "withdraw" | "copy" | null;

function Notice({ number, notice }: { number: string; notice: NoticeEntry }) {
  const { t } = useWords();
  const [open, setOpen] = useState<Open>(null);
  const toggle = (what: Open) => setOpen((before) => (before === what ? null : what));
  return (
    <li className={styles.notice}>
      <div className={styles.line}>
        <span className={styles.verdict} data-counts={notice.counts}>
          {notice.verdict_text}
        </span>
        <span className={styles.received}>{notice.received}</span>
        <span className={styles.effect}>{notice.effect}</span>
      </div>
      <div className={styles.actions}>
        {notice.why ? (
          <Button kind="link" onClick={() => toggle("why")}>
            {t("why-open")}
          </Button>
        ) : null}
        {notice.signed_copy_open ? (
          <Button kind="link" onClick={() => toggle("copy")}>
            {t("contract-signed-copy-arrived")}
          </Button>
        ) : null}
        {notice.can_be_withdrawn ? (
          <Button kind="link" onClick={() => toggle("withdraw")}>
            {t("contract-withdraw-notice")}
          </Button>
        ) : null}
      </div>
      {open === "why" && notice.why ? (
        <WhyPanel view={notice.why} onClose={() => setOpen(null)} />
      ) : null}
      {open === "withdraw" ? (
        <NoticeDay
          number={number}
          at={notice.at}
          command="withdraw_notice"
          label={t("contract-agreed-on")}
          onDone={() => setOpen(null)}
        />
      ) : null}
      {open === "copy" ? (
        <NoticeDay
          number={number}
          at={notice.at}
          command="record_signed_copy"
          label={t("contract-arrived-on")}
          onDone={() => setOpen(null)}
        />
      ) : null}
    </li>
  );
}
