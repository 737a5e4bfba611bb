//! The wording that the shipped edition was read from, clause by clause, with the fields that
//! each clause fixes. Kept apart from the numbers: a company's own edition has other numbers and
//! no published wording. Never: anything a rule computes with.

use std::sync::LazyLock;

use serde::Deserialize;

use super::Name;

/// A section of the published terms.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordingSection {
    /// Stable id: `contract`.
    pub id: String,
    /// Its heading.
    pub title: Name,
    /// Its clauses, in order.
    pub clauses: Vec<WordingClause>,
}

/// A clause of the published terms.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordingClause {
    /// English as published, German as translated.
    pub text: Name,
    /// Paths of the fields that it fixes; `level.…` means the field of every level.
    #[serde(default)]
    pub fields: Vec<String>,
    /// Whether it is an item of a list.
    #[serde(default)]
    pub is_item: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wording {
    sections: Vec<WordingSection>,
}

static SHIPPED: LazyLock<Wording> = LazyLock::new(|| {
    #[expect(
        clippy::expect_used,
        reason = "the text is part of the program and a test reads it"
    )]
    toml::from_str(include_str!("../editions/seed-1-wording.toml"))
        .expect("the shipped wording is valid")
});

/// The published wording of the shipped edition.
pub(super) fn shipped() -> &'static [WordingSection] {
    &SHIPPED.sections
}
