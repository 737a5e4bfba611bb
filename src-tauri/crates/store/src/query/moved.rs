//! Contracts of which something reads otherwise than on an earlier day, with what the dates of
//! all their periods follow from. Which events those were is told by the rules, not here.

use terms::Date;

use crate::ContractRow;

/// A contract that has moved on since a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MovedRow {
    /// The contract as it stands today.
    pub row: ContractRow,
    /// Id of its terms edition.
    pub edition: String,
    /// O.
    pub received_on: Option<Date>,
    /// O2: nobody wished for another day of activation.
    pub has_default_activation: bool,
    /// Whether it has support requests, consulting or amendments: without any of them what is
    /// left of a contract year is all of what its level includes.
    pub has_used_entitlements: bool,
}
