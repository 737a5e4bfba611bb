//! What changed while an invented contract ran: levels, fees, appointments for consulting. Each is
//! what the rules allow on its day.

use chrono::{Days, NaiveTime};
use store::{Action, FeeChange, Money, RenewalCheck};
use terms::rules::consulting::check_draw;
use terms::rules::levels::{check_solutions, level_on};
use terms::rules::term;
use terms::{AmendmentFact, ConsultingFact, Date, Edition, Schedule};

use super::contracts::{Recorded, later};
use super::names;
use super::random::{Random, Subject};
use crate::problem::Problem;

/// Adds what changed about contract number `at`, from 0.
pub(super) fn add(seed: u64, at: u32, all: &mut Vec<Recorded>, today: Date) -> Result<(), Problem> {
    let mut random = Random::of(seed, Subject::Change, at);
    let Some(last) = all.last() else {
        return Ok(());
    };
    let edition = Edition::shipped();
    let schedule = Schedule::of(&last.contract.facts, edition, today)?;
    if !schedule.is_running() {
        return Ok(());
    }
    if random.happens(7) {
        fee(&mut random, all, &schedule);
    }
    if random.happens(2) {
        downgrade(all, &schedule, edition);
    }
    consulting(&mut random, all, &schedule, edition)?;
    checked(&mut random, all, &schedule);
    Ok(())
}

/// Days before a renewal from which on finance looks at it.
const LOOKED_AT: i64 = 75;

/// Most renewals that are near and can no longer be prevented were looked over, and so was most of
/// what ends.
fn checked(random: &mut Random, all: &mut Vec<Recorded>, schedule: &Schedule) {
    let Some(period) = schedule.period else {
        return;
    };
    let days = period
        .renews_on
        .signed_duration_since(schedule.today)
        .num_days();
    let is_decided = schedule.ends_on.is_some() || period.notice_by < schedule.today;
    if !is_decided || days > LOOKED_AT || !random.happens(70) {
        return;
    }
    let since = schedule
        .today
        .signed_duration_since(period.notice_by)
        .num_days();
    let since = u32::try_from(since).unwrap_or(0);
    let ago = Days::new(u64::from(random.between(0, since.min(20))));
    let on = schedule
        .today
        .checked_sub_days(ago)
        .unwrap_or(schedule.today);
    let on = all.last().map_or(on, |last| last.on.max(on));
    let checked_by = random.one(&names::FINANCE).to_owned();
    let at = NaiveTime::from_hms_opt(10, random.between(0, 59), 0).unwrap_or_default();
    let at = on
        .and_time(at)
        .and_local_timezone(Edition::shipped().time_zone());
    let Some(at) = at.earliest() else {
        return;
    };
    later(all, on, Action::Checked, None, |contract| {
        contract.renewal_checks.push(RenewalCheck {
            renews_on: period.renews_on,
            checked_by,
            checked_at: at.to_utc(),
        });
    });
}

/// Another fee from the start of this period, or of the next.
fn fee(random: &mut Random, all: &mut Vec<Recorded>, schedule: &Schedule) {
    let (Some(period), Some(activates_on)) = (schedule.period, schedule.activates_on) else {
        return;
    };
    let signed = all.last().and_then(|last| last.contract.yearly_fee.clone());
    let Some(Money {
        amount_minor,
        currency,
    }) = signed
    else {
        return;
    };
    let this_period = period.starts_on > activates_on && random.happens(60);
    let effective_on = if this_period {
        period.starts_on
    } else {
        period.renews_on
    };
    if schedule.ends_on.is_some_and(|end| end < effective_on) {
        return;
    }
    let recorded_on = if this_period {
        effective_on
            .checked_sub_days(Days::new(u64::from(random.between(1, 80))))
            .unwrap_or(effective_on)
    } else {
        schedule.today
    };
    let percent = i64::from(random.between(2, 6));
    later(all, recorded_on, Action::Amended, None, |contract| {
        contract.fee_changes.push(FeeChange {
            effective_on,
            yearly_fee: Some(Money {
                amount_minor: amount_minor * (100 + percent) / 100,
                currency,
            }),
            recorded_on,
        });
    });
}

/// L3: one level down with the next renewal that it can still be declared for.
fn downgrade(all: &mut Vec<Recorded>, schedule: &Schedule, edition: &Edition) {
    let (Some(period), None) = (schedule.cancellable, schedule.ends_on) else {
        return;
    };
    let Some(facts) = all.last().map(|last| &last.contract.facts) else {
        return;
    };
    let lower = edition
        .levels
        .iter()
        .take_while(|level| level.id != schedule.level)
        .last();
    let Some(lower) = lower.filter(|_| facts.amendments.is_empty()) else {
        return;
    };
    if check_solutions(&facts.solutions, &lower.id, edition).is_some() {
        return;
    }
    let (from_level, to_level) = (schedule.level.clone(), lower.id.clone());
    later(all, schedule.today, Action::Amended, None, |contract| {
        contract.facts.amendments.push(AmendmentFact {
            effective_on: period.renews_on,
            from_level,
            to_level,
            recorded_on: schedule.today,
        });
    });
}

/// Q7: some blocks of this contract year and of the one before, now and then one called off.
fn consulting(
    random: &mut Random,
    all: &mut Vec<Recorded>,
    schedule: &Schedule,
    edition: &Edition,
) -> Result<(), Problem> {
    let (Some(year), Some(activates_on)) = (schedule.contract_year, schedule.activates_on) else {
        return Ok(());
    };
    if !random.happens(45) {
        return Ok(());
    }
    let before = year.starts_on.pred_opt();
    let before = before
        .filter(|day| *day >= activates_on)
        .map(|day| term::contract_year_on(activates_on, day))
        .transpose()?;
    for year in before.into_iter().chain([year]) {
        let latest = schedule
            .today
            .checked_add_days(Days::new(45))
            .unwrap_or(schedule.today)
            .min(year.ends_on);
        for _ in 0..random.between(0, 2) {
            let days = latest.signed_duration_since(year.starts_on).num_days();
            let days = u32::try_from(days).unwrap_or(0);
            let ahead = Days::new(u64::from(random.between(0, days)));
            let on = year.starts_on.checked_add_days(ahead).unwrap_or(latest);
            draw(random, all, schedule, edition, on)?;
        }
    }
    Ok(())
}

fn draw(
    random: &mut Random,
    all: &mut Vec<Recorded>,
    schedule: &Schedule,
    edition: &Edition,
    on: Date,
) -> Result<(), Problem> {
    let Some(facts) = all.last().map(|last| &last.contract.facts) else {
        return Ok(());
    };
    let premium = level_on(&facts.level, &facts.amendments, on) == "premium";
    let blocks = if premium { random.between(1, 2) } else { 1 };
    if check_draw(facts, edition, schedule.running(), on, blocks)?.is_some() {
        return Ok(());
    }
    let recorded_on = on.min(schedule.today);
    let cancelled_on = random.happens(8).then_some(recorded_on);
    later(all, recorded_on, Action::Consulting, None, |contract| {
        contract.facts.consulting.push(ConsultingFact {
            on,
            blocks,
            recorded_on,
            cancelled_on,
        });
    });
    Ok(())
}
