//! Deadlines as a calendar file: names and versions so that a second file brings a calendar up to
//! date and doubles nothing.
//!
//! The name of an entry is the one that its deadline has for ever. Its version is the place in the
//! journal of the newest entry about its contract or customer (where requests move the deadline,
//! about those too): it rises with every change and never falls. What stands in an entry
//! follows from the facts alone and not from the day of the export, so that the same register
//! gives the same entries on any day.

use std::collections::HashSet;

use documents::ics::{Alarm, Calendar, Event, When};
use store::{DeadlineRow, LastChange, Register, Snapshot, Subject as Record};
use terms::rules::levels;
use terms::{Date, DeadlineKind, LAST_DAY, Subject, Why, plus_days};
use words::{Words, format};

use super::fallen;
use crate::contracts::{self, ContractCase};
use crate::deadlines::uid;
use crate::describe;
use crate::now::Now;
use crate::problem::Problem;

/// A calendar file, ready to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarFile {
    /// The whole file.
    pub bytes: Vec<u8>,
    /// Deadlines in it.
    pub deadlines: usize,
    /// Deadlines in it that fell away, marked as cancelled.
    pub cancelled: usize,
}

impl CalendarFile {
    /// What to say once it is written under this name.
    pub fn message(&self, name: &str, words: Words) -> String {
        let whole = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let entries = words.calendar_count(whole(self.deadlines));
        if self.cancelled == 0 {
            return words.calendar_exported(&entries, name);
        }
        let cancelled = format::number(whole(self.cancelled), words.language());
        words.calendar_exported_cancelled(&cancelled, &entries, name)
    }
}

/// What is due within so many days and whatever is overdue, as a calendar file; no kinds means
/// all. Deadlines of these days that a change made fall away are in it as cancelled.
pub fn file(
    register: &Register,
    within: u32,
    kinds: &[DeadlineKind],
    now: &Now,
    words: Words,
) -> Result<CalendarFile, Problem> {
    let range = Range {
        today: now.today,
        until: plus_days(now.today, i64::from(within)).unwrap_or(LAST_DAY),
        kinds,
    };
    let (mut entries, deadlines) = register.read(|snapshot| {
        let entries = standing(snapshot, &range, words)?;
        let known: HashSet<&str> = entries
            .iter()
            .map(|entry| entry.event.uid.as_str())
            .collect();
        let fallen = fallen::entries(snapshot, &range, &known, words)?;
        let count = entries.len();
        Ok::<_, Problem>((entries.into_iter().chain(fallen).collect::<Vec<_>>(), count))
    })?;
    entries.sort_by(|one, other| one.order().cmp(&other.order()));
    let cancelled = entries.len() - deadlines;
    let calendar = Calendar {
        name: words.calendar_file_name(),
        language: words.language().code().to_owned(),
        events: entries.into_iter().map(|entry| entry.event).collect(),
    };
    Ok(CalendarFile {
        bytes: documents::ics::write(&calendar),
        deadlines,
        cancelled,
    })
}

/// Which deadlines are wanted.
pub(super) struct Range<'k> {
    pub(super) today: Date,
    pub(super) until: Date,
    kinds: &'k [DeadlineKind],
}

impl Range<'_> {
    /// Whether a deadline that is to come is wanted; what is overdue is known by the index alone.
    pub(super) fn holds(&self, kind: DeadlineKind, due_on: Date) -> bool {
        (self.today..=self.until).contains(&due_on)
            && (self.kinds.is_empty() || self.kinds.contains(&kind))
    }
}

/// An entry with what it is sorted by.
pub(super) struct Entry {
    pub(super) due_on: Date,
    pub(super) contract: String,
    pub(super) event: Event,
}

impl Entry {
    fn order(&self) -> (Date, &str, &str) {
        (self.due_on, &self.contract, &self.event.uid)
    }
}

/// The deadlines that stand, contract by contract, so that each is read once.
fn standing(
    snapshot: &Snapshot<'_>,
    range: &Range<'_>,
    words: Words,
) -> Result<Vec<Entry>, Problem> {
    let mut rows = snapshot.deadlines(range.until, range.kinds, None, u32::MAX)?;
    rows.sort_by_key(|row| row.contract_id);
    let mut entries = Vec::with_capacity(rows.len());
    for rows in rows.chunk_by(|one, other| one.contract_id == other.contract_id) {
        let Some(contract) = rows
            .first()
            .map(|row| snapshot.contract(row.contract_id))
            .transpose()?
            .flatten()
        else {
            continue;
        };
        let case = contracts::case_in(snapshot, contract, range.today)?;
        for row in rows {
            let last = last_change(snapshot, &case, row.kind)?;
            entries.push(Entry {
                due_on: row.due_on,
                contract: row.contract_number.clone(),
                event: event(row, &case, last, words),
            });
        }
    }
    Ok(entries)
}

