//! What becomes of a row that was read: new, changed, unchanged, a duplicate, a question, or
//! rejected. The rules are asked here, as for any other contract; nothing is stored.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use store::{ContractId, Customer, CustomerId, Snapshot};
use terms::{Date, Edition, Schedule};

use super::differences;
use super::draft::Draft;
use super::field::Field;
use super::known::{Contracts, Customers};
use super::options::{Options, Take};
use super::plan::{Asked, Message, PlanRow, RowContract, RowOutcome};
use super::prepared::Prepared;
use crate::contracts::ContractCase;
use crate::customers::NewCustomer;
use crate::notices::{self, NewNotice};
use crate::now::Now;
use crate::problem::Problem;

mod changes;
mod fresh;
mod party;

/// Judges rows one after the other, since a later row may be the same contract as an earlier one.
pub(super) struct Judge<'a, 's, 'c> {
    pub(super) snapshot: &'s Snapshot<'c>,
    pub(super) customers: &'a Customers,
    pub(super) contracts: &'a Contracts<'s, 'c>,
    pub(super) options: &'a Options,
    pub(super) edition: Arc<Edition>,
    pub(super) now: &'a Now,
    /// Whether a column that nothing is known about holds days: then a row without a start is
    /// no draft but a question.
    pub(super) has_unknown_days: bool,
    pub(super) seen: Seen,
}

/// The rows before, by what makes two of them the same contract.
#[derive(Debug, Default)]
pub(super) struct Seen {
    numbers: HashMap<String, u32>,
    starts: HashMap<(Owner, Date), Vec<(u32, bool)>>,
    known: HashMap<ContractId, u32>,
    contracts: HashMap<u32, RowContract>,
    new_customers: HashSet<Owner>,
}

/// Whose contract a row is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Owner {
    Known(CustomerId),
    /// A customer that would be made, by number and folded name.
    New(Option<String>, String),
    /// Nobody that can be told.
    Open,
}

/// A row's customer, as it is or would be.
struct Party {
    owner: Owner,
    customer: Option<Customer>,
    to_make: Option<NewCustomer>,
}

