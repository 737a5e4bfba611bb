//! The company's own data and how the program looks, kept in the register.

use serde::{Deserialize, Serialize};
use store::Register;

use crate::done::{Done, Touched};
use crate::limits;
use crate::now::Now;
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

/// How the window looks.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Look {
    /// As the system is set.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// High contrast.
    Contrast,
}

/// Everything that is set.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct Settings {
    /// The contractor.
    pub company: Company,
    /// Language of the window: `de`, `en`, or none for the system's.
    pub language: Option<String>,
    /// Look of the window.
    pub look: Look,
}

/// What is set; the defaults in a new register.
pub fn read(register: &Register) -> Result<Settings, Problem> {
    match register.settings()? {
        None => Ok(Settings::default()),
        Some(value) => serde_json::from_value(value)
            .map_err(|error| Problem::new(Code::RegisterDamaged).because(error)),
    }
}

/// Stores all settings.
pub fn save(
    register: &mut Register,
    settings: Settings,
    now: &Now,
) -> Result<Done<Settings>, Problem> {
    let company = &settings.company;
    for (value, most, field) in [
        (&company.name, limits::NAME, "company.name"),
        (&company.street, limits::NAME, "company.street"),
        (&company.postal_code, limits::NUMBER, "company.postal_code"),
        (&company.city, limits::NAME, "company.city"),
        (&company.phone, limits::PHONE, "company.phone"),
    ] {
        if !value.is_empty() {
            limits::text(value, most, field)?;
        }
    }
    if !company.email.is_empty() {
        limits::email(&company.email, "company.email")?;
    }
    if settings
        .language
        .as_deref()
        .is_some_and(|language| !matches!(language, "de" | "en"))
    {
        return Err(Problem::at(Code::InvalidValue, "language").with("allowed", vec!["de", "en"]));
    }
    let value =
        serde_json::to_value(&settings).map_err(|error| Problem::new(Code::Io).because(error))?;
    register.change(&now.stamp(), |change| {
        change.put_settings(&value)?;
        Ok::<_, Problem>(())
    })?;
    Ok(Done::new(settings, [Touched::Settings]))
}
