//! Refusals and failures at the edge: exit code, the one JSON document, the message for people.
//! Never: deciding whether something is refused.

use clap::error::{ContextKind, ContextValue};
use desk::{Code, Problem, describe};
use serde::Serialize;
use serde_json::{Map, Value};
use words::Words;

/// Why a command did not do what it was asked.
#[derive(Debug)]
pub(crate) struct Failure {
    problem: Problem,
    /// What is said instead of the problem's own words: texts about a wrong call.
    told: Option<Told>,
}

/// A wrong call in the words of the parser: in one line, and at length.
#[derive(Debug)]
struct Told {
    line: String,
    full: String,
}

/// The document that stands on stdout with `--json` for every exit but 0.
#[derive(Debug, Serialize)]
pub(crate) struct ErrorDocument {
    error: ErrorBody,
}

#[derive(Debug, Serialize)]
struct ErrorBody {
    code: &'static str,
    rule: Option<String>,
    message: String,
    details: Map<String, Value>,
}

impl Failure {
    /// A wrong call that the parser cannot know of, said in English like all of its texts.
    pub(crate) fn usage(line: impl Into<String>, argument: &str) -> Self {
        let line = line.into();
        Self {
            problem: Problem::new(Code::Usage).with("argument", argument),
            told: Some(Told {
                full: format!("error: {line}\n"),
                line,
            }),
        }
    }

    /// 1 refused, 2 wrong usage, 3 register not usable, 4 I/O.
    pub(crate) fn exit_code(&self) -> u8 {
        match self.problem.code {
            Code::Usage => 2,
            Code::RegisterMissing
            | Code::RegisterUnreadable
            | Code::RegisterLocked
            | Code::RegisterDamaged
            | Code::RegisterNewer => 3,
            Code::Io | Code::RegisterReadOnly | Code::UnknownOutcome => 4,
            _ => 1,
        }
    }

    /// For scripts.
    pub(crate) fn document(&self, words: Words) -> ErrorDocument {
        let message = match &self.told {
            Some(told) => told.line.clone(),
            None => self.sentences(words).join(" "),
        };
        ErrorDocument {
            error: ErrorBody {
                code: self.problem.code.id(),
                rule: self.problem.rule().map(|rule| rule.to_string()),
                message,
                details: self
                    .problem
                    .details
                    .iter()
                    .map(|(name, value)| ((*name).to_owned(), value.clone()))
                    .collect(),
            },
        }
    }

    /// For people: what happened, what is safe, what to do; a line each.
    pub(crate) fn message(&self, words: Words) -> String {
        if let Some(told) = &self.told {
            return told.full.clone();
        }
        let mut lines = self.sentences(words);
        if let (Some(rule), Some(first)) = (self.problem.rule(), lines.first_mut()) {
            *first = format!("{first} [{rule}]");
        }
        let place = ["field", "register", "path"]
            .into_iter()
            .find_map(|name| self.problem.text(name));
        if let (Some(place), Some(first)) = (place, lines.first_mut()) {
            *first = format!("{place}: {first}");
        }
        let mut text = lines.join("\n");
        text.push('\n');
        text
    }

    fn sentences(&self, words: Words) -> Vec<String> {
        let view = describe::problem(&self.problem, words);
        [Some(view.message), view.safe, view.remedy]
            .into_iter()
            .flatten()
            .collect()
    }
}

impl From<Problem> for Failure {
    fn from(problem: Problem) -> Self {
        Self {
            problem,
            told: None,
        }
    }
}

impl From<clap::Error> for Failure {
    fn from(error: clap::Error) -> Self {
        let full = error.render().to_string();
        let line = match error.kind() {
            clap::error::ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                "a command is missing".to_owned()
            }
            _ => first_line(&full),
        };
        let mut problem = Problem::new(Code::Usage);
        for (kind, name) in [
            (ContextKind::InvalidArg, "argument"),
            (ContextKind::InvalidSubcommand, "argument"),
            (ContextKind::InvalidValue, "value"),
        ] {
            match error.get(kind) {
                Some(ContextValue::String(value)) => problem = problem.with(name, value.as_str()),
                Some(ContextValue::Strings(values)) => {
                    problem = problem.with(name, values.clone());
                }
                _ => {}
            }
        }
        Self {
            problem,
            told: Some(Told { line, full }),
        }
    }
}

/// The first line of what the parser says, without its mark; a list of missing arguments that
/// follows is taken along.
fn first_line(full: &str) -> String {
    let mut lines = full.lines();
    let first = lines.next().unwrap_or_default();
    let first = first.strip_prefix("error: ").unwrap_or(first);
    let listed: Vec<&str> = lines
        .take_while(|line| !line.trim().is_empty())
        .map(str::trim)
        .collect();
    if listed.is_empty() {
        first.to_owned()
    } else {
        format!("{first} {}", listed.join(" "))
    }
}
