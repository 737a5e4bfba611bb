//! What all papers of the company have in common: its data, logo, signature and colour, read once
//! and handed to every paper. What never lives here: what a paper says, storing any of it.

mod pictures;
pub(crate) mod preview;

pub use pictures::{Picture, put, put_file, remove};

use documents::{Colour, Image, sheet};
use store::Register;
use words::Words;

use crate::problem::{Code, Problem};
use crate::settings::{self, AssetRef, Company};
use crate::summary::{address_of, filled};

/// The company as papers show it. A copy shares the pictures.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Letterhead {
    /// Name, address and what the law asks for.
    pub company: Company,
    /// At the top of every paper.
    pub logo: Option<Image>,
    /// Above the name of who signs a letter.
    pub signature: Option<Image>,
}

impl From<Company> for Letterhead {
    /// Papers without pictures.
    fn from(company: Company) -> Self {
        Self {
            company,
            ..Self::default()
        }
    }
}

impl Letterhead {
    /// The company's colour, if it has one that can be read.
    pub(crate) fn accent(&self) -> Option<Colour> {
        Colour::from_hex(&self.company.accent).filter(|colour| colour.reads_on_paper())
    }

    /// The top of a sheet, with the address at the right.
    pub(crate) fn of_sheet(&self) -> sheet::Letterhead {
        let company = &self.company;
        let address = address_of(company).join(", ");
        sheet::Letterhead {
            lines: filled(&[&address, &company.email, &company.phone, &company.website]),
            ..self.of_letter()
        }
    }

    /// The top of a letter, whose address stands in its foot.
    pub(crate) fn of_letter(&self) -> sheet::Letterhead {
        sheet::Letterhead {
            company: self.company.name.clone(),
            mark: None,
            logo: self.logo.clone(),
            has_name_in_logo: !self.company.is_name_beside_logo,
            accent: self.accent(),
            lines: Vec::new(),
        }
    }

    /// Name and address on one line each.
    pub(crate) fn sender(&self) -> Vec<String> {
        let name = filled(&[&self.company.name]);
        [name, address_of(&self.company)].concat()
    }

    /// The foot of a letter in three columns: who and where, how to reach them, what the law asks
    /// for.
    pub(crate) fn foot(&self, words: Words) -> Vec<Vec<String>> {
        let company = &self.company;
        let management = worded(&company.management, |names| {
            words.letterhead_managed_by(names)
        });
        let vat = worded(&company.vat_id, |number| words.letterhead_vat(number));
        vec![
            self.sender(),
            filled(&[&company.email, &company.phone, &company.website]),
            filled(&[&management, &company.court, &company.register_number, &vat]),
        ]
    }
}

/// A part of a text of the foot that is left out with what it names.
fn worded(text: &str, worded: impl FnOnce(&str) -> String) -> String {
    if text.is_empty() {
        String::new()
    } else {
        worded(text)
    }
}

/// The letterhead as it is set.
pub fn of(register: &Register) -> Result<Letterhead, Problem> {
    with(register, settings::read(register)?.company)
}

/// The letterhead of a company that may not be stored yet, with pictures that are.
pub(crate) fn with(register: &Register, company: Company) -> Result<Letterhead, Problem> {
    let logo = picture(register, company.logo.as_ref())?;
    let signature = picture(register, company.signature.as_ref())?;
    Ok(Letterhead {
        company,
        logo,
        signature,
    })
}

/// A picture that the register keeps.
fn picture(register: &Register, asset: Option<&AssetRef>) -> Result<Option<Image>, Problem> {
    let Some(asset) = asset else {
        return Ok(None);
    };
    let damaged = || Problem::new(Code::RegisterDamaged);
    let kept = register.asset(&asset.sha256)?.ok_or_else(damaged)?;
    let image = Image::read(&kept.bytes).map_err(|error| damaged().because(error))?;
    Ok(Some(image))
}

#[cfg(test)]
mod tests;
