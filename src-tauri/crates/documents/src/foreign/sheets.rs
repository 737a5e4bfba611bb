//! Reads an open file into a receiver, whatever its kind. Runs in the child, or in tests.

use std::fs::File;
use std::io::Read;

use super::delimited;
use super::encoding;
use super::error::ForeignError;
use super::kind::{Container, container};
use super::limits::Limits;
use super::receiver::{Intake, Receiver};

/// Reads a file within limits; those on memory and time are the process's.
pub(super) fn read(
    mut file: File,
    limits: &Limits,
    receiver: &mut dyn Receiver,
) -> Result<(), ForeignError> {
    let mut intake = Intake::new(limits, receiver);
    match container(&mut file)? {
        Container::Zip | Container::Compound => Err(ForeignError::NotATable),
        Container::Text => {
            let mut bytes = Vec::new();
            // One byte more than allowed shows that a file grew while it was read.
            file.take(limits.file_bytes.saturating_add(1))
                .read_to_end(&mut bytes)?;
            limits.check_file(bytes.len() as u64)?;
            delimited::read(&encoding::decode(bytes)?, &mut intake)
        }
    }
}
