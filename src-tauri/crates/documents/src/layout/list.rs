//! Lists over the whole width: the widths of their columns, headings of groups, rows, sums, and
//! what of them stays together on a page. What never lives here: putting them onto pages.

use std::ops::Range;

use super::flow::Section;
use super::grid::{Columns, Density, MM, RULE, SECTION_GAP, SMALL, STRONG, TABLE_HEAD, TEXT};
use super::list_columns::{Place, places};
use super::pen::{Pen, Piece};
use crate::colour::Colour;
use crate::lines::{Line, Style, fitted, single, wrapped};
use crate::page::Owner;
use crate::sheet::{Cell, ListGroup, ListTable};
use crate::structure::{ElementId, ElementKind, Structure};

/// From the rule above a row to its first baseline.
const ROW_FIRST: f32 = 12.4;
/// From the last baseline to the rule below.
const ROW_LAST: f32 = 5.6;
/// Above the heading of a group, beside that of a row.
const GROUP_ABOVE: f32 = 9.0;
/// Sizes of the text, from the best to the last resort of a list with many columns.
const SIZES: [f32; 4] = [9.0, 8.4, 7.8, 7.2];

/// The styles of a list, whose text gets smaller where the columns would not fit.
#[derive(Debug, Clone, Copy)]
pub(super) struct Styles {
    /// Values.
    pub(super) text: Style,
    /// Second lines.
    quiet: Style,
    /// Sums and headings of groups.
    pub(super) strong: Style,
    /// Names of columns.
    pub(super) head: Style,
}

impl Styles {
    fn of(size: f32) -> Self {
        let scaled = |style: Style| Style {
            size: style.size * size / TEXT.size,
            leading: style.leading * size / TEXT.size,
            ..style
        };
        Self {
            text: scaled(TEXT).tabular(),
            quiet: scaled(SMALL).tabular(),
            strong: scaled(STRONG).tabular(),
            head: scaled(TABLE_HEAD),
        }
    }
}

/// What is the same for all parts of a list.
struct Setting<'a> {
    grid: &'a Columns,
    places: Vec<Place>,
    styles: Styles,
    /// Less above and below the text of every row.
    trim: f32,
    table: ElementId,
}

/// The list as a section.
pub(crate) fn list(
    list: &ListTable,
    grid: &Columns,
    density: &Density,
    structure: &mut Structure,
) -> Section {
    let width = grid.right - grid.left();
    let (styles, places) = chosen(list, grid.left(), width);
    let title = title(list, grid, structure);
    let table = structure.add(ElementKind::Table, None);
    let setting = Setting {
        grid,
        places,
        styles,
        trim: density.trim,
        table,
    };
    let head = head(list, &setting, structure);
    let mut rows = Vec::new();
    let mut again = Vec::new();
    for group in &list.groups {
        let (range, heading) = put_group(group, list, &setting, structure, &mut rows);
        if let Some(heading) = heading {
            again.push((range, heading));
        }
    }
    if rows.is_empty() && !list.without_rows.is_empty() {
        rows.push(without_rows(&list.without_rows, &setting, structure));
    }
    if let Some(last) = rows.last_mut().filter(|_| !list.sums.is_empty()) {
        last.with_next = true;
    }
    put_sums(&list.sums, true, &setting, structure, &mut rows);
    let bookmark = Some(list.heading.clone()).filter(|heading| !heading.is_empty());
    Section {
        bookmark,
        title,
        head: Some(head),
        again,
        rows,
        gap: SECTION_GAP,
        least: 0.0,
    }
}

/// The largest text with which every value stays on its line.
fn chosen(list: &ListTable, left: f32, width: f32) -> (Styles, Vec<Place>) {
    for size in SIZES {
        let styles = Styles::of(size);
        if let Some(places) = places(list, left, width, &styles, false) {
            return (styles, places);
        }
    }
    let styles = Styles::of(SIZES[SIZES.len() - 1]);
    let places = places(list, left, width, &styles, true).unwrap_or_default();
    (styles, places)
}

/// Heading and note, on the first page only.
fn title(list: &ListTable, grid: &Columns, structure: &mut Structure) -> Option<Piece> {
    if list.heading.is_empty() && list.note.is_none() {
        return None;
    }
    let width = grid.right - grid.left();
    let mut pen = Pen::new(structure);
    let mut y = 4.0;
    if !list.heading.is_empty() {
        pen.rule(grid.left(), grid.right, 0.0, RULE, Colour::INK);
        let owner = pen.heading(&list.heading, 2);
        let lines = wrapped(&list.heading, &STRONG, width);
        y = pen.lines(owner, lines, &STRONG, grid.left(), 16.0);
    }
    if let Some(note) = &list.note {
        let owner = pen.paragraph();
        let lines = wrapped(note, &SMALL, width);
        y = pen.lines(owner, lines, &SMALL, grid.left(), y + 12.4);
    }
    Some(pen.finish(y + 6.0))
}

