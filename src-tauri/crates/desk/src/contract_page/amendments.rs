//! Amendments on the page of a contract: those recorded, and the dialog that records one with what
//! it changes before and after. Whether one is possible is decided by [`crate::amendments`] (L3).

use store::{Money, Register};
use terms::{Date, Level, State, Subject};
use words::{Words, format};

use super::{level_name, stored};
use crate::amendments::{self, LevelPreview};
use crate::answers;
use crate::contracts::{self, ContractCase};
use crate::describe;
use crate::new_contract::{currency, sign};
use crate::now::Now;
use crate::problem::{Code, Problem};
use crate::views::contract_changes::{
    AmendmentDraft, AmendmentLine, AmendmentOpening, AmendmentPreview, AmendmentRow, PossibleDay,
};
use crate::views::contract_page::{ContractStored, FieldAnswer};
use crate::views::new_contract::Choice;
use crate::views::shared::{DoneView, MoneyView};

/// The id of an amendment of the level.
const LEVEL: &str = "level";
/// The id of an amendment of the fee.
const FEE: &str = "fee";
/// Starts of periods that are offered for another fee.
const OFFERED_PERIODS: u32 = 2;

/// Level and fee amendments, by the day they take effect.
pub(super) fn lines(case: &ContractCase, words: Words) -> Vec<AmendmentLine> {
    let language = words.language();
    let today = case.schedule.today;
    let note = |day: Date| (day > today).then(|| words.amendment_upcoming());
    let date = |day| format::date(day, language);
    let facts = &case.contract.facts;
    let mut lines: Vec<(Date, AmendmentLine)> = facts
        .amendments
        .iter()
        .enumerate()
        .map(|(at, fact)| {
            let line = AmendmentLine {
                text: words.amendment_level_text(
                    &level_name(case, &fact.from_level),
                    &level_name(case, &fact.to_level),
                ),
                days: words.amendment_level_days(&date(fact.effective_on), &date(fact.recorded_on)),
                note: note(fact.effective_on),
                why: case
                    .schedule
                    .why(Subject::Amendment(at), facts, &case.edition)
                    .map(|why| describe::why(&why, words, None)),
            };
            (fact.effective_on, line)
        })
        .collect();
    lines.extend(case.contract.fee_changes.iter().map(|change| {
        let fee = fee_text(change.yearly_fee.as_ref(), words);
        let line = AmendmentLine {
            text: words.amendment_fee_text(&fee),
            days: words.amendment_fee_days(&date(change.effective_on), &date(change.recorded_on)),
            note: note(change.effective_on),
            why: None,
        };
        (change.effective_on, line)
    }));
    lines.sort_by_key(|(day, _)| *day);
    lines.into_iter().map(|(_, line)| line).collect()
}

/// Whether level or fee can be amended.
pub(super) fn is_possible(case: &ContractCase) -> bool {
    matches!(
        case.schedule.state,
        State::Ordered | State::Active | State::Terminating
    )
}

/// What the dialog opens with.
pub fn open_amendment(
    register: &Register,
    number: &str,
    now: &Now,
    words: Words,
) -> Result<AmendmentOpening, Problem> {
    let case = contracts::read(register, number, now)?;
    let choice = |id: &str, text: String| Choice {
        id: id.to_owned(),
        text,
    };
    let fee = case.contract.fee_on(now.today);
    Ok(AmendmentOpening {
        draft: AmendmentDraft {
            number: case.contract.number.clone(),
            kind: LEVEL.to_owned(),
            level: String::new(),
            effective: String::new(),
            fee: String::new(),
        },
        kinds: vec![
            choice(LEVEL, words.amendment_kind_level()),
            choice(FEE, words.amendment_kind_fee()),
        ],
        levels: case
            .edition
            .levels
            .iter()
            .map(|level| choice(&level.id, level.name.clone()))
            .collect(),
        fee_now: words.amendment_fee_now(&fee_text(fee, words)),
        currency_sign: sign(currency(Some(&case))),
    })
}

