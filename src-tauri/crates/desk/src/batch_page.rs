//! Papers of a selection in the window: what can be chosen, how the files are named, how far a run
//! has come and what it did. Running it is the work of [`crate::batch`]; choosing a place is the
//! shell's.

use store::{ContractQuery, Register};
use words::Words;

use crate::batch::{self, Ending, Order, Outcome, Pattern, Placeholder, Progress, Target};
use crate::contract_list;
use crate::contracts;
use crate::describe;
use crate::now::Now;
use crate::paper_page::{choice, kind, language, languages};
use crate::papers::{self, PaperKind, Wish};
use crate::problem::Problem;
use crate::settings;
use crate::summary::count;
use crate::views::batch::{BatchDraft, BatchForm, BatchPreview, BatchResult, BatchView, Selection};
use crate::views::contract_page::FieldAnswer;
use crate::views::new_contract::Choice;

/// How files are named until somebody says otherwise.
const PATTERN: &str = "{number} {kind}";
/// Where a refusal of a pattern stands.
const FIELD: &str = "name_pattern";

/// What can be chosen for a run.
pub fn open(
    register: &Register,
    selection: &Selection,
    now: &Now,
    words: Words,
) -> Result<BatchForm, Problem> {
    let total = match &selection.all_of {
        None => selection.numbers.len(),
        Some(filter) => {
            let query = ContractQuery {
                limit: 0,
                want_totals: true,
                ..contract_list::query(filter, now)?
            };
            let all = usize::try_from(contracts::list(register, &query)?.total);
            all.unwrap_or(usize::MAX)
                .saturating_sub(selection.numbers.len())
        }
    };
    let customers = Choice {
        id: String::new(),
        text: words.papers_language_customer(),
    };
    let pattern = settings::read(register)?.papers.pattern;
    Ok(BatchForm {
        heading: words.batch_for(count(total)),
        kinds: PaperKind::ALL
            .into_iter()
            .map(|kind| choice(kind, words))
            .collect(),
        languages: [vec![customers], languages(words)].concat(),
        pattern: if pattern.is_empty() {
            PATTERN.to_owned()
        } else {
            pattern
        },
        placeholders: Placeholder::ALL
            .into_iter()
            .map(|placeholder| Choice {
                id: format!("{{{}}}", placeholder.id()),
                text: describe::keyed("batch-placeholder", placeholder.id(), words),
            })
            .collect(),
    })
}

/// What the pattern gives for the first contract that is chosen.
pub fn preview(
    register: &Register,
    draft: &BatchDraft,
    now: &Now,
    words: Words,
) -> Result<BatchPreview, Problem> {
    let wish = wish(draft)?;
    let pattern = match Pattern::read(&draft.pattern, FIELD) {
        Ok(pattern) => pattern,
        Err(problem) => {
            return Ok(BatchPreview {
                answer: FieldAnswer {
                    problem: Some(describe::problem(&problem, words)),
                    ..FieldAnswer::default()
                },
            });
        }
    };
    let mut say = None;
    if let Some(number) = first(register, &draft.selection, now)? {
        let paper_case = papers::read(register, &number, now)?;
        let name = batch::file_name(&pattern, &paper_case, wish, now);
        say = Some(words.batch_example(&format!("{name}.pdf")));
    }
    Ok(BatchPreview {
        answer: FieldAnswer {
            detail: say,
            ..FieldAnswer::default()
        },
    })
}

/// Refuses what cannot be run, before a person is asked where it goes; gives the name that a ZIP
/// file may have.
pub fn check(draft: &BatchDraft, now: &Now, words: Words) -> Result<String, Problem> {
    wish(draft)?;
    Pattern::read(&draft.pattern, FIELD)?;
    let name = words.batch_zip_name(&now.today.to_string());
    Ok(format!("{}.zip", batch::safe(&name)))
}

/// Keeps the pattern for the next time, if it is another one.
pub fn remember(register: &mut Register, draft: &BatchDraft, now: &Now) -> Result<(), Problem> {
    let mut settings = settings::read(register)?;
    if settings.papers.pattern != draft.pattern {
        settings.papers.pattern.clone_from(&draft.pattern);
        settings::save(register, settings, now)?;
    }
    Ok(())
}

