//! JSON that comes in by `--json-in`: read by hand, so that a refusal names the very place.
//! Here is decided what is readable; what is allowed is decided by the use cases.

pub(crate) mod company;
pub(crate) mod contract;
pub(crate) mod customer;
mod fields;
mod json;
mod read;
pub(crate) mod request;

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use desk::{Problem, files};

use crate::session::Session;
use fields::Fields;

/// The most that one input may hold, in bytes.
const MOST: usize = 4 * 1024 * 1024;

/// The object in a file, or on stdin for `-`.
pub(crate) fn read(path: &Path, session: &mut Session<'_>) -> Result<Fields, Problem> {
    let bytes = bytes(path, session)?;
    Fields::of(json::parse(&bytes, MOST)?, String::new())
}

/// What is in a file, or on stdin for `-`; one byte more than an input may hold at most.
pub(crate) fn bytes(path: &Path, session: &mut Session<'_>) -> Result<Vec<u8>, Problem> {
    if path == Path::new("-") {
        up_to_limit(session.stdin())
    } else {
        File::open(path).and_then(|mut file| up_to_limit(&mut file))
    }
    .map_err(|error| files::failed(path, error))
}

/// One byte more than allowed is enough to know.
fn up_to_limit(input: &mut dyn Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    input.take(MOST as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
