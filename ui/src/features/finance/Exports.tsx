// The boards as files: a workbook, CSV in one of two dialects, the list on paper.
import { Popover } from "@mantine/core";
import { useState } from "react";

import type { FinanceInput } from "../../generated/api";
import { useActions } from "../../shared/actions";
import { Button } from "../../shared/Button";
import { Icon } from "../../shared/Icon";
import { call } from "../../shared/ipc";
import { useToast } from "../../shared/Toast";
import { useWords } from "../../shared/words";
import styles from "./Exports.module.css";

interface ExportsProps {
  readonly board: FinanceInput;
  /** The typed day cannot be read. */
  readonly isRefused: boolean;
}

export function Exports({ board, isRefused }: ExportsProps) {
  const { t } = useWords();
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const isDisabled = isRefused || isSaving;
  const save = (format: string) => () => {
    setOpen(false);
    setSaving(true);
    call("export_finance", { board, format })
      .then((saved) => (saved.message === "" ? undefined : toast.show({ message: saved.message })))
      .catch((error: Error) => toast.show({ message: error.message }))
      .finally(() => setSaving(false));
  };
  useActions({ "export-list": isDisabled ? undefined : save("xlsx") });
  return (
    <>
      <Button icon={<Icon name="save" />} keys="mod+E" onClick={save("xlsx")} disabled={isDisabled}>
        {t("finance-page-xlsx")}
      </Button>
      <Popover
        opened={isOpen}
        onChange={setOpen}
        position="bottom-end"
        withinPortal={false}
        withRoles={false}
        offset={4}
      >
        <Popover.Target>
          <span>
            <Button
              aria-expanded={isOpen}
              aria-haspopup="menu"
              onClick={() => setOpen(!isOpen)}
              disabled={isDisabled}
            >
              {t("finance-page-csv")}
            </Button>
          </span>
        </Popover.Target>
        <Popover.Dropdown className={styles.choices} role="menu" aria-label={t("finance-page-csv")}>
          {(["csv_excel", "csv"] as const).map((format) => (
            <button
              key={format}
              type="button"
              role="menuitem"
              className={styles.choice}
              onClick={save(format)}
            >
              {t(format === "csv" ? "finance-page-csv-plain" : "finance-page-csv-excel")}
            </button>
          ))}
        </Popover.Dropdown>
      </Popover>
      <Button onClick={save("pdf")} disabled={isDisabled}>
        {t("finance-page-pdf")}
      </Button>
    </>
  );
}
