// The dry run: figures that filter, columns, open questions, the rows with what the list and the
// terms say, and the one button that stores. Keys: ↑ ↓ move, Space chooses, X selects, W why,
// Delete leaves out, Ctrl+Enter imports.
import { useMemo, useState } from "react";

import type { ImportLineView, ImportPlanView } from "../../generated/api";
import { Button } from "../../shared/Button";
import { useKeys } from "../../shared/keyboard";
import { Problem } from "../../shared/Problem";
import { useWords } from "../../shared/words";
import styles from "./Check.module.css";
import { type Checking, CheckingProvider, chooseNext, type Opened } from "./checking";
import { Columns } from "./Columns";
import { Counts } from "./Counts";
import { Foot } from "./Foot";
import { Head } from "./Head";
import { LineGrid } from "./LineGrid";
import { Questions } from "./Questions";
import { useLines, useSaying } from "./queries";
import { useStore } from "./store";

/** What a person looks at first: what needs a look. */
const OPEN_GROUPS: readonly string[] = ["differ", "question"];
const NO_GROUPS: readonly string[] = [];
const PAGE_STEP = 10;

function isOnControl(event: KeyboardEvent): boolean {
  return (event.target as HTMLElement).closest("button, a, input, select") !== null;
}

function isInGrid(event: KeyboardEvent): boolean {
  return (event.target as HTMLElement).closest("[role=grid]") !== null;
}

function countOf(plan: ImportPlanView, groups: readonly string[]): number {
  return plan.counts
    .filter((count) => groups.includes(count.id))
    .reduce((sum, count) => sum + count.count, 0);
}

interface CheckProps {
  readonly name: string;
  readonly plan: ImportPlanView;
  readonly isReadOnly: boolean;
}

export function Check({ name, plan, isReadOnly }: CheckProps) {
  const { t } = useWords();
  const [groups, setGroups] = useState<readonly string[]>(() =>
    countOf(plan, OPEN_GROUPS) > 0 ? OPEN_GROUPS : NO_GROUPS,
  );
  const [at, setAt] = useState(0);
  const [selected, setSelected] = useState<ReadonlySet<number>>(() => new Set());
  const [opened, setOpened] = useState<Opened | null>(null);
  const lines = useLines(plan.revision, groups);
  const place = Math.min(at, Math.max(0, lines.total - 1));
  const line = lines.lineAt(place);
  const { mutate: takeRows } = useSaying("take_import_rows");
  const { mutate: answerRow } = useSaying("answer_import_row");
  const store = useStore();
  const checking: Checking = useMemo(
    () => ({
      current: line?.number,
      selected,
      opened,
      open: setOpened,
      toggle: (row: number) =>
        setSelected((before) => {
          const next = new Set(before);
          if (!next.delete(row)) {
            next.add(row);
          }
          return next;
        }),
      take: (rows, take) => {
        setOpened(null);
        takeRows({ rows: [...rows], take });
      },
      answer: (about: ImportLineView, value, contacts) => {
        setOpened(null);
        answerRow({
          row: about.row,
          field: about.control.field,
          value,
          contacts: [...(contacts ?? [])],
        });
      },
    }),
    [line?.number, selected, opened, takeRows, answerRow],
  );
  const filter = (next: readonly string[]) => {
    setGroups(next);
    setAt(0);
    setOpened(null);
  };
  const canStore = !isReadOnly && !store.isPending && plan.to_store > 0;
  const storeNow = () => {
    if (canStore) {
      store.mutate({ revision: plan.revision, rows: [...selected] });
    }
  };
  const move = (step: number) => (event: KeyboardEvent) => {
    if (isOnControl(event) && !isInGrid(event)) {
      return false;
    }
    setOpened(null);
    setAt(Math.max(0, Math.min(lines.total - 1, place + step)));
    return true;
  };
  const onLine = (run: (line: ImportLineView) => void) => (event: KeyboardEvent) => {
    if (!line || isOnControl(event)) {
      return false;
    }
    run(line);
    return true;
  };
  // Letters belong to no button, so that they work right after a figure was pressed.
  const byLetter = (run: (line: ImportLineView) => void) => () => {
    if (!line) {
      return false;
    }
    run(line);
    return true;
  };
  useKeys({
    ArrowDown: move(1),
    ArrowUp: move(-1),
    PageDown: move(PAGE_STEP),
    PageUp: move(-PAGE_STEP),
    Home: () => setAt(0),
    End: () => setAt(Math.max(0, lines.total - 1)),
    " ": onLine((found) => chooseNext(found, checking)),
    Enter: onLine((found) => chooseNext(found, checking)),
    X: byLetter((found) => checking.toggle(found.row)),
    W: byLetter((found) => {
      if (found.why) {
        setOpened({ number: found.number, what: "why" });
      }
    }),
    Delete: byLetter((found) =>
      checking.take(selected.size > 0 ? [...selected] : [found.row], "nothing"),
    ),
    Escape: () => {
      if (selected.size === 0) {
        return false;
      }
      setSelected(new Set());
      return true;
    },
    "mod+Enter": storeNow,
  });
  if (lines.error) {
    return <Problem error={lines.error} />;
  }
  const isEmpty = plan.counts[0]?.count === 0;
  return (
    <div className={styles.page} data-testid="import-check">
      <div className={styles.main}>
        <Head name={name} plan={plan} />
        <Counts counts={plan.counts} groups={groups} onFilter={filter} />
        <Columns plan={plan} isReadOnly={isReadOnly} />
        <Questions plan={plan} />
        {isEmpty || (lines.isLoaded && lines.total === 0) ? (
          <div className={styles.none}>
            <h2>
              {isEmpty
                ? t("import-page-problem-no-rows")
                : groups === OPEN_GROUPS
                  ? t("import-page-none-open", { count: plan.to_store })
                  : t("import-page-none-title")}
            </h2>
            {isEmpty ? (
              <p className="tk-second">{t("import-page-problem-no-rows-remedy")}</p>
            ) : (
              <Button onClick={() => filter(NO_GROUPS)}>{t("import-page-show-all")}</Button>
            )}
          </div>
        ) : (
          <CheckingProvider value={checking}>
            <div className={styles.grid}>
              <LineGrid lines={lines} current={place} onChoose={setAt} />
            </div>
          </CheckingProvider>
        )}
      </div>
      <Foot
        plan={plan}
        selected={selected}
        canStore={canStore}
        isReadOnly={isReadOnly}
        onStore={storeNow}
        onTake={checking.take}
        onClear={() => setSelected(new Set())}
      />
    </div>
  );
}
