//! Why an edition is refused, as a problem: the first finding leads, all of them are in the
//! details. Never: words.

use serde_json::json;
use terms::{EditionError, EditionFinding, Lines};

use crate::problem::{Code, Problem};

/// Everything in which an edition contradicts itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contradictions {
    /// The findings; there is at least one.
    pub findings: Vec<EditionFinding>,
}

impl std::fmt::Display for Contradictions {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (at, finding) in self.findings.iter().enumerate() {
            let separator = if at == 0 { "" } else { ", " };
            write!(
                formatter,
                "{separator}{}: {}",
                finding.field,
                finding.problem.id()
            )?;
        }
        Ok(())
    }
}

impl std::error::Error for Contradictions {}

/// An edition that contradicts itself; with the lines of its text, where there is one.
pub(super) fn contradicts(findings: Vec<EditionFinding>, lines: Option<&Lines>) -> Problem {
    let listed: Vec<_> = findings
        .iter()
        .map(|finding| {
            json!({
                "rule": finding.rule.to_string(),
                "field": finding.field,
                "line": lines.map(|lines| lines.of(&finding.field)),
                "problem": finding.problem.id(),
            })
        })
        .collect();
    let mut problem = Problem::new(Code::InvalidValue).with("findings", listed);
    if let Some(first) = findings.first() {
        problem = problem
            .under(first.rule)
            .with("field", first.field.as_str());
        if let Some(lines) = lines {
            problem = problem.with("line", lines.of(&first.field));
        }
    }
    problem.because(Contradictions { findings })
}

/// A text that is no edition.
pub(super) fn unreadable(error: EditionError) -> Problem {
    let code = match &error {
        EditionError::TooLarge { .. } => Code::TooLarge,
        EditionError::NotToml { .. } | EditionError::Wrong { .. } => Code::InvalidValue,
        EditionError::Missing { .. } => Code::MissingField,
        EditionError::Unknown { .. } => Code::UnknownField,
    };
    let mut problem = Problem::new(code);
    if let EditionError::TooLarge { most } = &error {
        problem = problem.with("max", *most);
    }
    if let EditionError::Wrong { expected, .. } = &error {
        problem = problem.with("expected", expected.id());
    }
    if let Some(field) = error.field() {
        problem = problem.with("field", field);
    }
    if let Some(line) = error.line() {
        problem = problem.with("line", line);
    }
    problem.because(error)
}
