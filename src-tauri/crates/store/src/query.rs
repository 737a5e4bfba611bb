//! Questions to the register and the rows of their answers. All derived values in a row are
//! those of the day that the register was told is today.

use chrono::{DateTime, Utc};
use terms::{Date, DeadlineKind, State};

use crate::{ContractId, Cursor, CustomerId, Money, RequestId};

mod calendar;
mod groups;
mod moved;
mod renewals;
mod requests;

pub use calendar::{DayCount, LastChange};
pub use groups::{ContractGroup, ContractGroupRow, ContractGrouping};
pub use moved::MovedRow;
pub use renewals::{
    RenewalCustomer, RenewalFee, RenewalHead, RenewalOwner, RenewalPlace, RenewalSource,
    RenewalWord,
};
pub use requests::{RequestPage, RequestQuery, RequestRow, RequestSort, RequestState};

/// Which customers to list, by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerQuery {
    /// Words that all have to match.
    pub search: Option<String>,
    /// Where the page before ended.
    pub after: Option<Cursor>,
    /// Most rows.
    pub limit: u32,
}

impl Default for CustomerQuery {
    fn default() -> Self {
        Self {
            search: None,
            after: None,
            limit: 50,
        }
    }
}

/// A page of rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T> {
    /// The rows.
    pub rows: Vec<T>,
    /// All rows that match, on all pages.
    pub total: u64,
    /// Where to go on; none on the last page.
    pub next: Option<Cursor>,
}

/// A customer in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomerRow {
    /// Identity.
    pub id: CustomerId,
    /// Customer number.
    pub number: String,
    /// Company or person.
    pub name: String,
    /// Postal code.
    pub postal_code: Option<String>,
    /// City.
    pub city: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// N8: a business.
    pub is_business: bool,
    /// Language of papers.
    pub language: String,
    /// Mail address.
    pub email: Option<String>,
    /// How many contracts the customer has.
    pub contracts: u64,
}

/// A column by which contracts can be sorted. Rows without a value come last; ties stand in
/// order of recording.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum SortColumn {
    /// Contract number, as people count: V-9 before V-10.
    #[default]
    Number,
    /// Customer's name.
    Customer,
    /// Level valid today, in the edition's order.
    Level,
    /// State, in the order of life.
    State,
    /// A.
    ActivatesOn,
    /// L of the period.
    LastDay,
    /// R of the period.
    RenewsOn,
    /// D of the period.
    NoticeBy,
    /// The last day after an effective notice.
    EndsOn,
    /// Fee in minor units.
    YearlyFee,
    /// Who looks after it.
    Owner,
}

impl SortColumn {
    /// All columns.
    pub const ALL: [Self; 11] = [
        Self::Number,
        Self::Customer,
        Self::Level,
        Self::State,
        Self::ActivatesOn,
        Self::LastDay,
        Self::RenewsOn,
        Self::NoticeBy,
        Self::EndsOn,
        Self::YearlyFee,
        Self::Owner,
    ];
}

/// Which contracts to list, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContractQuery {
    /// Words that all have to match.
    pub search: Option<String>,
    /// Only these states; empty means all.
    pub states: Vec<State>,
    /// Only these levels; empty means all.
    pub levels: Vec<String>,
    /// Only with a notice day in this range, both ends inclusive.
    pub notice_by: Option<(Date, Date)>,
    /// Only of this owner.
    pub owner: Option<String>,
    /// Only of this group.
    pub within: Option<ContractGroup>,
    /// Order.
    pub sort: SortColumn,
    /// Reverses the order; rows without a value still come last.
    pub descending: bool,
    /// Where the page before ended.
    pub after: Option<Cursor>,
    /// Rows to pass over after that.
    pub skip: u32,
    /// Gives the rows from the last one backwards, in exactly the reverse of the order: the end
    /// of a long list is then as near as its start.
    pub from_end: bool,
    /// Most rows.
    pub limit: u32,
    /// Whether to count all rows and sum their fees.
    pub want_totals: bool,
}

impl Default for ContractQuery {
    fn default() -> Self {
        Self {
            search: None,
            states: Vec::new(),
            levels: Vec::new(),
            notice_by: None,
            owner: None,
            within: None,
            sort: SortColumn::Number,
            descending: false,
            after: None,
            skip: 0,
            from_end: false,
            limit: 50,
            want_totals: false,
        }
    }
}

