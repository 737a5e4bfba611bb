//! The lives that contracts may have had until today: what was ordered, activated and given
//! notice of. Days are chosen so that every state and every edge of the calendar occurs.

use chrono::{Datelike, Days, Months};
use terms::rules::term::{self, Period};
use terms::{
    ActivationFact, Channel, Date, Edition, ExtraordinaryFact, NoticeFact, OutOfRange, Party,
    plus_days,
};

use super::random::Random;

/// Terms and how many of a hundred contracts have them.
const TERMS: [(u32, u32); 4] = [(12, 60), (24, 20), (36, 10), (18, 10)];

/// What happened to a contract, in days.
#[derive(Debug, Clone)]
pub(super) struct Life {
    pub(super) term_months: u32,
    pub(super) received_on: Option<Date>,
    pub(super) imported: bool,
    pub(super) activation: ActivationFact,
    pub(super) activates_on: Option<Date>,
    pub(super) notices: Vec<NoticeFact>,
    pub(super) withdrawn_on: Option<Date>,
}

/// The life of contract number `at`: its place in a hundred decides which kind it is, so that
/// every hundred contracts hold every kind, well mixed.
pub(super) fn lived(random: &mut Random, at: u32, today: Date) -> Result<Life, OutOfRange> {
    let term_months = term_months(random);
    let place = at.wrapping_mul(37).wrapping_add(58) % 100;
    match place {
        0..3 => Ok(draft(random, term_months, today)),
        3..8 => ordered(random, term_months, today),
        8..10 => withdrawn(random, term_months, today),
        10..17 => terminating(random, term_months, today),
        17..25 => ended(random, term_months, today),
        25..30 => imported(random, term_months, today),
        edge @ 30..45 => on_the_edge(random, edge, today),
        45..49 => with_idle_notices(random, term_months, today),
        _ => {
            let activates_on = some_past_day(random, today, 1, 3_200);
            active(random, term_months, activates_on)
        }
    }
}

fn term_months(random: &mut Random) -> u32 {
    let mut chance = random.below(100);
    for (months, share) in TERMS {
        if chance < share {
            return months;
        }
        chance -= share;
    }
    12
}

fn draft(random: &mut Random, term_months: u32, today: Date) -> Life {
    let wish = random
        .happens(30)
        .then(|| today.checked_add_days(Days::new(u64::from(random.between(20, 80)))))
        .flatten();
    Life {
        term_months,
        received_on: None,
        imported: false,
        activation: wish.map_or(ActivationFact::Default, |on| ActivationFact::Requested {
            on,
        }),
        activates_on: None,
        notices: Vec::new(),
        withdrawn_on: None,
    }
}

/// Ordered, to be activated from tomorrow on.
fn ordered(random: &mut Random, term_months: u32, today: Date) -> Result<Life, OutOfRange> {
    let received_on = plus_days(today, -i64::from(random.between(0, 29)))?;
    if random.happens(50) {
        return after_order(term_months, received_on, 30, true);
    }
    let passed = u32::try_from(today.signed_duration_since(received_on).num_days()).unwrap_or(0);
    let days = random.between(passed + 1, 90);
    after_order(term_months, received_on, days, false)
}

fn withdrawn(random: &mut Random, term_months: u32, today: Date) -> Result<Life, OutOfRange> {
    let received_on = plus_days(today, -i64::from(random.between(5, 400)))?;
    let mut life = after_order(term_months, received_on, 30, true)?;
    let day = plus_days(received_on, i64::from(random.between(1, 5)))?;
    life.withdrawn_on = Some(day.min(today));
    Ok(life)
}

/// A notice stands and the last day is still to come.
fn terminating(random: &mut Random, term_months: u32, today: Date) -> Result<Life, OutOfRange> {
    let activates_on = some_past_day(random, today, 70, 3_000);
    let mut life = active(random, term_months, activates_on)?;
    let period = period_on(activates_on, term_months, today)?;
    let latest = period.notice_by.min(today);
    let received_on = match random.below(4) {
        // On the very last day, where it has come already.
        0 => latest,
        // Too late for the period before, so that it ends with this one.
        1 if period.ordinal > 1 => plus_days(period.starts_on, -i64::from(random.between(1, 59)))?,
        _ => day_between(random, period.starts_on, latest),
    };
    life.notices.push(notice(random, received_on));
    if random.happens(10) {
        let second = day_between(random, received_on, today);
        life.notices.push(notice(random, second));
    }
    Ok(life)
}

