//! The Today screen: what needs a person, by lanes of days, what renews in the next months, and
//! what lapses. Every list comes from an index of the register and is cut to what is shown.

use std::collections::BTreeMap;

use chrono::{Datelike, Months};
use store::{
    DeadlineRow, LaneCount, Money, Owned, Register, RenewalStatus, RenewalSum, Snapshot, StoreError,
};
use terms::{Date, DeadlineKind, LAST_DAY, Schedule, plus_days};
use words::{Words, format};

use crate::contracts;
use crate::deadlines::uid;
use crate::describe::{deadline_kind, keyed};
use crate::now::Now;
use crate::problem::Problem;
use crate::since;
use crate::views::shared::{DayView, MoneyView};
use crate::views::today::{
    LaneRow, LaneView, LapseView, RenewalMonth, RenewalTotal, RenewalsView, TodayInput, TodayView,
};

/// Last day of each lane, in days from today; before them lies what is overdue.
const LANES: [i64; 5] = [7, 30, 60, 90, 120];
/// What a person deals with here; renewals and lapses stand beside.
const KINDS: [DeadlineKind; 5] = [
    DeadlineKind::ResponseDue,
    DeadlineKind::ActivationWish,
    DeadlineKind::ContactsDue,
    DeadlineKind::CancelBy,
    DeadlineKind::SignedCopy,
];
const LAPSES_SHOWN: u32 = 5;

/// The whole screen of everybody, with at most `limit` rows of each lane.
pub fn view(
    register: &Register,
    limit: u32,
    now: &Now,
    words: Words,
) -> Result<TodayView, Problem> {
    let input = TodayInput { limit, owner: None };
    view_for(register, &input, now, words)
}

/// The whole screen, of everybody or of one owner's contracts.
pub fn view_for(
    register: &Register,
    input: &TodayInput,
    now: &Now,
    words: Words,
) -> Result<TodayView, Problem> {
    register.read(|snapshot| {
        let owned = snapshot.owned_by(input.owner.as_deref());
        let borders: Vec<Date> = LANES.iter().map(|days| later(now.today, *days)).collect();
        let rows = rows_by_lane(owned, input.limit, &borders, now)?;
        let counts = owned.deadline_counts(now.today, &borders)?;
        Ok(TodayView {
            heading: format::date_full(now.today, words.language()),
            week: format::week(now.today, words.language()),
            is_empty: snapshot.counts()?.contracts == 0,
            lanes: lanes(&rows, &counts, &borders, now, words),
            renewals: renewals(owned, now, words)?,
            lapses: lapses(snapshot, owned, now, words)?,
        })
    })
}

/// How many deadlines are overdue.
pub fn overdue_count(snapshot: &Snapshot<'_>, today: Date) -> Result<u64, StoreError> {
    let counts = snapshot.deadline_counts(today, &[today])?;
    Ok(counts
        .iter()
        .filter(|lane| lane.lane == 0 && KINDS.contains(&lane.kind))
        .map(|lane| lane.count)
        .sum())
}

/// How many deadlines are overdue or due within a week: the figure beside Today.
pub fn urgent_count(snapshot: &Snapshot<'_>, today: Date) -> Result<u64, StoreError> {
    let counts = snapshot.deadline_counts(today, &[later(today, 7)])?;
    Ok(counts
        .iter()
        .filter(|lane| lane.lane <= 1 && KINDS.contains(&lane.kind))
        .map(|lane| lane.count)
        .sum())
}

fn later(today: Date, days: i64) -> Date {
    plus_days(today, days).unwrap_or(LAST_DAY)
}

/// The first rows of each lane, so that many overdue ones hide none that come next.
fn rows_by_lane(
    owned: Owned<'_>,
    limit: u32,
    borders: &[Date],
    now: &Now,
) -> Result<Vec<Vec<DeadlineRow>>, StoreError> {
    let ends =
        std::iter::once(now.today.pred_opt().unwrap_or(now.today)).chain(borders.iter().copied());
    let mut first = None;
    let mut rows = Vec::new();
    for end in ends {
        let after = first.map(DeadlineRow::cursor_before);
        rows.push(owned.deadlines(end, &KINDS, after.as_ref(), limit)?);
        first = Some(end.succ_opt().unwrap_or(end));
    }
    Ok(rows)
}

