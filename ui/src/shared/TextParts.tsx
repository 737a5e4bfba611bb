// A sentence in pieces, some of them strong: Rust knows which.
import type { TextPart } from "../generated/api";

export function TextParts({ parts }: { parts: readonly TextPart[] }) {
  return (
    <>
      {parts.map((part) =>
        part.is_strong ? (
          <b key={part.text}>{part.text}</b>
        ) : (
          <span key={part.text}>{part.text}</span>
        ),
      )}
    </>
  );
}
