//! The lines of a dry run, page by page: a row has as many as there are things to be known or
//! decided about it. Never: the text of a line.

use words::Words;

use super::{Draft, Group, asked, line};
use crate::import::{Answer, Difference, Message, PlanRow, Question};
use crate::problem::Problem;
use crate::views::import::{ImportLinesInput, ImportLinesView};

/// Most lines of a page, whatever is asked for.
const MOST_LINES: u32 = 500;

/// One thing to be known or decided about a row.
#[derive(Debug, Clone, Copy)]
pub(super) enum Part<'a> {
    /// Something has to be said.
    Asked(&'a Question),
    /// O6: it is taken over although its activation does not fit this order.
    Imported(&'a Message, terms::Date),
    /// List and terms disagree.
    Differs(&'a Difference),
    /// A rule refuses it.
    Refused(&'a Problem),
    /// It is the same as another one, or was left out by choice.
    Noted(&'a Message),
    /// A person said something about it.
    Answered(&'a Answer),
    /// There is nothing to be decided.
    Plain,
}

/// Everything to be known or decided about a row; never empty.
pub(super) fn parts<'a>(draft: &'a Draft, row: &'a PlanRow) -> Vec<Part<'a>> {
    let left_out = row
        .messages
        .iter()
        .find(|message| matches!(message, Message::LeftOut));
    if let Some(message) = left_out {
        return vec![Part::Noted(message)];
    }
    let mut parts: Vec<Part<'a>> = row.questions.iter().map(Part::Asked).collect();
    let is_asked = |problem: &Problem| {
        row.questions
            .iter()
            .filter_map(|question| asked::refusal_of(row, question))
            .any(|known| std::ptr::eq(known, problem))
    };
    for message in &row.messages {
        match message {
            Message::Refused(problem) if is_asked(problem) => {}
            Message::Refused(problem) => parts.push(Part::Refused(problem)),
            Message::SameAs { .. } => parts.push(Part::Noted(message)),
            Message::Imported {
                received_on: Some(received_on),
            } => parts.push(Part::Imported(message, *received_on)),
            _ => {}
        }
    }
    parts.extend(row.differences.iter().map(Part::Differs));
    parts.extend(draft.answers_of(row.row).map(Part::Answered));
    if parts.is_empty() {
        parts.push(Part::Plain);
    }
    parts
}

/// The lines of the groups asked for, in the order of the list.
pub(super) fn page(draft: &Draft, input: &ImportLinesInput, words: Words) -> ImportLinesView {
    let skip = to_place(input.skip);
    let until = skip + to_place(input.limit.min(MOST_LINES));
    let mut total = 0;
    let mut lines = Vec::new();
    for row in &draft.plan.rows {
        let group = Group::of(row);
        if !input.groups.is_empty() && !input.groups.iter().any(|id| id == group.id()) {
            continue;
        }
        let parts = parts(draft, row);
        if total < until && total + parts.len() > skip {
            lines.extend(
                parts
                    .iter()
                    .enumerate()
                    .filter(|(at, _)| (skip..until).contains(&(total + at)))
                    .map(|(at, part)| line::view(draft, row, at, *part, words)),
            );
        }
        total += parts.len();
    }
    ImportLinesView {
        revision: draft.revision,
        total: u32::try_from(total).unwrap_or(u32::MAX),
        lines,
    }
}

fn to_place(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
