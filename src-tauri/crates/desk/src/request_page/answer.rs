//! The response to a request (Q5): as it was recorded, as it is typed, and recording it.

use chrono::{DateTime, Utc};
use store::{Register, RequestId};
use words::Words;

use super::{clock, moment_text, reading};
use crate::answers;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::requests::{self, AnswerInput, RequestCase};
use crate::views::requests::{AnswerDraft, AnswerPreview, AnswerView, RequestStored, RequestTone};
use crate::views::shared::DoneView;

/// The response that was recorded.
pub(super) fn view(case: &RequestCase, words: Words) -> Option<AnswerView> {
    let at = case.request.fact.answered_at?;
    let (verdict, tone) = verdict(case, at, words);
    Some(AnswerView {
        at: moment_text(at, &case.case.edition, words),
        verdict,
        tone,
    })
}

/// What recording the response as typed would say.
pub fn preview_answer(
    register: &Register,
    draft: &AnswerDraft,
    now: &Now,
    words: Words,
) -> Result<AnswerPreview, Problem> {
    let case = requests::read(register, RequestId(draft.id), now)?;
    let edition = &case.case.edition;
    let mut read = reading::typed_moment(&draft.day, &draft.time, edition, now, words);
    let received_at = case.request.fact.received_at;
    if read.moment.is_some_and(|at| at < received_at) {
        read.moment = None;
        let before = words.requests_answer_before(&moment_text(received_at, edition, words));
        read.time = answers::refusal(before, Code::InvalidValue);
    }
    if read.moment.is_some_and(|at| at > now.recorded_at) {
        read.time.detail = Some(words.requests_answer_future());
    }
    let (verdict, tone) = match read.moment {
        Some(_) if draft.is_automatic => (words.requests_automatic_note(), RequestTone::Quiet),
        Some(at) => verdict(&case, at, words),
        None => (String::new(), RequestTone::Quiet),
    };
    let (day, time) = reading::as_typed(now.recorded_at.to_utc(), edition, words);
    Ok(AnswerPreview {
        now: AnswerDraft {
            id: draft.id,
            day,
            time,
            is_automatic: draft.is_automatic,
        },
        can_record: read.moment.is_some(),
        day: read.day,
        time: read.time,
        verdict,
        tone,
    })
}

/// Records the response, or an automatic receipt.
pub fn record_answer(
    register: &mut Register,
    draft: &AnswerDraft,
    now: &Now,
    words: Words,
) -> Result<DoneView<RequestStored>, Problem> {
    let id = RequestId(draft.id);
    let case = requests::read(register, id, now)?;
    let input = AnswerInput {
        at: reading::needed(&draft.day, &draft.time, "at", &case.case.edition, now)?,
        automatic: draft.is_automatic,
    };
    let done = requests::answer(register, id, input, now)?;
    let number = id.to_string();
    let message = if draft.is_automatic {
        words.requests_done_automatic(&number)
    } else {
        words.requests_done_answered(&number)
    };
    Ok(DoneView::of(
        done.map(|case| RequestStored {
            id: case.request.id.0,
        }),
        message,
    ))
}

/// Met or missed, and by how much.
fn verdict(case: &RequestCase, at: DateTime<Utc>, words: Words) -> (String, RequestTone) {
    let Some(due) = case.outcome.due else {
        return (words.requests_answer_no_due(), RequestTone::Quiet);
    };
    let ahead = due.to_utc().signed_duration_since(at);
    if ahead.num_seconds() == 0 && at <= due {
        (words.requests_answer_exactly(), RequestTone::Good)
    } else if at <= due {
        let text = words.requests_answer_in_time(&clock::length(ahead, words));
        (text, RequestTone::Good)
    } else {
        let text = words.requests_answer_missed(&clock::length(-ahead, words));
        (text, RequestTone::Bad)
    }
}
