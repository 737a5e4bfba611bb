// The measures of the ruler, in pixels, and the way from a share of the whole to a place.
import type { RulerView } from "../generated/api";
import { measureText } from "./measureText";

export const LABEL_SIZE = 12;
export const TRACK = { top: 75, height: 18 } as const;
export const WINDOW = { top: 43, height: 8, middle: 47 } as const;
export const AXIS = 113;
export const HEIGHT = 148;

/** Room between a mark and its label. */
export const BESIDE = 5;
const MARGIN = { least: 24, most: 100 } as const;

/** How wide a label is drawn: a quiet word, then a strong date. */
export function labelWidth(word: string, date: string): number {
  const gap = word && date ? measureText(" ", LABEL_SIZE, 400) : 0;
  return (
    (word ? measureText(word, LABEL_SIZE, 400) : 0) +
    gap +
    (date ? measureText(date, LABEL_SIZE, 600) : 0)
  );
}

/** From a share of the whole to a place in pixels. */
export type Scale = (share: number) => number;

/** The scale leaves as much room at the left as the label of the order needs before its tick. */
export function scaleOf(view: RulerView, width: number): Scale {
  const order = view.marks.find((mark) => mark.kind === "order");
  const wanted = order
    ? (labelWidth(order.label, order.date) + BESIDE + 1 - order.at * width) / (1 - order.at)
    : 0;
  const margin = Math.max(MARGIN.least, Math.min(wanted, MARGIN.most));
  return (share) => margin + share * (width - margin);
}

/** A later period has nothing above its track, and takes no room for it. */
export function emptyAbove(view: RulerView): number {
  const isFirst =
    view.window !== null ||
    view.marks.some((mark) => mark.kind === "order" || mark.kind === "activation");
  return isFirst ? 0 : 34;
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The place of the today chip, which replaces the month names under it. */
export function todaySpan(view: RulerView, width: number, at: Scale): Span | null {
  if (!view.today) {
    return null;
  }
  const half = measureText(view.today.label, LABEL_SIZE, 500) / 2 + 9;
  const middle = Math.max(half, Math.min(at(view.today.at), width - half));
  return { from: middle - half, to: middle + half };
}
