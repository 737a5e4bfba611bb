//! Renewals one by one: which there are, and as rows that people read. Going through all
//! contracts keeps few bytes of each renewal; numbers and names are looked up for rows alone.

use std::collections::HashMap;

use store::{
    Money, RenewalBook, RenewalCheck, RenewalCustomer, RenewalFee, RenewalHead, RenewalOwner,
    RenewalPlace, RenewalSource, RenewalWord, Snapshot,
};
use terms::rules::renewals::{CompactDay, KnownOn, Months, RenewalStatus};
use terms::{Date, LAST_DAY, plus_days};

use super::{FeeBasis, RenewalRow, RowFilter, Scope};
use crate::problem::{Code, Problem};

/// A renewal, before anybody looked up what its contract is called.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    pub(super) place: RenewalPlace,
    pub(super) renews_on: CompactDay,
    pub(super) status: RenewalStatus,
    /// The yearly fee from then on.
    pub(super) fee: Option<RenewalFee>,
    /// The fee on the basis that was asked for, in the currency of `fee`.
    pub(super) amount_minor: i64,
    /// Whether another fee takes effect with it.
    has_new_fee: bool,
    /// The yearly fee until then, where another one takes effect.
    pub(super) fee_before: Option<RenewalFee>,
    level: RenewalWord,
    owner: Option<RenewalOwner>,
    term_months: u32,
    notice_days: u32,
    notice_received_on: Option<CompactDay>,
}

impl Found {
    /// The renewal of a contract on a day.
    pub(super) fn of(
        source: &RenewalSource<'_>,
        renews_on: CompactDay,
        status: RenewalStatus,
        basis: FeeBasis,
    ) -> Self {
        let fee = source.fee_on(renews_on);
        let term_months = source.chain.term_months;
        let fee_before = source.fee_before(renews_on);
        Self {
            place: source.place,
            renews_on,
            status,
            fee,
            amount_minor: fee.map_or(0, |fee| basis.amount(fee.amount_minor, term_months)),
            has_new_fee: fee_before.is_some(),
            fee_before: fee_before.flatten(),
            level: source.level_on(renews_on),
            owner: source.owner,
            term_months,
            notice_days: source.chain.notice_days,
            notice_received_on: source.notice_received_on,
        }
    }
}

/// Whose contracts are wanted.
#[derive(Clone, Copy)]
enum Owner {
    Anybody,
    Nobody,
    This(RenewalOwner),
}

/// A filter in the numbers of a book.
struct Wanted {
    months: Months,
    level: Option<RenewalWord>,
    owner: Owner,
    customer: Option<RenewalCustomer>,
    status: Option<RenewalStatus>,
}

impl Wanted {
    /// None if nothing can be found.
    fn of(
        snapshot: &Snapshot<'_>,
        book: &RenewalBook,
        scope: Scope,
        filter: &RowFilter,
    ) -> Result<Option<Self>, Problem> {
        let mut wanted = Self {
            months: scope.months,
            level: None,
            owner: Owner::Anybody,
            customer: None,
            status: filter.status,
        };
        if let Some(month) = filter.month {
            if !(scope.months.first()..=scope.months.last()).contains(&month) {
                return Ok(None);
            }
            wanted.months = Months::new(month, month);
        }
        if let Some(level) = &filter.level {
            let Some(level) = book.number_of(level) else {
                return Ok(None);
            };
            wanted.level = Some(level);
        }
        match &filter.owner {
            None => {}
            Some(None) => wanted.owner = Owner::Nobody,
            Some(Some(owner)) => {
                let Some(owner) = book.number_of_owner(owner) else {
                    return Ok(None);
                };
                wanted.owner = Owner::This(owner);
            }
        }
        if let Some(number) = &filter.customer {
            let Some(customer) = snapshot.renewal_customer_by_number(book, number)? else {
                return Ok(None);
            };
            wanted.customer = Some(customer);
        }
        Ok(Some(wanted))
    }

    fn wants_contract(&self, source: &RenewalSource<'_>) -> bool {
        self.customer
            .is_none_or(|customer| customer == source.customer)
            && match self.owner {
                Owner::Anybody => true,
                Owner::Nobody => source.owner.is_none(),
                Owner::This(owner) => source.owner == Some(owner),
            }
    }

    fn wants(&self, found: &Found) -> bool {
        self.status.is_none_or(|status| status == found.status)
            && self.level.is_none_or(|level| level == found.level)
    }
}

