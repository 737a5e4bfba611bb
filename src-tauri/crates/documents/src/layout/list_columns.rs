//! The widths of the columns of a list: what stands in them decides. Values and numbers keep their
//! line, text gives way. What never lives here: rows and pages.

use super::grid::MM;
use super::list::Styles;
use crate::lines::{Style, about};
use crate::sheet::{Cell, ListColumnKind, ListTable};

/// Between columns.
const GAP: f32 = 3.6 * MM;
/// Kerning and figures may need this much more than a guess says.
const GUESS: f32 = 1.06;
/// A column of text that gives way keeps this much, or what it needs.
const TEXT_AT_LEAST: f32 = 26.0 * MM;

/// A column in its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    /// Left edge.
    pub(super) left: f32,
    /// Width without the gap behind it.
    pub(super) width: f32,
    /// At the right edge.
    pub(super) is_number: bool,
    /// Whether a value may go on on the next line.
    pub(super) may_break: bool,
}

/// Columns from left to right; `None` if values would not keep their line, unless they `must`.
pub(super) fn places(
    list: &ListTable,
    left: f32,
    width: f32,
    styles: &Styles,
    must: bool,
) -> Option<Vec<Place>> {
    let count = list.columns.len();
    #[expect(
        clippy::cast_precision_loss,
        reason = "a list has a handful of columns"
    )]
    let room = width - GAP * count.saturating_sub(1) as f32;
    let needs: Vec<Need> = (0..count).map(|at| need(list, at, styles)).collect();
    let widths = shared(&needs, room, must)?;
    let mut x = left;
    let mut places = Vec::with_capacity(count);
    for (column, width) in list.columns.iter().zip(widths) {
        places.push(Place {
            left: x,
            width,
            is_number: column.kind == ListColumnKind::Number,
            may_break: column.kind == ListColumnKind::Text,
        });
        x += width + GAP;
    }
    Some(places)
}

/// What a column needs.
#[derive(Debug, Clone, Copy)]
struct Need {
    /// With its name in as many lines as it takes.
    least: f32,
    /// With every value on one line.
    most: f32,
    /// Whether it may get wider than that.
    grows: bool,
}

fn need(list: &ListTable, at: usize, styles: &Styles) -> Need {
    let Some(column) = list.columns.get(at) else {
        return Need {
            least: 0.0,
            most: 0.0,
            grows: false,
        };
    };
    let mut values = 0.0_f32;
    for group in &list.groups {
        let rows = group.rows.iter().filter_map(|row| row.get(at));
        for cell in rows {
            values = values.max(widest(cell, &styles.text));
        }
    }
    let groups = list.groups.iter().flat_map(|group| &group.sums);
    for cells in groups.chain(&list.sums) {
        // A label of a sum reaches over what is empty beside it.
        let alone = at > 0 || cells.get(1).is_some_and(|next| !next.lines.is_empty());
        if let Some(cell) = cells.get(at).filter(|_| alone) {
            values = values.max(widest(cell, &styles.strong));
        }
    }
    let words = column.title.split(' ');
    let longest = words
        .map(|word| about(word, &styles.head) * GUESS)
        .fold(0.0_f32, f32::max);
    // A name of several words may take two lines, so that text gets the room.
    let lines = if column.title.contains(' ') { 0.6 } else { 1.0 };
    let title = about(&column.title, &styles.head) * GUESS * lines;
    let is_text = column.kind == ListColumnKind::Text;
    let least = if is_text {
        values.min(TEXT_AT_LEAST)
    } else {
        values
    };
    Need {
        least: least.max(longest),
        most: values.max(title).max(longest),
        grows: is_text,
    }
}

fn widest(cell: &Cell, style: &Style) -> f32 {
    let lines = cell.lines.iter().chain(&cell.quiet);
    lines
        .map(|text| about(text, style) * GUESS)
        .fold(0.0_f32, f32::max)
}

/// The widths: first what every column needs at least, then the room that is left, the least
/// needy first; what is still left goes to text, or between all columns.
fn shared(needs: &[Need], room: f32, must: bool) -> Option<Vec<f32>> {
    let least: f32 = needs.iter().map(|need| need.least).sum();
    if least > room && !must {
        return None;
    }
    let smaller = (room / least.max(1.0)).min(1.0);
    let mut widths: Vec<f32> = needs.iter().map(|need| need.least * smaller).collect();
    let mut left = room - widths.iter().sum::<f32>();
    let mut order: Vec<usize> = (0..needs.len()).collect();
    let more = |at: &usize| needs.get(*at).map_or(0.0, |need| need.most - need.least);
    order.sort_by(|one, other| more(one).total_cmp(&more(other)));
    for (at, waiting) in order.iter().zip((1..=order.len()).rev()) {
        #[expect(
            clippy::cast_precision_loss,
            reason = "a list has a handful of columns"
        )]
        let share = left.max(0.0) / waiting as f32;
        let given = more(at).min(share);
        if let Some(width) = widths.get_mut(*at) {
            *width += given;
        }
        left -= given;
    }
    let growing = needs.iter().filter(|need| need.grows).count();
    let any = growing > 0;
    let takers = if any { growing } else { needs.len() };
    #[expect(
        clippy::cast_precision_loss,
        reason = "a list has a handful of columns"
    )]
    let share = left.max(0.0) / takers.max(1) as f32;
    for (width, need) in widths.iter_mut().zip(needs) {
        if need.grows || !any {
            *width += share;
        }
    }
    Some(widths)
}