/// What the amendment as typed would change.
pub fn preview_amendment(
    register: &Register,
    draft: &AmendmentDraft,
    now: &Now,
    words: Words,
) -> Result<AmendmentPreview, Problem> {
    let case = contracts::read(register, &draft.number, now)?;
    let effective = answers::day(&draft.effective, now, words);
    let mut preview = AmendmentPreview {
        effective: effective.answer,
        fee: FieldAnswer::default(),
        direction: None,
        possible: Vec::new(),
        after_title: effective
            .value
            .map(|day| words.amendment_column_after(&format::date(day, words.language())))
            .unwrap_or_default(),
        rows: Vec::new(),
        stays: None,
        can_record: false,
        problem: None,
    };
    if draft.kind == FEE {
        preview_fee(&mut preview, &case, draft, effective.value, now, words)?;
    } else {
        preview_level(&mut preview, &case, draft, effective.value, now, words);
    }
    Ok(preview)
}

/// Records the amendment as typed.
pub fn record_amendment(
    register: &mut Register,
    draft: &AmendmentDraft,
    now: &Now,
    words: Words,
) -> Result<DoneView<ContractStored>, Problem> {
    let effective_on = answers::day_needed(&draft.effective, "effective_on", now)?;
    if draft.kind == FEE {
        let case = contracts::read(register, &draft.number, now)?;
        let fee = typed_fee(&draft.fee, &case, words)?;
        let done = amendments::amend_fee(register, &draft.number, effective_on, fee, now)?;
        return Ok(stored(done, words.amendment_done_fee(&draft.number)));
    }
    let done = amendments::amend_level(register, &draft.number, &draft.level, effective_on, now)?;
    Ok(stored(done, words.amendment_done_level(&draft.number)))
}

fn preview_level(
    preview: &mut AmendmentPreview,
    case: &ContractCase,
    draft: &AmendmentDraft,
    effective_on: Option<Date>,
    now: &Now,
    words: Words,
) {
    let Some(level) = case.edition.level(&draft.level) else {
        return;
    };
    let is_upgrade = case.edition.rank(&level.id) > case.edition.rank(&case.schedule.level);
    if level.id != case.schedule.level {
        preview.direction = Some(if is_upgrade {
            words.amendment_upgrade()
        } else {
            words.amendment_downgrade()
        });
    }
    if !is_upgrade && level.id != case.schedule.level {
        // The next renewal that can still be declared for.
        let next = case.schedule.cancellable.map(|period| period.renews_on);
        preview.possible = next.map(|day| possible(day, words)).into_iter().collect();
    }
    let Some(effective_on) = effective_on else {
        return;
    };
    match amendments::preview_level(case, &level.id, effective_on, now) {
        Ok(change) => {
            preview.rows = level_rows(&change, words);
            preview.stays = stays(&change.after, words);
            preview.can_record = true;
        }
        Err(problem) => refuse(preview, &problem, words),
    }
}

fn preview_fee(
    preview: &mut AmendmentPreview,
    case: &ContractCase,
    draft: &AmendmentDraft,
    effective_on: Option<Date>,
    now: &Now,
    words: Words,
) -> Result<(), Problem> {
    preview.possible = amendments::coming_periods(case, OFFERED_PERIODS)?
        .into_iter()
        .map(|day| possible(day, words))
        .collect();
    let read = answers::money(&draft.fee, currency(Some(case)), words);
    if read.is_refused() {
        preview.fee = read.answer;
        return Ok(());
    }
    let fee = typed_fee(&draft.fee, case, words)?;
    let Some(effective_on) = effective_on else {
        return Ok(());
    };
    match amendments::check_fee(case, effective_on, fee.clone(), now) {
        Ok(()) => {
            let before = fee_text(case.contract.fee_on(effective_on), words);
            preview.rows = vec![row(
                words.amendment_row_fee(),
                before,
                fee_text(fee.as_ref(), words),
            )];
            preview.stays = stays(case, words);
            preview.can_record = true;
        }
        Err(problem) => refuse(preview, &problem, words),
    }
    Ok(())
}

fn refuse(preview: &mut AmendmentPreview, problem: &Problem, words: Words) {
    if let Some(day) = problem.day("possible_on") {
        let first = possible(day, words);
        preview.possible.retain(|known| known.typed != first.typed);
        preview.possible.insert(0, first);
    }
    match problem.field() {
        Some("effective_on" | "level") => {
            preview.effective = answers::of_problem(problem, words);
        }
        Some("yearly_fee") => preview.fee = answers::of_problem(problem, words),
        _ => preview.problem = Some(describe::problem(problem, words)),
    }
}

