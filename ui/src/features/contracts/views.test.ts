import { describe, expect, it } from "vitest";

import { FIRST_LOOK } from "../../shared/gridLook";
import { FIRST_FILTER, NO_FILTER } from "./filter";
import { ALL_VIEW, filterOf, isShown, keptOf, NEXT_VIEW, viewOf } from "./views";

describe("a view", () => {
  it("comes back as it was saved", () => {
    const filter = { ...FIRST_FILTER, search: "Muster", owner: "Erika Muster", dueWithin: null };
    const look = { ...FIRST_LOOK, group: "owner", sort: "customer" };
    const view = viewOf(keptOf("Mine", filter, look));
    expect(isShown(view, filter, look)).toBe(true);
    expect(view.filter.owner).toBe("Erika Muster");
    expect(isShown(view, { ...filter, search: "" }, look)).toBe(false);
    expect(isShown(view, filter, { ...look, group: null })).toBe(false);
  });

  it("that cannot be read hides nothing", () => {
    for (const text of ["", "7", "null", '{"states": "all", "dueWithin": "soon"}']) {
      expect(filterOf(text)).toEqual(NO_FILTER);
    }
  });

  it("is told from another", () => {
    expect(isShown(NEXT_VIEW, FIRST_FILTER, FIRST_LOOK)).toBe(true);
    expect(isShown(ALL_VIEW, FIRST_FILTER, FIRST_LOOK)).toBe(false);
  });
});
