//! A contract, new or changed, as JSON.

use desk::Problem;
use desk::contracts::{ContactInput, ContractChanges, NewContract};
use desk::records::{Environment, SolutionFact};

use super::fields::Fields;
use super::json::Json;
use super::read;

/// Keys that both `add` and `edit` take.
const KEYS: [&str; 12] = [
    "number",
    "customer",
    "level",
    "received_on",
    "commissioned_on",
    "activation_requested_on",
    "activates_on",
    "term_months",
    "yearly_fee",
    "owner",
    "note",
    "contacts",
];

/// What `contract add` takes.
pub(crate) fn new(fields: Fields) -> Result<NewContract, Problem> {
    let mut fields = fields.only(&keys(&["solutions", "imported"]))?;
    let imported = fields.optional("imported", read::flag)?.unwrap_or(false);
    // O6: taken over from a list, a contract brings its activation day and no order.
    let out_of_place: &[&str] = if imported {
        &["received_on", "activation_requested_on"]
    } else {
        &["activates_on"]
    };
    if let Some(key) = out_of_place.iter().find(|key| fields.has(key)) {
        return Err(read::wrong(&fields.at(key)).with("imported", imported));
    }
    let unset = NewContract::draft(
        fields.required("customer", read::text)?,
        fields.required("level", read::text)?,
    );
    Ok(NewContract {
        number: fields.optional("number", read::text)?,
        received_on: fields.optional("received_on", read::day)?,
        commissioned_on: fields.optional("commissioned_on", read::day)?,
        activation_requested_on: fields.optional("activation_requested_on", read::day)?,
        imported_active_since: if imported {
            Some(fields.required("activates_on", read::day)?)
        } else {
            None
        },
        term_months: fields
            .optional("term_months", read::months)?
            .unwrap_or(unset.term_months),
        yearly_fee: fields.optional("yearly_fee", read::money)?,
        owner: fields.optional("owner", read::text)?,
        note: fields.optional("note", read::text)?,
        contacts: fields.optional("contacts", contacts)?.unwrap_or_default(),
        solutions: fields.optional("solutions", solutions)?.unwrap_or_default(),
        customer: unset.customer,
        level: unset.level,
    })
}

/// What `contract edit` takes; the reason comes as an option.
pub(crate) fn changes(fields: Fields, reason: Option<String>) -> Result<ContractChanges, Problem> {
    let mut fields = fields.only(&keys(&["solutions", "effective_on", "withdrawn_on"]))?;
    Ok(ContractChanges {
        number: fields.change("number", read::text)?,
        customer: fields.change("customer", read::text)?,
        level: fields.change("level", read::text)?,
        effective_on: fields.optional("effective_on", read::day)?,
        received_on: fields.clearable("received_on", read::day)?,
        commissioned_on: fields.clearable("commissioned_on", read::day)?,
        activation_requested_on: fields.clearable("activation_requested_on", read::day)?,
        activates_on: fields.change("activates_on", read::day)?,
        term_months: fields.change("term_months", read::months)?,
        yearly_fee: fields.clearable("yearly_fee", read::money)?,
        owner: fields.clearable("owner", read::text)?,
        note: fields.clearable("note", read::text)?,
        contacts: fields
            .clearable("contacts", contacts)?
            .map(Option::unwrap_or_default),
        solutions: fields
            .clearable("solutions", solutions)?
            .map(Option::unwrap_or_default),
        withdrawn_on: fields.clearable("withdrawn_on", read::day)?,
        reason,
    })
}

fn keys(more: &[&'static str]) -> Vec<&'static str> {
    KEYS.iter().chain(more).copied().collect()
}

fn contacts(value: Json, path: &str) -> Result<Vec<ContactInput>, Problem> {
    read::list(value, path, |fields| {
        let mut fields = fields.only(&["name", "email", "phone"])?;
        Ok(ContactInput {
            name: fields.required("name", read::text)?,
            email: fields.required("email", read::text)?,
            phone: fields.required("phone", read::text)?,
        })
    })
}

fn solutions(value: Json, path: &str) -> Result<Vec<SolutionFact>, Problem> {
    read::list(value, path, |fields| {
        let mut fields = fields.only(&["solution", "version", "environment", "satellites"])?;
        Ok(SolutionFact {
            solution: fields.required("solution", read::text)?,
            version: fields.optional("version", read::text)?,
            environment: fields
                .optional("environment", read::environment)?
                .unwrap_or(Environment::Production),
            satellites: fields.optional("satellites", read::satellites)?,
        })
    })
}
