//! Recording a notice: at once the verdict of what was typed, what it means, and what the same
//! notice would achieve a day earlier or later. Judging is the rules' work; nothing is stored
//! before it is recorded.

use store::Register;
use terms::{Channel, NoticeFact, Party};
use words::{Words, format};

use crate::answers;
use crate::contract_page::stored;
use crate::contracts;
use crate::describe;
use crate::notices::{self, NewNotice};
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::views::contract_page::{ContractStored, FieldAnswer};
use crate::views::new_contract::Choice;
use crate::views::notice::{NoticeDayInput, NoticeDraft, NoticeOpening, NoticePreview};
use crate::views::shared::DoneView;

mod rows;
mod verdict;

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
        sender: String::new(),
        named_end: String::new(),
    };
    let refused = input(&draft, now)
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
    let received = answers::day(&draft.received, now, words);
    let named_end = answers::day(&draft.named_end, now, words);
    let channel = Channel::from_id(&draft.channel).unwrap_or(Channel::Letter);
    let mut preview = NoticePreview {
        received: received.answer,
        named_end: named_end.answer,
        sender: FieldAnswer::default(),
        channel_note: verdict::form(channel, words),
        verdict: None,
        neighbours: Vec::new(),
        rows: Vec::new(),
        why: None,
        can_record: false,
        problem: None,
    };
    let Some(received_on) = received.value else {
        return Ok(preview);
    };
    let notice = NewNotice {
        received_on,
        party: Party::from_id(&draft.party).unwrap_or(Party::Client),
        channel,
        named_end: named_end.value,
        sender: answers::filled(&draft.sender),
        extraordinary: None,
    };
    match notices::preview(&case, &notice, now) {
        Ok((fact, outcome)) => {
            let counts = case.schedule.effective_notice().is_none();
            preview.verdict = Some(verdict::of(&outcome, words));
            preview.neighbours = verdict::neighbours(&case, &fact, now, words);
            preview.rows = rows::of(&case, &fact, &outcome, counts, words);
            preview.why = rows::why(&case, &fact, &outcome, words)?;
            preview.can_record = preview.named_end.problem.is_none();
            say_named_end(&mut preview, &fact, outcome.ends_on, words);
        }
        Err(problem) => match problem.field() {
            Some("sender") => preview.sender = answers::of_problem(&problem, words),
            _ => preview.problem = Some(describe::problem(&problem, words)),
        },
    }
    Ok(preview)
}

/// Records the notice as typed.
pub fn record(
    register: &mut Register,
    draft: &NoticeDraft,
    now: &Now,
    words: Words,
) -> Result<DoneView<ContractStored>, Problem> {
    let input = input(draft, now)?;
    let done = notices::record(register, &draft.number, &input, now)?;
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
    let done = notices::withdraw(register, &input.number, place(input), agreed_on, now)?;
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
    let done = notices::record_signed_copy(register, &input.number, place(input), arrived_on, now)?;
    Ok(stored(done, words.notice_done_signed_copy(&input.number)))
}

fn place(input: &NoticeDayInput) -> usize {
    usize::try_from(input.at).unwrap_or(usize::MAX)
}

fn input(draft: &NoticeDraft, now: &Now) -> Result<NewNotice, Problem> {
    let unknown = |field: &str| Problem::at(Code::InvalidValue, field);
    Ok(NewNotice {
        received_on: answers::day_needed(&draft.received, "received_on", now)?,
        party: Party::from_id(&draft.party).ok_or_else(|| unknown("party"))?,
        channel: Channel::from_id(&draft.channel).ok_or_else(|| unknown("channel"))?,
        named_end: answers::filled(&draft.named_end)
            .map(|text| answers::day_needed(&text, "named_end", now))
            .transpose()?,
        sender: answers::filled(&draft.sender),
        extraordinary: None,
    })
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