/// All renewals that a filter lets through, by R.
pub(super) fn all(
    snapshot: &Snapshot<'_>,
    book: &RenewalBook,
    scope: Scope,
    filter: &RowFilter,
) -> Result<Vec<Found>, Problem> {
    let Some(wanted) = Wanted::of(snapshot, book, scope, filter)? else {
        return Ok(Vec::new());
    };
    let mut known = KnownOn::new(scope.as_of);
    let mut all = Vec::new();
    snapshot.each_renewal_source(book, |source| {
        if !wanted.wants_contract(source) {
            return;
        }
        for renews_on in source.chain.renewals(wanted.months) {
            let status = source.chain.status(renews_on, &mut known);
            let found = Found::of(source, renews_on, status, scope.basis);
            if wanted.wants(&found) {
                all.push(found);
            }
        }
    })?;
    all.sort_unstable_by_key(|found| (found.renews_on, found.place));
    Ok(all)
}

/// Who looked over which renewal.
pub(super) type Checks = HashMap<(RenewalPlace, CompactDay), RenewalCheck>;

/// Those in a range of months.
pub(super) fn checks(
    snapshot: &Snapshot<'_>,
    book: &RenewalBook,
    months: Months,
) -> Result<Checks, Problem> {
    let (first, last) = (months.first().first_day(), months.last().last_day());
    Ok(snapshot.renewal_checks(book, first, last.min(LAST_DAY))?)
}

/// Renewals as rows, by R, then contract number as people count. Of `found`, which is in the
/// order of R, those from `skip` on, at most `limit`.
pub(super) fn rows(
    snapshot: &Snapshot<'_>,
    book: &RenewalBook,
    checks: &Checks,
    found: &[Found],
    skip: usize,
    limit: usize,
) -> Result<Vec<RenewalRow>, Problem> {
    let until = skip.saturating_add(limit).min(found.len());
    let Some(part) = found.get(skip..until) else {
        return Ok(Vec::new());
    };
    let (Some(first), Some(last)) = (part.first(), part.last()) else {
        return Ok(Vec::new());
    };
    // Numbers decide the order of a day, so whole days are looked up.
    let start = found.partition_point(|other| other.renews_on < first.renews_on);
    let end = found.partition_point(|other| other.renews_on <= last.renews_on);
    let days = found.get(start..end).unwrap_or_default();
    let places: Vec<RenewalPlace> = days.iter().map(|found| found.place).collect();
    let sorts = snapshot.renewal_number_sorts(book, &places)?;
    let mut days: Vec<(&Found, String)> = days.iter().zip(sorts).collect();
    days.sort_by(|(one, one_sort), (other, other_sort)| {
        (one.renews_on, one_sort, one.place).cmp(&(other.renews_on, other_sort, other.place))
    });
    let part: Vec<&Found> = days
        .into_iter()
        .skip(skip - start)
        .take(until - skip)
        .map(|(found, _)| found)
        .collect();
    let places: Vec<RenewalPlace> = part.iter().map(|found| found.place).collect();
    let heads = snapshot.renewal_heads(book, &places)?;
    part.into_iter()
        .zip(heads)
        .map(|(found, head)| row(book, checks, found, head))
        .collect()
}

fn row(
    book: &RenewalBook,
    checks: &Checks,
    found: &Found,
    head: RenewalHead,
) -> Result<RenewalRow, Problem> {
    let renews_on = date(found.renews_on)?;
    let notice_by = plus_days(renews_on, -i64::from(found.notice_days))
        .map_err(|error| Problem::new(Code::OutOfRange).because(error))?;
    let is_terminated = found.status == RenewalStatus::Terminated;
    Ok(RenewalRow {
        contract: head.number,
        customer: head.customer_number,
        customer_name: head.customer_name,
        level: book.word(found.level).to_owned(),
        owner: found.owner.map(|owner| book.owner(owner).to_owned()),
        renews_on,
        notice_by,
        term_months: found.term_months,
        status: found.status,
        amount: found.fee.map(|fee| Money {
            amount_minor: found.amount_minor,
            currency: book.word(fee.currency).to_owned(),
        }),
        yearly_fee: found.fee.map(|fee| money(book, fee)),
        has_new_fee: found.has_new_fee,
        fee_before: found.fee_before.map(|fee| money(book, fee)),
        notice_received_on: found
            .notice_received_on
            .filter(|_| is_terminated)
            .map(date)
            .transpose()?,
        checked: checks.get(&(found.place, found.renews_on)).cloned(),
    })
}

/// An amount with the name of its currency.
pub(super) fn money(book: &RenewalBook, fee: RenewalFee) -> Money {
    Money {
        amount_minor: fee.amount_minor,
        currency: book.word(fee.currency).to_owned(),
    }
}

/// A stored day, which is one of the calendar.
pub(super) fn date(day: CompactDay) -> Result<Date, Problem> {
    day.date()
        .ok_or_else(|| Problem::new(Code::RegisterDamaged).with("detail", "no day"))
}
