use super::prelude::*;
pub(crate) fn undo(_: &Connection, _: &mut Writer) -> Result<Option<JournalEntry>, StoreError> {
    Err(StoreError::ReadOnly)
}
pub(crate) fn redo(_: &Connection, _: &mut Writer) -> Result<Option<JournalEntry>, StoreError> {
    Err(StoreError::ReadOnly)
}
