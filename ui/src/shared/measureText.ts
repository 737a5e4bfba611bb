// How wide a text is drawn, so that labels can make room for each other before they are drawn.
// Measured by drawing it unseen: a canvas knows nothing of figures of one width.
const known = new Map<string, number>();
const MOST_KNOWN = 2000;
let ruler: HTMLSpanElement | null = null;

function unseen(): HTMLSpanElement {
  const span = document.createElement("span");
  span.ariaHidden = "true";
  span.style.cssText =
    "position:absolute;left:0;top:0;visibility:hidden;white-space:pre;pointer-events:none";
  document.body.append(span);
  return span;
}

/** Width in pixels of `text` in the window's font. */
export function measureText(text: string, size: number, weight: number): number {
  const key = `${weight} ${size} ${text}`;
  const before = known.get(key);
  if (before !== undefined) {
    return before;
  }
  ruler ??= unseen();
  ruler.style.fontSize = `${size}px`;
  ruler.style.fontWeight = String(weight);
  ruler.textContent = text;
  const { width } = ruler.getBoundingClientRect();
  // A font that is still loading measures another one's widths; those are not kept.
  if (document.fonts.status === "loaded" && known.size < MOST_KNOWN) {
    known.set(key, width);
  }
  return width;
}
