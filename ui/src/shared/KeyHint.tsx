// A key as it is printed on the keyboard: `mod` is Ctrl, Strg or the command sign.
import styles from "./KeyHint.module.css";
import { useWords } from "./words";

const IS_APPLE = /Mac|iPhone|iPad/.test(navigator.userAgent);

export function KeyHint({ keys }: { keys: string }) {
  const { language } = useWords();
  const control = language === "de" ? "Strg" : "Ctrl";
  const text = keys
    .split("+")
    .map((key) => {
      if (key === "mod") {
        return IS_APPLE ? "⌘" : control;
      }
      return key === "Enter" ? "↵" : key;
    })
    .join(" ");
  return (
    <kbd className={styles.key} aria-hidden="true">
      {text}
    </kbd>
  );
}
