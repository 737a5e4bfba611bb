//! The contract summary: the paper that a customer receives, as PDF and as a preview. Composed
//! from a [`ContractCase`] with the words of the customer's language; the same reasons as on
//! screen, from `describe`. Never: places on a page, computing of dates, unconfirmed promises
//! (X3).

use documents::sheet::{Block, Day, Footer, Letterhead, Sheet, Signatures};
use terms::{Date, State};
use words::{Language, Words, format};

use crate::contract_page::level_name;
use crate::contracts::ContractCase;
use crate::describe;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::ruler;
use crate::settings::Company;

mod dates;
mod drawing;
mod parties;
mod promises;
pub(crate) mod sentences;
mod tables;

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
    company: &Company,
    asked_for: Option<Language>,
    now: &Now,
) -> documents::Paper {
    let words = Words::of(language(case, asked_for));
    documents::lay_out(&sheet(case, company, now.today, words), |page, pages| {
        words.paper_page_of(count(page), count(pages))
    })
}

/// The summary as PDF: the same bytes for the same contract, company, language and day.
pub fn pdf(
    case: &ContractCase,
    company: &Company,
    asked_for: Option<Language>,
    now: &Now,
) -> Result<SummaryPdf, Problem> {
    let paper = paper(case, company, asked_for, now);
    let bytes = documents::pdf(&paper).map_err(|error| Problem::new(Code::Io).because(error))?;
    Ok(SummaryPdf {
        bytes,
        pages: paper.pages.len(),
    })
}

/// The summary as SVG, one for each page.
pub fn preview(
    case: &ContractCase,
    company: &Company,
    asked_for: Option<Language>,
    now: &Now,
) -> Vec<String> {
    let paper = paper(case, company, asked_for, now);
    paper.pages.iter().map(documents::svg).collect()
}

fn sheet(case: &ContractCase, company: &Company, today: Date, words: Words) -> Sheet {
    let number = &case.contract.number;
    let state = case.schedule.state;
    let level = level_name(case, &case.schedule.level);
    let as_of = format::date(today, words.language());
    let mut blocks = vec![Block::Columns(parties::columns(case, company, words))];
    blocks.extend(dates::large(case, words).map(Block::Dates));
    if state != State::Withdrawn {
        blocks.extend(ruler::of(case, words).map(|view| Block::Ruler(drawing::of(view))));
    }
    blocks.extend(promises::of(case, words).map(Block::Properties));
    blocks.extend(tables::systems(case, words).map(Block::Table));
    blocks.extend(tables::contacts(case, words).map(Block::Table));
    blocks.extend(tables::consulting(case, words).map(Block::Table));
    blocks.extend(dates::reasons(case, words).map(Block::Steps));
    Sheet {
        language: words.language().code().to_owned(),
        title: words.paper_summary_title(number),
        day: day(today),
        letterhead: letterhead(company),
        heading: case.customer.name.clone(),
        subheading: words.paper_summary_subtitle(number, &level),
        blocks,
        signatures: Some(signatures(case, company, words)),
        footer: Footer {
            left: number.clone(),
            middle: if state == State::Draft {
                words.paper_summary_draft_as_of(&as_of)
            } else {
                words.paper_summary_as_of(&as_of)
            },
            right: describe::name(&case.edition.name, words).to_owned(),
        },
        watermark: match state {
            State::Draft => Some(words.paper_draft()),
            State::Withdrawn => Some(describe::state(state.id(), words)),
            _ => None,
        },
    }
}

fn letterhead(company: &Company) -> Letterhead {
    let mut lines = Vec::new();
    let address: Vec<String> = parties::address_of(company);
    if !address.is_empty() {
        lines.push(address.join(", "));
    }
    lines.extend(filled(&[&company.email, &company.phone]));
    Letterhead {
        company: company.name.clone(),
        mark: None,
        lines,
    }
}

fn signatures(case: &ContractCase, company: &Company, words: Words) -> Signatures {
    let place = |name: &str| vec![words.paper_sign_here(), words.paper_signed_for(name)];
    let contractor = if company.name.is_empty() {
        words.contractor()
    } else {
        company.name.clone()
    };
    Signatures {
        heading: words.paper_signatures(),
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
