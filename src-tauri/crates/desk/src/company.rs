//! The company itself: what stands on every paper, and which of it may be stored. What never lives
//! here: the pictures (they are [`crate::letterhead`]'s), how papers look.

use documents::Colour;
use serde::{Deserialize, Serialize};
use store::Register;

use crate::limits;
use crate::problem::{Code, Problem};

/// The contractor as it appears on paper.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct Company {
    /// Name, empty until entered.
    pub name: String,
    /// Street and house number.
    pub street: String,
    /// Postal code.
    pub postal_code: String,
    /// City.
    pub city: String,
    /// Mail address of the helpdesk.
    pub email: String,
    /// Telephone number.
    pub phone: String,
    /// Place on the web: `musterhaus.example`.
    pub website: String,
    /// Who manages the company, as the law asks on letters.
    pub management: String,
    /// Court of the register: `Amtsgericht Musterstadt`.
    pub court: String,
    /// Number in that register: `HRB 00000`.
    pub register_number: String,
    /// Number for value added tax: `DE000000000`.
    pub vat_id: String,
    /// Who signs papers where no owner of the contract is named.
    pub signer_name: String,
    /// What that person does: `Contract management`.
    pub signer_role: String,
    /// Colour of what someone can still act on, as `#RRGGBB`; empty for the program's own.
    pub accent: String,
    /// Stands at the top of every paper.
    pub logo: Option<AssetRef>,
    /// Whether the name stands beside the logo; a logo that holds the name needs it not.
    pub is_name_beside_logo: bool,
    /// Stands above the name of who signs letters.
    pub signature: Option<AssetRef>,
}

/// A picture that the register keeps.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct AssetRef {
    /// What it is known by.
    pub sha256: String,
    /// Name of the file it was read from.
    pub name: String,
    /// Size in bytes as kept.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// Refuses what papers could not show.
pub(crate) fn check(register: &Register, company: &Company) -> Result<(), Problem> {
    for (value, most, field) in [
        (&company.name, limits::NAME, "company.name"),
        (&company.street, limits::NAME, "company.street"),
        (&company.postal_code, limits::NUMBER, "company.postal_code"),
        (&company.city, limits::NAME, "company.city"),
        (&company.phone, limits::PHONE, "company.phone"),
        (&company.website, limits::NAME, "company.website"),
        (&company.management, limits::NAME, "company.management"),
        (&company.court, limits::NAME, "company.court"),
        (
            &company.register_number,
            limits::NUMBER,
            "company.register_number",
        ),
        (&company.vat_id, limits::NUMBER, "company.vat_id"),
        (&company.signer_name, limits::OWNER, "company.signer_name"),
        (&company.signer_role, limits::OWNER, "company.signer_role"),
    ] {
        if !value.is_empty() {
            limits::text(value, most, field)?;
        }
    }
    if !company.email.is_empty() {
        limits::email(&company.email, "company.email")?;
    }
    check_accent(&company.accent)?;
    check_kept(register, company.logo.as_ref(), "company.logo")?;
    check_kept(register, company.signature.as_ref(), "company.signature")
}

/// A colour is only taken if text in it reads on white paper; else the nearest that does is named.
pub(crate) fn check_accent(accent: &str) -> Result<(), Problem> {
    if accent.is_empty() {
        return Ok(());
    }
    let refused = || Problem::at(Code::InvalidValue, "company.accent");
    let colour = Colour::from_hex(accent).ok_or_else(|| refused().with("reason", "no_colour"))?;
    if colour.reads_on_paper() {
        return Ok(());
    }
    Err(refused()
        .with("reason", "colour_too_light")
        .with("nearest", colour.readable().hex()))
}

/// A picture is named only once the register keeps it.
fn check_kept(
    register: &Register,
    asset: Option<&AssetRef>,
    field: &'static str,
) -> Result<(), Problem> {
    let Some(asset) = asset else {
        return Ok(());
    };
    match register.asset(&asset.sha256)? {
        Some(_) => Ok(()),
        None => Err(Problem::at(Code::InvalidValue, field)),
    }
}

#[cfg(test)]
mod tests;
