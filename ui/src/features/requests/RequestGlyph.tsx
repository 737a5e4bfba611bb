// The state of a request by its shape; the colour is never the only signal.
import type { ReactNode } from "react";

const SHAPES: Record<string, ReactNode> = {
  open: <circle cx="5" cy="5" r="3.6" fill="none" stroke="var(--tk-acc)" strokeWidth="1.5" />,
  overdue: <path d="M5 .8 9.4 9H.6z" fill="var(--tk-bad)" />,
  in_time: (
    <path d="m1.4 5.4 2.4 2.4 4.8-5.2" fill="none" stroke="var(--tk-acc)" strokeWidth="1.6" />
  ),
  missed: <path d="m2 2 6 6M8 2 2 8" fill="none" stroke="var(--tk-bad)" strokeWidth="1.6" />,
  not_authorised: (
    <>
      <circle cx="5" cy="5" r="3.8" fill="none" stroke="var(--tk-t3)" strokeWidth="1.3" />
      <path d="m2.4 7.6 5.2-5.2" stroke="var(--tk-t3)" strokeWidth="1.3" />
    </>
  ),
  no_response_owed: <path d="M1.6 5h6.8" stroke="var(--tk-t3)" strokeWidth="1.6" />,
};

export function RequestGlyph({ state }: { state: string }) {
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" style={{ flex: "none" }}>
      {SHAPES[state] ?? null}
    </svg>
  );
}
