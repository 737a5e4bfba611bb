//! The summary of a contract for the window: a page of it as a drawing, and the file to save.
//! Composing it is the work of [`crate::summary`]; choosing a place for it is the shell's.

use store::Register;
use words::Words;

use crate::contracts::{self, ContractCase};
use crate::describe;
use crate::letterhead;
use crate::now::Now;
use crate::problem::Problem;
use crate::summary;
use crate::views::contract_page::{PaperInput, PaperSaved, PaperView};

/// A summary that can be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperFile {
    /// The name that is suggested: `SV-0147.pdf`.
    pub name: String,
    /// What is written.
    pub bytes: Vec<u8>,
}

/// A page of the summary of a stored contract.
pub fn paper(
    register: &Register,
    input: &PaperInput,
    now: &Now,
    words: Words,
) -> Result<PaperView, Problem> {
    let case = contracts::read(register, &input.number, now)?;
    drawn(register, &case, input.page, now, words)
}

/// A page of the summary of a contract that may not be stored yet.
pub(crate) fn drawn(
    register: &Register,
    case: &ContractCase,
    page: u32,
    now: &Now,
    words: Words,
) -> Result<PaperView, Problem> {
    let letterhead = letterhead::of(register)?;
    let pages = summary::preview(case, &letterhead, None, now);
    let count = u32::try_from(pages.len()).unwrap_or(u32::MAX);
    let page = page.clamp(1, count.max(1));
    let language = summary::language(case, None);
    let at = usize::try_from(page - 1).unwrap_or(usize::MAX);
    Ok(PaperView {
        svg: pages.into_iter().nth(at).unwrap_or_default(),
        page,
        pages: count,
        caption: words.contract_paper_caption(
            &describe::keyed("language", language.code(), words),
            i64::from(page),
            i64::from(count),
        ),
    })
}

/// The summary as a file.
pub fn paper_file(register: &Register, number: &str, now: &Now) -> Result<PaperFile, Problem> {
    let case = contracts::read(register, number, now)?;
    let letterhead = letterhead::of(register)?;
    let paper = summary::pdf(&case, &letterhead, None, now)?;
    Ok(PaperFile {
        name: format!("{}.pdf", file_name(&case.contract.number)),
        bytes: paper.bytes,
    })
}

/// What the window hears of a paper that was written to `path`; empty if no place was chosen.
pub fn paper_saved(number: &str, path: String, words: Words) -> PaperSaved {
    let message = if path.is_empty() {
        String::new()
    } else {
        words.contract_done_paper(number)
    };
    PaperSaved { path, message }
}

/// A contract number may hold what a file name may not.
pub(crate) fn file_name(number: &str) -> String {
    number
        .chars()
        .map(|c| {
            if c.is_alphanumeric() || "-_.".contains(c) {
                c
            } else {
                '-'
            }
        })
        .collect()
}
