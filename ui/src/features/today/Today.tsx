// The first screen of the day: what needs a person by lanes of days, what renews, what lapses.
import { useState } from "react";

import type { LaneRow } from "../../generated/api";
import { BeginButtons } from "../../shared/BeginButtons";
import { EmptyState } from "../../shared/EmptyState";
import { useInView } from "../../shared/inView";
import { useKept } from "../../shared/kept";
import { useKeys } from "../../shared/keyboard";
import { type Route, useNavigation } from "../../shared/navigation";
import { OwnerChip } from "../../shared/OwnerChip";
import { Problem } from "../../shared/Problem";
import { useCommand } from "../../shared/queries";
import { widthOfNumbers } from "../../shared/widthOfNumbers";
import { useWords } from "../../shared/words";
import { Example } from "./Example";
import { Digest } from "./Digest";
import { Lane } from "./Lane";
import { LaneStrip } from "./LaneStrip";
import { Lapses } from "./Lapses";
import { Renewals } from "./Renewals";
import { Since } from "./Since";
import styles from "./Today.module.css";

// Rows of each lane: as many as are looked at without wanting to see more.
const FIRST_ROWS = 25;
const MORE_ROWS = 200;
const TAGS = ["today", "contracts", "customers", "requests", "settings"];

/** Where the one action of a row leads. */
function target(row: LaneRow): Route {
  switch (row.kind) {
    case "cancel_by":
      return { screen: "notice", number: row.contract };
    case "contacts_due":
      return { screen: "edit-contract", number: row.contract, focus: "contacts" };
    case "response_due":
      return {
        screen: "requests",
        contract: row.contract,
        opens: "answer",
        ...(row.request === null ? {} : { request: row.request }),
      };
    case "activation_wish":
      return { screen: "edit-contract", number: row.contract, focus: "activation" };
    default:
      return { screen: "contract", number: row.contract };
  }
}

export function Today() {
  const { t } = useWords();
  const { go } = useNavigation();
  const [limit, setLimit] = useState(FIRST_ROWS);
  const [at, setAt] = useState(-1);
  const [owner, setOwner] = useKept<string | null>("today-owner", () => null);
  const today = useCommand("today", { limit, owner }, TAGS, { keepPrevious: true });
  const rows = today.data?.lanes.flatMap((lane) => lane.rows) ?? [];
  const current = rows[at];
  useInView(current?.contract ?? null);
  const numberWidth = widthOfNumbers(rows.map((row) => row.contract));
  const move = (step: number) => () => {
    if (rows.length === 0) {
      return false;
    }
    setAt((before) => Math.max(0, Math.min(rows.length - 1, before + step)));
    return true;
  };
  useKeys({
    ArrowDown: move(1),
    ArrowUp: move(-1),
    Enter: (event) => {
      if (!current || (event.target as HTMLElement).closest("button, a")) {
        return false;
      }
      go(target(current));
      return true;
    },
    O: () => {
      if (current) {
        go({ screen: "contract", number: current.contract });
      }
    },
  });
  if (today.error) {
    return <Problem error={today.error} />;
  }
  if (!today.data) {
    return null;
  }
  const view = today.data;
  return (
    <div className={styles.page} data-rail={!view.is_empty}>
      <div className={styles.main} data-testid="today">
        <h1 className={styles.title}>
          {view.heading}
          <span className={styles.week}>{view.week}</span>
        </h1>
        {view.is_empty ? (
          <EmptyState
            title={t("today-empty-title")}
            text={t("today-empty-text")}
            action={<BeginButtons />}
            example={<Example />}
          />
        ) : (
          <>
            <Digest onOpen={(number) => go({ screen: "contract", number })} />
            <Since onOpen={(number) => go({ screen: "contract", number })} />
            <section aria-labelledby="needs-you">
              <div className={styles.sectionHead}>
                <h2 id="needs-you">{t("today-needs-you")}</h2>
                <span className="tk-quiet">
                  {owner === null ? t("today-all-contracts") : t("today-whose", { name: owner })}
                </span>
                <span className={styles.whose}>
                  <OwnerChip
                    owner={owner}
                    onChange={(next) => {
                      setOwner(next);
                      setAt(-1);
                    }}
                  />
                </span>
              </div>
              <LaneStrip lanes={view.lanes} />
              {view.lanes
                .filter((lane) => lane.rows.length > 0)
                .map((lane) => (
                  <Lane
                    key={lane.id}
                    lane={lane}
                    current={current?.uid}
                    numberWidth={numberWidth}
                    onOpen={(row) => go({ screen: "contract", number: row.contract })}
                    onAct={(row) => go(target(row))}
                    onFocus={(row) => setAt(rows.indexOf(row))}
                    onMore={() => setLimit(limit + MORE_ROWS)}
                  />
                ))}
              {rows.length === 0 ? <p className={styles.nothing}>{t("today-nothing")}</p> : null}
            </section>
          </>
        )}
      </div>
      {view.is_empty ? null : (
        <aside className={styles.rail}>
          {view.renewals ? <Renewals renewals={view.renewals} /> : null}
          {view.lapses.length > 0 ? (
            <Lapses lapses={view.lapses} onOpen={(number) => go({ screen: "contract", number })} />
          ) : null}
        </aside>
      )}
    </div>
  );
}
