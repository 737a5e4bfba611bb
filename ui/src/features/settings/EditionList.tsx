// All editions of the terms: which one holds, what is open, and taking in another one.
import { Button } from "../../shared/Button";
import { problemOf } from "../../shared/ipc";
import { Problem } from "../../shared/Problem";
import { useChange, useCommand } from "../../shared/queries";
import { useWords } from "../../shared/words";
import styles from "./EditionList.module.css";
import type { EditionPlace } from "./editionPlace";

export function EditionList({ onGo }: { onGo: (place: EditionPlace) => void }) {
  const { t } = useWords();
  const list = useCommand("list_editions", null, ["settings", "contracts"], {
    keepPrevious: true,
  });
  const take = useChange("import_edition");
  const refusal = problemOf(take.error);
  if (list.error) {
    return <Problem error={list.error} />;
  }
  return (
    <>
      <ul className={styles.list} data-testid="editions">
        {list.data?.editions.map((edition) => (
          <li key={edition.id} className={styles.row}>
            <div className={styles.name}>
              <p className="tk-strong tk-ellipsis">{edition.name}</p>
              <p className="tk-quiet tk-ellipsis">
                {edition.id} · {edition.origin} · {edition.valid_from}
              </p>
            </div>
            <div className={styles.state}>
              <p>
                {edition.in_force ? (
                  <span className={styles.force}>{edition.in_force}</span>
                ) : (
                  <span className="tk-quiet">{edition.contracts}</span>
                )}
              </p>
              <p className={edition.unconfirmed ? styles.open : "tk-quiet"}>
                {edition.unconfirmed ?? (edition.in_force ? edition.contracts : "")}
              </p>
            </div>
            <div className={styles.actions}>
              <Button
                aria-label={`${t("terms-open")}: ${edition.name}`}
                onClick={() => onGo({ shows: "edition", id: edition.id })}
              >
                {t("terms-open")}
              </Button>
              <Button
                aria-label={`${t("terms-copy")}: ${edition.name}`}
                disabled={list.data.is_read_only}
                onClick={() => onGo({ shows: "form", id: edition.id, asCopy: true })}
              >
                {t("terms-copy")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <Button
          disabled={list.data?.is_read_only !== false || take.isPending}
          onClick={() =>
            take.mutate(null, {
              onSuccess: (done) => {
                if (done.value.id !== null) {
                  onGo({ shows: "edition", id: done.value.id });
                }
              },
            })
          }
        >
          {t("terms-import")}
        </Button>
        {refusal ? (
          <p className="tk-bad" role="alert">
            {refusal.field ? `${refusal.field}: ` : ""}
            {refusal.message}
          </p>
        ) : null}
      </div>
    </>
  );
}
