// One lane of days with its rows. A row says kind, day, distance, customer and fee, and offers the
// one thing that deals with it.
import { type CSSProperties, useEffect, useRef } from "react";

import type { LaneRow, LaneView } from "../../generated/api";
import { Button } from "../../shared/Button";
import { Icon } from "../../shared/Icon";
import { KIND_ICONS } from "../../shared/kindIcons";
import { useWords } from "../../shared/words";
import styles from "./Lane.module.css";

interface LaneProps {
  readonly lane: LaneView;
  readonly current: string | undefined;
  readonly onOpen: (row: LaneRow) => void;
  readonly onAct: (row: LaneRow) => void;
  readonly onFocus: (row: LaneRow) => void;
  readonly onMore: () => void;
  readonly numberWidth: string;
}

export function Lane({ lane, current, onOpen, onAct, onFocus, onMore, numberWidth }: LaneProps) {
  const { t } = useWords();
  const isOverdue = lane.id === "overdue";
  return (
    <section
      id={`lane-${lane.id}`}
      className={styles.lane}
      aria-label={lane.label}
      style={{ "--number-width": numberWidth } as CSSProperties}
    >
      <div className={styles.head}>
        <h3 className={isOverdue ? styles.overdueTitle : styles.title}>{lane.label}</h3>
        <span className="tk-quiet">{lane.border}</span>
        <span className={styles.summary}>{lane.summary}</span>
      </div>
      <ul>
        {lane.rows.map((row) => (
          <Row
            key={row.uid}
            row={row}
            isCurrent={row.uid === current}
            onOpen={onOpen}
            onAct={onAct}
            onFocus={onFocus}
          />
        ))}
      </ul>
      {lane.left_out ? (
        <p className={styles.more}>
          <span className="tk-quiet">{lane.left_out}</span>
          <Button kind="link" onClick={onMore}>
            {t("today-show-more")}
          </Button>
        </p>
      ) : null}
    </section>
  );
}

interface RowProps extends Pick<LaneProps, "onOpen" | "onAct" | "onFocus"> {
  readonly row: LaneRow;
  readonly isCurrent: boolean;
}

function Row({ row, isCurrent, onOpen, onAct, onFocus }: RowProps) {
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) {
      element.current?.scrollIntoView({ block: "nearest" });
    }
  }, [isCurrent]);
  const distance = row.is_overdue
    ? styles.overdue
    : row.due.days === 0
      ? styles.now
      : styles.distance;
  return (
    <li
      ref={element}
      className={styles.row}
      data-current={isCurrent}
      data-testid={`lane-row-${row.contract}`}
    >
      <span className={styles.weekday}>{row.due.weekday}</span>
      <span className={styles.day}>{row.due.text}</span>
      <span className={distance}>{row.distance}</span>
      <span className={styles.kind}>
        <Icon name={KIND_ICONS[row.kind] ?? "calendar"} size={14} />
        <span className="tk-ellipsis">{row.kind_text}</span>
      </span>
      <button
        type="button"
        className={styles.customer}
        title={row.customer_name}
        onClick={() => onOpen(row)}
      >
        {row.customer_name}
      </button>
      <span className={styles.number}>{row.contract}</span>
      <span className={styles.fee}>{row.fee?.text ?? ""}</span>
      <span className={styles.action}>
        {isCurrent ? (
          <Button kind="filled" keys="Enter" onClick={() => onAct(row)}>
            {row.action}
          </Button>
        ) : (
          <Button kind="link" onClick={() => onAct(row)} onFocus={() => onFocus(row)}>
            {row.action}
          </Button>
        )}
      </span>
    </li>
  );
}
