//! What calendars read. Nothing is decided here.

use terms::Date;

use super::Snapshot;
use crate::sqlite::{change_list, deadline_days};
use crate::{ContractId, DayCount, LastChange, RequestId, StoreError, Subject};

impl Snapshot<'_> {
    /// How many deadlines of each kind are due on each day from `from` to `until`, by day and
    /// kind, without days that have none.
    pub fn deadlines_by_day(&self, from: Date, until: Date) -> Result<Vec<DayCount>, StoreError> {
        deadline_days::between(self.connection, from, until)
    }

    /// The newest journal entry about any of these records.
    pub fn last_change(&self, subjects: &[Subject]) -> Result<Option<LastChange>, StoreError> {
        change_list::last_of(self.connection, subjects)
    }

    /// Every support request that a contract has or had, those taken back with them.
    pub fn requests_ever(&self, contract: ContractId) -> Result<Vec<RequestId>, StoreError> {
        change_list::requests_ever(self.connection, contract)
    }

    /// Contracts that were changed after they were made, or have support requests; also those
    /// whose making was taken back.
    pub fn changed_contracts(&self) -> Result<Vec<ContractId>, StoreError> {
        change_list::changed_contracts(self.connection)
    }
}
