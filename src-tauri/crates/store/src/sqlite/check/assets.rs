//! Files of the company against the hashes by which they are known.

use terms::Date;

use super::Findings;
use crate::sqlite::Connection;
use crate::sqlite::asset::name_of;
use crate::sqlite::statement::each;
use crate::{CheckKind, StoreError};

pub(super) fn check(
    connection: &Connection,
    _: Date,
    findings: &mut Findings,
) -> Result<(), StoreError> {
    each(
        connection,
        "SELECT sha256, media_type, bytes FROM asset ORDER BY sha256",
        [],
        |columns| {
            let sha256 = columns.str()?;
            let media_type = columns.str()?;
            if name_of(media_type, columns.blob()?) != sha256 {
                let detail = format!("the file {sha256} was changed");
                findings.add(CheckKind::RecordDiffers, None, detail);
            }
            Ok(())
        },
    )
}
