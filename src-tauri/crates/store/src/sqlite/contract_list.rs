use super::prelude::*;
pub(crate) fn of_customer(_: &Connection, _: CustomerId) -> Result<Vec<ContractRow>, StoreError> {
    Err(StoreError::ReadOnly)
}
pub(crate) fn page(_: &Connection, _: &ContractQuery) -> Result<ContractPage, StoreError> {
    Err(StoreError::ReadOnly)
}
pub(crate) fn owners(_: &Connection) -> Result<Vec<String>, StoreError> {
    Err(StoreError::ReadOnly)
}
pub(crate) fn counts(_: &Connection) -> Result<RegisterCounts, StoreError> {
    Err(StoreError::ReadOnly)
}
