// Labels never overlap, and the ones that matter are never dropped.
import { expect, test, vi } from "vitest";

import type { RulerView } from "../generated/api";

// Without a window there is no font; a figure of one width stands in.
vi.mock("./measureText", () => ({
  measureText: (text: string, size: number) => text.length * size * 0.55,
}));

const { labelWidth, scaleOf } = await import("./rulerGeometry");
const { placeLabels } = await import("./rulerLabels");

function ruler(order: number, activation: number, cancelBy: number, renewal: number): RulerView {
  return {
    bars: [],
    months: [],
    today: null,
    description: "",
    window: {
      from: order + 0.002,
      to: order + 0.17,
      default_at: order + 0.06,
      default_label: "Standard 24.12.",
      latest_label: "spätestens 22.02.",
    },
    marks: [
      { kind: "order", at: order, label: "Auftrag", date: "24.11." },
      { kind: "activation", at: activation, label: "Aktivierung", date: "01.01." },
      { kind: "cancel_by", at: cancelBy, label: "kündbar bis", date: "02.11." },
      { kind: "renewal", at: renewal, label: "verlängert", date: "01.01." },
    ],
  };
}

test("labels do not overlap, wherever the contract lies and however wide it is drawn", () => {
  for (const width of [360, 499, 776, 820, 1400]) {
    for (let order = 0.02; order < 0.12; order += 0.007) {
      for (let wish = 0.002; wish < 0.17; wish += 0.004) {
        for (const length of [0.55, 0.66, 0.7]) {
          const activation = order + wish;
          const renewal = activation + length;
          const view = ruler(order, activation, renewal - 0.1, renewal);
          const at = scaleOf(view, width);
          const labels = placeLabels(view, width, at);
          for (const one of labels) {
            const end = one.x + labelWidth(one.word, one.date);
            expect(one.x).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(width + 1);
            for (const other of labels) {
              const isApart =
                one === other || one.row !== other.row || end <= other.x || other.x + 1 <= one.x;
              expect(isApart, `${one.key} over ${other.key} at ${width}`).toBe(true);
            }
          }
        }
      }
    }
  }
});

test("what somebody can act on is always said", () => {
  const view = ruler(0.07, 0.12, 0.71, 0.81);
  const keys = placeLabels(view, 820, scaleOf(view, 820)).map((label) => label.key);
  expect(keys).toEqual(
    expect.arrayContaining(["cancel_by", "renewal", "activation", "order", "latest"]),
  );
});

test("default is dropped before latest", () => {
  const view = ruler(0.07, 0.1, 0.3, 0.4);
  const keys = placeLabels(view, 420, scaleOf(view, 420)).map((label) => label.key);
  expect(keys).toContain("cancel_by");
  expect(keys).not.toContain("default");
});
