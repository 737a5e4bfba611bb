//! Renewals and their fees: every R_k in a range of months with what a day knows of it, sums that
//! equal the rows under them, and the tick that says somebody looked a renewal over.
//!
//! Amounts are net, in minor units, and never added up over currencies. A day in the past sees
//! what was recorded on or before it; a day to come sees today's facts.
//! What never lives here: computing a date (that is `terms`), files, wording.

use std::collections::BTreeSet;

use store::{Money, Register};
use terms::Date;

use crate::now::Now;
use crate::problem::{Code, Problem};

mod gather;
mod sums;
pub mod table;
mod tally;
mod tick;

pub use store::RenewalCheck;
pub use sums::{
    Board, FeeMove, Group, Groups, MonthSums, Rest, RunningFees, StatusCounts, StatusSums,
};
pub use terms::rules::renewals::{Months, RenewalStatus};
pub use terms::{Month, NoMonth};
pub use tick::tick;

/// Most months that a list of renewals covers.
pub const MOST_MONTHS: u32 = 120;

/// Which renewals, and as of which day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BoardInput {
    /// The first month; none means the one of today.
    pub from: Option<Month>,
    /// How many months, 1 to [`MOST_MONTHS`].
    pub months: u32,
    /// The day that looks at them; none means today.
    pub as_of: Option<Date>,
}

impl Default for BoardInput {
    fn default() -> Self {
        Self {
            from: None,
            months: 12,
            as_of: None,
        }
    }
}

/// The same with everything decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scope {
    /// The months.
    pub months: Months,
    /// The day that looks at them.
    pub as_of: Date,
    /// For how long the fees are that are added up.
    pub basis: FeeBasis,
}

/// For how long a fee is that stands in a row and is added up.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum FeeBasis {
    /// For the period that begins with the renewal: what the renewal is worth.
    #[default]
    Period,
    /// For a year.
    Year,
    /// For a month.
    Month,
}

impl FeeBasis {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Year, Self::Month, Self::Period];

    /// The stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Period => "period",
            Self::Year => "year",
            Self::Month => "month",
        }
    }

    /// The basis with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|basis| basis.id() == id)
    }

    /// The fee at a yearly fee and a term, in minor units.
    pub fn amount(self, yearly_minor: i64, term_months: u32) -> i64 {
        match self {
            Self::Period => period_fee(yearly_minor, term_months),
            Self::Year => yearly_minor,
            Self::Month => period_fee(yearly_minor, 1),
        }
    }
}

impl BoardInput {
    /// What is asked for, or why it cannot be answered.
    pub fn scope(&self, now: &Now) -> Result<Scope, Problem> {
        if !(1..=MOST_MONTHS).contains(&self.months) {
            return Err(Problem::at(Code::OutOfRange, "months")
                .with("min", 1)
                .with("max", MOST_MONTHS));
        }
        let first = self.from.unwrap_or_else(|| Month::of(now.today));
        let last = first
            .later(self.months - 1)
            .map_err(|error| Problem::at(Code::OutOfRange, "months").because(error))?;
        Ok(Scope {
            months: Months::new(first, last),
            as_of: self.as_of.unwrap_or(now.today),
            basis: FeeBasis::Period,
        })
    }
}

/// One renewal of one contract.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenewalRow {
    /// Contract number.
    pub contract: String,
    /// Customer number.
    pub customer: String,
    /// Company or person.
    pub customer_name: String,
    /// The level that holds from the renewal on.
    pub level: String,
    /// Who looks after the contract.
    pub owner: Option<String>,
    /// R.
    pub renews_on: Date,
    /// D.
    pub notice_by: Date,
    /// T.
    pub term_months: u32,
    /// What the day knows of it.
    pub status: RenewalStatus,
    /// The fee of the period that begins with the renewal, or on another [`FeeBasis`] that was
    /// asked for; none without a fee.
    pub amount: Option<Money>,
    /// The fee per contract year that holds from the renewal on.
    pub yearly_fee: Option<Money>,
    /// Whether another fee takes effect with this renewal.
    pub has_new_fee: bool,
    /// The fee per contract year until then, where another one takes effect.
    pub fee_before: Option<Money>,
    /// When the notice arrived that ends the contract; for terminated ones alone.
    pub notice_received_on: Option<Date>,
    /// Who looked it over, and when.
    pub checked: Option<RenewalCheck>,
}

