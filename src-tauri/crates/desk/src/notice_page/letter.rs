//! The letter that goes with a notice, beside it while it is typed and afterwards on the page of
//! the contract: the confirmation of one that was received, or the notice itself where it is ours.
//! Composing it is the work of [`crate::letters`]; opening it is the shell's.

use store::Register;
use words::Words;

use super::reading;
use crate::contract_page::{PaperFile, file_name};
use crate::contracts;
use crate::describe;
use crate::letterhead;
use crate::letters::{self, Letter};
use crate::notices;
use crate::now::Now;
use crate::problem::Problem;
use crate::views::contract_page::PaperView;
use crate::views::notice::{LetterInput, LetterView, NoticeDraft};

/// The letter about a notice as typed; none while it cannot be judged.
pub fn letter(
    register: &Register,
    draft: &NoticeDraft,
    now: &Now,
    words: Words,
) -> Result<Option<LetterView>, Problem> {
    Ok(before_recording(register, draft, now, words)?.map(|letter| view(&letter, words)))
}

/// The letter about a notice as typed, as a file.
pub fn letter_file(
    register: &Register,
    draft: &NoticeDraft,
    now: &Now,
    words: Words,
) -> Result<Option<PaperFile>, Problem> {
    before_recording(register, draft, now, words)?
        .map(|letter| file(&letter, &draft.number, words))
        .transpose()
}

/// The letter about a recorded notice, or about the activation, as a file.
pub fn recorded_letter_file(
    register: &Register,
    input: &LetterInput,
    now: &Now,
    words: Words,
) -> Result<PaperFile, Problem> {
    let case = contracts::read(register, &input.number, now)?;
    let letterhead = letterhead::of(register)?;
    let letter = match input.notice {
        Some(at) => letters::notice(&case, super::place(at), &letterhead, None, now)?,
        None => letters::activation(&case, &letterhead, None, now)?,
    };
    file(&letter, &input.number, words)
}

fn before_recording(
    register: &Register,
    draft: &NoticeDraft,
    now: &Now,
    words: Words,
) -> Result<Option<Letter>, Problem> {
    let case = contracts::read(register, &draft.number, now)?;
    let Some(notice) = reading::read(draft, now, words).notice else {
        return Ok(None);
    };
    // What keeps the notice from being recorded is said with the verdict.
    let Ok((fact, outcome)) = notices::preview(&case, &notice, now) else {
        return Ok(None);
    };
    let letterhead = letterhead::of(register)?;
    letters::notice_before_recording(&case, &fact, &outcome, &letterhead, None, now).map(Some)
}

fn view(letter: &Letter, words: Words) -> LetterView {
    let pages = letter.preview();
    let count = u32::try_from(pages.len()).unwrap_or(u32::MAX);
    let language = describe::keyed("language", letter.language.code(), words);
    let caption = words.contract_paper_caption(&language, 1, i64::from(count));
    LetterView {
        title: letter.kind.name(words),
        when: words.notice_letter_when(&caption),
        paper: PaperView {
            svg: pages.into_iter().next().unwrap_or_default(),
            page: 1,
            pages: count,
            caption,
        },
    }
}

fn file(letter: &Letter, number: &str, words: Words) -> Result<PaperFile, Problem> {
    Ok(PaperFile {
        name: format!(
            "{} {}.pdf",
            file_name(number),
            file_name(&letter.kind.name(words))
        ),
        bytes: letter.pdf()?,
    })
}
