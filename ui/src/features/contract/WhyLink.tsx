// "Why?" behind a figure: the reason opens below it, in place, and Esc closes it again.
import { useState } from "react";

import type { WhyView } from "../../generated/api";
import { WhyPanel } from "../../shared/WhyPanel";
import { useWords } from "../../shared/words";
import styles from "./WhyLink.module.css";

/** The state of one reason: whether it is shown, and its two pieces. */
export function useWhy(view: WhyView | null, about: string) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const link = view ? (
    <button
      type="button"
      className={styles.link}
      aria-expanded={isOpen}
      aria-label={t("why-open-for", { date: about })}
      onClick={() => setOpen((before) => !before)}
    >
      {t("why-open")}
    </button>
  ) : null;
  const panel =
    view && isOpen ? (
      <div className={styles.panel}>
        <WhyPanel view={view} onClose={() => setOpen(false)} />
      </div>
    ) : null;
  return { link, panel };
}
