// The renewals of the chosen month.
import { useMemo } from "react";

import type { FinanceInput, FinanceMonth } from "../../generated/api";
import { EVERYTHING } from "./queries";
import { Rows } from "./Rows";

interface MonthRowsProps {
  readonly board: FinanceInput;
  readonly month: FinanceMonth;
  readonly canTick: boolean;
}

export function MonthRows({ board, month, canTick }: MonthRowsProps) {
  const filter = useMemo(() => ({ ...EVERYTHING, month: month.month }), [month.month]);
  return (
    <Rows key={month.month} board={board} filter={filter} title={month.title} canTick={canTick} />
  );
}
