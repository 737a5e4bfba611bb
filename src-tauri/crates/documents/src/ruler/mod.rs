//! A contract drawn to scale on paper: bars, marks, months. Positions come in between 0 and 1;
//! here they become points. What never lives here: dates, and where labels find room
//! (that is in `labels` and `room`).

mod axis;
mod bars;
mod labels;
mod marks;
mod room;

#[cfg(test)]
mod tests;

use crate::colour::Colour;
use crate::fonts::Face;
use crate::lines::Style;
use crate::page::{Item, Lines, Mark as PageMark, Owner, Point, Stroke};

/// A contract to scale; all positions lie between 0 (left edge) and 1 (right edge).
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Ruler {
    /// Bars of the period, from left to right, touching.
    pub bars: Vec<Bar>,
    /// The days in which the contract may be activated.
    pub window: Option<Window>,
    /// Labelled days, from left to right.
    pub marks: Vec<RulerMark>,
    /// Months of the axis.
    pub months: Vec<Month>,
    /// Today, if it is in range.
    pub today: Option<RulerMark>,
    /// The whole drawing in a sentence.
    pub description: String,
}

/// How a bar is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BarKind {
    /// Solid: past or committed.
    Committed,
    /// Tint: still open.
    Open,
    /// Grey: between the last day for notice and the renewal.
    Locked,
    /// Hatch: ending.
    Terminating,
    /// Dashed: the next period.
    Next,
}

/// A stretch of the period.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// How it is drawn.
    pub kind: BarKind,
    /// Left edge.
    pub from: f32,
    /// Right edge.
    pub to: f32,
    /// Inside, may be empty.
    pub label: String,
}

/// The days in which the contract may be activated.
#[derive(Debug, Clone, PartialEq)]
pub struct Window {
    /// Earliest day.
    pub from: f32,
    /// Latest day.
    pub to: f32,
    /// The day without a wish.
    pub default_at: f32,
    /// `default 11 Feb`, may be empty.
    pub default_label: String,
    /// `latest 12 Apr`, may be empty.
    pub latest_label: String,
}

/// What a mark stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkKind {
    /// The order was received.
    Order,
    /// The contract becomes active.
    Activation,
    /// The last day for notice.
    CancelBy,
    /// The first day of the next period.
    Renewal,
    /// The contract has ended.
    End,
    /// Today.
    Today,
}

/// A labelled day.
#[derive(Debug, Clone, PartialEq)]
pub struct RulerMark {
    /// What it stands for.
    pub kind: MarkKind,
    /// Where.
    pub at: f32,
    /// `cancel by`, quiet.
    pub label: String,
    /// `25 Dec`, strong.
    pub date: String,
}

/// A month of the axis.
#[derive(Debug, Clone, PartialEq)]
pub struct Month {
    /// Its first day.
    pub at: f32,
    /// The first day of the next.
    pub to: f32,
    /// `Jan`.
    pub label: String,
    /// With January and the first month drawn.
    pub year: Option<String>,
}

/// A drawing with its top at zero.
#[derive(Debug)]
pub(crate) struct Drawing {
    pub(crate) height: f32,
    pub(crate) items: Vec<Item>,
}

/// Heights below the upper edge of the bars.
mod level {
    pub(super) const BAR: f32 = 14.0;
    pub(super) const BAR_LABEL: f32 = 9.7;
    pub(super) const AXIS: f32 = 28.5;
    pub(super) const CHIP_TOP: f32 = 31.7;
    pub(super) const CHIP_BOTTOM: f32 = 42.8;
    pub(super) const MONTHS: f32 = 40.3;
    pub(super) const YEARS: f32 = 51.3;
    /// Middle of the activation window.
    pub(super) const WINDOW: f32 = -20.8;
    /// Half its height.
    pub(super) const WINDOW_HALF: f32 = 3.0;
    /// Labels beside the window.
    pub(super) const BESIDE_WINDOW: f32 = -18.1;
    /// Labels below it.
    pub(super) const BELOW_WINDOW: f32 = -7.6;
    /// Labels above the window.
    pub(super) const ABOVE_WINDOW: f32 = -32.5;
    /// Labels above the bars.
    pub(super) const ABOVE_BARS: f32 = -8.7;
    /// From a row of labels to the next.
    pub(super) const ROW: f32 = 10.2;
}

const QUIET: Style = Style::new(Face::Regular, 7.6, 10.6, Colour::LABEL).tabular();
const STRONG: Style = Style::new(Face::SemiBold, 7.6, 10.6, Colour::INK).tabular();
const INSIDE: Style = Style::new(Face::SemiBold, 7.6, 10.6, Colour::PAPER).tabular();

/// From positions to points.
#[derive(Debug, Clone, Copy)]
struct Scale {
    left: f32,
    right: f32,
}

impl Scale {
    fn at(self, position: f32) -> f32 {
        let position = if position.is_finite() {
            position.clamp(0.0, 1.0)
        } else {
            0.0
        };
        self.left + position * (self.right - self.left)
    }
}

/// Draws the ruler between two edges.
pub(crate) fn draw(ruler: &Ruler, left: f32, right: f32, owner: Owner) -> Drawing {
    let scale = Scale { left, right };
    let mut items = Vec::new();
    let placed = labels::place(ruler, scale);
    bars::draw(ruler, scale, owner, &mut items);
    marks::draw(ruler, scale, &placed, owner, &mut items);
    axis::draw(ruler, scale, owner, &mut items);
    // The upper edge of the highest thing drawn becomes zero.
    let top = placed.top(ruler);
    for item in &mut items {
        item.lower(-top);
    }
    Drawing {
        height: level::YEARS - top,
        items,
    }
}

/// A straight line.
fn line(from: (f32, f32), to: (f32, f32), stroke: Stroke) -> PageMark {
    PageMark::Lines(Lines {
        segments: vec![(
            Point {
                x: from.0,
                y: from.1,
            },
            Point { x: to.0, y: to.1 },
        )],
        stroke,
    })
}
