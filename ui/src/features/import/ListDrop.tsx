// Dropping a list anywhere on the window opens its dry run; so does one that was named at the
// start. Rust says that a list is held over the window or was dropped, and reads it when asked.
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";

import { Icon } from "../../shared/Icon";
import { call } from "../../shared/ipc";
import { useNavigation } from "../../shared/navigation";
import { useWords } from "../../shared/words";
import styles from "./ListDrop.module.css";

/** Screens with something typed into them, which a drop must not take away. */
const FORMS: ReadonlySet<string> = new Set(["new-contract", "edit-contract", "notice"]);

export function ListDrop() {
  const { t } = useWords();
  const { go, route } = useNavigation();
  const queries = useQueryClient();
  const [isOver, setOver] = useState(false);
  const { screen } = route;
  const isAtWork = FORMS.has(screen);
  useEffect(() => {
    if (isAtWork) {
      return;
    }
    const onOver = () => setOver(true);
    const onLeft = () => setOver(false);
    const onDropped = () => {
      setOver(false);
      void call("dropped_import", null).then((isThere) => {
        if (!isThere) {
          return;
        }
        void queries.invalidateQueries({ queryKey: ["import_page"] });
        if (screen !== "import") {
          go({ screen: "import" });
        }
      });
    };
    window.addEventListener("termkeeper:list-over", onOver);
    window.addEventListener("termkeeper:file-left", onLeft);
    window.addEventListener("termkeeper:list-dropped", onDropped);
    // One that was named at the start, or dropped while a form was open.
    onDropped();
    return () => {
      window.removeEventListener("termkeeper:list-over", onOver);
      window.removeEventListener("termkeeper:file-left", onLeft);
      window.removeEventListener("termkeeper:list-dropped", onDropped);
    };
  }, [go, queries, isAtWork, screen]);
  if (!isOver || isAtWork) {
    return null;
  }
  return (
    <div className={styles.over} role="status">
      <p className={styles.text}>
        <Icon name="import" />
        {t("import-page-drop-here")}
      </p>
    </div>
  );
}
