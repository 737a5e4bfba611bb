// A button with a menu below it. The keyboard goes into the menu and comes back when it closes.
import { Popover } from "@mantine/core";
import type { KeyboardEvent, ReactNode } from "react";

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
  /** What the menu is, where its button says what is chosen. */
  readonly menuLabel?: string;
  readonly children: ReactNode;
}

/** Arrow keys move within the menu, and nothing below it. */
function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
  const { key, currentTarget, target } = event;
  if (!key.startsWith("Arrow") && key !== "Home" && key !== "End" && key !== " ") {
    return;
  }
  event.stopPropagation();
  const stops = [...currentTarget.querySelectorAll<HTMLElement>("button:enabled, input")];
  const at = stops.indexOf(target as HTMLElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[key];
  if (next !== undefined && !event.defaultPrevented) {
    event.preventDefault();
    stops.at(Math.min(next, stops.length - 1) % stops.length)?.focus();
  }
}

export function MenuButton(props: MenuButtonProps) {
  const { label, icon, kind = "quiet", keys, isOpen, onToggle, isDisabled, side = "end" } = props;
  return (
    <Popover
      opened={isOpen}
      onChange={onToggle}
      position={side === "end" ? "bottom-end" : "bottom-start"}
      withinPortal={false}
      // The button itself says what it opens; what stands around it takes no role.
      withRoles={false}
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
      <Popover.Dropdown
        className={styles.choices}
        role="group"
        aria-label={props.menuLabel ?? label}
        data-testid={props.name}
        onKeyDown={(event) => {
          if (event.key === "Escape") {
            // It closes the menu alone, and nothing below it.
            event.stopPropagation();
            onToggle(false);
          } else {
            onKeyDown(event);
          }
        }}
      >
        {props.children}
      </Popover.Dropdown>
    </Popover>
  );
}
