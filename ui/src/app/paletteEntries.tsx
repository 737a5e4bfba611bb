// What the palette offers for what was typed: contracts, customers, what can be done with the
// contract in view, and the commands of the frame.
import type { ReactNode } from "react";

import type { SearchView } from "../generated/api";
import { Icon, type IconName } from "../shared/Icon";
import { Marked } from "../shared/Marked";
import type { Route } from "../shared/navigation";
import { StateGlyph } from "../shared/StateGlyph";
import type { Translate, WordKey } from "../shared/words";
import styles from "./Palette.module.css";

/** One line to choose. */
export interface Entry {
  readonly id: string;
  readonly glyph: ReactNode;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly aside?: ReactNode;
  readonly keys?: string;
  readonly target: Target;
}

/** Where a line leads, or what it saves. */
export type Target = Route | { readonly savesPaperOf: string };

/** Lines under one heading. */
export interface Group {
  readonly title: string;
  readonly entries: readonly Entry[];
}

interface Command {
  readonly word: WordKey;
  readonly icon: IconName;
  readonly keys?: string;
  readonly target: Target;
}

const COMMANDS: readonly Command[] = [
  { word: "shell-new-contract", icon: "plus", keys: "mod+N", target: { screen: "new-contract" } },
  { word: "import-page-open", icon: "import", target: { screen: "import" } },
  { word: "shell-log-request", icon: "requests", target: { screen: "requests", opens: "log" } },
  {
    word: "shell-calculator",
    icon: "clock",
    target: { screen: "requests", opens: "calculator" },
  },
  { word: "shell-today", icon: "today", keys: "G+T", target: { screen: "today" } },
  { word: "shell-contracts", icon: "contracts", keys: "G+C", target: { screen: "contracts" } },
  { word: "shell-customers", icon: "customers", keys: "G+K", target: { screen: "customers" } },
  { word: "shell-requests", icon: "requests", keys: "G+R", target: { screen: "requests" } },
  { word: "finance-page", icon: "finance", keys: "G+F", target: { screen: "finance" } },
  { word: "calendar", icon: "calendar", keys: "G+L", target: { screen: "calendar" } },
  { word: "shell-settings", icon: "settings", keys: "G+S", target: { screen: "settings" } },
  {
    word: "shell-editions",
    icon: "settings",
    target: { screen: "settings", section: "editions" },
  },
  { word: "shell-company", icon: "settings", target: { screen: "settings", section: "company" } },
];

function contractCommands(number: string): readonly Command[] {
  return [
    {
      word: "contract-record-notice",
      icon: "cancel",
      keys: "N",
      target: { screen: "notice", number },
    },
    {
      word: "shell-log-request",
      icon: "requests",
      keys: "R",
      target: { screen: "requests", contract: number, opens: "log" },
    },
    {
      word: "shell-edit-contacts",
      icon: "people",
      target: { screen: "edit-contract", number, focus: "contacts" },
    },
    {
      word: "shell-amend-level",
      icon: "contracts",
      target: { screen: "contract", number, opens: "level" },
    },
    {
      word: "shell-amend-fee",
      icon: "contracts",
      target: { screen: "contract", number, opens: "fee" },
    },
    {
      word: "shell-draw-consulting",
      icon: "calendar",
      target: { screen: "contract", number, opens: "consulting" },
    },
    {
      word: "contract-edit-contract",
      icon: "contracts",
      target: { screen: "edit-contract", number },
    },
    { word: "shell-pdf-title", icon: "pdf", keys: "P", target: { savesPaperOf: number } },
  ];
}

function contractHits(found: SearchView, wanted: string): readonly Entry[] {
  return found.contracts.map((hit) => ({
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

function customerHits(found: SearchView, wanted: string): readonly Entry[] {
  return found.customers.map((hit) => ({
    id: `customer-${hit.number}`,
    glyph: <Icon name="customers" />,
    title: <Marked text={hit.name} wanted={wanted} />,
    aside: hit.detail,
    target: { screen: "customers", number: hit.number },
  }));
}

function commandEntries(
  group: string,
  commands: readonly Command[],
  wanted: string,
  t: Translate,
): readonly Entry[] {
  return commands
    .map((command) => ({ command, text: t(command.word as "shell-today") }))
    .filter(({ text }) => text.toLowerCase().includes(wanted.toLowerCase()))
    .map(({ command, text }) => ({
      id: `${group}-${command.word}`,
      glyph: <Icon name={command.icon} />,
      title: <Marked text={text} wanted={wanted} />,
      ...(command.keys ? { keys: command.keys } : {}),
      target: command.target,
    }));
}

/** What was typed in front of commands, to find nothing else. */
export const COMMANDS_ONLY = ">";

/** All groups that have something to offer; `inView` is the contract that is looked at. */
export function groupsFor(
  found: SearchView | undefined,
  wanted: string,
  inView: string | null,
  t: Translate,
): readonly Group[] {
  const words = wanted.startsWith(COMMANDS_ONLY) ? wanted.slice(1).trim() : wanted;
  const groups: readonly Group[] = [
    { title: t("shell-palette-contracts"), entries: found ? contractHits(found, wanted) : [] },
    { title: t("shell-palette-customers"), entries: found ? customerHits(found, wanted) : [] },
    {
      title: t("shell-palette-for", { number: inView ?? "" }),
      entries: inView === null ? [] : commandEntries("for", contractCommands(inView), words, t),
    },
    { title: t("shell-palette-commands"), entries: commandEntries("all", COMMANDS, words, t) },
  ];
  return groups.filter((group) => group.entries.length > 0);
}