/// The order for what was chosen. Contracts without such a paper are left out and told.
pub fn order(
    register: &Register,
    draft: &BatchDraft,
    target: Target,
    now: &Now,
) -> Result<Order, Problem> {
    Ok(Order {
        wish: wish(draft)?,
        numbers: numbers(register, &draft.selection, now)?,
        leaves_out: true,
        pattern: Pattern::read(&draft.pattern, FIELD)?,
        target,
    })
}

/// The chosen contracts by number, in the order of the list.
pub fn numbers(
    register: &Register,
    selection: &Selection,
    now: &Now,
) -> Result<Vec<String>, Problem> {
    let Some(filter) = &selection.all_of else {
        return Ok(selection.numbers.clone());
    };
    let mut numbers = batch::numbers(register, &contract_list::query(filter, now)?)?;
    let left_out: std::collections::HashSet<&String> = selection.numbers.iter().collect();
    numbers.retain(|number| !left_out.contains(number));
    Ok(numbers)
}

/// How far a run has come, or what it did. `place` is its folder or ZIP file as people read it.
pub fn view(
    progress: Progress,
    is_cancelled: bool,
    ended: Option<&Result<Outcome, Problem>>,
    wants_zip: bool,
    place: &str,
    words: Words,
) -> BatchView {
    let done = progress.written + progress.left_out;
    BatchView {
        done,
        total: progress.total,
        text: match (is_cancelled, progress.total) {
            (true, _) => words.batch_cancelling(),
            (false, 0) => words.batch_preparing(),
            (false, total) => words.batch_progress(count(done), count(total)),
        },
        is_cancelling: is_cancelled && ended.is_none(),
        result: ended.map(|ended| result(ended, wants_zip, place, words)),
    }
}

fn result(
    ended: &Result<Outcome, Problem>,
    wants_zip: bool,
    place: &str,
    words: Words,
) -> BatchResult {
    let (files, left_out, replaced) = match ended {
        Ok(outcome) => (
            outcome.files.len(),
            outcome.left_out.len(),
            outcome.files.iter().filter(|file| file.is_replaced).count(),
        ),
        Err(_) => (0, 0, 0),
    };
    let problem = match ended {
        Err(problem) => Some(problem),
        Ok(outcome) => match &outcome.ending {
            Ending::Failed(problem) => Some(problem),
            Ending::Finished | Ending::Cancelled => None,
        },
    };
    let is_whole = matches!(ended, Ok(outcome) if matches!(outcome.ending, Ending::Finished));
    let files = count(files);
    let message = match (problem, is_whole) {
        (None, true) => words.batch_finished(files),
        (None, false) if wants_zip => words.batch_cancelled_zip(),
        (None, false) => words.batch_cancelled_folder(files),
        (Some(_), _) if wants_zip => words.batch_failed_zip(),
        (Some(_), _) => words.batch_failed_folder(files),
    };
    let mut details = Vec::new();
    if left_out > 0 {
        details.push(words.batch_left_out(count(left_out)));
    }
    if replaced > 0 {
        details.push(words.batch_replaced(count(replaced)));
    }
    if files > 0 {
        details.push(words.batch_in_place(place));
    }
    BatchResult {
        is_whole,
        is_there: files > 0,
        message,
        details,
        problem: problem.map(|problem| describe::problem(problem, words)),
    }
}

fn first(register: &Register, selection: &Selection, now: &Now) -> Result<Option<String>, Problem> {
    let Some(filter) = &selection.all_of else {
        return Ok(selection.numbers.first().cloned());
    };
    let left_out = selection.numbers.len();
    let query = ContractQuery {
        limit: u32::try_from(left_out)
            .unwrap_or(u32::MAX)
            .saturating_add(1),
        ..contract_list::query(filter, now)?
    };
    let page = contracts::list(register, &query)?;
    let mut numbers = page.rows.into_iter().map(|row| row.number);
    Ok(numbers.find(|number| !selection.numbers.contains(number)))
}

fn wish(draft: &BatchDraft) -> Result<Wish, Problem> {
    Ok(Wish {
        kind: kind(&draft.kind)?,
        language: language(draft.language.as_deref())?,
        at: None,
    })
}

#[cfg(test)]
mod tests;
