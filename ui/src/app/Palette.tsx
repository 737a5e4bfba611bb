// Finds any contract, customer and command while typing, and answers typed days; arrows move, Enter
// goes. The line at the foot says what the current one does, and the key that does the same.
import { useEffect, useRef, useState } from "react";

import { runAction, useOffered } from "../shared/actions";
import { Icon } from "../shared/Icon";
import { useContractInView } from "../shared/inView";
import { KeyHint } from "../shared/KeyHint";
import { useNavigation } from "../shared/navigation";
import { useCommand } from "../shared/queries";
import { useWords } from "../shared/words";
import { Overlay } from "./Overlay";
import styles from "./Palette.module.css";
import { COMMANDS_ONLY, type Entry, groupsFor } from "./paletteEntries";
import { useRecent, useRemember } from "./recent";

const MOST_HITS = 6;

export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const { go } = useNavigation();
  const inView = useContractInView();
  const offered = useOffered();
  const recent = useRecent();
  const remember = useRemember();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState(0);
  const wanted = text.trim();
  const searches = wanted !== "" && !wanted.startsWith(COMMANDS_ONLY);
  const hits = useCommand(
    "search",
    { text: wanted, limit: MOST_HITS },
    ["contracts", "customers", "settings"],
    { enabled: searches, keepPrevious: true },
  );
  const found = searches ? hits.data : undefined;
  const groups = groupsFor({ found, wanted, inView, offered, recent, t });
  const entries = groups.flatMap((group) => group.entries);
  const current = entries[Math.min(chosen, entries.length - 1)];
  const run = (entry: Entry | undefined) => {
    const target = entry?.target;
    if (!target) {
      return;
    }
    onClose();
    if (typeof target === "string") {
      remember(target);
      runAction(target);
    } else {
      go(target);
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
          aria-describedby="palette-help"
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
        {wanted === "" ? null : (
          <span className={styles.figure} role="status">
            {t("shell-palette-results", { count: entries.length })}
          </span>
        )}
      </div>
      <div
        id="palette-list"
        role={entries.length === 0 ? "status" : "listbox"}
        aria-label={t("shell-find")}
        className={styles.list}
      >
        {groups.map((group) => (
          <div key={group.title} role="group" aria-label={group.title}>
            <p className={styles.title}>{group.title}</p>
            {group.entries.map((entry) => (
              <Line
                key={entry.id}
                entry={entry}
                isCurrent={entry === current}
                onPoint={() => setChosen(entries.indexOf(entry))}
                onRun={() => run(entry)}
              />
            ))}
          </div>
        ))}
        {entries.length === 0 ? <p className={styles.none}>{t("shell-palette-none")}</p> : null}
      </div>
      <p className={styles.help} id="palette-help">
        {current?.help ?? t("palette-hint")}
      </p>
      <p className={styles.foot}>
        <KeyHint keys="↑" />
        <KeyHint keys="↓" /> {t("shell-palette-choose")}
        <KeyHint keys="Enter" /> {t("shell-palette-open")}
        <span className={styles.hint}>
          {t("shell-palette-type")} <KeyHint keys={COMMANDS_ONLY} />{" "}
          {t("shell-palette-commands-hint")}
        </span>
      </p>
    </Overlay>
  );
}

interface LineProps {
  readonly entry: Entry;
  readonly isCurrent: boolean;
  readonly onPoint: () => void;
  readonly onRun: () => void;
}

function Line({ entry, isCurrent, onPoint, onRun }: LineProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isCurrent) {
      line.current?.scrollIntoView({ block: "nearest" });
    }
  }, [isCurrent]);
  return (
    // The field keeps the focus and names the current line; keys are handled there.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={line}
      id={`palette-${entry.id}`}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      className={styles.entry}
      onMouseMove={onPoint}
      onClick={onRun}
    >
      <span className={styles.glyph}>{entry.glyph}</span>
      <span className={styles.text}>
        <span className={styles.main}>{entry.title}</span>
        {entry.detail ? <span className={styles.detail}>{entry.detail}</span> : null}
      </span>
      {entry.aside ? <span className={styles.aside}>{entry.aside}</span> : null}
      {entry.keys ? <KeyHint keys={entry.keys} /> : null}
      {isCurrent && !entry.keys && entry.target ? <KeyHint keys="Enter" /> : null}
    </div>
  );
}
