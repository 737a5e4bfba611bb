//! Consulting on the page of a contract: its meter, appointments and contract years, and the small
//! form that draws a block. Whether one can be drawn is decided by [`crate::consulting`] (Q7).

use store::Register;
use terms::rules::consulting as rule;
use terms::{State, Subject};
use words::{Words, format};

use super::entitlements::{last_day_of, not_drawn, share};
use super::level_name;
use crate::answers;
use crate::consulting::{self, ConsultingBook};
use crate::contracts::{self, ContractCase};
use crate::describe;
use crate::done::Done;
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::views::contract_changes::{
    ConsultingDraft, ConsultingPlace, ConsultingPreview, ConsultingView, ConsultingYearLine,
    DrawLine,
};
use crate::views::contract_page::{ContractStored, FieldAnswer, MeterTone, MeterView};
use crate::views::shared::{DoneView, WhyView};

/// The consulting of the contract year.
pub(super) fn meter(case: &ContractCase, words: Words) -> MeterView {
    let level = case.edition.level(&case.schedule.level);
    let included = level.map_or(0, |level| level.consulting_hours);
    let year = case
        .schedule
        .consulting
        .filter(|_| case.schedule.is_running());
    let max = year.map_or(included, |year| year.included_hours);
    if max == 0 && year.is_none_or(|year| year.drawn_hours == 0) {
        let text = words.contract_none_at_level(&level_name(case, &case.schedule.level));
        return MeterView {
            left: text,
            ..not_drawn(case, String::new(), words)
        };
    }
    let Some(year) = year else {
        return not_drawn(case, words.contract_hours_of(i64::from(max), 0), words);
    };
    let block = case.edition.consulting_block_hours.max(1);
    let lapses = format::day_month(last_day_of(case, year.ends_on), words.language());
    MeterView {
        count: words.contract_hours_of(i64::from(max), i64::from(year.drawn_hours)),
        used: share(year.drawn_hours, max),
        forecast: None,
        over: 0.0,
        blocks: max / block,
        left: words.contract_blocks_left(
            i64::from(year.left_hours / block),
            i64::from(year.left_hours),
        ),
        right: words.contract_lapses(&lapses),
        is_drawn: true,
        tones: [MeterTone::Plain; 2],
        why: why(case, year.ordinal, words),
    }
}

/// Appointments and contract years.
pub(super) fn book(case: &ContractCase, words: Words) -> Result<ConsultingView, Problem> {
    let book = consulting::book(case)?;
    let ended = matches!(case.schedule.state, State::Ended | State::Withdrawn);
    Ok(ConsultingView {
        draws: draws(&book, ended, words),
        years: years(case, &book, words),
        further: further(case, &book, words),
        can_draw: !ended
            && case.schedule.state != State::Draft
            && case
                .edition
                .levels
                .iter()
                .any(|level| level.consulting_hours > 0),
    })
}

fn draws(book: &ConsultingBook, ended: bool, words: Words) -> Vec<DrawLine> {
    let language = words.language();
    book.draws
        .iter()
        .rev()
        .map(|draw| DrawLine {
            at: u32::try_from(draw.at).unwrap_or(u32::MAX),
            day: format::date_with_weekday(draw.on, language),
            blocks: words.consulting_drawn(i64::from(draw.blocks), i64::from(draw.hours)),
            cancelled: draw
                .cancelled_on
                .map(|day| words.consulting_cancelled(&format::date(day, language))),
            cancel_name: words.consulting_cancel_name(&format::date(draw.on, language)),
            can_cancel: draw.cancelled_on.is_none() && !ended,
        })
        .collect()
}

fn years(case: &ContractCase, book: &ConsultingBook, words: Words) -> Vec<ConsultingYearLine> {
    if book.years.len() < 2 {
        return Vec::new();
    }
    book.years
        .iter()
        .zip(&book.lapses_on)
        .rev()
        .map(|(year, lapses_on)| ConsultingYearLine {
            year: words.consulting_year(
                &format::date(*lapses_on, words.language()),
                i64::from(year.ordinal),
            ),
            hours: words
                .consulting_year_hours(i64::from(year.included_hours), i64::from(year.drawn_hours)),
            lapsed: (*lapses_on < case.schedule.today && year.left_hours > 0)
                .then(|| words.consulting_year_lapsed(i64::from(year.left_hours))),
            why: why(case, year.ordinal, words),
        })
        .collect()
}

