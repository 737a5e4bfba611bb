// A key as it is printed on the keyboard: `mod` is Ctrl, Strg or the command sign.
import styles from "./KeyHint.module.css";
import { useWords } from "./words";

const IS_APPLE = /Mac|iPhone|iPad/.test(navigator.userAgent);

const NAMES = {
  de: { mod: "Strg", Shift: "Umschalt", alt: "Alt", Space: "Leertaste" },
  en: { mod: "Ctrl", Shift: "Shift", alt: "Alt", Space: "Space" },
} as const;
const APPLE = { mod: "⌘", Shift: "⇧", alt: "⌥", Space: "␣" } as const;
const SIGNS: Readonly<Record<string, string>> = { Enter: "↵", ArrowLeft: "←", ArrowRight: "→" };

/** `mod+Shift+Z`, or two keys one after the other: `G T`. */
export function KeyHint({ keys }: { keys: string }) {
  const { language } = useWords();
  const names: Readonly<Record<string, string>> = IS_APPLE ? APPLE : NAMES[language];
  const one = (name: string) =>
    name
      .split("+")
      .map((key) => names[key] ?? SIGNS[key] ?? key)
      .join(" ");
  return (
    <>
      {keys.split(" ").map((name, at) => (
        // The same key may come twice.
        // oxlint-disable-next-line react/no-array-index-key
        <kbd key={at} className={styles.key} aria-hidden="true">
          {one(name)}
        </kbd>
      ))}
    </>
  );
}
