// The button that exports contracts as a table, and the formats below it.
import { Popover } from "@mantine/core";
import { useState } from "react";

import type { Selection } from "../../generated/api";
import { useActions } from "../../shared/actions";
import { Button } from "../../shared/Button";
import { keyOf, useWords } from "../../shared/words";
import styles from "../../shared/FilterChip.module.css";
import own from "./ExportMenu.module.css";
import { FORMATS, type Format, useExportContracts } from "./exporting";

interface ExportMenuProps {
  /** What is exported, asked for when a format is chosen. */
  readonly selection: () => Selection;
  readonly isDisabled?: boolean;
}

export function ExportMenu({ selection, isDisabled }: ExportMenuProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const exporting = useExportContracts();
  const choose = (format: Format) => {
    setOpen(false);
    exporting.mutate({ selection: selection(), format });
  };
  const isOff = isDisabled === true || exporting.isPending;
  useActions({ "export-list": isOff ? undefined : () => setOpen(true) });
  return (
    <span className={own.place}>
      <Popover
        opened={isOpen}
        onChange={setOpen}
        position="bottom-end"
        withinPortal={false}
        withRoles={false}
        trapFocus
        returnFocus
        offset={4}
      >
        <Popover.Target>
          {/* A span, since the target hands down a class of its own. */}
          <span>
            <Button
              aria-expanded={isOpen}
              aria-haspopup="true"
              disabled={isOff}
              keys="mod+E"
              onClick={() => setOpen(!isOpen)}
            >
              {t("export-contracts")}
            </Button>
          </span>
        </Popover.Target>
        <Popover.Dropdown
          className={styles.choices}
          role="group"
          aria-label={t("export-contracts-as")}
        >
          {FORMATS.map((format) => (
            <button
              key={format}
              type="button"
              className={styles.choice}
              onClick={() => choose(format)}
            >
              {t(keyOf("export-format", format) as "export-format-xlsx")}
            </button>
          ))}
        </Popover.Dropdown>
      </Popover>
    </span>
  );
}
