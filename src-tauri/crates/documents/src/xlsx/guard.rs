//! Trouble with a disk while a workbook is written, which the libraries below tell by a panic or on
//! stderr, as an error like any other. Never: what is written.

use std::cell::Cell;
use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;

use crate::table::TableError;

/// A target that keeps its first failure for later and takes everything after it, since the writer
/// of archives would tell it on stderr and in its own words.
pub(super) struct Patient<W> {
    pub(super) out: W,
    pub(super) failed: Option<io::Error>,
}

impl<W: Write> Write for Patient<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.failed.is_none()
            && let Err(error) = self.out.write_all(bytes)
        {
            self.failed = Some(error);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

thread_local! {
    /// Whether this thread is inside [`guarded`].
    static IS_GUARDED: Cell<bool> = const { Cell::new(false) };
}

/// Panics inside [`guarded`] are told as errors and not on stderr as well.
static QUIET: Once = Once::new();

/// The writer panics where its scratch file cannot take more, because the disk is full; here that
/// becomes an error as any other. What was written so far goes with the workbook.
pub(super) fn guarded<T>(work: impl FnOnce() -> Result<T, TableError>) -> Result<T, TableError> {
    QUIET.call_once(|| {
        let tell = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if !IS_GUARDED.get() {
                tell(panic);
            }
        }));
    });
    IS_GUARDED.set(true);
    let outcome = catch_unwind(AssertUnwindSafe(work));
    IS_GUARDED.set(false);
    outcome.unwrap_or_else(|_| {
        Err(TableError::Io(io::Error::new(
            io::ErrorKind::StorageFull,
            "the folder for temporary files takes no more",
        )))
    })
}
