// Finds any contract, customer and command while typing; arrows move, Enter goes.
import { useState } from "react";

import { Icon, type IconName } from "../shared/Icon";
import { KeyHint } from "../shared/KeyHint";
import { type Route, useNavigation } from "../shared/navigation";
import { useCommand } from "../shared/queries";
import { useWords, type WordKey } from "../shared/words";
import { Overlay } from "./Overlay";
import styles from "./Palette.module.css";

interface Entry {
  readonly id: string;
  readonly icon: IconName;
  readonly text: string;
  readonly aside: string;
  readonly keys?: string;
  readonly route: Route;
}

const COMMANDS: readonly { word: WordKey; icon: IconName; keys?: string; route: Route }[] = [
  { word: "shell-new-contract", icon: "plus", keys: "mod+N", route: { screen: "new-contract" } },
  { word: "shell-today", icon: "today", keys: "G+T", route: { screen: "today" } },
  { word: "shell-contracts", icon: "contracts", keys: "G+C", route: { screen: "contracts" } },
  { word: "shell-customers", icon: "customers", keys: "G+K", route: { screen: "customers" } },
  { word: "shell-settings", icon: "settings", keys: "G+S", route: { screen: "settings" } },
];
const MOST_HITS = 8;

export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const { go } = useNavigation();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState(0);
  const wanted = text.trim();
  const hits = useCommand(
    "search",
    { text: wanted, limit: MOST_HITS },
    ["contracts", "customers"],
    {
      enabled: wanted !== "",
      keepPrevious: true,
    },
  );
  const found = wanted === "" ? undefined : hits.data;
  const groups: readonly { title: string; entries: readonly Entry[] }[] = [
    {
      title: t("shell-palette-contracts"),
      entries: (found?.contracts ?? []).map((hit) => ({
        id: `contract-${hit.number}`,
        icon: "contracts",
        text: hit.customer_name,
        aside: hit.number,
        route: { screen: "contract", number: hit.number },
      })),
    },
    {
      title: t("shell-palette-customers"),
      entries: (found?.customers ?? []).map((hit) => ({
        id: `customer-${hit.number}`,
        icon: "customers",
        text: hit.name,
        aside: hit.number,
        route: { screen: "customers", number: hit.number },
      })),
    },
    {
      title: t("shell-palette-commands"),
      entries: COMMANDS.filter((command) =>
        t(command.word as "shell-today")
          .toLowerCase()
          .includes(wanted.toLowerCase()),
      ).map((command) => ({
        id: command.word,
        icon: command.icon,
        text: t(command.word as "shell-today"),
        aside: "",
        ...(command.keys ? { keys: command.keys } : {}),
        route: command.route,
      })),
    },
  ];
  const entries = groups.flatMap((group) => group.entries);
  const current = entries[Math.min(chosen, entries.length - 1)];
  const run = (entry: Entry | undefined) => {
    if (entry) {
      onClose();
      go(entry.route);
    }
  };
  return (
    <Overlay label={t("shell-find")} onClose={onClose}>
      <div className={styles.field}>
        <Icon name="search" />
        <input
          data-autofocus
          role="combobox"
          aria-expanded="true"
          aria-controls="palette-list"
          aria-activedescendant={current ? `palette-${current.id}` : undefined}
          aria-label={t("shell-find")}
          placeholder={t("shell-find")}
          value={text}
          spellCheck={false}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setChosen(0);
          }}
          onKeyDown={(event) => {
            if (event.key === "ArrowDown" || event.key === "ArrowUp") {
              event.preventDefault();
              const step = event.key === "ArrowDown" ? 1 : -1;
              setChosen((at) => Math.max(0, Math.min(entries.length - 1, at + step)));
            } else if (event.key === "Enter") {
              event.preventDefault();
              run(current);
            }
          }}
        />
      </div>
      <div id="palette-list" role="listbox" aria-label={t("shell-find")} className={styles.list}>
        {groups
          .filter((group) => group.entries.length > 0)
          .map((group) => (
            <div key={group.title} role="group" aria-label={group.title}>
              <p className={styles.title}>{group.title}</p>
              {group.entries.map((entry) => (
                // The field keeps the focus and names the current entry; keys are handled there.
                // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
                <div
                  key={entry.id}
                  id={`palette-${entry.id}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={entry === current}
                  className={styles.entry}
                  onMouseMove={() => setChosen(entries.indexOf(entry))}
                  onClick={() => run(entry)}
                >
                  <Icon name={entry.icon} />
                  <span className={styles.text}>{entry.text}</span>
                  <span className="tk-quiet">{entry.aside}</span>
                  {entry.keys ? <KeyHint keys={entry.keys} /> : null}
                </div>
              ))}
            </div>
          ))}
        {entries.length === 0 ? <p className={styles.none}>{t("shell-palette-none")}</p> : null}
      </div>
    </Overlay>
  );
}