/// The newest journal entry that may have changed a deadline of this kind.
pub(super) fn last_change(
    snapshot: &Snapshot<'_>,
    case: &ContractCase,
    kind: DeadlineKind,
) -> Result<Option<LastChange>, Problem> {
    let mut records = vec![
        Record::Contract(case.contract.id),
        Record::Customer(case.customer.id),
    ];
    if follows_requests(kind) {
        let requests = snapshot.requests_ever(case.contract.id)?;
        records.extend(requests.into_iter().map(Record::Request));
    }
    Ok(snapshot.last_change(&records)?)
}

fn follows_requests(kind: DeadlineKind) -> bool {
    match kind {
        DeadlineKind::QuotaLapse | DeadlineKind::ResponseDue => true,
        DeadlineKind::ActivationWish
        | DeadlineKind::ContactsDue
        | DeadlineKind::CancelBy
        | DeadlineKind::Renewal
        | DeadlineKind::ConsultingLapse
        | DeadlineKind::SignedCopy => false,
    }
}

fn event(row: &DeadlineRow, case: &ContractCase, last: Option<LastChange>, words: Words) -> Event {
    let kind = describe::deadline_kind(row.kind.id(), words);
    Event {
        uid: uid(row),
        sequence: version(last),
        modified: moment(last),
        when: row.due_at.map_or(When::Day(row.due_on), When::Moment),
        summary: summary(&kind, case, words),
        description: description(row, case, words),
        category: kind,
        alarms: alarms(row.kind).to_vec(),
        is_cancelled: false,
    }
}

pub(super) fn version(last: Option<LastChange>) -> u64 {
    last.and_then(|last| u64::try_from(last.seq).ok())
        .unwrap_or_default()
}

pub(super) fn moment(last: Option<LastChange>) -> chrono::DateTime<chrono::Utc> {
    last.map(|last| last.recorded_at.to_utc())
        .unwrap_or_default()
}

pub(super) fn summary(kind: &str, case: &ContractCase, words: Words) -> String {
    words.calendar_file_summary(&case.customer.name, kind, &case.contract.number)
}

/// Contract, level and fee on that day, then the same reasons as everywhere.
fn description(row: &DeadlineRow, case: &ContractCase, words: Words) -> String {
    let mut lines = vec![contract_line(case, row.due_on, words)];
    if let Some(fee) = case.contract.fee_on(row.due_on) {
        let fee = format::money(fee.amount_minor, &fee.currency, words.language());
        lines.push(words.calendar_file_fee(&fee));
    }
    if let Some(owner) = &case.contract.owner {
        lines.push(words.calendar_file_owner(owner));
    }
    if let Some(why) = why(row, case) {
        let why = describe::why(&why, words, None);
        lines.push(String::new());
        lines.push(why.title);
        for (step, at) in why.steps.iter().zip(1..) {
            lines.push(format!("{at}. {}: {}", step.label, step.value));
            let place = format!("{}, {}", step.rule, step.clause);
            lines.push(if step.text.is_empty() {
                place
            } else {
                format!("{} ({place})", step.text)
            });
        }
    }
    lines.join("\n")
}

pub(super) fn contract_line(case: &ContractCase, day: Date, words: Words) -> String {
    let facts = &case.contract.facts;
    let level = levels::level_on(&facts.level, &facts.amendments, day);
    let name = case.edition.level(level).map_or_else(
        || describe::keyed("level", level, words),
        |level| level.name.clone(),
    );
    words.calendar_file_contract(&name, &case.contract.number)
}

fn why(row: &DeadlineRow, case: &ContractCase) -> Option<Why> {
    let facts = &case.contract.facts;
    let subject = match row.request {
        Some(id) => Subject::Request(facts.requests.iter().position(|fact| fact.id == id.0)?),
        None => Subject::Deadline(row.kind),
    };
    case.schedule.why(subject, facts, &case.edition)
}

/// How long before a deadline somebody has to be told to be able to act.
fn alarms(kind: DeadlineKind) -> &'static [Alarm] {
    match kind {
        DeadlineKind::CancelBy | DeadlineKind::QuotaLapse | DeadlineKind::ConsultingLapse => {
            &[Alarm::DaysBefore(30), Alarm::DaysBefore(7)]
        }
        DeadlineKind::ActivationWish | DeadlineKind::SignedCopy => {
            &[Alarm::DaysBefore(7), Alarm::DaysBefore(1)]
        }
        DeadlineKind::ContactsDue => &[Alarm::DaysBefore(1)],
        DeadlineKind::Renewal => &[Alarm::DaysBefore(0)],
        DeadlineKind::ResponseDue => &[Alarm::MinutesBefore(60)],
    }
}
