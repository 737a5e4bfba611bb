//! The bars of a drawing: solid, tinted, grey, hatched, dashed, so that they differ in greyscale
//! too. What never lives here: labels outside the bars.

use super::{BarKind, INSIDE, Ruler, Scale, level, line};
use crate::colour::Colour;
use crate::lines::{Style, single};
use crate::page::{Area, Item, Lines, Mark, Outline, Owner, Point, Shape, Stroke};

/// Width of edges.
const EDGE: f32 = 0.75;
/// Between the edge of a bar and its label.
const PADDING: f32 = 5.7;
/// Between the lines of a hatch, measured along the edge.
const HATCH: f32 = 3.4;

pub(super) fn draw(ruler: &Ruler, scale: Scale, owner: Owner, items: &mut Vec<Item>) {
    for bar in &ruler.bars {
        let (left, right) = (scale.at(bar.from), scale.at(bar.to));
        if right <= left {
            continue;
        }
        let mut put = |mark| {
            items.push(Item {
                owner: Owner::Layout,
                mark,
            });
        };
        let (fill, style) = match bar.kind {
            BarKind::Committed => (Some(Colour::COMMITTED), INSIDE),
            BarKind::Open => (Some(Colour::OPEN), INSIDE.coloured(Colour::INK)),
            BarKind::Locked => (Some(Colour::LOCKED), INSIDE.coloured(Colour::INK)),
            BarKind::Terminating => (None, INSIDE.coloured(Colour::INK)),
            BarKind::Next => (None, INSIDE.coloured(Colour::LABEL)),
        };
        if let Some(fill) = fill {
            put(rectangle(left, right, fill));
        }
        match bar.kind {
            BarKind::Committed => {}
            BarKind::Open | BarKind::Locked => {
                let stroke = Stroke::solid(Colour::EDGE, EDGE);
                for edge in edges(left, right, stroke) {
                    put(edge);
                }
            }
            BarKind::Terminating => {
                put(hatch(left, right));
                let stroke = Stroke::solid(Colour::EDGE, EDGE);
                for edge in edges(left, right, stroke) {
                    put(edge);
                }
                put(line((right, 0.0), (right, level::BAR), stroke));
            }
            BarKind::Next => {
                let stroke = Stroke::dashed(Colour::OUTLINE, EDGE, 2.2, 2.3);
                for edge in edges(left, right, stroke) {
                    put(edge);
                }
            }
        }
        label(bar.kind, &bar.label, &style, (left, right), owner, items);
    }
}

/// The label, if it fits into its bar.
fn label(
    kind: BarKind,
    text: &str,
    style: &Style,
    (left, right): (f32, f32),
    owner: Owner,
    items: &mut Vec<Item>,
) {
    if text.is_empty() {
        return;
    }
    let label = single(text, style);
    if label.width + PADDING * 2.0 > right - left {
        return;
    }
    let x = if kind == BarKind::Locked {
        f32::midpoint(left, right) - label.width / 2.0
    } else {
        left + PADDING
    };
    if kind == BarKind::Terminating {
        let ground = Area {
            left: x - 2.5,
            top: 2.2,
            right: x + label.width + 2.5,
            bottom: level::BAR - 2.2,
        };
        items.push(Item {
            owner: Owner::Layout,
            mark: Mark::Shape(Shape {
                outline: Outline::Rectangle {
                    area: ground,
                    radius: 1.5,
                },
                fill: Some(Colour::PAPER),
                stroke: None,
            }),
        });
    }
    items.push(label.at(x, level::BAR_LABEL, owner));
}

fn rectangle(left: f32, right: f32, fill: Colour) -> Mark {
    Mark::Shape(Shape {
        outline: Outline::Rectangle {
            area: Area {
                left,
                top: 0.0,
                right,
                bottom: level::BAR,
            },
            radius: 0.0,
        },
        fill: Some(fill),
        stroke: None,
    })
}

/// The upper and the lower edge, inside the bar.
fn edges(left: f32, right: f32, stroke: Stroke) -> [Mark; 2] {
    [EDGE / 2.0, level::BAR - EDGE / 2.0].map(|y| line((left, y), (right, y), stroke))
}

/// Slanted lines, cut at the edges of the bar.
fn hatch(left: f32, right: f32) -> Mark {
    let height = level::BAR;
    let mut segments = Vec::new();
    let mut foot = left - height + HATCH;
    while foot < right {
        // From (foot, height) up to (foot + height, 0), cut to left … right.
        let from = foot.max(left);
        let to = (foot + height).min(right);
        if from < to {
            segments.push((
                Point {
                    x: from,
                    y: height - (from - foot),
                },
                Point {
                    x: to,
                    y: height - (to - foot),
                },
            ));
        }
        foot += HATCH;
    }
    Mark::Lines(Lines {
        segments,
        stroke: Stroke::solid(Colour::COMMITTED, 0.9),
    })
}
