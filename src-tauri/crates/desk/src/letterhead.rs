//! What all papers of the company have in common: its data, logo, signature and colour, read once
//! and handed to every paper. What never lives here: what a paper says, storing any of it.

use store::Register;

use crate::problem::Problem;
use crate::settings::{self, Company};

/// The company as papers show it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Letterhead {
    /// Name, address and what the law asks for.
    pub company: Company,
}

impl From<Company> for Letterhead {
    /// Papers without pictures.
    fn from(company: Company) -> Self {
        Self { company }
    }
}

/// The letterhead as it is set.
pub fn of(register: &Register) -> Result<Letterhead, Problem> {
    let company = settings::read(register)?.company;
    Ok(Letterhead { company })
}
