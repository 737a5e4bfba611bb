import { describe, expect, it } from "vitest";

import { FIRST_FILTER } from "./filter";
import { ALL, choosing, countOf, isChosen, NOTHING, selectionOf } from "./selection";

describe("a selection", () => {
  it("holds the numbers that were chosen", () => {
    const some = choosing(NOTHING, ["SV-1", "SV-2"], true);
    expect(isChosen(some, "SV-1")).toBe(true);
    expect(isChosen(some, "SV-3")).toBe(false);
    expect(countOf(some, 100_000)).toBe(2);
    expect(countOf(choosing(some, ["SV-1"], false), 100_000)).toBe(1);
    expect(selectionOf(some, FIRST_FILTER)).toEqual({ numbers: ["SV-1", "SV-2"], all_of: null });
  });

  it("is all of the filter but a few", () => {
    const most = choosing(ALL, ["SV-2"], false);
    expect(isChosen(most, "SV-1")).toBe(true);
    expect(isChosen(most, "SV-2")).toBe(false);
    expect(countOf(most, 100_000)).toBe(99_999);
    expect(countOf(choosing(most, ["SV-2"], true), 100_000)).toBe(100_000);
    const input = selectionOf(most, FIRST_FILTER);
    expect(input.numbers).toEqual(["SV-2"]);
    expect(input.all_of?.sort).toBe("notice_by");
  });
});
