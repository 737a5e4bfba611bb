//! The blocks of a paper as pieces: title, columns, dates, drawing, properties, steps. What never
//! lives here: tables, the frame of the page, and where a piece goes.

use super::flow::Section;
use super::grid::{
    COLUMN, COLUMNS, Columns, DATE, DATE_LABEL, DATE_NOTE, Density, GUTTER, LABEL, LEFT, MM, RIGHT,
    RULE, SECTION_GAP, SHEET, SMALL, STEP_DATE, STRONG, STRONG_RULE, SUBTITLE, TEXT, TITLE, WIDE,
};
use super::pen::{Pen, Piece};
use crate::colour::Colour;
use crate::lines::{balanced, fitted, settled, single, wrapped};
use crate::page::Owner;
use crate::ruler::{self, Ruler};
use crate::sheet::{Column, Fact, LargeDate, Properties, Property, Steps, Value};
use crate::structure::{ElementId, ElementKind, Structure};

/// From the rule of a section to the first baseline.
const FIRST: f32 = 16.0;
/// From the rule of a row to its first baseline.
const ROW_FIRST: f32 = 14.0;
/// From the last baseline of a row to the next rule.
const ROW_LAST: f32 = 7.0;
/// Width of labels in a column of facts.
const FACT_LABEL: f32 = 20.0 * MM;

/// Heading and subheading.
pub(crate) fn title(
    heading: &str,
    subheading: &str,
    density: &Density,
    structure: &mut Structure,
) -> Section {
    let mut pen = Pen::new(structure);
    let owner = pen.heading(heading, 1);
    let mut style = TITLE;
    let mut lines = balanced(heading, &style, RIGHT - LEFT);
    if lines.len() > 2 && density.long_title < 1.0 {
        style.size *= density.long_title;
        style.leading *= density.long_title;
        lines = balanced(heading, &style, RIGHT - LEFT);
    }
    let mut y = pen.lines(owner, lines, &style, LEFT, 17.1);
    if !subheading.is_empty() {
        let owner = pen.paragraph();
        let lines = wrapped(subheading, &SUBTITLE, RIGHT - LEFT);
        y = pen.lines(owner, lines, &SUBTITLE, LEFT, y + 18.1);
    }
    Section {
        bookmark: Some(heading.to_owned()),
        ..Section::of(pen.finish(y), 26.2)
    }
}

/// Columns side by side under a rule. A first column with an address that would have to break
/// stands above the others, over the whole width.
pub(crate) fn columns(columns: &[Column], structure: &mut Structure) -> Section {
    let mut pen = Pen::new(structure);
    pen.rule(LEFT, RIGHT, 0.0, RULE, Colour::INK);
    let mut first = FIRST;
    let mut lowest = 0.0_f32;
    for (at, (column, x)) in columns.iter().zip(COLUMNS).enumerate() {
        let last = match column {
            Column::Lines { label, lines } => {
                let is_wide = at == 0 && breaks_below_name(lines);
                let width = if is_wide { RIGHT - LEFT } else { COLUMN };
                let owner = pen.paragraph();
                pen.text(owner, label, &LABEL, x, first);
                let owner = pen.paragraph();
                let lines = lines
                    .iter()
                    .flat_map(|line| balanced(line, &TEXT, width))
                    .collect();
                let last = pen.lines(owner, lines, &TEXT, x, first + TEXT.leading);
                if is_wide {
                    first = last + TEXT.leading * 1.5;
                }
                last
            }
            Column::Facts(facts) => facts_column(&mut pen, facts, x, first),
        };
        lowest = lowest.max(last);
    }
    Section::of(pen.finish(lowest), 32.4)
}

/// Whether a line other than the name, which the heading repeats, is too long for a column.
fn breaks_below_name(lines: &[String]) -> bool {
    lines
        .iter()
        .skip(1)
        .any(|line| wrapped(line, &TEXT, COLUMN).len() > 1)
}

