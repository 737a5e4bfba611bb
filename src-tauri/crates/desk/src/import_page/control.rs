//! What can be chosen on a line, and the ids by which the window says so. Never: carrying it out.

use terms::{Channel, Party, RuleId};
use words::Words;

use super::Draft;
use super::asked::most_contacts;
use super::line::{candidate_text, value_text};
use super::lines::Part;
use crate::import::{Asked, Candidate, Field, Message, PlanRow, Question, RowContact, Take};
use crate::views::import::{ImportControlKind, ImportControlView};
use crate::views::new_contract::Choice;

/// Readings that still stand side by side.
const MOST_SIDE_BY_SIDE: usize = 2;

/// The choice that opens a field instead of being one.
const CHANGE: &str = "change";

/// What can be chosen on a line; `at` is its place in the row.
pub(super) fn of(
    draft: &Draft,
    row: &PlanRow,
    at: usize,
    part: Part<'_>,
    words: Words,
) -> ImportControlView {
    match part {
        Part::Noted(Message::LeftOut) => take_back(words.import_page_take_again()),
        Part::Answered(answer) => ImportControlView {
            field: answer.field.id(),
            ..take_back(words.import_page_take_back())
        },
        Part::Asked(question) => asked(draft, row, question, words),
        Part::Imported(..) => {
            let chosen = draft.take_of(row.row) == Some(Take::Imported);
            ImportControlView {
                field: Field::ActivatesOn.id(),
                choices: window_choices(words),
                chosen: chosen.then(|| take_id(Take::Imported).to_owned()),
                ..kind(ImportControlKind::Take)
            }
        }
        // What is taken holds for all days of a row, so that it is said once.
        Part::Differs(_) if is_first_difference(draft, row, at) => ImportControlView {
            choices: vec![
                choice(take_id(Take::Terms), words.import_page_take_terms()),
                choice(take_id(Take::Sheet), words.import_page_take_sheet()),
            ],
            chosen: Some(
                match draft.take_of(row.row) {
                    Some(Take::Sheet) => take_id(Take::Sheet),
                    _ => take_id(Take::Terms),
                }
                .to_owned(),
            ),
            ..kind(ImportControlKind::Take)
        },
        Part::Differs(_) | Part::Refused(_) | Part::Noted(_) | Part::Plain => {
            kind(ImportControlKind::None)
        }
    }
}

fn is_first_difference(draft: &Draft, row: &PlanRow, at: usize) -> bool {
    super::lines::parts(draft, row)
        .iter()
        .position(|part| matches!(part, Part::Differs(_)))
        == Some(at)
}

fn asked(draft: &Draft, row: &PlanRow, question: &Question, words: Words) -> ImportControlView {
    let field = question.field;
    let named = |kind: ImportControlKind, text: String| ImportControlView {
        field: field.id(),
        text,
        ..self::kind(kind)
    };
    if question.asked == Asked::Forbidden(Some(RuleId::O1)) {
        return ImportControlView {
            choices: window_choices(words),
            ..named(ImportControlKind::Take, String::new())
        };
    }
    if is_about_contacts(question) && !row.contract.contacts.is_empty() {
        return ImportControlView {
            choices: contacts(&row.contract.contacts),
            most: u32::try_from(most_contacts(draft)).unwrap_or(u32::MAX),
            ..named(
                ImportControlKind::Contacts,
                words.import_page_ask_contacts(),
            )
        };
    }
    let choices: Vec<Choice> = if question.candidates.is_empty() {
        known_values(draft, field, words)
    } else {
        question
            .candidates
            .iter()
            .map(|candidate| Choice {
                id: candidate_id(candidate),
                text: candidate_text(field, candidate, words),
            })
            .collect()
    };
    if !choices.is_empty() {
        let kind = if choices.len() <= MOST_SIDE_BY_SIDE {
            ImportControlKind::Readings
        } else {
            ImportControlKind::List
        };
        return ImportControlView {
            choices,
            ..named(kind, words.import_page_ask_list())
        };
    }
    match field {
        _ if field.is_day() => named(ImportControlKind::Day, words.import_page_ask_day()),
        _ if field.is_amount() => named(ImportControlKind::Amount, words.import_page_ask_amount()),
        Field::TermMonths => named(ImportControlKind::Months, words.import_page_ask_months()),
        _ => named(ImportControlKind::Text, words.import_page_ask_text()),
    }
}

/// Whether it is asked which of several people stay, or who they are.
fn is_about_contacts(question: &Question) -> bool {
    matches!(question.field, Field::Contacts | Field::Contact(..))
        && matches!(question.asked, Asked::Forbidden(_))
}

/// The values of a field that has only a few.
fn known_values(draft: &Draft, field: Field, words: Words) -> Vec<Choice> {
    let ids: Vec<&str> = match field {
        Field::Level => draft
            .edition
            .levels
            .iter()
            .map(|level| level.id.as_str())
            .collect(),
        Field::NoticeParty => Party::ALL.iter().map(|party| party.id()).collect(),
        Field::NoticeChannel => Channel::ALL.iter().map(|channel| channel.id()).collect(),
        _ => Vec::new(),
    };
    ids.into_iter()
        .map(|id| choice(id, value_text(field, id, words)))
        .collect()
}

/// The value of a reading as an answer is written.
fn candidate_id(candidate: &Candidate) -> String {
    match candidate {
        Candidate::Day(day) => day.to_string(),
        Candidate::Amount(money) => super::values::amount_value(money),
        Candidate::Months(months) => months.to_string(),
        Candidate::Text(text) => text.clone(),
    }
}

fn contacts(contacts: &[RowContact]) -> Vec<Choice> {
    contacts
        .iter()
        .enumerate()
        .map(|(at, contact)| {
            let parts = [&contact.name, &contact.email, &contact.phone];
            let known: Vec<&str> = parts
                .into_iter()
                .map(String::as_str)
                .filter(|part| !part.is_empty())
                .collect();
            choice(&at.to_string(), known.join(", "))
        })
        .collect()
}

/// O1: another day, or taken over as it is.
fn window_choices(words: Words) -> Vec<Choice> {
    vec![
        choice(CHANGE, words.import_page_take_change()),
        choice(take_id(Take::Imported), words.import_page_take_imported()),
    ]
}

/// The id of what becomes of a row.
pub(super) fn take_id(take: Take) -> &'static str {
    match take {
        Take::Terms => "terms",
        Take::Sheet => "sheet",
        Take::Imported => "imported",
        Take::Nothing => "nothing",
    }
}

/// What becomes of a row, by id.
pub(super) fn take_of_id(id: &str) -> Option<Take> {
    [Take::Terms, Take::Sheet, Take::Imported, Take::Nothing]
        .into_iter()
        .find(|take| take_id(*take) == id)
}

fn take_back(text: String) -> ImportControlView {
    ImportControlView {
        text,
        ..kind(ImportControlKind::TakeBack)
    }
}

fn choice(id: &str, text: String) -> Choice {
    Choice {
        id: id.to_owned(),
        text,
    }
}

fn kind(kind: ImportControlKind) -> ImportControlView {
    ImportControlView {
        kind,
        field: String::new(),
        text: String::new(),
        choices: Vec::new(),
        chosen: None,
        most: 0,
    }
}
