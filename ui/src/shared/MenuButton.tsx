// A button with a menu below it. The keyboard goes into the menu and comes back when it closes.
import { Popover } from "@mantine/core";
import type { ReactNode } from "react";

import { Button } from "./Button";
import styles from "./FilterChip.module.css";
import { Icon, type IconName } from "./Icon";

interface MenuButtonProps {
  readonly label: string;
  readonly icon?: IconName;
  readonly kind?: "outlined" | "quiet";
  readonly keys?: string;
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
  readonly isDisabled?: boolean;
  /** Where the menu stands. */
  readonly side?: "start" | "end";
  readonly name: string;
  readonly children: ReactNode;
}

export function MenuButton(props: MenuButtonProps) {
  const { label, icon, kind = "quiet", keys, isOpen, onToggle, isDisabled, side = "end" } = props;
  return (
    <Popover
      opened={isOpen}
      onChange={onToggle}
      position={side === "end" ? "bottom-end" : "bottom-start"}
      withinPortal={false}
      trapFocus
      returnFocus
      offset={4}
    >
      <Popover.Target>
        {/* A span, since the target hands down a class of its own. */}
        <span>
          <Button
            kind={kind}
            icon={icon ? <Icon name={icon} /> : undefined}
            aria-expanded={isOpen}
            aria-haspopup="true"
            disabled={isDisabled}
            {...(keys ? { keys } : {})}
            onClick={() => onToggle(!isOpen)}
          >
            {label}
          </Button>
        </span>
      </Popover.Target>
      <Popover.Dropdown className={styles.choices} aria-label={label} data-testid={props.name}>
        {props.children}
      </Popover.Dropdown>
    </Popover>
  );
}