impl RenewalRow {
    /// A twelfth of the yearly fee, half up.
    pub fn monthly_fee(&self) -> Option<Money> {
        self.yearly_fee.as_ref().map(|fee| Money {
            amount_minor: period_fee(fee.amount_minor, 1),
            currency: fee.currency.clone(),
        })
    }
}

/// The fee of so many months at a yearly fee, in minor units, half up.
pub fn period_fee(yearly_minor: i64, months: u32) -> i64 {
    if months == 12 {
        return yearly_minor;
    }
    let exact = i128::from(yearly_minor) * i128::from(months);
    i64::try_from((exact * 2 + 12).div_euclid(24)).unwrap_or(i64::MAX)
}

/// Sums of one month in one currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenewalTotal {
    /// The month.
    pub month: Month,
    /// The sums.
    pub sums: StatusSums,
}

/// All renewals in a range of months.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Renewals {
    /// What was asked for.
    pub scope: Scope,
    /// Whose contracts they are of; none for everybody's.
    pub owner: Option<String>,
    /// By R, then contract number as people count.
    pub rows: Vec<RenewalRow>,
    /// Each month asked for with each currency, also where nothing renews.
    pub totals: Vec<RenewalTotal>,
}

/// Which of the renewals to list; what is none leaves out nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RowFilter {
    /// Only of this month.
    pub month: Option<Month>,
    /// Only at this level.
    pub level: Option<String>,
    /// Only of this owner; `Some(None)` are those that nobody looks after.
    pub owner: Option<Option<String>>,
    /// Only of the customer with this number.
    pub customer: Option<String>,
    /// Only with this status.
    pub status: Option<RenewalStatus>,
}

/// Which part of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RowPart {
    /// Rows to pass over.
    pub skip: u64,
    /// Most rows.
    pub limit: u32,
}

/// A part of a list of renewals, with the sums of the whole list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowPage {
    /// The rows.
    pub rows: Vec<RenewalRow>,
    /// How many rows the whole list has.
    pub total: u64,
    /// How many of them somebody looked over.
    pub checked: u64,
    /// How many of them have which status.
    pub counts: StatusCounts,
    /// Sums of the whole list, by currency.
    pub sums: Vec<StatusSums>,
}

/// All renewals in a range of months with their sums: what lists, workbooks and papers hold.
pub fn renewals(register: &Register, input: &BoardInput, now: &Now) -> Result<Renewals, Problem> {
    renewals_of(register, input, None, now)
}

/// As [`renewals`], of the contracts that one person looks after where one is named.
pub fn renewals_of(
    register: &Register,
    input: &BoardInput,
    owner: Option<&str>,
    now: &Now,
) -> Result<Renewals, Problem> {
    let scope = input.scope(now)?;
    let filter = RowFilter {
        owner: owner.map(|owner| Some(owner.to_owned())),
        ..RowFilter::default()
    };
    register.read(|snapshot| {
        let book = snapshot.renewal_book(scope.as_of)?;
        let found = gather::all(snapshot, &book, scope, &filter)?;
        let checks = gather::checks(snapshot, &book, scope.months)?;
        let rows = gather::rows(snapshot, &book, &checks, &found, 0, usize::MAX)?;
        let mut currencies: BTreeSet<&str> = found
            .iter()
            .filter_map(|found| Some(book.word(found.fee?.currency)))
            .collect();
        if currencies.is_empty() {
            // Nothing that has a fee renews: the zeros are of the currencies that there are.
            let day = scope.as_of.into();
            snapshot.each_renewal_source(&book, |source| {
                currencies.extend(source.fee_on(day).map(|fee| book.word(fee.currency)));
            })?;
        }
        let totals = totals(&rows, scope.months, &currencies);
        Ok(Renewals {
            scope,
            owner: owner.map(str::to_owned),
            rows,
            totals,
        })
    })
}

