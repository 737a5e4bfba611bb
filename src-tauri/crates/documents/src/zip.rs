//! Many files as one ZIP: finished bytes under plain names, packed on any thread, joined in order.
//! Same files and day, same bytes. Never: folders inside an archive, reading what others packed.

use std::io::{self, Cursor, Seek, SeekFrom, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

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

/// An archive that is being written. One that is dropped before it is finished is none.
#[derive(Debug)]
pub struct Archive<W: Write + Seek> {
    writer: Option<ZipWriter<Outlet<W>>>,
    is_given_up: Arc<AtomicBool>,
}

impl<W: Write + Seek> Archive<W> {
    /// Begins an archive.
    pub fn new(out: W) -> Self {
        let is_given_up = Arc::new(AtomicBool::new(false));
        let outlet = Outlet {
            out,
            is_given_up: Arc::clone(&is_given_up),
        };
        Self {
            writer: Some(ZipWriter::new(outlet)),
            is_given_up,
        }
    }

    /// Adds a packed file. The caller sees to it that no name comes twice.
    pub fn add(&mut self, packed: Packed) -> io::Result<()> {
        let mut source = ZipArchive::new(Cursor::new(packed.0))?;
        let writer = self.writer.as_mut().ok_or_else(given_up)?;
        writer.raw_copy_file(source.by_index_raw(0)?)?;
        Ok(())
    }

    /// Writes the list of contents, without which an archive is none, and gives back what was
    /// written to.
    pub fn finish(mut self) -> io::Result<W> {
        if self.is_given_up.load(Ordering::Relaxed) {
            return Err(given_up());
        }
        let writer = self.writer.take().ok_or_else(given_up)?;
        Ok(writer.finish()?.out)
    }
}

impl<W: Write + Seek> Drop for Archive<W> {
    fn drop(&mut self) {
        self.is_given_up.store(true, Ordering::Relaxed);
    }
}

/// What an archive is written to. After the first failure, and once the archive is given up, nothing
/// arrives any more and everything seems well: the writer of archives ends its file when it is
/// dropped, and what fails then it prints, which is no business of a library.
#[derive(Debug)]
struct Outlet<W> {
    out: W,
    is_given_up: Arc<AtomicBool>,
}

impl<W> Outlet<W> {
    fn unless_given_up<T>(
        &mut self,
        otherwise: T,
        work: impl FnOnce(&mut W) -> io::Result<T>,
    ) -> io::Result<T> {
        if self.is_given_up.load(Ordering::Relaxed) {
            return Ok(otherwise);
        }
        let done = work(&mut self.out);
        if matches!(&done, Err(error) if error.kind() != io::ErrorKind::Interrupted) {
            self.is_given_up.store(true, Ordering::Relaxed);
        }
        done
    }
}

impl<W: Write> Write for Outlet<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.unless_given_up(bytes.len(), |out| out.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.unless_given_up((), Write::flush)
    }
}

impl<W: Seek> Seek for Outlet<W> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.unless_given_up(0, |out| out.seek(to))
    }
}

fn given_up() -> io::Error {
    io::Error::other("the archive was given up")
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
