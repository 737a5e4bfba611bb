//! The company.

use std::io::{self, Write};

use desk::company::{AssetRef, Company as Record};
use desk::describe;
use serde::Serialize;
use words::Words;

use super::ForPeople;
use super::table::Labelled;

/// What papers say about the company; what is not set is null.
#[derive(Debug, Serialize)]
pub(crate) struct Company {
    name: Option<String>,
    street: Option<String>,
    postal_code: Option<String>,
    city: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    website: Option<String>,
    management: Option<String>,
    court: Option<String>,
    register_number: Option<String>,
    vat_id: Option<String>,
    signer_name: Option<String>,
    signer_role: Option<String>,
    accent: Option<String>,
    logo: Option<Picture>,
    is_name_beside_logo: bool,
    signature: Option<Picture>,
}

/// A picture that the register keeps.
#[derive(Debug, Serialize)]
struct Picture {
    name: String,
    bytes: u64,
    sha256: String,
}

impl Picture {
    fn of(asset: AssetRef) -> Self {
        Self {
            name: asset.name,
            bytes: asset.bytes,
            sha256: asset.sha256,
        }
    }
}

impl Company {
    pub(crate) fn of(record: Record) -> Self {
        let given = |text: String| Some(text).filter(|text| !text.is_empty());
        Self {
            name: given(record.name),
            street: given(record.street),
            postal_code: given(record.postal_code),
            city: given(record.city),
            email: given(record.email),
            phone: given(record.phone),
            website: given(record.website),
            management: given(record.management),
            court: given(record.court),
            register_number: given(record.register_number),
            vat_id: given(record.vat_id),
            signer_name: given(record.signer_name),
            signer_role: given(record.signer_role),
            accent: given(record.accent),
            logo: record.logo.map(Picture::of),
            is_name_beside_logo: record.is_name_beside_logo,
            signature: record.signature.map(Picture::of),
        }
    }
}

impl ForPeople for Company {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        let field = |name| describe::field_name(name, words);
        let picture = |picture: &Option<Picture>| {
            let shown = |picture: &Picture| {
                let kilobytes = picture.bytes.div_ceil(1000).to_string();
                words.letterhead_picture(&kilobytes, &picture.name)
            };
            picture.as_ref().map(shown).unwrap_or_default()
        };
        let texts = [
            ("name", &self.name),
            ("street", &self.street),
            ("postal_code", &self.postal_code),
            ("city", &self.city),
            ("email", &self.email),
            ("phone", &self.phone),
            ("website", &self.website),
            ("management", &self.management),
            ("court", &self.court),
            ("register_number", &self.register_number),
            ("vat_id", &self.vat_id),
            ("signer_name", &self.signer_name),
            ("signer_role", &self.signer_role),
            ("accent", &self.accent),
        ];
        let mut lines = Labelled::default();
        for (name, value) in texts {
            lines.add(field(name), value.clone().unwrap_or_default());
        }
        lines.add(field("logo"), picture(&self.logo));
        if self.logo.is_some() {
            let is_beside = if self.is_name_beside_logo {
                words.yes()
            } else {
                words.no()
            };
            lines.add(field("is_name_beside_logo"), is_beside);
        }
        lines.add(field("signature"), picture(&self.signature));
        lines.write(out)
    }
}
