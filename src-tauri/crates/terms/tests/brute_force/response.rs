//! Q4, Q5: when a response is due and what its clock shows, for ten thousand requests of sixty-one years.

use chrono::{DateTime, Utc};
use terms::rules::holidays::Calendar;
use terms::rules::response::{Clock, PauseReason, ResponseDue, is_open, response_due};
use terms::{
    ActivationFact, ContactFact, ContractFacts, Edition, Environment, RequestChannel, RequestFact,
    Schedule,
};

use crate::almanac::{DAY, day, days_where, number};
use crate::dice::Dice;
use crate::walk::{self, inside, walk};

const CASES: usize = 10_000;
/// First and last year of receipt.
const YEARS: (i64, i64) = (2000, 2060);

/// The rule book's table: level, impact, hours, window.
const PROMISES: [(&str, &str, i64, (i64, i64)); 6] = [
    ("standard", "critical", 4, (9, 17)),
    ("standard", "medium", 8, (9, 17)),
    ("standard", "low", 12, (9, 17)),
    ("premium", "critical", 2, (8, 18)),
    ("premium", "medium", 4, (8, 18)),
    ("premium", "low", 12, (8, 18)),
];

fn moment(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(seconds, 0).unwrap()
}

/// What the product says.
fn found(level: &str, impact: &str, received: i64) -> ResponseDue {
    let edition = Edition::shipped();
    let promise = edition.level(level).unwrap();
    response_due(
        moment(received),
        promise.response_hours[impact],
        promise.window.unwrap(),
        Calendar::of(&edition.holidays),
        edition.time_zone(),
    )
    .unwrap()
}

/// Days around which something is odd, then any day.
struct Receipts {
    any: (i64, i64),
    changes: Vec<i64>,
    holidays: Vec<i64>,
    year_ends: Vec<i64>,
}

impl Receipts {
    fn new() -> Self {
        let (first, last) = YEARS;
        let mut changes = days_where(first, last, |day| {
            matches!(day.month, 3 | 10) && day.weekday == 6 && day.number >= 25
        });
        changes.push(number(2017, 10, 31));
        Self {
            any: (number(first, 1, 1), number(last, 12, 31)),
            changes,
            holidays: days_where(first, last, |day| day.is_holiday),
            year_ends: days_where(first, last, |day| day.month == 12 && day.number >= 23),
        }
    }

    /// A moment of receipt: on an odd day or shortly before it as often as on any, and often at a border of a window.
    fn receipt(&self, dice: &mut Dice) -> i64 {
        let day = match dice.below(6) {
            0 => dice.pick(&self.changes) - dice.below(4),
            1 => dice.pick(&self.holidays) - dice.below(4),
            2 => dice.pick(&self.year_ends),
            3 => number(2017, 10, 31) - dice.below(4),
            _ => dice.between(self.any.0, self.any.1),
        };
        let second = match dice.below(4) {
            // Local 8, 9, 17 and 18 o'clock in summer and in winter, a second before and after.
            0 => dice.pick(&[6, 7, 8, 15, 16, 17]) * 3600 + dice.between(-1, 1),
            1 => dice.below(1440) * 60,
            _ => dice.below(DAY),
        };
        day.max(self.any.0) * DAY + second
    }
}

#[test]
fn q4_ten_thousand_dues_equal_a_walk_minute_by_minute() {
    let receipts = Receipts::new();
    let mut dice = Dice::new(20_261_124);
    let mut seen = [0_usize; 3];
    for case in 0..CASES {
        let (level, impact, hours, window) = PROMISES[case % PROMISES.len()];
        let received = receipts.receipt(&mut dice);
        let walked = walk(received, hours, window);
        let due = found(level, impact, received);
        let told = || format!("{level}, {impact}, received {}", moment(received));
        assert_eq!(due.due.timestamp(), walked.due, "{}", told());
        let pauses: Vec<_> = due
            .pauses
            .iter()
            .map(|pause| (pause.from.timestamp(), pause.to.timestamp(), pause.reason))
            .collect();
        let still: Vec<_> = walked
            .still
            .iter()
            .map(|still| {
                let reason = match still {
                    still if still.has_holiday => PauseReason::Holiday,
                    still if still.has_weekend => PauseReason::Weekend,
                    _ => PauseReason::OutsideWindow,
                };
                (still.from, still.to, reason)
            })
            .collect();
        assert_eq!(pauses, still, "{}", told());
        let sum: i64 = pauses.iter().map(|(from, to, _)| to - from).sum();
        assert_eq!(sum, walked.due - received - hours * 3600, "{}", told());
        for (_, _, reason) in pauses {
            seen[reason as usize] += 1;
        }
    }
    assert!(
        seen.iter().all(|count| *count > 500),
        "every kind of pause occurs often: {seen:?}"
    );
}

