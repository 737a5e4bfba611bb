// Dropping an e-mail file anywhere on the window opens the form that logs it. Rust says that
// something is held over the window or was dropped; what it is, it says when asked.
import { useEffect, useState } from "react";

import { Icon } from "../../shared/Icon";
import { useNavigation } from "../../shared/navigation";
import { useWords } from "../../shared/words";
import { fetchMail } from "./mail";
import styles from "./MailDrop.module.css";

/** Screens with something typed into them, which a drop must not take away. */
const FORMS: ReadonlySet<string> = new Set(["new-contract", "edit-contract", "notice"]);

export function MailDrop() {
  const { t } = useWords();
  const { go, route } = useNavigation();
  const [isOver, setOver] = useState(false);
  const isLogging = route.screen === "requests" && route.opens === "log";
  const isAtWork = FORMS.has(route.screen);
  useEffect(() => {
    if (isAtWork) {
      return;
    }
    const onOver = () => setOver(true);
    const onLeft = () => setOver(false);
    const onDropped = () => {
      setOver(false);
      void fetchMail("dropped_request_mail").then((isThere) => {
        if (isThere && !isLogging) {
          go({ screen: "requests", opens: "log" });
        }
      });
    };
    window.addEventListener("termkeeper:mail-over", onOver);
    window.addEventListener("termkeeper:file-left", onLeft);
    window.addEventListener("termkeeper:mail-dropped", onDropped);
    return () => {
      window.removeEventListener("termkeeper:mail-over", onOver);
      window.removeEventListener("termkeeper:file-left", onLeft);
      window.removeEventListener("termkeeper:mail-dropped", onDropped);
    };
  }, [go, isAtWork, isLogging]);
  if (!isOver || isAtWork) {
    return null;
  }
  return (
    <div className={styles.over} role="status">
      <p className={styles.text}>
        <Icon name="requests" />
        {t("requests-drop-here")}
      </p>
    </div>
  );
}
