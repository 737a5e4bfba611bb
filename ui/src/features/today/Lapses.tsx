// Entitlements that lapse next, beside the lanes.
import type { LapseView } from "../../generated/api";
import { useWords } from "../../shared/words";
import styles from "./Lapses.module.css";

export function Lapses({
  lapses,
  onOpen,
}: {
  lapses: readonly LapseView[];
  onOpen: (number: string) => void;
}) {
  const { t } = useWords();
  return (
    <section aria-labelledby="lapses" className={styles.lapses}>
      <h2 id="lapses">{t("today-lapses")}</h2>
      <ul>
        {lapses.map((lapse) => (
          <li key={`${lapse.contract}-${lapse.what}`}>
            <button type="button" className={styles.lapse} onClick={() => onOpen(lapse.contract)}>
              <span className={styles.line}>
                <span className={styles.what}>{lapse.what}</span>
                <span>{lapse.day.text}</span>
              </span>
              <span className={styles.line}>
                <span className={`tk-quiet tk-ellipsis`}>{lapse.customer_name}</span>
                <span className={styles.distance}>{lapse.day.distance}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
