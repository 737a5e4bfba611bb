//! Refusals and failures as they cross a border: a stable code, the rule, and parameters.
//! Words are found at the edge by [`crate::describe::problem`]; nobody matches on texts.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;
use terms::{Date, OutOfRange, RuleId};

/// What happened, as a consumer may act on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[expect(
    missing_docs,
    reason = "the codes are those of the command line's contract"
)]
pub enum Code {
    ActivationOutOfWindow,
    ActivationFixed,
    TooManyContacts,
    DuplicateEmail,
    LastContact,
    TermTooShort,
    UnsupportedVersion,
    TooManySatellites,
    AmendmentNotAllowed,
    ConsultingExhausted,
    InvalidJson,
    InvalidUtf8,
    TooLarge,
    MissingField,
    UnknownField,
    InvalidValue,
    InvalidDate,
    UnknownLevel,
    UnknownImpact,
    UnknownRegion,
    OutOfRange,
    DuplicateNumber,
    NotFound,
    StateConflict,
    NothingToUndo,
    Usage,
    RegisterMissing,
    RegisterUnreadable,
    RegisterLocked,
    RegisterDamaged,
    /// A copy of a register is not what it was when it was made.
    BackupDamaged,
    RegisterNewer,
    RegisterReadOnly,
    UnknownOutcome,
    Io,
}

impl Code {
    /// The stable id in snake case.
    pub fn id(self) -> &'static str {
        match self {
            Self::ActivationOutOfWindow => "activation_out_of_window",
            Self::ActivationFixed => "activation_fixed",
            Self::TooManyContacts => "too_many_contacts",
            Self::DuplicateEmail => "duplicate_email",
            Self::LastContact => "last_contact",
            Self::TermTooShort => "term_too_short",
            Self::UnsupportedVersion => "unsupported_version",
            Self::TooManySatellites => "too_many_satellites",
            Self::AmendmentNotAllowed => "amendment_not_allowed",
            Self::ConsultingExhausted => "consulting_exhausted",
            Self::InvalidJson => "invalid_json",
            Self::InvalidUtf8 => "invalid_utf8",
            Self::TooLarge => "too_large",
            Self::MissingField => "missing_field",
            Self::UnknownField => "unknown_field",
            Self::InvalidValue => "invalid_value",
            Self::InvalidDate => "invalid_date",
            Self::UnknownLevel => "unknown_level",
            Self::UnknownImpact => "unknown_impact",
            Self::UnknownRegion => "unknown_region",
            Self::OutOfRange => "out_of_range",
            Self::DuplicateNumber => "duplicate_number",
            Self::NotFound => "not_found",
            Self::StateConflict => "state_conflict",
            Self::NothingToUndo => "nothing_to_undo",
            Self::Usage => "usage",
            Self::RegisterMissing => "register_missing",
            Self::RegisterUnreadable => "register_unreadable",
            Self::RegisterLocked => "register_locked",
            Self::RegisterDamaged => "register_damaged",
            Self::BackupDamaged => "backup_damaged",
            Self::RegisterNewer => "register_newer",
            Self::Io | Self::RegisterReadOnly | Self::UnknownOutcome => "io",
        }
    }

    /// The rule that refuses, where the code always means the same one.
    pub fn rule(self) -> Option<RuleId> {
        match self {
            Self::ActivationOutOfWindow => Some(RuleId::O1),
            Self::ActivationFixed => Some(RuleId::O4),
            Self::TooManyContacts | Self::DuplicateEmail | Self::LastContact => Some(RuleId::C1),
            Self::TermTooShort => Some(RuleId::T1),
            Self::UnsupportedVersion => Some(RuleId::L1),
            Self::TooManySatellites => Some(RuleId::L2),
            Self::AmendmentNotAllowed => Some(RuleId::L3),
            Self::ConsultingExhausted => Some(RuleId::Q7),
            _ => None,
        }
    }
}

/// A refusal or a failure with everything that words and machines need.
#[derive(Debug)]
pub struct Problem {
    /// What happened.
    pub code: Code,
    /// Parameters by name, in the form of the command line's JSON: `earliest`, `field` …
    pub details: BTreeMap<&'static str, Value>,
    rule: Option<RuleId>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

impl Problem {
    /// A problem without parameters.
    pub fn new(code: Code) -> Self {
        Self {
            code,
            details: BTreeMap::new(),
            rule: None,
            source: None,
        }
    }

    /// A problem with the input at `field`, a path like `contacts[1].email`.
    pub fn at(code: Code, field: impl Into<String>) -> Self {
        Self::new(code).with("field", field.into())
    }

    /// Adds a parameter.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.details.insert(name, value.into());
        self
    }

    /// Adds a day as a parameter.
    #[must_use]
    pub fn with_day(self, name: &'static str, day: Date) -> Self {
        self.with(name, day.to_string())
    }

    /// Adds the field it concerns, unless one is named already.
    #[must_use]
    pub fn or_at(mut self, field: &str) -> Self {
        self.details.entry("field").or_insert_with(|| field.into());
        self
    }

    /// Names the rule that refuses, where the code may mean several.
    #[must_use]
    pub fn under(mut self, rule: RuleId) -> Self {
        self.rule = Some(rule);
        self
    }

    /// Adds the error that caused it.
    #[must_use]
    pub fn because(mut self, source: impl std::error::Error + Send + Sync + 'static) -> Self {
        self.source = Some(Box::new(source));
        self
    }

    /// The rule that refuses.
    pub fn rule(&self) -> Option<RuleId> {
        self.rule.or_else(|| self.code.rule())
    }

    /// The field it concerns.
    pub fn field(&self) -> Option<&str> {
        self.text("field")
    }

    /// A parameter that is a text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.details.get(name)?.as_str()
    }

    /// A parameter that is a day.
    pub fn day(&self, name: &str) -> Option<Date> {
        self.text(name)?.parse().ok()
    }

    /// A parameter that is a whole number.
    pub fn number(&self, name: &str) -> Option<i64> {
        self.details.get(name)?.as_i64()
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code.id())?;
        if let Some(field) = self.field() {
            write!(formatter, " at {field}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Problem {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

impl From<OutOfRange> for Problem {
    fn from(error: OutOfRange) -> Self {
        Self::new(Code::OutOfRange).because(error)
    }
}
