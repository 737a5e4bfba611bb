// Beside the page: what one can do, and the papers as they would be sent today. While the page shows
// another day, no paper stands beside it: it would say other dates.
import { Menu } from "@mantine/core";
import type { ComponentProps } from "react";

import type { ContractPageView } from "../../generated/api";
import { Button } from "../../shared/Button";
import { Icon } from "../../shared/Icon";
import { useNavigation } from "../../shared/navigation";
import { useChange } from "../../shared/queries";
import { useWords } from "../../shared/words";
import { Papers } from "./Papers";
import styles from "./Rail.module.css";

interface RailProps {
  readonly view: ContractPageView;
  readonly onAmend: () => void;
  readonly onAsOf: () => void;
}

export function Rail({ view, onAmend, onAsOf }: RailProps) {
  const { t } = useWords();
  const { go } = useNavigation();
  const { number } = view.head;
  const withdraw = useChange("withdraw_order");
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
      {view.as_of ? null : <Papers number={number} />}
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
