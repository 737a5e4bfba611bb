//! Room for the labels of a drawing: they never cover each other or a mark. What matters most is
//! placed first; "latest" and "default" are left out where they find no room, in this order of
//! worth. What never lives here: drawing.

use super::{MarkKind, QUIET, Ruler, RulerMark, STRONG, Scale, level};
use crate::colour::Colour;
use crate::lines::{Line, single};
use crate::page::Area;

/// Capitals above the baseline.
const ABOVE: f32 = 6.2;
/// Descenders below it.
const BELOW: f32 = 1.8;
/// Between a label and its mark.
const GAP: f32 = 3.2;
/// Between labels.
const APART: f32 = 3.0;
/// Width of a blank in em.
const BLANK: f32 = 0.281;
/// Rows above the usual one that a label may move up to.
const ROWS_UP: u8 = 8;

/// A label in its place.
#[derive(Debug)]
pub(super) struct Label {
    pub(super) x: f32,
    pub(super) baseline: f32,
    pub(super) quiet: Line,
    pub(super) strong: Option<(f32, Line)>,
    pub(super) area: Area,
    /// The mark that it belongs to; none for the window's labels.
    pub(super) kind: Option<MarkKind>,
    /// Where the label stands too high to touch its mark: a line between them from here down.
    pub(super) lead_from: Option<f32>,
}

/// All labels that found room.
#[derive(Debug, Default)]
pub(super) struct Placed {
    pub(super) labels: Vec<Label>,
    taken: Vec<Area>,
}

/// A text that looks for a place.
struct Text {
    quiet: Line,
    strong: Option<(f32, Line)>,
    width: f32,
}

/// A place that would do: left end and baseline.
#[derive(Debug, Clone, Copy)]
struct Spot {
    x: f32,
    baseline: f32,
    /// Where a line down to the mark would stand, and where it would end.
    lead: Option<(f32, f32)>,
}

impl Placed {
    /// Upper edge of the drawing.
    pub(super) fn top(&self, ruler: &Ruler) -> f32 {
        let highest_mark = if has(ruler, MarkKind::Activation) || ruler.window.is_some() {
            level::WINDOW - 6.6
        } else {
            -6.0
        };
        self.labels
            .iter()
            .map(|label| label.area.top)
            .fold(highest_mark, f32::min)
    }

    fn fits(&self, area: &Area, scale: Scale) -> bool {
        area.left >= scale.left - 0.01
            && area.right <= scale.right + 0.01
            && !self.taken.iter().any(|taken| taken.overlaps(area))
    }

    /// Takes the first spot that is free.
    fn put(&mut self, text: Text, kind: Option<MarkKind>, spots: &[Spot], scale: Scale) {
        for spot in spots {
            let area = Area {
                left: spot.x,
                top: spot.baseline - ABOVE,
                right: spot.x + text.width,
                bottom: spot.baseline + BELOW,
            };
            let lead = spot.lead.map(|(x, to)| Area {
                left: x - 1.0,
                top: area.bottom,
                right: x + 1.0,
                bottom: to,
            });
            let free = self.fits(&area, scale)
                && lead
                    .as_ref()
                    .is_none_or(|lead| !self.labels.iter().any(|label| label.area.overlaps(lead)));
            if !free {
                continue;
            }
            self.taken.push(Area {
                left: area.left - APART,
                right: area.right + APART,
                ..area
            });
            self.taken.extend(lead);
            self.labels.push(Label {
                x: spot.x,
                baseline: spot.baseline,
                quiet: text.quiet,
                strong: text.strong,
                area,
                kind,
                lead_from: lead.map(|lead| lead.top),
            });
            return;
        }
    }
}

pub(super) fn has(ruler: &Ruler, kind: MarkKind) -> bool {
    ruler.marks.iter().any(|mark| mark.kind == kind)
}

/// Finds room for every label, the important ones first.
pub(super) fn place(ruler: &Ruler, scale: Scale) -> Placed {
    let mut placed = Placed {
        labels: Vec::new(),
        taken: obstacles(ruler, scale),
    };
    let order = [
        MarkKind::CancelBy,
        MarkKind::Renewal,
        MarkKind::End,
        MarkKind::Activation,
        MarkKind::Order,
    ];
    for kind in order {
        for mark in ruler.marks.iter().filter(|mark| mark.kind == kind) {
            let text = text_of(mark);
            let spots = spots(mark, text.width, scale);
            placed.put(text, Some(kind), &spots, scale);
        }
    }
    if let Some(window) = &ruler.window {
        if !window.latest_label.is_empty() {
            let text = quiet(&window.latest_label);
            let x = scale.at(window.to) + 4.6;
            let spot = Spot {
                x,
                baseline: level::BESIDE_WINDOW,
                lead: None,
            };
            placed.put(text, None, &[spot], scale);
        }
        if !window.default_label.is_empty() {
            let text = quiet(&window.default_label);
            let x = scale.at(window.default_at);
            let baseline = level::BELOW_WINDOW;
            let spots = [
                Spot {
                    x: x - text.width + 0.4,
                    baseline,
                    lead: None,
                },
                Spot {
                    x: x - 0.4,
                    baseline,
                    lead: None,
                },
            ];
            placed.put(text, None, &spots, scale);
        }
    }
    placed
}

