// A page of a paper as it will be printed. The drawing comes from Rust as SVG with nothing but
// presentation attributes; it is read as a drawing, never as a page of the window, so that
// text typed anywhere is shown and never run.
import { useEffect, useRef } from "react";

import type { PaperView } from "../generated/api";
import styles from "./PaperPreview.module.css";

interface PaperPreviewProps {
  readonly view: PaperView;
  readonly label: string;
}

export function PaperPreview({ view, label }: PaperPreviewProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element || view.svg === "") {
      element?.replaceChildren();
      return;
    }
    const drawing = new DOMParser().parseFromString(view.svg, "image/svg+xml").documentElement;
    if (drawing.localName === "svg") {
      drawing.setAttribute("aria-hidden", "true");
      element.replaceChildren(document.importNode(drawing, true));
    }
  }, [view.svg]);
  return (
    <figure className={styles.paper}>
      <div
        ref={place}
        className={styles.page}
        role="img"
        aria-label={`${label}, ${view.caption}`}
      />
      <figcaption className={styles.caption}>{view.caption}</figcaption>
    </figure>
  );
}
