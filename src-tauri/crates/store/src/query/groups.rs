//! Contracts in groups: by what, and one group with its count and its sums.

use terms::{Date, State};

use crate::Money;

/// By what contracts are put together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ContractGrouping {
    /// State today, in the order of life.
    State,
    /// Level valid today, in the edition's order.
    Level,
    /// Who looks after it.
    Owner,
    /// Customer, by name.
    Customer,
    /// Month of the notice day.
    NoticeMonth,
}

/// What the contracts of a group have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContractGroup {
    /// Their state.
    State(State),
    /// Their level.
    Level(String),
    /// Who looks after them; none for those that nobody does.
    Owner(Option<String>),
    /// Their customer, by number.
    Customer(String),
    /// The first day of the month of their notice day; none for those without one.
    NoticeMonth(Option<Date>),
}

/// A group in the order of its grouping; the one without a value comes last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContractGroupRow {
    /// Which one.
    pub group: ContractGroup,
    /// The customer's name, where groups are customers.
    pub customer_name: Option<String>,
    /// How many contracts.
    pub contracts: u64,
    /// Their yearly fees, by currency.
    pub fees: Vec<Money>,
}
