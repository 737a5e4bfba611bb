//! Merged cells: a value that spans several rows holds for each of them, as people read it.
//! Side by side it stays in the first column, so that a title over the table stays one cell.

use super::error::{ForeignError, Measure};
use super::{ForeignCell, ForeignRow};

/// As many cells are written by merged areas; a list of people has fewer, and a hostile one could
/// ask for billions.
const MOST: u64 = 2_000_000;

/// A merged area, counted from 1, all ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Area {
    pub(super) first_row: u32,
    pub(super) last_row: u32,
    pub(super) first_column: u32,
}

/// Writes the value of each area into the rows it spans, where these hold something and the cell
/// is blank: a row without any content of its own stays away.
pub(super) fn fill_down(rows: &mut [ForeignRow], areas: &[Area]) -> Result<(), ForeignError> {
    let mut left = MOST;
    for area in areas {
        if area.last_row <= area.first_row || area.first_column == 0 {
            continue;
        }
        let column = area.first_column as usize - 1;
        let from = rows.partition_point(|row| row.number < area.first_row);
        let until = rows.partition_point(|row| row.number <= area.last_row);
        let Some((first, others)) = rows.get_mut(from..until).and_then(<[_]>::split_first_mut)
        else {
            continue;
        };
        let value = match first.cells.get(column) {
            Some(value) if first.number == area.first_row => value.clone(),
            _ => continue,
        };
        if value == ForeignCell::Empty {
            continue;
        }
        for row in others {
            let written = (column + 1).saturating_sub(row.cells.len()).max(1) as u64;
            left = left.checked_sub(written).ok_or(ForeignError::TooLarge {
                what: Measure::Cells,
                most: MOST,
            })?;
            if row.cells.len() <= column {
                row.cells.resize(column + 1, ForeignCell::Empty);
            }
            if let Some(cell) = row.cells.get_mut(column)
                && *cell == ForeignCell::Empty
            {
                *cell = value.clone();
            }
        }
    }
    Ok(())
}
