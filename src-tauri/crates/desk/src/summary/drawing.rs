//! The ruler of the window as the ruler of a paper: the same positions and words. Never: looks.

use documents::ruler::{Bar, BarKind, MarkKind, Month, Ruler, RulerMark as PaperMark, Window};

use crate::views::shared::{RulerBarKind, RulerMark, RulerMarkKind, RulerView};

pub(crate) fn of(view: RulerView) -> Ruler {
    Ruler {
        bars: view
            .bars
            .into_iter()
            .map(|bar| Bar {
                kind: match bar.kind {
                    RulerBarKind::Committed => BarKind::Committed,
                    RulerBarKind::Open => BarKind::Open,
                    RulerBarKind::Locked => BarKind::Locked,
                    RulerBarKind::Terminating => BarKind::Terminating,
                    RulerBarKind::Next => BarKind::Next,
                },
                from: position(bar.from),
                to: position(bar.to),
                label: bar.label,
            })
            .collect(),
        window: view.window.map(|window| Window {
            from: position(window.from),
            to: position(window.to),
            default_at: position(window.default_at),
            default_label: window.default_label,
            latest_label: window.latest_label,
        }),
        marks: view.marks.into_iter().map(mark).collect(),
        months: view
            .months
            .into_iter()
            .map(|month| Month {
                at: position(month.at),
                to: position(month.to),
                label: month.label,
                year: month.year,
            })
            .collect(),
        today: view.today.map(mark),
        description: view.description,
    }
}

fn mark(mark: RulerMark) -> PaperMark {
    PaperMark {
        kind: match mark.kind {
            RulerMarkKind::Order => MarkKind::Order,
            RulerMarkKind::Activation => MarkKind::Activation,
            RulerMarkKind::CancelBy => MarkKind::CancelBy,
            RulerMarkKind::Renewal => MarkKind::Renewal,
            RulerMarkKind::End => MarkKind::End,
            RulerMarkKind::Today => MarkKind::Today,
        },
        at: position(mark.at),
        label: mark.label,
        date: mark.date,
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a place on paper needs no more than seven digits"
)]
fn position(at: f64) -> f32 {
    at as f32
}
