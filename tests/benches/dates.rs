//! How fast dates and their reasons come, beside what the date library alone needs for the bare sums.

// A bench that cannot compute a date has nothing to say.
#![allow(clippy::expect_used)]

use chrono::{Days, Months, NaiveTime, TimeZone as _, Utc};
use journeys::measure::{beside, is_short, thousands};
use terms::rules::holidays::Calendar;
use terms::rules::{response, term};
use terms::{ActivationFact, ContractFacts, Date, Edition, Schedule, Subject};

fn main() {
    let count: u32 = if is_short() { 50_000 } else { 1_000_000 };
    let named = thousands(count);
    let rounds = if is_short() { 3 } else { 9 };
    let contracts: Vec<(Date, u32)> = (0..count).map(contract).collect();

    beside(
        &format!("last day, renewal and notice day of {named} contracts"),
        "bare chrono",
        "≤ 2×",
        (rounds, 1),
        || sum(&contracts, own_dates),
        || sum(&contracts, bare_dates),
    );

    let edition = Edition::shipped();
    let today = Date::from_ymd_opt(2026, 11, 24).expect("a day");
    let facts: Vec<ContractFacts> = contracts
        .iter()
        .map(|(activates_on, months)| ContractFacts {
            received_on: activates_on.checked_sub_days(Days::new(30)),
            activation: ActivationFact::Requested { on: *activates_on },
            ..ContractFacts::draft("standard", *months)
        })
        .collect();
    beside(
        &format!("the three dates of {named} contracts, each with its reason"),
        "bare chrono, no reason",
        "–",
        (rounds.min(3), 1),
        || {
            facts
                .iter()
                .map(|facts| explained_steps(facts, edition, today))
                .sum::<usize>()
        },
        || sum(&contracts, bare_dates),
    );

    let moments: Vec<_> = (0..10_000_u32)
        .map(|at| {
            let day = contract(at).0;
            let minutes = at * 37 % 1440;
            let time = NaiveTime::from_hms_opt(minutes / 60, minutes % 60, 0).expect("a time");
            Utc.from_utc_datetime(&day.and_time(time))
        })
        .collect();
    let window = edition
        .level("standard")
        .and_then(|level| level.window)
        .expect("a window");
    let zone = edition.time_zone();
    beside(
        "response due of 10,000 requests",
        "adding the hours alone",
        "–",
        (rounds, 1),
        || {
            moments
                .iter()
                .map(|received| {
                    let calendar = Calendar::of(&edition.holidays);
                    response::response_due(*received, 4, window, calendar, zone)
                        .expect("a moment")
                        .due
                        .timestamp()
                })
                .sum::<i64>()
        },
        || {
            moments
                .iter()
                .map(|received| {
                    (*received + chrono::TimeDelta::hours(4))
                        .with_timezone(&zone)
                        .timestamp()
                })
                .sum::<i64>()
        },
    );
}

/// A contract's activation day and months, spread over ten years, every day of the month and usual terms.
fn contract(at: u32) -> (Date, u32) {
    let first = Date::from_ymd_opt(2016, 1, 1).expect("a day");
    let day = first + Days::new(u64::from(at.wrapping_mul(2_654_435_761) % 3_900));
    (day, [12, 12, 12, 18, 24, 36][at as usize % 6])
}

fn sum(contracts: &[(Date, u32)], dates: impl Fn(Date, u32) -> [Date; 3]) -> i64 {
    contracts
        .iter()
        .flat_map(|(activates_on, months)| dates(*activates_on, *months))
        .map(|date| i64::from(chrono::Datelike::num_days_from_ce(&date)))
        .sum()
}

fn own_dates(activates_on: Date, months: u32) -> [Date; 3] {
    let period = term::period(activates_on, months, 1, 60).expect("a period");
    [period.last_day, period.renews_on, period.notice_by]
}

/// What a hasty program does; wrong at the end of a month, and the least that has to be computed.
fn bare_dates(activates_on: Date, months: u32) -> [Date; 3] {
    let renews_on = activates_on + Months::new(months);
    [
        renews_on - Days::new(1),
        renews_on,
        renews_on - Days::new(60),
    ]
}

fn explained_steps(facts: &ContractFacts, edition: &Edition, today: Date) -> usize {
    let schedule = Schedule::of(facts, edition, today).expect("a schedule");
    [Subject::LastDay, Subject::RenewsOn, Subject::CancelBy]
        .into_iter()
        .filter_map(|subject| schedule.why(subject, facts, edition))
        .map(|why| why.steps().len())
        .sum()
}
