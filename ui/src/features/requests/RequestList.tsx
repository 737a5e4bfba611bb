// All requests: search, filters, the rows, and the details of the row under the cursor. Keys: ↑ ↓
// move, Space shows the details, A records a response, L logs a request.
import { useDebouncedValue } from "@mantine/hooks";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";

import type { RequestListRow } from "../../generated/api";
import { useActions } from "../../shared/actions";
import { Button } from "../../shared/Button";
import { EmptyState } from "../../shared/EmptyState";
import { Icon } from "../../shared/Icon";
import { call } from "../../shared/ipc";
import { KeyHint } from "../../shared/KeyHint";
import { useKept } from "../../shared/kept";
import { useInView } from "../../shared/inView";
import { useKeys } from "../../shared/keyboard";
import { useNavigation } from "../../shared/navigation";
import { Problem } from "../../shared/Problem";
import { useArrangement } from "../../shared/useArrangement";
import { useToast } from "../../shared/Toast";
import { useWords } from "../../shared/words";
import { Example } from "./Example";
import {
  type Filter,
  FIRST_FILTER,
  inputOf,
  isNarrowed,
  type RequestPages,
  useRequestPages,
} from "./filter";
import { Filters } from "./Filters";
import { columnsIn, Grid } from "./Grid";
import { Panel } from "./Panel";
import styles from "./RequestList.module.css";

const TYPING_PAUSE = 60;

/** Rows in which the request that one came for is looked for; further down it is not marked. */
const LOOKED_THROUGH = 100;

function placeOf(id: number, pages: RequestPages): number {
  for (let at = 0; at < Math.min(LOOKED_THROUGH, pages.total); at += 1) {
    if (pages.rowAt(at)?.id === id) {
      return at;
    }
  }
  return -1;
}

function isOnControl(event: KeyboardEvent): boolean {
  return (event.target as HTMLElement).closest("button, a, input") !== null;
}

interface RequestListProps {
  /** The request that is chosen, as somebody came for it. */
  readonly request: number | undefined;
  /** Only of this contract. */
  readonly contract: string | undefined;
  /** Whether the response is to be recorded right away. */
  readonly answers: boolean;
  readonly isReadOnly: boolean;
}