impl Judge<'_, '_, '_> {
    pub(super) fn judge(&mut self, mut draft: Draft) -> Result<PlanRow, Problem> {
        if draft.take == Some(Take::Nothing) {
            draft.questions.clear();
            draft.messages.push(Message::LeftOut);
            return Ok(row(
                draft,
                RowOutcome::Rejected,
                Vec::new(),
                Prepared::Nothing,
            ));
        }
        let by_number = match &draft.contract.number {
            Some(number) => self.contracts.by_number(number)?,
            None => None,
        };
        let party = self.party(&mut draft, by_number.as_ref())?;
        let start = self.start(&draft);
        if let Some(same) = self.same_row(&draft, &party.owner, start) {
            let is_equal = self.seen.contracts.get(&same) == Some(&draft.contract);
            draft.questions.clear();
            draft.messages = vec![Message::SameAs {
                row: same,
                is_equal,
            }];
            return Ok(row(
                draft,
                RowOutcome::Duplicate,
                Vec::new(),
                Prepared::Nothing,
            ));
        }
        let known = match by_number {
            Some(contract) => Some(contract),
            None => self.by_start(&draft, &party.owner, start)?,
        };
        if let Some(known) = &known {
            if let Some(same) = self.seen.known.get(&known.id).copied() {
                let is_equal = self.seen.contracts.get(&same) == Some(&draft.contract);
                draft.questions.clear();
                draft.messages = vec![Message::SameAs {
                    row: same,
                    is_equal,
                }];
                return Ok(row(
                    draft,
                    RowOutcome::Duplicate,
                    Vec::new(),
                    Prepared::Nothing,
                ));
            }
            self.seen.known.insert(known.id, draft.row);
        }
        self.remember(&draft, party.owner.clone(), start);
        match known {
            Some(known) => self.known_contract(draft, known, party),
            None => self.new_contract(draft, party),
        }
    }

    /// A, read or by default; none while it is open.
    fn start(&self, draft: &Draft) -> Option<Date> {
        if draft.asks(Field::ActivatesOn) || draft.asks(Field::ReceivedOn) {
            return None;
        }
        draft.activates_on.or_else(|| {
            let received_on = draft.contract.received_on?;
            let numbers = self.edition.activation;
            terms::plus_days(received_on, i64::from(numbers.default_days)).ok()
        })
    }

    /// A row before that is the same contract: by number, else by customer and first day.
    fn same_row(&self, draft: &Draft, owner: &Owner, start: Option<Date>) -> Option<u32> {
        if let Some(number) = &draft.contract.number
            && let Some(row) = self.seen.numbers.get(&number.to_lowercase())
        {
            return Some(*row);
        }
        if *owner == Owner::Open {
            return None;
        }
        let before = self.seen.starts.get(&(owner.clone(), start?))?;
        let has_number = draft.contract.number.is_some();
        before
            .iter()
            // Two numbers are two contracts.
            .find(|(_, had_number)| !(has_number && *had_number))
            .map(|(row, _)| *row)
    }

    fn remember(&mut self, draft: &Draft, owner: Owner, start: Option<Date>) {
        if let Some(number) = &draft.contract.number {
            self.seen.numbers.insert(number.to_lowercase(), draft.row);
        }
        if let Some(start) = start {
            self.seen
                .starts
                .entry((owner, start))
                .or_default()
                .push((draft.row, draft.contract.number.is_some()));
        }
        self.seen
            .contracts
            .insert(draft.row, draft.contract.clone());
    }

    /// The contract of the register that a row without a number is about.
    fn by_start(
        &self,
        draft: &Draft,
        owner: &Owner,
        start: Option<Date>,
    ) -> Result<Option<store::Contract>, Problem> {
        if draft.contract.number.is_some() {
            return Ok(None);
        }
        let Owner::Known(customer) = owner else {
            return Ok(None);
        };
        if start.is_none() && (draft.asks(Field::ActivatesOn) || draft.asks(Field::ReceivedOn)) {
            return Ok(None);
        }
        let found = self.contracts.beginning_on(*customer, start)?;
        // Two drafts of one customer are told apart by what they hold.
        Ok(found.into_iter().find(|contract| {
            start.is_some() || changes::holds_the_same(draft, contract, self.now.today)
        }))
    }

    /// The notice of a row, checked against its contract.
    fn notice(&self, draft: &mut Draft, case: &ContractCase) -> Option<NewNotice> {
        let (received_on, party, channel) = draft.notice?;
        let notice = NewNotice {
            received_on,
            party,
            channel,
            named_end: None,
            sender: None,
            extraordinary: None,
            received_time: None,
            document: None,
        };
        match notices::preview(case, &notice, self.now) {
            Ok(_) => Some(notice),
            Err(problem) => {
                draft.ask(
                    Field::NoticeReceivedOn,
                    &received_on.to_string(),
                    Vec::new(),
                    Asked::Forbidden(problem.rule()),
                );
                draft.messages.push(Message::Refused(problem));
                None
            }
        }
    }

    /// The note with the days of the list that are no days by the terms.
    fn noted(
        &self,
        note: Option<String>,
        differences: &[super::plan::Difference],
    ) -> Option<String> {
        let words = words::Words::of(self.options.language);
        let days: Vec<String> = differences
            .iter()
            .map(|difference| {
                let day = words::format::date(difference.sheet, self.options.language);
                let field = crate::describe::keyed("import-field", &difference.field.id(), words);
                words.import_noted_day(&day, &field)
            })
            .collect();
        if days.is_empty() {
            return note;
        }
        let line = words.import_noted(&days.join(", "));
        Some(match note {
            Some(note) if note.contains(&line) => note,
            Some(note) => format!("{note}\n{line}"),
            None => line,
        })
    }
}

/// Where the row's checked days are no such days by the terms.
fn differences_of(
    draft: &Draft,
    schedule: &Schedule,
    term_months: u32,
    edition: &Edition,
) -> Result<Vec<super::plan::Difference>, Problem> {
    let is_open = [Field::ActivatesOn, Field::ReceivedOn, Field::TermMonths]
        .into_iter()
        .any(|field| draft.asks(field));
    let Some(activates_on) = schedule.activates_on.filter(|_| !is_open) else {
        return Ok(Vec::new());
    };
    draft
        .checked
        .iter()
        .filter_map(|(field, sheet)| {
            differences::of(*field, *sheet, activates_on, term_months, edition).transpose()
        })
        .collect()
}

/// What follows from the facts, for people who compare.
fn fill(draft: &mut Draft, case: &ContractCase) {
    let is_start_open = draft.asks(Field::ActivatesOn) || draft.asks(Field::ReceivedOn);
    let is_term_open = draft.asks(Field::TermMonths);
    let contract = &mut draft.contract;
    if !is_start_open {
        contract.activates_on = case.schedule.activates_on;
    }
    if !is_term_open {
        contract.term_months = Some(case.contract.facts.term_months);
    }
    let period = case
        .schedule
        .period
        .filter(|_| !(is_start_open || is_term_open));
    if let Some(period) = period {
        contract.last_day = Some(period.last_day);
        contract.renews_on = Some(period.renews_on);
        contract.notice_by = Some(period.notice_by);
    }
    contract.is_imported = case.contract.facts.imported;
}

fn row(
    draft: Draft,
    outcome: RowOutcome,
    differences: Vec<super::plan::Difference>,
    prepared: Prepared,
) -> PlanRow {
    PlanRow {
        row: draft.row,
        outcome,
        contract: draft.contract,
        questions: draft.questions,
        differences,
        messages: draft.messages,
        prepared,
    }
}
