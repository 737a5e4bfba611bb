//! Questions about support requests and the rows of their answers. What a row says follows from
//! the facts alone; only whether an open request is overdue depends on the moment asked for.

use chrono::{DateTime, Utc};
use terms::rules::requests::Validity;

use crate::{ContractId, Cursor, CustomerId, Request};

/// How a support request stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RequestState {
    /// Not answered, and still in time.
    Open,
    /// Not answered, and the due moment has passed.
    Overdue,
    /// Answered by the due moment.
    InTime,
    /// Answered after it.
    Missed,
    /// Q1, Q2: recorded only.
    NotAuthorised,
    /// Q5: the level owes no response time.
    NoResponseOwed,
}

impl RequestState {
    /// All states.
    pub const ALL: [Self; 6] = [
        Self::Open,
        Self::Overdue,
        Self::InTime,
        Self::Missed,
        Self::NotAuthorised,
        Self::NoResponseOwed,
    ];

    /// The stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Overdue => "overdue",
            Self::InTime => "in_time",
            Self::Missed => "missed",
            Self::NotAuthorised => "not_authorised",
            Self::NoResponseOwed => "no_response_owed",
        }
    }

    /// The state with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.id() == id)
    }
}

/// A column by which support requests can be sorted. Rows without a value come last; ties stand
/// in order of recording.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum RequestSort {
    /// The moment of receipt.
    #[default]
    Received,
    /// The moment by which to respond.
    Due,
    /// Contract number, as people count.
    Contract,
    /// Customer's name.
    Customer,
}

impl RequestSort {
    /// All columns.
    pub const ALL: [Self; 4] = [Self::Received, Self::Due, Self::Contract, Self::Customer];
}

/// Which support requests to list, and how.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestQuery {
    /// Words that all have to match: number, subject, sender, contract number, customer's name.
    pub search: Option<String>,
    /// Only of this contract.
    pub contract: Option<ContractId>,
    /// Only of this customer.
    pub customer: Option<CustomerId>,
    /// Only of contracts that this person looks after.
    pub owner: Option<String>,
    /// Only these states; empty means all.
    pub states: Vec<RequestState>,
    /// Only with these impacts that count; empty means all.
    pub impacts: Vec<String>,
    /// Order.
    pub sort: RequestSort,
    /// Reverses the order; rows without a value still come last.
    pub descending: bool,
    /// Where the page before ended.
    pub after: Option<Cursor>,
    /// Rows to pass over after that.
    pub skip: u32,
    /// Most rows.
    pub limit: u32,
    /// Whether to count all rows.
    pub want_totals: bool,
    /// The moment that tells open from overdue.
    pub now: DateTime<Utc>,
}

impl RequestQuery {
    /// All support requests, the newest first, as they stand at `now`.
    pub fn at(now: DateTime<Utc>) -> Self {
        Self {
            search: None,
            contract: None,
            customer: None,
            owner: None,
            states: Vec::new(),
            impacts: Vec::new(),
            sort: RequestSort::Received,
            descending: true,
            after: None,
            skip: 0,
            limit: 50,
            want_totals: false,
            now,
        }
    }
}

/// A support request in a list, with what becomes of it (Q1 to Q6).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestRow {
    /// The request.
    pub request: Request,
    /// Number of its contract.
    pub contract_number: String,
    /// Identity of the customer.
    pub customer: CustomerId,
    /// Customer number.
    pub customer_number: String,
    /// Company or person.
    pub customer_name: String,
    /// Id of the level on the day of receipt.
    pub level: String,
    /// Id of the impact that counts (Q3).
    pub impact: String,
    /// Whether it counts (Q1, Q2).
    pub validity: Validity,
    /// Ordinal of the contract year (Q6).
    pub contract_year: Option<u32>,
    /// Beyond the quota of its contract year (Q6).
    pub over_quota: bool,
    /// The moment by which to respond (Q4); none without a clock.
    pub due: Option<DateTime<Utc>>,
    /// Whether the answer came in time (Q5); none while there is none, and without a due moment.
    pub in_time: Option<bool>,
}

impl RequestRow {
    /// How it stands at `now`. A response at the due moment is in time (Q4).
    pub fn state(&self, now: DateTime<Utc>) -> RequestState {
        match (self.validity, self.due, self.in_time) {
            (Validity::NotAuthorised(_), _, _) => RequestState::NotAuthorised,
            (Validity::Valid, None, _) => RequestState::NoResponseOwed,
            (Validity::Valid, Some(_), Some(true)) => RequestState::InTime,
            (Validity::Valid, Some(_), Some(false)) => RequestState::Missed,
            (Validity::Valid, Some(due), None) if now > due => RequestState::Overdue,
            (Validity::Valid, Some(_), None) => RequestState::Open,
        }
    }
}

/// A page of support requests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestPage {
    /// The rows.
    pub rows: Vec<RequestRow>,
    /// All rows that match; 0 unless totals were wanted.
    pub total: u64,
    /// Where to go on; none on the last page.
    pub next: Option<Cursor>,
}