fn facts_column(pen: &mut Pen<'_>, facts: &[Fact], x: f32, first: f32) -> f32 {
    let table = pen.element(ElementKind::Table, None);
    let mut y = first - TEXT.leading;
    for fact in facts {
        let row = pen.element(ElementKind::Row, Some(table));
        let owner = pen.part(ElementKind::RowHeader, row);
        let first = y + TEXT.leading;
        pen.item(fitted(&fact.label, &LABEL, FACT_LABEL - 3.0).at(x, first, owner));
        let owner = pen.part(ElementKind::Cell, row);
        let style = TEXT.tabular();
        let last = pen.wrapped(
            owner,
            &fact.lines,
            &style,
            x + FACT_LABEL,
            COLUMN - FACT_LABEL,
            first,
        );
        y = last.max(first);
    }
    y
}

/// Large dates under a strong rule.
pub(crate) fn dates(dates: &[LargeDate], grid: &Columns, structure: &mut Structure) -> Section {
    let mut pen = Pen::new(structure);
    pen.rule(grid.left(), grid.right, 0.0, STRONG_RULE, Colour::INK);
    let mut lowest = 0.0_f32;
    for (date, x) in dates.iter().zip(grid.at) {
        let owner = pen.paragraph();
        pen.item(fitted(&date.label, &DATE_LABEL, grid.width).at(x, 15.6, owner));
        let owner = pen.paragraph();
        let colour = if date.is_open {
            Colour::ACCENT
        } else {
            Colour::INK
        };
        // Large figures begin a hair to the right of small ones; this sets their stems flush.
        let large = fitted(&date.date, &DATE.coloured(colour), grid.width);
        pen.item(large.at(x - 0.4, 41.3, owner));
        let owner = pen.paragraph();
        let note = balanced(&date.note, &DATE_NOTE, grid.width - 2.0);
        lowest = lowest.max(pen.lines(owner, note, &DATE_NOTE, x, 55.3));
    }
    Section::of(pen.finish(lowest), 36.3)
}

/// The drawing to scale.
pub(crate) fn ruler(ruler: &Ruler, structure: &mut Structure) -> Section {
    let kind = ElementKind::Figure {
        description: ruler.description.clone(),
    };
    let figure = structure.add(kind, None);
    let drawing = ruler::draw(ruler, LEFT, RIGHT, Owner::Element(figure));
    let piece = Piece {
        height: drawing.height,
        items: drawing.items,
        ..Piece::default()
    };
    Section::of(piece, 18.0)
}

/// Names and values under a heading.
pub(crate) fn properties(
    properties: &Properties,
    density: &Density,
    structure: &mut Structure,
) -> Section {
    let head = heading(&properties.heading, &SHEET, structure);
    let table = structure.add(ElementKind::Table, None);
    let last = properties.rows.len().saturating_sub(1);
    let rows = properties
        .rows
        .iter()
        .enumerate()
        .map(|(at, row)| property(row, at == last, table, density, structure))
        .collect();
    Section {
        bookmark: Some(properties.heading.clone()),
        head: Some(head),
        rows,
        gap: SECTION_GAP,
        ..Section::default()
    }
}

/// A heading over the whole width between two rules.
fn heading(text: &str, grid: &Columns, structure: &mut Structure) -> Piece {
    let (left, right) = (grid.left(), grid.right);
    let mut pen = Pen::new(structure);
    pen.rule(left, right, 0.0, RULE, Colour::INK);
    let owner = pen.heading(text, 2);
    let lines = wrapped(text, &STRONG, right - left);
    let y = pen.lines(owner, lines, &STRONG, left, FIRST);
    pen.rule(left, right, y + 8.0, RULE, Colour::HAIR);
    pen.finish(y + 8.0)
}

