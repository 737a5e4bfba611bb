//! What a notice means, row by row: why it is judged so, what stays until the end, what it does to
//! revenue, and what has to be kept as proof.

use terms::rules::notice::{self, NoticeOutcome, Verdict};
use terms::rules::term;
use terms::{NoticeFact, Party, RuleId, Subject, plus_days, reasons};
use words::{Words, format};

use super::verdict::parts;
use crate::contracts::ContractCase;
use crate::describe;
use crate::problem::Problem;
use crate::views::notice::{NoticeRow, TextPart};
use crate::views::shared::{MoneyView, WhyView};

pub(super) fn of(
    case: &ContractCase,
    fact: &NoticeFact,
    outcome: &NoticeOutcome,
    counts: bool,
    words: Words,
) -> Result<Vec<NoticeRow>, Problem> {
    let mut rows = Vec::new();
    if !counts {
        let text = words.notice_second();
        let rule = RuleId::N6.to_string();
        rows.push(row("second", String::new(), parts(&text, ""), rule));
    }
    rows.extend(reason(case, fact, outcome, words));
    if fact.party == Party::Contractor && fact.extraordinary.is_none() {
        rows.extend(own(case, words)?);
    }
    rows.extend(until_then(case, outcome, words));
    rows.push(revenue(case, outcome, words));
    rows.extend(proof(fact, outcome, words));
    Ok(rows)
}

/// N3, N4: what has to be kept or asked for as proof.
fn proof(fact: &NoticeFact, outcome: &NoticeOutcome, words: Words) -> Option<NoticeRow> {
    let label = words.notice_row_proof();
    if outcome.verdict == Verdict::Boundary {
        let text = if fact.document.is_some() {
            words.notice_proof_attached()
        } else {
            words.notice_proof_not_attached()
        };
        return Some(row(
            "proof",
            label,
            parts(&text, ""),
            RuleId::N3.to_string(),
        ));
    }
    outcome.signed_copy_open.then(|| {
        let text = words.notice_proof_copy();
        row("proof", label, parts(&text, ""), RuleId::N4.to_string())
    })
}

/// N2: when a notice of our own has to be sent.
fn own(case: &ContractCase, words: Words) -> Result<Option<NoticeRow>, Problem> {
    let Some(period) = case.schedule.cancellable else {
        return Ok(None);
    };
    let days = notice::own_notice(period, &case.edition)?;
    let today = case.schedule.today;
    let date = |day| format::date_with_weekday(day, words.language());
    let (send_by, safe, working_day) = (
        date(days.send_by),
        date(days.safe),
        date(days.last_working_day),
    );
    let (text, strong) = if today <= days.send_by {
        (words.notice_own(&safe, &send_by, &working_day), send_by)
    } else if today <= days.last_working_day {
        let text = words.notice_own_missed(&send_by, &working_day);
        (text, working_day)
    } else {
        (words.notice_own_over(), String::new())
    };
    let why = case
        .schedule
        .why(Subject::SendBy, &case.contract.facts, &case.edition)
        .map(|why| describe::why(&why, words, None));
    Ok(Some(NoticeRow {
        why,
        ..row(
            "own",
            words.notice_row_own(),
            parts(&text, &strong),
            RuleId::N2.to_string(),
        )
    }))
}

/// All steps of the verdict.
pub(super) fn why(
    case: &ContractCase,
    fact: &NoticeFact,
    outcome: &NoticeOutcome,
    words: Words,
) -> Result<Option<WhyView>, Problem> {
    let Some(activates_on) = case.schedule.activates_on else {
        return Ok(None);
    };
    let months = case.contract.facts.term_months;
    let why = reasons::notice(activates_on, months, fact, outcome, &case.edition)?;
    Ok(why.map(|why| describe::why(&why, words, None)))
}

/// `23 Jan 2027 − 60 days = 24 Nov 2026, this day counts.` A late notice is held against the
/// period that it missed.
fn reason(
    case: &ContractCase,
    fact: &NoticeFact,
    outcome: &NoticeOutcome,
    words: Words,
) -> Option<NoticeRow> {
    let label = words.notice_row_why();
    if fact.extraordinary.is_some() && outcome.ends_on.is_some() {
        let text = words.notice_why_extraordinary();
        let rule = format!("{}, {}", RuleId::N6, words.reason_clause_bgb314());
        return Some(row("why", label, parts(&text, ""), rule));
    }
    let Some(period) = outcome.period else {
        let text = words.notice_why_form();
        return Some(row("why", label, parts(&text, ""), RuleId::N4.to_string()));
    };
    let days = case.edition.notice_days;
    let is_late = outcome.verdict == Verdict::Late;
    let period = if is_late {
        let activates_on = case.schedule.activates_on?;
        let months = case.contract.facts.term_months;
        term::period_on(activates_on, months, days, fact.received_on).ok()?
    } else {
        period
    };
    let date = |day| format::date(day, words.language());
    let notice_by = date(period.notice_by);
    let text = if is_late {
        words.notice_why_late(&notice_by, i64::from(days), &date(period.renews_on))
    } else {
        words.notice_why(&notice_by, i64::from(days), &date(period.renews_on))
    };
    let rule = format!("{}, {}", RuleId::N1, words.notice_clause_renewal());
    Some(row("why", label, parts(&text, &notice_by), rule))
}

/// N7: the entitlements stay until the end. What is left of this contract year is said while it
/// runs, what every year has otherwise.
fn until_then(case: &ContractCase, outcome: &NoticeOutcome, words: Words) -> Option<NoticeRow> {
    let end = outcome.ends_on?;
    let level = case.edition.level(&case.schedule.level)?;
    let runs = case.schedule.is_running();
    let consulting = match case.schedule.consulting.filter(|_| runs) {
        _ if level.consulting_hours == 0 => words.notice_until_then_no_consulting(),
        Some(year) => words.notice_until_then_hours(i64::from(year.left_hours)),
        None => words.notice_until_then_consulting(i64::from(level.consulting_hours)),
    };
    let requests = case
        .schedule
        .quota
        .filter(|_| runs)
        .map_or(level.requests_per_year, |quota| quota.left);
    let text = words.notice_until_then(
        &consulting,
        &format::date(end, words.language()),
        &words.notice_until_then_requests(i64::from(requests)),
    );
    Some(row(
        "until_then",
        words.notice_row_until_then(),
        parts(&text, ""),
        RuleId::N7.to_string(),
    ))
}

fn revenue(case: &ContractCase, outcome: &NoticeOutcome, words: Words) -> NoticeRow {
    let label = words.notice_row_revenue();
    let over = outcome.ends_on.and_then(|end| plus_days(end, 1).ok());
    let day = over.unwrap_or(case.schedule.today);
    let Some(fee) = case.contract.fee_on(day) else {
        let text = words.notice_revenue_none();
        return row("revenue", label, parts(&text, ""), String::new());
    };
    let fee = MoneyView::of(fee, words).text;
    let (text, strong) = match over {
        Some(day) => {
            let date = format::date(day, words.language());
            (words.notice_revenue(&date, &fee), format!("\u{2212} {fee}"))
        }
        None => (words.notice_revenue_stays(&fee), fee),
    };
    row("revenue", label, parts(&text, &strong), String::new())
}

fn row(id: &str, label: String, parts: Vec<TextPart>, rule: String) -> NoticeRow {
    NoticeRow {
        id: id.to_owned(),
        label,
        parts,
        rule,
        why: None,
    }
}
