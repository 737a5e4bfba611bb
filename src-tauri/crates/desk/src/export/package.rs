//! What of a complete export is read back. The file has more keys, which are there for whoever
//! reads it: derived dates, entitlements, the history of each record. They are passed over.
//!
//! | key | holds |
//! |---|---|
//! | `format`, `version` | `termkeeper`, 1 |
//! | `customers` | customers as `customer show` prints them, and their `history` |
//! | `contracts` | contracts as `contract show` prints them; `facts` (everything a rule looks at), `renewal_checks`, `requests`, `consulting`, `history` |
//! | `editions` | the company's own editions, and what was confirmed of the shipped one |
//! | `settings` | company and look; null if nothing was set |
//! | `assets` | logo and signature, in Base64 |

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};
use store::{Asset, Customer, CustomerId, FeeChange, Money, RenewalCheck, Snapshot, StoredEdition};
use terms::{ContractFacts, DocumentFact, RequestFact};

use crate::problem::{Code, Problem};

/// What such a file calls itself.
pub const FORMAT: &str = "termkeeper";
/// The version of its keys that this program writes, and the newest that it reads.
pub const VERSION: u32 = 1;

/// A complete export.
#[derive(Debug, Deserialize)]
pub(super) struct Package {
    #[serde(default)]
    pub(super) version: Option<u32>,
    pub(super) customers: Vec<CustomerEntry>,
    pub(super) contracts: Vec<ContractEntry>,
    #[serde(default)]
    pub(super) editions: Vec<StoredEdition>,
    #[serde(default)]
    pub(super) settings: Option<Value>,
    #[serde(default)]
    pub(super) assets: Vec<AssetEntry>,
}

/// A customer.
#[derive(Debug, Deserialize)]
pub(super) struct CustomerEntry {
    pub(super) number: String,
    name: String,
    is_business: bool,
    language: String,
    street: Option<String>,
    postal_code: Option<String>,
    city: Option<String>,
    country: String,
    email: Option<String>,
    vat_id: Option<String>,
    note: Option<String>,
}

impl CustomerEntry {
    pub(super) fn record(self, id: CustomerId) -> Customer {
        Customer {
            id,
            number: self.number,
            name: self.name,
            is_business: self.is_business,
            language: self.language,
            street: self.street,
            postal_code: self.postal_code,
            city: self.city,
            country: self.country,
            email: self.email,
            vat_id: self.vat_id,
            note: self.note,
        }
    }
}

/// What a contract is made of.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct ContractEntry {
    /// Contract number.
    pub(super) number: String,
    /// Number of the customer.
    pub(super) customer: String,
    /// X2: id of the edition it was signed under.
    pub(super) edition: String,
    /// Everything that a rule looks at.
    pub(super) facts: ContractFacts,
    /// The fee at signing.
    #[serde(default)]
    pub(super) signed_fee: Option<Money>,
    /// Later fees.
    #[serde(default)]
    pub(super) fee_changes: Vec<FeeChange>,
    /// Renewals that somebody looked over.
    #[serde(default)]
    pub(super) renewal_checks: Vec<RenewalCheck>,
    /// Who looks after it.
    #[serde(default)]
    pub(super) owner: Option<String>,
    /// Internal note.
    #[serde(default)]
    pub(super) note: Option<String>,
    /// Support requests.
    #[serde(default)]
    pub(super) requests: Vec<RequestEntry>,
}

/// What a support request is made of.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct RequestEntry {
    /// Everything that a rule looks at; times with all their digits.
    pub(super) fact: RequestFact,
    /// The mail it came as, if that was kept. The mail itself lies beside the register.
    #[serde(default)]
    pub(super) mail: Option<DocumentFact>,
    /// Subject as received.
    #[serde(default)]
    pub(super) subject: Option<String>,
    /// The moment of the automatic receipt.
    #[serde(default)]
    pub(super) automatic_at: Option<DateTime<Utc>>,
}

/// A file of the company.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AssetEntry {
    /// Hash of its content.
    pub sha256: String,
    /// What it holds: `image/png`.
    pub media_type: String,
    /// Its content in Base64.
    pub base64: String,
}

impl AssetEntry {
    /// The content, which has to have the hash it is known by.
    pub(super) fn asset(&self, at: usize) -> Result<Asset, Problem> {
        let field = || format!("assets[{at}]");
        let bytes = STANDARD
            .decode(&self.base64)
            .map_err(|error| Problem::at(Code::InvalidValue, field()).because(error))?;
        // As the register names it: what it is, and its content.
        let hash = Sha256::new()
            .chain_update(&self.media_type)
            .chain_update(b"\n")
            .chain_update(&bytes)
            .finalize();
        let is_same = self.sha256.len() == 64
            && hash
                .iter()
                .zip(self.sha256.as_bytes().chunks(2))
                .all(|(byte, digits)| {
                    std::str::from_utf8(digits)
                        .ok()
                        .and_then(|digits| u8::from_str_radix(digits, 16).ok())
                        == Some(*byte)
                });
        if !is_same {
            return Err(Problem::at(Code::InvalidValue, field()));
        }
        // A picture that papers could not draw would keep them from being made.
        let image = documents::Image::read(&bytes)
            .map_err(|error| Problem::at(Code::InvalidValue, field()).because(error))?;
        if image.media_type().name() != self.media_type {
            return Err(Problem::at(Code::InvalidValue, field()));
        }
        Ok(Asset {
            media_type: self.media_type.clone(),
            bytes,
        })
    }
}

/// The files of the company that the settings name.
pub(super) fn asset_entries(snapshot: &Snapshot<'_>) -> Result<Vec<AssetEntry>, Problem> {
    let Some(settings) = snapshot.settings()? else {
        return Ok(Vec::new());
    };
    let mut hashes = Vec::new();
    named_hashes(&settings, &mut hashes);
    let mut entries = Vec::new();
    for sha256 in hashes {
        if let Some(asset) = snapshot.asset(&sha256)? {
            entries.push(AssetEntry {
                sha256,
                media_type: asset.media_type,
                base64: STANDARD.encode(&asset.bytes),
            });
        }
    }
    Ok(entries)
}

/// Every hash under a key `sha256`, wherever it stands, once.
fn named_hashes(value: &Value, hashes: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                match value {
                    Value::String(hash) if key == "sha256" && !hashes.contains(hash) => {
                        hashes.push(hash.clone());
                    }
                    other => named_hashes(other, hashes),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| named_hashes(item, hashes)),
        _ => {}
    }
}
