// Where the labels of the ruler stand. They never overlap: what finds no room is dropped, "default"
// first, then "latest". Positions come from Rust as shares of the width; nothing here knows a date.
import type { RulerMark, RulerView } from "../generated/api";
import { BESIDE, labelWidth, type Scale } from "./rulerGeometry";

const APART = 8;

/** Baselines of the three rows of labels above the period track. */
export const ROWS = { above: 31, window: 51, track: 64 } as const;
type Row = keyof typeof ROWS;

/** A label with its place: quiet word first, strong date second. */
export interface PlacedLabel {
  readonly key: string;
  readonly word: string;
  readonly date: string;
  readonly x: number;
  readonly row: Row;
  readonly isAccent: boolean;
}

interface Box {
  readonly row: Row;
  readonly from: number;
  readonly to: number;
}

// The rows of the window and of the track lie so close that their labels touch.
function touch(one: Row, other: Row): boolean {
  return one === other || (one !== "above" && other !== "above");
}

class Places {
  readonly labels: PlacedLabel[] = [];
  private readonly taken: Box[] = [];

  constructor(private readonly width: number) {}

  block(row: Row, from: number, to: number): void {
    this.taken.push({ row, from, to });
  }

  /** Takes the first of the places that is free; gives whether there was one. */
  put(
    key: string,
    text: { word: string; date: string },
    places: readonly {
      row: Row;
      start?: number;
      end?: number;
      middle?: number;
      slides?: boolean;
    }[],
    isAccent = false,
  ): boolean {
    const width = labelWidth(text.word, text.date);
    for (const place of places) {
      const wanted =
        place.start ??
        (place.end === undefined ? (place.middle ?? 0) - width / 2 : place.end - width);
      const x = place.slides ? Math.max(0, Math.min(wanted, this.width - width)) : wanted;
      const isInside = x >= 0 && x + width <= this.width + 1;
      const isFree = this.taken.every(
        (box) => !touch(box.row, place.row) || x + width + APART <= box.from || x >= box.to + APART,
      );
      if (isInside && isFree) {
        this.block(place.row, x, x + width);
        this.labels.push({ key, ...text, x, row: place.row, isAccent });
        return true;
      }
    }
    return false;
  }
}

/** The labels that fit, in the order of their importance. */
export function placeLabels(view: RulerView, width: number, at: Scale): readonly PlacedLabel[] {
  const places = new Places(width);
  const mark = (kind: RulerMark["kind"]) => view.marks.find((one) => one.kind === kind);
  const order = mark("order");
  const activation = mark("activation");
  const cancelBy = mark("cancel_by");
  const renewal = mark("renewal");
  const end = mark("end");
  if (cancelBy) {
    const x = at(cancelBy.at);
    const text = { word: cancelBy.label, date: cancelBy.date };
    places.put("cancel_by", text, [{ row: "track", end: x - BESIDE + 1, slides: true }], true);
  }
  for (const after of [renewal, end]) {
    if (after) {
      const x = at(after.at) + BESIDE - 1;
      const place = [{ row: "track" as const, start: x, slides: true }];
      if (!places.put(after.kind, { word: after.label, date: after.date }, place)) {
        places.put(after.kind, { word: "", date: after.date }, place);
      }
    }
  }
  if (activation) {
    const x = at(activation.at);
    places.put("activation", { word: activation.label, date: activation.date }, [
      { row: "above", middle: x, slides: true },
    ]);
    // The diamond; a label may come closer to it than to another label.
    places.block("window", x - 7 + APART - 3, x + 7);
  }
  if (order) {
    const x = at(order.at);
    const text = { word: order.label, date: order.date };
    const isPlaced = places.put("order", text, [
      { row: "window", end: x - BESIDE },
      { row: "above", end: x + 1, slides: true },
    ]);
    if (!isPlaced) {
      places.put("order", { word: "", date: order.date }, [{ row: "window", end: x - BESIDE }]);
    }
  }
  if (view.window) {
    const { from, to, default_at, default_label, latest_label } = view.window;
    places.block("window", at(from) - APART + 1, at(to));
    places.put("latest", { word: latest_label, date: "" }, [
      { row: "window", start: at(to) + BESIDE + 3 },
    ]);
    if (default_label) {
      const x = at(default_at);
      const isBefore = !activation || activation.at >= default_at;
      placeDefault(places, default_label, x, isBefore, width);
    }
  }
  return places.labels;
}

/** Below the window, at its tick, on the side where the activation is not. */
function placeDefault(
  places: Places,
  label: string,
  x: number,
  isBefore: boolean,
  width: number,
): void {
  const inner = new Places(width);
  const text = { word: label, date: "" };
  const place = isBefore
    ? { row: "track" as const, end: x + 2 }
    : { row: "track" as const, start: x - 2 };
  if (!inner.put("default", text, [place])) {
    return;
  }
  const [candidate] = inner.labels;
  if (!candidate) {
    return;
  }
  const end = candidate.x + labelWidth(label, "");
  const isFree = places.labels.every(
    (other) =>
      other.row !== "track" ||
      end + APART <= other.x ||
      candidate.x >= other.x + labelWidth(other.word, other.date) + APART,
  );
  if (isFree) {
    places.labels.push(candidate);
  }
}