export function RequestList({ request, contract, answers, isReadOnly }: RequestListProps) {
  const { t } = useWords();
  const { go } = useNavigation();
  const toast = useToast();
  const [filter, setFilter] = useKept<Filter>("requests-filter", () => FIRST_FILTER);
  const [at, setAt] = useKept("requests-place", () => 0);
  const filterRef = useRef(filter);
  // Who came for one request sees that one, wherever it stands in the list.
  const [wanted, setWanted] = useState(request);
  const [isAnswering, setAnswering] = useState(answers);
  const [showsPanel, setShowsPanel] = useKept("requests-panel", () => window.innerWidth > 1100);
  useEffect(() => {
    const meant = contract ?? null;
    if (meant !== filterRef.current.contract) {
      setFilter((before) => ({ ...before, contract: meant }));
      setAt(0);
    }
  }, [contract, setAt, setFilter]);
  const [settled] = useDebouncedValue(filter, filter.search === "" ? 0 : TYPING_PAUSE);
  const pages = useRequestPages(settled);
  const columns = useMemo(() => columnsIn(t), [t]);
  const { arrangement, menu } = useArrangement("requests", columns);
  const choose = useCallback(
    (next: number) => {
      setWanted(undefined);
      setAnswering(false);
      setAt(next);
    },
    [setAt],
  );
  const change = (next: Partial<Filter>) => {
    setFilter((before) => ({ ...before, ...next }));
    choose(0);
  };
  const row = pages.rowAt(at);
  useInView(row?.contract_number ?? null);
  const id = wanted ?? row?.id;
  const isShown = (showsPanel || wanted !== undefined) && id !== undefined;
  const move = (step: number) => () => {
    const from = wanted === undefined ? at : Math.max(0, placeOf(wanted, pages));
    choose(Math.max(0, Math.min(pages.total - 1, from + step)));
  };
  const toggle = (event: KeyboardEvent) => {
    if (isOnControl(event)) {
      return false;
    }
    setWanted(undefined);
    setShowsPanel(!isShown);
    return true;
  };
  const log = () => go({ screen: "requests", opens: "log", ...(contract ? { contract } : {}) });
  const open = useCallback(
    (found: RequestListRow) => go({ screen: "contract", number: found.contract_number }),
    [go],
  );
  const save = () => {
    call("export_requests", { ...inputOf(settled), limit: 0 })
      .then((saved) => (saved.message === "" ? undefined : toast.show({ message: saved.message })))
      .catch((error: Error) => toast.show({ message: error.message }));
  };
  useKeys({
    ArrowDown: move(1),
    ArrowUp: move(-1),
    PageDown: move(20),
    PageUp: move(-20),
    Home: () => choose(0),
    End: () => choose(Math.max(0, pages.total - 1)),
    " ": toggle,
    Enter: toggle,
    Escape: () => {
      if (!isShown) {
        return false;
      }
      setWanted(undefined);
      setShowsPanel(false);
      return true;
    },
  });
  const answer = () => {
    setShowsPanel(true);
    setAnswering(true);
  };
  useActions({
    "answer-request": id === undefined || isReadOnly ? undefined : answer,
    "log-request": isReadOnly ? undefined : log,
    "toggle-panel": () => setShowsPanel(!isShown),
    "export-list": pages.total > 0 ? save : undefined,
  });
  if (pages.error) {
    return <Problem error={pages.error} />;
  }
  const isEmpty = pages.isLoaded && pages.total === 0 && !isNarrowed(settled);
  return (
    <div className={styles.page} data-panel={isShown}>
      <div className={styles.main}>
        <div className={styles.head}>
          <h1>{t("requests")}</h1>
          {isEmpty ? null : <span className={styles.count}>{pages.countText}</span>}
          <span className={styles.buttons}>
            {isEmpty ? null : menu}
            <Button
              icon={<Icon name="clock" />}
              onClick={() => go({ screen: "requests", opens: "calculator" })}
            >
              {t("requests-calculator")}
            </Button>
            {isEmpty ? null : (
              <Button keys="mod+E" onClick={save}>
                {t("requests-export")}
              </Button>
            )}
            {isEmpty ? null : (
              <Button kind="filled" keys="R" onClick={log} disabled={isReadOnly}>
                {t("requests-log")}
              </Button>
            )}
          </span>
        </div>
        {isEmpty ? (
          <EmptyState
            title={t("requests-empty-title")}
            text={`${t("requests-empty-text")} ${t("requests-empty-drop")}`}
            action={
              <Button kind="filled" keys="R" onClick={log} disabled={isReadOnly}>
                {t("requests-log")}
              </Button>
            }
            example={<Example />}
          />
        ) : (
          <>
            <Filters
              filter={filter}
              states={pages.states}
              impacts={pages.impacts}
              onChange={change}
            />
            {pages.isLoaded && pages.total === 0 ? (
              <div className={styles.none}>
                <h2>{t("requests-none-found")}</h2>
                <p className="tk-second">{t("requests-none-found-text")}</p>
                <Button onClick={() => change(FIRST_FILTER)}>{t("requests-clear-filters")}</Button>
              </div>
            ) : (
              <Grid
                pages={pages}
                columns={columns}
                arrangement={arrangement}
                filter={filter}
                current={wanted === undefined ? at : placeOf(wanted, pages)}
                onChoose={choose}
                onOpen={open}
                onSort={(sort) =>
                  change({
                    sort,
                    descending: filter.sort === sort ? !filter.descending : sort === "received",
                  })
                }
              />
            )}
            <footer className={styles.foot}>
              <span>{pages.countText}</span>
              <span className={styles.keys}>
                <KeyHint keys="↑" />
                <KeyHint keys="↓" /> {t("requests-key-move")}
                <KeyHint keys="Space" /> {t("requests-key-panel")}
                <KeyHint keys="A" /> {t("requests-key-answer")}
              </span>
            </footer>
          </>
        )}
      </div>
      {isShown ? (
        <Panel
          id={id}
          isReadOnly={isReadOnly}
          isAnswering={isAnswering}
          onAnswering={setAnswering}
          onClose={() => {
            setWanted(undefined);
            setShowsPanel(false);
          }}
        />
      ) : null}
    </div>
  );
}
