// The button beside the columns that keeps how they were read.
import { Popover } from "@mantine/core";
import { useState } from "react";

import { useWords } from "../../shared/words";
import styles from "./Columns.module.css";
import { MappingForm } from "./MappingForm";

export function Mapping({ name }: { name: string }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      offset={4}
      width={340}
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <button
          type="button"
          className={styles.more}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t("import-page-mapping-open")}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles.form}>
        <MappingForm name={name} takesFocus onSaved={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
