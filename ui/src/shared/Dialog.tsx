// A layer over the window with a heading: keeps the focus inside, closes on Escape and on a click
// beside it.
import { FocusTrap } from "@mantine/core";
import type { ReactNode } from "react";

import styles from "./Dialog.module.css";
import { useKeys } from "./keyboard";

interface DialogProps {
  readonly title: string;
  /** Beside the heading, quiet. */
  readonly hint?: string | undefined;
  /** A name that stays, for tests. */
  readonly name: string;
  readonly onClose: () => void;
  readonly footer: ReactNode;
  readonly children: ReactNode;
}

export function Dialog({ title, hint, name, onClose, footer, children }: DialogProps) {
  useKeys({ Escape: onClose }, true, "overlay");
  return (
    // The backdrop only closes; keyboards close with Escape.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
    <div
      className={styles.backdrop}
      onMouseDown={(event) => {
        if (event.target === event.currentTarget) {
          onClose();
        }
      }}
    >
      <FocusTrap>
        <div
          className={styles.layer}
          role="dialog"
          aria-modal="true"
          aria-label={title}
          data-testid={name}
        >
          <h2 className={styles.title}>
            {title}
            {hint ? <span className={styles.hint}>{hint}</span> : null}
          </h2>
          {children}
          <footer className={styles.footer}>{footer}</footer>
        </div>
      </FocusTrap>
    </div>
  );
}
