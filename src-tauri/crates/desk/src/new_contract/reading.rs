//! From typed texts to a contract that can be created: each text is read by itself, then the whole
//! is put before the same checks that creation has. What is refused is answered at its field and
//! left out, so that the rest can still be shown.

use std::collections::BTreeMap;
use std::sync::Arc;

use store::{Customer, CustomerId, Money, Register};
use terms::{Date, Edition, Environment, SolutionFact};
use words::Words;

use super::{calendar, currency};
use crate::answers::{self, Read};
use crate::contracts::{self, ContactInput, ContractCase, NewContract};
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::views::contract_page::{ContactDraft, FieldAnswer};
use crate::views::new_contract::{ContractDraft, SolutionDraft};

/// More refusals than this cannot come out of one form; whatever is left is then left out.
const MOST_REFUSALS: usize = 24;

/// A form that was read.
#[derive(Debug)]
pub(super) struct Reading {
    /// What could be read, without what was refused.
    pub(super) input: NewContract,
    /// Answers by field.
    pub(super) answers: BTreeMap<String, FieldAnswer>,
    /// Whose contract it is to be.
    pub(super) customer: Option<Customer>,
    /// The number it bears or would be given.
    pub(super) number: String,
    /// The contract that is being changed.
    pub(super) known: Option<ContractCase>,
    /// The terms that it is or would be signed under (X2).
    pub(super) edition: Arc<Edition>,
    /// First day of another level (L3).
    pub(super) effective_on: Option<Date>,
    /// The first refusal by a rule, at its field of the form.
    pub(super) refusal: Option<Problem>,
}

impl Reading {
    /// Whether anything typed was refused.
    pub(super) fn has_refusals(&self) -> bool {
        self.refused_field().is_some()
    }

    /// The first field that was refused.
    pub(super) fn refused_field(&self) -> Option<&str> {
        self.answers
            .iter()
            .find(|(_, answer)| answer.problem.is_some())
            .map(|(field, _)| field.as_str())
    }

    /// The customer, or one without a name while none is chosen.
    pub(super) fn customer_or_nobody(&self, now: &Now) -> Customer {
        self.customer.clone().unwrap_or_else(|| nobody(now))
    }
}

fn nobody(now: &Now) -> Customer {
    Customer {
        id: CustomerId::new(now.recorded_at),
        number: String::new(),
        name: String::new(),
        is_business: true,
        language: "de".into(),
        street: None,
        postal_code: None,
        city: None,
        country: "DE".into(),
        email: None,
        vat_id: None,
        note: None,
    }
}

/// Reads every field of the form.
pub(super) fn read(
    register: &Register,
    editing: Option<&str>,
    draft: &ContractDraft,
    now: &Now,
    words: Words,
) -> Result<Reading, Problem> {
    let known = editing
        .map(|number| contracts::read(register, number, now))
        .transpose()?;
    let customer = match answers::filled(&draft.customer) {
        Some(number) => register.customer_by_number(&number)?,
        None => None,
    };
    let number = match &known {
        Some(known) => known.contract.number.clone(),
        None => contracts::free_number(register, now)?,
    };
    let mut fields = Fields {
        answers: BTreeMap::new(),
        words,
        now,
    };
    let received_on = fields.day("received_on", &draft.received).or_else(|| {
        let known = known
            .as_ref()
            .filter(|_| fields.is_refused("received_on"))?;
        known.contract.facts.received_on
    });
    let commissioned_on = fields
        .day("commissioned_on", &draft.commissioned)
        .or_else(|| {
            let known = known
                .as_ref()
                .filter(|_| fields.is_refused("commissioned_on"))?;
            known.contract.facts.commissioned_on
        });
    let edition = match &known {
        Some(case) => Arc::clone(&case.edition),
        None => register.edition_for(received_on.unwrap_or(now.today))?,
    };
    let activation = fields
        .day("activation_requested_on", &draft.activation)
        .or_else(|| {
            fields
                .is_refused("activation_requested_on")
                .then(|| recorded_day(known.as_ref()))
                .flatten()
        });
    let effective_on = fields.day("effective_on", &draft.effective);
    let term_months = fields.term(&draft.term, &edition);
    let currency = currency(known.as_ref()).to_owned();
    let yearly_fee = fields
        .take("yearly_fee", answers::money(&draft.fee, &currency, words))
        .map(|amount_minor| Money {
            amount_minor,
            currency,
        });
    let contacts = contacts(&draft.contacts);
    let solutions = fields.solutions(&draft.solutions, &edition);
    let imported = known
        .as_ref()
        .is_some_and(|case| case.contract.facts.imported);
    let input = NewContract {
        number: answers::filled(&draft.number),
        customer: draft.customer.clone(),
        level: draft.level.clone(),
        received_on: received_on.filter(|_| !imported),
        commissioned_on: commissioned_on.filter(|_| !imported),
        activation_requested_on: activation.filter(|_| !imported),
        imported_active_since: activation.filter(|_| imported),
        term_months,
        yearly_fee,
        owner: answers::filled(&draft.owner),
        note: answers::filled(&draft.note),
        contacts: contacts
            .iter()
            .map(|(_, contact)| contact.clone())
            .collect(),
        solutions: solutions.iter().map(|(_, fact)| fact.clone()).collect(),
    };
    let mut reading = Reading {
        input,
        answers: fields.answers,
        customer,
        number,
        known,
        edition,
        effective_on,
        refusal: None,
    };
    let places = Places {
        contacts: contacts.into_iter().map(|(at, _)| at).collect(),
        solutions: solutions.into_iter().map(|(at, _)| at).collect(),
    };
    put_before_the_rules(&mut reading, places, now, words);
    calendar::say_back(&mut reading, now, words);
    Ok(reading)
}

