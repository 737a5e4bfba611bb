//! What makes a contract refused: the findings of the rules and the limits of the fields.

use store::Contract;
use terms::rules::activation::{self, ActivationWindow};
use terms::rules::contacts::{ContactsFinding, check_contacts};
use terms::rules::levels::{SolutionsFinding, check_solutions, level_on};
use terms::{ActivationFact, Date, Edition};

use crate::limits;
use crate::problem::{Code, Problem};

pub(crate) fn level(level: &str, edition: &Edition) -> Result<(), Problem> {
    if edition.level(level).is_some() {
        return Ok(());
    }
    let known: Vec<&str> = edition
        .levels
        .iter()
        .map(|level| level.id.as_str())
        .collect();
    Err(Problem::at(Code::UnknownLevel, "level").with("allowed", known))
}

/// T1, and the longest term that is taken.
pub(crate) fn term(months: u32, edition: &Edition) -> Result<(), Problem> {
    if months < edition.minimum_term_months {
        return Err(Problem::at(Code::TermTooShort, "term_months")
            .with("min", edition.minimum_term_months)
            .with("max", limits::TERM_MONTHS));
    }
    if months > limits::TERM_MONTHS {
        return Err(Problem::at(Code::OutOfRange, "term_months")
            .with("min", edition.minimum_term_months)
            .with("max", limits::TERM_MONTHS));
    }
    Ok(())
}

/// O1 for a contract whose order date is known; imported ones are exempt (O6).
pub(super) fn activation(contract: &Contract, edition: &Edition) -> Result<(), Problem> {
    let facts = &contract.facts;
    let Some(received_on) = facts.received_on.filter(|_| !facts.imported) else {
        return Ok(());
    };
    let window = ActivationWindow::after(received_on, edition.activation)?;
    let Some((day, _)) = activation::activates_on(&facts.activation, Some(window)) else {
        return Ok(());
    };
    if window.contains(day) {
        return Ok(());
    }
    let field = match facts.activation {
        ActivationFact::Requested { .. } | ActivationFact::Default => "activation_requested_on",
        ActivationFact::Imported { .. } | ActivationFact::Corrected { .. } => "activates_on",
    };
    Err(Problem::at(Code::ActivationOutOfWindow, field)
        .with_day("earliest", window.earliest)
        .with_day("default", window.default)
        .with_day("latest", window.latest))
}

/// Everything that can be said about a contract by itself.
pub(crate) fn contract(contract: &Contract, edition: &Edition, today: Date) -> Result<(), Problem> {
    let facts = &contract.facts;
    limits::text(&contract.number, limits::NUMBER, "number")?;
    limits::optional_text(contract.owner.as_deref(), limits::OWNER, "owner")?;
    limits::note(contract.note.as_deref(), "note")?;
    if let Some(fee) = &contract.yearly_fee {
        limits::money(fee, "yearly_fee")?;
    }
    let current = facts
        .contacts
        .iter()
        .filter(|contact| contact.is_current_on(today));
    for (at, contact) in current.enumerate() {
        limits::text(&contact.name, limits::NAME, &format!("contacts[{at}].name"))?;
        limits::email(&contact.email, &format!("contacts[{at}].email"))?;
        limits::text(
            &contact.phone,
            limits::PHONE,
            &format!("contacts[{at}].phone"),
        )?;
    }
    match check_contacts(&facts.contacts, edition.contacts, today) {
        None => {}
        Some(ContactsFinding::TooMany { most }) => {
            return Err(Problem::at(Code::TooManyContacts, "contacts").with("max", most));
        }
        Some(ContactsFinding::DuplicateEmail { at }) => {
            return Err(Problem::at(
                Code::DuplicateEmail,
                format!("contacts[{at}].email"),
            ));
        }
    }
    for (at, solution) in facts.solutions.iter().enumerate() {
        limits::optional_text(
            solution.version.as_deref(),
            limits::VERSION,
            &format!("solutions[{at}].version"),
        )?;
        if solution
            .satellites
            .is_some_and(|satellites| satellites > limits::SATELLITES)
        {
            return Err(
                Problem::at(Code::InvalidValue, format!("solutions[{at}].satellites"))
                    .with("min", 0)
                    .with("max", limits::SATELLITES),
            );
        }
    }
    solutions(
        contract,
        level_on(&facts.level, &facts.amendments, today),
        edition,
    )?;
    activation(contract, edition)
}

/// L1 and L2 at `level`.
pub(crate) fn solutions(
    contract: &Contract,
    level: &str,
    edition: &Edition,
) -> Result<(), Problem> {
    let Some(finding) = check_solutions(&contract.facts.solutions, level, edition) else {
        return Ok(());
    };
    Err(match finding {
        SolutionsFinding::Unknown { at } => {
            let known: Vec<&str> = edition
                .solutions
                .iter()
                .map(|known| known.id.as_str())
                .collect();
            Problem::at(Code::InvalidValue, format!("solutions[{at}].solution"))
                .with("allowed", known)
        }
        SolutionsFinding::VersionUnreadable { at } => {
            Problem::at(Code::InvalidValue, format!("solutions[{at}].version"))
                .with("reason", "version")
        }
        SolutionsFinding::VersionTooOld { at, minimum } => {
            Problem::at(Code::UnsupportedVersion, format!("solutions[{at}].version"))
                .with("minimum", minimum)
        }
        SolutionsFinding::NotApplicable { at, field } => {
            Problem::at(Code::InvalidValue, format!("solutions[{at}].{field}"))
                .with("reason", "not_applicable")
        }
        SolutionsFinding::TooManySatellites {
            satellites,
            most,
            level_needed,
        } => Problem::at(Code::TooManySatellites, "solutions")
            .with("satellites", satellites)
            .with("max", most)
            .with("level_needed", level_needed),
    })
}
