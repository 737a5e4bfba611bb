// What the palette offers for what was typed: an answer, contracts, customers, what can be done with
// the contract in view, and everything else that can be done now. Which actions there are is not said
// here but by whoever offers them.
import type { ReactNode } from "react";

import { type ActionId, ACTIONS } from "../generated/actions";
import type { SearchView } from "../generated/api";
import { keysNow } from "../shared/actions";
import { Icon } from "../shared/Icon";
import { Marked } from "../shared/Marked";
import type { Route } from "../shared/navigation";
import { StateGlyph } from "../shared/StateGlyph";
import type { Translate } from "../shared/words";
import { ACTION_ICONS } from "./actionIcons";
import { misfit } from "./fuzzy";
import styles from "./Palette.module.css";

/** One line to choose. */
export interface Entry {
  readonly id: string;
  readonly glyph: ReactNode;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly aside?: ReactNode;
  readonly keys?: string | undefined;
  /** One sentence on what it does; shown while the line is the current one. */
  readonly help?: string;
  /** Where it leads, or what it does; an answer may lead nowhere. */
  readonly target: Route | ActionId | null;
}

/** Lines under one heading. */
export interface Group {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** What was typed in front of commands, to find nothing else. */
export const COMMANDS_ONLY = ">";

/** What the palette knows when it puts its lines together. */
export interface Known {
  readonly found: SearchView | undefined;
  readonly wanted: string;
  /** The contract in view. */
  readonly inView: string | null;
  readonly offered: readonly ActionId[];
  /** What was done here lately, the last one first. */
  readonly recent: readonly string[];
  readonly t: Translate;
}

function answer({ found, t }: Known): readonly Entry[] {
  const answered = found?.answer;
  if (!answered) {
    return [];
  }
  const { month, day } = answered;
  return [
    {
      id: "answer",
      glyph: <Icon name="calendar" />,
      title: answered.title,
      detail: answered.details.map((line) => (
        <span key={line} className={styles.reason}>
          {line}
        </span>
      )),
      ...(day && month ? { help: t("shell-palette-day") } : {}),
      target: day && month ? { screen: "calendar", day: { month, day } } : null,
    },
  ];
}

function contractHits({ found, wanted }: Known): readonly Entry[] {
  return (found?.contracts ?? []).map((hit) => ({
    id: `contract-${hit.number}`,
    glyph: <StateGlyph state={hit.state} />,
    title: <Marked text={hit.customer_name} wanted={wanted} />,
    detail: <Marked text={hit.detail} wanted={wanted} />,
    aside:
      hit.date === "" ? null : (
        <>
          {hit.date_label} <span className={styles.date}>{hit.date}</span>, {hit.distance}
        </>
      ),
    target: { screen: "contract", number: hit.number },
  }));
}

function customerHits({ found, wanted }: Known): readonly Entry[] {
  return (found?.customers ?? []).map((hit) => ({
    id: `customer-${hit.number}`,
    glyph: <Icon name="customers" />,
    title: <Marked text={hit.name} wanted={wanted} />,
    aside: hit.detail,
    target: { screen: "customers", number: hit.number },
  }));
}

function contactHits({ found, wanted }: Known): readonly Entry[] {
  return (found?.contacts ?? []).map((hit) => ({
    id: `contact-${hit.contract_number}-${hit.name}`,
    glyph: <Icon name="people" />,
    title: <Marked text={hit.name} wanted={wanted} />,
    detail: hit.customer_name,
    aside: hit.contract_number,
    target: { screen: "contract", number: hit.contract_number },
  }));
}

/** The palette itself needs no line in the palette. */
const LEFT_OUT: ActionId = "find";

/** So many of what was done lately stand above everything else until something is typed. */
const MOST_RECENT = 4;

/** What is asked for, without the sign for commands alone. */
function wordsOf({ wanted }: Known): string {
  return wanted.startsWith(COMMANDS_ONLY) ? wanted.slice(1).trim() : wanted;
}

/** What was done lately and can be done now, the last one first; only until something is typed. */
function recentIds(known: Known): readonly ActionId[] {
  if (wordsOf(known) !== "") {
    return [];
  }
  const can = new Set<string>(known.offered.filter((id) => id !== LEFT_OUT));
  return (known.recent.filter((id) => can.has(id)) as readonly ActionId[]).slice(0, MOST_RECENT);
}

function actionEntry(id: ActionId, known: Known): Entry {
  const { t } = known;
  return {
    id: `action-${id}`,
    glyph: <Icon name={ACTION_ICONS[id]} />,
    title: <Marked text={t(`action-${id}`)} wanted={wordsOf(known)} />,
    keys: keysNow(id),
    help: t(`action-${id}.help`),
    target: id,
  };
}

/** Best fit first; of those that fit alike, what was done lately, then as in the menus. */
function actionEntries(known: Known, belongs: (menu: string) => boolean): readonly Entry[] {
  const { offered, recent, t } = known;
  const words = wordsOf(known);
  const above = new Set<ActionId>([LEFT_OUT, ...recentIds(known)]);
  const lately = (id: ActionId) => {
    const at = recent.indexOf(id);
    return at < 0 ? recent.length : at;
  };
  return ACTIONS.filter(({ id, menu }) => belongs(menu) && offered.includes(id) && !above.has(id))
    .map(({ id }) => ({ id, misfit: misfit(t(`action-${id}`), words) }))
    .filter((action) => action.misfit !== null)
    .toSorted(
      (one, other) => (one.misfit ?? 0) - (other.misfit ?? 0) || lately(one.id) - lately(other.id),
    )
    .map(({ id }) => actionEntry(id, known));
}

/** All groups that have something to offer. */
export function groupsFor(known: Known): readonly Group[] {
  const { t, inView } = known;
  const groups: readonly Group[] = [
    { title: t("palette-recent"), entries: recentIds(known).map((id) => actionEntry(id, known)) },
    { title: t("shell-palette-answer"), entries: answer(known) },
    { title: t("shell-palette-contracts"), entries: contractHits(known) },
    { title: t("shell-palette-customers"), entries: customerHits(known) },
    { title: t("contacts"), entries: contactHits(known) },
    {
      title: inView === null ? t("menu-contract") : t("shell-palette-for", { number: inView }),
      entries: actionEntries(known, (menu) => menu === "contract"),
    },
    {
      title: t("shell-palette-commands"),
      entries: actionEntries(known, (menu) => menu !== "contract"),
    },
  ];
  return groups.filter((group) => group.entries.length > 0);
}
