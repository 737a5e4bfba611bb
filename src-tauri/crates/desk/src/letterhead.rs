//! What all papers of the company have in common: its data, logo, signature and colour, read once
//! and handed to every paper. What never lives here: what a paper says, storing any of it.

mod pictures;

pub use pictures::{Picture, put, put_file, remove};

use documents::{Colour, Image, sheet};
use store::Register;

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
            accent: Colour::from_hex(&self.company.accent),
            lines: Vec::new(),
        }
    }
}

/// The letterhead as it is set.
pub fn of(register: &Register) -> Result<Letterhead, Problem> {
    let company = settings::read(register)?.company;
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
