use super::prelude::*;
pub(crate) fn run(_: &Connection, _: Date) -> Result<Vec<CheckFinding>, StoreError> {
    Err(StoreError::ReadOnly)
}
