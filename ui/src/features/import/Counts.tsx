// The figures: how many rows were read, and what becomes of them. Each filters the rows; several
// may be chosen together.
import type { ImportCount } from "../../generated/api";
import { useWords } from "../../shared/words";
import styles from "./Counts.module.css";

interface CountsProps {
  readonly counts: readonly ImportCount[];
  readonly groups: readonly string[];
  readonly onFilter: (groups: readonly string[]) => void;
}

/** Groups that stand large; the others stand beside them, smaller, where there are any. */
const LARGE: ReadonlySet<string> = new Set(["read", "agree", "differ", "question"]);

export function Counts({ counts, groups, onFilter }: CountsProps) {
  const { t } = useWords();
  const isPressed = (id: string) => (id === "read" ? groups.length === 0 : groups.includes(id));
  const press = (id: string) => {
    if (id === "read") {
      onFilter([]);
    } else {
      onFilter(groups.includes(id) ? groups.filter((known) => known !== id) : [...groups, id]);
    }
  };
  return (
    <div className={styles.counts} role="group" aria-label={t("import-page-counts")}>
      {counts
        .filter((count) => LARGE.has(count.id) || count.count > 0)
        .map((count) => (
          <button
            key={count.id}
            type="button"
            className={styles.count}
            data-large={LARGE.has(count.id) || undefined}
            data-testid={`import-count-${count.id}`}
            aria-pressed={isPressed(count.id)}
            onClick={() => press(count.id)}
          >
            <span className={styles.figure}>{count.figure}</span>{" "}
            <span className={styles.text}>{count.text}</span>
          </button>
        ))}
    </div>
  );
}
