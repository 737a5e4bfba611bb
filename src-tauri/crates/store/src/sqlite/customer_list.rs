use super::prelude::*;
pub(crate) fn page(_: &Connection, _: &CustomerQuery) -> Result<Page<CustomerRow>, StoreError> {
    Err(StoreError::ReadOnly)
}
