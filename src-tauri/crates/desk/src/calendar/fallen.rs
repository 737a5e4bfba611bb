//! Deadlines that fell away before their day: what a calendar that took in an earlier file still
//! shows. They follow from the history: what a contract led to just before each of its changes,
//! and does not lead to any more. Deadlines that merely passed are not among them, nor are those
//! that were overdue when somebody dealt with them.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use documents::ics::{Event, When};
use store::{Contract, ContractId, JournalEntry, Snapshot};
use terms::{Date, Deadline, DeadlineKind, Schedule};
use words::Words;

use super::file::{Entry, Range, contract_line, last_change, moment, summary, version};
use crate::contracts::{self, ContractCase};
use crate::deadlines::uid_of;
use crate::describe;
use crate::problem::{Code, Problem};

/// Entries of deadlines that fell away; `known` are the names of those that stand.
pub(super) fn entries(
    snapshot: &Snapshot<'_>,
    range: &Range<'_>,
    known: &HashSet<&str>,
    words: Words,
) -> Result<Vec<Entry>, Problem> {
    // The newest record of a deadline counts: a number may have been given a second time.
    let mut found: HashMap<String, Entry> = HashMap::new();
    for id in snapshot.changed_contracts()? {
        for fallen in of_contract(snapshot, id, range)? {
            let uid = fallen.uid();
            if known.contains(uid.as_str()) {
                continue;
            }
            let entry = fallen.entry(snapshot, uid.clone(), words)?;
            match found.get(&uid) {
                Some(other) if other.event.sequence >= entry.event.sequence => {}
                _ => {
                    found.insert(uid, entry);
                }
            }
        }
    }
    Ok(found.into_values().collect())
}

/// A deadline as it once was.
struct Fallen {
    kind: DeadlineKind,
    when: When,
    due_on: Date,
    request: Option<i64>,
    /// What led to it.
    case: Rc<ContractCase>,
}

impl Fallen {
    fn uid(&self) -> String {
        let number = &self.case.contract.number;
        uid_of(self.kind, number, self.due_on, self.request)
    }

    fn entry(&self, snapshot: &Snapshot<'_>, uid: String, words: Words) -> Result<Entry, Problem> {
        let kind = describe::deadline_kind(self.kind.id(), words);
        let case = &self.case;
        let last = last_change(snapshot, case, self.kind)?;
        Ok(Entry {
            due_on: self.due_on,
            contract: case.contract.number.clone(),
            event: Event {
                uid,
                sequence: version(last),
                modified: moment(last),
                when: self.when,
                summary: words.calendar_file_fallen(&summary(&kind, case, words)),
                description: format!(
                    "{}\n{}",
                    contract_line(case, self.due_on, words),
                    words.calendar_file_fallen_sentence()
                ),
                category: kind,
                alarms: Vec::new(),
                is_cancelled: true,
            },
        })
    }
}

fn of_contract(
    snapshot: &Snapshot<'_>,
    id: ContractId,
    range: &Range<'_>,
) -> Result<Vec<Fallen>, Problem> {
    let mut found = Vec::new();
    for entry in snapshot.history(id)? {
        found.extend(before(snapshot, &entry, range)?);
    }
    if let Some(contract) = snapshot.contract(id)?
        && let Some(case) = case_on(snapshot, contract, range.today)?
    {
        found.extend(dealt_with(&case, range)?);
    }
    Ok(found)
}

/// What follows from a contract on a day; nothing where its customer is gone with it or its days
/// have left the calendar.
fn case_on(
    snapshot: &Snapshot<'_>,
    contract: Contract,
    day: Date,
) -> Result<Option<Rc<ContractCase>>, Problem> {
    match contracts::case_in(snapshot, contract, day) {
        Ok(case) => Ok(Some(Rc::new(case))),
        Err(problem) if matches!(problem.code, Code::NotFound | Code::OutOfRange) => Ok(None),
        Err(problem) => Err(problem),
    }
}

/// What the contract led to just before a change.
fn before(
    snapshot: &Snapshot<'_>,
    entry: &JournalEntry,
    range: &Range<'_>,
) -> Result<Vec<Fallen>, Problem> {
    // An image that cannot be read, such as one that was erased, leads to nothing.
    let Some(contract) = entry
        .before
        .clone()
        .and_then(|image| serde_json::from_value::<Contract>(image).ok())
    else {
        return Ok(Vec::new());
    };
    let Some(case) = case_on(snapshot, contract, entry.today)? else {
        return Ok(Vec::new());
    };
    // What these facts would not lead to today either has passed and did not fall away.
    let facts = &case.contract.facts;
    let Ok(unchanged) = Schedule::of(facts, &case.edition, range.today) else {
        return Ok(Vec::new());
    };
    let still = |deadline: &&Deadline| {
        let mut others = unchanged.deadlines.iter();
        others.any(|other| (other.kind, other.date) == (deadline.kind, deadline.date))
    };
    Ok(case
        .schedule
        .deadlines
        .iter()
        .filter(|deadline| range.holds(deadline.kind, deadline.date))
        .filter(still)
        .map(|deadline| Fallen {
            kind: deadline.kind,
            when: When::Day(deadline.date),
            due_on: deadline.date,
            request: None,
            case: Rc::clone(&case),
        })
        .collect())
}

/// Requests that were answered before they were due, and entitlements of which nothing is left.
fn dealt_with(case: &Rc<ContractCase>, range: &Range<'_>) -> Result<Vec<Fallen>, Problem> {
    if !case.schedule.is_running() {
        return Ok(Vec::new());
    }
    let fallen = |kind, when, due_on, request| Fallen {
        kind,
        when,
        due_on,
        request,
        case: Rc::clone(case),
    };
    let facts = &case.contract.facts;
    let outcomes = case.schedule.requests(facts, &case.edition)?;
    let mut found: Vec<Fallen> = facts
        .requests
        .iter()
        .zip(&outcomes)
        .filter(|(_, outcome)| outcome.in_time.is_some())
        .filter_map(|(fact, outcome)| {
            let due = outcome.due?;
            let day = due.date_naive();
            range.holds(DeadlineKind::ResponseDue, day).then(|| {
                let when = When::Moment(due.to_utc());
                fallen(DeadlineKind::ResponseDue, when, day, Some(fact.id))
            })
        })
        .collect();
    for (kind, day) in used_up(&case.schedule) {
        if range.holds(kind, day) {
            found.push(fallen(kind, When::Day(day), day, None));
        }
    }
    Ok(found)
}

/// Entitlements of this contract year that are used up, with the day they would have lapsed.
fn used_up(schedule: &Schedule) -> Vec<(DeadlineKind, Date)> {
    let Some(year) = schedule.contract_year else {
        return Vec::new();
    };
    let lapses_on = schedule
        .ends_on
        .map_or(year.ends_on, |end| end.min(year.ends_on));
    let requests = schedule
        .quota
        .filter(|quota| quota.max > 0 && quota.left == 0)
        .map(|_| (DeadlineKind::QuotaLapse, lapses_on));
    let consulting = schedule
        .consulting
        .filter(|hours| hours.included_hours > 0 && hours.left_hours == 0)
        .map(|_| (DeadlineKind::ConsultingLapse, lapses_on));
    requests.into_iter().chain(consulting).collect()
}