fn property(
    row: &Property,
    is_last: bool,
    table: ElementId,
    density: &Density,
    structure: &mut Structure,
) -> Piece {
    let row_first = ROW_FIRST - density.trim;
    let mut pen = Pen::new(structure);
    let line = pen.element(ElementKind::Row, Some(table));
    let owner = pen.part(ElementKind::RowHeader, line);
    let label = wrapped(&row.label, &LABEL, COLUMN);
    let label_end = pen.lines(owner, label, &LABEL, LEFT, row_first);
    let [_, x, _] = COLUMNS;
    let owner = pen.part(ElementKind::Cell, line);
    let mut y = match &row.value {
        Value::Lines(lines) => pen.wrapped(owner, lines, &TEXT, x, WIDE, row_first),
        Value::Pairs(pairs) => pairs_line(&mut pen, pairs, row_first, owner),
    };
    if let Some(note) = &row.note {
        y = pen.lines(owner, balanced(note, &SMALL, WIDE), &SMALL, x, y + 12.4);
    }
    let height = y.max(label_end) + ROW_LAST - density.trim;
    if !is_last {
        pen.rule(LEFT, RIGHT, height, RULE, Colour::HAIR);
    }
    pen.finish(height)
}

/// Pairs at half columns, or below each other where they do not fit.
fn pairs_line(pen: &mut Pen<'_>, pairs: &[(String, String)], first: f32, owner: Owner) -> f32 {
    let [_, left, _] = COLUMNS;
    let half = f32::midpoint(COLUMN, GUTTER * 0.5) + GUTTER * 0.25;
    let mut y = first;
    let mut x = left;
    for (quiet, strong) in pairs {
        let first = single(&format!("{quiet} "), &TEXT);
        let gap = blank_width();
        let second = single(strong, &STRONG.tabular());
        let width = first.width + gap + second.width;
        if x > left && x + width > RIGHT {
            x = left;
            y += TEXT.leading;
        }
        let strong_at = x + first.width + gap;
        pen.item(first.at(x, y, owner));
        pen.item(second.at(strong_at, y, owner));
        let steps = ((width + GUTTER) / half).ceil();
        x += steps.max(1.0) * half;
    }
    y
}

fn blank_width() -> f32 {
    single("n n", &TEXT).width - single("nn", &TEXT).width
}

/// Numbered steps; the numbers hang in the margin.
pub(crate) fn steps(
    steps: &Steps,
    grid: &Columns,
    density: &Density,
    structure: &mut Structure,
) -> Section {
    let row_first = ROW_FIRST - density.trim;
    let (left, x) = (grid.left(), grid.second());
    let head = heading(&steps.heading, grid, structure);
    let list = structure.add(ElementKind::List, None);
    let count = steps.steps.len();
    let mut rows = Vec::with_capacity(count);
    for (at, step) in steps.steps.iter().enumerate() {
        let mut pen = Pen::new(structure);
        let item = pen.element(ElementKind::ListItem, Some(list));
        let owner = pen.part(ElementKind::ListLabel, item);
        let number = single(&(at + 1).to_string(), &LABEL.tabular());
        let number_left = left - 6.4 - number.width;
        pen.item(number.at(number_left, row_first, owner));
        let owner = pen.part(ElementKind::ListBody, item);
        let label = wrapped(&step.label, &LABEL, grid.width);
        let label_end = pen.lines(owner, label, &LABEL, left, row_first);
        let date = fitted(&step.date, &STEP_DATE, grid.width);
        let date_baseline = if step.date.is_empty() {
            label_end
        } else {
            label_end + 14.2
        };
        pen.item(date.at(left, date_baseline, owner));
        let text = settled(&step.text, &TEXT, grid.wide());
        let mut y = pen.lines(owner, text, &TEXT, x, row_first);
        if !step.clause.is_empty() {
            y = pen.lines(
                owner,
                balanced(&step.clause, &SMALL, grid.wide()),
                &SMALL,
                x,
                y + 11.6,
            );
        }
        let height = y.max(date_baseline) + ROW_LAST - density.trim;
        if at + 1 < count {
            pen.rule(left, grid.right, height, RULE, Colour::HAIR);
        }
        rows.push(pen.finish(height));
    }
    Section {
        bookmark: Some(steps.heading.clone()),
        head: Some(head),
        rows,
        gap: SECTION_GAP,
        ..Section::default()
    }
}
