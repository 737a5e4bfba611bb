//! The document of a notice: what is said of a file that was chosen, taking it in when the notice
//! is recorded, attaching one later, and finding it again. Files are [`crate::evidence`]'s work;
//! choosing and opening them is the shell's.

use std::path::Path;

use store::Register;
use terms::DocumentFact;
use words::Words;

use super::place;
use crate::contract_page::{size_text, stored};
use crate::contracts;
use crate::evidence::{self, Kept};
use crate::notices;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::views::contract_page::ContractStored;
use crate::views::notice::{DocumentDraft, NoticeDocumentInput, NoticePlace};
use crate::views::shared::DoneView;

/// What the window is told of a file that was chosen: never where it lies.
pub fn chosen(source: &Path, words: Words) -> Result<DocumentDraft, Problem> {
    let document = evidence::look_at(source)?;
    Ok(DocumentDraft {
        size: size_text(document.bytes, words),
        sha256: document.sha256,
        name: document.name,
        bytes: document.bytes,
    })
}

/// Takes the document of a notice in; `source` is the file that was chosen for it.
pub(super) fn keep(
    register: &Path,
    draft: Option<&DocumentDraft>,
    source: Option<&Path>,
) -> Result<Option<Kept>, Problem> {
    let Some(draft) = draft else { return Ok(None) };
    let source =
        source.ok_or_else(|| Problem::new(Code::NotFound).with("document", draft.name.as_str()))?;
    let kept = evidence::keep(register, source)?;
    if kept.document.sha256 != draft.sha256 {
        evidence::forget(register, &kept);
        return Err(
            Problem::at(Code::StateConflict, "document").with("reason", "chosen_document_changed")
        );
    }
    Ok(Some(kept))
}

/// Attaches a chosen file to a notice that is recorded.
pub fn attach(
    register: &mut Register,
    input: &NoticeDocumentInput,
    source: Option<&Path>,
    now: &Now,
    words: Words,
) -> Result<DoneView<ContractStored>, Problem> {
    let folder = register.path().to_path_buf();
    let Some(kept) = keep(&folder, Some(&input.document), source)? else {
        return Err(Problem::at(Code::MissingField, "document"));
    };
    let document = kept.document.clone();
    let at = place(input.at);
    let done =
        notices::attach(register, &input.number, at, document, now).inspect_err(|problem| {
            if problem.code != Code::UnknownOutcome {
                evidence::forget(&folder, &kept);
            }
        })?;
    Ok(stored(done, words.notice_done_attached(&input.number)))
}

/// The document of a recorded notice.
pub fn document_at(
    register: &Register,
    input: &NoticePlace,
    now: &Now,
) -> Result<DocumentFact, Problem> {
    let case = contracts::read(register, &input.number, now)?;
    case.contract
        .facts
        .notices
        .get(place(input.at))
        .and_then(|notice| notice.document.clone())
        .ok_or_else(|| Problem::new(Code::NotFound).with("notice", true))
}

/// A chosen document as a fact, for a verdict that is only shown.
pub(super) fn fact(draft: &DocumentDraft) -> DocumentFact {
    DocumentFact {
        sha256: draft.sha256.clone(),
        name: draft.name.clone(),
        bytes: draft.bytes,
    }
}
