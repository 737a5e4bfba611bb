// The papers of a contract as they would be sent today: which there are, the chosen one drawn page
// by page in the language that is chosen, and what can be done with it.
import { useState } from "react";

import type { PaperWish } from "../../generated/api";
import { useActions } from "../../shared/actions";
import { Button } from "../../shared/Button";
import { Icon } from "../../shared/Icon";
import { useMailPaper, useOpen, useSavePaper } from "../../shared/paper";
import { PaperPreview } from "../../shared/PaperPreview";
import { Problem } from "../../shared/Problem";
import { useCommand } from "../../shared/queries";
import { Segments } from "../../shared/Segments";
import { useWords } from "../../shared/words";
import styles from "./Papers.module.css";

export function Papers({ number }: { readonly number: string }) {
  const { t } = useWords();
  const tags = [`contract:${number}`, "contracts", "customers", "settings", "requests"];
  const [chosen, setChosen] = useState("summary");
  const [language, setLanguage] = useState<string | null>(null);
  const [page, setPage] = useState(1);
  const papers = useCommand("contract_papers", { number }, tags);
  const kinds = papers.data?.kinds ?? [];
  // What was chosen may be gone after a change: a draft that was ordered has no offer any more.
  const kind = kinds.find((known) => known.id === chosen) ?? kinds[0];
  const wish: PaperWish = { number, kind: kind?.id ?? "summary", language };
  const paper = useCommand("contract_paper", { wish, page }, tags, {
    enabled: kind !== undefined,
    keepPrevious: true,
  });
  const save = useSavePaper();
  const open = useOpen("view_contract_paper");
  const mail = useMailPaper();
  useActions({ "save-summary": () => save.mutate(wish) });
  const view = paper.data;
  return (
    <section className={styles.papers} aria-label={t("papers")} data-testid="papers">
      <h2 className={styles.heading}>{t("papers")}</h2>
      <div role="radiogroup" aria-label={t("papers-which")}>
        {kinds.map(({ id, text }) => (
          <button
            key={id}
            type="button"
            role="radio"
            aria-checked={id === kind?.id}
            className={styles.kind}
            data-testid={`paper-${id}`}
            onClick={() => {
              setChosen(id);
              setPage(1);
            }}
          >
            <Icon name="pdf" />
            <span className="tk-ellipsis">{text}</span>
          </button>
        ))}
      </div>
      {papers.data ? (
        <div className={styles.language}>
          <Segments
            label={t("papers-language")}
            choices={papers.data.languages}
            value={language ?? papers.data.language}
            onChoose={setLanguage}
            columns={papers.data.languages.length}
          />
        </div>
      ) : null}
      <div className={styles.actions}>
        <Button disabled={open.isPending} onClick={() => open.mutate(wish)}>
          {t("papers-open")}
        </Button>
        <Button disabled={save.isPending} onClick={() => save.mutate(wish)}>
          {t("papers-save")}
        </Button>
        <Button disabled={mail.isPending} onClick={() => mail.mutate(wish)}>
          {t("papers-mail")}
        </Button>
      </div>
      {paper.error ? <Problem error={paper.error} /> : null}
      {view && view.svg !== "" && !paper.error ? (
        <>
          <PaperPreview view={view} label={kind?.text ?? t("papers")} />
          {view.pages > 1 ? (
            <div className={styles.pages}>
              {Array.from({ length: view.pages }, (_, at) => (
                <button
                  key={at}
                  type="button"
                  className={styles.page}
                  aria-label={t("papers-page-choose", { page: at + 1 })}
                  aria-current={view.page === at + 1}
                  onClick={() => setPage(at + 1)}
                >
                  {at + 1}
                </button>
              ))}
            </div>
          ) : null}
        </>
      ) : null}
    </section>
  );
}
