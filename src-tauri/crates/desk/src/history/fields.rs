//! A journal image of a contract in the fields of the command line's JSON.
//! An image that cannot be read gives no fields; `check` reports it.

use serde_json::{Map, Value, json};
use store::{Contract, Snapshot};
use terms::ActivationFact;

/// The fields in the order in which a contract is shown.
pub(super) const NAMES: [&str; 20] = [
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
    "imported",
    "contacts",
    "solutions",
    "notices",
    "amendments",
    "withdrawn_on",
    "fee_changes",
    "consulting",
    "renewal_checks",
];

pub(super) fn of_image(image: Option<&Value>, snapshot: &Snapshot<'_>) -> Map<String, Value> {
    let contract = image.and_then(|image| serde_json::from_value::<Contract>(image.clone()).ok());
    let mut fields = Map::new();
    let Some(contract) = contract else {
        return fields;
    };
    let facts = &contract.facts;
    let customer = snapshot
        .customer(contract.customer)
        .ok()
        .flatten()
        .map(|c| c.number);
    let (requested, fixed) = match &facts.activation {
        ActivationFact::Default => (None, None),
        ActivationFact::Requested { on } => (Some(*on), None),
        ActivationFact::Imported { on } | ActivationFact::Corrected { on, .. } => (None, Some(*on)),
    };
    let values = [
        json!(contract.number),
        json!(customer),
        json!(facts.level),
        json!(facts.received_on),
        json!(facts.commissioned_on.or(facts.received_on)),
        json!(requested),
        json!(fixed),
        json!(facts.term_months),
        json!(contract.yearly_fee),
        json!(contract.owner),
        json!(contract.note),
        if facts.imported {
            json!(true)
        } else {
            Value::Null
        },
        list(&facts.contacts),
        list(&facts.solutions),
        list(&facts.notices),
        list(&facts.amendments),
        json!(facts.withdrawn_on),
        list(&contract.fee_changes),
        list(&facts.consulting),
        list(&contract.renewal_checks),
    ];
    for (name, value) in NAMES.into_iter().zip(values) {
        fields.insert(name.to_owned(), value);
    }
    fields
}

/// An empty list is no value: a history has nothing to say about it.
fn list<T: serde::Serialize>(items: &[T]) -> Value {
    if items.is_empty() {
        Value::Null
    } else {
        json!(items)
    }
}