fn level_rows(change: &LevelPreview, words: Words) -> Vec<AmendmentRow> {
    let (before, after) = (&change.before, &change.after);
    let level = |case: &ContractCase| case.edition.level(&case.schedule.level).cloned();
    let (Some(old), Some(new)) = (level(before), level(after)) else {
        return Vec::new();
    };
    vec![
        row(
            words.amendment_row_window(),
            window(&old, words),
            window(&new, words),
        ),
        row(
            words.amendment_row_response(),
            response(before, &old, words),
            response(after, &new, words),
        ),
        row(
            words.amendment_row_requests(),
            requests(before, words),
            requests(after, words),
        ),
        row(
            words.amendment_row_consulting(),
            consulting(before, words),
            consulting(after, words),
        ),
        row(
            words.amendment_row_satellites(),
            old.satellites.to_string(),
            new.satellites.to_string(),
        ),
    ]
}

fn window(level: &Level, words: Words) -> String {
    level.window.map_or_else(
        || words.new_contract_no_window(),
        |window| {
            words.new_contract_window(&format::time(window.closes), &format::time(window.opens))
        },
    )
}

/// Hours by impact, from the worst to the least.
fn response(case: &ContractCase, level: &Level, words: Words) -> String {
    let hours: Vec<String> = case
        .edition
        .impacts
        .iter()
        .filter_map(|impact| level.response_hours.get(&impact.id))
        .map(|hours| format!("{hours}\u{A0}h"))
        .collect();
    if hours.is_empty() {
        words.new_contract_no_response()
    } else {
        hours.join(" / ")
    }
}

/// L3: the new maximum less what is used, not pro rata.
fn requests(case: &ContractCase, words: Words) -> String {
    let max = case
        .edition
        .level(&case.schedule.level)
        .map_or(0, |level| level.requests_per_year);
    let used = case.schedule.quota.map_or(0, |quota| quota.used);
    if used > max {
        return words.amendment_over(i64::from(max), i64::from(used));
    }
    words.amendment_left_of(i64::from(max - used), i64::from(max))
}

fn consulting(case: &ContractCase, words: Words) -> String {
    let included = case
        .edition
        .level(&case.schedule.level)
        .map_or(0, |level| level.consulting_hours);
    let left = case
        .schedule
        .consulting
        .map_or(included, |year| year.left_hours);
    if included == 0 {
        return words.none();
    }
    words.amendment_hours_left_of(i64::from(left), i64::from(included))
}

/// L3: order, term, renewal and the day for notice stay.
fn stays(case: &ContractCase, words: Words) -> Option<String> {
    let period = case.schedule.period?;
    let date = |day| format::date(day, words.language());
    if let Some(end) = case.schedule.ends_on {
        return Some(words.amendment_stays_end(&date(end)));
    }
    Some(words.amendment_stays(&date(period.notice_by), &date(period.renews_on)))
}

fn row(label: String, before: String, after: String) -> AmendmentRow {
    AmendmentRow {
        label,
        changes: before != after,
        before,
        after,
    }
}

fn possible(day: Date, words: Words) -> PossibleDay {
    PossibleDay {
        typed: format::date(day, words.language()),
        text: format::date_with_weekday(day, words.language()),
    }
}

fn typed_fee(text: &str, case: &ContractCase, words: Words) -> Result<Option<Money>, Problem> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let currency = currency(Some(case));
    let amount_minor = answers::money(text, currency, words)
        .value
        .ok_or_else(|| Problem::at(Code::InvalidValue, "yearly_fee"))?;
    Ok(Some(Money {
        amount_minor,
        currency: currency.to_owned(),
    }))
}

/// `€ 12,600.00`, or that there is none.
pub(super) fn fee_text(fee: Option<&Money>, words: Words) -> String {
    fee.map_or_else(
        || words.amendment_no_fee(),
        |fee| MoneyView::of(fee, words).exact,
    )
}
