// Buttons in three weights: one filled per view, outlined ones, quiet ones. The key that does the
// same stands inside.
import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";

import styles from "./Button.module.css";
import { KeyHint } from "./KeyHint";

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className"> {
  readonly kind?: "filled" | "outlined" | "quiet" | "link";
  readonly keys?: string;
  readonly icon?: ReactNode;
  readonly wide?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({
  kind = "outlined",
  keys,
  icon,
  wide,
  children,
  type,
  ...rest
}: ButtonProps) {
  const classes = [styles.button, styles[kind], wide ? styles.wide : ""].join(" ");
  return (
    <button type={type === "submit" ? "submit" : "button"} className={classes} {...rest}>
      {icon}
      {children ? <span className={styles.label}>{children}</span> : null}
      {keys ? <KeyHint keys={keys} /> : null}
    </button>
  );
}
