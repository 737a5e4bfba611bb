//! Every refusal of a table has words in both languages.

use std::io;
use std::path::Path;

use documents::foreign::{ForeignError, Measure};
use words::{Language, Words};

use super::refused;
use crate::describe;

#[test]
fn every_refusal_says_what_happened_what_is_safe_and_what_to_do() {
    let mut errors: Vec<ForeignError> = Measure::ALL
        .into_iter()
        .map(|what| ForeignError::TooLarge {
            what,
            most: 104_857_600,
        })
        .collect();
    errors.extend([
        ForeignError::TooManyRows { most: 1_000_000 },
        ForeignError::PasswordProtected,
        ForeignError::NotATable,
        ForeignError::Broken("x".to_owned()),
        ForeignError::OpenQuote { line: 3 },
        ForeignError::OutOfMemory,
        ForeignError::TimedOut,
        ForeignError::UnknownEncoding { line: 3 },
        ForeignError::MixedEncodings { line: 3 },
    ]);
    let mut seen = std::collections::BTreeSet::new();
    for error in errors {
        let text = error.to_string();
        let problem = refused(Path::new("list.csv"), error);
        for language in [Language::De, Language::En] {
            let view = describe::problem(&problem, Words::of(language));
            assert!(view.safe.is_some() && view.remedy.is_some(), "{text}");
            assert!(
                seen.insert(view.message.clone()),
                "{text}: said of another, too: {}",
                view.message
            );
        }
    }
    let problem = refused(
        Path::new("list.csv"),
        ForeignError::Io(io::ErrorKind::NotFound.into()),
    );
    assert_eq!(problem.code.id(), "io");
    assert_eq!(problem.text("path"), Some("list.csv"));
}
