//! A day and a time of day as typed, as one moment in the zone of the terms: refused where summer
//! time skips it, the first one where it exists twice.

use chrono::{DateTime, LocalResult, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;
use terms::Edition;
use words::{Words, format};

use crate::answers;
use crate::notice_page::read_time;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::views::contract_page::FieldAnswer;

/// A moment as typed into two fields.
pub(crate) struct TypedMoment {
    /// The moment, if both can be read.
    pub(crate) moment: Option<DateTime<Utc>>,
    /// Answer to the day.
    pub(crate) day: FieldAnswer,
    /// Answer to the time.
    pub(crate) time: FieldAnswer,
}

/// Reads a day and a time of day.
pub(crate) fn typed_moment(
    day: &str,
    time: &str,
    edition: &Edition,
    now: &Now,
    words: Words,
) -> TypedMoment {
    let read = answers::day(day, now, words);
    let refused = |text: String| answers::refusal(text, Code::InvalidValue);
    let time_read = match read_time(time) {
        Ok(Some(time)) => Ok(time),
        Ok(None) => Err(refused(words.requests_form_time_missing())),
        Err(_) => Err(refused(words.requests_form_time_unreadable())),
    };
    let (moment, time) = match (read.value, time_read) {
        (_, Err(refused)) => (None, refused),
        (None, Ok(_)) => (None, FieldAnswer::default()),
        (Some(day), Ok(time)) => match local(day.and_time(time), edition.time_zone()) {
            Found::Skipped => (None, refused(words.requests_form_time_skipped())),
            Found::At(moment, is_doubled) => {
                let answer = FieldAnswer {
                    say: None,
                    detail: is_doubled.then(|| words.requests_form_time_doubled()),
                    problem: None,
                };
                (Some(moment), answer)
            }
        },
    };
    TypedMoment {
        moment,
        day: read.answer,
        time,
    }
}

/// The moment a use case cannot do without; `field` is what a refusal names.
pub(super) fn needed(
    day: &str,
    time: &str,
    field: &str,
    edition: &Edition,
    now: &Now,
) -> Result<DateTime<Utc>, Problem> {
    let day = answers::day_needed(day, field, now)?;
    let time = read_time(time)
        .ok()
        .flatten()
        .ok_or_else(|| Problem::at(Code::InvalidValue, field))?;
    match local(day.and_time(time), edition.time_zone()) {
        Found::At(moment, _) => Ok(moment),
        Found::Skipped => {
            Err(Problem::at(Code::InvalidValue, field).with("reason", "skipped_by_summer_time"))
        }
    }
}

/// A moment as a person would type it: day and time.
pub(super) fn as_typed(moment: DateTime<Utc>, edition: &Edition, words: Words) -> (String, String) {
    let local = moment.with_timezone(&edition.time_zone());
    (
        format::date(local.date_naive(), words.language()),
        format::time(local.time()),
    )
}

enum Found {
    /// The moment, and whether the local time exists twice.
    At(DateTime<Utc>, bool),
    Skipped,
}

fn local(local: NaiveDateTime, zone: Tz) -> Found {
    match zone.from_local_datetime(&local) {
        LocalResult::Single(moment) => Found::At(moment.to_utc(), false),
        LocalResult::Ambiguous(first, _) => Found::At(first.to_utc(), true),
        LocalResult::None => Found::Skipped,
    }
}
