// The pages of the guide in both languages, their order, and the search in them. The files are part
// of the program, so that the guide is there without a network.
import type { Language } from "../../shared/words";
import { type Block, blocksOf, textOf, textOfBlock } from "./markdown";

const FILES = import.meta.glob<string>("../../guide/*/*.md", {
  query: "?raw",
  import: "default",
  eager: true,
});
const PICTURES = import.meta.glob<string>("../../guide/*/pictures/*.png", {
  query: "?url",
  import: "default",
  eager: true,
});

/** What the pages are about, in the order of the list, each with its pages. */
export const GROUPS = {
  begin: ["first-steps", "find"],
  daily: ["today", "new-contract", "contract", "notice", "change", "requests", "papers"],
  lists: ["contracts", "finance", "calendar", "import"],
  house: ["reminders", "undo", "people", "registers", "settings"],
  knowledge: ["dates", "keyboard", "trouble"],
} as const;

export type GroupId = keyof typeof GROUPS;
export type PageId = (typeof GROUPS)[GroupId][number];

export const GROUP_IDS = Object.keys(GROUPS) as readonly GroupId[];
export const PAGE_IDS: readonly PageId[] = Object.values(GROUPS).flat();

/** With what the guide opens when nobody says where. */
export const FIRST: PageId = "first-steps";

/** A page as it is shown. */
export interface Page {
  readonly id: PageId;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The page of that name, or the first one. */
export function pageNamed(name: string | undefined): PageId {
  return PAGE_IDS.find((id) => id === name) ?? FIRST;
}

/** The page in a language; in English where nobody wrote it yet. */
export function pageOf(id: PageId, language: Language): Page {
  const file = FILES[`../../guide/${language}/${id}.md`] ?? FILES[`../../guide/en/${id}.md`];
  const blocks = blocksOf(file ?? "");
  const title = blocks.find((block) => block.kind === "heading");
  return { id, title: title ? textOf(title.spans) : id, blocks };
}

/** Where a picture of a page is, by the name that stands in its text; none if nobody took it yet. */
export function pictureOf(file: string, language: Language): string | undefined {
  return PICTURES[`../../guide/${language}/${file}`] ?? PICTURES[`../../guide/en/${file}`];
}

/** A page that holds what was searched for. */
export interface Found {
  readonly id: PageId;
  readonly title: string;
  /** The words around the first place; empty if the title says it. */
  readonly excerpt: string;
}

const AROUND = 44;

/** Pages that hold all words, those first that have them in their title. */
export function search(typed: string, language: Language): readonly Found[] {
  const words = typed.toLocaleLowerCase(language).split(/\s+/u).filter(Boolean);
  const found = PAGE_IDS.flatMap((id) => {
    const page = pageOf(id, language);
    const title = page.title.toLocaleLowerCase(language);
    if (words.every((word) => title.includes(word))) {
      return [{ rank: 0, id, title: page.title, excerpt: "" }];
    }
    const texts = page.blocks.map(textOfBlock);
    const whole = texts.join(" ").toLocaleLowerCase(language);
    if (!words.every((word) => whole.includes(word))) {
      return [];
    }
    return [{ rank: 1, id, title: page.title, excerpt: excerptOf(texts, words, language) }];
  });
  return found.toSorted((one, other) => one.rank - other.rank);
}

/** The place with most of the words. */
function excerptOf(texts: readonly string[], words: readonly string[], language: Language): string {
  const hits = (text: string) =>
    words.filter((word) => text.toLocaleLowerCase(language).includes(word)).length;
  const text = texts.toSorted((one, other) => hits(other) - hits(one))[0] ?? "";
  const at = text.toLocaleLowerCase(language).indexOf(words[0] ?? "");
  const from = at <= AROUND ? 0 : text.indexOf(" ", at - AROUND) + 1;
  const until = text.indexOf(" ", at + AROUND * 2);
  return `${from > 0 ? "… " : ""}${until < 0 ? text.slice(from) : `${text.slice(from, until)} …`}`;
}
