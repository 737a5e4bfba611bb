//! What a notice means, row by row: why it is judged so, what stays until the end, what it does to
//! revenue, and what has to be kept as proof.

use terms::rules::notice::{NoticeOutcome, Verdict};
use terms::rules::term;
use terms::{NoticeFact, RuleId, plus_days, reasons};
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
) -> Vec<NoticeRow> {
    let mut rows = Vec::new();
    rows.extend(reason(case, fact, outcome, words));
    rows.extend(until_then(case, outcome, words));
    rows.push(revenue(case, outcome, words));
    let proof = if outcome.verdict == Verdict::Boundary {
        Some(words.notice_proof_boundary())
    } else if outcome.signed_copy_open {
        Some(words.notice_proof_copy())
    } else {
        None
    };
    rows.extend(proof.map(|text| {
        let rule = if outcome.signed_copy_open {
            RuleId::N4
        } else {
            RuleId::N3
        };
        row(
            "proof",
            words.notice_row_proof(),
            parts(&text, ""),
            rule.to_string(),
        )
    }));
    if !counts {
        let text = words.notice_second();
        let rule = RuleId::N6.to_string();
        rows.insert(0, row("second", String::new(), parts(&text, ""), rule));
    }
    rows
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

/// N7: the entitlements stay until the end.
fn until_then(case: &ContractCase, outcome: &NoticeOutcome, words: Words) -> Option<NoticeRow> {
    let end = outcome.ends_on?;
    let level = case.edition.level(&case.schedule.level)?;
    let consulting = if level.consulting_hours == 0 {
        words.notice_until_then_no_consulting()
    } else {
        words.notice_until_then_consulting(i64::from(level.consulting_hours))
    };
    let text = words.notice_until_then(
        &consulting,
        &format::date(end, words.language()),
        &words.notice_until_then_requests(i64::from(level.requests_per_year)),
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
    let Some(fee) = &case.contract.yearly_fee else {
        let text = words.notice_revenue_none();
        return row("revenue", label, parts(&text, ""), String::new());
    };
    let fee = MoneyView::of(fee, words).text;
    let over = outcome.ends_on.and_then(|end| plus_days(end, 1).ok());
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
    }
}
