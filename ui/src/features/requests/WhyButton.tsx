// Why it is so: opens beside what it explains, never over it. W does the same.
import { Popover } from "@mantine/core";
import { useState } from "react";

import type { WhyView } from "../../generated/api";
import { useActions } from "../../shared/actions";
import { Button } from "../../shared/Button";
import { WhyPanel } from "../../shared/WhyPanel";
import { useWords } from "../../shared/words";
import styles from "./WhyButton.module.css";

export function WhyButton({ why, side }: { why: WhyView; side: "left" | "bottom-start" }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  useActions({ "show-why": () => setOpen((before) => !before) });
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position={side}
      offset={side === "left" ? 28 : 6}
      width={400}
      // The panel is the dialog; the line around the button takes no role.
      withRoles={false}
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
