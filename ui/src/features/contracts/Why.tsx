// Why the day until which one can cancel is what it is: beside the panel, so that it covers neither
// the dates nor the ruler.
import { Popover } from "@mantine/core";
import { useState } from "react";

import type { WhyView } from "../../generated/api";
import { useActions } from "../../shared/actions";
import { Button } from "../../shared/Button";
import { WhyPanel } from "../../shared/WhyPanel";
import { useWords } from "../../shared/words";
import styles from "./Why.module.css";

export function Why({ why }: { why: WhyView }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  useActions({ "show-why": () => setOpen((before) => !before) });
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      withRoles={false}
      position="left"
      offset={28}
      width={380}
    >
      <Popover.Target>
        <div className={styles.line}>
          <Button kind="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t("why-open")}
          </Button>
        </div>
      </Popover.Target>
      <Popover.Dropdown className={styles.place}>
        <WhyPanel view={why} onClose={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
