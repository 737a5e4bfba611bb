// A text in which the words that were looked for are marked.
import styles from "./Marked.module.css";

/** The pieces of `text`, in turn unmarked and marked. */
export function piecesOf(text: string, wanted: string): readonly string[] {
  const words = wanted
    .split(/\s+/u)
    .filter((word) => word !== "")
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .toSorted((one, other) => other.length - one.length);
  return words.length === 0 ? [text] : text.split(new RegExp(`(${words.join("|")})`, "iu"));
}

export function Marked({ text, wanted }: { text: string; wanted: string }) {
  return (
    <>
      {piecesOf(text, wanted).map((piece, at) =>
        at % 2 === 1 ? (
          // The pieces of a text have no identity but their place.
          // oxlint-disable-next-line react/no-array-index-key
          <mark key={at} className={styles.mark}>
            {piece}
          </mark>
        ) : (
          piece
        ),
      )}
    </>
  );
}
