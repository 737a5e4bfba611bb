// One page of the guide: headings, steps, tables, pictures, and the way to other pages.
import { Fragment } from "react";

import { Button } from "../../shared/Button";
import { useWords } from "../../shared/words";
import styles from "./Article.module.css";
import { Keys } from "./Keys";
import type { Block, Span } from "./markdown";
import { type Page, PAGE_IDS, pageNamed, pageOf, type PageId, pictureOf } from "./pages";

interface ArticleProps {
  readonly page: Page;
  readonly onOpen: (id: PageId) => void;
  readonly onLeave: () => void;
}

export function Article({ page, onOpen, onLeave }: ArticleProps) {
  const { t, language } = useWords();
  const next = PAGE_IDS[PAGE_IDS.indexOf(page.id) + 1];
  return (
    <article className={`${styles.article} tk-selectable`}>
      {page.blocks.map((block, at) => (
        // The pieces of a page never change their order.
        // oxlint-disable-next-line react/no-array-index-key
        <Piece key={`${page.id}-${at}`} block={block} onOpen={onOpen} />
      ))}
      <p className={styles.foot}>
        <Button kind="outlined" keys="Esc" onClick={onLeave}>
          {t("guide-leave")}
        </Button>
        {next ? (
          <Button kind="quiet" onClick={() => onOpen(next)}>
            {t("guide-next", { title: pageOf(next, language).title })}
          </Button>
        ) : null}
      </p>
    </article>
  );
}

interface PieceProps {
  readonly block: Block;
  readonly onOpen: (id: PageId) => void;
}

function Piece({ block, onOpen }: PieceProps) {
  const { language } = useWords();
  const line = (spans: readonly Span[]) => <Line spans={spans} onOpen={onOpen} />;
  switch (block.kind) {
    case "heading": {
      // The title of the guide is the first heading of the screen.
      const Heading = block.level === 1 ? "h2" : "h3";
      return (
        <Heading className={block.level === 1 ? styles.title : styles.heading}>
          {line(block.spans)}
        </Heading>
      );
    }
    case "paragraph":
      return <p className={styles.paragraph}>{line(block.spans)}</p>;
    case "note":
      return <p className={styles.note}>{line(block.spans)}</p>;
    case "list": {
      const List = block.isOrdered ? "ol" : "ul";
      return (
        <List className={block.isOrdered ? styles.steps : styles.points}>
          {block.items.map((item) => (
            <li key={item.map((span) => span.text).join("")}>{line(item)}</li>
          ))}
        </List>
      );
    }
    case "table":
      return (
        <div className={styles.wide}>
          <table className={styles.table}>
            <thead>
              <tr>{cells(block.head, "th", line)}</tr>
            </thead>
            <tbody>
              {block.rows.map((row) => (
                <tr
                  key={row
                    .flat()
                    .map((span) => span.text)
                    .join(" ")}
                >
                  {cells(row, "td", line)}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    default: {
      const source = pictureOf(block.file, language);
      return source ? (
        <img className={styles.picture} src={source} alt={block.text} loading="lazy" />
      ) : null;
    }
  }
}

function cells(
  row: readonly (readonly Span[])[],
  Cell: "th" | "td",
  line: (spans: readonly Span[]) => React.ReactNode,
) {
  return row.map((spans, at) => (
    // A cell is what its column makes it.
    // oxlint-disable-next-line react/no-array-index-key
    <Cell key={at} {...(Cell === "th" ? { scope: "col" } : {})}>
      {line(spans)}
    </Cell>
  ));
}

function Line({ spans, onOpen }: { spans: readonly Span[]; onOpen: (id: PageId) => void }) {
  return spans.map((span, at) => {
    const key = `${at}-${span.text}`;
    switch (span.kind) {
      case "strong":
        return <strong key={key}>{span.text}</strong>;
      case "keys":
        return <Keys key={key} keys={span.text} />;
      case "link":
        return (
          <button
            key={key}
            type="button"
            className={styles.link}
            onClick={() => onOpen(pageNamed(span.page))}
          >
            {span.text}
          </button>
        );
      default:
        return <Fragment key={key}>{span.text}</Fragment>;
    }
  });
}
