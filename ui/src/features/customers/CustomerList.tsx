// The columns of the customers, by name.
import { useCallback, useMemo } from "react";

import type { CustomerListRow } from "../../generated/api";
import { type GridColumn, RowGrid } from "../../shared/RowGrid";
import { type Translate, useWords } from "../../shared/words";
import styles from "./CustomerList.module.css";
import type { CustomerPages } from "./queries";

function columnsIn(t: Translate): readonly GridColumn<CustomerListRow>[] {
  return [
    { id: "number", title: t("number"), className: styles.quiet, cell: (row) => row.number },
    {
      id: "name",
      title: t("customers-column-name"),
      className: styles.name,
      cell: (row) => row.name,
      hint: (row) => row.name,
    },
    { id: "place", title: t("customers-column-place"), cell: (row) => row.place },
    { id: "kind", title: t("customers-column-kind"), cell: (row) => row.kind },
    { id: "paper", title: t("customers-column-paper"), cell: (row) => row.language },
    {
      id: "contracts",
      title: t("customers-column-contracts"),
      isEnd: true,
      cell: (row) => row.contracts,
    },
  ];
}

interface CustomerListProps {
  readonly pages: CustomerPages;
  readonly at: number;
  readonly onOpen: (number: string) => void;
}

export function CustomerList({ pages, at, onOpen }: CustomerListProps) {
  const { t } = useWords();
  const columns = useMemo(() => columnsIn(t), [t]);
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
      layout={styles.row}
      count={rows.length}
      total={pages.total}
      rowAt={rowAt}
      current={at}
      onShow={onShow}
      onChoose={onChoose}
    />
  );
}
