//! The large dates of a contract: last day, renewal, cancel-by. Which of them there are follows
//! from the state; how they are set follows from whether somebody can still act on them.

use terms::{State, Subject};
use words::{Words, format};

use crate::contracts::ContractCase;
use crate::dates;
use crate::describe;
use crate::views::contract_page::{DateHeroKind, DateHeroView, DateTone};
use crate::views::shared::{DayView, WhyView};

/// From this many days on there is no hurry.
const SOON_DAYS: i32 = 7;

/// The large dates in the order in which they are derived; none for a draft.
pub(crate) fn of(case: &ContractCase, words: Words) -> Vec<DateHeroView> {
    let schedule = &case.schedule;
    let Some(period) = schedule.period else {
        return Vec::new();
    };
    if schedule.state == State::Withdrawn {
        return Vec::new();
    }
    let day = |date| DayView::of(date, schedule.today, words);
    if let Some(end) = schedule.ends_on {
        let end = day(end);
        let tone = if end.days < 0 {
            DateTone::Passed
        } else {
            DateTone::Normal
        };
        return vec![hero(
            DateHeroKind::LastDay,
            words.last_day_terminated(),
            end,
            tone,
            why(case, Subject::EndsOn, words, None),
        )];
    }
    let cancel_by = day(period.notice_by);
    let tone = match cancel_by.days {
        ..0 => DateTone::Passed,
        0..=SOON_DAYS => DateTone::Soon,
        _ => DateTone::Open,
    };
    let advice = (tone != DateTone::Passed).then(|| {
        let advised = dates::last_working_day(period, &case.edition);
        words.reason_advice_working_day(&format::date_with_weekday(advised, words.language()))
    });
    let label = if tone == DateTone::Passed {
        words.cancel_by_passed()
    } else {
        words.cancel_by()
    };
    let mut last = hero(
        DateHeroKind::CancelBy,
        label,
        cancel_by,
        tone,
        why(case, Subject::NoticeBy, words, advice),
    );
    if tone == DateTone::Passed {
        let renews = format::date(period.renews_on, words.language());
        last.note = Some(words.contract_passed_renews(&renews));
    }
    vec![
        hero(
            DateHeroKind::LastDay,
            words.last_day(),
            day(period.last_day),
            DateTone::Normal,
            why(case, Subject::LastDay, words, None),
        ),
        hero(
            DateHeroKind::RenewsOn,
            words.renews_on(),
            day(period.renews_on),
            DateTone::Normal,
            why(case, Subject::RenewsOn, words, None),
        ),
        last,
    ]
}

fn hero(
    kind: DateHeroKind,
    label: String,
    day: DayView,
    tone: DateTone,
    why: Option<WhyView>,
) -> DateHeroView {
    DateHeroView {
        kind,
        label,
        short: format!("{}, {}", day.weekday, day.distance),
        day,
        tone,
        note: None,
        why,
    }
}

fn why(
    case: &ContractCase,
    subject: Subject,
    words: Words,
    advice: Option<String>,
) -> Option<WhyView> {
    let why = case
        .schedule
        .why(subject, &case.contract.facts, &case.edition)?;
    Some(describe::why(&why, words, advice))
}
