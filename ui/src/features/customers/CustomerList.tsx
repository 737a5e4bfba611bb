// The columns of the customers, by name.
import { useCallback } from "react";

import type { CustomerListRow } from "../../generated/api";
import { type GridArrangement, type GridColumn, RowGrid } from "../../shared/RowGrid";
import { type Translate, useWords } from "../../shared/words";
import styles from "./CustomerList.module.css";
import type { CustomerPages } from "./queries";

export function columnsIn(t: Translate): readonly GridColumn<CustomerListRow>[] {
  return [
    {
      id: "number",
      title: t("number"),
      width: "number",
      isFixed: true,
      className: styles.quiet,
      cell: (row) => row.number,
    },
    {
      id: "name",
      title: t("customers-column-name"),
      width: 160,
      fills: 2,
      className: styles.name,
      cell: (row) => row.name,
      hint: (row) => row.name,
    },
    {
      id: "place",
      title: t("customers-column-place"),
      width: 120,
      fills: 1,
      cell: (row) => row.place,
    },
    {
      id: "kind",
      title: t("customers-column-kind"),
      width: 96,
      leaves: 2,
      cell: (row) => row.kind,
    },
    {
      id: "paper",
      title: t("customers-column-paper"),
      width: 80,
      leaves: 1,
      cell: (row) => row.language,
    },
    {
      id: "contracts",
      title: t("customers-column-contracts"),
      width: 72,
      isEnd: true,
      cell: (row) => row.contracts,
    },
  ];
}

interface CustomerListProps {
  readonly pages: CustomerPages;
  readonly at: number;
  readonly onOpen: (number: string) => void;
  readonly columns: readonly GridColumn<CustomerListRow>[];
  readonly arrangement: GridArrangement;
}

export function CustomerList(props: CustomerListProps) {
  const { pages, at, onOpen, columns, arrangement } = props;
  const { t } = useWords();
  const { rows, show } = pages;
  const rowAt = useCallback((place: number) => rows[place], [rows]);
  const onShow = useCallback((_: number, last: number) => show(last), [show]);
  const onChoose = useCallback(
    (place: number) => {
      const row = rows[place];
      if (row) {
        onOpen(row.number);
      }
    },
    [rows, onOpen],
  );
  return (
    <RowGrid
      name="customer"
      label={t("customers-title")}
      columns={columns}
      gap={16}
      arrangement={arrangement}
      count={rows.length}
      total={pages.total}
      rowAt={rowAt}
      current={at}
      onShow={onShow}
      onChoose={onChoose}
    />
  );
}
