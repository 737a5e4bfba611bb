// The response clock of one request: what is left of the hours inside the service window, and why
// and until when it stands still. Asked for again every quarter of a minute; Rust counts.
import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";

import type { RequestClockView } from "../../generated/api";
import { call } from "../../shared/ipc";
import { useRefresh } from "../../shared/queries";
import styles from "./Clock.module.css";
import { Track } from "./Track";

const ASKED_EVERY = 15_000;

export function Clock({ id, first }: { id: number; first: RequestClockView }) {
  const clock = useQuery({
    queryKey: ["request_clock", id] as const,
    queryFn: () => call("request_clock", { id }),
    refetchInterval: first.state === "none" || first.state === "stopped" ? false : ASKED_EVERY,
    meta: { tags: [`request:${id}`, "contracts", "settings"] },
    gcTime: 0,
  });
  const view = clock.data ?? first;
  const refresh = useRefresh();
  const hasTurned = view.state !== first.state && view.state === "overdue";
  useEffect(() => {
    // What was open is overdue now: in the list, beside Requests and on Today as well.
    if (hasTurned) {
      void refresh(["requests", "today"]);
    }
  }, [hasTurned, refresh]);
  return (
    <div className={styles.clock} data-testid="request-clock" data-state={view.state}>
      {view.figure === "" ? null : (
        <p className={styles.line} role="timer">
          <span className={`${styles.figure} ${styles[view.tone]}`}>{view.figure}</span>{" "}
          <span className={styles.label}>{view.label}</span>
        </p>
      )}
      {view.track ? <Track view={view.track} /> : null}
      <p className={styles.detail}>{view.detail}</p>
    </div>
  );
}
