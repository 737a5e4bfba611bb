import { describe, expect, it } from "vitest";

import { type Block, type Span, textOfBlock } from "./markdown";
import { PAGE_IDS, pageOf, pictureOf, search } from "./pages";

const LANGUAGES = ["de", "en"] as const;

function spansIn(block: Block): readonly Span[] {
  switch (block.kind) {
    case "list":
      return block.items.flat();
    case "table":
      return [block.head, ...block.rows].flat(2);
    case "picture":
      return [];
    default:
      return block.spans;
  }
}

function kindsIn(language: (typeof LANGUAGES)[number]): readonly (readonly string[])[] {
  return PAGE_IDS.map((id) => [id, ...pageOf(id, language).blocks.map((block) => block.kind)]);
}

describe.each(LANGUAGES)("the guide in %s", (language) => {
  it.each([...PAGE_IDS])("has the page %s, and what it refers to", (id) => {
    const page = pageOf(id, language);
    expect(page.blocks[0]?.kind).toBe("heading");
    expect(page.blocks.length).toBeGreaterThan(2);
    for (const block of page.blocks) {
      if (block.kind === "picture") {
        expect(block.text, block.file).not.toBe("");
        expect(pictureOf(block.file, language), block.file).toBeDefined();
      }
      for (const span of spansIn(block)) {
        if (span.kind === "link") {
          expect(PAGE_IDS).toContain(span.page);
        }
      }
      // A mark that was not understood would be read as text.
      expect(textOfBlock(block)).not.toMatch(/\*\*|\]\(|`/u);
    }
  });

  it("has the same pieces in the same order as the other language", () => {
    expect(kindsIn(language)).toEqual(kindsIn("en"));
  });
});

describe("search", () => {
  it("finds titles first, then texts with the words around them", () => {
    expect(search("kündigung", "de")[0]?.id).toBe("notice");
    const found = search("ical outlook", "en").find((page) => page.id === "calendar");
    expect(found).toBeUndefined();
    expect(search("outlook", "en").map((page) => page.id)).toContain("calendar");
    expect(search("xyzzy", "de")).toEqual([]);
  });
});
