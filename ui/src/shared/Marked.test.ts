// What is marked in a text: every occurrence of every word, whatever its case, and nothing else.
import { describe, expect, it } from "vitest";

import { piecesOf } from "./Marked";

describe("pieces of a text", () => {
  it.each([
    ["Möhrle GmbH", "möhr", ["", "Möhr", "le GmbH"]],
    ["Muster & Muster", "muster", ["", "Muster", " & ", "Muster", ""]],
    ["SV-0147, Premium", "147 prem", ["SV-0", "147", ", ", "Prem", "ium"]],
    ["Muster (UG)", "(", ["Muster ", "(", "UG)"]],
    ["Muster", "  ", ["Muster"]],
    ["Muster", "x", ["Muster"]],
  ])("%s, looked for %s", (text, wanted, pieces) => {
    expect(piecesOf(text, wanted)).toEqual(pieces);
  });
});
