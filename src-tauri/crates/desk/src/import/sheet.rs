//! Which sheet is the list, where its headers stand, and which rows hold contracts. Rows above
//! the headers are titles; totals, headings between rows and repeated headers are passed over.

use std::collections::BTreeSet;

use documents::foreign::{ForeignCell, ForeignKind, ForeignSheet, ForeignTable};

use super::cells::{Cell, Line, Taking};
use super::days::{self, Written};
use super::field::Field;
use super::headers;
use super::mapping::Mapping;
use super::options::Options;
use super::vocabulary::{folded, joined};
use crate::problem::{Code, Problem};

/// In so many rows a header is looked for.
const HEADER_WITHIN: usize = 100;
/// What a row has to reach to be taken for headers: one sure name and a weak one.
const HEADER_SCORE: i32 = 3;

/// The columns that the program's own export begins with.
const OWN_EXPORT: [&str; 10] = [
    "number",
    "customer_name",
    "level",
    "received_on",
    "activates_on",
    "term_months",
    "yearly_fee",
    "currency",
    "owner",
    "note",
];

/// A sheet that was taken apart.
#[derive(Debug)]
pub(super) struct List<'a> {
    /// Name of the sheet; none for a text file.
    pub(super) sheet: Option<String>,
    /// All sheets that are shown.
    pub(super) sheets: Vec<String>,
    /// The rows that hold headers.
    pub(super) header_rows: Vec<u32>,
    /// Headers from left to right; as many as there are columns.
    pub(super) headers: Vec<String>,
    /// The rows below.
    pub(super) lines: Vec<Line<'a>>,
    pub(super) taking: Taking,
}

/// Where headers stand.
#[derive(Debug, Default)]
struct Found {
    rows: Vec<usize>,
    texts: Vec<String>,
    score: i32,
}

/// Takes the sheet apart that is asked for, else the one that looks most like a list of contracts.
pub(super) fn list<'a>(table: &'a ForeignTable, options: &Options) -> Result<List<'a>, Problem> {
    let taking = Taking::of(table.kind, table.is_1904);
    let shown: Vec<&ForeignSheet> = table
        .sheets
        .iter()
        .filter(|sheet| !sheet.is_hidden)
        .collect();
    let names: Vec<String> = shown.iter().map(|sheet| sheet.name.clone()).collect();
    let asked = options.sheet.as_ref().or(options.mapping.sheet.as_ref());
    let chosen = match asked.filter(|_| table.kind != ForeignKind::Csv) {
        Some(name) => {
            let sheet = shown.iter().find(|sheet| sheet.name == *name).or_else(|| {
                shown
                    .iter()
                    .find(|sheet| folded(&sheet.name) == folded(name))
            });
            Some(*sheet.ok_or_else(|| {
                Problem::at(Code::NotFound, "sheet")
                    .with("sheet", name.as_str())
                    .with("sheets", names.clone())
            })?)
        }
        None => best(&shown, taking, &options.mapping),
    };
    let lines = chosen.map_or_else(Vec::new, |sheet| lines_of(sheet, taking));
    let found = find(&lines, &options.mapping);
    let is_own_export = OWN_EXPORT
        .iter()
        .enumerate()
        .all(|(at, name)| found.texts.get(at).is_some_and(|text| text == name));
    let taking = Taking {
        is_own_export,
        ..taking
    };
    let lines = if is_own_export {
        chosen.map_or_else(Vec::new, |sheet| lines_of(sheet, taking))
    } else {
        lines
    };
    let first = found.rows.last().map_or(0, |at| at + 1);
    let header_rows = found
        .rows
        .iter()
        .filter_map(|at| Some(lines.get(*at)?.number))
        .collect();
    let lines: Vec<Line<'a>> = lines.into_iter().skip(first).collect();
    let width = lines
        .iter()
        .map(|line| line.cells.len())
        .chain([found.texts.len()])
        .max()
        .unwrap_or(0);
    let mut headers = found.texts;
    headers.resize(width, String::new());
    Ok(List {
        sheet: chosen
            .filter(|_| table.kind != ForeignKind::Csv)
            .map(|sheet| sheet.name.clone()),
        sheets: if table.kind == ForeignKind::Csv {
            Vec::new()
        } else {
            names
        },
        header_rows,
        headers,
        lines,
        taking,
    })
}

fn lines_of(sheet: &ForeignSheet, taking: Taking) -> Vec<Line<'_>> {
    sheet
        .rows
        .iter()
        .map(|row| Line::of(row, taking))
        .filter(|line| line.filled() > 0)
        .collect()
}

fn best<'a>(
    shown: &[&'a ForeignSheet],
    taking: Taking,
    mapping: &Mapping,
) -> Option<&'a ForeignSheet> {
    let mut best: Option<(&ForeignSheet, i32)> = None;
    for sheet in shown {
        let lines: Vec<Line<'_>> = sheet
            .rows
            .iter()
            .take(HEADER_WITHIN)
            .map(|row| Line::of(row, taking))
            .filter(|line| line.filled() > 0)
            .collect();
        let score = find(&lines, mapping).score;
        if best.is_none_or(|(_, most)| score > most) {
            best = Some((sheet, score));
        }
    }
    best.map(|(sheet, _)| sheet)
}

