// How much of an entitlement is used: solid is used, tint is where it will be at the end of the
// year, hatch in red lies beyond the frame. Blocks are drawn apart.
import { useId } from "react";

import type { MeterView } from "../generated/api";
import styles from "./Meter.module.css";

const HEIGHT = 10;
const GAP = 3;

export function Meter({ view, label }: { view: MeterView; label: string }) {
  const hatch = useId();
  if (!view.is_drawn) {
    return <p className={styles.quiet}>{view.left}</p>;
  }
  const blocks = Math.max(1, view.blocks);
  return (
    <div>
      <div
        className={styles.meter}
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(view.used * 100)}
        aria-valuetext={`${view.count}, ${view.left}`}
      >
        {Array.from({ length: blocks }, (_, at) => {
          const share = (value: number) => Math.max(0, Math.min(1, value * blocks - at)) * 100;
          return (
            <span
              key={at}
              className={styles.block}
              style={{ height: HEIGHT, marginLeft: at > 0 ? GAP : 0 }}
            >
              {view.forecast === null ? null : (
                <span className={styles.forecast} style={{ width: `${share(view.forecast)}%` }} />
              )}
              <span className={styles.used} style={{ width: `${share(view.used)}%` }} />
            </span>
          );
        })}
        {view.over > 0 ? (
          <svg
            className={styles.over}
            height={HEIGHT}
            width={`${Math.min(view.over, 0.3) * 100}%`}
            aria-hidden="true"
          >
            <defs>
              <pattern
                id={hatch}
                width="5"
                height="5"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <line x1="0" y1="0" x2="0" y2="5" className={styles.hatch} />
              </pattern>
            </defs>
            <rect width="100%" height="100%" fill={`url(#${hatch})`} className={styles.edge} />
          </svg>
        ) : null}
      </div>
      <p className={styles.below}>
        <span data-tone={view.tones[0]}>{view.left}</span>
        <span data-tone={view.tones[1]}>{view.right}</span>
      </p>
    </div>
  );
}
