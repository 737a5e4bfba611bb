// Offers the report that a crash left behind: to show it, to copy it, to delete it. It stays on offer
// until it is deleted.
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { Button } from "../shared/Button";
import { copyText } from "../shared/copyText";
import { Icon } from "../shared/Icon";
import { call } from "../shared/ipc";
import { useCommand } from "../shared/queries";
import { useToast } from "../shared/Toast";
import { useWords } from "../shared/words";
import about from "./About.module.css";
import styles from "./CrashReport.module.css";
import { Overlay } from "./Overlay";

export function CrashReport() {
  const { t } = useWords();
  const toast = useToast();
  const queries = useQueryClient();
  const [isShown, setShown] = useState(false);
  const [isLater, setLater] = useState(false);
  const report = useCommand("crash_report", null, []).data ?? null;
  if (report === null || isLater) {
    return null;
  }
  const discard = () => {
    setShown(false);
    call("discard_crash_report", null)
      .then(() => queries.invalidateQueries({ queryKey: ["crash_report"] }))
      .catch((error: Error) => toast.show({ message: error.message }));
  };
  const copy = () => {
    void copyText(report.text).then((isCopied) => {
      if (isCopied) {
        toast.show({ message: t("crash-copied") });
      }
    });
  };
  return (
    <>
      <section
        className={styles.notice}
        aria-labelledby="crash-title"
        role="status"
        data-testid="crash"
      >
        <Icon name="warning" />
        <div className={styles.text}>
          <h2 id="crash-title">{t("crash-title")}</h2>
          <p className="tk-quiet">{t("crash-happened", { date: report.happened })}</p>
          <p>{t("crash-safe")}</p>
          <div className={styles.actions}>
            <Button onClick={() => setShown(true)}>{t("crash-show")}</Button>
            <Button onClick={discard}>{t("crash-discard")}</Button>
          </div>
        </div>
        <Button
          kind="quiet"
          icon={<Icon name="close" />}
          aria-label={t("about-close")}
          onClick={() => setLater(true)}
        />
      </section>
      {isShown ? (
        <Overlay label={t("crash-title")} onClose={() => setShown(false)}>
          <div className={about.head}>
            <div className={about.name}>
              <h2>{t("crash-title")}</h2>
              <p className="tk-quiet">{t("crash-happened", { date: report.happened })}</p>
            </div>
            <Button kind="quiet" keys="Esc" onClick={() => setShown(false)} data-autofocus>
              {t("about-close")}
            </Button>
          </div>
          <div className={about.content}>
            <p>{t("crash-text")}</p>
            <pre className={about.lines} lang="en" data-testid="crash-text">
              {report.text}
            </pre>
            <div className={styles.actions}>
              <Button onClick={copy}>{t("crash-copy")}</Button>
              <Button onClick={discard}>{t("crash-discard")}</Button>
            </div>
          </div>
        </Overlay>
      ) : null}
    </>
  );
}