fn quiet(text: &str) -> Text {
    let quiet = single(text, &QUIET);
    let width = quiet.width;
    Text {
        quiet,
        strong: None,
        width,
    }
}

fn text_of(mark: &RulerMark) -> Text {
    let (first, second) = if mark.kind == MarkKind::CancelBy {
        (
            QUIET.coloured(Colour::ACCENT),
            STRONG.coloured(Colour::ACCENT),
        )
    } else {
        (QUIET, STRONG)
    };
    let (words, gap) = if mark.label.is_empty() {
        (String::new(), 0.0)
    } else {
        (format!("{} ", mark.label), QUIET.size * BLANK)
    };
    let quiet = single(&words, &first);
    let strong = single(&mark.date, &second);
    let offset = quiet.width + gap;
    let width = offset + strong.width;
    Text {
        quiet,
        strong: Some((offset, strong)),
        width,
    }
}

/// Places for the label of a mark, the best first.
fn spots(mark: &RulerMark, width: f32, scale: Scale) -> Vec<Spot> {
    let x = scale.at(mark.at);
    let before = x - GAP - width;
    let after = x + GAP;
    let clamped = |left: f32| left.min(scale.right - width).max(scale.left);
    let above = |first: f32, down_to: f32, lefts: [f32; 3]| {
        (0..ROWS_UP).flat_map(move |row| {
            lefts.map(|left| Spot {
                x: left,
                baseline: first - f32::from(row) * level::ROW,
                lead: Some((x, down_to)),
            })
        })
    };
    match mark.kind {
        MarkKind::CancelBy | MarkKind::Renewal | MarkKind::End | MarkKind::Today => {
            let baseline = level::ABOVE_BARS;
            let (first, second) = if mark.kind == MarkKind::CancelBy {
                (before, after)
            } else {
                (after, before)
            };
            let mut spots = vec![
                Spot {
                    x: first,
                    baseline,
                    lead: None,
                },
                Spot {
                    x: second,
                    baseline,
                    lead: None,
                },
            ];
            let lefts = [clamped(first), clamped(second), clamped(x - width / 2.0)];
            spots.extend(above(baseline - level::ROW, -5.7, lefts));
            spots
        }
        MarkKind::Activation => {
            let centred = clamped(x - width / 2.0);
            let mut spots = vec![
                Spot {
                    x: centred,
                    baseline: level::ABOVE_WINDOW,
                    lead: None,
                },
                Spot {
                    x: clamped(x - 6.0),
                    baseline: level::ABOVE_WINDOW,
                    lead: None,
                },
                Spot {
                    x: clamped(x + 6.0 - width),
                    baseline: level::ABOVE_WINDOW,
                    lead: None,
                },
            ];
            let lefts = [centred, clamped(x - 6.0), clamped(x + 6.0 - width)];
            spots.extend(above(
                level::ABOVE_WINDOW - level::ROW,
                level::WINDOW,
                lefts,
            ));
            spots
        }
        MarkKind::Order => {
            let baseline = level::BESIDE_WINDOW;
            let mut spots = vec![Spot {
                x: x - 4.6 - width,
                baseline,
                lead: None,
            }];
            let lefts = [
                clamped(x - width + 1.0),
                clamped(x - 1.0),
                clamped(x - width / 2.0),
            ];
            spots.extend(above(level::ABOVE_WINDOW, level::WINDOW, lefts));
            spots
        }
    }
}

/// What is drawn anyway and must stay visible.
fn obstacles(ruler: &Ruler, scale: Scale) -> Vec<Area> {
    let around = |x: f32, top: f32, bottom: f32, half: f32| Area {
        left: x - half,
        top,
        right: x + half,
        bottom,
    };
    let mut areas = vec![Area {
        left: scale.left,
        top: 0.0,
        right: scale.right,
        bottom: level::YEARS,
    }];
    for mark in &ruler.marks {
        let x = scale.at(mark.at);
        match mark.kind {
            MarkKind::Order => areas.push(around(x, level::WINDOW - 6.0, level::WINDOW + 6.0, 1.0)),
            MarkKind::Activation => {
                areas.push(around(x, level::WINDOW - 6.6, 0.0, 1.0));
                areas.push(around(x, level::WINDOW - 4.4, level::WINDOW + 4.4, 4.4));
            }
            MarkKind::CancelBy | MarkKind::Renewal | MarkKind::End => {
                areas.push(around(x, -5.7, 0.0, 1.0));
            }
            MarkKind::Today => {}
        }
    }
    if let Some(window) = &ruler.window {
        areas.push(Area {
            left: scale.at(window.from),
            top: level::WINDOW - level::WINDOW_HALF,
            right: scale.at(window.to),
            bottom: level::WINDOW + level::WINDOW_HALF,
        });
    }
    areas
}
