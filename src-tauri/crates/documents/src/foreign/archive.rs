//! A look into a packed workbook before anything is unpacked: what it is, whether it is encrypted,
//! and how large it says it gets. Never: unpacking.
//!
//! What an archive says of itself may be a lie. Whoever lies about sizes still meets the limits on
//! memory and time of the reading process.

use std::fs::File;
use std::io::{BufReader, Read, Seek, SeekFrom};

use zip::ZipArchive;

use super::error::{ForeignError, Measure};
use super::limits::{Limits, within};

/// A packed file of this size and more that unpacks to more than [`MOST_TIMES`] its size is no
/// workbook of a person: the most repetitive ones reach about 100 times.
const BOMB_FROM: u64 = 64 * 1024 * 1024;
const MOST_TIMES: u64 = 400;

/// What lies in the archive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Packed {
    /// A workbook of Excel; with the unpacked size of all its sheets.
    Excel {
        /// Bytes of the sheets.
        sheet_bytes: u64,
    },
    /// A workbook of LibreOffice and others.
    OpenDocument,
}

/// Looks into the archive and goes back to its start.
pub(super) fn look(file: &mut File, limits: &Limits) -> Result<Packed, ForeignError> {
    file.seek(SeekFrom::Start(0))?;
    let mut archive = ZipArchive::new(BufReader::new(&mut *file)).map_err(broken)?;
    within(archive.len() as u64, limits.parts, Measure::Parts)?;
    let (mut unpacked, mut sheet_bytes) = (0_u64, 0_u64);
    let mut has_types = false;
    let mut has_binary_book = false;
    let mut mimetype = None;
    for at in 0..archive.len() {
        let part = archive.by_index_raw(at).map_err(broken)?;
        if part.encrypted() {
            return Err(ForeignError::PasswordProtected);
        }
        unpacked = unpacked.saturating_add(part.size());
        within(unpacked, limits.unpacked_bytes, Measure::UnpackedBytes)?;
        if part.size() > BOMB_FROM && part.size() / MOST_TIMES > part.compressed_size() {
            return Err(ForeignError::TooLarge {
                what: Measure::UnpackedBytes,
                most: BOMB_FROM,
            });
        }
        // Some programs write backslashes, or capitals.
        let name = part.name().map_err(broken)?.replace('\\', "/");
        let name = name.to_ascii_lowercase();
        match name.as_str() {
            "[content_types].xml" => has_types = true,
            "mimetype" => mimetype = Some(at),
            _ if name.starts_with("xl/worksheets/") => {
                sheet_bytes = sheet_bytes.saturating_add(part.size());
            }
            _ if name.starts_with("xl/workbook.bin")
                || name.starts_with("word/")
                || name.starts_with("ppt/") =>
            {
                has_binary_book = true;
            }
            _ => {}
        }
    }
    let is_open_document = match mimetype {
        Some(at) => {
            let mut text = Vec::new();
            archive
                .by_index(at)
                .map_err(broken)?
                .take(256)
                .read_to_end(&mut text)?;
            text.starts_with(b"application/vnd.oasis.opendocument.spreadsheet")
        }
        None => false,
    };
    drop(archive);
    file.seek(SeekFrom::Start(0))?;
    if is_open_document {
        Ok(Packed::OpenDocument)
    } else if has_types && !has_binary_book {
        Ok(Packed::Excel { sheet_bytes })
    } else {
        Err(ForeignError::NotATable)
    }
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "it stands where an error is mapped"
)]
fn broken(error: zip::result::ZipError) -> ForeignError {
    ForeignError::Broken(error.to_string())
}
