//! Reasons for dates that belong to no contract: what the command line's `date …` asks, and
//! those of single notices and requests whose outcome is known already.

use super::{
    ActivationWindow, Calendar, Clause, Date, Edition, Fact, NoticeFact, NoticeOutcome, OutOfRange,
    Period, Reasons, RuleId, Step, StepValue, Why, entitlements, holidays, notice_steps,
};
use crate::RequestFact;
use crate::rules::contacts::ContactsDue;
use crate::rules::requests::RequestOutcome;
use crate::rules::response::ResponseDue;

/// O1, O2, C2, C3 after an order: earliest, default, latest, contacts due, overdue from.
pub fn activation(
    received_on: Date,
    window: ActivationWindow,
    contacts: ContactsDue,
    edition: &Edition,
) -> Vec<Why> {
    let reasons = Reasons {
        received_on: Some(received_on),
        window: Some(window),
        origin: None,
        activates_on: None,
        term_months: 0,
        edition,
    };
    let mut all: Vec<Why> = [reasons.earliest(), reasons.default(), reasons.latest()]
        .into_iter()
        .flatten()
        .collect();
    let due = Step {
        rule: RuleId::C2,
        clause: Clause::TermsContacts,
        fact: Fact::ContactsDue {
            commissioned_on: received_on,
            days: edition.contacts.due_days,
        },
        value: StepValue::Day(contacts.due),
    };
    let working_day = Calendar::of(&edition.holidays).working_day_on_or_after(contacts.due);
    all.push(Why::new(vec![due]));
    all.push(Why::new(vec![Step {
        rule: RuleId::C3,
        clause: Clause::Bgb193,
        fact: Fact::ContactsOverdue {
            due: contacts.due,
            working_day,
        },
        value: StepValue::Day(contacts.overdue_from),
    }]));
    all
}

fn active_since(activates_on: Date, term_months: u32, edition: &Edition) -> Reasons<'_> {
    Reasons {
        received_on: None,
        window: None,
        origin: None,
        activates_on: Some(activates_on),
        term_months,
        edition,
    }
}

/// T1–T4, N1, N2 of one period.
pub fn period(
    activates_on: Date,
    term_months: u32,
    period: Period,
    edition: &Edition,
) -> Option<Why> {
    active_since(activates_on, term_months, edition).notice_by(period)
}

/// T1–T3 of one period: why its last day is what it is.
pub fn last_day(
    activates_on: Date,
    term_months: u32,
    period: Period,
    edition: &Edition,
) -> Option<Why> {
    active_since(activates_on, term_months, edition).last_day(period)
}

/// T1–T4 of one period: why it renews when it does.
pub fn renewal(
    activates_on: Date,
    term_months: u32,
    period: Period,
    edition: &Edition,
) -> Option<Why> {
    active_since(activates_on, term_months, edition).renews_on(period)
}

/// N1–N5 of one notice.
pub fn notice(
    activates_on: Date,
    term_months: u32,
    notice: &NoticeFact,
    outcome: &NoticeOutcome,
    edition: &Edition,
) -> Result<Option<Why>, OutOfRange> {
    notice_steps(
        &active_since(activates_on, term_months, edition),
        notice,
        outcome,
    )
}

/// Q4, Q5 of one request; `due` is none where the level owes no response time.
pub fn response(
    received: chrono::DateTime<chrono_tz::Tz>,
    hours: Option<u32>,
    due: Option<&ResponseDue>,
) -> Why {
    let (Some(hours), Some(due)) = (hours, due) else {
        return Why::new(vec![Step {
            rule: RuleId::Q5,
            clause: Clause::TermsResponse,
            fact: Fact::NoResponseTime,
            value: StepValue::Nothing,
        }]);
    };
    let step = |fact, moment| Step {
        rule: RuleId::Q4,
        clause: Clause::TermsResponse,
        fact,
        value: StepValue::Moment(moment),
    };
    let mut steps = vec![step(Fact::RequestReceived { hours }, received)];
    steps.extend(
        due.pauses
            .iter()
            .map(|pause| step(Fact::ClockPaused { pause: *pause }, pause.to)),
    );
    steps.push(step(Fact::ResponseDue { hours }, due.due));
    Why::new(steps)
}

/// Q1–Q6 of one request whose outcome is known.
pub fn request(request: &RequestFact, outcome: &RequestOutcome, edition: &Edition) -> Option<Why> {
    entitlements::of_request(request, outcome, edition)
}

/// H1 of a list of holidays.
pub fn holidays(days: &[(Date, holidays::Holiday)]) -> Vec<Why> {
    days.iter()
        .map(|(day, holiday)| {
            Why::new(vec![Step {
                rule: RuleId::H1,
                clause: Clause::TermsResponse,
                fact: Fact::PublicHoliday { holiday: *holiday },
                value: StepValue::Day(*day),
            }])
        })
        .collect()
}
