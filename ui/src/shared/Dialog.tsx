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
  /** Room for something beside something. */
  readonly isWide?: boolean;
  readonly onClose: () => void;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

export function Dialog({ title, hint, name, isWide, onClose, footer, children }: DialogProps) {
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
          data-wide={isWide || undefined}
          data-testid={name}
        >
          <h2 className={styles.title}>
            {title}
            {hint ? <span className={styles.hint}>{hint}</span> : null}
          </h2>
          {children}
          {footer ? <DialogFooter>{footer}</DialogFooter> : null}
        </div>
      </FocusTrap>
    </div>
  );
}

/** What can be done; for contents that bring their own. */
export function DialogFooter({ children }: { children: ReactNode }) {
  return <footer className={styles.footer}>{children}</footer>;
}
