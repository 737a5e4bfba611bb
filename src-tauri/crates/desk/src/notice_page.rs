//! Recording a notice: at once the verdict of what was typed, what it means, and what the same
//! notice would achieve a day earlier or later. Judging is the rules' work; nothing is stored
//! before it is recorded.

use std::path::Path;

use store::Register;
use terms::rules::notice::Verdict;
use terms::{Channel, NoticeFact, Party};
use words::{Words, format};

use crate::answers;
use crate::contract_page::stored;
use crate::contracts;
use crate::describe;
use crate::evidence;
use crate::notices;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::views::contract_page::ContractStored;
use crate::views::new_contract::Choice;
use crate::views::notice::{NoticeDayInput, NoticeDraft, NoticeOpening, NoticePreview};
use crate::views::shared::DoneView;

mod documents;
mod letter;
mod reading;
mod rows;
mod verdict;

pub(crate) use reading::read_time;

pub use documents::{attach, chosen, document_at};
pub use letter::{letter, letter_file, recorded_letter_file};

/// The id of a notice by the day for it.
const ORDINARY: &str = "ordinary";
/// The id of one for an important reason.
const EXTRAORDINARY: &str = "extraordinary";

/// What the form of a notice opens with.
pub fn open(
    register: &Register,
    number: &str,
    now: &Now,
    words: Words,
) -> Result<NoticeOpening, Problem> {
    let case = contracts::read(register, number, now)?;
    let draft = NoticeDraft {
        number: case.contract.number.clone(),
        received: format::date(now.today, words.language()),
        party: Party::Client.id().to_owned(),
        channel: Channel::Letter.id().to_owned(),
        ..NoticeDraft::default()
    };
    let refused = reading::input(&draft, now)
        .and_then(|input| notices::preview(&case, &input, now))
        .err();
    Ok(NoticeOpening {
        number: case.contract.number.clone(),
        customer_name: case.customer.name.clone(),
        draft,
        parties: Party::ALL
            .into_iter()
            .map(|party| choice("party", party.id(), words))
            .collect(),
        channels: Channel::ALL
            .into_iter()
            .map(|channel| choice("channel", channel.id(), words))
            .collect(),
        kinds: [ORDINARY, EXTRAORDINARY]
            .into_iter()
            .map(|kind| choice("notice-kind", kind, words))
            .collect(),
        problem: refused.map(|problem| describe::problem(&problem, words)),
    })
}

/// What the notice as typed achieves.
pub fn preview(
    register: &Register,
    draft: &NoticeDraft,
    now: &Now,
    words: Words,
) -> Result<NoticePreview, Problem> {
    let case = contracts::read(register, &draft.number, now)?;
    let read = reading::read(draft, now, words);
    let mut preview = NoticePreview {
        received: read.received,
        named_end: read.named_end,
        sender: read.sender,
        reason: read.reason,
        extraordinary_end: read.extraordinary_end,
        received_time: read.received_time,
        wants_time: false,
        channel_note: verdict::form(read.channel, words),
        verdict: None,
        neighbours: Vec::new(),
        rows: Vec::new(),
        why: None,
        can_record: false,
        problem: None,
    };
    let Some(notice) = read.notice else {
        return Ok(preview);
    };
    match notices::preview(&case, &notice, now) {
        Ok((fact, outcome)) => {
            let counts = case.schedule.effective_notice().is_none();
            preview.verdict = Some(verdict::of(&fact, &outcome, words));
            preview.wants_time =
                outcome.verdict == Verdict::Boundary && fact.extraordinary.is_none();
            preview.neighbours = verdict::neighbours(&case, &fact, now, words);
            preview.rows = rows::of(&case, &fact, &outcome, counts, words)?;
            preview.why = rows::why(&case, &fact, &outcome, words)?;
            preview.can_record = read.is_complete;
            say_named_end(&mut preview, &fact, outcome.ends_on, words);
        }
        Err(problem) => match problem.field() {
            Some("sender") => preview.sender = answers::of_problem(&problem, words),
            Some("reason") => preview.reason = answers::of_problem(&problem, words),
            Some("ends_on") => {
                preview.extraordinary_end = answers::of_problem(&problem, words);
            }
            _ => preview.problem = Some(describe::problem(&problem, words)),
        },
    }
    Ok(preview)
}

/// Records the notice as typed. `chosen` is the file of its document, which is taken in first, so
/// that the record never names a file that is not there.
pub fn record(
    register: &mut Register,
    draft: &NoticeDraft,
    chosen: Option<&Path>,
    now: &Now,
    words: Words,
) -> Result<DoneView<ContractStored>, Problem> {
    let mut input = reading::input(draft, now)?;
    let place = register.path().to_path_buf();
    let kept = documents::keep(&place, draft.document.as_ref(), chosen)?;
    input.document = kept.as_ref().map(|kept| kept.document.clone());
    let done = notices::record(register, &draft.number, &input, now).inspect_err(|problem| {
        // What is stored is only known after reading the register anew: then the file stays.
        if let Some(kept) = kept.filter(|_| problem.code != Code::UnknownOutcome) {
            evidence::forget(&place, &kept);
        }
    })?;
    let done = done.map(|recorded| recorded.case);
    Ok(stored(done, words.notice_done_recorded(&draft.number)))
}

/// N6: both parties agreed to withdraw a notice.
pub fn withdraw(
    register: &mut Register,
    input: &NoticeDayInput,
    now: &Now,
    words: Words,
) -> Result<DoneView<ContractStored>, Problem> {
    let agreed_on = answers::day_needed(&input.day, "agreed_on", now)?;
    let done = notices::withdraw(register, &input.number, place(input.at), agreed_on, now)?;
    Ok(stored(done, words.notice_done_withdrawn(&input.number)))
}

/// N4: the signed copy of a notice arrived.
pub fn record_signed_copy(
    register: &mut Register,
    input: &NoticeDayInput,
    now: &Now,
    words: Words,
) -> Result<DoneView<ContractStored>, Problem> {
    let arrived_on = answers::day_needed(&input.day, "signed_copy_on", now)?;
    let at = place(input.at);
    let done = notices::record_signed_copy(register, &input.number, at, arrived_on, now)?;
    Ok(stored(done, words.notice_done_signed_copy(&input.number)))
}

fn place(at: u32) -> usize {
    usize::try_from(at).unwrap_or(usize::MAX)
}

/// N5: a later period end that the notice names is honoured; any other day does not count.
fn say_named_end(
    preview: &mut NoticePreview,
    fact: &NoticeFact,
    ends_on: Option<terms::Date>,
    words: Words,
) {
    let Some(named) = fact.named_end else { return };
    let date = format::date_with_weekday(named, words.language());
    if ends_on == Some(named) {
        preview.named_end.say = Some(words.notice_named_end_honoured(&date));
    } else if ends_on.is_some() {
        preview.named_end.detail = Some(words.notice_named_end_not_reachable(&date));
        preview.named_end.say = None;
    }
}

fn choice(prefix: &str, id: &str, words: Words) -> Choice {
    Choice {
        id: id.to_owned(),
        text: describe::keyed(prefix, id, words),
    }
}

#[cfg(test)]
mod tests;
