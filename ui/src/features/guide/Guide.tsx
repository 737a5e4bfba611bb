// The guide: pages by what a person wants to do, a search in them, the page beside the list. Keys:
// Esc goes back to the work, Alt ← to the page before.
import { type ReactNode, useEffect, useRef, useState } from "react";

import { useActions } from "../../shared/actions";
import { useKeys } from "../../shared/keyboard";
import { useNavigation } from "../../shared/navigation";
import { useWords } from "../../shared/words";
import styles from "./Guide.module.css";
import { Article } from "./Article";
import { PageList } from "./PageList";
import { pageNamed, pageOf, type PageId } from "./pages";

export function Guide({ page: wanted }: { page: string | undefined }) {
  const { t, language } = useWords();
  const { back } = useNavigation();
  const [trail, setTrail] = useState<readonly PageId[]>(() => [pageNamed(wanted)]);
  const current = trail.at(-1) ?? pageNamed(wanted);
  const page = pageOf(current, language);
  const open = (id: PageId) => setTrail((before) => [...before, id]);
  useKeys({ Escape: back });
  useActions({
    "go-back": trail.length > 1 ? () => setTrail((before) => before.slice(0, -1)) : undefined,
  });
  return (
    <div className={styles.guide} data-testid="guide" data-page={current}>
      <nav className={styles.list} aria-label={t("guide-pages")}>
        <h1 className={styles.title}>{t("guide-title")}</h1>
        <PageList current={current} onOpen={open} />
      </nav>
      <Shown key={current} title={page.title}>
        <Article page={page} onOpen={open} onLeave={back} />
      </Shown>
    </div>
  );
}

/** The page, with the keyboard: from there on arrows scroll it. */
function Shown({ title, children }: { title: string; children: ReactNode }) {
  const shown = useRef<HTMLDivElement>(null);
  useEffect(() => shown.current?.focus(), []);
  return (
    <div
      ref={shown}
      className={styles.page}
      role="region"
      aria-label={title}
      // It can be scrolled, so it can have the keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {children}
    </div>
  );
}