fn lanes(
    rows: &[Vec<DeadlineRow>],
    counts: &[LaneCount],
    borders: &[Date],
    now: &Now,
    words: Words,
) -> Vec<LaneView> {
    rows.iter()
        .enumerate()
        .map(|(place, rows)| {
            let of_lane = counts
                .iter()
                .filter(|c| c.lane == place && KINDS.contains(&c.kind));
            let mut count = 0;
            let mut fees: BTreeMap<&str, i64> = BTreeMap::new();
            for lane in of_lane {
                count += lane.count;
                for fee in &lane.fees {
                    *fees.entry(&fee.currency).or_default() += fee.amount_minor;
                }
            }
            let rows: Vec<LaneRow> = rows.iter().map(|row| lane_row(row, now, words)).collect();
            let days = place.checked_sub(1).and_then(|at| LANES.get(at)).copied();
            let whole = |number| i64::try_from(number).unwrap_or(i64::MAX);
            let shown = rows.len() as u64;
            LaneView {
                id: days.map_or_else(|| "overdue".to_owned(), |days| days.to_string()),
                label: days.map_or_else(|| words.today_overdue(), |days| words.day_count(days)),
                border: match place.checked_sub(1).and_then(|at| borders.get(at)) {
                    Some(day) => {
                        words.today_lane_to(&format::date_with_weekday(*day, words.language()))
                    }
                    None => rows
                        .first()
                        .map(|row| words.today_lane_since(&row.due.with_weekday))
                        .unwrap_or_default(),
                },
                count,
                count_text: format::number(whole(count), words.language()),
                summary: summary(count, &fees, words),
                left_out: (shown < count)
                    .then(|| words.contracts_shown(whole(shown), whole(count))),
                rows,
            }
        })
        .collect()
}

fn summary(count: u64, fees: &BTreeMap<&str, i64>, words: Words) -> String {
    let mut parts = vec![format::number(
        i64::try_from(count).unwrap_or(i64::MAX),
        words.language(),
    )];
    parts.extend(
        fees.iter()
            .filter(|(_, amount)| **amount > 0)
            .map(|(currency, amount)| format::money(*amount, currency, words.language())),
    );
    parts.join(" · ")
}

fn lane_row(row: &DeadlineRow, now: &Now, words: Words) -> LaneRow {
    let due = DayView::of(row.due_on, now.today, words);
    // A response is due at a moment: what is left of today is said in hours, not in days.
    let is_late = row.due_at.map_or(now.today >= row.overdue_from, |due_at| {
        now.recorded_at > due_at
    });
    let distance = row
        .due_at
        .filter(|_| row.due_on == now.today)
        .map(|due_at| format::time(due_at.with_timezone(&now.recorded_at.timezone()).time()))
        .map(|time| {
            if is_late {
                words.today_since_time(&time)
            } else {
                words.today_by_time(&time)
            }
        });
    LaneRow {
        uid: uid(row),
        kind: row.kind.id().to_owned(),
        kind_text: deadline_kind(row.kind.id(), words),
        distance: distance.unwrap_or_else(|| due.distance.clone()),
        due,
        is_overdue: is_late,
        request: row.request.map(|request| request.0),
        customer_name: row.customer_name.clone(),
        contract: row.contract_number.clone(),
        fee: row.yearly_fee.as_ref().map(|fee| MoneyView::of(fee, words)),
        action: keyed("today-action", row.kind.id(), words),
    }
}

fn renewals(owned: Owned<'_>, now: &Now, words: Words) -> Result<Option<RenewalsView>, Problem> {
    let Some(first) = now.today.with_day(1) else {
        return Ok(None);
    };
    let Some(first) = first.checked_add_months(Months::new(1)) else {
        return Ok(None);
    };
    let Some(end) = first.checked_add_months(Months::new(12)) else {
        return Ok(None);
    };
    let sums = owned.renewals_by_month(first, end.pred_opt().unwrap_or(end))?;
    let mut by_currency: BTreeMap<&str, i64> = BTreeMap::new();
    for fee in sums.iter().filter_map(|sum| sum.fees.as_ref()) {
        *by_currency.entry(&fee.currency).or_default() += fee.amount_minor;
    }
    let Some((&currency, _)) = by_currency.iter().max_by_key(|(_, amount)| **amount) else {
        return Ok(None);
    };
    let others: Vec<String> = by_currency
        .iter()
        .filter(|(other, amount)| **other != currency && **amount > 0)
        .map(|(other, amount)| format::money(*amount, other, words.language()))
        .collect();
    let starts: Vec<Date> = (0..12)
        .filter_map(|at| first.checked_add_months(Months::new(at)))
        .collect();
    let most = starts
        .iter()
        .map(|month| amount(&sums, currency, *month, None))
        .max()
        .unwrap_or(0);
    Ok(Some(RenewalsView {
        caption: words.today_renewals_caption(&sign(currency)),
        months: starts
            .iter()
            .map(|month| renewal_month(&sums, currency, *month, first, most, words))
            .collect(),
        totals: STATUSES
            .iter()
            .map(|status| RenewalTotal {
                status: status_id(*status).to_owned(),
                label: keyed("renewal", status_id(*status), words),
                amount: MoneyView::of(
                    &Money {
                        amount_minor: starts
                            .iter()
                            .map(|month| amount(&sums, currency, *month, Some(*status)))
                            .sum(),
                        currency: currency.to_owned(),
                    },
                    words,
                ),
            })
            .collect(),
        others: (!others.is_empty()).then(|| words.today_renewals_others(&others.join(", "))),
    }))
}

