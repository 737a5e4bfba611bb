//! The company, changed, as JSON.

use desk::Problem;
use desk::company::Company;

use super::fields::Fields;
use super::read;

/// A text of the company.
type Text = fn(&mut Company) -> &mut String;

/// Every text of the company under its key.
const TEXTS: [(&str, Text); 14] = [
    ("name", |company| &mut company.name),
    ("street", |company| &mut company.street),
    ("postal_code", |company| &mut company.postal_code),
    ("city", |company| &mut company.city),
    ("email", |company| &mut company.email),
    ("phone", |company| &mut company.phone),
    ("website", |company| &mut company.website),
    ("management", |company| &mut company.management),
    ("court", |company| &mut company.court),
    ("register_number", |company| &mut company.register_number),
    ("vat_id", |company| &mut company.vat_id),
    ("signer_name", |company| &mut company.signer_name),
    ("signer_role", |company| &mut company.signer_role),
    ("accent", |company| &mut company.accent),
];
const BESIDE_LOGO: &str = "is_name_beside_logo";

/// What `company edit` changes.
#[derive(Debug, Clone)]
pub(crate) struct Changes {
    texts: Vec<(Text, String)>,
    is_name_beside_logo: Option<bool>,
}

impl Changes {
    /// Makes the changes.
    pub(crate) fn apply(&self, company: &mut Company) {
        for (text, value) in &self.texts {
            text(company).clone_from(value);
        }
        if let Some(is_beside) = self.is_name_beside_logo {
            company.is_name_beside_logo = is_beside;
        }
    }
}

/// What `company edit` takes; null clears.
pub(crate) fn changes(fields: Fields) -> Result<Changes, Problem> {
    let keys: Vec<&str> = TEXTS
        .iter()
        .map(|(key, _)| *key)
        .chain([BESIDE_LOGO])
        .collect();
    let mut fields = fields.only(&keys)?;
    let mut texts = Vec::new();
    for (key, text) in TEXTS {
        if let Some(value) = fields.clearable(key, read::text)? {
            texts.push((text, value.unwrap_or_default()));
        }
    }
    Ok(Changes {
        texts,
        is_name_beside_logo: fields.change(BESIDE_LOGO, read::flag)?,
    })
}
