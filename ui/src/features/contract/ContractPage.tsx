// The page of one contract: three dates, the contract to scale, what it covers and gives, what
// happened. Keys: W why, N notice, P paper, E edit, C contacts, H history, Esc back.
import { useRef, useState } from "react";

import { useKeys } from "../../shared/keyboard";
import { useNavigation } from "../../shared/navigation";
import { useSavePaper } from "../../shared/paper";
import { Problem } from "../../shared/Problem";
import { useCommand } from "../../shared/queries";
import { Ruler } from "../../shared/Ruler";
import { useWords } from "../../shared/words";
import { Contacts } from "./Contacts";
import styles from "./ContractPage.module.css";
import { Entitlements } from "./Entitlements";
import { Heroes } from "./Heroes";
import { HistoryList } from "./HistoryList";
import { Head } from "./Head";
import { Notices } from "./Notices";
import { Rail } from "./Rail";
import { Systems } from "./Systems";

export function ContractPage({ number }: { number: string }) {
  const { t } = useWords();
  const { go } = useNavigation();
  const page = useCommand(
    "contract_page",
    { number },
    [`contract:${number}`, "contracts", "customers", "settings"],
    {
      keepPrevious: true,
    },
  );
  const paper = useSavePaper();
  const [why, setWhy] = useState<number | null>(null);
  const [addsContact, setAddsContact] = useState(false);
  const history = useRef<HTMLElement>(null);
  const view = page.data;
  const reasons = view?.heroes.flatMap((hero, at) => (hero.why ? [at] : [])) ?? [];
  useKeys({
    N: () => (view?.can.record_notice ? go({ screen: "notice", number }) : false),
    P: () => paper.mutate(number),
    E: () => (view?.can.edit ? go({ screen: "edit-contract", number }) : false),
    C: () => (view?.contacts.can_add ? setAddsContact(true) : false),
    H: () => history.current?.scrollIntoView({ block: "start" }),
    // The last date first: it is the one somebody can still act on.
    W: () =>
      setWhy((open) =>
        open === null ? (reasons.at(-1) ?? null) : (reasons[reasons.indexOf(open) - 1] ?? null),
      ),
    Escape: () => (why === null ? go({ screen: "contracts" }) : setWhy(null)),
  });
  if (page.error) {
    return <Problem error={page.error} />;
  }
  if (!view) {
    return <p className="tk-visually-hidden">{t("contract-loading")}</p>;
  }
  const isWithdrawn = view.head.state.id === "withdrawn";
  return (
    <div className={styles.page} data-testid="contract-page">
      <div className={styles.main}>
        <Head view={view} />
        {view.heroes.length > 0 ? (
          <Heroes heroes={view.heroes} open={why} onOpen={setWhy} />
        ) : (
          <div className={styles.noDates}>
            <h2>{t(isWithdrawn ? "contract-withdrawn-heading" : "contract-draft-heading")}</h2>
            <p className="tk-second">
              {t(isWithdrawn ? "contract-withdrawn-hint" : "contract-draft-hint")}
            </p>
          </div>
        )}
        {view.ruler && view.heroes.length > 0 ? (
          <section className={styles.ruler} aria-label={t("ruler-name")}>
            <Ruler view={view.ruler} />
          </section>
        ) : null}
        <div className={styles.columns}>
          <div>
            <Contacts
              number={view.head.number}
              view={view.contacts}
              canEdit={view.can.edit}
              isAdding={addsContact}
              onAdding={setAddsContact}
            />
            <Systems view={view.systems} number={view.head.number} canEdit={view.can.edit} />
          </div>
          <div>
            <Entitlements view={view} />
          </div>
        </div>
        {view.notices.length > 0 ? (
          <Notices number={view.head.number} notices={view.notices} />
        ) : null}
        {view.note ? (
          <section className={styles.section}>
            <h2>{t("contract-note")}</h2>
            <p className={`${styles.note} tk-selectable`}>{view.note}</p>
          </section>
        ) : null}
        <HistoryList ref={history} rows={view.history} />
        <p className={styles.edition}>{view.edition}</p>
      </div>
      <Rail view={view} onPaper={() => paper.mutate(number)} />
    </div>
  );
}
