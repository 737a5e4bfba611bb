// The list of pages by what they are about, or those that hold what was typed.
import { useState } from "react";

import { Marked } from "../../shared/Marked";
import { useWords } from "../../shared/words";
import styles from "./PageList.module.css";
import { type Found, GROUP_IDS, GROUPS, type PageId, pageOf, search } from "./pages";

interface PageListProps {
  readonly current: PageId;
  readonly onOpen: (id: PageId) => void;
}

export function PageList({ current, onOpen }: PageListProps) {
  const { t, language } = useWords();
  const [typed, setTyped] = useState("");
  const wanted = typed.trim();
  const found = wanted === "" ? null : search(wanted, language);
  return (
    <>
      <input
        className={styles.search}
        type="search"
        aria-label={t("guide-search")}
        placeholder={t("guide-search")}
        value={typed}
        spellCheck={false}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          const first = found?.[0];
          if (event.key === "Enter" && first) {
            event.preventDefault();
            onOpen(first.id);
          } else if (event.key === "Escape" && typed !== "") {
            // The first one empties the field, the second one leaves.
            event.preventDefault();
            event.stopPropagation();
            setTyped("");
          }
        }}
      />
      <p className="tk-visually-hidden" role="status">
        {found ? t("guide-found", { count: found.length }) : ""}
      </p>
      {found ? (
        <Hits found={found} wanted={wanted} current={current} onOpen={onOpen} />
      ) : (
        GROUP_IDS.map((group) => (
          <section key={group} className={styles.group}>
            <h2 className={styles.heading}>{t(`guide-group-${group}`)}</h2>
            <ul>
              {GROUPS[group].map((id) => (
                <li key={id}>
                  <button
                    ref={id === current ? comesIntoSight : undefined}
                    type="button"
                    className={styles.link}
                    aria-current={id === current ? "page" : undefined}
                    onClick={() => onOpen(id)}
                  >
                    {pageOf(id, language).title}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))
      )}
    </>
  );
}

/** The page that is read may stand further down in the list. */
function comesIntoSight(entry: HTMLElement | null): void {
  entry?.scrollIntoView({ block: "nearest" });
}

interface HitsProps extends PageListProps {
  readonly found: readonly Found[];
  readonly wanted: string;
}

function Hits({ found, wanted, current, onOpen }: HitsProps) {
  const { t } = useWords();
  if (found.length === 0) {
    return <p className={styles.none}>{t("guide-none")}</p>;
  }
  return (
    <ul className={styles.group}>
      {found.map(({ id, title, excerpt }) => (
        <li key={id}>
          <button
            type="button"
            className={styles.link}
            aria-current={id === current ? "page" : undefined}
            onClick={() => onOpen(id)}
          >
            <Marked text={title} wanted={wanted} />
            {excerpt === "" ? null : (
              <span className={styles.excerpt}>
                <Marked text={excerpt} wanted={wanted} />
              </span>
            )}
          </button>
        </li>
      ))}
    </ul>
  );
}