/// A notice stood, and the last day has passed.
fn ended(random: &mut Random, term_months: u32, today: Date) -> Result<Life, OutOfRange> {
    let activates_on = some_past_day(random, today, 32 * term_months + 40, 3_600);
    let mut life = active(random, term_months, activates_on)?;
    let current = period_on(activates_on, term_months, today)?;
    let last = term::period(
        activates_on,
        term_months,
        current.ordinal.saturating_sub(1).max(1),
        Edition::shipped().notice_days,
    )?;
    let received_on = day_between(random, last.starts_on, last.notice_by);
    let mut fact = notice(random, received_on);
    if random.happens(8) {
        fact.channel = Channel::Letter;
        fact.extraordinary = Some(ExtraordinaryFact {
            ends_on: day_between(random, received_on, last.last_day),
            reason: "Zahlungsverzug seit sechs Monaten".into(),
        });
    }
    life.notices.push(fact);
    Ok(life)
}

/// Taken over from a list (O6).
fn imported(random: &mut Random, term_months: u32, today: Date) -> Result<Life, OutOfRange> {
    let activates_on = some_past_day(random, today, 200, 4_400);
    let mut life = active(random, term_months, activates_on)?;
    life.imported = true;
    life.received_on = None;
    life.activation = ActivationFact::Imported { on: activates_on };
    Ok(life)
}

/// Active, with a notice that ends nothing: by telephone, or withdrawn by agreement.
fn with_idle_notices(
    random: &mut Random,
    term_months: u32,
    today: Date,
) -> Result<Life, OutOfRange> {
    let activates_on = some_past_day(random, today, 90, 2_000);
    let mut life = active(random, term_months, activates_on)?;
    let period = period_on(activates_on, term_months, today)?;
    let received_on = day_between(random, period.starts_on, today);
    let mut fact = notice(random, received_on);
    if random.happens(50) {
        fact.channel = Channel::Phone;
        fact.signed_copy_on = None;
    } else {
        fact.withdrawn_on = Some(day_between(random, received_on, today));
    }
    life.notices.push(fact);
    Ok(life)
}

/// The days on which something turns, one by one.
fn on_the_edge(random: &mut Random, edge: u32, today: Date) -> Result<Life, OutOfRange> {
    let years_back = random.between(1, 6);
    let since = |date: Option<Date>| date.filter(|date| *date <= today).unwrap_or(today);
    let year = today.year() - i32::try_from(years_back).unwrap_or(1);
    let leap_year = year - year.rem_euclid(4);
    let on = |year, month, day| since(Date::from_ymd_opt(year, month, day));
    let turning = |days: i64, of: fn(&Period) -> Date| -> Result<Date, OutOfRange> {
        Ok(turning_on(plus_days(today, days)?, years_back, today, of))
    };
    match edge {
        30 => active(random, 12, on(leap_year, 2, 29)),
        31 => active(random, 24, on(leap_year, 2, 29)),
        32 => active(random, 18, on(year, 1, 31)),
        33 => active(random, 18, on(year, 3, 31)),
        34 => active(random, 12, on(year, 8, 31)),
        35 => active(random, 36, on(year, 11, 30)),
        36 => active(random, 12, turning(0, |period| period.notice_by)?),
        37 => active(random, 12, turning(1, |period| period.notice_by)?),
        38 => active(random, 12, turning(-1, |period| period.notice_by)?),
        39 => active(random, 12, turning(0, |period| period.last_day)?),
        40 => active(random, 12, today),
        41 => {
            let mut life = active(random, 12, turning(0, |period| period.last_day)?)?;
            given_notice(random, &mut life, today, 30)?;
            Ok(life)
        }
        42 => {
            let mut life = active(random, 12, turning(0, |period| period.notice_by)?)?;
            life.notices.push(notice(random, today));
            Ok(life)
        }
        43 => after_order(24, plus_days(today, -29)?, 30, true),
        _ => after_order(12, today, 90, false),
    }
}

