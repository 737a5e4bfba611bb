//! What the Customers screen asks and shows: a page of customers, and the one that is open with
//! its contracts.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::contract_list::ContractListRow;
use super::new_contract::Choice;

/// Which customers, from where.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CustomerListInput {
    /// Words to find; empty means all.
    pub search: String,
    /// Continue after this row, as given with an earlier page.
    pub after: Option<String>,
    /// Most rows.
    pub limit: u32,
}

/// One page, by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CustomerListView {
    /// The rows.
    pub rows: Vec<CustomerListRow>,
    /// Where the next page begins; none at the end.
    pub next: Option<String>,
    /// How many match.
    #[ts(type = "number")]
    pub total: u64,
    /// `12 of 400`, or `400` where nothing was searched for.
    pub count_text: String,
    /// No customer in the register yet.
    pub is_empty: bool,
}

/// One customer as a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CustomerListRow {
    /// Customer number.
    pub number: String,
    /// Company or person.
    pub name: String,
    /// `36037 Fulda`.
    pub place: String,
    /// Mail address.
    pub email: String,
    /// `business`, `consumer`.
    pub kind: String,
    /// Language of papers in words.
    pub language: String,
    /// How many contracts, as a figure; empty for none.
    pub contracts: String,
}

/// Which customer; none opens an empty form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CustomerOpenInput {
    /// Customer number.
    pub number: Option<String>,
}

/// A customer as typed. Nothing here is checked; an empty text means nothing was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CustomerDraft {
    /// Customer number; empty lets the program give one.
    pub number: String,
    /// Company or person.
    pub name: String,
    /// N8: a business.
    pub is_business: bool,
    /// Language of papers: `de` or `en`.
    pub language: String,
    /// Street and house number.
    pub street: String,
    /// Postal code.
    pub postal_code: String,
    /// City.
    pub city: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Mail address.
    pub email: String,
    /// VAT id.
    pub vat_id: String,
    /// Internal note.
    pub note: String,
}

/// The open customer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct CustomerView {
    /// Its number; none for a new one.
    pub number: Option<String>,
    /// Its name, or what stands above an empty form.
    pub title: String,
    /// The fields as they stand.
    pub draft: CustomerDraft,
    /// The number that a new one will be given.
    pub number_hint: String,
    /// Languages of papers.
    pub languages: Vec<Choice>,
    /// Its contracts, by number.
    pub contracts: Vec<ContractListRow>,
    /// `2 contracts`.
    pub contracts_text: String,
}

/// Storing what was typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CustomerSaveInput {
    /// The customer that is being changed; none for a new one.
    pub editing: Option<String>,
    /// As typed.
    pub draft: CustomerDraft,
}

/// The customer that was stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CustomerStored {
    /// Customer number.
    pub number: String,
}
