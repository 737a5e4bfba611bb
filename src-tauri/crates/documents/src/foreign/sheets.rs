//! Reads an open file into a receiver, whatever its kind. Runs in the child, or in tests.

use std::fs::File;
use std::io::Read;

use super::archive::{self, Packed};
use super::delimited;
use super::encoding;
use super::error::ForeignError;
use super::excel;
use super::kind::{Container, container};
use super::limits::Limits;
use super::open_document;
use super::receiver::{Intake, Receiver};

/// Reads a file within limits; those on memory and time are the process's.
pub(super) fn read(
    mut file: File,
    limits: &Limits,
    receiver: &mut dyn Receiver,
) -> Result<(), ForeignError> {
    let mut intake = Intake::new(limits, receiver);
    match container(&mut file)? {
        Container::Zip => match archive::look(&mut file, limits)? {
            Packed::Excel { sheet_bytes } => excel::read_xlsx(file, sheet_bytes, &mut intake),
            Packed::OpenDocument => open_document::read(file, &mut intake),
        },
        Container::Compound => excel::read_xls(file, &mut intake),
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
