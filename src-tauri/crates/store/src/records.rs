//! What is kept: customers and contracts, as facts. What follows from them on a day is no part
//! of a record; it is derived by [`terms::Schedule`].

use serde::{Deserialize, Serialize};
use terms::ContractFacts;

use crate::{ContractId, CustomerId};

/// An amount in minor units (cents) of a currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Money {
    /// Minor units.
    pub amount_minor: i64,
    /// ISO 4217.
    pub currency: String,
}

/// Who a contract is made with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Customer {
    /// Identity, never shown.
    pub id: CustomerId,
    /// Customer number, unique ignoring case.
    pub number: String,
    /// Company or person.
    pub name: String,
    /// N8: a business; such a renewal clause is void for consumers.
    pub is_business: bool,
    /// Language of papers: `de` or `en`.
    pub language: String,
    /// Street and house number.
    pub street: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// City.
    pub city: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Mail address.
    pub email: Option<String>,
    /// VAT id.
    pub vat_id: Option<String>,
    /// Internal note.
    pub note: Option<String>,
}

/// A support contract: its facts, and what no rule looks at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contract {
    /// Identity, never shown.
    pub id: ContractId,
    /// Contract number, unique ignoring case.
    pub number: String,
    /// Whose it is.
    pub customer: CustomerId,
    /// X2: id of the terms edition that it was signed under.
    pub edition: String,
    /// Everything that a rule looks at.
    pub facts: ContractFacts,
    /// Net fee per contract year.
    pub yearly_fee: Option<Money>,
    /// Who looks after it.
    pub owner: Option<String>,
    /// Internal note, never printed.
    pub note: Option<String>,
}
