import { describe, expect, it } from "vitest";

import { arranged, placed, withMoved, withShown, withWidth } from "./gridColumns";

const COLUMNS = [
  { id: "number", width: "number" },
  { id: "customer", width: 100, fills: 1 },
  { id: "level", width: 50, leaves: 2 },
  { id: "owner", width: 40, leaves: 1 },
] as const;
const ids = (found: readonly { column: { id: string } }[]) => found.map(({ column }) => column.id);

describe("columns", () => {
  it("fill the room that is left over", () => {
    const found = placed(COLUMNS, [], 500, 10, 60);
    expect(found.map(({ width }) => width)).toEqual([60, 320, 50, 40]);
  });

  it("leave in their order when room gets short", () => {
    expect(ids(placed(COLUMNS, [], 279, 10, 60))).toEqual(["number", "customer", "level"]);
    expect(ids(placed(COLUMNS, [], 229, 10, 60))).toEqual(["number", "customer"]);
    expect(ids(placed(COLUMNS, [], 50, 10, 60))).toEqual(["number", "customer"]);
  });

  it("stay once a person chose which are shown", () => {
    const kept = withShown(COLUMNS, [], "level", false);
    expect(ids(placed(COLUMNS, kept, 50, 10, 60))).toEqual(["number", "customer", "owner"]);
    const all = withShown(COLUMNS, kept, "level", true);
    expect(ids(placed(COLUMNS, all, 500, 10, 60))).toEqual(ids(placed(COLUMNS, [], 500, 10, 60)));
  });

  it("keep the width and the place that a person gave them", () => {
    const wide = withWidth(COLUMNS, [], "customer", 180.4);
    expect(placed(COLUMNS, wide, 500, 10, 60).map(({ width }) => width)).toEqual([60, 180, 50, 40]);
    expect(withWidth(COLUMNS, wide, "customer", 3)[1]?.width).toBe(40);
    const moved = withMoved(COLUMNS, wide, "owner", -2);
    expect(arranged(COLUMNS, moved).map(({ id }) => id)).toEqual([
      "number",
      "owner",
      "customer",
      "level",
    ]);
    expect(withMoved(COLUMNS, moved, "number", -5)).toEqual(moved);
  });

  it("find their place where a later program has more of them", () => {
    const kept = withMoved(COLUMNS, [], "owner", -3);
    const more = [...COLUMNS.slice(0, 2), { id: "city", width: 50 }, ...COLUMNS.slice(2)];
    expect(arranged(more, kept).map(({ id }) => id)).toEqual([
      "owner",
      "number",
      "customer",
      "city",
      "level",
    ]);
  });
});