const STATUSES: [RenewalStatus; 3] = [
    RenewalStatus::Committed,
    RenewalStatus::Cancellable,
    RenewalStatus::Terminating,
];

fn status_id(status: RenewalStatus) -> &'static str {
    match status {
        RenewalStatus::Committed => "committed",
        RenewalStatus::Cancellable => "cancellable",
        RenewalStatus::Terminating => "terminating",
    }
}

fn sign(currency: &str) -> String {
    if currency == "EUR" {
        "€".to_owned()
    } else {
        currency.to_owned()
    }
}

fn amount(sums: &[RenewalSum], currency: &str, month: Date, status: Option<RenewalStatus>) -> i64 {
    sums.iter()
        .filter(|sum| sum.month == month && status.is_none_or(|status| sum.status == status))
        .filter_map(|sum| sum.fees.as_ref())
        .filter(|fee| fee.currency == currency)
        .map(|fee| fee.amount_minor)
        .sum()
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a share of a bar needs no more than a pixel"
)]
fn renewal_month(
    sums: &[RenewalSum],
    currency: &str,
    month: Date,
    first: Date,
    most: i64,
    words: Words,
) -> RenewalMonth {
    let language = words.language();
    let share = |status| amount(sums, currency, month, Some(status)) as f64 / most.max(1) as f64;
    let total = amount(sums, currency, month, None);
    let money = |status| {
        format::money(
            amount(sums, currency, month, Some(status)),
            currency,
            language,
        )
    };
    RenewalMonth {
        label: format::month(month, language),
        year: (month == first || month.month() == 1).then(|| month.year().to_string()),
        committed: share(RenewalStatus::Committed),
        cancellable: share(RenewalStatus::Cancellable),
        terminating: share(RenewalStatus::Terminating),
        total: if total == 0 {
            String::new()
        } else {
            format::number(total / 100, language)
        },
        description: words.today_renewals_month(
            &money(RenewalStatus::Cancellable),
            &money(RenewalStatus::Committed),
            &format::month_year(month, language),
            &money(RenewalStatus::Terminating),
        ),
    }
}

/// What lapses next, with how much of it is left.
fn lapses(
    snapshot: &Snapshot<'_>,
    owned: Owned<'_>,
    now: &Now,
    words: Words,
) -> Result<Vec<LapseView>, Problem> {
    let kinds = [DeadlineKind::QuotaLapse, DeadlineKind::ConsultingLapse];
    let rows = owned.deadlines(later(now.today, 120), &kinds, None, LAPSES_SHOWN)?;
    let mut found = Vec::with_capacity(rows.len());
    for row in &rows {
        let Some(contract) = snapshot.contract(row.contract_id)? else {
            continue;
        };
        let edition = contracts::edition_of(snapshot, &contract)?;
        let schedule = Schedule::of(&contract.facts, &edition, now.today)?;
        let (requests, hours) = if row.kind == DeadlineKind::QuotaLapse {
            (schedule.quota.map_or(0, |quota| quota.left), 0)
        } else {
            (0, schedule.consulting.map_or(0, |year| year.left_hours))
        };
        found.push(LapseView {
            what: since::left(requests, hours, words),
            customer_name: row.customer_name.clone(),
            contract: row.contract_number.clone(),
            day: DayView::of(row.due_on, now.today, words),
        });
    }
    Ok(found)
}

#[cfg(test)]
mod tests;
