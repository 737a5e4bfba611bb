// Keys in a text of the guide, as they are printed on the keyboard at hand. In the text they stand as
// on most keyboards; a Mac has its own signs. What is typed stands in the same marks and stays as it is.
import styles from "./Keys.module.css";

const IS_APPLE = /Mac|iPhone|iPad/.test(navigator.userAgent);
const APPLE: Readonly<Record<string, string>> = {
  Strg: "⌘",
  Ctrl: "⌘",
  Umschalt: "⇧",
  Shift: "⇧",
  Alt: "⌥",
};

export function Keys({ keys }: { keys: string }) {
  const shown = IS_APPLE
    ? keys
        .split(" ")
        .map((key) => APPLE[key] ?? key)
        .join(" ")
    : keys;
  return <kbd className={styles.keys}>{shown}</kbd>;
}