/// The activation day as it is recorded, which stands while another one is refused.
fn recorded_day(known: Option<&ContractCase>) -> Option<Date> {
    known?.schedule.activates_on
}

/// Where the rows that were read stand in the form.
struct Places {
    contacts: Vec<usize>,
    solutions: Vec<usize>,
}

/// Puts the contract before the checks of creation until they pass, each time without what was
/// refused.
fn put_before_the_rules(reading: &mut Reading, mut places: Places, now: &Now, words: Words) {
    for _ in 0..MOST_REFUSALS {
        let customer = reading.customer_or_nobody(now);
        let number = reading
            .input
            .number
            .clone()
            .unwrap_or_else(|| reading.number.clone());
        let Err(mut problem) = contracts::draft_case(
            reading.input.clone(),
            number,
            customer,
            Arc::clone(&reading.edition),
            now,
        ) else {
            return;
        };
        let field = problem.field().unwrap_or_default().to_owned();
        let (list, at) = place(&field);
        let key = match list {
            "contacts" => renamed(&field, at, &places.contacts),
            "solutions" => renamed(&field, at, &places.solutions),
            "activates_on" => "activation_requested_on".to_owned(),
            _ => field.clone(),
        };
        let answer = answer(&problem, &reading.edition, words);
        problem.details.insert("field", key.as_str().into());
        reading.answers.insert(key, answer);
        reading.refusal.get_or_insert(problem);
        let input = &mut reading.input;
        match list {
            "number" => input.number = None,
            "activates_on" | "activation_requested_on" if input.imported_active_since.is_some() => {
                input.imported_active_since = recorded_day(reading.known.as_ref());
            }
            "activates_on" | "activation_requested_on" => {
                let recorded = recorded_day(reading.known.as_ref());
                let refused = input.activation_requested_on;
                input.activation_requested_on = recorded.filter(|day| Some(*day) != refused);
            }
            "term_months" => input.term_months = reading.edition.minimum_term_months,
            "yearly_fee" => input.yearly_fee = None,
            "owner" => input.owner = None,
            "note" => input.note = None,
            "level" => {
                let first = reading.edition.levels.first();
                input.level = first.map(|level| level.id.clone()).unwrap_or_default();
            }
            "contacts" => remove(&mut input.contacts, &mut places.contacts, at),
            "solutions" => remove(&mut input.solutions, &mut places.solutions, at),
            _ => input.received_on = None,
        }
    }
}