fn further(case: &ContractCase, book: &ConsultingBook, words: Words) -> Option<String> {
    let runs = matches!(
        case.schedule.state,
        State::Ordered | State::Active | State::Terminating
    );
    runs.then(|| match book.discount_percent {
        0 => words.consulting_further_none(),
        percent => words.consulting_further(i64::from(percent)),
    })
}

/// What an appointment as typed would draw.
pub fn preview_consulting(
    register: &Register,
    draft: &ConsultingDraft,
    now: &Now,
    words: Words,
) -> Result<ConsultingPreview, Problem> {
    let case = contracts::read(register, &draft.number, now)?;
    let on = answers::day(&draft.on, now, words);
    let mut preview = ConsultingPreview {
        on: on.answer,
        blocks: FieldAnswer {
            detail: Some(
                words.consulting_blocks_note(i64::from(case.edition.consulting_block_hours)),
            ),
            ..FieldAnswer::default()
        },
        says: None,
        can_record: false,
        problem: None,
    };
    let blocks = match blocks(&draft.blocks) {
        Ok(blocks) => Some(blocks),
        Err(_) if draft.blocks.trim().is_empty() => None,
        Err(_) => {
            preview.blocks =
                answers::refusal(words.consulting_blocks_not_whole(), Code::InvalidValue);
            None
        }
    };
    let (Some(on), Some(wanted)) = (on.value, blocks) else {
        return Ok(preview);
    };
    match consulting::check(&case, on, wanted) {
        Ok(drawn) => {
            preview.can_record = true;
            preview.says = says(&case, on, drawn, words)?;
        }
        Err(problem) => match problem.field() {
            Some("on") => preview.on = answers::of_problem(&problem, words),
            Some("blocks") => preview.blocks = answers::of_problem(&problem, words),
            _ => preview.problem = Some(describe::problem(&problem, words)),
        },
    }
    Ok(preview)
}

fn says(
    case: &ContractCase,
    on: terms::Date,
    blocks: u32,
    words: Words,
) -> Result<Option<String>, Problem> {
    let Some(activates_on) = case.schedule.activates_on else {
        return Ok(None);
    };
    let year = rule::year_on(&case.contract.facts, &case.edition, activates_on, on)?;
    let drawn = blocks.saturating_mul(case.edition.consulting_block_hours);
    Ok(Some(words.consulting_year_left(
        i64::from(year.left_hours.saturating_sub(drawn)),
        i64::from(year.left_hours),
        i64::from(year.included_hours),
        i64::from(year.ordinal),
    )))
}

/// Records the appointment as typed.
pub fn draw_consulting(
    register: &mut Register,
    draft: &ConsultingDraft,
    now: &Now,
    words: Words,
) -> Result<DoneView<ContractStored>, Problem> {
    let on = answers::day_needed(&draft.on, "on", now)?;
    let done = consulting::draw(register, &draft.number, on, blocks(&draft.blocks)?, now)?;
    Ok(told(done, words.consulting_done_drawn(&draft.number)))
}

/// Calls an appointment off.
pub fn cancel_consulting(
    register: &mut Register,
    place: &ConsultingPlace,
    now: &Now,
    words: Words,
) -> Result<DoneView<ContractStored>, Problem> {
    let at = usize::try_from(place.at).unwrap_or(usize::MAX);
    let done = consulting::cancel(register, &place.number, at, now)?;
    Ok(told(done, words.consulting_done_cancelled(&place.number)))
}

fn told(done: Done<ConsultingBook>, message: String) -> DoneView<ContractStored> {
    let done = done.map(|book| ContractStored {
        number: book.contract,
    });
    DoneView::of(done, message)
}

fn blocks(text: &str) -> Result<i64, Problem> {
    let parsed: Result<i64, std::num::ParseIntError> = text.trim().parse();
    parsed.map_err(|error| Problem::at(Code::InvalidValue, "blocks").because(error))
}

fn why(case: &ContractCase, ordinal: u32, words: Words) -> Option<WhyView> {
    case.schedule
        .why(
            Subject::Consulting(ordinal),
            &case.contract.facts,
            &case.edition,
        )
        .map(|why| describe::why(&why, words, None))
}
