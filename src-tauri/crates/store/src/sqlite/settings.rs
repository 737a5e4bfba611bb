use super::prelude::*;
pub(crate) fn read(_: &Connection) -> Result<Option<serde_json::Value>, StoreError> {
    Err(StoreError::ReadOnly)
}
pub(crate) fn put(_: &Connection, _: &mut Writer, _: &serde_json::Value) -> Result<(), StoreError> {
    Err(StoreError::ReadOnly)
}
