//! `pdf`: the files that were written.

use std::io::{self, Write};
use std::path::Path;

use desk::batch::{Outcome, Written};
use desk::mail_draft::MailDraft;
use serde::Serialize;
use words::Words;

use super::ForPeople;
use super::written::sha256;

/// All files, in the order of the contracts.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Papers {
    files: Vec<Paper>,
    /// The ZIP file that holds them, if that was asked for; `path` of a file is its name there.
    archive: Option<Whole>,
    /// The draft of a mail, if that was asked for.
    mail: Option<Mail>,
}

/// A paper that stands where it belongs.
#[derive(Debug, Serialize)]
struct Paper {
    contract: String,
    path: String,
    pages: usize,
    sha256: String,
}

#[derive(Debug, Serialize)]
struct Whole {
    path: String,
    sha256: String,
}

#[derive(Debug, Serialize)]
struct Mail {
    contract: String,
    path: String,
    sha256: String,
    to: Vec<String>,
    subject: String,
}

impl Papers {
    /// What came of a run.
    pub(crate) fn of(outcome: &Outcome) -> Self {
        Self {
            files: outcome.files.iter().map(Paper::of).collect(),
            archive: outcome.archive.as_ref().map(|archive| Whole {
                path: archive.path.to_string_lossy().into_owned(),
                sha256: archive.sha256.clone(),
            }),
            mail: None,
        }
    }

    /// Adds the draft of a mail that was written to `path`.
    pub(crate) fn add_mail(&mut self, path: &Path, draft: &MailDraft) {
        self.mail = Some(Mail {
            contract: draft.contract.clone(),
            path: path.to_string_lossy().into_owned(),
            sha256: sha256(&draft.bytes),
            to: draft.to.clone(),
            subject: draft.subject.clone(),
        });
    }
}

impl Paper {
    fn of(written: &Written) -> Self {
        Self {
            contract: written.contract.clone(),
            path: written.path.to_string_lossy().into_owned(),
            pages: written.pages,
            sha256: written.sha256.clone(),
        }
    }
}

impl ForPeople for Papers {
    fn write(&self, out: &mut dyn Write, _: Words) -> io::Result<()> {
        match &self.archive {
            Some(archive) => writeln!(out, "{}", archive.path)?,
            None => {
                for file in &self.files {
                    writeln!(out, "{}", file.path)?;
                }
            }
        }
        match &self.mail {
            Some(mail) => writeln!(out, "{}", mail.path),
            None => Ok(()),
        }
    }
}
