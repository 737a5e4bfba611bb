// The kinds of deadlines with how many there are; those that are pressed are shown, none means all.
import type { KindCount } from "../../generated/api";
import { Icon } from "../../shared/Icon";
import { KIND_ICONS } from "../../shared/kindIcons";
import { useWords } from "../../shared/words";
import styles from "./KindChips.module.css";

interface KindChipsProps {
  readonly kinds: readonly KindCount[];
  readonly chosen: readonly string[];
  readonly onChange: (kinds: readonly string[]) => void;
}

export function KindChips({ kinds, chosen, onChange }: KindChipsProps) {
  const { t } = useWords();
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((known) => known !== id) : [...chosen, id]);
  return (
    <div className={styles.chips} role="group" aria-label={t("calendar-kinds")}>
      <button
        type="button"
        className={styles.chip}
        aria-pressed={chosen.length === 0}
        onClick={() => onChange([])}
      >
        {t("calendar-all-kinds")}
      </button>
      {kinds.map((kind) => (
        <button
          key={kind.id}
          type="button"
          className={styles.chip}
          aria-pressed={chosen.includes(kind.id)}
          data-testid={`kind-${kind.id}`}
          onClick={() => toggle(kind.id)}
        >
          <Icon name={KIND_ICONS[kind.id] ?? "calendar"} size={14} />
          {kind.text} <span className={styles.count}>{kind.count_text}</span>
        </button>
      ))}
    </div>
  );
}
