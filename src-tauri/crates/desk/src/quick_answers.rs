//! What the search field answers by itself: a day that was typed, and the verdict on a notice that
//! belongs to no contract (`notice 2.11.2026 A=1.1.2026 T=12`). Never: finding records.

use store::Snapshot;
use terms::{Channel, Date, Month, NoticeFact, Party};
use words::{Language, Words, format, typed};

use crate::dates;
use crate::describe;
use crate::now::Now;
use crate::problem::Problem;
use crate::views::session::FoundAnswer;
use crate::views::shared::DayView;

/// Months of a period where nothing is said.
const USUAL_TERM: u32 = 12;

/// The answer to what was typed, if it asks for one.
pub(crate) fn of(
    text: &str,
    snapshot: &Snapshot<'_>,
    now: &Now,
    words: Words,
) -> Result<Option<FoundAnswer>, Problem> {
    let text = text.trim();
    let (first, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    if begins_notice(first) {
        return Ok(Some(notice(rest, now, words)));
    }
    // A bare number is rather that of a contract.
    if text.bytes().all(|byte| byte.is_ascii_digit()) && text.len() < 6 {
        return Ok(None);
    }
    match typed::date(text, now.today) {
        Ok(day) => self::day(day, snapshot, now, words).map(Some),
        Err(_) => Ok(None),
    }
}

/// Whether it is how a question about a notice begins, in any language of the program.
fn begins_notice(word: &str) -> bool {
    let word = word.to_lowercase();
    Language::ALL.into_iter().any(|language| {
        let known = Words::of(language).quick_notice_words();
        known.split(' ').any(|known| known == word)
    })
}

fn day(
    day: Date,
    snapshot: &Snapshot<'_>,
    now: &Now,
    words: Words,
) -> Result<FoundAnswer, Problem> {
    let counts = snapshot.deadlines_by_day(day, day)?;
    let due: u64 = counts.iter().map(|count| count.count).sum();
    let view = DayView::of(day, now.today, words);
    Ok(FoundAnswer {
        title: words.field_say_today(&view.with_weekday, &view.distance),
        details: vec![words.quick_deadlines(i64::try_from(due).unwrap_or(i64::MAX))],
        month: Some(Month::of(day).to_string()),
        day: Some(day.to_string()),
    })
}

/// What was typed about a notice.
#[derive(Default)]
struct Asked {
    received: String,
    activates: String,
    months: String,
}

impl Asked {
    fn read(text: &str) -> Self {
        let mut asked = Self::default();
        let mut part = &mut asked.received;
        for token in text.split_whitespace() {
            let (name, value) = token.split_once('=').unwrap_or(("", token));
            part = match name {
                "" => part,
                "A" | "a" => &mut asked.activates,
                "T" | "t" => &mut asked.months,
                _ => {
                    part.push_str(name);
                    part
                }
            };
            if !part.is_empty() {
                part.push(' ');
            }
            part.push_str(value);
        }
        asked
    }
}

fn notice(text: &str, now: &Now, words: Words) -> FoundAnswer {
    let asked = Asked::read(text);
    match judged(&asked, now, words) {
        Some(Ok(answer)) => answer,
        Some(Err(problem)) => said(
            words.quick_notice(),
            describe::problem(&problem, words).message,
        ),
        None => said(words.quick_notice(), words.quick_notice_hint()),
    }
}

fn said(title: String, detail: String) -> FoundAnswer {
    FoundAnswer {
        title,
        details: vec![detail],
        month: None,
        day: None,
    }
}

/// None as long as something is missing or cannot be read.
fn judged(asked: &Asked, now: &Now, words: Words) -> Option<Result<FoundAnswer, Problem>> {
    let received_on = typed::date(&asked.received, now.today).ok()?;
    let activates_on = typed::date(&asked.activates, now.today).ok()?;
    let months = match asked.months.as_str() {
        "" => USUAL_TERM,
        months => months.parse().ok()?,
    };
    let fact = NoticeFact {
        received_on,
        party: Party::Client,
        channel: Channel::Letter,
        named_end: None,
        sender: None,
        recorded_on: now.today,
        signed_copy_on: None,
        withdrawn_on: None,
        extraordinary: None,
        received_time: None,
        document: None,
    };
    Some(
        dates::notice(activates_on, months, &fact).map(|(outcome, why)| {
            let language = words.language();
            let end = outcome
                .ends_on
                .map(|end| format::date_full(end, language))
                .unwrap_or_default();
            let verdict = describe::keyed("notice-verdict", outcome.verdict.id(), words);
            let steps = why
                .map(|why| describe::steps(&why, words))
                .unwrap_or_default();
            let mut details = vec![words.quick_notice_of(
                &format::date(activates_on, language),
                i64::from(months),
                &format::date(received_on, language),
            )];
            details.extend(steps.into_iter().map(|step| {
                if step.value.is_empty() {
                    words.quick_step_alone(&step.label, &step.rule)
                } else {
                    words.quick_step(&step.label, &step.rule, &step.value)
                }
            }));
            FoundAnswer {
                title: words.quick_notice_ends(&end, &verdict),
                details,
                month: None,
                day: None,
            }
        }),
    )
}

#[cfg(test)]
mod tests;
