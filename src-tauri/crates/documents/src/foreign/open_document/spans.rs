//! Merged areas of an `.ods`, which the library leaves out: cells that span several rows, found
//! in the document itself. Never: values.

use std::fs::File;
use std::io::{BufReader, Read as _, Seek, SeekFrom};

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use zip::ZipArchive;

use crate::foreign::error::ForeignError;
use crate::foreign::merged::Area;

/// As with `.xlsx`: people merge cells; larger documents come from programs.
const UP_TO: u64 = 16 * 1024 * 1024;

/// The merged areas of each sheet, in the order of the sheets.
pub(super) fn areas(file: &mut File) -> Result<Vec<Vec<Area>>, ForeignError> {
    file.seek(SeekFrom::Start(0))?;
    let mut xml = String::new();
    {
        let mut archive = ZipArchive::new(BufReader::new(&mut *file)).map_err(broken)?;
        let content = archive.by_name("content.xml").map_err(broken)?;
        if content.size() <= UP_TO {
            content
                .take(UP_TO)
                .read_to_string(&mut xml)
                .map_err(broken)?;
        }
    }
    file.seek(SeekFrom::Start(0))?;
    let mut reader = Reader::from_str(&xml);
    reader.config_mut().expand_empty_elements = true;
    let mut sheets: Vec<Vec<Area>> = Vec::new();
    let (mut row, mut rows, mut column) = (1_u32, 1_u32, 1_u32);
    loop {
        match reader.read_event().map_err(broken)? {
            Event::Start(start) => match start.local_name().as_ref() {
                "table" => {
                    sheets.push(Vec::new());
                    row = 1;
                }
                "table-row" => {
                    rows = number(&start, "table:number-rows-repeated");
                    column = 1;
                }
                "table-cell" | "covered-table-cell" => {
                    let spanned = number(&start, "table:number-rows-spanned");
                    if let (Some(sheet), true) = (sheets.last_mut(), spanned > 1) {
                        sheet.push(Area {
                            first_row: row,
                            last_row: row.saturating_add(spanned - 1),
                            first_column: column,
                        });
                    }
                    column = column.saturating_add(number(&start, "table:number-columns-repeated"));
                }
                _ => {}
            },
            Event::End(end) if end.local_name().as_ref() == "table-row" => {
                row = row.saturating_add(rows);
            }
            Event::Eof => return Ok(sheets),
            _ => {}
        }
    }
}

/// A count of at least 1, which it is where nothing is said.
fn number(start: &BytesStart<'_>, attribute: &str) -> u32 {
    start
        .try_get_attribute(attribute)
        .ok()
        .flatten()
        .and_then(|found| found.value.parse().ok())
        .map_or(1, |count: u32| count.max(1))
}

fn broken(error: impl std::error::Error) -> ForeignError {
    ForeignError::Broken(error.to_string())
}
