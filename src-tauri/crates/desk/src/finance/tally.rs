//! Adding up all renewals in one pass: by month, level, owner and customer, for each status and
//! currency. Groups are small numbers, so that adding is an index and no search; names are looked
//! up for those alone that are listed.

use store::{Money, RenewalBook, RenewalFee, RenewalPlace, RenewalSource, RenewalWord, Snapshot};
use terms::rules::renewals::{CompactDay, KnownOn, Months, RenewalStatus};

use super::gather::{Found, date, money};
use super::sums::{Board, FeeMove, MonthSums, RunningFees, StatusCounts, StatusSums};
use super::{Scope, period_fee};
use crate::problem::Problem;

mod groups;

use groups::{By, Counts, MOST_LISTED, Sums, counts_of, named, rank, ranked};

/// The sums of one currency.
#[derive(Debug)]
struct OfCurrency {
    currency: RenewalWord,
    renewals: u64,
    months: By<Sums>,
    levels: By<Sums>,
    owners: By<Sums>,
    customers: By<Sums>,
    running: u64,
    running_yearly: i64,
    running_monthly: i64,
}

impl OfCurrency {
    fn none(currency: RenewalWord) -> Self {
        Self {
            currency,
            renewals: 0,
            months: By::none(),
            levels: By::none(),
            owners: By::none(),
            customers: By::none(),
            running: 0,
            running_yearly: 0,
            running_monthly: 0,
        }
    }
}

/// A month, whatever the currency.
#[derive(Debug, Clone, Default)]
struct OfMonth {
    counts: Counts,
    without_fee: u64,
    checked: u64,
}

/// Everything added up so far.
#[derive(Debug)]
pub(super) struct Tally {
    scope: Scope,
    known: KnownOn,
    day: CompactDay,
    months: By<OfMonth>,
    levels: By<Counts>,
    owners: By<Counts>,
    customers: By<Counts>,
    currencies: Vec<OfCurrency>,
    fee_moves: Vec<Found>,
    /// Renewals that somebody looked over, in the order in which contracts are handed over.
    checked: Vec<(RenewalPlace, CompactDay)>,
    checked_before: usize,
}

impl Tally {
    /// Nothing so far; `checked` by place, then day.
    pub(super) fn new(scope: Scope, checked: Vec<(RenewalPlace, CompactDay)>) -> Self {
        Self {
            scope,
            known: KnownOn::new(scope.as_of),
            day: scope.as_of.into(),
            months: By::none(),
            levels: By::none(),
            owners: By::none(),
            customers: By::none(),
            currencies: Vec::new(),
            fee_moves: Vec::new(),
            checked,
            checked_before: 0,
        }
    }

    /// Adds a contract.
    pub(super) fn add(&mut self, source: &RenewalSource<'_>) {
        self.add_running(source);
        let customer = place(source.customer);
        let owner = place(source.owner.unwrap_or(0));
        for renews_on in source.chain.renewals(self.scope.months) {
            let status = source.chain.status(renews_on, &mut self.known);
            let at = rank(status);
            let month = self.scope.months.place(renews_on);
            let level = place(source.level_on(renews_on));
            self.levels.at(level)[at] += 1;
            self.owners.at(owner)[at] += 1;
            self.customers.at(customer)[at] += 1;
            let is_checked = self.is_checked(source.place, renews_on);
            let of_month = self.months.at(month);
            of_month.counts[at] += 1;
            of_month.checked += u64::from(is_checked);
            let Some(fee) = source.fee_on(renews_on) else {
                of_month.without_fee += 1;
                self.add_fee_move(source, renews_on, status);
                continue;
            };
            let term_months = source.chain.term_months;
            let amount = self.scope.basis.amount(fee.amount_minor, term_months);
            let sums = self.of_currency(fee);
            sums.renewals += 1;
            for (groups, at_group) in [
                (&mut sums.months, month),
                (&mut sums.levels, level),
                (&mut sums.owners, owner),
                (&mut sums.customers, customer),
            ] {
                let sum = &mut groups.at(at_group)[at];
                *sum = sum.saturating_add(amount);
            }
            self.add_fee_move(source, renews_on, status);
        }
    }

    /// Contracts come in the order of their places, and so do the checks.
    fn is_checked(&mut self, place: RenewalPlace, renews_on: CompactDay) -> bool {
        while let Some(next) = self.checked.get(self.checked_before) {
            match next.cmp(&(place, renews_on)) {
                std::cmp::Ordering::Less => self.checked_before += 1,
                std::cmp::Ordering::Equal => return true,
                std::cmp::Ordering::Greater => return false,
            }
        }
        false
    }

    fn add_running(&mut self, source: &RenewalSource<'_>) {
        let day = self.day;
        let chain = &source.chain;
        if chain.activates_on > day || chain.ends_on.is_some_and(|end| end < day) {
            return;
        }
        if let Some(fee) = source.fee_on(day) {
            let sums = self.of_currency(fee);
            sums.running += 1;
            sums.running_yearly = sums.running_yearly.saturating_add(fee.amount_minor);
            let monthly = period_fee(fee.amount_minor, 1);
            sums.running_monthly = sums.running_monthly.saturating_add(monthly);
        }
    }

