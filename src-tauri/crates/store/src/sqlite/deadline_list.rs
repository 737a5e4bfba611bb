use super::prelude::*;
pub(crate) fn until(
    _: &Connection,
    _: Date,
    _: &[DeadlineKind],
    _: Option<&Cursor>,
    _: u32,
) -> Result<Vec<DeadlineRow>, StoreError> {
    Err(StoreError::ReadOnly)
}
pub(crate) fn lanes(_: &Connection, _: Date, _: &[Date]) -> Result<Vec<LaneCount>, StoreError> {
    Err(StoreError::ReadOnly)
}
pub(crate) fn renewals_by_month(
    _: &Connection,
    _: Date,
    _: Date,
) -> Result<Vec<RenewalSum>, StoreError> {
    Err(StoreError::ReadOnly)
}
