// Beside the page: what one can do, and the paper as it would be sent today. While the page shows
// another day, no paper stands beside it: it would say other dates.
import { Menu } from "@mantine/core";
import { type ComponentProps, useState } from "react";

import type { ContractPageView } from "../../generated/api";
import { Button } from "../../shared/Button";
import { Icon } from "../../shared/Icon";
import { useNavigation } from "../../shared/navigation";
import { useOpen } from "../../shared/paper";
import { PaperPreview } from "../../shared/PaperPreview";
import { useChange, useCommand } from "../../shared/queries";
import { useWords } from "../../shared/words";
import styles from "./Rail.module.css";

interface RailProps {
  readonly view: ContractPageView;
  readonly onPaper: () => void;
  readonly onAmend: () => void;
  readonly onAsOf: () => void;
}

export function Rail({ view, onPaper, onAmend, onAsOf }: RailProps) {
  const { t } = useWords();
  const { go } = useNavigation();
  const { number } = view.head;
  const [page, setPage] = useState(1);
  const paper = useCommand(
    "contract_paper",
    { number, page },
    [`contract:${number}`, "customers", "settings"],
    {
      keepPrevious: true,
    },
  );
  const withdraw = useChange("withdraw_order");
  const letter = useOpen("open_letter");
  return (
    <aside className={styles.rail}>
      <div className={styles.actions}>
        {view.can.record_notice ? (
          <Button keys="N" wide onClick={() => go({ screen: "notice", number })}>
            {t("contract-record-notice")}
          </Button>
        ) : (
          <Button
            wide
            disabled={!view.can.edit}
            onClick={() => go({ screen: "edit-contract", number })}
          >
            {t("contract-edit-contract")}
          </Button>
        )}
        <Button onClick={onPaper}>{t("contract-pdf")}</Button>
        <Menu position="bottom-end" width={220} returnFocus>
          <Menu.Target>
            <MoreButton aria-label={t("contract-more")} />
          </Menu.Target>
          <Menu.Dropdown className={styles.menu}>
            <Menu.Item
              disabled={!view.can.edit}
              onClick={() => go({ screen: "edit-contract", number })}
            >
              {t("contract-edit-contract")}
            </Menu.Item>
            {view.can.activation_is_fixed && view.can.edit ? (
              <Menu.Item
                onClick={() => go({ screen: "edit-contract", number, focus: "activation" })}
              >
                {t("contract-correct-activation")}
              </Menu.Item>
            ) : null}
            {view.can.amend ? (
              <Menu.Item onClick={onAmend}>{t("amendment-title")}</Menu.Item>
            ) : null}
            <Menu.Item onClick={onAsOf}>{t("as-of-open")}</Menu.Item>
            {view.can.withdraw_order ? (
              <Menu.Item onClick={() => withdraw.mutate({ number })}>
                {t("contract-withdraw-order")}
              </Menu.Item>
            ) : null}
          </Menu.Dropdown>
        </Menu>
      </div>
      <section className={styles.documents} aria-label={t("contract-documents")}>
        <h2 className={styles.heading}>{t("contract-documents")}</h2>
        <button type="button" className={styles.document} onClick={onPaper}>
          <Icon name="pdf" />
          <span>{t("contract-summary")}</span>
          <span className={styles.caption}>{paper.data?.caption}</span>
        </button>
        {view.has_activation_letter ? (
          <button
            type="button"
            className={styles.document}
            onClick={() => letter.mutate({ number, notice: null })}
          >
            <Icon name="pdf" />
            <span>{t("contract-activation-letter")}</span>
          </button>
        ) : null}
        {paper.data && paper.data.svg !== "" && !view.as_of ? (
          <>
            <PaperPreview view={paper.data} label={t("contract-summary")} />
            {paper.data.pages > 1 ? (
              <div className={styles.pages}>
                {Array.from({ length: paper.data.pages }, (_, at) => (
                  <button
                    key={at}
                    type="button"
                    className={styles.page}
                    aria-current={page === at + 1}
                    onClick={() => setPage(at + 1)}
                  >
                    {at + 1}
                  </button>
                ))}
              </div>
            ) : null}
          </>
        ) : null}
      </section>
    </aside>
  );
}

/** The menu hands over a class of its own, which our buttons do without. */
function MoreButton({
  className: _class,
  ...rest
}: ComponentProps<typeof Button> & { className?: string }) {
  return <Button {...rest} icon={<Icon name="more" />} />;
}
