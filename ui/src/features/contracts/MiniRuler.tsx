// The current period in one bar: solid is past, tint is open, grey is locked, hatch is ending.
import type { RulerView } from "../../generated/api";
import styles from "./MiniRuler.module.css";

export function MiniRuler({ ruler }: { ruler: RulerView }) {
  const bars = ruler.bars.filter((bar) => bar.kind !== "next");
  const first = bars[0]?.from ?? 0;
  const last = bars.at(-1)?.to ?? 1;
  const share = (at: number) => `${((at - first) / (last - first || 1)) * 100}%`;
  const cancel = ruler.marks.find((mark) => mark.kind === "cancel_by");
  return (
    <div className={styles.ruler} role="img" aria-label={ruler.description}>
      {bars.map((bar) => (
        <span
          key={bar.from}
          className={styles[bar.kind]}
          style={{
            left: share(bar.from),
            width: `${((bar.to - bar.from) / (last - first || 1)) * 100}%`,
          }}
        />
      ))}
      {cancel ? <span className={styles.cancel} style={{ left: share(cancel.at) }} /> : null}
    </div>
  );
}
