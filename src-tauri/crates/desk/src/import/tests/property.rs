//! Random lists: no day and no amount of a row that is taken is another one than the list means.

use chrono::{Datelike, Days, NaiveDate};
use proptest::prelude::*;

use super::*;

/// How a list of the test is written.
#[derive(Debug, Clone, Copy)]
struct Style {
    order: u8,
    separator: char,
    short_year: bool,
    is_german: bool,
}

fn style() -> impl Strategy<Value = Style> {
    (
        0_u8..3,
        prop::sample::select(vec!['.', '/', '-']),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(order, separator, short_year, is_german)| Style {
            order: if separator == '.' { 0 } else { order },
            separator,
            short_year,
            is_german,
        })
}

fn written(day: NaiveDate, style: Style) -> String {
    let year = if style.short_year {
        format!("{:02}", day.year() % 100)
    } else {
        day.year().to_string()
    };
    let (month, date) = (format!("{:02}", day.month()), format!("{:02}", day.day()));
    let parts = match style.order {
        0 => [date, month, year],
        1 => [month, date, year],
        _ => [year, month, date],
    };
    parts.join(&style.separator.to_string())
}

fn amount(minor: i64, style: Style) -> String {
    let sign = if style.is_german { ',' } else { '.' };
    format!("{}{sign}{:02}", minor / 100, minor % 100)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn what_is_taken_is_what_the_list_means(
        rows in prop::collection::vec((0_u64..8_000, prop::option::of(0_i64..90), 0_i64..10_000_000), 1..12),
        style in style(),
    ) {
        let place = place();
        let first = NaiveDate::from_ymd_opt(2005, 1, 1).unwrap();
        let mut list = "Nummer;Kunde;Level;Auftragseingang;Beginn;Jahresgebühr\n".to_owned();
        let mut meant = Vec::new();
        for (at, (days, order, fee)) in rows.iter().enumerate() {
            let start = first + Days::new(*days);
            let ordered = order.map(|before| start - Days::new(u64::try_from(before).unwrap() + 1));
            let ordered_text = ordered.map_or_else(String::new, |day| written(day, style));
            writeln!(
                list,
                "N{at}x;Kunde {at};Basic;{ordered_text};{};{}",
                written(start, style),
                amount(*fee, style)
            )
            .unwrap();
            meant.push((ordered, start, *fee));
        }
        let plan = planned(&place.register, &list, &options());
        prop_assert_eq!(plan.rows.len(), meant.len());
        for (row, (ordered, start, fee)) in plan.rows.iter().zip(meant) {
            if row.outcome != RowOutcome::New {
                // Asked, not guessed: what is meant is one of the readings.
                for question in &row.questions {
                    if question.field == Field::ActivatesOn {
                        prop_assert!(question.candidates.contains(&Candidate::Day(start)));
                    }
                }
                continue;
            }
            prop_assert_eq!(row.contract.received_on, ordered);
            prop_assert_eq!(row.contract.activates_on, Some(start));
            prop_assert_eq!(row.contract.yearly_fee.as_ref().map(|fee| fee.amount_minor), Some(fee));
        }
    }

    #[test]
    fn no_list_panics(cells in prop::collection::vec("\\PC{0,24}", 0..60), width in 1_usize..8) {
        let place = place();
        let mut list = "Nummer;Kunde;Level;Beginn;Ende;Gebühr;Kontakt\n".to_owned();
        for row in cells.chunks(width) {
            list.push_str(&row.join(";").replace(['\n', '\r'], " "));
            list.push('\n');
        }
        let plan = planned(&place.register, &list, &options());
        prop_assert!(plan.counts.total() as usize == plan.rows.len());
    }
}
