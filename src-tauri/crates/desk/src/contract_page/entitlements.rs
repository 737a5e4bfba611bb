//! What the meters of the page share: the entitlements of a contract that does not run (O5), the
//! last day of a contract year that the end of the contract may cut short, shares of a whole.

use terms::{Date, State};
use words::{Words, format};

use crate::contracts::ContractCase;
use crate::views::contract_page::{MeterTone, MeterView};

/// O5: the entitlements of a contract that does not run.
pub(super) fn not_drawn(case: &ContractCase, count: String, words: Words) -> MeterView {
    let left = match (case.schedule.state, case.schedule.activates_on) {
        (State::Ended, _) => words.contract_entitlements_over(),
        (State::Withdrawn, _) => words.contract_never_active(),
        (_, Some(day)) => words.contract_not_yet_active(&format::date(day, words.language())),
        (_, None) => words.contract_not_yet_ordered(),
    };
    MeterView {
        count,
        used: 0.0,
        forecast: None,
        over: 0.0,
        blocks: 0,
        left,
        right: String::new(),
        is_drawn: false,
        tones: [MeterTone::Plain; 2],
        why: None,
    }
}

/// The last day of a contract year, or of the contract if that is earlier.
pub(super) fn last_day_of(case: &ContractCase, year_ends_on: Date) -> Date {
    case.schedule
        .ends_on
        .map_or(year_ends_on, |end| end.min(year_ends_on))
}

pub(super) fn share(used: u32, max: u32) -> f64 {
    if max == 0 {
        return 0.0;
    }
    (f64::from(used) / f64::from(max)).min(1.0)
}
