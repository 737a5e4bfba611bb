// Renewals and their fees: boards by month, as of any day, with their rows to look over. Keys: ← →
// month, ↑ ↓ row, Space ticks a row as checked, Enter opens its contract.
import { useDebouncedValue } from "@mantine/hooks";

import type { FinanceInput, FinanceView } from "../../generated/api";
import { BeginButtons } from "../../shared/BeginButtons";
import { Button } from "../../shared/Button";
import { EmptyState } from "../../shared/EmptyState";
import { Icon } from "../../shared/Icon";
import { useKept } from "../../shared/kept";
import { useKeys } from "../../shared/keyboard";
import { OwnerChip } from "../../shared/OwnerChip";
import { Problem } from "../../shared/Problem";
import { Switch } from "../../shared/Switch";
import { useWords } from "../../shared/words";
import { AsOf } from "./AsOf";
import { Boards } from "./Boards";
import { Example } from "./Example";
import { Exports } from "./Exports";
import styles from "./Finance.module.css";
import { GroupScreen } from "./GroupScreen";
import { MonthRows } from "./MonthRows";
import { useBoards } from "./queries";

const FIRST_INPUT: FinanceInput = { from: null, months: 12, as_of: "", basis: "year", owner: null };
const TYPING_PAUSE = 150;

/** By what the rows below the boards stand together. */
type By = "month" | "level" | "owner" | "customer";
const BY: readonly By[] = ["month", "level", "owner", "customer"];

export function Finance() {
  const { t } = useWords();
  const [input, setInput] = useKept<FinanceInput>("finance-input", () => FIRST_INPUT);
  const [by, setBy] = useKept<By>("finance-by", () => "month");
  const [chosen, setChosen] = useKept<string | null>("finance-month", () => null);
  const [settled] = useDebouncedValue(input, input.as_of === "" ? 0 : TYPING_PAUSE);
  const boards = useBoards(settled);
  const change = (next: Partial<FinanceInput>) => setInput((before) => ({ ...before, ...next }));
  if (boards.error) {
    return <Problem error={boards.error} />;
  }
  const view = boards.data;
  if (!view) {
    return null;
  }
  if (view.is_register_empty) {
    return (
      <div className={styles.page}>
        <div className={styles.head}>
          <h1>{t("finance-page-title")}</h1>
        </div>
        <EmptyState
          title={t("finance-page-empty-title")}
          text={t("finance-page-empty-text")}
          action={<BeginButtons />}
          example={<Example />}
        />
      </div>
    );
  }
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t("finance-page-title")}</h1>
        <span className={styles.summary}>{view.summary}</span>
        <span className={styles.tools}>
          <AsOf
            value={input.as_of}
            answer={view.as_of}
            onType={(as_of) => change({ as_of, from: null })}
          />
          <Exports board={settled} isRefused={view.as_of.problem !== null} />
        </span>
      </div>
      {view.as_of_note ? (
        <div className={styles.note} role="status" data-testid="finance-as-of">
          <Icon name="undo" />
          <span>{view.as_of_note}</span>
          <Button onClick={() => change({ as_of: "", from: null })}>
            {t("finance-page-back-to-today")}
          </Button>
        </div>
      ) : null}
      <Months
        key={view.from}
        view={view}
        input={input}
        settled={settled}
        by={by}
        chosen={chosen}
        onInput={change}
        onBy={setBy}
        onChoose={setChosen}
      />
    </div>
  );
}

interface MonthsProps {
  readonly view: FinanceView;
  readonly input: FinanceInput;
  readonly settled: FinanceInput;
  readonly by: By;
  readonly chosen: string | null;
  readonly onInput: (next: Partial<FinanceInput>) => void;
  readonly onBy: (by: By) => void;
  readonly onChoose: (month: string) => void;
}

/** The boards and what stands below them, for one range of months. */
function Months(props: MonthsProps) {
  const { view, input, settled, by, chosen, onInput, onBy, onChoose } = props;
  const { t } = useWords();
  const at = Math.max(
    0,
    view.months.findIndex((month) => month.month === (chosen ?? view.first_chosen)),
  );
  const month = view.months[at];
  // Beyond the edge the months move on by one.
  const step = (way: 1 | -1) => () => {
    const next = view.months[at + way];
    if (next) {
      onChoose(next.month);
      return;
    }
    const from = way === 1 ? view.next : view.previous;
    const coming = way === 1 ? view.after : view.previous;
    if (from && coming) {
      onInput({ from });
      onChoose(coming);
    }
  };
  useKeys({ ArrowLeft: step(-1), ArrowRight: step(1) });
  return (
    <>
      <div className={styles.choices}>
        <Switch
          label={t("finance-page-basis")}
          choices={view.bases}
          value={input.basis}
          onChoose={(basis) => onInput({ basis })}
        />
        <OwnerChip owner={input.owner} onChange={(owner) => onInput({ owner })} />
        <span className={styles.span}>
          <Button
            kind="quiet"
            icon={<Icon name="left" />}
            aria-label={t("finance-page-earlier")}
            title={t("finance-page-earlier")}
            disabled={view.previous === null}
            onClick={() => onInput({ from: view.previous })}
          />
          <Switch
            label={t("finance-page-span")}
            choices={view.spans}
            value={String(input.months)}
            onChoose={(months) => onInput({ months: Number(months) })}
          />
          <span className={styles.unit}>{t("finance-page-span")}</span>
          <Button
            kind="quiet"
            icon={<Icon name="right" />}
            aria-label={t("finance-page-later")}
            title={t("finance-page-later")}
            disabled={view.next === null}
            onClick={() => onInput({ from: view.next })}
          />
        </span>
      </div>
      <Boards view={view} chosen={month?.month ?? null} onChoose={onChoose} />
      <div className={styles.by}>
        <Switch
          label={t("finance-page-by")}
          choices={BY.map((id) => ({ id, text: t(`finance-page-by-${id}`) }))}
          value={by}
          onChoose={(id) => onBy(id as By)}
        />
        {view.running.length > 0 ? (
          <span className={styles.running}>
            {t("finance-page-running")}: {view.running.join(" · ")}
          </span>
        ) : null}
      </div>
      {by === "month" ? (
        month ? (
          <MonthRows board={settled} month={month} canTick={view.can_tick} />
        ) : null
      ) : (
        <GroupScreen
          key={by}
          by={by}
          board={settled}
          groups={
            by === "level" ? view.by_level : by === "owner" ? view.by_owner : view.by_customer
          }
          span={view.total_label}
          canTick={view.can_tick}
        />
      )}
    </>
  );
}
