//! The yearly statement: what a contract year brought. Requests against the quota (Q6), response
//! times kept (Q4, Q5), consulting drawn (Q7), and every request with its clock. The judging is the
//! rules'; here it is put beside each other and counted. Never: judging, places on a page.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use documents::sheet::{
    Block, Cell, Column, Fact, ListColumn, ListGroup, ListTable, Properties, Property, Value,
};
use terms::rules::consulting::ConsultingYear;
use terms::rules::levels::level_on;
use terms::rules::requests::{RequestOutcome, Validity};
use terms::{Date, RequestFact, State};
use words::{Language, Words, format};

use crate::contract_page::level_name;
use crate::contracts::ContractCase;
use crate::describe;
use crate::letterhead::Letterhead;
use crate::now::Now;
use crate::papers::PaperCase;
use crate::problem::{Code, Problem};
use crate::request_page::impact_name;
use crate::summary::{self, Frame, parties};

/// What stands where there is nothing.
const NOTHING: &str = "–";

/// Longer subjects are shortened, in characters.
const SUBJECT: usize = 90;

/// Whether a contract year has begun.
pub(crate) fn exists_for(case: &ContractCase) -> bool {
    last_year(case).is_some()
}

/// The statement of the contract year at place `at`, from 0; the newest one that has begun if none
/// is named. Refused with `not_found` where that year has not begun.
pub(crate) fn paper(
    paper_case: &PaperCase,
    at: Option<usize>,
    letterhead: &Letterhead,
    language: Language,
    now: &Now,
) -> Result<documents::Paper, Problem> {
    let case = &paper_case.case;
    let words = Words::of(language);
    let unknown = || Problem::new(Code::NotFound).with("contract_year", true);
    let last = last_year(case).ok_or_else(unknown)?;
    let ordinal = match at {
        Some(at) => u32::try_from(at).map_or(0, |at| at.saturating_add(1)),
        None => last,
    };
    let (facts, edition) = (&case.contract.facts, &case.edition);
    let year = case
        .schedule
        .consulting_years(facts, edition)?
        .into_iter()
        .find(|year| year.ordinal == ordinal && ordinal <= last)
        .ok_or_else(unknown)?;
    let outcomes = case.schedule.requests(facts, edition)?;
    let mut rows: Vec<Row<'_>> = facts
        .requests
        .iter()
        .zip(outcomes)
        .map(|(fact, outcome)| Row { fact, outcome })
        .filter(|row| row.outcome.contract_year == Some(ordinal))
        .collect();
    rows.sort_by_key(|row| (row.fact.received_at, row.fact.id));
    let statement = Statement {
        case,
        subjects: &paper_case.subjects,
        year,
        rows,
        now,
        words,
    };
    Ok(summary::laid_out(&statement.sheet(letterhead), words))
}

/// The newest contract year that has begun; none before A.
fn last_year(case: &ContractCase) -> Option<u32> {
    let schedule = &case.schedule;
    let activates_on = schedule
        .activates_on
        .filter(|_| schedule.state != State::Withdrawn)?;
    let day = schedule
        .ends_on
        .map_or(schedule.today, |end| end.min(schedule.today));
    if day < activates_on {
        return None;
    }
    let year = terms::rules::term::contract_year_on(activates_on, day).ok()?;
    Some(year.ordinal)
}

/// A request and what becomes of it.
struct Row<'a> {
    fact: &'a RequestFact,
    outcome: RequestOutcome,
}

impl Row<'_> {
    fn counts(&self) -> bool {
        self.outcome.validity == Validity::Valid
    }
}

struct Statement<'a> {
    case: &'a ContractCase,
    subjects: &'a BTreeMap<i64, String>,
    year: ConsultingYear,
    rows: Vec<Row<'a>>,
    now: &'a Now,
    words: Words,
}

