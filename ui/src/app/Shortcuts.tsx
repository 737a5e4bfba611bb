// All keys at a glance, on `?`: those of the actions, from their list, and those that move about.
import type { ReactNode } from "react";

import { ACTIONS } from "../generated/actions";
import { Button } from "../shared/Button";
import { KeyHint } from "../shared/KeyHint";
import { SingleKeys } from "../shared/SingleKeys";
import { useWords, type WordKey } from "../shared/words";
import { Overlay } from "./Overlay";
import styles from "./Shortcuts.module.css";

/** Keys that move about, which are no actions. */
const MOVING: readonly (readonly [readonly string[], WordKey])[] = [
  [["↑", "↓"], "shell-shortcuts-move"],
  [["Enter"], "shell-shortcuts-open"],
  [["Space"], "shell-shortcuts-panel"],
  [["←", "→"], "shell-shortcuts-month"],
  [["mod+Enter"], "shell-shortcuts-store"],
  [["Esc"], "shell-shortcuts-leave"],
];

const MENUS = ["file", "edit", "view", "go", "contract", "help"] as const;

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
      {/* It scrolls, by keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.groups} role="region" aria-label={t("shell-shortcuts")} tabIndex={0}>
        <Group title={t("shell-shortcuts-moving")}>
          {MOVING.map(([keys, word]) => (
            <Row key={word} title={t(word as "shell-today")} keys={keys} />
          ))}
        </Group>
        {MENUS.map((menu) => {
          const actions = ACTIONS.filter((action) => action.menu === menu && hasKeys(action));
          return actions.length === 0 ? null : (
            <Group key={menu} title={t(`menu-${menu}`)}>
              {actions.map((action) => (
                <Row key={action.id} title={t(`action-${action.id}`)} keys={action.keys} />
              ))}
            </Group>
          );
        })}
      </div>
      <div className={styles.foot}>
        <SingleKeys />
      </div>
    </Overlay>
  );
}

function hasKeys(action: { readonly keys: readonly string[] }): boolean {
  return action.keys.length > 0;
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.keys}>{children}</dl>
    </section>
  );
}

function Row({ title, keys }: { title: string; keys: readonly string[] }) {
  return (
    <div className={styles.row}>
      <dt>{title}</dt>
      <dd>
        {keys.map((key) => (
          <KeyHint key={key} keys={key} />
        ))}
      </dd>
    </div>
  );
}
