use super::prelude::*;
pub(crate) fn by_id(_: &Connection, _: ContractId) -> Result<Option<Contract>, StoreError> {
    Err(StoreError::ReadOnly)
}
pub(crate) fn by_number(_: &Connection, _: &str) -> Result<Option<Contract>, StoreError> {
    Err(StoreError::ReadOnly)
}
pub(crate) fn put(
    _: &Connection,
    _: &mut Writer,
    _: &Contract,
    _: Action,
    _: Option<&str>,
) -> Result<(), StoreError> {
    Err(StoreError::ReadOnly)
}