/// Names of the columns, standing on the rule below them.
fn head(list: &ListTable, setting: &Setting<'_>, structure: &mut Structure) -> Piece {
    let style = setting.styles.head;
    let titles: Vec<Vec<Line>> = list
        .columns
        .iter()
        .zip(&setting.places)
        .map(|(column, place)| wrapped(&column.title, &style, place.width))
        .collect();
    let most = titles.iter().map(Vec::len).max().unwrap_or(0);
    let mut pen = Pen::new(structure);
    let row = pen.element(ElementKind::Row, Some(setting.table));
    let mut lowest = 0.0_f32;
    for (lines, place) in titles.into_iter().zip(&setting.places) {
        #[expect(clippy::cast_precision_loss, reason = "a handful of lines")]
        let above = (most - lines.len()) as f32 * style.leading;
        let owner = pen.part(ElementKind::ColumnHeader, row);
        lowest = lowest.max(put(&mut pen, owner, lines, &style, place, 10.4 + above));
    }
    let height = lowest + 5.2;
    let grid = setting.grid;
    pen.rule(grid.left(), grid.right, height, RULE, Colour::INK);
    pen.finish(height)
}

/// A group: its rows in `rows`, and its heading for the pages on which it goes on.
fn put_group(
    group: &ListGroup,
    list: &ListTable,
    setting: &Setting<'_>,
    structure: &mut Structure,
    rows: &mut Vec<Piece>,
) -> (Range<usize>, Option<Piece>) {
    let is_first = rows.is_empty();
    let mut heading_again = None;
    if !group.heading.is_empty() {
        let mut heading = group_heading(&group.heading, "", is_first, setting, structure);
        heading.with_next = true;
        rows.push(heading);
        let mut aside = Structure::default();
        let again = group_heading(&group.heading, &list.continued, true, setting, &mut aside);
        heading_again = Some(again.as_decoration());
    }
    let start = rows.len();
    let end = group.rows.len().saturating_sub(1);
    for (at, cells) in group.rows.iter().enumerate() {
        let is_last = at == end;
        let mut piece = row(cells, is_last, setting, structure);
        // No row stands alone: not below the heading, not above the sum or the end.
        let is_kept = (at == 0 && !group.heading.is_empty()) || at + 1 == end;
        piece.with_next = if is_last {
            !group.sums.is_empty()
        } else {
            is_kept
        };
        rows.push(piece);
    }
    put_sums(&group.sums, false, setting, structure, rows);
    (start..rows.len(), heading_again)
}

/// The heading of a group across all columns.
fn group_heading(
    heading: &str,
    continued: &str,
    is_first: bool,
    setting: &Setting<'_>,
    structure: &mut Structure,
) -> Piece {
    let grid = setting.grid;
    let style = setting.styles.strong;
    let mut pen = Pen::new(structure);
    let above = if is_first { 0.0 } else { GROUP_ABOVE };
    let first = above + ROW_FIRST + 1.6 - setting.trim;
    let row = pen.element(ElementKind::Row, Some(setting.table));
    let columns = u32::try_from(setting.places.len()).unwrap_or(u32::MAX);
    let owner = pen.part(ElementKind::GroupHeader { columns }, row);
    let behind = single(continued, &setting.styles.quiet);
    let room = grid.right - grid.left() - behind.width - 2.0 * MM;
    let lines = wrapped(heading, &style, room);
    let end = lines.last().map_or(0.0, |line| line.width);
    let y = pen.lines(owner, lines, &style, grid.left(), first);
    if !continued.is_empty() {
        pen.item(behind.at(grid.left() + end + 2.0 * MM, y, owner));
    }
    let height = y + ROW_LAST - setting.trim;
    pen.rule(grid.left(), grid.right, height, RULE, Colour::HAIR);
    pen.finish(height)
}

