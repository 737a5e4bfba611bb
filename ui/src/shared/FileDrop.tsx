// What a file that is held over the window would do, said over the whole window, and taking it once
// it was dropped. Rust says that a file of a kind is held over the window or was dropped; what it
// is, it says when asked.
import { useEffect, useEffectEvent, useState } from "react";

import styles from "./FileDrop.module.css";
import { Icon, type IconName } from "./Icon";
import { useNavigation } from "./navigation";

/** Screens with something typed into them, which a drop must not take away. */
const FORMS: ReadonlySet<string> = new Set(["new-contract", "edit-contract", "notice"]);

interface FileDropProps {
  readonly kind: "mail" | "list" | "register";
  readonly icon: IconName;
  readonly text: string;
  /** Asks for what was dropped. */
  readonly onDropped: () => void;
  /** Asks at once, too: for a file that was named at the start or dropped while a form was open. */
  readonly asksAtOnce?: boolean;
}

export function FileDrop({ kind, icon, text, onDropped, asksAtOnce = false }: FileDropProps) {
  const { screen } = useNavigation().route;
  const [isOver, setOver] = useState(false);
  const isAtWork = FORMS.has(screen);
  const take = useEffectEvent(onDropped);
  useEffect(() => {
    if (isAtWork) {
      return;
    }
    const over = () => setOver(true);
    const left = () => setOver(false);
    const dropped = () => {
      setOver(false);
      take();
    };
    window.addEventListener(`termkeeper:${kind}-over`, over);
    window.addEventListener("termkeeper:file-left", left);
    window.addEventListener(`termkeeper:${kind}-dropped`, dropped);
    if (asksAtOnce) {
      take();
    }
    return () => {
      window.removeEventListener(`termkeeper:${kind}-over`, over);
      window.removeEventListener("termkeeper:file-left", left);
      window.removeEventListener(`termkeeper:${kind}-dropped`, dropped);
    };
  }, [asksAtOnce, isAtWork, kind]);
  if (!isOver || isAtWork) {
    return null;
  }
  return (
    <div className={styles.over} role="status">
      <p className={styles.text}>
        <Icon name={icon} />
        {text}
      </p>
    </div>
  );
}
