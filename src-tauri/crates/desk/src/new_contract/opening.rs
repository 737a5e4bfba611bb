//! What the form of a contract opens with: the fields as they stand, and everything that can be
//! chosen. Nothing typed is looked at here.

use std::sync::Arc;

use store::{Money, Register};
use terms::{ActivationFact, Edition, SolutionFact, State};
use words::{Words, format};

use super::promises;
use crate::contracts::{self, ContractCase};
use crate::describe;
use crate::now::Now;
use crate::problem::Problem;
use crate::views::contract_page::ContactDraft;
use crate::views::new_contract::{
    Choice, ContractDraft, ContractFormOpening, SolutionChoice, SolutionDraft,
};

/// The currency of a fee typed for a new contract.
const CURRENCY: &str = "EUR";

/// What the form opens with: empty, or as the contract `editing` stands.
pub fn open(
    register: &Register,
    editing: Option<&str>,
    now: &Now,
    words: Words,
) -> Result<ContractFormOpening, Problem> {
    let case = editing
        .map(|number| contracts::read(register, number, now))
        .transpose()?;
    let edition = match &case {
        Some(case) => Arc::clone(&case.edition),
        None => register.edition_for(now.today)?,
    };
    let edition = edition.as_ref();
    let activates_on = case.as_ref().and_then(|case| case.schedule.activates_on);
    Ok(ContractFormOpening {
        title: match editing {
            Some(number) => words.new_contract_title_edit(number),
            None => words.new_contract_title(),
        },
        editing: editing.map(str::to_owned),
        draft: case
            .as_ref()
            .map_or_else(|| empty(edition, words), |case| draft_of(case, words)),
        levels: promises::cards(edition, words),
        solutions: edition
            .solutions
            .iter()
            .map(|solution| SolutionChoice {
                id: solution.id.clone(),
                name: describe::name(&solution.name, words).to_owned(),
                has_version: solution.has_version,
                has_satellites: solution.has_satellites,
            })
            .collect(),
        environments: terms::Environment::ALL
            .into_iter()
            .map(|environment| Choice {
                id: environment.id().to_owned(),
                text: describe::keyed("environment", environment.id(), words),
            })
            .collect(),
        owners: register.owners()?,
        is_active: activates_on.is_some_and(|day| day <= now.today),
        is_ordered: case
            .as_ref()
            .is_some_and(|case| case.schedule.state != State::Draft),
        most_contacts: edition.contacts.most,
        term_hint: words.new_contract_term_hint(i64::from(edition.minimum_term_months)),
        currency_sign: sign(currency(case.as_ref())),
    })
}

fn empty(edition: &Edition, words: Words) -> ContractDraft {
    let middle = edition.levels.get(edition.levels.len() / 2);
    ContractDraft {
        level: middle.map(|level| level.id.clone()).unwrap_or_default(),
        term: words.field_months(i64::from(edition.minimum_term_months)),
        contacts: vec![ContactDraft::default()],
        ..ContractDraft::default()
    }
}

fn draft_of(case: &ContractCase, words: Words) -> ContractDraft {
    let facts = &case.contract.facts;
    let date = |day| format::date(day, words.language());
    let is_active = case
        .schedule
        .activates_on
        .is_some_and(|day| day <= case.schedule.today);
    let activation = match &facts.activation {
        ActivationFact::Default if !is_active => None,
        ActivationFact::Requested { on } => Some(*on),
        _ => case.schedule.activates_on,
    };
    ContractDraft {
        number: case.contract.number.clone(),
        customer: case.customer.number.clone(),
        received: facts.received_on.map(date).unwrap_or_default(),
        commissioned: facts
            .commissioned_on
            .filter(|day| Some(*day) != facts.received_on)
            .map(date)
            .unwrap_or_default(),
        level: case.schedule.level.clone(),
        solutions: facts.solutions.iter().map(solution_draft).collect(),
        activation: activation.map(date).unwrap_or_default(),
        term: words.field_months(i64::from(facts.term_months)),
        contacts: facts
            .contacts
            .iter()
            .filter(|contact| contact.is_current_on(case.schedule.today))
            .map(|contact| ContactDraft {
                name: contact.name.clone(),
                email: contact.email.clone(),
                phone: contact.phone.clone(),
            })
            .collect(),
        fee: case
            .contract
            .fee_on(case.schedule.today)
            .map(|fee| amount(fee, words))
            .unwrap_or_default(),
        owner: case.contract.owner.clone().unwrap_or_default(),
        note: case.contract.note.clone().unwrap_or_default(),
        effective: String::new(),
        reason: String::new(),
    }
}

fn solution_draft(fact: &SolutionFact) -> SolutionDraft {
    SolutionDraft {
        solution: fact.solution.clone(),
        version: fact.version.clone().unwrap_or_default(),
        environment: fact.environment.id().to_owned(),
        satellites: fact
            .satellites
            .map(|count| count.to_string())
            .unwrap_or_default(),
    }
}

/// An amount without its sign, as it is typed.
fn amount(fee: &Money, words: Words) -> String {
    format::money_exact(fee.amount_minor, &fee.currency, words.language())
        .trim_matches(|c: char| !c.is_ascii_digit())
        .to_owned()
}

pub(crate) fn currency(case: Option<&ContractCase>) -> &str {
    case.and_then(|case| case.contract.yearly_fee.as_ref())
        .map_or(CURRENCY, |fee| &fee.currency)
}

/// The sign of a currency, taken from how an amount is written.
pub(crate) fn sign(currency: &str) -> String {
    format::money(0, currency, words::Language::De)
        .trim_start_matches(|c: char| c.is_ascii_digit() || c.is_whitespace())
        .to_owned()
}
