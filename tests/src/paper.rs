//! Reads PDFs back with programs that are not ours. Never writes one.

use std::path::Path;
use std::process::Command;

/// The text of all pages, laid out as on the page.
#[must_use]
pub fn text(path: &Path) -> String {
    printed(Command::new("pdftotext").arg("-layout").arg(path).arg("-"))
}

/// The metadata, one line a key.
#[must_use]
pub fn metadata(path: &Path) -> String {
    printed(Command::new("pdfinfo").arg(path))
}

/// The fonts, one line each after two of heading: name, type, encoding, embedded, subset, with Unicode.
#[must_use]
pub fn fonts(path: &Path) -> Vec<String> {
    printed(Command::new("pdffonts").arg(path))
        .lines()
        .skip(2)
        .map(str::to_owned)
        .collect()
}

/// Checks the file's structure.
pub fn is_sound(path: &Path) {
    printed(Command::new("qpdf").arg("--check").arg(path));
}

fn printed(command: &mut Command) -> String {
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{command:?} did not start: {error}"));
    assert!(
        output.status.success(),
        "{command:?}: {}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8_lossy(&output.stdout).into_owned()
}
