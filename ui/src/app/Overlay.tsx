// A layer over the window for the palette and the list of keys: closes on Escape and on a click
// beside it, keeps the focus inside and gives it back.
import { FocusTrap } from "@mantine/core";
import type { ReactNode } from "react";

import { useKeys } from "../shared/keyboard";
import styles from "./Overlay.module.css";

export function Overlay({
  label,
  onClose,
  children,
}: {
  label: string;
  onClose: () => void;
  children: ReactNode;
}) {
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
        <div className={styles.layer} role="dialog" aria-modal="true" aria-label={label}>
          {children}
        </div>
      </FocusTrap>
    </div>
  );
}
