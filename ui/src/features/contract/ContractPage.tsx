// The page of one contract: three dates, the contract to scale, what it covers and gives, what
// happened; today or as of any day. Esc goes back; all else that can be done is actions.
import { useEffect, useRef, useState } from "react";

import { useActions } from "../../shared/actions";
import { useInView } from "../../shared/inView";
import { useKeys } from "../../shared/keyboard";
import { type ContractOpening, useNavigation } from "../../shared/navigation";
import { Problem } from "../../shared/Problem";
import { useCommand } from "../../shared/queries";
import { Ruler } from "../../shared/Ruler";
import { useWords } from "../../shared/words";
import { AmendmentDialog } from "./AmendmentDialog";
import { AsOfBanner, AsOfField } from "./AsOf";
import { Consulting } from "./Consulting";
import { Contacts } from "./Contacts";
import styles from "./ContractPage.module.css";
import { Fee } from "./Fee";
import { Heroes } from "./Heroes";
import { HistoryList } from "./HistoryList";
import { Head } from "./Head";
import { Notices } from "./Notices";
import { Rail } from "./Rail";
import { Requests } from "./Requests";
import { Systems } from "./Systems";

interface ContractPageProps {
  readonly number: string;
  /** What is open right away. */
  readonly opens?: ContractOpening | undefined;
}

export function ContractPage({ number, opens }: ContractPageProps) {
  const { t } = useWords();
  const { go } = useNavigation();
  const [asOf, setAsOf] = useState<string | null>(opens === "as-of" ? "" : null);
  const page = useCommand(
    "contract_page",
    { number, as_of: asOf ?? "" },
    [`contract:${number}`, "contracts", "customers", "settings", "requests"],
    {
      keepPrevious: true,
    },
  );
  const [why, setWhy] = useState<number | null>(null);
  const [addsContact, setAddsContact] = useState(false);
  const [isDrawing, setDrawing] = useState(opens === "consulting");
  const [amends, setAmends] = useState<"level" | "fee" | null>(
    opens === "level" || opens === "fee" ? opens : null,
  );
  const history = useRef<HTMLElement>(null);
  const isThere = page.data !== undefined;
  useEffect(() => {
    if (isThere && opens === "history") {
      history.current?.scrollIntoView({ block: "start" });
    }
  }, [isThere, opens]);
  const view = page.data;
  const reasons = view?.heroes.flatMap((hero, at) => (hero.why ? [at] : [])) ?? [];
  useInView(number);
  const can = view?.can;
  const logs = () => go({ screen: "requests", contract: number, opens: "log" });
  // The last date first: it is the one somebody can still act on.
  const nextWhy = () =>
    setWhy((open) =>
      open === null ? (reasons.at(-1) ?? null) : (reasons[reasons.indexOf(open) - 1] ?? null),
    );
  useActions({
    "record-notice": can?.record_notice ? () => go({ screen: "notice", number }) : undefined,
    "edit-contract": can?.edit ? () => go({ screen: "edit-contract", number }) : undefined,
    "edit-contacts": view?.contacts.can_add ? () => setAddsContact(true) : undefined,
    "log-request": view?.request_lines.can_log ? logs : undefined,
    "amend-level": can?.amend ? () => setAmends("level") : undefined,
    "amend-fee": can?.amend ? () => setAmends("fee") : undefined,
    "draw-consulting": view?.consulting_book.can_draw ? () => setDrawing(true) : undefined,
    "show-as-of": () => setAsOf((before) => before ?? ""),
    "show-history": () => history.current?.scrollIntoView({ block: "start" }),
    "show-why": reasons.length > 0 ? nextWhy : undefined,
  });
  useKeys({
    Escape: () => {
      if (why !== null) {
        setWhy(null);
      } else if (asOf !== null) {
        setAsOf(null);
      } else {
        go({ screen: "contracts" });
      }
    },
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
        <Head view={view}>
          {view.as_of ? <AsOfBanner view={view.as_of} onBack={() => setAsOf(null)} /> : null}
          {asOf === null ? null : (
            <AsOfField
              value={asOf}
              answer={view.as_of_answer}
              takesFocus
              onType={setAsOf}
              onClose={() => setAsOf(null)}
            />
          )}
        </Head>
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
            <Systems view={view.systems} number={view.head.number} />
            <Fee view={view} onAmend={() => setAmends("level")} />
          </div>
          <div>
            <Requests view={view} />
            <Consulting view={view} isDrawing={isDrawing} onDrawing={setDrawing} />
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
        <p className={styles.edition}>
          {view.edition.text}
          {view.edition.newer ? (
            <>
              {" "}
              <button
                type="button"
                className={styles.newer}
                onClick={() => go({ screen: "settings", section: "editions" })}
              >
                {view.edition.newer}
              </button>
            </>
          ) : null}
        </p>
      </div>
      <Rail
        view={view}
        onAmend={() => setAmends("level")}
        onAsOf={() => setAsOf((before) => before ?? "")}
      />
      {amends && view.can.amend ? (
        <AmendmentDialog number={view.head.number} kind={amends} onClose={() => setAmends(null)} />
      ) : null}
    </div>
  );
}
