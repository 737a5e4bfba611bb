import { describe, expect, it } from "vitest";

import { blocksOf, spansOf, textOfBlock } from "./markdown";

describe("blocksOf", () => {
  it("tells headings, lists, tables, pictures, notes and paragraphs apart", () => {
    const page = `# A title

One line
and its second.

1. Press \`N\`.
2. Type the day
   of receipt.

| day | verdict |
|---|---|
| 2 Nov | **on time** |

![The list](pictures/list.png)

> Not legal advice.

- One
- Two`;
    expect(blocksOf(page).map((block) => block.kind)).toEqual([
      "heading",
      "paragraph",
      "list",
      "table",
      "picture",
      "note",
      "list",
    ]);
    const [, paragraph, list, table] = blocksOf(page);
    expect(paragraph && textOfBlock(paragraph)).toBe("One line and its second.");
    expect(list && textOfBlock(list)).toBe("Press N. Type the day of receipt.");
    expect(table?.kind === "table" ? table.rows.length : 0).toBe(1);
    expect(table && textOfBlock(table)).toBe("day verdict 2 Nov on time");
  });
});

describe("spansOf", () => {
  it("finds keys, strong words and links to other pages", () => {
    expect(spansOf("Press `G T`, see [Today](today.md), **now**.")).toEqual([
      { kind: "text", text: "Press " },
      { kind: "keys", text: "G T" },
      { kind: "text", text: ", see " },
      { kind: "link", text: "Today", page: "today" },
      { kind: "text", text: ", " },
      { kind: "strong", text: "now" },
      { kind: "text", text: "." },
    ]);
  });

  it("leaves other marks as they are", () => {
    expect(spansOf("4 * 5 [x] (y)")).toEqual([{ kind: "text", text: "4 * 5 [x] (y)" }]);
  });
});
