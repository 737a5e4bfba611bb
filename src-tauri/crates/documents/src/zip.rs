//! Many files as one ZIP: finished bytes under plain names, packed on any thread, joined in order.
//! Same files and day, same bytes. Never: folders inside an archive, reading what others packed.

use std::io::{self, Cursor, Seek, Write};

use chrono::{Datelike, NaiveDate};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipArchive, ZipWriter};

/// Anybody may read what is unpacked, its owner may change it.
const RIGHTS: u32 = 0o644;

/// A file that is packed and not yet in an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packed(Vec<u8>);

impl Packed {
    /// Packs `bytes` under `name`, as changed at noon of `day`. A name that would lead into a
    /// folder is refused.
    pub fn of(name: &str, bytes: &[u8], day: NaiveDate) -> io::Result<Self> {
        if name.is_empty() || name.contains(['/', '\\', '\0']) || name == "." || name == ".." {
            return Err(io::Error::new(
                io::ErrorKind::InvalidInput,
                "no plain file name",
            ));
        }
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(moment(day))
            .system(System::Unix)
            .unix_permissions(RIGHTS);
        writer.start_file(name, options)?;
        writer.write_all(bytes)?;
        Ok(Self(writer.finish()?.into_inner()))
    }
}

/// An archive that is being written.
#[derive(Debug)]
pub struct Archive<W: Write + Seek>(ZipWriter<W>);

impl<W: Write + Seek> Archive<W> {
    /// Begins an archive.
    pub fn new(out: W) -> Self {
        Self(ZipWriter::new(out))
    }

    /// Adds a packed file. The caller sees to it that no name comes twice.
    pub fn add(&mut self, packed: Packed) -> io::Result<()> {
        let mut source = ZipArchive::new(Cursor::new(packed.0))?;
        self.0.raw_copy_file(source.by_index_raw(0)?)?;
        Ok(())
    }

    /// Writes the list of contents, without which an archive is none, and gives back what was
    /// written to.
    pub fn finish(self) -> io::Result<W> {
        Ok(self.0.finish()?)
    }
}

/// Archives know the years 1980 to 2107.
fn moment(day: NaiveDate) -> DateTime {
    let small = |number: u32| u8::try_from(number).unwrap_or(1);
    u16::try_from(day.year())
        .ok()
        .and_then(|year| {
            DateTime::from_date_and_time(year, small(day.month()), small(day.day()), 12, 0, 0).ok()
        })
        .unwrap_or(DateTime::DEFAULT)
}
