//! Makes a plan: takes the sheet apart, recognises its columns, decides their formats by all
//! rows, reads each row and judges it.

use documents::foreign::ForeignTable;
use store::{Register, Snapshot};
use terms::Edition;

use super::cells::Line;
use super::columns::{self, Column};
use super::draft::{Reader, currency_of};
use super::field::Field;
use super::formats::Formats;
use super::judge::{Judge, Seen};
use super::known::{Contracts, Customers};
use super::mapping::{ColumnChoice, Mapping};
use super::options::Options;
use super::plan::{Counts, Plan, PlanColumn, PlanRow, RowOutcome};
use super::questions;
use super::sheet::{self, List};
use crate::now::Now;
use crate::problem::Problem;

/// So many cells of a column are shown to people who choose.
const EXAMPLES: usize = 4;
/// With as many columns as this a row that fills one or two cells is a heading.
const WIDE: usize = 4;

/// What an import of `table` would do.
pub(super) fn plan(
    register: &Register,
    name: &str,
    table: &ForeignTable,
    options: &Options,
    now: &Now,
) -> Result<Plan, Problem> {
    register.read(|snapshot| {
        let edition = snapshot.edition_for(now.today)?;
        let list = sheet::list(table, options)?;
        let columns = columns::recognise(&list, &options.mapping, &edition);
        let lines: Vec<&Line<'_>> = list
            .lines
            .iter()
            .filter(|line| holds_contract(line, &list, &columns))
            .collect();
        let formats = Formats::of(&lines, &columns, list.taking, |line, in_cell| {
            currency_in(line, in_cell, &columns, &options.mapping)
        });
        let rows = judged(
            snapshot, &list, &lines, &columns, &formats, options, &edition, now,
        )?;
        let column_questions = questions::of(
            &list,
            &lines,
            &columns,
            &formats,
            &rows,
            &options.mapping,
            &edition,
        );
        Ok(Plan {
            file: name.to_owned(),
            sheet: list.sheet.clone(),
            sheets: list.sheets.clone(),
            header_rows: list.header_rows.clone(),
            columns: columns
                .iter()
                .map(|column| shown(column, &lines, &formats, &list))
                .collect(),
            counts: counts(&rows),
            rows,
            column_questions,
            mapping: mapping(&columns, &formats, &list, &options.mapping),
            is_own_export: list.taking.is_own_export,
        })
    })
}

#[expect(
    clippy::too_many_arguments,
    reason = "the parts of one plan, each made from the ones before"
)]
fn judged(
    snapshot: &Snapshot<'_>,
    list: &List<'_>,
    lines: &[&Line<'_>],
    columns: &[Column],
    formats: &Formats,
    options: &Options,
    edition: &std::sync::Arc<Edition>,
    now: &Now,
) -> Result<Vec<PlanRow>, Problem> {
    let reader = Reader::new(list, columns, formats, options, edition);
    let customers = Customers::of(snapshot, list.taking.is_own_export)?;
    let contracts = Contracts::of(snapshot)?;
    let mut judge = Judge {
        snapshot,
        customers: &customers,
        contracts: &contracts,
        options,
        edition: std::sync::Arc::clone(edition),
        now,
        has_unknown_days: columns::has_unknown_days(columns),
        seen: Seen::default(),
    };
    lines
        .iter()
        .map(|line| judge.judge(reader.read(line)))
        .collect()
}

/// The currency of a row as far as its amounts need it: its digits after the point.
fn currency_in(
    line: &Line<'_>,
    in_cell: Option<&str>,
    columns: &[Column],
    mapping: &Mapping,
) -> Option<String> {
    let cell = columns
        .iter()
        .find(|column| column.field == Some(Field::Currency))
        .map(|column| line.cell(column.place).text.to_uppercase())
        .filter(|code| code.len() == 3);
    let fee = columns
        .iter()
        .find(|column| column.field.is_some_and(Field::is_amount))?;
    cell.or_else(|| currency_of(in_cell, fee, mapping))
}

/// Whether a row is one of contracts and no heading, total or repeated header.
fn holds_contract(line: &Line<'_>, list: &List<'_>, columns: &[Column]) -> bool {
    let mapped: Vec<&Column> = columns
        .iter()
        .filter(|column| column.field.is_some())
        .collect();
    let fills = |wanted: &dyn Fn(Field) -> bool| {
        mapped
            .iter()
            .any(|column| column.field.is_some_and(wanted) && !line.cell(column.place).is_blank())
    };
    let filled = mapped
        .iter()
        .filter(|column| !line.cell(column.place).is_blank())
        .count();
    if filled == 0 || sheet::repeats_headers(line, &list.headers) {
        return false;
    }
    let only_figures = !fills(&|field| !(field.is_amount() || field == Field::Currency));
    if only_figures {
        return false;
    }
    let says_what = fills(&|field| {
        matches!(
            field,
            Field::Level | Field::ReceivedOn | Field::ActivatesOn | Field::TermMonths
        )
    });
    if sheet::is_total(line) && !says_what {
        return false;
    }
    let is_heading = mapped.len() >= WIDE && filled <= 2 && line.filled() <= 2 && !says_what;
    let is_lonely = mapped.len() >= WIDE && filled == 1 && line.filled() == 1;
    !(is_heading || is_lonely)
}

fn shown(column: &Column, lines: &[&Line<'_>], formats: &Formats, list: &List<'_>) -> PlanColumn {
    let (format, possible) = formats.format_of(column.place);
    let cells: Vec<_> = lines
        .iter()
        .map(|line| line.cell(column.place))
        .filter(|cell| !cell.is_blank())
        .collect();
    let readable = match column.field {
        Some(field) if field.is_day() => cells
            .iter()
            .filter(|cell| {
                matches!(
                    formats.day(column, cell, list.taking),
                    super::formats::Read::Value(_)
                )
            })
            .count(),
        _ => cells.len(),
    };
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    PlanColumn {
        place: column.place,
        header: column.header.clone(),
        key: column.key.clone(),
        field: column.field,
        format,
        possible,
        examples: cells
            .iter()
            .take(EXAMPLES)
            .map(|cell| cell.text.chars().take(80).collect())
            .collect(),
        filled: count(cells.len()),
        readable: count(readable),
    }
}

fn counts(rows: &[PlanRow]) -> Counts {
    let mut counts = Counts::default();
    for row in rows {
        let count = match row.outcome {
            RowOutcome::New => &mut counts.new,
            RowOutcome::Changed => &mut counts.changed,
            RowOutcome::Unchanged => &mut counts.unchanged,
            RowOutcome::Duplicate => &mut counts.duplicate,
            RowOutcome::Question => &mut counts.question,
            RowOutcome::Rejected => &mut counts.rejected,
        };
        *count += 1;
    }
    counts
}

/// The mapping as it was applied.
fn mapping(columns: &[Column], formats: &Formats, list: &List<'_>, asked: &Mapping) -> Mapping {
    let mut mapping = asked.clone();
    mapping.sheet.clone_from(&list.sheet);
    for column in columns {
        let choice = if column.field.is_some() {
            ColumnChoice {
                field: column.field,
                format: formats.format_of(column.place).0,
                ignore: false,
            }
        } else {
            column.choice.clone()
        };
        if choice != ColumnChoice::default() {
            mapping.columns.insert(column.key.clone(), choice);
        }
    }
    mapping
}
