// An edition beside the published wording: left what was published, right what the program
// computes from it. Cells whose check mark was lost are confirmed here, once.
import { Button } from "../../shared/Button";
import { problemOf } from "../../shared/ipc";
import { call } from "../../shared/ipc";
import { useKeys } from "../../shared/keyboard";
import { Problem } from "../../shared/Problem";
import { useCommand } from "../../shared/queries";
import { useToast } from "../../shared/Toast";
import { useWords } from "../../shared/words";
import { EditionClauses } from "./EditionClauses";
import { EditionLevels } from "./EditionLevels";
import styles from "./EditionPage.module.css";
import type { EditionPlace } from "./editionPlace";
import { OpenCells } from "./OpenCells";

export function EditionPage({ id, onGo }: { id: string; onGo: (place: EditionPlace) => void }) {
  const { t } = useWords();
  const toast = useToast();
  const page = useCommand("edition", { id }, ["settings", "contracts"], { keepPrevious: true });
  const leave = () => onGo({ shows: "list" });
  const canChange = page.data?.line.can_change === true && !page.data.is_read_only;
  const copy = () => onGo({ shows: "form", id, asCopy: true });
  const change = () => onGo({ shows: "form", id, asCopy: false });
  const give = async () => {
    try {
      const file = await call("export_edition", { id });
      if (file.message) {
        toast.show({ message: file.message });
      }
    } catch (error) {
      toast.show({ message: problemOf(error)?.message ?? String(error) });
    }
  };
  useKeys({ Escape: leave });
  if (page.error) {
    return <Problem error={page.error} />;
  }
  const view = page.data;
  if (!view) {
    return null;
  }
  const { line } = view;
  return (
    <div className={styles.page} data-testid="edition-page">
      <header className={styles.head}>
        <div className={styles.title}>
          <h1 className="tk-ellipsis">{line.name}</h1>
          <p className="tk-second">
            {[line.id, line.origin, line.valid_from, line.in_force, line.contracts]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </div>
        <div className={styles.actions}>
          <Button kind="quiet" keys="Esc" onClick={leave}>
            {t("terms-back")}
          </Button>
          <Button onClick={() => void give()}>{t("terms-export")}</Button>
          {canChange ? <Button onClick={copy}>{t("terms-copy")}</Button> : null}
          <Button kind="filled" disabled={view.is_read_only} onClick={canChange ? change : copy}>
            {t(canChange ? "terms-edit" : "terms-copy")}
          </Button>
        </div>
      </header>
      {line.fixed ? <p className={styles.fixed}>{line.fixed}</p> : null}
      <OpenCells id={id} view={view} />
      <div className={styles.columns} aria-hidden>
        <span className="tk-label">{t("terms-published")}</span>
        <span className="tk-label">{t("terms-numbers")}</span>
      </div>
      {view.sections.map((section) =>
        section.is_table ? (
          <EditionLevels key={section.id} section={section} levels={view.levels} />
        ) : (
          <EditionClauses key={section.id} section={section} />
        ),
      )}
    </div>
  );
}
