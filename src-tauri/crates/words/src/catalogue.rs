//! What the catalogues hold, as data: for the words of the window (`examples/words_ts.rs`) and
//! for tests that go through all messages. Never: formatting.

use crate::{Language, words::generated};

/// A message, or an attribute of one.
#[derive(Debug, Clone, Copy)]
pub struct Message {
    /// `cancel-by`, or `cancel-by.title` for an attribute.
    pub key: &'static str,
    /// Stem of the file it is in: `window`.
    pub file: &'static str,
    /// What it takes, in alphabetical order.
    pub variables: &'static [Variable],
}

/// Something a message has to be given.
#[derive(Debug, Clone, Copy)]
pub struct Variable {
    /// Its name without the `$`.
    pub name: &'static str,
    /// What it holds.
    pub kind: VariableKind,
}

/// What a variable holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VariableKind {
    /// A whole number; thousands are grouped, plurals follow it.
    Number,
    /// A whole number that is never grouped: 2026.
    Year,
    /// Text that is ready to be shown.
    Text,
}

/// All messages, in alphabetical order of their keys; the same in both languages.
pub fn messages() -> &'static [Message] {
    generated::MESSAGES
}

/// The Fluent files of a language as (stem, text), in alphabetical order.
pub fn sources(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::De => generated::GERMAN,
        Language::En => generated::ENGLISH,
    }
}
