use super::prelude::*;
pub(crate) fn free_contract_number(_: &Connection, _: Date) -> Result<String, StoreError> {
    Err(StoreError::ReadOnly)
}
pub(crate) fn free_customer_number(_: &Connection) -> Result<String, StoreError> {
    Err(StoreError::ReadOnly)
}