    fn add_fee_move(
        &mut self,
        source: &RenewalSource<'_>,
        renews_on: CompactDay,
        status: RenewalStatus,
    ) {
        if status != RenewalStatus::Terminated && source.fee_before(renews_on).is_some() {
            let basis = self.scope.basis;
            self.fee_moves
                .push(Found::of(source, renews_on, status, basis));
        }
    }

    /// There are few currencies, so that looking through them beats a map.
    fn of_currency(&mut self, fee: RenewalFee) -> &mut OfCurrency {
        let known = self
            .currencies
            .iter()
            .position(|known| known.currency == fee.currency);
        let at = known.unwrap_or_else(|| {
            self.currencies.push(OfCurrency::none(fee.currency));
            self.currencies.len() - 1
        });
        &mut self.currencies[at]
    }

    /// The board.
    pub(super) fn finish(
        mut self,
        snapshot: &Snapshot<'_>,
        book: &RenewalBook,
    ) -> Result<Board, Problem> {
        self.currencies.sort_by(|one, other| {
            let names = || book.word(one.currency).cmp(book.word(other.currency));
            other.renewals.cmp(&one.renewals).then_with(names)
        });
        let running = self.running(book);
        if self.currencies.iter().any(|sums| sums.renewals > 0) {
            self.currencies.retain(|sums| sums.renewals > 0);
        }
        let currencies: Vec<String> = self
            .currencies
            .iter()
            .map(|sums| book.word(sums.currency).to_owned())
            .collect();
        let months = self.month_sums(&currencies, self.scope.months);
        let keyed = |name: &str| {
            let key = (!name.is_empty()).then(|| name.to_owned());
            Ok((key, name.to_owned()))
        };
        let number = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let word = |at: usize| keyed(book.word(number(at)));
        let owner = |at: usize| keyed(book.owner(number(at)));
        let of = |sums: fn(&OfCurrency) -> &By<Sums>| -> Vec<&By<Sums>> {
            self.currencies.iter().map(sums).collect()
        };
        let by_level = ranked(&currencies, &self.levels, &of(|sums| &sums.levels), word)?;
        let by_owner = ranked(&currencies, &self.owners, &of(|sums| &sums.owners), owner)?;
        let customer = |at: usize| {
            let named = snapshot.renewal_customer(book, number(at))?;
            let (number, name) = named.unwrap_or_default();
            Ok((Some(number), name))
        };
        let sums_of_customers = of(|sums| &sums.customers);
        let by_customer = ranked(&currencies, &self.customers, &sums_of_customers, customer)?;
        let mut totals: Vec<StatusSums> = currencies.iter().map(StatusSums::none_of).collect();
        let mut counts = StatusCounts::default();
        for month in &months {
            add_all(&mut totals, &month.sums);
            counts.add_all(month.counts);
        }
        Ok(Board {
            scope: self.scope,
            currencies,
            checked: months.iter().map(|month| month.checked).sum(),
            months,
            totals,
            counts,
            by_level,
            by_owner,
            by_customer,
            running,
            fee_moves_total: u64::try_from(self.fee_moves.len()).unwrap_or(u64::MAX),
            fee_moves: fee_moves(snapshot, book, self.fee_moves)?,
        })
    }

    fn running(&self, book: &RenewalBook) -> Vec<RunningFees> {
        let running = self.currencies.iter().filter(|sums| sums.running > 0);
        running
            .map(|sums| {
                let currency = book.word(sums.currency);
                let money = |amount_minor| Money {
                    amount_minor,
                    currency: currency.to_owned(),
                };
                RunningFees {
                    contracts: sums.running,
                    yearly: money(sums.running_yearly),
                    monthly: money(sums.running_monthly),
                }
            })
            .collect()
    }

    fn month_sums(&self, currencies: &[String], months: Months) -> Vec<MonthSums> {
        months
            .iter()
            .enumerate()
            .map(|(at, month)| {
                let of_month = self.months.get(at);
                let sums = self.currencies.iter().map(|sums| sums.months.get(at));
                MonthSums {
                    month,
                    counts: counts_of(of_month.counts),
                    without_fee: of_month.without_fee,
                    checked: of_month.checked,
                    sums: named(currencies, sums),
                }
            })
            .collect()
    }
}

fn place(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn add_all(all: &mut [StatusSums], sums: &[StatusSums]) {
    for (all, sums) in all.iter_mut().zip(sums) {
        for status in RenewalStatus::ALL {
            all.add(status, sums.of(status));
        }
    }
}

fn fee_moves(
    snapshot: &Snapshot<'_>,
    book: &RenewalBook,
    mut found: Vec<Found>,
) -> Result<Vec<FeeMove>, Problem> {
    found.sort_unstable_by_key(|found| (found.renews_on, found.place));
    found.truncate(MOST_LISTED);
    let places: Vec<_> = found.iter().map(|found| found.place).collect();
    let heads = snapshot.renewal_heads(book, &places)?;
    found
        .iter()
        .zip(heads)
        .map(|(found, head)| {
            Ok(FeeMove {
                contract: head.number,
                customer_name: head.customer_name,
                effective_on: date(found.renews_on)?,
                before: found.fee_before.map(|fee| money(book, fee)),
                after: found.fee.map(|fee| money(book, fee)),
            })
        })
        .collect()
}