/// A contract in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContractRow {
    /// Identity.
    pub id: ContractId,
    /// Contract number.
    pub number: String,
    /// Identity of the customer.
    pub customer: CustomerId,
    /// Customer number.
    pub customer_number: String,
    /// Company or person.
    pub customer_name: String,
    /// Level valid today.
    pub level: String,
    /// State today.
    pub state: State,
    /// A.
    pub activates_on: Option<Date>,
    /// T.
    pub term_months: u32,
    /// L of the period.
    pub last_day: Option<Date>,
    /// R of the period; none if withdrawn.
    pub renews_on: Option<Date>,
    /// D of the period; none if withdrawn.
    pub notice_by: Option<Date>,
    /// The last day after an effective notice.
    pub ends_on: Option<Date>,
    /// Net fee per contract year that holds today.
    pub yearly_fee: Option<Money>,
    /// Who looks after it.
    pub owner: Option<String>,
}

/// A page of contracts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContractPage {
    /// The rows.
    pub rows: Vec<ContractRow>,
    /// All rows that match; 0 unless totals were wanted.
    pub total: u64,
    /// Sum of the yearly fees of all rows that match, by currency; empty unless wanted.
    pub fee_totals: Vec<Money>,
    /// Where to go on; none on the last page.
    pub next: Option<Cursor>,
}

/// A deadline of a contract.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadlineRow {
    /// Of what.
    pub kind: DeadlineKind,
    /// The day.
    pub due_on: Date,
    /// The moment, for a response (Q4).
    pub due_at: Option<DateTime<Utc>>,
    /// The support request, for a response.
    pub request: Option<RequestId>,
    /// The first day on which it is overdue (C3).
    pub overdue_from: Date,
    /// Contract number.
    pub contract_number: String,
    /// Identity of the contract.
    pub contract_id: ContractId,
    /// Customer number.
    pub customer_number: String,
    /// Identity of the customer.
    pub customer_id: CustomerId,
    /// Company or person.
    pub customer_name: String,
    /// Level valid today.
    pub level: String,
    /// Net fee per contract year that holds today.
    pub yearly_fee: Option<Money>,
    /// State of the contract today.
    pub state: State,
}

impl DeadlineRow {
    /// Where to go on so that the first row is due on `day` or later.
    pub fn cursor_before(day: Date) -> Cursor {
        Cursor::at(&(day.to_string(), "", "", 0, 0))
    }

    /// Where to go on after this row.
    pub fn cursor(&self) -> Cursor {
        Cursor::at(&(
            self.due_on.to_string(),
            &self.contract_number,
            self.kind.id(),
            self.due_at.map_or(0, |due_at| due_at.timestamp_micros()),
            self.request.map_or(0, |request| request.0),
        ))
    }
}

/// How many deadlines of a kind fall into one lane of days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LaneCount {
    /// Place of the lane: 0 is overdue (before today), 1 is today up to the first border, and
    /// so on.
    pub lane: usize,
    /// Of what.
    pub kind: DeadlineKind,
    /// Number of deadlines.
    pub count: u64,
    /// Yearly fees of their contracts, by currency.
    pub fees: Vec<Money>,
}

/// Whether a renewal can still be prevented.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RenewalStatus {
    /// The last day for notice has passed: it renews.
    Committed,
    /// Notice is still possible.
    Cancellable,
    /// It does not renew: an effective notice ends the contract the day before.
    Terminating,
}

/// Renewals of one month, currency and status.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenewalSum {
    /// First day of the month.
    pub month: Date,
    /// Whether they can be prevented.
    pub status: RenewalStatus,
    /// Sum of the yearly fees from the renewal on, in one currency; contracts without a fee count
    /// as none.
    pub fees: Option<Money>,
    /// Number of contracts.
    pub count: u64,
}

/// How much the register holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RegisterCounts {
    /// Customers.
    pub customers: u64,
    /// Contracts.
    pub contracts: u64,
    /// Contracts by state, in the order of life, without states that do not occur.
    pub by_state: Vec<(State, u64)>,
    /// Journal entries.
    pub journal_entries: u64,
}

/// What was found for typed words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SearchHits {
    /// Contracts, in order of recording.
    pub contracts: Vec<ContractRow>,
    /// Customers, in order of recording.
    pub customers: Vec<CustomerRow>,
}
