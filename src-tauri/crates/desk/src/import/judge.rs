//! What becomes of a row that was read: new, changed, unchanged, a duplicate, a question, or
//! rejected. The rules are asked here, as for any other contract; nothing is stored.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use store::{ContractId, Customer, CustomerId, Snapshot};
use terms::{Date, Edition, Schedule};

use super::differences;
use super::draft::Draft;
use super::field::{ContactPart, Field};
use super::known::{Contracts, Customers, Who};
use super::options::{Options, Take};
use super::plan::{Asked, Candidate, Message, PlanRow, RowContract, RowOutcome};
use super::prepared::Prepared;
use super::vocabulary;
use crate::contracts::{self, ContactInput, ContractCase, NewContract};
use crate::customers::{self, NewCustomer};
use crate::notices::{self, NewNotice};
use crate::now::Now;
use crate::problem::{Code, Problem};

mod changes;

/// A row may break so many rules at once; each is asked for.
const MOST_QUESTIONS: usize = 12;

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
        let party = self.party(&mut draft)?;
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
        let known = self.known(&draft, &party.owner, start)?;
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

    /// Whose contract it is: by number, else by name, else a customer to make.
    fn party(&self, draft: &mut Draft) -> Result<Party, Problem> {
        let open = Party {
            owner: Owner::Open,
            customer: None,
            to_make: None,
        };
        let known = |id, draft: &mut Draft| -> Result<Party, Problem> {
            let customer = self.snapshot.customer(id)?;
            if let Some(customer) = &customer {
                draft.contract.customer = Some(customer.number.clone());
                let is_told = self
                    .options
                    .answer(draft.row, Field::CustomerName)
                    .is_some()
                    || draft.contract.customer_name.is_none();
                if is_told {
                    draft.contract.customer_name = Some(customer.name.clone());
                }
            }
            Ok(Party {
                owner: Owner::Known(id),
                customer,
                to_make: None,
            })
        };
        if let Some(row) = draft
            .customer_number
            .as_deref()
            .and_then(|number| self.customers.by_number(number))
        {
            return known(row.id, draft);
        }
        let Some(written) = draft.contract.customer_name.clone() else {
            let raw = draft.customer_number.clone().unwrap_or_default();
            draft.ask(Field::CustomerName, &raw, Vec::new(), Asked::Missing);
            return Ok(open);
        };
        let alias = vocabulary::alias(&written, &self.options.mapping.customers);
        let name = alias.unwrap_or(&written).to_owned();
        if alias.is_some()
            || self
                .options
                .answer(draft.row, Field::CustomerName)
                .is_some()
        {
            if let Some(row) = self.customers.by_number(&name) {
                return known(row.id, draft);
            }
        }
        match self.customers.by_name(&name) {
            Who::Known(id) => known(id, draft),
            Who::Several(numbers) => {
                let candidates = numbers.into_iter().map(Candidate::Text).collect();
                draft.ask(
                    Field::CustomerName,
                    &written,
                    candidates,
                    Asked::SeveralCustomers,
                );
                Ok(open)
            }
            Who::New => {
                let input = NewCustomer {
                    number: draft.customer_number.clone(),
                    ..NewCustomer::named(name.clone())
                };
                let number = input.number.clone().unwrap_or_else(|| "K-0".to_owned());
                match customers::assembled(input.clone(), number, self.now) {
                    Ok(customer) => Ok(Party {
                        owner: Owner::New(
                            input.number.as_deref().map(str::to_lowercase),
                            self.customers.key(&name),
                        ),
                        customer: Some(customer),
                        to_make: Some(input),
                    }),
                    Err(problem) => {
                        let field = match problem.field() {
                            Some("number") => Field::CustomerNumber,
                            _ => Field::CustomerName,
                        };
                        draft.ask(
                            field,
                            &written,
                            Vec::new(),
                            Asked::Forbidden(problem.rule()),
                        );
                        draft.messages.push(Message::Refused(problem));
                        Ok(open)
                    }
                }
            }
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

    /// The contract of the register that the row is about.
    fn known(
        &self,
        draft: &Draft,
        owner: &Owner,
        start: Option<Date>,
    ) -> Result<Option<store::Contract>, Problem> {
        if let Some(number) = &draft.contract.number {
            return self.contracts.by_number(number);
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

    fn new_contract(&mut self, mut draft: Draft, party: Party) -> Result<PlanRow, Problem> {
        if self.has_unknown_days || !draft.checked.is_empty() || draft.notice.is_some() {
            let has_start = draft.contract.received_on.is_some() || draft.activates_on.is_some();
            if !has_start {
                draft.ask(Field::ActivatesOn, "", Vec::new(), Asked::Missing);
            }
        }
        let edition = self
            .snapshot
            .edition_for(draft.contract.received_on.unwrap_or(self.now.today))?;
        let mut input = self.input(&draft, &party);
        let mut is_taken_over = false;
        let mut case = None;
        for _ in 0..MOST_QUESTIONS {
            let problem = match self.draft_case(&input, &party, &edition) {
                Ok(found) => {
                    case = found;
                    break;
                }
                Err(problem) => problem,
            };
            let breaks_window = problem.code == Code::ActivationOutOfWindow;
            let takes_over = draft.take == Some(Take::Imported)
                || (self.options.mapping.keep_as_imported && draft.take.is_none());
            if breaks_window && takes_over {
                draft.messages.push(Message::Imported {
                    received_on: input.received_on,
                });
                is_taken_over = true;
                input.imported_active_since = draft.activates_on;
                (input.received_on, input.activation_requested_on) = (None, None);
                draft.contract.received_on = None;
                continue;
            }
            if let Err(problem) = ask_about(problem, &mut draft, &mut input, &edition) {
                draft.messages.push(Message::Refused(problem));
                return Ok(row(
                    draft,
                    RowOutcome::Rejected,
                    Vec::new(),
                    Prepared::Nothing,
                ));
            }
        }
        if input.imported_active_since.is_some() {
            draft.contract.is_imported = true;
            if !is_taken_over {
                draft.messages.push(Message::Imported { received_on: None });
            }
        }
        let mut differences = Vec::new();
        let mut notice = None;
        if let Some(case) = &case {
            fill(&mut draft, case);
            differences = self.differences(
                &draft,
                &case.schedule,
                case.contract.facts.term_months,
                &edition,
            )?;
            notice = self.notice(&mut draft, case);
            if draft.take == Some(Take::Sheet) {
                let noted = self.noted(draft.contract.note.clone(), &differences);
                draft.contract.note.clone_from(&noted);
                input.note = noted;
            }
        }
        if !draft.questions.is_empty() || case.is_none() {
            return Ok(row(
                draft,
                RowOutcome::Question,
                differences,
                Prepared::Nothing,
            ));
        }
        if party.to_make.is_some() && self.seen.new_customers.insert(party.owner) {
            draft.messages.push(Message::NewCustomer);
        }
        let prepared = Prepared::New {
            contract: Box::new(input),
            customer: party.to_make.map(Box::new),
            notice,
        };
        Ok(row(draft, RowOutcome::New, differences, prepared))
    }

    fn draft_case(
        &self,
        input: &NewContract,
        party: &Party,
        edition: &Arc<Edition>,
    ) -> Result<Option<ContractCase>, Problem> {
        let customer = match &party.customer {
            Some(customer) => customer.clone(),
            // Its customer is open; everything else is still checked.
            None => customers::assembled(NewCustomer::named("?"), "?".to_owned(), self.now)?,
        };
        let number = input.number.clone().unwrap_or_else(|| "V-0".to_owned());
        contracts::draft_case(
            input.clone(),
            number,
            customer,
            Arc::clone(edition),
            self.now,
        )
        .map(Some)
    }

    fn input(&self, draft: &Draft, party: &Party) -> NewContract {
        let contract = &draft.contract;
        // The default day counts as no wish (O2), so that what an export wrote reads back.
        let default = contract.received_on.and_then(|received_on| {
            terms::plus_days(received_on, i64::from(self.edition.activation.default_days)).ok()
        });
        let is_taken_over = contract.received_on.is_none() && !draft.asks(Field::ReceivedOn);
        NewContract {
            number: contract.number.clone(),
            received_on: contract.received_on,
            activation_requested_on: draft
                .activates_on
                .filter(|day| contract.received_on.is_some() && Some(*day) != default),
            imported_active_since: draft.activates_on.filter(|_| is_taken_over),
            term_months: contract.term_months.unwrap_or(
                self.options
                    .mapping
                    .defaults
                    .term_months
                    .unwrap_or(self.edition.minimum_term_months),
            ),
            yearly_fee: contract.yearly_fee.clone(),
            owner: contract.owner.clone(),
            note: contract.note.clone(),
            contacts: if draft.asks(Field::Contacts) {
                Vec::new()
            } else {
                contract
                    .contacts
                    .iter()
                    // What is asked for already is not checked again.
                    .filter(|contact| {
                        ![&contact.name, &contact.email, &contact.phone]
                            .iter()
                            .any(|part| part.is_empty())
                    })
                    .map(|contact| ContactInput {
                        name: contact.name.clone(),
                        email: contact.email.clone(),
                        phone: contact.phone.clone(),
                    })
                    .collect()
            },
            ..NewContract::draft(
                party
                    .customer
                    .as_ref()
                    .filter(|_| party.to_make.is_none())
                    .map_or_else(String::new, |customer| customer.number.clone()),
                contract
                    .level
                    .clone()
                    .or_else(|| Some(self.edition.levels.first()?.id.clone()))
                    .unwrap_or_default(),
            )
        }
    }

    fn differences(
        &self,
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

/// Turns a refusal into a question about its field and takes the field out, so that the next one
/// comes to light. Gives the refusal back where nothing that is asked would help.
fn ask_about(
    problem: Problem,
    draft: &mut Draft,
    input: &mut NewContract,
    edition: &Edition,
) -> Result<(), Problem> {
    let path = problem.field().unwrap_or_default().to_owned();
    let part = path.split('.').next().unwrap_or_default();
    let contact = path
        .strip_prefix("contacts[")
        .and_then(|rest| rest.split_once(']'))
        .and_then(|(at, part)| Some((at.parse::<usize>().ok()?, part)));
    let (field, raw) = match (part, contact) {
        (_, Some((at, part))) => {
            let Some(contact) = input.contacts.get(at).cloned() else {
                return Err(problem);
            };
            let (part, raw) = match part {
                ".email" => (ContactPart::Email, contact.email),
                ".phone" => (ContactPart::Phone, contact.phone),
                _ => (ContactPart::Name, contact.name),
            };
            let place = u8::try_from(at + 1).unwrap_or(u8::MAX);
            input.contacts.remove(at);
            (Field::Contact(place, part), raw)
        }
        ("contacts", None) => {
            input.contacts.clear();
            (Field::Contacts, String::new())
        }
        ("term_months", None) => {
            let raw = written(draft, Field::TermMonths);
            if input.term_months == edition.minimum_term_months {
                return Err(problem);
            }
            input.term_months = edition.minimum_term_months;
            draft.contract.term_months = None;
            (Field::TermMonths, raw)
        }
        ("yearly_fee", None) => {
            input.yearly_fee = None;
            (Field::YearlyFee, written(draft, Field::YearlyFee))
        }
        ("number", None) => (Field::Number, input.number.take().unwrap_or_default()),
        ("owner", None) => (Field::Owner, input.owner.take().unwrap_or_default()),
        ("note", None) => (Field::Note, input.note.take().unwrap_or_default()),
        ("activation_requested_on" | "activates_on", None) => {
            let raw = written(draft, Field::ActivatesOn);
            input.activation_requested_on = None;
            input.imported_active_since = None;
            draft.contract.activates_on = None;
            (Field::ActivatesOn, raw)
        }
        _ => return Err(problem),
    };
    draft.ask(field, &raw, Vec::new(), Asked::Forbidden(problem.rule()));
    draft.messages.push(Message::Refused(problem));
    Ok(())
}

fn written(draft: &Draft, field: Field) -> String {
    draft.written.get(&field).cloned().unwrap_or_default()
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
