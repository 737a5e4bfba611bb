// The notices of a contract with their verdicts, documents and letters; a signed copy can be recorded,
// and both parties can withdraw one by agreement. Nothing is deleted.
import { useState } from "react";

import type { NoticeEntry } from "../../generated/api";
import { Button } from "../../shared/Button";
import { Icon } from "../../shared/Icon";
import { useOpen } from "../../shared/paper";
import { useAttachDocument } from "../../shared/noticeDocument";
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
  const attach = useAttachDocument(number, notice.at);
  const letter = useOpen("open_letter");
  const { document } = notice;
  return (
    <li className={styles.notice}>
      <div className={styles.line}>
        <span className={styles.verdict} data-counts={notice.counts}>
          {notice.verdict_text}
        </span>
        <span className={styles.received}>{notice.received}</span>
        <span className={styles.effect}>{notice.effect}</span>
      </div>
      {document ? <Document number={number} notice={notice} /> : null}
      <div className={styles.actions}>
        {notice.why ? (
          <Button kind="link" onClick={() => toggle("why")}>
            {t("why-open")}
          </Button>
        ) : null}
        <Button kind="link" onClick={() => letter.mutate({ number, notice: notice.at })}>
          {t("contract-notice-letter")}
        </Button>
        {notice.can_attach && (!document || document.trouble) ? (
          <Button kind="link" disabled={attach.isPending} onClick={() => attach.mutate()}>
            {t("notice-document-attach")}
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

function Document({ number, notice }: { number: string; notice: NoticeEntry }) {
  const { t } = useWords();
  const opening = useOpen("open_notice_document");
  const { document } = notice;
  if (!document) {
    return null;
  }
  return (
    <p className={styles.document}>
      <button
        type="button"
        className={styles.name}
        aria-label={`${t("notice-document-open")}: ${document.name}`}
        onClick={() => opening.mutate({ number, at: notice.at })}
      >
        <Icon name="pdf" size={14} />
        {document.name}
      </button>
      <span className="tk-quiet" title={`SHA-256 ${document.hash}`}>
        {document.size}
      </span>
      {document.trouble ? (
        <span className={styles.trouble} role="note">
          <Icon name="warning" size={14} />
          {document.trouble}
        </span>
      ) : null}
    </p>
  );
}
