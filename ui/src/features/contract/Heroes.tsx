// The three dates side by side, and the reason of the one that was asked about. The reason stands
// beside the dates, over the rail; where there is no rail it opens between dates and ruler, which
// makes room. Never over the ruler.
import type { DateHeroView } from "../../generated/api";
import { DateHero } from "../../shared/DateHero";
import { WhyPanel } from "../../shared/WhyPanel";
import { useWords } from "../../shared/words";
import styles from "./Heroes.module.css";

interface HeroesProps {
  readonly heroes: readonly DateHeroView[];
  readonly open: number | null;
  readonly onOpen: (at: number | null) => void;
}

export function Heroes({ heroes, open, onOpen }: HeroesProps) {
  const { t } = useWords();
  const why = open === null ? null : (heroes[open]?.why ?? null);
  return (
    <section className={styles.heroes} aria-label={t("contract-dates")}>
      <div className={styles.row}>
        {heroes.map((hero, at) => (
          <dl key={hero.kind} className={styles.cell}>
            <DateHero
              view={hero}
              isOpen={open === at}
              onWhy={() => onOpen(open === at ? null : at)}
            />
          </dl>
        ))}
      </div>
      {why ? (
        <div className={styles.why} data-beside={open === heroes.length - 1}>
          <WhyPanel key={open} view={why} onClose={() => onOpen(null)} />
        </div>
      ) : null}
    </section>
  );
}
