//! The contract summary: the paper that a customer receives, as PDF and as a preview. Composed
//! from a [`ContractCase`] with the words of the customer's language; the same reasons as on
//! screen, from `describe`. Never: places on a page, computing of dates, unconfirmed promises
//! (X3).

use documents::sheet::{Block, Day, Footer, Sheet, Signatures};
use terms::{Date, State};
use words::{Language, Words, format};

use crate::contract_page::level_name;
use crate::contracts::ContractCase;
use crate::describe;
use crate::letterhead::Letterhead;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::ruler;

pub(crate) mod dates;
pub(crate) mod drawing;
pub(crate) mod parties;
pub(crate) mod promises;
pub(crate) mod sentences;
pub(crate) mod tables;

pub(crate) use parties::{address_of, client};

/// A summary ready to be stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryPdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
}

/// The language of a summary: the one asked for, else the customer's.
pub fn language(case: &ContractCase, asked_for: Option<Language>) -> Language {
    asked_for.unwrap_or_else(|| case.customer.language.parse().unwrap_or_default())
}

/// The summary, laid out; the customer's language unless another is asked for.
pub fn paper(
    case: &ContractCase,
    letterhead: &Letterhead,
    asked_for: Option<Language>,
    now: &Now,
) -> documents::Paper {
    let words = Words::of(language(case, asked_for));
    laid_out(&sheet(case, letterhead, now.today, words), words)
}

/// The summary as PDF: the same bytes for the same contract, company, language and day.
pub fn pdf(
    case: &ContractCase,
    letterhead: &Letterhead,
    asked_for: Option<Language>,
    now: &Now,
) -> Result<SummaryPdf, Problem> {
    let paper = paper(case, letterhead, asked_for, now);
    let bytes = documents::pdf(&paper).map_err(|error| Problem::new(Code::Io).because(error))?;
    Ok(SummaryPdf {
        bytes,
        pages: paper.pages.len(),
    })
}

/// The summary as SVG, one for each page.
pub fn preview(
    case: &ContractCase,
    letterhead: &Letterhead,
    asked_for: Option<Language>,
    now: &Now,
) -> Vec<String> {
    let paper = paper(case, letterhead, asked_for, now);
    paper.pages.iter().map(documents::svg).collect()
}

fn sheet(case: &ContractCase, letterhead: &Letterhead, today: Date, words: Words) -> Sheet {
    let number = &case.contract.number;
    let state = case.schedule.state;
    let level = level_name(case, &case.schedule.level);
    let as_of = format::date(today, words.language());
    let mut blocks = vec![Block::Columns(parties::columns(
        case,
        &letterhead.company,
        words,
    ))];
    blocks.extend(dates::large(case, words).map(Block::Dates));
    if state != State::Withdrawn {
        blocks.extend(ruler::of(case, words).map(|view| Block::Ruler(drawing::of(view))));
    }
    blocks.extend(promises::of(case, words).map(Block::Properties));
    blocks.extend(tables::systems(case, words).map(Block::Table));
    blocks.extend(tables::contacts(case, words).map(Block::Table));
    blocks.extend(tables::consulting(case, words).map(Block::Table));
    blocks.extend(dates::reasons(case, words).map(Block::Steps));
    let frame = Frame {
        title: words.paper_summary_title(number),
        subheading: words.paper_summary_subtitle(number, &level),
        footer: if state == State::Draft {
            words.paper_summary_draft_as_of(&as_of)
        } else {
            words.paper_summary_as_of(&as_of)
        },
        watermark: match state {
            State::Draft => Some(words.paper_draft()),
            State::Withdrawn => Some(describe::state(state.id(), words)),
            _ => None,
        },
        signatures: Some(signatures(
            case,
            letterhead,
            words.paper_signatures(),
            words,
        )),
    };
    framed(frame, blocks, case, letterhead, today, words)
}

/// What papers of a contract say around their blocks.
pub(crate) struct Frame {
    /// Title in the metadata.
    pub(crate) title: String,
    /// Below the customer's name.
    pub(crate) subheading: String,
    /// In the middle of the foot.
    pub(crate) footer: String,
    /// A word across every page.
    pub(crate) watermark: Option<String>,
    /// Places to sign.
    pub(crate) signatures: Option<Signatures>,
}

/// A paper about a contract: letterhead, customer, blocks, foot.
pub(crate) fn framed(
    frame: Frame,
    blocks: Vec<Block>,
    case: &ContractCase,
    letterhead: &Letterhead,
    today: Date,
    words: Words,
) -> Sheet {
    Sheet {
        language: words.language().code().to_owned(),
        title: frame.title,
        day: day(today),
        letterhead: letterhead.of_sheet(),
        heading: case.customer.name.clone(),
        subheading: frame.subheading,
        blocks,
        signatures: frame.signatures,
        footer: Footer {
            left: case.contract.number.clone(),
            middle: frame.footer,
            right: describe::name(&case.edition.name, words).to_owned(),
        },
        watermark: frame.watermark,
    }
}

/// Lays a sheet out, with numbered pages.
pub(crate) fn laid_out(sheet: &Sheet, words: Words) -> documents::Paper {
    documents::lay_out(sheet, |page, pages| {
        words.paper_page_of(count(page), count(pages))
    })
}

/// Places for both parties, under a heading.
pub(crate) fn signatures(
    case: &ContractCase,
    letterhead: &Letterhead,
    heading: String,
    words: Words,
) -> Signatures {
    let place = |name: &str| vec![words.paper_sign_here(), words.paper_signed_for(name)];
    let name = &letterhead.company.name;
    let contractor = if name.is_empty() {
        words.contractor()
    } else {
        name.clone()
    };
    Signatures {
        heading,
        places: vec![place(&case.customer.name), place(&contractor)],
    }
}

/// The texts that are not empty.
pub(crate) fn filled(texts: &[&str]) -> Vec<String> {
    texts
        .iter()
        .filter(|text| !text.is_empty())
        .map(|text| (*text).to_owned())
        .collect()
}

/// A day for the metadata.
pub(crate) fn day(date: Date) -> Day {
    use chrono::Datelike;
    let small = |number: u32| u8::try_from(number).unwrap_or(1);
    Day {
        year: u16::try_from(date.year()).unwrap_or_default(),
        month: small(date.month()),
        day: small(date.day()),
    }
}

/// A number of things for a message.
pub(crate) fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

#[cfg(test)]
pub(crate) mod sample;
#[cfg(test)]
mod tests;
