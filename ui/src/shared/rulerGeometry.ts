// The measures of the ruler, in pixels, and the way from a share of the whole to a place.
import type { RulerView } from "../generated/api";
import { measureText } from "./measureText";

export const LABEL_SIZE = 12;
export const TRACK = { top: 75, height: 18 } as const;
export const WINDOW = { top: 43, height: 8, middle: 47 } as const;
export const AXIS = 113;
export const HEIGHT = 148;
/** The track of the small size, which has nothing around it. */
export const PANEL = { top: 4, height: 12, whole: 20 } as const;

export type RulerSize = "page" | "panel" | "preview";

/** Room at the left for the label of the order, which stands before its tick. */
const MARGIN: Readonly<Record<RulerSize, number>> = { page: 24, preview: 44, panel: 0 };

/** From a share of the whole to a place in pixels. */
export type Scale = (share: number) => number;

export function scaleOf(width: number, size: RulerSize): Scale {
  const margin = MARGIN[size];
  return (share) => margin + share * (width - margin);
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
