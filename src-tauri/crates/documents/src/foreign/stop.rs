//! Ending a reading that nobody waits for any more. Never: limits, which end one by themselves.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Ends a reading before its time: handed to [`super::read_until`], and kept by whoever may ask.
#[derive(Debug, Clone, Default)]
pub struct Stop(Arc<AtomicBool>);

impl Stop {
    /// Asks for the end; a child is ended within a moment.
    pub fn now(&self) {
        self.0.store(true, Ordering::SeqCst);
    }

    pub(super) fn is_asked_for(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }
}

#[cfg(all(test, unix))]
mod tests {
    use std::io::ErrorKind;
    use std::time::Duration;

    use super::Stop;
    use crate::foreign::{ForeignError, Limits, Reader, read_until};

    #[test]
    fn a_reading_that_nobody_waits_for_ends_its_child() {
        let folder = tempfile::tempdir().expect("a folder");
        let source = folder.path().join("list.csv");
        std::fs::write(&source, "Nr.;Kunde\n").expect("a file");
        // A child that says nothing and ends by itself only much later.
        let reader = Reader::Child {
            program: "/bin/sleep".into(),
            arguments: vec!["600".into()],
        };
        let stop = Stop::default();
        let asks = stop.clone();
        let asking = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(200));
            asks.now();
        });
        let read = read_until(&source, &Limits::default(), &reader, &stop);
        asking.join().expect("a thread");
        assert!(
            matches!(&read, Err(ForeignError::Io(error)) if error.kind() == ErrorKind::Interrupted),
            "{read:?}"
        );
    }
}