fn row(cells: &[Cell], is_last: bool, setting: &Setting<'_>, structure: &mut Structure) -> Piece {
    let styles = &setting.styles;
    let mut pen = Pen::new(structure);
    let row = pen.element(ElementKind::Row, Some(setting.table));
    let first = ROW_FIRST - setting.trim;
    let mut lowest = first;
    for (at, (cell, place)) in cells.iter().zip(&setting.places).enumerate() {
        let kind = if at == 0 {
            ElementKind::RowHeader
        } else {
            ElementKind::Cell
        };
        let owner = pen.part(kind, row);
        let lines = set(&cell.lines, &styles.text, place);
        let mut y = put(&mut pen, owner, lines, &styles.text, place, first);
        if !cell.quiet.is_empty() {
            let quiet = set(&cell.quiet, &styles.quiet, place);
            let below = y + styles.quiet.leading;
            y = put(&mut pen, owner, quiet, &styles.quiet, place, below);
        }
        lowest = lowest.max(y);
    }
    let height = lowest + ROW_LAST - setting.trim;
    if !is_last {
        let grid = setting.grid;
        pen.rule(grid.left(), grid.right, height, RULE, Colour::HAIR);
    }
    pen.finish(height)
}

/// Sums below a rule; what stands at the left reaches over empty cells beside it.
fn put_sums(
    sums: &[Vec<Cell>],
    is_whole: bool,
    setting: &Setting<'_>,
    structure: &mut Structure,
    rows: &mut Vec<Piece>,
) {
    let grid = setting.grid;
    let style = setting.styles.strong;
    let last = sums.len().saturating_sub(1);
    for (at, cells) in sums.iter().enumerate() {
        let mut pen = Pen::new(structure);
        let above = if is_whole && at == 0 {
            GROUP_ABOVE
        } else {
            0.0
        };
        if at == 0 {
            let width = if is_whole { 2.0 * RULE } else { RULE };
            pen.rule(grid.left(), grid.right, above, width, Colour::INK);
        }
        let row = pen.element(ElementKind::Row, Some(setting.table));
        let first = above + ROW_FIRST + 0.6 - setting.trim;
        let mut lowest = first;
        for (at, cell) in cells.iter().enumerate() {
            let Some(place) = reaching(cells, at, &setting.places) else {
                continue;
            };
            let kind = if at == 0 {
                ElementKind::RowHeader
            } else {
                ElementKind::Cell
            };
            let owner = pen.part(kind, row);
            let lines = set(&cell.lines, &style, &place);
            lowest = lowest.max(put(&mut pen, owner, lines, &style, &place, first));
        }
        let mut piece = pen.finish(lowest + ROW_LAST - setting.trim);
        piece.with_next = at < last;
        rows.push(piece);
    }
}

/// The place of a sum's cell with the empty ones behind it.
fn reaching(cells: &[Cell], at: usize, places: &[Place]) -> Option<Place> {
    let mut place = *places.get(at)?;
    let is_empty = |cell: &&Cell| cell.lines.iter().all(String::is_empty);
    if place.is_number || cells.get(at).is_some_and(|cell| is_empty(&cell)) {
        return Some(place);
    }
    let empty = cells.iter().skip(at + 1).take_while(is_empty).count();
    if let Some(last) = places.get(at + empty) {
        place.width = last.left + last.width - place.left;
        place.may_break = true;
    }
    Some(place)
}

fn without_rows(text: &str, setting: &Setting<'_>, structure: &mut Structure) -> Piece {
    let grid = setting.grid;
    let style = setting.styles.text.coloured(Colour::LABEL);
    let mut pen = Pen::new(structure);
    let row = pen.element(ElementKind::Row, Some(setting.table));
    let columns = u32::try_from(setting.places.len()).unwrap_or(u32::MAX);
    let owner = pen.part(ElementKind::GroupHeader { columns }, row);
    let lines = wrapped(text, &style, grid.right - grid.left());
    let y = pen.lines(owner, lines, &style, grid.left(), ROW_FIRST);
    pen.finish(y + ROW_LAST)
}

/// The lines of a cell; one that is empty keeps its place in the table for those who listen.
fn set(texts: &[String], style: &Style, place: &Place) -> Vec<Line> {
    if texts.is_empty() {
        return vec![single("", style)];
    }
    let lines = |text: &String| {
        if place.may_break {
            wrapped(text, style, place.width)
        } else {
            vec![fitted(text, style, place.width)]
        }
    };
    texts.iter().flat_map(lines).collect()
}

fn put(
    pen: &mut Pen<'_>,
    owner: Owner,
    lines: Vec<Line>,
    style: &Style,
    place: &Place,
    first: f32,
) -> f32 {
    if place.is_number {
        pen.lines_to(owner, lines, style, place.left + place.width, first)
    } else {
        pen.lines(owner, lines, style, place.left, first)
    }
}
