// What came into a lane since somebody last said that they have seen it: some rows, the rest on
// demand, gone once seen or dealt with.
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";

import type { DigestRow, DigestView } from "../../generated/api";
import { useActions } from "../../shared/actions";
import { Button } from "../../shared/Button";
import { Icon } from "../../shared/Icon";
import { call } from "../../shared/ipc";
import { KIND_ICONS } from "../../shared/kindIcons";
import { useCommand, useRefresh } from "../../shared/queries";
import { useToast } from "../../shared/Toast";
import { useWords } from "../../shared/words";
import styles from "./Since.module.css";

const FIRST_ROWS = 6;
const ALL_ROWS = 200;
const TAGS = ["digest", "today", "contracts", "customers", "requests", "settings", "preferences"];

export function Digest({ onOpen }: { onOpen: (contract: string) => void }) {
  const [limit, setLimit] = useState(FIRST_ROWS);
  const digest = useCommand("digest", { limit }, TAGS, { keepPrevious: true });
  const refresh = useRefresh();
  const save = useSave();
  useActions({ "save-digest": save.isPending ? undefined : () => save.mutate() }, "screen");
  return digest.data ? (
    <Told
      view={digest.data}
      isWhole={limit > FIRST_ROWS}
      onAll={(all) => setLimit(all ? ALL_ROWS : FIRST_ROWS)}
      onSeen={() => void call("mark_digest_seen", null).then(() => refresh(["digest"]))}
      onSave={() => save.mutate()}
      onOpen={onOpen}
    />
  ) : null;
}

/** Writes what is overdue and what comes up where a person wants it. */
function useSave() {
  const toast = useToast();
  return useMutation({
    mutationFn: () => call("save_digest", null),
    onSuccess: ({ message }) => {
      if (message !== "") {
        toast.show({ message });
      }
    },
    onError: (error: Error) => toast.show({ message: error.message }),
  });
}

interface ToldProps {
  readonly view: DigestView;
  readonly isWhole: boolean;
  readonly onAll: (all: boolean) => void;
  readonly onSeen: () => void;
  readonly onSave: () => void;
  readonly onOpen: (contract: string) => void;
}

function Told({ view, isWhole, onAll, onSeen, onSave, onOpen }: ToldProps) {
  const { t } = useWords();
  return (
    <section className={styles.since} aria-labelledby="digest" data-testid="digest">
      <div className={styles.head}>
        <h2 id="digest">{t("reminders-digest-title")}</h2>
        <span className={styles.seen}>
          <Button kind="link" onClick={onSave}>
            {t("reminders-digest-save")}
          </Button>
          <Button kind="link" onClick={onSeen}>
            {t("since-seen")}
          </Button>
        </span>
      </div>
      {view.total > FIRST_ROWS ? <p className={styles.counts}>{view.counts.join(" · ")}</p> : null}
      <ul>
        {view.rows.map((row) => (
          <Row key={row.uid} row={row} onOpen={onOpen} />
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

function Row({ row, onOpen }: { row: DigestRow; onOpen: (contract: string) => void }) {
  const { t } = useWords();
  return (
    <li className={styles.row} data-testid={`digest-row-${row.contract}-${row.kind}`}>
      <span className={styles.weekday}>{row.day.weekday}</span>
      <span className={styles.day}>{row.day.text}</span>
      <span className={styles.kind}>
        <Icon name={KIND_ICONS[row.kind] ?? "calendar"} size={14} />
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
      <span className={styles.detail}>
        {row.contract} ·{" "}
        {row.is_overdue ? (
          <span className="tk-bad">{t("reminders-digest-overdue")}</span>
        ) : (
          row.day.distance
        )}
      </span>
    </li>
  );
}
