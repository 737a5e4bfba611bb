import { describe, expect, it } from "vitest";

import { misfit } from "./fuzzy";

function best(typed: string, titles: readonly string[]): string | undefined {
  return titles
    .map((title) => ({ title, misfit: misfit(title, typed) }))
    .filter((found) => found.misfit !== null)
    .toSorted((one, other) => (one.misfit ?? 0) - (other.misfit ?? 0))[0]?.title;
}

const TITLES = [
  "Kündigung erfassen",
  "Zu Kunden",
  "Neuer Kunde",
  "Look: high contrast",
  "Go to Contracts",
];

describe("misfit", () => {
  it("finds by beginnings, by parts and by letters", () => {
    expect(best("kund", TITLES)).toBe("Kündigung erfassen");
    expect(best("neu ku", TITLES)).toBe("Neuer Kunde");
    expect(best("contrast", TITLES)).toBe("Look: high contrast");
    expect(best("gtc", TITLES)).toBe("Go to Contracts");
    expect(best("ERFASS", TITLES)).toBe("Kündigung erfassen");
  });

  it("does not find what is not there", () => {
    expect(best("xyz", TITLES)).toBeUndefined();
    expect(best("q", TITLES)).toBeUndefined();
    // The letters stand too far apart to be meant.
    expect(misfit("Kündigung erfassen und alles andere auch noch", "kh")).toBeNull();
  });
});