#[test]
fn q4_the_clock_shows_what_a_walk_still_has_to_go() {
    let receipts = Receipts::new();
    let mut dice = Dice::new(4);
    for case in 0..2_000 {
        let (level, impact, hours, window) = PROMISES[case % PROMISES.len()];
        let received = receipts.receipt(&mut dice);
        let due = found(level, impact, received);
        let end = due.due.timestamp();
        let now = match dice.below(5) {
            0 => received,
            1 => end,
            2 => end + 1,
            _ => dice.between(received, end),
        };
        let told = format!("{level}, {impact}, {} at {}", moment(received), moment(now));
        let to_go = inside(now, end, window);
        match due.clock_at(moment(now)) {
            Clock::Overdue { since } => {
                assert!(now > end, "{told}");
                assert_eq!(since, due.due, "{told}");
            }
            Clock::Running { left, until } => {
                assert!(now == end || walk::is_open(now, window), "{told}");
                assert_eq!(left.num_seconds(), to_go, "{told}");
                let until = until.timestamp();
                assert_eq!(inside(now, until, window), until - now, "{told}");
            }
            Clock::Paused { left, pause } => {
                assert!(!walk::is_open(now, window), "{told}");
                assert_eq!(left.num_seconds(), to_go, "{told}");
                assert!(walk::is_open(pause.to.timestamp(), window), "{told}");
                assert_eq!(inside(now, pause.to.timestamp(), window), 0, "{told}");
            }
        }
        assert!(to_go <= hours * 3600, "{told}");
    }
}

#[test]
fn q2_the_window_is_open_when_the_almanac_says_so() {
    let edition = Edition::shipped();
    let receipts = Receipts::new();
    let mut dice = Dice::new(2);
    for case in 0..CASES {
        let (level, _, _, window) = PROMISES[case % PROMISES.len()];
        let at = receipts.receipt(&mut dice);
        let open = is_open(
            moment(at),
            edition.level(level).unwrap().window.unwrap(),
            Calendar::of(&edition.holidays),
            edition.time_zone(),
        );
        assert_eq!(open, walk::is_open(at, window), "{level}, {}", moment(at));
    }
}

/// The whole way: a contract, its requests, what becomes of them.
#[test]
fn q5_in_time_is_up_to_the_due_moment_and_basic_owes_none() {
    let edition = Edition::shipped();
    let receipts = Receipts::new();
    let mut dice = Dice::new(5);
    let first = chrono::NaiveDate::from_ymd_opt(1999, 6, 1).unwrap();
    for level in ["basic", "standard", "premium"] {
        let mut facts = ContractFacts::draft(level, 12);
        facts.imported = true;
        facts.activation = ActivationFact::Imported { on: first };
        facts.contacts.push(ContactFact {
            name: "Eva Musterfrau".into(),
            email: "Eva@Musterhaus.example".into(),
            phone: "+49 661 1234".into(),
            valid_from: first,
            valid_to: None,
        });
        let impacts = ["critical", "medium", "low"];
        let mut expected = Vec::new();
        for id in 0..900 {
            let impact = dice.pick(&impacts);
            let received = receipts.receipt(&mut dice);
            let promise = PROMISES
                .iter()
                .find(|promise| (promise.0, promise.1) == (level, impact));
            let due = promise.map(|(_, _, hours, window)| walk(received, *hours, *window).due);
            let late = dice.between(-1, 1);
            let answered = due.unwrap_or(received + 7200) + late;
            facts.requests.push(RequestFact {
                id,
                received_at: moment(received),
                channel: RequestChannel::Email,
                from_email: "eva@musterhaus.example".into(),
                environment: Environment::Production,
                impact_reported: impact.into(),
                impact_override_reason: None,
                answered_at: Some(moment(answered)),
                recorded_on: first,
            });
            expected.push((due, due.map(|_| late <= 0)));
        }
        let today = chrono::NaiveDate::from_ymd_opt(2061, 1, 1).unwrap();
        let schedule = Schedule::of(&facts, edition, today).unwrap();
        let outcomes = schedule.requests(&facts, edition).unwrap();
        let told: Vec<_> = outcomes
            .iter()
            .map(|outcome| (outcome.due.map(|due| due.timestamp()), outcome.in_time))
            .collect();
        assert_eq!(told, expected, "{level}");
    }
}

#[test]
fn q4_odd_days_are_among_the_receipts() {
    let receipts = Receipts::new();
    let mut dice = Dice::new(20_261_124);
    let days: Vec<_> = (0..CASES)
        .map(|_| day(receipts.receipt(&mut dice).div_euclid(DAY)))
        .collect();
    let count =
        |holds: &dyn Fn(&crate::almanac::Day) -> bool| days.iter().filter(|day| holds(day)).count();
    assert!(
        count(&|day| day.is_holiday && day.month < 7) > 100,
        "Easter"
    );
    assert!(count(&|day| (day.year, day.month, day.number) == (2017, 10, 31)) > 100);
    assert!(count(&|day| day.month == 3 && day.weekday == 6 && day.number >= 25) > 100);
    assert!(count(&|day| day.month == 10 && day.weekday == 6 && day.number >= 25) > 100);
    assert!(count(&|day| day.year == 2000) > 50 && count(&|day| day.year == 2060) > 50);
}
