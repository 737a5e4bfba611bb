//! From typed texts to a notice that can be judged: each text is read by itself and answered at its
//! field. Whether a notice may be recorded is decided by [`crate::notices`].

use terms::{Channel, ExtraordinaryFact, Party, TimeOfDay};
use words::Words;

use crate::answers;
use crate::notices::NewNotice;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::views::contract_page::FieldAnswer;
use crate::views::notice::NoticeDraft;

/// A form that was read.
pub(super) struct Reading {
    /// Answer to the day of receipt.
    pub(super) received: FieldAnswer,
    /// Answer to the end that the notice names.
    pub(super) named_end: FieldAnswer,
    /// Answer to the sender.
    pub(super) sender: FieldAnswer,
    /// Answer to the important reason.
    pub(super) reason: FieldAnswer,
    /// Answer to the last day of an extraordinary termination.
    pub(super) extraordinary_end: FieldAnswer,
    /// Answer to the time of receipt.
    pub(super) received_time: FieldAnswer,
    /// How it arrived.
    pub(super) channel: Channel,
    /// What can be judged of it; none while a day that decides is missing.
    pub(super) notice: Option<NewNotice>,
    /// Whether everything that was typed could be read, and nothing needed is missing.
    pub(super) is_complete: bool,
}

/// Reads every field of the form.
pub(super) fn read(draft: &NoticeDraft, now: &Now, words: Words) -> Reading {
    let received = answers::day(&draft.received, now, words);
    let named_end = answers::day(&draft.named_end, now, words);
    let last_day = answers::day(&draft.extraordinary_end, now, words);
    let (time, received_time) = match read_time(&draft.received_time) {
        Ok(time) => (time, FieldAnswer::default()),
        Err(_) => (
            None,
            answers::refusal(words.notice_time_unreadable(), Code::InvalidValue),
        ),
    };
    let reason = answers::filled(&draft.reason);
    let mut is_complete = received_time.problem.is_none();
    let extraordinary = if draft.is_extraordinary {
        is_complete &= reason.is_some();
        last_day.value.map(|ends_on| ExtraordinaryFact {
            ends_on,
            // A reason that is still to be typed does not keep the verdict back.
            reason: reason.unwrap_or_else(|| "…".to_owned()),
        })
    } else {
        is_complete &= !named_end.is_refused();
        None
    };
    let channel = Channel::from_id(&draft.channel).unwrap_or(Channel::Letter);
    let notice = received
        .value
        .filter(|_| !draft.is_extraordinary || extraordinary.is_some())
        .map(|received_on| NewNotice {
            received_on,
            party: Party::from_id(&draft.party).unwrap_or(Party::Client),
            channel,
            named_end: named_end.value.filter(|_| !draft.is_extraordinary),
            sender: answers::filled(&draft.sender),
            extraordinary,
            received_time: time,
            document: draft.document.as_ref().map(super::documents::fact),
        });
    Reading {
        received: received.answer,
        named_end: named_end.answer,
        sender: FieldAnswer::default(),
        reason: FieldAnswer::default(),
        extraordinary_end: last_day.answer,
        received_time,
        channel,
        notice,
        is_complete,
    }
}

/// The notice as it is to be recorded; its document is taken in separately.
pub(super) fn input(draft: &NoticeDraft, now: &Now) -> Result<NewNotice, Problem> {
    let unknown = |field: &str| Problem::at(Code::InvalidValue, field);
    let extraordinary = if draft.is_extraordinary {
        Some(ExtraordinaryFact {
            ends_on: answers::day_needed(&draft.extraordinary_end, "ends_on", now)?,
            reason: answers::filled(&draft.reason)
                .ok_or_else(|| Problem::at(Code::MissingField, "reason"))?,
        })
    } else {
        None
    };
    Ok(NewNotice {
        received_on: answers::day_needed(&draft.received, "received_on", now)?,
        party: Party::from_id(&draft.party).ok_or_else(|| unknown("party"))?,
        channel: Channel::from_id(&draft.channel).ok_or_else(|| unknown("channel"))?,
        named_end: answers::filled(&draft.named_end)
            .filter(|_| !draft.is_extraordinary)
            .map(|text| answers::day_needed(&text, "named_end", now))
            .transpose()?,
        sender: answers::filled(&draft.sender),
        extraordinary,
        received_time: read_time(&draft.received_time)?,
        document: None,
    })
}

/// A time of day: `10:42`, `10.42`, `1042`, `9:05 Uhr`, `10`.
pub(crate) fn read_time(text: &str) -> Result<Option<TimeOfDay>, Problem> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let unreadable = || Problem::at(Code::InvalidValue, "received_time");
    let figures = text
        .trim_end_matches(|c: char| c.is_alphabetic() || c.is_whitespace())
        .trim();
    let (hour, minute) = match figures.split_once([':', '.']) {
        Some((hour, minute)) => (hour, minute),
        None if figures.len() <= 2 => (figures, "0"),
        None => figures
            .len()
            .checked_sub(2)
            .and_then(|at| figures.split_at_checked(at))
            .ok_or_else(unreadable)?,
    };
    let whole = |text: &str| -> Option<u32> {
        (text.len() <= 2 && text.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| text.parse().ok())
            .flatten()
    };
    let (Some(hour), Some(minute)) = (whole(hour), whole(minute)) else {
        return Err(unreadable());
    };
    TimeOfDay::from_hms_opt(hour, minute, 0)
        .map(Some)
        .ok_or_else(unreadable)
}

#[cfg(test)]
pub(super) fn time_text(text: &str) -> Option<String> {
    read_time(text).ok().flatten().map(words::format::time)
}
