// How wide a text is drawn, so that labels can make room for each other before they are drawn.
let context: CanvasRenderingContext2D | null = null;
const known = new Map<string, number>();
const MOST_KNOWN = 2000;

/** Width in pixels of `text` in the window's font. */
export function measureText(text: string, size: number, weight: number): number {
  const key = `${weight} ${size} ${text}`;
  const before = known.get(key);
  if (before !== undefined) {
    return before;
  }
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) {
    return text.length * size * 0.56;
  }
  context.font = `${weight} ${size}px "Inter Variable", Inter, sans-serif`;
  const width = context.measureText(text).width;
  // A font that is still loading measures another one's widths; those are not kept.
  if (document.fonts.status === "loaded" && known.size < MOST_KNOWN) {
    known.set(key, width);
  }
  return width;
}