impl Statement<'_> {
    fn sheet(&self, letterhead: &Letterhead) -> documents::sheet::Sheet {
        let (case, words) = (self.case, self.words);
        let number = &case.contract.number;
        let ordinal = i64::from(self.year.ordinal);
        let blocks = vec![
            Block::Columns(vec![
                Column::Lines {
                    label: words.client(),
                    lines: summary::client(case),
                },
                parties::contractor(&letterhead.company, words),
                Column::Facts(self.facts()),
            ]),
            Block::Properties(self.figures()),
            Block::List(self.requests()),
            Block::List(self.appointments()),
        ];
        let is_over = self.case.schedule.today > self.year.ends_on;
        let as_of = self.date(self.now.today);
        let frame = Frame {
            title: words.statement_title(number, ordinal),
            subheading: words.statement_subtitle(
                number,
                &self.date(self.year.starts_on),
                ordinal,
                &self.date(self.year.ends_on),
            ),
            footer: if is_over {
                words.statement_as_of(&as_of)
            } else {
                words.statement_so_far(&as_of)
            },
            watermark: None,
            signatures: None,
        };
        summary::framed(frame, blocks, case, letterhead, self.now.today, words)
    }

    fn date(&self, day: Date) -> String {
        format::date(day, self.words.language())
    }

    /// The last day of the year on which the contract was or is looked at.
    fn looked_at(&self) -> Date {
        let end = self.case.schedule.ends_on.unwrap_or(self.year.ends_on);
        let last = end.min(self.year.ends_on).min(self.case.schedule.today);
        last.max(self.year.starts_on)
    }

    fn level(&self) -> &str {
        let facts = &self.case.contract.facts;
        level_on(&facts.level, &facts.amendments, self.looked_at())
    }

    fn facts(&self) -> Vec<Fact> {
        let words = self.words;
        let fact = |label: String, text: String| Fact {
            label,
            lines: vec![text],
        };
        let mut facts = vec![
            fact(words.statement_from(), self.date(self.year.starts_on)),
            fact(words.statement_until(), self.date(self.year.ends_on)),
            fact(words.level(), level_name(self.case, self.level())),
        ];
        if let Some(owner) = &self.case.contract.owner {
            facts.push(fact(words.owner(), owner.clone()));
        }
        facts
    }

    fn figures(&self) -> Properties {
        let words = self.words;
        let level = self.case.edition.level(self.level());
        let most = level.map_or(0, |level| i64::from(level.requests_per_year));
        let used = summary::count(self.rows.iter().filter(|row| row.counts()).count());
        let refused = summary::count(self.rows.len()) - used;
        let over = summary::count(
            self.rows
                .iter()
                .filter(|row| row.outcome.over_quota)
                .count(),
        );
        let mut rows = vec![property(
            words.paper_requests_label(),
            words.statement_used(most, used),
            [
                (over > 0).then(|| words.statement_over(over)),
                (refused > 0).then(|| words.statement_not_counted(refused)),
            ]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" "),
        )];
        rows.push(self.response_times());
        let consulting = &self.year;
        if consulting.included_hours > 0 || consulting.drawn_hours > 0 {
            let is_over = self.case.schedule.today > consulting.ends_on;
            let left = i64::from(consulting.left_hours);
            rows.push(property(
                words.consulting(),
                words.statement_hours(
                    i64::from(consulting.included_hours),
                    i64::from(consulting.drawn_hours),
                ),
                if left == 0 {
                    String::new()
                } else if is_over {
                    words.statement_lapsed(left)
                } else {
                    words.statement_left(&self.date(consulting.ends_on), left)
                },
            ));
        }
        Properties {
            heading: words.statement_figures(),
            rows,
        }
    }

    /// Q4, Q5: how many were answered in time. One that is overdue is not in time, whatever comes.
    fn response_times(&self) -> Property {
        let words = self.words;
        let number = |is_counted: &dyn Fn(&Row<'_>) -> bool| {
            summary::count(self.rows.iter().filter(|row| is_counted(row)).count())
        };
        let kept = number(&|row| row.outcome.in_time == Some(true));
        let missed = number(&|row| row.outcome.in_time == Some(false));
        let overdue = number(&|row| self.waits(row) == Some(true));
        let open = number(&|row| self.waits(row) == Some(false));
        let total = kept + missed + overdue;
        let notes: Vec<String> = [
            (overdue > 0).then(|| words.statement_overdue(overdue)),
            (open > 0).then(|| words.statement_open(open)),
        ]
        .into_iter()
        .flatten()
        .collect();
        let text = if total > 0 {
            let share = format::percent(kept * 100 / total, words.language());
            words.statement_in_time(&share, total, kept)
        } else if open > 0 {
            words.statement_none_answered()
        } else {
            words.statement_no_response_owed()
        };
        property(words.response_time(), text, notes.join(" "))
    }

    /// Whether a request that waits for its answer is overdue; none if it does not wait.
    fn waits(&self, row: &Row<'_>) -> Option<bool> {
        let due = row.outcome.due.filter(|_| row.fact.answered_at.is_none())?;
        Some(due < self.now.recorded_at)
    }

    fn requests(&self) -> ListTable {
        let words = self.words;
        ListTable {
            heading: words.paper_requests_label(),
            note: None,
            columns: vec![
                ListColumn::number(words.statement_column_number()),
                ListColumn::value(words.statement_column_received()),
                ListColumn::text(words.statement_column_subject()),
                ListColumn::value(words.impact()),
                ListColumn::value(words.statement_column_due()),
                ListColumn::value(words.statement_column_answered()),
                ListColumn::text(words.statement_column_result()),
            ],
            groups: vec![ListGroup {
                rows: self.rows.iter().map(|row| self.request(row)).collect(),
                ..ListGroup::default()
            }],
            sums: Vec::new(),
            continued: words.paper_continued(),
            without_rows: words.statement_without_requests(),
        }
    }

    fn request(&self, row: &Row<'_>) -> Vec<Cell> {
        let fact = row.fact;
        let moment = |at: Option<DateTime<Utc>>| {
            at.map_or_else(|| Cell::text(NOTHING), |at| self.moment(at))
        };
        let subject = self.subjects.get(&fact.id);
        let sender = self.sender(&fact.from_email);
        vec![
            Cell::text(fact.id.to_string()),
            self.moment(fact.received_at),
            Cell {
                lines: vec![subject.map_or_else(|| sender.clone(), |text| shortened(text))],
                quiet: subject.map(|_| sender).into_iter().collect(),
            },
            Cell::text(impact_name(
                &self.case.edition,
                &row.outcome.impact,
                self.words,
            )),
            moment(row.outcome.due.map(|due| due.with_timezone(&Utc))),
            moment(fact.answered_at),
            Cell {
                lines: vec![self.result(row)],
                quiet: row
                    .outcome
                    .over_quota
                    .then(|| self.words.statement_over_quota())
                    .into_iter()
                    .collect(),
            },
        ]
    }

    /// The day, and the time below it.
    fn moment(&self, at: DateTime<Utc>) -> Cell {
        let local = at
            .with_timezone(&self.case.edition.time_zone())
            .naive_local();
        Cell {
            lines: vec![self.date(local.date())],
            quiet: vec![format::time(local.time())],
        }
    }

    fn result(&self, row: &Row<'_>) -> String {
        let words = self.words;
        if let Some(refusal) = row.outcome.validity.refusal() {
            return describe::keyed("statement-refused", refusal.id(), words);
        }
        match (row.outcome.in_time, self.waits(row)) {
            (Some(true), _) => words.statement_result_in_time(),
            (Some(false), _) => words.statement_result_missed(),
            (None, Some(true)) => words.statement_result_overdue(),
            (None, Some(false)) => words.statement_result_open(),
            (None, None) => words.statement_result_none(),
        }
    }

    /// The name of the contact who wrote, else the address.
    fn sender(&self, email: &str) -> String {
        let contacts = &self.case.contract.facts.contacts;
        contacts
            .iter()
            .find(|contact| contact.email.eq_ignore_ascii_case(email))
            .map_or_else(|| email.to_owned(), |contact| contact.name.clone())
    }

    fn appointments(&self) -> ListTable {
        let words = self.words;
        let block = i64::from(self.case.edition.consulting_block_hours);
        let year = &self.year;
        let mut drawn: Vec<_> = self
            .case
            .contract
            .facts
            .consulting
            .iter()
            .filter(|fact| fact.cancelled_on.is_none())
            .filter(|fact| (year.starts_on..=year.ends_on).contains(&fact.on))
            .collect();
        drawn.sort_by_key(|fact| fact.on);
        let hours = |hours: i64| Cell::text(format::hours(hours, words.language()));
        let rows: Vec<Vec<Cell>> = drawn
            .iter()
            .map(|fact| {
                vec![
                    Cell::text(self.date(fact.on)),
                    Cell::text(i64::from(fact.blocks).to_string()),
                    hours(i64::from(fact.blocks) * block),
                ]
            })
            .collect();
        let sums = if rows.is_empty() {
            Vec::new()
        } else {
            let sum: i64 = drawn
                .iter()
                .map(|fact| i64::from(fact.blocks) * block)
                .sum();
            vec![vec![
                Cell::text(words.paper_sum()),
                Cell::default(),
                hours(sum),
            ]]
        };
        ListTable {
            heading: words.consulting(),
            note: None,
            columns: vec![
                ListColumn::value(words.paper_consulting_day()),
                ListColumn::number(words.statement_column_blocks()),
                ListColumn::number(words.paper_consulting_hours()),
            ],
            groups: vec![ListGroup {
                rows,
                ..ListGroup::default()
            }],
            sums,
            continued: words.paper_continued(),
            without_rows: words.statement_without_consulting(),
        }
    }
}

/// A subject that leaves room for others: whole words, and a sign where something is left out.
fn shortened(subject: &str) -> String {
    if subject.chars().count() <= SUBJECT {
        return subject.to_owned();
    }
    let start: String = subject.chars().take(SUBJECT).collect();
    let end = start.rfind(' ').unwrap_or(start.len());
    format!("{} …", start.get(..end).unwrap_or(&start).trim_end())
}

fn property(label: String, text: String, note: String) -> Property {
    Property {
        label,
        value: Value::Lines(vec![text]),
        note: (!note.is_empty()).then_some(note),
    }
}
