// A part of a screen with keys of its own, served before the screen's: Esc closes the part, not the
// screen behind it. Also tells when the keyboard has left the part.
import type { KeyboardEvent, ReactNode, Ref } from "react";

interface KeyScopeProps {
  /** What a key does; giving true keeps it from everybody else. */
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => boolean;
  /** The keyboard went somewhere else. */
  readonly onLeave?: () => void;
  readonly role?: "group" | "dialog" | "presentation";
  readonly label?: string | undefined;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

export function KeyScope({
  onKey,
  onLeave,
  role = "presentation",
  label,
  className,
  ref,
  children,
}: KeyScopeProps) {
  return (
    // It listens for the fields and buttons inside and is no control itself.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-static-element-interactions
    <div
      ref={ref}
      role={role}
      aria-label={label}
      className={className}
      onKeyDown={(event) => {
        if (!event.defaultPrevented && onKey(event)) {
          event.preventDefault();
          event.stopPropagation();
        }
      }}
      onBlur={(event) => {
        // A click on something that takes no focus leaves it where it was.
        if (onLeave && event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) {
          onLeave();
        }
      }}
    >
      {children}
    </div>
  );
}

/** Esc closes, every other key goes on. */
export function closes(close: () => void): KeyScopeProps["onKey"] {
  return (event) => {
    if (event.key !== "Escape") {
      return false;
    }
    close();
    return true;
  };
}
