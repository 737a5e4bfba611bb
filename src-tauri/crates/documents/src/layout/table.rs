//! Tables: the heading and its note in the first column, rows in the second and third. Columns
//! keep the grid until a value would have to break; a row with a value that is too long even then
//! has its cells below each other, and in a table of two columns all rows do, over the whole
//! width. What never lives here: other blocks.

use super::flow::Section;
use super::grid::{
    COLUMN, COLUMNS, Density, LABEL, LEFT, MM, RIGHT, RULE, SECTION_GAP, SMALL, STRONG, TABLE_HEAD,
    TEXT, WIDE,
};
use super::pen::{Pen, Piece};
use crate::colour::Colour;
use crate::lines::{Line, Style, about, fitted, wrapped};
use crate::page::Owner;
use crate::sheet::{Cell, Table};
use crate::structure::{ElementId, ElementKind, Structure};

/// From the rule above a row to its first baseline.
const ROW_FIRST: f32 = 13.0;
/// From the last baseline to the rule below.
const ROW_LAST: f32 = 6.5;
/// Between columns of a table.
const GAP: f32 = 3.0 * MM;
/// Figures of one width and kerning may need this much more than a guess says.
const FIGURES: f32 = 1.06;
/// The first column never gets narrower.
const FIRST_AT_LEAST: f32 = 30.0 * MM;

/// A column in its place.
#[derive(Debug, Clone, Copy)]
struct Place {
    left: f32,
    width: f32,
    is_number: bool,
}

/// The table as a section.
pub(crate) fn table(table: &Table, density: &Density, structure: &mut Structure) -> Section {
    let mut places = places(table);
    let is_list = table.columns.len() == 2
        && table
            .rows
            .iter()
            .any(|cells| must_be_stacked(cells, &places));
    if is_list {
        for place in &mut places {
            place.left = COLUMNS[1];
            place.width = WIDE;
        }
    }
    let mut pen = Pen::new(structure);
    pen.rule(LEFT, RIGHT, 0.0, RULE, Colour::INK);
    let owner = pen.heading(&table.heading, 2);
    let heading = wrapped(&table.heading, &STRONG, COLUMN);
    let mut note_end = pen.lines(owner, heading, &STRONG, LEFT, 16.0);
    if let Some(note) = &table.note {
        let owner = pen.paragraph();
        let lines = wrapped(note, &SMALL, COLUMN);
        note_end = pen.lines(owner, lines, &SMALL, LEFT, note_end + 13.2);
    }
    let element = pen.element(ElementKind::Table, None);
    let row = pen.element(ElementKind::Row, Some(element));
    let mut lowest = 14.4_f32;
    let mut x = COLUMNS[1];
    for (at, (column, place)) in table.columns.iter().zip(&places).enumerate() {
        let owner = pen.part(ElementKind::ColumnHeader, row);
        if is_list {
            // One column is left, which has both names.
            let comma = if at == 0 { ", " } else { "" };
            let title = format!("{}{comma}", column.title);
            let line = fitted(&title, &TABLE_HEAD, RIGHT - x);
            let width = about(&title, &TABLE_HEAD);
            pen.item(line.at(x, 14.4, owner));
            x += width;
            continue;
        }
        let lines = wrapped(&column.title, &TABLE_HEAD, place.width);
        lowest = lowest.max(put(&mut pen, owner, lines, &TABLE_HEAD, place, 14.4));
    }
    let [_, left, _] = COLUMNS;
    let height = lowest + 5.8;
    pen.rule(left, RIGHT, height, RULE, Colour::HAIR);
    let head = pen.finish(height);
    let last = table.rows.len().saturating_sub(1);
    let rows = table
        .rows
        .iter()
        .enumerate()
        .map(|(at, cells)| {
            let is_stacked = is_list || must_be_stacked(cells, &places);
            let layout = RowLayout {
                is_stacked,
                is_last: at == last,
                trim: density.trim,
            };
            row_piece(cells, &places, layout, element, structure)
        })
        .collect();
    Section {
        bookmark: Some(table.heading.clone()),
        head: Some(head),
        rows,
        least: note_end + ROW_LAST,
        gap: SECTION_GAP,
        ..Section::default()
    }
}

/// How a row is set.
#[derive(Debug, Clone, Copy)]
struct RowLayout {
    /// Cells below each other.
    is_stacked: bool,
    /// Without a rule below.
    is_last: bool,
    /// Less above and below the text.
    trim: f32,
}

