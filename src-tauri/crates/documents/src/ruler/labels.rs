//! Room for the labels of a drawing: they never cover each other or a mark. What matters most is
//! placed first; "latest" and "default" are left out where they find no room, in this order of
//! worth. What never lives here: drawing.

use super::room::{Room, Spot, Wanted};
use super::{MarkKind, QUIET, Ruler, RulerMark, STRONG, Scale, level};
use crate::colour::Colour;
use crate::lines::{Line, single};
use crate::page::Area;

/// Between a label and its mark.
const GAP: f32 = 3.2;
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
}

/// The words of a label.
struct Text {
    kind: Option<MarkKind>,
    quiet: Line,
    strong: Option<(f32, Line)>,
    width: f32,
}

impl Placed {
    /// Upper edge of the drawing.
    pub(super) fn top(&self, ruler: &Ruler) -> f32 {
        let highest_mark = if has(ruler, MarkKind::Activation) || ruler.window.is_some() {
            level::WINDOW - 6.6
        } else {
            -6.0
        };
        let tops = self.labels.iter().map(|label| label.area.top);
        tops.fold(highest_mark, f32::min)
    }

    /// Finds room for texts that stand together.
    fn put(&mut self, room: &mut Room, texts: Vec<(Text, Vec<Spot>)>) {
        let (texts, wanted): (Vec<Text>, Vec<Wanted>) = texts
            .into_iter()
            .map(|(text, spots)| {
                let width = text.width;
                (text, Wanted { width, spots })
            })
            .unzip();
        let spots = room.find(&wanted);
        for (text, spot) in texts.into_iter().zip(spots) {
            let Some(spot) = spot else { continue };
            self.labels.push(Label {
                x: spot.x,
                baseline: spot.baseline,
                area: spot.area(text.width),
                lead_from: spot.lead_from(),
                kind: text.kind,
                quiet: text.quiet,
                strong: text.strong,
            });
        }
    }
}

fn has(ruler: &Ruler, kind: MarkKind) -> bool {
    ruler.marks.iter().any(|mark| mark.kind == kind)
}

/// Finds room for every label, the important ones first.
pub(super) fn place(ruler: &Ruler, scale: Scale) -> Placed {
    let mut room = Room::new(scale, obstacles(ruler, scale));
    let mut placed = Placed::default();
    let together = [
        [MarkKind::CancelBy, MarkKind::Renewal, MarkKind::End].as_slice(),
        &[MarkKind::Activation, MarkKind::Order],
    ];
    for kinds in together {
        let marks = kinds
            .iter()
            .flat_map(|kind| ruler.marks.iter().filter(move |mark| mark.kind == *kind));
        let texts = marks
            .map(|mark| {
                let text = text_of(mark);
                let spots = spots(mark, text.width, scale);
                (text, spots)
            })
            .collect();
        placed.put(&mut room, texts);
    }
    if let Some(window) = &ruler.window {
        if !window.latest_label.is_empty() {
            let text = quiet(&window.latest_label);
            let x = scale.at(window.to) + 4.6;
            let spot = Spot {
                x,
                baseline: level::BESIDE_WINDOW,
                lead: None,
                is_loose: false,
            };
            placed.put(&mut room, vec![(text, vec![spot])]);
        }
        if !window.default_label.is_empty() {
            let text = quiet(&window.default_label);
            let x = scale.at(window.default_at);
            let baseline = level::BELOW_WINDOW;
            let spots = vec![
                Spot {
                    x: x - text.width + 0.4,
                    baseline,
                    lead: None,
                    is_loose: false,
                },
                Spot {
                    x: x - 0.4,
                    baseline,
                    lead: None,
                    is_loose: false,
                },
            ];
            placed.put(&mut room, vec![(text, spots)]);
        }
    }
    placed
}

fn quiet(text: &str) -> Text {
    let quiet = single(text, &QUIET);
    let width = quiet.width;
    Text {
        kind: None,
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
        kind: Some(mark.kind),
        quiet,
        strong: Some((offset, strong)),
        width,
    }
}

/// Places for the label of a mark, the best first: beside the mark; above it with a line down to
/// it; and if everything is full, above without one.
fn spots(mark: &RulerMark, width: f32, scale: Scale) -> Vec<Spot> {
    let x = scale.at(mark.at);
    let clamped = |left: f32| left.min(scale.right - width).max(scale.left);
    let (before, after, centred) = (x - GAP - width, x + GAP, x - width / 2.0);
    let (beside, usual_row, upper_row, foot) = match mark.kind {
        MarkKind::CancelBy => (vec![before, after], level::ABOVE_BARS, 1, -5.7),
        MarkKind::Renewal | MarkKind::End | MarkKind::Today => {
            (vec![after, before], level::ABOVE_BARS, 1, -5.7)
        }
        MarkKind::Activation => {
            let lefts = vec![clamped(centred), clamped(x - 6.0), clamped(x + 6.0 - width)];
            (lefts, level::ABOVE_WINDOW, 1, level::WINDOW)
        }
        MarkKind::Order => (
            vec![x - 4.6 - width],
            level::BESIDE_WINDOW,
            0,
            level::WINDOW,
        ),
    };
    let rows_from = if mark.kind == MarkKind::Order {
        level::ABOVE_WINDOW
    } else {
        usual_row
    };
    let lefts = [
        before + GAP + 1.0,
        after - GAP - 1.0,
        centred,
        before,
        after,
    ]
    .map(clamped);
    let rows = move |with_lead: bool| {
        (upper_row..upper_row + ROWS_UP).flat_map(move |row| {
            lefts.map(|left| Spot {
                x: left,
                baseline: rows_from - f32::from(row) * level::ROW,
                lead: with_lead.then_some((x, foot)),
                is_loose: !with_lead,
            })
        })
    };
    let direct = beside.into_iter().map(|left| Spot {
        x: left,
        baseline: usual_row,
        lead: None,
        is_loose: false,
    });
    direct.chain(rows(true)).chain(rows(false)).collect()
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
