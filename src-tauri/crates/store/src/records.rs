//! What is kept: customers and contracts, as facts. What follows from them on a day is no part
//! of a record; it is derived by [`terms::Schedule`].

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use terms::{ContractFacts, Date, DocumentFact, Edition, RequestFact};

use crate::{ContractId, CustomerId, RequestId};

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
    /// Changes of the fee, in order of recording.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub fee_changes: Vec<FeeChange>,
    /// Renewals that somebody looked over, in order of recording.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub renewal_checks: Vec<RenewalCheck>,
}

impl Contract {
    /// The net fee per contract year that holds on `day`: the one signed, then the changes in
    /// effect; of two changes for the same day the later one.
    pub fn fee_on(&self, day: Date) -> Option<&Money> {
        self.fee_changes
            .iter()
            .filter(|change| change.effective_on <= day)
            .max_by_key(|change| change.effective_on)
            .map_or(self.yearly_fee.as_ref(), |change| {
                change.yearly_fee.as_ref()
            })
    }
}

/// Another fee from the start of a period on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeeChange {
    /// First day: the start of a period.
    pub effective_on: Date,
    /// Net fee per contract year from then on.
    pub yearly_fee: Option<Money>,
    /// The day it was recorded.
    pub recorded_on: Date,
}

/// Finance looked a renewal over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RenewalCheck {
    /// R: the renewal that was looked over.
    pub renews_on: Date,
    /// Name of the person.
    pub checked_by: String,
    /// When, kept to the microsecond.
    pub checked_at: DateTime<Utc>,
}

/// A file of the company, such as its logo, known by its content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asset {
    /// What it holds: `image/png`.
    pub media_type: String,
    /// The content.
    pub bytes: Vec<u8>,
}

/// A support request: its fact, and what no rule looks at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// The number people call it by; never given twice.
    pub id: RequestId,
    /// Of which contract.
    pub contract: ContractId,
    /// Subject as received.
    pub subject: Option<String>,
    /// The moment of the automatic receipt, which is no response (Q5).
    pub automatic_at: Option<DateTime<Utc>>,
    /// The mail itself, if it was kept.
    pub mail: Option<DocumentFact>,
    /// Everything that a rule looks at; `fact.id` is `id`.
    pub fact: RequestFact,
}

/// What the register keeps of a terms edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredEdition {
    /// Id of the edition.
    pub id: String,
    /// The company's edition as entered; none for the one that ships.
    pub edition: Option<Edition>,
    /// X3: cells that the owner confirmed, each once.
    pub confirmations: Vec<Confirmation>,
}

/// X3: what the owner says about a cell whose check mark the published table lost.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmation {
    /// Id of the level.
    pub level: String,
    /// The cell: `test_systems`.
    pub cell: String,
    /// What holds.
    pub value: bool,
    /// Who confirmed it.
    pub who: String,
    /// The day it was confirmed.
    pub on: Date,
}
