// A state by its shape; the colour is never the only signal.
import type { ReactNode } from "react";

const SHAPES: Record<string, ReactNode> = {
  draft: (
    <circle
      cx="5"
      cy="5"
      r="3.6"
      fill="none"
      stroke="var(--tk-t3)"
      strokeWidth="1.4"
      strokeDasharray="1.6 1.6"
    />
  ),
  ordered: <circle cx="5" cy="5" r="3.6" fill="none" stroke="var(--tk-acc)" strokeWidth="1.5" />,
  active: <circle cx="5" cy="5" r="4.2" fill="var(--tk-acc)" />,
  terminating: (
    <>
      <circle cx="5" cy="5" r="3.8" fill="none" stroke="var(--tk-t2)" strokeWidth="1.4" />
      <path d="M5 1.2a3.8 3.8 0 0 1 0 7.6z" fill="var(--tk-t2)" />
    </>
  ),
  ended: (
    <rect
      x="1.5"
      y="1.5"
      width="7"
      height="7"
      fill="none"
      stroke="var(--tk-t3)"
      strokeWidth="1.4"
    />
  ),
  withdrawn: <path d="m2 2 6 6M8 2 2 8" fill="none" stroke="var(--tk-t3)" strokeWidth="1.5" />,
};

export function StateGlyph({ state }: { state: string }) {
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" style={{ flex: "none" }}>
      {SHAPES[state] ?? null}
    </svg>
  );
}