/// O1 is answered with the range alone; everything else in the words of the refusal.
fn answer(problem: &Problem, edition: &Edition, words: Words) -> FieldAnswer {
    if problem.code == Code::ActivationOutOfWindow
        && let (Some(earliest), Some(latest)) = (problem.day("earliest"), problem.day("latest"))
    {
        let numbers = edition.activation;
        let date = |day| words::format::date(day, words.language());
        let message = words.field_allowed_range(
            &date(earliest),
            &numbers.earliest_days.to_string(),
            &date(latest),
            i64::from(numbers.latest_days),
        );
        return answers::refusal(message, problem.code);
    }
    answers::of_problem(problem, words)
}

/// `contacts[1].email` → (`contacts`, 1).
fn place(field: &str) -> (&str, Option<usize>) {
    let Some((list, rest)) = field.split_once('[') else {
        return (field.split('.').next().unwrap_or(field), None);
    };
    let at = rest.split(']').next().and_then(|at| at.parse().ok());
    (list, at)
}

/// The path with the place that the row has in the form.
fn renamed(field: &str, at: Option<usize>, places: &[usize]) -> String {
    let Some((at, known)) = at.and_then(|at| Some((at, places.get(at)?))) else {
        return field.to_owned();
    };
    field.replacen(&format!("[{at}]"), &format!("[{known}]"), 1)
}

/// Leaves out the row that was refused, or the last one where the list as a whole was.
fn remove<T>(rows: &mut Vec<T>, places: &mut Vec<usize>, at: Option<usize>) {
    let at = at.unwrap_or_else(|| rows.len().saturating_sub(1));
    if at < rows.len() && at < places.len() {
        rows.remove(at);
        places.remove(at);
    }
}

fn contacts(typed: &[ContactDraft]) -> Vec<(usize, ContactInput)> {
    typed
        .iter()
        .enumerate()
        .filter(|(_, contact)| {
            [&contact.name, &contact.email, &contact.phone]
                .into_iter()
                .any(|text| answers::filled(text).is_some())
        })
        .map(|(at, contact)| {
            let contact = ContactInput {
                name: contact.name.clone(),
                email: contact.email.clone(),
                phone: contact.phone.clone(),
            };
            (at, contact)
        })
        .collect()
}

/// Collects answers while fields are read one by one.
struct Fields<'a> {
    answers: BTreeMap<String, FieldAnswer>,
    words: Words,
    now: &'a Now,
}

impl Fields<'_> {
    fn take<T>(&mut self, field: &str, read: Read<T>) -> Option<T> {
        if read.answer != FieldAnswer::default() {
            self.answers.insert(field.to_owned(), read.answer);
        }
        read.value
    }

    fn is_refused(&self, field: &str) -> bool {
        self.answers
            .get(field)
            .is_some_and(|answer| answer.problem.is_some())
    }

    fn day(&mut self, field: &str, text: &str) -> Option<Date> {
        let read = answers::day(text, self.now, self.words);
        self.take(field, read)
    }

    fn term(&mut self, text: &str, edition: &Edition) -> u32 {
        let read = answers::months(text, self.words);
        let is_missing = read.value.is_none() && !read.is_refused();
        if is_missing {
            let answer = answers::refusal(self.words.field_missing(), Code::MissingField);
            self.answers.insert("term_months".into(), answer);
        }
        self.take("term_months", read)
            .unwrap_or(edition.minimum_term_months)
    }

    fn solutions(
        &mut self,
        typed: &[SolutionDraft],
        edition: &Edition,
    ) -> Vec<(usize, SolutionFact)> {
        let mut facts = Vec::new();
        for (at, row) in typed.iter().enumerate() {
            if row.solution.is_empty() {
                continue;
            }
            let known = edition.solution(&row.solution);
            let satellites = self.take(
                &format!("solutions[{at}].satellites"),
                answers::satellites(&row.satellites, self.words),
            );
            let fact = SolutionFact {
                solution: row.solution.clone(),
                version: answers::filled(&row.version)
                    .filter(|_| known.is_none_or(|known| known.has_version)),
                environment: Environment::from_id(&row.environment)
                    .unwrap_or(Environment::Production),
                satellites: satellites.filter(|_| known.is_none_or(|known| known.has_satellites)),
            };
            facts.push((at, fact));
        }
        facts
    }
}
