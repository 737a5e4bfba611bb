// All customers, and beside them the one that is open: its fields and its contracts.
import { useDebouncedValue } from "@mantine/hooks";
import { useMemo, useState } from "react";

import type { CustomerDraft } from "../../generated/api";
import { useActions } from "../../shared/actions";
import { Button } from "../../shared/Button";
import { EmptyState } from "../../shared/EmptyState";
import { Icon } from "../../shared/Icon";
import { useKept } from "../../shared/kept";
import { useKeys } from "../../shared/keyboard";
import { useNavigation } from "../../shared/navigation";
import { Problem } from "../../shared/Problem";
import { useArrangement } from "../../shared/useArrangement";
import { useWords } from "../../shared/words";
import { columnsIn, CustomerList } from "./CustomerList";
import { CustomerPanel } from "./CustomerPanel";
import styles from "./Customers.module.css";
import { useCustomerPages } from "./queries";

const TYPING_PAUSE = 60;
const NEW = "";

export function Customers({
  number,
  isReadOnly,
}: {
  number: string | undefined;
  isReadOnly: boolean;
}) {
  const { t } = useWords();
  const { go } = useNavigation();
  const [search, setSearch] = useKept("customers-search", () => "");
  const [settled] = useDebouncedValue(search, search === "" ? 0 : TYPING_PAUSE);
  const pages = useCustomerPages(settled);
  // What is open: a number, the form of a new one, or nothing.
  const columns = useMemo(() => columnsIn(t), [t]);
  const { arrangement, menu } = useArrangement("customers", columns);
  const [opened, setOpened] = useState<string | null>(number ?? null);
  // What was typed stays, also while another customer is looked at.
  const [drafts, setDrafts] = useKept<ReadonlyMap<string, CustomerDraft>>(
    "customers-drafts",
    () => new Map(),
  );
  const at = pages.rows.findIndex((row) => row.number === opened);
  const move = (step: number) => () => {
    const row = pages.rows[Math.max(0, Math.min(pages.rows.length - 1, at + step))];
    if (!row) {
      return false;
    }
    setOpened(row.number);
    return true;
  };
  const close = () => {
    if (opened === null) {
      return false;
    }
    setOpened(null);
    return true;
  };
  useKeys({
    ArrowDown: move(1),
    ArrowUp: move(-1),
    Escape: close,
  });
  useActions({ "new-customer": isReadOnly ? undefined : () => setOpened(NEW) });
  if (pages.error) {
    return <Problem error={pages.error} />;
  }
  const create = (kind: "filled" | "outlined") => (
    <Button
      kind={kind}
      icon={<Icon name="plus" />}
      disabled={isReadOnly}
      onClick={() => setOpened(NEW)}
    >
      {t("customers-new")}
    </Button>
  );
  return (
    <div className={styles.page} data-panel={opened !== null}>
      <div className={styles.main}>
        <div className={styles.head}>
          <h1>{t("customers-title")}</h1>
          {pages.isEmpty ? null : <span className={styles.count}>{pages.countText}</span>}
          <span className={styles.create}>
            {pages.isEmpty ? null : menu}
            {pages.isEmpty ? null : create("outlined")}
          </span>
        </div>
        {pages.isEmpty ? (
          <EmptyState
            title={t("customers-empty-title")}
            text={t("customers-empty-text")}
            action={opened === NEW ? null : create("filled")}
          />
        ) : (
          <>
            <input
              type="search"
              className={styles.search}
              aria-label={t("customers-search")}
              placeholder={t("customers-search")}
              value={search}
              spellCheck={false}
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
            {pages.isLoaded && pages.total === 0 ? (
              <div className={styles.none}>
                <h2>{t("customers-none-found")}</h2>
                <p className="tk-second">{t("customers-none-found-text")}</p>
              </div>
            ) : (
              <CustomerList
                pages={pages}
                at={at}
                onOpen={setOpened}
                columns={columns}
                arrangement={arrangement}
              />
            )}
          </>
        )}
      </div>
      {opened === null ? null : (
        <CustomerPanel
          key={opened}
          number={opened === NEW ? null : opened}
          kept={drafts.get(opened)}
          onKeep={(draft) => setDrafts((before) => keep(before, opened, draft))}
          isReadOnly={isReadOnly}
          onStored={setOpened}
          onClose={close}
          onContract={(contract) => go({ screen: "contract", number: contract })}
          onNewContract={(customer) => go({ screen: "new-contract", customer })}
        />
      )}
    </div>
  );
}

function keep(
  drafts: ReadonlyMap<string, CustomerDraft>,
  number: string,
  draft: CustomerDraft | null,
): ReadonlyMap<string, CustomerDraft> {
  const next = new Map(drafts);
  if (draft) {
    next.set(number, draft);
  } else {
    next.delete(number);
  }
  return next;
}
