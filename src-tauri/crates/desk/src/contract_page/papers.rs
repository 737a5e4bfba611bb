//! Papers as the window draws them, and as files: a page as a drawing with its caption, the name of
//! a file. Composing a paper is the work of others; choosing a place for it is the shell's.

use store::Register;
use words::{Language, Words};

use crate::contracts::ContractCase;
use crate::describe;
use crate::letterhead;
use crate::now::Now;
use crate::problem::Problem;
use crate::summary;
use crate::views::contract_page::PaperView;

/// A paper that can be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperFile {
    /// The name that is suggested: `SV-0147 Contract summary.pdf`.
    pub name: String,
    /// What is written.
    pub bytes: Vec<u8>,
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
    Ok(view_of(pages, page, summary::language(case, None), words))
}

/// One of the pages of a paper, the nearest there is to the one that was asked for.
pub(crate) fn view_of(
    pages: Vec<String>,
    page: u32,
    language: Language,
    words: Words,
) -> PaperView {
    let count = u32::try_from(pages.len()).unwrap_or(u32::MAX);
    let page = page.clamp(1, count.max(1));
    let at = usize::try_from(page - 1).unwrap_or(usize::MAX);
    PaperView {
        svg: pages.into_iter().nth(at).unwrap_or_default(),
        page,
        pages: count,
        caption: words.contract_paper_caption(
            &describe::keyed("language", language.code(), words),
            i64::from(page),
            i64::from(count),
        ),
    }
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
