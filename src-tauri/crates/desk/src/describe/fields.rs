//! Names of fields as a person knows them, for refusals and for the history.

use words::Words;

/// The name of a field given as a path: `contacts[1].email` → `E-mail`.
///
/// A path without words of its own is given back as it is.
pub fn field_name(path: &str, words: Words) -> String {
    let last = path.rsplit('.').next().unwrap_or(path);
    let bare = last.split('[').next().unwrap_or(last);
    words
        .text(&format!("field-name-{}", bare.replace('_', "-")), &[])
        .unwrap_or_else(|| path.to_owned())
}
