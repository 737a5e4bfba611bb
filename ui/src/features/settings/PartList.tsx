// The navigation of the settings: parts for everybody, and those of the person at this computer.
// Keys: ↑ ↓ move, Enter opens.
import type { KeyboardEvent } from "react";

import type { SettingsSection } from "../../shared/navigation";
import { useWords } from "../../shared/words";
import { PARTS } from "./parts";
import styles from "./PartList.module.css";

interface PartListProps {
  readonly current: SettingsSection;
  readonly onChoose: (part: SettingsSection) => void;
}

function moveFocus(event: KeyboardEvent<HTMLButtonElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) {
    return;
  }
  const all = [...(event.currentTarget.closest("nav")?.querySelectorAll("button") ?? [])];
  const at = all.findIndex((button) => button === document.activeElement);
  all[Math.max(0, Math.min(all.length - 1, at + step))]?.focus();
  event.preventDefault();
  event.stopPropagation();
}

export function PartList({ current, onChoose }: PartListProps) {
  const { t } = useWords();
  return (
    <nav className={styles.list} aria-label={t("settings-parts")}>
      {(["house", "person"] as const).map((group) => (
        <div key={group} className={styles.group} role="group" aria-labelledby={`for-${group}`}>
          <p id={`for-${group}`} className={styles.heading}>
            {t(`settings-for-${group}`)}
          </p>
          {PARTS.filter((part) => part.isFor === group).map((part) => (
            <button
              key={part.id}
              type="button"
              className={styles.part}
              aria-current={part.id === current ? "page" : undefined}
              onClick={() => onChoose(part.id)}
              onKeyDown={moveFocus}
            >
              {t(`settings-part-${part.id}`)}
            </button>
          ))}
        </div>
      ))}
    </nav>
  );
}
