//! The papers of one contract in the window: which there are, a page as a drawing, the file to
//! save or to look at, the draft of a mail. Composing a paper is the work of [`crate::papers`];
//! choosing a place is the shell's.

use store::Register;
use words::{Language, Words};

use crate::batch::{self, Pattern};
use crate::contract_page::{PaperFile, view_of};
use crate::describe;
use crate::letterhead;
use crate::mail_draft::{self, MailDraft};
use crate::now::Now;
use crate::papers::{self, PaperKind, Wish};
use crate::problem::{Code, Problem};
use crate::summary;
use crate::views::contract_page::PaperView;
use crate::views::new_contract::Choice;
use crate::views::papers::{PaperInput, PaperMailed, PaperSaved, PaperWish, PapersView};

/// How a file is named that a person saves from the page of its contract.
const NAMES: &str = "{number} {kind}";

/// The papers that a contract has today.
pub fn open(
    register: &Register,
    number: &str,
    now: &Now,
    words: Words,
) -> Result<PapersView, Problem> {
    let paper_case = papers::read(register, number, now)?;
    let kinds = PaperKind::ALL
        .into_iter()
        .filter(|kind| kind.exists_for(&paper_case.case))
        .map(|kind| choice(kind, words))
        .collect();
    Ok(PapersView {
        kinds,
        languages: languages(words),
        language: summary::language(&paper_case.case, None).code().to_owned(),
    })
}

/// A page of a paper as it would be sent today.
pub fn page(
    register: &Register,
    input: &PaperInput,
    now: &Now,
    words: Words,
) -> Result<PaperView, Problem> {
    let paper_case = papers::read(register, &input.wish.number, now)?;
    let letterhead = letterhead::of(register)?;
    let paper = papers::make(&paper_case, wish(&input.wish)?, &letterhead, now)?;
    Ok(view_of(paper.preview(), input.page, paper.language, words))
}

/// A paper as a file.
pub fn file(register: &Register, input: &PaperWish, now: &Now) -> Result<PaperFile, Problem> {
    let wish = wish(input)?;
    let paper_case = papers::read(register, &input.number, now)?;
    let letterhead = letterhead::of(register)?;
    let paper = papers::make(&paper_case, wish, &letterhead, now)?;
    let pattern = Pattern::read(NAMES, "pattern")?;
    let name = batch::file_name(&pattern, &paper_case, wish, now);
    Ok(PaperFile {
        name: format!("{name}.pdf"),
        bytes: paper.pdf()?,
    })
}

/// What the window hears of a paper that was written to `path`; empty if no place was chosen.
pub fn saved(input: &PaperWish, path: String, words: Words) -> Result<PaperSaved, Problem> {
    let message = if path.is_empty() {
        String::new()
    } else {
        let name = kind(&input.kind)?.name(words);
        words.papers_done(&input.number, &name)
    };
    Ok(PaperSaved { path, message })
}

/// A paper as the draft of a mail.
pub fn draft(register: &Register, input: &PaperWish, now: &Now) -> Result<MailDraft, Problem> {
    mail_draft::of(register, &input.number, wish(input)?, now)
}

/// What the window hears of a draft that was opened.
pub fn mailed(draft: &MailDraft, words: Words) -> PaperMailed {
    PaperMailed {
        message: if draft.to.is_empty() {
            words.mail_opened_without_people()
        } else {
            words.mail_opened()
        },
    }
}

/// A kind to choose.
pub(crate) fn choice(kind: PaperKind, words: Words) -> Choice {
    Choice {
        id: kind.id().to_owned(),
        text: kind.name(words),
    }
}

/// The languages of papers to choose from.
pub(crate) fn languages(words: Words) -> Vec<Choice> {
    [Language::De, Language::En]
        .into_iter()
        .map(|language| Choice {
            id: language.code().to_owned(),
            text: describe::keyed("language", language.code(), words),
        })
        .collect()
}

/// The kind with this id.
pub(crate) fn kind(id: &str) -> Result<PaperKind, Problem> {
    PaperKind::from_id(id).ok_or_else(|| Problem::at(Code::InvalidValue, "kind"))
}

/// A language that was chosen; none is the customer's.
pub(crate) fn language(code: Option<&str>) -> Result<Option<Language>, Problem> {
    code.map(str::parse)
        .transpose()
        .map_err(|_| Problem::at(Code::InvalidValue, "language").with("allowed", vec!["de", "en"]))
}

fn wish(input: &PaperWish) -> Result<Wish, Problem> {
    Ok(Wish {
        kind: kind(&input.kind)?,
        language: language(input.language.as_deref())?,
        at: None,
    })
}

#[cfg(test)]
mod tests;
