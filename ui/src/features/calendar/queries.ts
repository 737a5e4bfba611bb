// What the calendar reads, and what makes it read anew.
import { useCommand } from "../../shared/queries";

const TAGS = ["contracts", "customers", "requests", "settings"];

/** Most rows of the details of a day. */
const DAY_ROWS = 200;

export function useMonth(month: string | null, kinds: readonly string[], enabled: boolean) {
  return useCommand("calendar_month", { month, kinds: [...kinds] }, TAGS, {
    enabled,
    keepPrevious: true,
  });
}

export function useYear(year: number | null, kinds: readonly string[], enabled: boolean) {
  return useCommand("calendar_year", { year, kinds: [...kinds] }, TAGS, {
    enabled,
    keepPrevious: true,
  });
}

export function useDay(day: string | null, kinds: readonly string[]) {
  return useCommand("calendar_day", { day: day ?? "", kinds: [...kinds], limit: DAY_ROWS }, TAGS, {
    enabled: day !== null,
  });
}
