// All keys at a glance, on `?`.
import { Button } from "../shared/Button";
import { KeyHint } from "../shared/KeyHint";
import { useWords, type WordKey } from "../shared/words";
import { Overlay } from "./Overlay";
import styles from "./Shortcuts.module.css";

const KEYS: readonly (readonly [readonly string[], WordKey])[] = [
  [["mod+K"], "shell-shortcuts-find"],
  [["G", "T"], "shell-today"],
  [["G", "C"], "shell-contracts"],
  [["G", "K"], "shell-customers"],
  [["G", "R"], "shell-requests"],
  [["G", "F"], "finance-page"],
  [["G", "L"], "calendar"],
  [["G", "S"], "shell-settings"],
  [["mod+N"], "shell-shortcuts-new"],
  [["mod+Z"], "shell-shortcuts-undo"],
  [["↑", "↓"], "shell-shortcuts-move"],
  [["Enter"], "shell-shortcuts-open"],
  [["Space"], "shell-shortcuts-panel"],
  [["X"], "selection-shortcut"],
  [["mod+A"], "selection-shortcut-all"],
  [["W"], "shell-shortcuts-why"],
  [["N"], "shell-shortcuts-notice"],
  [["R"], "shell-log-request"],
  [["P"], "shell-shortcuts-pdf"],
  [["←", "→"], "shell-shortcuts-month"],
  [["?"], "shell-shortcuts-all"],
];

export function Shortcuts({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  return (
    <Overlay label={t("shell-shortcuts")} onClose={onClose}>
      <div className={styles.head}>
        <h2>{t("shell-shortcuts")}</h2>
        <Button kind="quiet" keys="Esc" onClick={onClose} data-autofocus>
          {t("shell-close")}
        </Button>
      </div>
      <dl className={styles.keys}>
        {KEYS.map(([keys, word]) => (
          <div key={word} className={styles.row}>
            <dt>{t(word as "shell-today")}</dt>
            <dd>
              {keys.map((key) => (
                <KeyHint key={key} keys={key} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Overlay>
  );
}