fn row_piece(
    cells: &[Cell],
    places: &[Place],
    layout: RowLayout,
    table: ElementId,
    structure: &mut Structure,
) -> Piece {
    let mut pen = Pen::new(structure);
    let row = pen.element(ElementKind::Row, Some(table));
    let is_stacked = layout.is_stacked;
    let row_first = ROW_FIRST - layout.trim;
    let mut lowest = if is_stacked {
        row_first - TEXT.leading
    } else {
        row_first
    };
    for (at, (cell, place)) in cells.iter().zip(places).enumerate() {
        let kind = if at == 0 {
            ElementKind::RowHeader
        } else {
            ElementKind::Cell
        };
        let owner = pen.part(kind, row);
        let (place, first) = if is_stacked {
            let wide = Place {
                width: RIGHT - place.left,
                ..*place
            };
            (wide, lowest + TEXT.leading)
        } else {
            (*place, row_first)
        };
        let style = text_style(&place);
        let lines = all_wrapped(&cell.lines, &style, place.width);
        let mut y = put(&mut pen, owner, lines, &style, &place, first);
        if !cell.quiet.is_empty() {
            let quiet = all_wrapped(&cell.quiet, &LABEL, place.width);
            y = put(&mut pen, owner, quiet, &LABEL, &place, y + LABEL.leading);
        }
        lowest = lowest.max(y);
    }
    let height = lowest + ROW_LAST - layout.trim;
    if !layout.is_last {
        let [_, left, _] = COLUMNS;
        pen.rule(left, RIGHT, height, RULE, Colour::HAIR);
    }
    pen.finish(height)
}

/// Whether the cells of a row stand below each other: a value that breaks between the lines of
/// its neighbours is hard to read, and hard to find in the text layer. Only the name of a row in a
/// table of many columns may break in its place.
fn must_be_stacked(cells: &[Cell], places: &[Place]) -> bool {
    let breaks = |(at, (cell, place)): (usize, (&Cell, &Place))| {
        let may = at == 0 && cells.len() > 2;
        let style = text_style(place);
        let mut lines = cell.lines.iter().chain(&cell.quiet);
        !may && lines.any(|text| {
            about(text, &style) * FIGURES > place.width
                && wrapped(text, &style, place.width).len() > 1
        })
    };
    cells.iter().zip(places).enumerate().any(breaks)
}

fn text_style(place: &Place) -> Style {
    if place.is_number {
        TEXT.tabular()
    } else {
        TEXT
    }
}

fn all_wrapped(texts: &[String], style: &Style, width: f32) -> Vec<Line> {
    texts
        .iter()
        .flat_map(|text| wrapped(text, style, width))
        .collect()
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

/// The columns from left to right. A column other than the first grows to its widest value as
/// long as the first one keeps what it needs.
fn places(table: &Table) -> Vec<Place> {
    let mut widths: Vec<f32> = table
        .columns
        .iter()
        .map(|column| column.width * MM)
        .collect();
    let mut spare = widths.first().copied().unwrap_or(0.0) - FIRST_AT_LEAST;
    for (at, width) in widths.iter_mut().enumerate().skip(1) {
        let cells = table.rows.iter().filter_map(|row| row.get(at));
        let widest = cells
            .flat_map(|cell| cell.lines.iter().chain(&cell.quiet))
            .map(|text| about(text, &TEXT) * FIGURES)
            .fold(0.0_f32, f32::max);
        let gap = if at + 1 == table.columns.len() {
            0.0
        } else {
            GAP
        };
        let more = widest + gap - *width;
        // Growing in part helps nothing: the value would break all the same.
        if more > 0.0 && more <= spare {
            *width += more;
            spare -= more;
        }
    }
    let others: f32 = widths.iter().skip(1).sum();
    if let Some(first) = widths.first_mut() {
        *first = (WIDE - others).max(FIRST_AT_LEAST);
    }
    let [_, mut left, _] = COLUMNS;
    let mut places = Vec::with_capacity(widths.len());
    for (column, width) in table.columns.iter().zip(widths) {
        places.push(Place {
            left,
            width: width - GAP,
            is_number: column.is_number,
        });
        left += width;
    }
    if let Some(last) = places.last_mut() {
        last.width = RIGHT - last.left;
    }
    places
}
