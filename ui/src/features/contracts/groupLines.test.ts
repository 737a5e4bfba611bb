import { describe, expect, it } from "vitest";

import { linesOf, placeIn } from "./groupLines";

const GROUPS = [
  { place: { key: "active" }, count: 3 },
  { place: { key: "ended" }, count: 2 },
  { place: { key: "" }, count: 1 },
];

describe("lines of groups", () => {
  it("hold a head and its rows, group by group", () => {
    const lines = linesOf(GROUPS, new Set());
    expect(lines.count).toBe(9);
    expect([0, 1, 3, 4, 5, 6, 7, 8].map((at) => placeIn(lines, at))).toEqual([
      { group: 0, row: -1 },
      { group: 0, row: 0 },
      { group: 0, row: 2 },
      { group: 1, row: -1 },
      { group: 1, row: 0 },
      { group: 1, row: 1 },
      { group: 2, row: -1 },
      { group: 2, row: 0 },
    ]);
    expect(placeIn(lines, 9)).toBeUndefined();
    expect(placeIn(lines, -1)).toBeUndefined();
  });

  it("keep the head of a group that is folded", () => {
    const lines = linesOf(GROUPS, new Set(["active"]));
    expect(lines.count).toBe(6);
    expect(placeIn(lines, 1)).toEqual({ group: 1, row: -1 });
    expect(placeIn(linesOf([], new Set()), 0)).toBeUndefined();
  });
});
