//! Is the register as it should be? Integrity of the file, of the history, and the facts against both.

use store::{CheckFinding, Register};

use crate::problem::Problem;

/// All findings; an empty list means that everything is as it should be.
pub fn run(register: &Register) -> Result<Vec<CheckFinding>, Problem> {
    Ok(register.check()?)
}
