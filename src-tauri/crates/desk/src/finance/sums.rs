//! What the board shows: sums by month, level, owner and customer, each with its status and
//! currency. Every sum is made of whole minor units, row by row, so that it equals the rows
//! under it.

use store::Money;
use terms::rules::renewals::RenewalStatus;
use terms::{Date, Month};

use super::Scope;

/// Sums of one currency, by status, in minor units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusSums {
    /// ISO 4217.
    pub currency: String,
    /// Renews for certain.
    pub committed_minor: i64,
    /// Renews unless somebody gives notice.
    pub cancellable_minor: i64,
    /// Does not renew.
    pub terminated_minor: i64,
}

impl StatusSums {
    /// Nothing of a currency.
    pub fn none_of(currency: impl Into<String>) -> Self {
        Self {
            currency: currency.into(),
            committed_minor: 0,
            cancellable_minor: 0,
            terminated_minor: 0,
        }
    }

    /// The sum of one status.
    pub fn of(&self, status: RenewalStatus) -> i64 {
        match status {
            RenewalStatus::Committed => self.committed_minor,
            RenewalStatus::Cancellable => self.cancellable_minor,
            RenewalStatus::Terminated => self.terminated_minor,
        }
    }

    /// What renews if nobody gives notice any more.
    pub fn renewing_minor(&self) -> i64 {
        self.committed_minor.saturating_add(self.cancellable_minor)
    }

    /// All of it, terminated ones included.
    pub fn total_minor(&self) -> i64 {
        self.renewing_minor().saturating_add(self.terminated_minor)
    }

    /// Adds an amount.
    pub(crate) fn add(&mut self, status: RenewalStatus, amount_minor: i64) {
        let sum = match status {
            RenewalStatus::Committed => &mut self.committed_minor,
            RenewalStatus::Cancellable => &mut self.cancellable_minor,
            RenewalStatus::Terminated => &mut self.terminated_minor,
        };
        *sum = sum.saturating_add(amount_minor);
    }
}

/// Numbers of renewals by status, those without a fee included.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct StatusCounts {
    /// Renew for certain.
    pub committed: u64,
    /// Renew unless somebody gives notice.
    pub cancellable: u64,
    /// Do not renew.
    pub terminated: u64,
}

impl StatusCounts {
    /// The number of one status.
    pub fn of(self, status: RenewalStatus) -> u64 {
        match status {
            RenewalStatus::Committed => self.committed,
            RenewalStatus::Cancellable => self.cancellable,
            RenewalStatus::Terminated => self.terminated,
        }
    }

    /// All of them.
    pub fn total(self) -> u64 {
        self.committed + self.cancellable + self.terminated
    }

    /// Adds others.
    pub(super) fn add_all(&mut self, others: Self) {
        self.committed += others.committed;
        self.cancellable += others.cancellable;
        self.terminated += others.terminated;
    }

    /// Adds one.
    pub(super) fn add(&mut self, status: RenewalStatus) {
        match status {
            RenewalStatus::Committed => self.committed += 1,
            RenewalStatus::Cancellable => self.cancellable += 1,
            RenewalStatus::Terminated => self.terminated += 1,
        }
    }
}

/// A month of the board.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthSums {
    /// The month.
    pub month: Month,
    /// How many renewals.
    pub counts: StatusCounts,
    /// How many of them have no fee and add nothing.
    pub without_fee: u64,
    /// How many of them somebody looked over.
    pub checked: u64,
    /// One for each currency of the board, also where nothing renews.
    pub sums: Vec<StatusSums>,
}

/// The renewals of one level, owner or customer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Id of the level, name of the owner, number of the customer; none for "nobody".
    pub key: Option<String>,
    /// The customer's name; else as the key.
    pub name: String,
    /// How many renewals.
    pub counts: StatusCounts,
    /// One for each currency of the board.
    pub sums: Vec<StatusSums>,
}

/// What stands behind the groups that are listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rest {
    /// How many groups.
    pub groups: u64,
    /// How many of them have something of each currency of the board.
    pub groups_of: Vec<u64>,
    /// How many renewals.
    pub counts: StatusCounts,
    /// One for each currency of the board.
    pub sums: Vec<StatusSums>,
}

/// Groups by what they sum up to, greatest first: in the currency of most renewals, then in the
/// next one. The greatest ones of each currency are among them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Groups {
    /// The greatest ones.
    pub rows: Vec<Group>,
    /// All others; none if there are no more.
    pub rest: Option<Rest>,
}

/// Fees of the contracts that run on the day of the board, in one currency.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunningFees {
    /// How many contracts.
    pub contracts: u64,
    /// Their yearly fees.
    pub yearly: Money,
    /// Their monthly fees, each a twelfth of the yearly one, half up.
    pub monthly: Money,
}

/// Another fee that takes effect with a renewal that is not prevented.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FeeMove {
    /// Contract number.
    pub contract: String,
    /// Company or person.
    pub customer_name: String,
    /// The renewal with which it takes effect.
    pub effective_on: Date,
    /// Yearly fee until then.
    pub before: Option<Money>,
    /// Yearly fee from then on.
    pub after: Option<Money>,
}

/// Everything of the finance screen but its rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Board {
    /// What was asked for.
    pub scope: Scope,
    /// The currencies of the sums: that of most renewals first.
    pub currencies: Vec<String>,
    /// Each month asked for.
    pub months: Vec<MonthSums>,
    /// All months together, one for each currency.
    pub totals: Vec<StatusSums>,
    /// How many renewals in all months.
    pub counts: StatusCounts,
    /// How many of them somebody looked over.
    pub checked: u64,
    /// By level.
    pub by_level: Groups,
    /// By owner.
    pub by_owner: Groups,
    /// By customer.
    pub by_customer: Groups,
    /// What runs on the day of the board, by currency.
    pub running: Vec<RunningFees>,
    /// Other fees that take effect with these renewals, by day; at most as many as groups.
    pub fee_moves: Vec<FeeMove>,
    /// How many there are in all.
    pub fee_moves_total: u64,
}
