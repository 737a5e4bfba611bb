//! The digest on paper: what is overdue and what comes up, lane by lane, to be printed or kept.
//! The same deadlines on the same day give the same bytes. Never: where it is written.

use documents::sheet::{Block, Cell, Footer, ListColumn, ListGroup, ListTable, Sheet};
use store::{DeadlineRow, Register};
use terms::{DeadlineKind, LAST_DAY, plus_days};
use words::{Words, format};

use super::Lane;
use crate::describe::deadline_kind;
use crate::letterhead;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::summary;

/// Most rows: more than anybody reads, and a paper that is made at once.
const MOST_ROWS: usize = 2_000;

/// A list of deadlines as PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DigestPaper {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many deadlines stand in it.
    pub rows: usize,
}

/// What is overdue and what is due within so many days, of these kinds; of all without any.
pub fn paper(
    register: &Register,
    within: u32,
    kinds: &[DeadlineKind],
    now: &Now,
    words: Words,
) -> Result<DigestPaper, Problem> {
    let until = plus_days(now.today, i64::from(within)).unwrap_or(LAST_DAY);
    let rows = register.deadlines(until, kinds, None, u32::MAX)?;
    let shown = &rows[..rows.len().min(MOST_ROWS)];
    let letterhead = letterhead::of(register)?;
    let as_of = words.reminders_paper_as_of(&format::date(now.today, words.language()));
    let whole = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let list = ListTable {
        note: (shown.len() < rows.len())
            .then(|| words.since_left_out(whole(shown.len()), whole(rows.len()))),
        columns: vec![
            ListColumn::value(words.reminders_paper_due()),
            ListColumn::text(words.reminders_paper_kind()),
            ListColumn::value(words.reminders_paper_contract()),
            ListColumn::text(words.reminders_paper_customer()),
        ],
        groups: groups(shown, within, now, words),
        continued: words.paper_continued(),
        without_rows: words.reminders_paper_nothing(i64::from(within)),
        ..ListTable::default()
    };
    let sheet = Sheet {
        language: words.language().code().to_owned(),
        title: words.reminders_paper_title(),
        day: summary::day(now.today),
        letterhead: letterhead.of_sheet(),
        heading: words.reminders_paper_title(),
        subheading: as_of.clone(),
        blocks: vec![Block::List(list)],
        signatures: None,
        footer: Footer {
            left: words.reminders_paper_title(),
            middle: as_of,
            right: String::new(),
        },
        watermark: None,
    };
    let laid_out = summary::laid_out(&sheet, words);
    let bytes = documents::pdf(&laid_out).map_err(|error| Problem::new(Code::Io).because(error))?;
    Ok(DigestPaper {
        bytes,
        rows: shown.len(),
    })
}

/// Rows by lane: what is overdue first, what lies beyond the farthest lane last.
fn groups(rows: &[DeadlineRow], within: u32, now: &Now, words: Words) -> Vec<ListGroup> {
    let lanes = std::iter::once(Some(Lane::OVERDUE))
        .chain(Lane::AHEAD.into_iter().map(Some))
        .chain([None]);
    lanes
        .filter_map(|lane| {
            let of_lane: Vec<Vec<Cell>> = rows
                .iter()
                .filter(|row| Lane::of(row, now) == lane)
                .map(|row| cells(row, now, words))
                .collect();
            let days = lane.map_or(Some(within), Lane::days);
            let heading = match days {
                None => words.reminders_paper_overdue(),
                Some(0) => words.reminders_paper_today(),
                Some(days) => words.reminders_paper_within(i64::from(days.min(within))),
            };
            (!of_lane.is_empty()).then_some(ListGroup {
                heading,
                rows: of_lane,
                ..ListGroup::default()
            })
        })
        .collect()
}

fn cells(row: &DeadlineRow, now: &Now, words: Words) -> Vec<Cell> {
    let mut due = format::date_with_weekday(row.due_on, words.language());
    if let Some(due_at) = row.due_at {
        let time = due_at.with_timezone(&now.recorded_at.timezone()).time();
        due = words.reminder_day_and_time(&due, &format::time(time));
    }
    vec![
        Cell::text(due),
        Cell::text(deadline_kind(row.kind.id(), words)),
        Cell::text(row.contract_number.clone()),
        Cell::text(row.customer_name.clone()),
    ]
}
