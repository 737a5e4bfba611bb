// Reads a page of the guide: the few marks of Markdown that the pages use, so that the same file can
// be read in the program and in the repository. Here: text in, blocks out. Never: drawing them.

/** A piece of a line. */
export type Span =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "strong"; readonly text: string }
  /** A key, or several one after the other. */
  | { readonly kind: "keys"; readonly text: string }
  /** Another page of the guide. */
  | { readonly kind: "link"; readonly text: string; readonly page: string };

/** A piece of a page. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly spans: readonly Span[] }
  | { readonly kind: "paragraph"; readonly spans: readonly Span[] }
  | { readonly kind: "note"; readonly spans: readonly Span[] }
  | {
      readonly kind: "list";
      readonly isOrdered: boolean;
      readonly items: readonly (readonly Span[])[];
    }
  | {
      readonly kind: "table";
      readonly head: readonly (readonly Span[])[];
      readonly rows: readonly (readonly (readonly Span[])[])[];
    }
  | { readonly kind: "picture"; readonly file: string; readonly text: string };

const SPAN =
  /\*\*(?<strong>[^*]+)\*\*|`(?<keys>[^`]+)`|\[(?<text>[^\]]+)\]\((?<page>[\w-]+)\.md\)/gu;
const PICTURE = /^!\[(?<text>[^\]]*)\]\((?<file>[^)]+)\)$/u;
const HEADING = /^(?<marks>#{1,3}) (?<text>.+)$/u;
const ITEM = /^(?:[-*]|\d+\.) (?<text>.+)$/u;
const CELLS_OF_RULE = /^[|:\- ]+$/u;

/** The pieces of one line. */
export function spansOf(line: string): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const found of line.matchAll(SPAN)) {
    if (found.index > at) {
      spans.push({ kind: "text", text: line.slice(at, found.index) });
    }
    at = found.index + found[0].length;
    const { strong, keys, text, page } = found.groups ?? {};
    if (strong !== undefined) {
      spans.push({ kind: "strong", text: strong });
    } else if (keys !== undefined) {
      spans.push({ kind: "keys", text: keys });
    } else if (text !== undefined && page !== undefined) {
      spans.push({ kind: "link", text, page });
    }
  }
  if (at < line.length) {
    spans.push({ kind: "text", text: line.slice(at) });
  }
  return spans;
}

/** What is read, without marks. */
export function textOf(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join("");
}

function cellsOf(line: string): readonly (readonly Span[])[] {
  return line
    .replace(/^\|/u, "")
    .replace(/\|$/u, "")
    .split("|")
    .map((cell) => spansOf(cell.trim()));
}

/** Blocks are apart by an empty line. */
function blockOf(lines: readonly string[]): Block {
  const [first = ""] = lines;
  const joined = lines.join(" ");
  const heading = HEADING.exec(first)?.groups;
  if (heading) {
    const level = Math.min(3, heading["marks"]?.length ?? 1) as 1 | 2 | 3;
    return { kind: "heading", level, spans: spansOf(heading["text"] ?? "") };
  }
  const picture = PICTURE.exec(joined)?.groups;
  if (picture) {
    return { kind: "picture", file: picture["file"] ?? "", text: picture["text"] ?? "" };
  }
  if (first.startsWith("|")) {
    const [head = "", ...rows] = lines.filter((line) => !CELLS_OF_RULE.test(line));
    return { kind: "table", head: cellsOf(head), rows: rows.map(cellsOf) };
  }
  if (first.startsWith("> ")) {
    return { kind: "note", spans: spansOf(lines.map((line) => line.slice(2)).join(" ")) };
  }
  if (ITEM.test(first)) {
    return { kind: "list", isOrdered: /^\d/u.test(first), items: itemsOf(lines) };
  }
  return { kind: "paragraph", spans: spansOf(joined) };
}

/** A line that begins no item carries on the one before. */
function itemsOf(lines: readonly string[]): readonly (readonly Span[])[] {
  const items: string[] = [];
  for (const line of lines) {
    const text = ITEM.exec(line)?.groups?.["text"];
    if (text === undefined) {
      items.push(`${items.pop() ?? ""} ${line.trim()}`);
    } else {
      items.push(text);
    }
  }
  return items.map(spansOf);
}

/** The blocks of a page, in order. */
export function blocksOf(page: string): readonly Block[] {
  return page
    .split(/\n\s*\n/u)
    .map((block) => block.split("\n").filter((line) => line.trim() !== ""))
    .filter((lines) => lines.length > 0)
    .map(blockOf);
}

/** Everything that is read in a block, for the search. */
export function textOfBlock(block: Block): string {
  switch (block.kind) {
    case "list":
      return block.items.map(textOf).join(" ");
    case "table":
      return [block.head, ...block.rows].flatMap((row) => row.map(textOf)).join(" ");
    case "picture":
      return "";
    default:
      return textOf(block.spans);
  }
}
