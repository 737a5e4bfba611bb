use super::prelude::*;
#[derive(Debug)]
pub(crate) struct Writer {
    stamp: Stamp,
}
impl Writer {
    pub(crate) fn new(stamp: Stamp) -> Self {
        Self { stamp }
    }
}
pub(crate) fn of_subject(_: &Connection, _: Subject) -> Result<Vec<JournalEntry>, StoreError> {
    Err(StoreError::ReadOnly)
}
pub(crate) fn of_change(_: &Connection, _: i64) -> Result<Vec<JournalEntry>, StoreError> {
    Err(StoreError::ReadOnly)
}