/// A notice so many days before the last day for it.
fn given_notice(
    random: &mut Random,
    life: &mut Life,
    today: Date,
    days_before: i64,
) -> Result<(), OutOfRange> {
    if let Some(activates_on) = life.activates_on {
        let period = period_on(activates_on, life.term_months, today)?;
        let received_on = plus_days(period.notice_by, -days_before)?;
        life.notices.push(notice(random, received_on));
    }
    Ok(())
}

/// An activation day in the past, so that one date of the yearly period of today is `wanted`.
fn turning_on(wanted: Date, years_back: u32, today: Date, of: fn(&Period) -> Date) -> Date {
    let guess = wanted
        .checked_add_days(Days::new(1))
        .and_then(|day| day.checked_sub_months(Months::new(12 * years_back)))
        .unwrap_or(today);
    // The last day for notice lies up to two months before the renewal.
    (-3..=65)
        .filter_map(|days| plus_days(guess, days).ok())
        .filter(|day| *day <= today)
        .find(|day| period_on(*day, 12, today).is_ok_and(|period| of(&period) == wanted))
        .unwrap_or(guess.min(today))
}

fn active(random: &mut Random, term_months: u32, activates_on: Date) -> Result<Life, OutOfRange> {
    if random.happens(40) {
        let received_on = plus_days(activates_on, -30)?;
        return after_order(term_months, received_on, 30, true);
    }
    let days = random.between(1, 90);
    let received_on = plus_days(activates_on, -i64::from(days))?;
    after_order(term_months, received_on, days, false)
}

/// Activated so many days after the order.
fn after_order(
    term_months: u32,
    received_on: Date,
    days: u32,
    without_wish: bool,
) -> Result<Life, OutOfRange> {
    let on = plus_days(received_on, i64::from(days))?;
    Ok(Life {
        term_months,
        received_on: Some(received_on),
        imported: false,
        activation: if without_wish {
            ActivationFact::Default
        } else {
            ActivationFact::Requested { on }
        },
        activates_on: Some(on),
        notices: Vec::new(),
        withdrawn_on: None,
    })
}

fn notice(random: &mut Random, received_on: Date) -> NoticeFact {
    let channel = match random.below(100) {
        0..45 => Channel::Letter,
        45..55 => Channel::Fax,
        55..75 => Channel::Email,
        75..85 => Channel::Portal,
        _ => Channel::HandedOver,
    };
    let wants_copy = matches!(channel, Channel::Email | Channel::Portal);
    NoticeFact {
        received_on,
        party: if random.happens(85) {
            Party::Client
        } else {
            Party::Contractor
        },
        channel,
        named_end: None,
        sender: None,
        recorded_on: received_on,
        signed_copy_on: (wants_copy && random.happens(60)).then_some(received_on),
        withdrawn_on: None,
        extraordinary: None,
        received_time: None,
        document: None,
    }
}

fn period_on(activates_on: Date, term_months: u32, day: Date) -> Result<Period, OutOfRange> {
    term::period_on(
        activates_on,
        term_months,
        Edition::shipped().notice_days,
        day,
    )
}

/// A day in the past; contracts like to begin with a month.
fn some_past_day(random: &mut Random, today: Date, least: u32, most: u32) -> Date {
    let days = u64::from(random.between(least, most.max(least)));
    let day = today.checked_sub_days(Days::new(days)).unwrap_or(today);
    let tidy = match random.below(10) {
        0..4 => day.with_day(1),
        4 | 5 => day.with_day(15),
        _ => None,
    };
    tidy.filter(|tidy| *tidy <= day).unwrap_or(day)
}

fn day_between(random: &mut Random, from: Date, to: Date) -> Date {
    let days = u32::try_from(to.signed_duration_since(from).num_days()).unwrap_or(0);
    from.checked_add_days(Days::new(u64::from(random.between(0, days))))
        .unwrap_or(from)
}
