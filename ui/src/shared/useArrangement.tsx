// Columns that a person arranged in one list, and the menu that does so.
import { type ReactNode, useCallback, useMemo } from "react";

import { ColumnsMenu } from "./ColumnsMenu";
import { type ColumnKept, type ColumnRoom, roomsOf, withWidth } from "./gridColumns";
import { useGrid } from "./gridKept";
import type { GridArrangement } from "./RowGrid";
import { useWords } from "./words";

type Column = Partial<ColumnRoom> & { readonly id: string; readonly title: string };

export function useArrangement(
  list: string,
  columns: readonly Column[],
): { readonly arrangement: GridArrangement; readonly menu: ReactNode } {
  const { t } = useWords();
  const { look, change } = useGrid(list);
  const kept = look.columns;
  const onColumns = useCallback(
    (next: readonly ColumnKept[]) => change({ columns: [...next] }),
    [change],
  );
  const arrangement = useMemo(
    () => ({
      kept,
      onResize: (id: string, width: number | null) =>
        onColumns(withWidth(roomsOf(columns), kept, id, width)),
      resizeLabel: (column: string) => t("grid-column-resize", { column }),
    }),
    [t, columns, kept, onColumns],
  );
  return {
    arrangement,
    menu: <ColumnsMenu columns={columns} kept={kept} onChange={onColumns} />,
  };
}
