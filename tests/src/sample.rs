//! Made-up customers and contracts for the journeys, as the command line takes them. Never a real person or company.

use serde_json::{Value, json};

/// A customer with umlauts and an ampersand.
#[must_use]
pub fn customer() -> Value {
    json!({
        "number": "K-0001",
        "name": "Müller & Söhne Musterbau GmbH",
        "street": "Am Markt 1",
        "postal_code": "36037",
        "city": "Fulda",
    })
}

/// A contact person.
#[must_use]
pub fn contact(name: &str, email: &str) -> Value {
    json!({ "name": name, "email": email, "phone": "+49 661 1234" })
}

/// A contract of that customer, ordered on 2 March 2026.
#[must_use]
pub fn contract() -> Value {
    json!({
        "number": "V-2026-0001",
        "customer": "K-0001",
        "level": "standard",
        "received_on": "2026-03-02",
        "term_months": 12,
        "yearly_fee": { "amount_minor": 480_000, "currency": "EUR" },
        "owner": "Jana Musterfrau",
        "contacts": [contact("Eva Groß", "eva@mueller.example")],
        "solutions": [{ "solution": "openitcockpit", "version": "4.8", "environment": "production", "satellites": 3 }],
    })
}

/// The value with one key changed.
#[must_use]
pub fn with(mut value: Value, key: &str, new: Value) -> Value {
    value[key] = new;
    value
}
