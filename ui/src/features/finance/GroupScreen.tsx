// Renewals of all months by level, owner or customer with their sums; a group opens its rows.
import { useMemo, useState } from "react";

import type { FinanceGroup, FinanceGroups, FinanceInput } from "../../generated/api";
import { useKeys } from "../../shared/keyboard";
import { useWords } from "../../shared/words";
import styles from "./GroupScreen.module.css";
import { EVERYTHING } from "./queries";
import { Rows } from "./Rows";
import { Swatch } from "./Swatch";

interface GroupScreenProps {
  readonly by: "level" | "owner" | "customer";
  readonly board: FinanceInput;
  readonly groups: FinanceGroups;
  /** `12 months`. */
  readonly span: string;
  readonly canTick: boolean;
}

export function GroupScreen({ by, board, groups, span, canTick }: GroupScreenProps) {
  const [opened, setOpened] = useState<FinanceGroup | null>(null);
  const [at, setAt] = useState(0);
  const filter = useMemo(
    () => ({ ...EVERYTHING, group: by, key: opened?.key ?? null }),
    [by, opened],
  );
  if (opened) {
    return (
      <Rows
        board={board}
        filter={filter}
        title={`${opened.name}, ${span}`}
        canTick={canTick}
        onBack={() => setOpened(null)}
      />
    );
  }
  return <GroupList by={by} groups={groups} current={at} onMove={setAt} onOpen={setOpened} />;
}

interface GroupListProps {
  readonly by: "level" | "owner" | "customer";
  readonly groups: FinanceGroups;
  readonly current: number;
  readonly onMove: (at: number) => void;
  readonly onOpen: (group: FinanceGroup) => void;
}

const STATUSES = ["committed", "cancellable", "terminating"] as const;

function GroupList({ by, groups, current, onMove, onOpen }: GroupListProps) {
  const { t } = useWords();
  const last = groups.groups.length - 1;
  useKeys({
    ArrowDown: () => onMove(Math.min(last, current + 1)),
    ArrowUp: () => onMove(Math.max(0, current - 1)),
    Enter: (event) => {
      const group = groups.groups[current];
      if (!group || (event.target as HTMLElement).closest("button, a, input")) {
        return false;
      }
      onOpen(group);
      return true;
    },
  });
  const currencies = groups.total.sums.map((sums) => sums.currency);
  return (
    <div className={styles.place}>
      <table className={styles.groups} aria-label={t(`finance-page-by-${by}`)}>
        <thead>
          <tr>
            <th scope="col">{t(`finance-page-column-${by}`)}</th>
            <th scope="col" className={styles.end}>
              {t("finance-page-contracts")}
            </th>
            {currencies.flatMap((currency) => [
              ...STATUSES.map((status) => (
                <th key={`${currency}-${status}`} scope="col" className={styles.end}>
                  <Swatch status={status} /> {t(`finance-page-status-${status}`)}
                </th>
              )),
              <th key={currency} scope="col" className={styles.end}>
                {t("finance-sum")}
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {groups.groups.map((group, at) => (
            <tr
              key={group.key ?? ""}
              data-current={at === current || undefined}
              onClick={() => onOpen(group)}
            >
              <th scope="row">
                <button type="button" className={styles.name} onFocus={() => onMove(at)}>
                  {group.name}
                </button>
              </th>
              <Figures group={group} />
            </tr>
          ))}
          {groups.rest ? (
            <tr>
              <th scope="row" className="tk-quiet">
                {groups.rest.name}
              </th>
              <Figures group={groups.rest} />
            </tr>
          ) : null}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{groups.total.name}</th>
            <Figures group={groups.total} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Figures({ group }: { group: FinanceGroup }) {
  return (
    <>
      <td className={styles.end}>{group.count}</td>
      {group.sums.flatMap((sums) => [
        ...STATUSES.map((status) => (
          <td key={`${sums.currency}-${status}`} className={styles.end}>
            {sums[status]}
          </td>
        )),
        <td key={sums.currency} className={styles.strong}>
          {sums.total}
        </td>,
      ])}
    </>
  );
}
