// The head of the list: how many, which columns, in which groups, and what goes in and out. Moving
// from row to row draws none of it anew.
import { memo } from "react";

import type { ContractListRow, GridLook, Selection } from "../../generated/api";
import { Button } from "../../shared/Button";
import { ColumnsMenu } from "../../shared/ColumnsMenu";
import type { ColumnKept } from "../../shared/gridColumns";
import { Icon } from "../../shared/Icon";
import type { GridColumn } from "../../shared/RowGrid";
import { useWords } from "../../shared/words";
import styles from "./Contracts.module.css";
import { ExportMenu } from "./ExportMenu";
import { GroupMenu } from "./GroupMenu";

interface ListHeadProps {
  /** `53 of 115`; none where there is no contract at all. */
  readonly countText: string | null;
  readonly isNone: boolean;
  readonly columns: readonly GridColumn<ContractListRow>[];
  readonly look: GridLook;
  readonly onColumns: (kept: readonly ColumnKept[]) => void;
  readonly onGroup: (group: string | null) => void;
  readonly onFoldAll: (isFolded: boolean) => void;
  readonly onImport: () => void;
  readonly selection: () => Selection;
}

export const ListHead = memo((props: ListHeadProps) => {
  const { t } = useWords();
  const { countText, look } = props;
  return (
    <div className={styles.head}>
      <h1>{t("contracts")}</h1>
      {countText === null ? null : (
        <>
          <span className={styles.count}>{countText}</span>
          <span className={styles.tools}>
            <ColumnsMenu columns={props.columns} kept={look.columns} onChange={props.onColumns} />
            <GroupMenu group={look.group} onGroup={props.onGroup} onFoldAll={props.onFoldAll} />
          </span>
          <span className={styles.import}>
            <Button icon={<Icon name="import" />} onClick={props.onImport}>
              {t("import-page-open")}
            </Button>
          </span>
          <ExportMenu isDisabled={props.isNone} selection={props.selection} />
        </>
      )}
    </div>
  );
});