fn totals(rows: &[RenewalRow], months: Months, currencies: &BTreeSet<&str>) -> Vec<RenewalTotal> {
    let mut totals: Vec<RenewalTotal> = months
        .iter()
        .flat_map(|month| {
            currencies.iter().map(move |currency| RenewalTotal {
                month,
                sums: StatusSums::none_of(*currency),
            })
        })
        .collect();
    for row in rows {
        let Some(amount) = &row.amount else {
            continue;
        };
        let month = months.place(row.renews_on.into());
        let currency = currencies
            .iter()
            .position(|known| *known == amount.currency);
        if let Some(total) =
            currency.and_then(|currency| totals.get_mut(month * currencies.len() + currency))
        {
            total.sums.add(row.status, amount.amount_minor);
        }
    }
    totals
}

/// The sums of the finance screen.
pub fn board(register: &Register, input: &BoardInput, now: &Now) -> Result<Board, Problem> {
    board_of(register, input.scope(now)?, None)
}

/// As [`board`], with everything decided; of the contracts that one person looks after where one
/// is named.
pub fn board_of(register: &Register, scope: Scope, owner: Option<&str>) -> Result<Board, Problem> {
    register.read(|snapshot| {
        let book = snapshot.renewal_book(scope.as_of)?;
        // Nobody of that name looks after a contract: no number, and nothing to add up.
        let wanted = owner.map(|name| book.number_of_owner(name));
        let (first, last) = (scope.months.first(), scope.months.last());
        let checked = snapshot.checked_renewals(&book, first.first_day(), last.last_day())?;
        let mut tally = tally::Tally::new(scope, checked);
        snapshot.each_renewal_source(&book, |source| {
            if wanted.is_none_or(|wanted| wanted.is_some() && wanted == source.owner) {
                tally.add(source);
            }
        })?;
        tally.finish(snapshot, &book)
    })
}

/// A part of the rows under the board, by R, then contract number, with the sums of all of them.
pub fn rows(
    register: &Register,
    input: &BoardInput,
    filter: &RowFilter,
    part: RowPart,
    now: &Now,
) -> Result<RowPage, Problem> {
    rows_of(register, input.scope(now)?, filter, part)
}

/// As [`rows`], with everything decided.
pub fn rows_of(
    register: &Register,
    scope: Scope,
    filter: &RowFilter,
    part: RowPart,
) -> Result<RowPage, Problem> {
    register.read(|snapshot| {
        let book = snapshot.renewal_book(scope.as_of)?;
        let found = gather::all(snapshot, &book, scope, filter)?;
        let months = filter
            .month
            .map_or(scope.months, |month| Months::new(month, month));
        let checks = gather::checks(snapshot, &book, months)?;
        let skip = usize::try_from(part.skip).unwrap_or(usize::MAX);
        let limit = usize::try_from(part.limit).unwrap_or(usize::MAX);
        let mut counts = StatusCounts::default();
        let mut sums: Vec<StatusSums> = Vec::new();
        for found in &found {
            counts.add(found.status);
            let Some(fee) = found.fee else {
                continue;
            };
            let currency = book.word(fee.currency);
            if !sums.iter().any(|sums| sums.currency == currency) {
                sums.push(StatusSums::none_of(currency));
            }
            if let Some(sums) = sums.iter_mut().find(|sums| sums.currency == currency) {
                sums.add(found.status, found.amount_minor);
            }
        }
        sums.sort_by(|one, other| one.currency.cmp(&other.currency));
        let checked = found
            .iter()
            .filter(|found| checks.contains_key(&(found.place, found.renews_on)));
        Ok(RowPage {
            total: counts.total(),
            checked: u64::try_from(checked.count()).unwrap_or(u64::MAX),
            counts,
            sums,
            rows: gather::rows(snapshot, &book, &checks, &found, skip, limit)?,
        })
    })
}

#[cfg(test)]
mod tests;
