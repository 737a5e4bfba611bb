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
  readonly route: Route;
}

/** Lines under one heading. */
export interface Group {
  readonly title: string;
  readonly entries: readonly Entry[];
}

interface Command {
  readonly word: WordKey;
  readonly icon: IconName;
  readonly keys?: string;
  readonly route: Route;
}

const COMMANDS: readonly Command[] = [
  { word: "shell-new-contract", icon: "plus", keys: "mod+N", route: { screen: "new-contract" } },
  { word: "shell-today", icon: "today", keys: "G+T", route: { screen: "today" } },
  { word: "shell-contracts", icon: "contracts", keys: "G+C", route: { screen: "contracts" } },
  { word: "shell-customers", icon: "customers", keys: "G+K", route: { screen: "customers" } },
  { word: "shell-settings", icon: "settings", keys: "G+S", route: { screen: "settings" } },
];

function contractCommands(number: string): readonly Command[] {
  return [
    {
      word: "contract-record-notice",
      icon: "cancel",
      keys: "N",
      route: { screen: "notice", number },
    },
    {
      word: "contract-edit-contract",
      icon: "contracts",
      route: { screen: "edit-contract", number },
    },
    {
      word: "today-action-contacts-due",
      icon: "people",
      route: { screen: "edit-contract", number, focus: "contacts" },
    },
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
    route: { screen: "contract", number: hit.number },
  }));
}

function customerHits(found: SearchView, wanted: string): readonly Entry[] {
  return found.customers.map((hit) => ({
    id: `customer-${hit.number}`,
    glyph: <Icon name="customers" />,
    title: <Marked text={hit.name} wanted={wanted} />,
    aside: hit.detail,
    route: { screen: "customers", number: hit.number },
  }));
}

function commandEntries(
  commands: readonly Command[],
  wanted: string,
  t: Translate,
): readonly Entry[] {
  return commands
    .map((command) => ({ command, text: t(command.word as "shell-today") }))
    .filter(({ text }) => text.toLowerCase().includes(wanted.toLowerCase()))
    .map(({ command, text }) => ({
      id: command.word,
      glyph: <Icon name={command.icon} />,
      title: <Marked text={text} wanted={wanted} />,
      ...(command.keys ? { keys: command.keys } : {}),
      route: command.route,
    }));
}

/** All groups that have something to offer. */
export function groupsFor(
  found: SearchView | undefined,
  wanted: string,
  route: Route,
  t: Translate,
): readonly Group[] {
  const inView = route.screen === "contract" ? route.number : null;
  const groups: readonly Group[] = [
    { title: t("shell-palette-contracts"), entries: found ? contractHits(found, wanted) : [] },
    { title: t("shell-palette-customers"), entries: found ? customerHits(found, wanted) : [] },
    {
      title: t("shell-palette-for", { number: inView ?? "" }),
      entries: inView === null ? [] : commandEntries(contractCommands(inView), wanted, t),
    },
    { title: t("shell-palette-commands"), entries: commandEntries(COMMANDS, wanted, t) },
  ];
  return groups.filter((group) => group.entries.length > 0);
}
