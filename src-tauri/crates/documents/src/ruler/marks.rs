//! Window, ticks, diamond and lines of a drawing, and the labels in the places found for them.
//! What never lives here: finding places.

use super::labels::Placed;
use super::{MarkKind, Ruler, Scale, Window, level, line};
use crate::colour::Colour;
use crate::page::{Area, Item, Mark, Outline, Owner, Point, Shape, Stroke};

/// Half a diagonal of the diamond.
const DIAMOND: f32 = 4.4;

pub(super) fn draw(
    ruler: &Ruler,
    scale: Scale,
    placed: &Placed,
    owner: Owner,
    items: &mut Vec<Item>,
) {
    let mut put = |mark| {
        items.push(Item {
            owner: Owner::Layout,
            mark,
        });
    };
    if let Some(window) = &ruler.window {
        for mark in window_marks(window, scale) {
            put(mark);
        }
    }
    for mark in &ruler.marks {
        let x = scale.at(mark.at);
        let lead = placed
            .labels
            .iter()
            .find(|label| label.kind == Some(mark.kind))
            .and_then(|label| label.lead_from);
        let from = |top: f32| lead.map_or(top, |lead| lead.min(top));
        match mark.kind {
            MarkKind::Order => {
                let stroke = Stroke::solid(Colour::INK, 1.1);
                put(line(
                    (x, from(level::WINDOW - 6.0)),
                    (x, level::WINDOW + 6.0),
                    stroke,
                ));
            }
            MarkKind::Activation => {
                let stroke = Stroke::solid(Colour::INK, 1.1);
                put(line(
                    (x, from(level::WINDOW - 6.6)),
                    (x, level::BAR),
                    stroke,
                ));
                put(diamond(x));
            }
            MarkKind::CancelBy => {
                let stroke = Stroke::solid(Colour::ACCENT, 1.5);
                put(line((x, from(-5.7)), (x, level::BAR + 4.4), stroke));
            }
            MarkKind::Renewal | MarkKind::End => {
                let stroke = Stroke::solid(Colour::INK, 1.1);
                put(line((x, from(-5.7)), (x, level::BAR), stroke));
            }
            MarkKind::Today => {}
        }
    }
    for label in &placed.labels {
        items.push(label.quiet.clone().at(label.x, label.baseline, owner));
        if let Some((offset, strong)) = &label.strong {
            items.push(strong.clone().at(label.x + offset, label.baseline, owner));
        }
    }
}

/// The box of the window and its tick for the default day.
fn window_marks(window: &Window, scale: Scale) -> [Mark; 2] {
    let (top, bottom) = (
        level::WINDOW - level::WINDOW_HALF,
        level::WINDOW + level::WINDOW_HALF,
    );
    let stroke = Stroke::solid(Colour::OUTLINE, 0.75);
    let area = Area {
        left: scale.at(window.from),
        top,
        right: scale.at(window.to),
        bottom,
    }
    .grown(-0.375);
    let at = scale.at(window.default_at);
    [
        Mark::Shape(Shape {
            outline: Outline::Rectangle { area, radius: 0.0 },
            fill: Some(Colour::PAPER),
            stroke: Some(stroke),
        }),
        line((at, top), (at, bottom), stroke),
    ]
}

fn diamond(x: f32) -> Mark {
    let y = level::WINDOW;
    Mark::Shape(Shape {
        outline: Outline::Polygon(vec![
            Point {
                x,
                y: y - DIAMOND - 0.3,
            },
            Point { x: x + DIAMOND, y },
            Point {
                x,
                y: y + DIAMOND + 0.3,
            },
            Point { x: x - DIAMOND, y },
        ]),
        fill: Some(Colour::INK),
        stroke: None,
    })
}