/// Finds the row, or the two rows, that hold headers.
fn find(lines: &[Line<'_>], mapping: &Mapping) -> Found {
    if let Some(row) = mapping.header_row {
        let at = lines.iter().position(|line| line.number == row);
        return at.map_or_else(Found::default, |at| Found {
            rows: vec![at],
            texts: lines.get(at).map_or_else(Vec::new, texts),
            score: HEADER_SCORE,
        });
    }
    let mut best = Found::default();
    for (at, line) in lines.iter().enumerate().take(HEADER_WITHIN) {
        let own = texts(line);
        let score = score(&own, line, mapping);
        if score > best.score {
            best = Found {
                rows: vec![at],
                texts: own,
                score,
            };
        }
    }
    if best.score < HEADER_SCORE {
        return Found::default();
    }
    // Headers over two rows: the one above or the one below adds what single rows do not say.
    let Some(at) = best.rows.first().copied() else {
        return best;
    };
    for (upper, lower) in [(at.checked_sub(1), Some(at)), (Some(at), at.checked_add(1))] {
        let pair = upper
            .and_then(|upper| lines.get(upper))
            .zip(lower.and_then(|lower| lines.get(lower)));
        let Some((above, below)) = pair else { continue };
        if below.number != above.number + 1 || holds_data(below) || holds_data(above) {
            continue;
        }
        let texts = texts_of_two(above, below);
        let score = score(&texts, below, mapping);
        if score > best.score {
            best = Found {
                rows: upper.into_iter().chain(lower).collect(),
                texts,
                score,
            };
        }
    }
    best
}

fn texts(line: &Line<'_>) -> Vec<String> {
    line.cells.iter().map(one_line).collect()
}

fn one_line(cell: &Cell<'_>) -> String {
    // A word that a hyphen breaks over two lines is one word.
    let text = cell.text.replace("-\n", "").replace("-\r\n", "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Each lower header with the one above it, which may span several columns.
fn texts_of_two(above: &Line<'_>, below: &Line<'_>) -> Vec<String> {
    let mut spanning = String::new();
    (0..above.cells.len().max(below.cells.len()))
        .map(|place| {
            let (upper, lower) = (one_line(above.cell(place)), one_line(below.cell(place)));
            if !upper.is_empty() {
                spanning.clone_from(&upper);
            }
            // A header over both rows stands in both.
            if lower.is_empty() || upper == lower {
                return upper;
            }
            let both = format!("{spanning} {lower}");
            let is_known = |text: &str| headers::read(text).named.is_some();
            if spanning.is_empty() || (!is_known(&both) && is_known(&lower)) {
                lower
            } else {
                both
            }
        })
        .collect()
}

fn holds_data(line: &Line<'_>) -> bool {
    line.cells.iter().any(|cell| is_data(cell))
}

fn is_data(cell: &Cell<'_>) -> bool {
    match cell.value {
        ForeignCell::Empty => false,
        ForeignCell::Text(_) => days::written(&cell.text, None) != Written::Nothing,
        _ => true,
    }
}

/// How much a row looks like headers: sure names count twice, values count against it.
fn score(texts: &[String], line: &Line<'_>, mapping: &Mapping) -> i32 {
    let mut fields: BTreeSet<Field> = BTreeSet::new();
    let mut score = 0;
    for text in texts.iter().filter(|text| !text.is_empty()) {
        let is_mapped = mapping
            .columns
            .keys()
            .any(|key| folded(key) == folded(text));
        if is_mapped {
            score += 2;
            continue;
        }
        if let Some(named) = headers::read(text).named
            && fields.insert(named.field)
        {
            score += if named.is_weak { 1 } else { 2 };
        }
    }
    let values = line.cells.iter().filter(|cell| is_data(cell)).count();
    score - 2 * i32::try_from(values).unwrap_or(i32::MAX / 4)
}

/// Whether a row only sums up others.
pub(super) fn is_total(line: &Line<'_>) -> bool {
    line.cells.iter().filter(|cell| cell.is_text()).any(|cell| {
        let words = folded(&cell.text);
        let words = words.trim_start_matches(|sign: char| sign.is_ascii_digit() || sign == ' ');
        matches!(
            words.split(' ').next().unwrap_or_default(),
            "summe"
                | "summen"
                | "gesamt"
                | "gesamtsumme"
                | "gesamtbetrag"
                | "zwischensumme"
                | "total"
                | "totals"
                | "subtotal"
                | "sum"
                | "insgesamt"
                | "durchschnitt"
                | "mittelwert"
                | "average"
                | "uebertrag"
                | "anzahl"
        ) || words.starts_with("grand total")
    })
}

/// Whether a row repeats the headers, as lists printed over several pages do.
pub(super) fn repeats_headers(line: &Line<'_>, headers: &[String]) -> bool {
    let same = line
        .cells
        .iter()
        .zip(headers)
        .filter(|(cell, header)| {
            let (cell, header) = (joined(&cell.text), joined(header));
            // Of headers over two rows the lower one may be repeated alone, or both in one.
            !cell.is_empty()
                && !header.is_empty()
                && (header.ends_with(&cell) || cell.ends_with(&header))
        })
        .count();
    same > 1 && same * 4 >= line.filled() * 3
}
