//! The register of sample contracts, to try things out: a file of its own beside the usual one,
//! filled with made-up contracts and marked as such, so that the window can say so on every
//! screen. Never: anything of the usual register but its language and look.

use std::path::Path;

use store::Register;

use crate::demo::{self, Setting};
use crate::files;
use crate::now::Now;
use crate::problem::Problem;
use crate::register;
use crate::settings::{self, Look, Settings};

/// File name of the sample register in the platform's data folder.
pub const FILE_NAME: &str = "samples.termkeeper";

/// As many contracts as a mid-sized house keeps: enough for every lane and every month.
const CONTRACTS: u32 = 240;

/// The samples that are always the same.
const SEED: u64 = 1;

/// How the window looks and speaks, taken over from the usual register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manner {
    /// `de` or `en`; none for the system's.
    pub language: Option<String>,
    /// How it looks.
    pub look: Look,
}

/// How the window of a register looks and speaks.
pub fn manner(register: &Register) -> Result<Manner, Problem> {
    let settings = settings::read(register)?;
    Ok(Manner {
        language: settings.language,
        look: settings.look,
    })
}

/// Makes the sample register, unless it is there. It gets its name when it is whole, so that an
/// interrupted start leaves no half one.
pub fn make(place: &Path, manner: Manner, now: &Now) -> Result<(), Problem> {
    if place.is_file() {
        return Ok(());
    }
    let part = files::beside(place, "part");
    let made = filled(&part, manner, now).and_then(|()| {
        files::put_in_place(&part, place).map_err(|error| files::failed(place, error))
    });
    if made.is_err() {
        register::remove(&part);
    }
    made
}

/// Whether a register holds made-up contracts. The file that this program makes stays one, even
/// if somebody takes back every change in it.
pub fn is_sample(register: &Register, settings: &Settings) -> bool {
    let name = register.path().file_name();
    settings.is_sample || name.is_some_and(|name| name == FILE_NAME)
}

fn filled(part: &Path, manner: Manner, now: &Now) -> Result<(), Problem> {
    let mut register = register::open_to_change(part, now.today)?;
    // Some of them belong to whoever tries things out, who then sees what is theirs.
    let setting = Setting {
        settings: Settings {
            is_sample: true,
            language: manner.language,
            look: manner.look,
            ..Settings::default()
        },
        owner: (!now.who.is_empty()).then(|| now.who.clone()),
    };
    demo::fill_for(&mut register, CONTRACTS, SEED, &setting, now, |_| ())?;
    Ok(())
}

#[cfg(test)]
mod tests;
