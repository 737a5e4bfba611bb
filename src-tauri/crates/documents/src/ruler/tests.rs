//! Labels of a drawing never cover each other, wherever the days lie.

use proptest::prelude::*;

use super::labels::{Placed, place};
use super::{Bar, BarKind, MarkKind, Month, Ruler, RulerMark, Scale, Window, draw};
use crate::page::{Area, Item, Mark, Owner};

const SCALE: Scale = Scale {
    left: 56.7,
    right: 538.6,
};

/// A contract of `months` months, ordered `ordered` days into the first month drawn, active
/// `wait` days later, seen on day `today` of the drawing.
fn contract(months: u16, ordered: u16, wait: u16, today: f32, is_ending: bool) -> Ruler {
    let length = f32::from(months) * 30.4;
    let order = 31.0 + f32::from(ordered);
    let active = order + f32::from(wait);
    let renewal = active + length;
    let whole = renewal + 92.0;
    let at = |day: f32| day / whole;
    let mark = |kind, day: f32, label: &str, date: &str| RulerMark {
        kind,
        at: at(day),
        label: label.into(),
        date: date.into(),
    };
    let mut marks = vec![
        mark(MarkKind::Order, order, "Auftrag", "12.01."),
        mark(MarkKind::Activation, active, "Aktivierung", "23.02."),
    ];
    if is_ending {
        marks.push(mark(MarkKind::End, renewal, "endet", "22.02."));
    } else {
        marks.push(mark(
            MarkKind::CancelBy,
            renewal - 59.0,
            "kündbar bis",
            "25.12.",
        ));
        marks.push(mark(MarkKind::Renewal, renewal, "verlängert", "23.02."));
    }
    let mut drawn = Vec::new();
    let mut first = 0.0;
    while first < whole {
        let to = (first + 30.4_f32).min(whole);
        let year = (drawn.len() % 12 == 0).then(|| "2026".to_owned());
        drawn.push(Month {
            at: at(first),
            to: at(to),
            label: "Mär".into(),
            year,
        });
        first = to;
    }
    Ruler {
        bars: vec![Bar {
            kind: BarKind::Terminating,
            from: at(active),
            to: at(renewal),
            label: "1. Laufzeit".into(),
        }],
        window: Some(Window {
            from: at(order + 1.0),
            to: at(order + 90.0),
            default_at: at(order + 30.0),
            default_label: "Standard 11.02.".into(),
            latest_label: "spätestens 12.04.".into(),
        }),
        marks,
        months: drawn,
        today: Some(mark(MarkKind::Today, today * whole, "heute", "24.11.")),
        description: "a drawing".into(),
    }
}

/// Everything that may not touch: the labels, and the marks they stand beside.
fn check(ruler: &Ruler, placed: &Placed) -> Result<(), TestCaseError> {
    for (at, label) in placed.labels.iter().enumerate() {
        prop_assert!(label.area.left >= SCALE.left - 0.02, "{label:?}");
        prop_assert!(label.area.right <= SCALE.right + 0.02, "{label:?}");
        for other in placed.labels.iter().skip(at + 1) {
            prop_assert!(
                !label.area.overlaps(&other.area),
                "{label:?} covers {other:?}"
            );
        }
    }
    for mark in &ruler.marks {
        let found = placed
            .labels
            .iter()
            .any(|label| label.kind == Some(mark.kind));
        prop_assert!(found, "{:?} has no label", mark.kind);
    }
    Ok(())
}

/// The areas of all texts drawn, by their true width.
fn texts(items: &[Item]) -> Vec<(String, Area)> {
    items
        .iter()
        .filter_map(|item| match &item.mark {
            Mark::Text(run) if !run.text.is_empty() => Some((
                run.text.clone(),
                Area {
                    left: run.x,
                    top: run.baseline - run.size * 0.72,
                    right: run.x + run.width,
                    bottom: run.baseline + 1.0,
                },
            )),
            _ => None,
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn labels_never_cover_each_other(
        months in 12_u16..=600,
        ordered in 0_u16..31,
        wait in 1_u16..=90,
        today in 0.0_f32..=1.0,
        is_ending in any::<bool>(),
    ) {
        let ruler = contract(months, ordered, wait, today, is_ending);
        check(&ruler, &place(&ruler, SCALE))?;
        let drawing = draw(&ruler, SCALE.left, SCALE.right, Owner::Layout);
        let texts = texts(&drawing.items);
        for (at, (text, area)) in texts.iter().enumerate() {
            prop_assert!(area.top > -1.0, "{text} is above the drawing");
            for (other, other_area) in texts.iter().skip(at + 1) {
                prop_assert!(!area.overlaps(other_area), "{text:?} covers {other:?}");
            }
        }
    }

    #[test]
    fn marks_anywhere_find_room(positions in prop::array::uniform4(0.0_f32..=1.0)) {
        let [order, active, cancel, renewal] = positions;
        let mark = |kind, at, label: &str| RulerMark {
            kind,
            at,
            label: label.into(),
            date: "22.12.".into(),
        };
        let ruler = Ruler {
            marks: vec![
                mark(MarkKind::Order, order, "Auftrag"),
                mark(MarkKind::Activation, active, "Aktivierung"),
                mark(MarkKind::CancelBy, cancel, "kündbar bis"),
                mark(MarkKind::Renewal, renewal, "verlängert"),
            ],
            ..Ruler::default()
        };
        check(&ruler, &place(&ruler, SCALE))?;
    }
}

#[test]
fn the_labels_of_the_window_give_way() {
    // Over fifty years, order and window are a few points wide: both labels cannot stay.
    let ruler = contract(600, 3, 40, 0.5, false);
    let placed = place(&ruler, SCALE);
    let words: usize = placed
        .labels
        .iter()
        .filter(|label| label.kind.is_none())
        .count();
    assert!(words < 2);
    // Over one year there is room for all.
    let ruler = contract(12, 11, 42, 0.5, false);
    let placed = place(&ruler, SCALE);
    assert_eq!(placed.labels.len(), 6);
}

#[test]
fn positions_that_are_none_do_no_harm() {
    let mut ruler = contract(12, 11, 42, 0.5, false);
    for mark in &mut ruler.marks {
        mark.at = f32::NAN;
    }
    let drawing = draw(&ruler, SCALE.left, SCALE.right, Owner::Layout);
    assert!(drawing.height.is_finite());
}
