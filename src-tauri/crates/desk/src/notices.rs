//! Notices of termination: recording with a verdict, the signed copy, withdrawal by agreement.
//! Nothing is ever deleted; a second notice is logged and the first effective one counts (N6).

use store::{Action, Contract, Register};
use terms::rules::notice::{self, NoticeOutcome};
use terms::{
    Channel, Date, DocumentFact, ExtraordinaryFact, NoticeFact, Party, Schedule, State, TimeOfDay,
};

use crate::contract_change::change;
use crate::contracts::{ContractCase, done};
use crate::done::Done;
use crate::limits;
use crate::now::Now;
use crate::problem::{Code, Problem};

/// A notice as entered (N3).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewNotice {
    /// The day of receipt.
    pub received_on: Date,
    /// Who gives it.
    pub party: Party,
    /// How it arrived.
    pub channel: Channel,
    /// The end that it names.
    pub named_end: Option<Date>,
    /// Who sent it.
    pub sender: Option<String>,
    /// Set for an extraordinary termination (§ 314 BGB).
    pub extraordinary: Option<ExtraordinaryFact>,
    /// The time of receipt, which proves a notice on the last day.
    pub received_time: Option<TimeOfDay>,
    /// The document, taken in by [`crate::evidence`].
    pub document: Option<DocumentFact>,
}

/// A notice that was recorded: the contract as it is now, and the place of the notice in it.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordedNotice {
    /// The contract with the notice.
    pub case: ContractCase,
    /// Place of the notice, from 0.
    pub at: usize,
}

/// What a notice would achieve, without recording it (N1–N6).
pub fn preview(
    case: &ContractCase,
    input: &NewNotice,
    now: &Now,
) -> Result<(NoticeFact, NoticeOutcome), Problem> {
    let fact = check(input, &case.schedule, now)?;
    let activates_on = case
        .schedule
        .activates_on
        .ok_or_else(|| conflict(case.schedule.state))?;
    let outcome = notice::judge(
        &fact,
        activates_on,
        case.contract.facts.term_months,
        &case.edition,
    )?;
    Ok((fact, outcome))
}

/// Records a notice (N3) and gives its verdict (N5).
pub fn record(
    register: &mut Register,
    number: &str,
    input: &NewNotice,
    now: &Now,
) -> Result<Done<RecordedNotice>, Problem> {
    let case = change(register, number, now, |contract, before| {
        let fact = check(input, &before.schedule, now)?;
        contract.facts.notices.push(fact);
        Ok(Action::Notice)
    })?;
    let at = case.contract.facts.notices.len().saturating_sub(1);
    Ok(done(case).map(|case| RecordedNotice { case, at }))
}

/// N4: the signed copy of the notice at place `at` has arrived.
pub fn record_signed_copy(
    register: &mut Register,
    number: &str,
    at: usize,
    arrived_on: Date,
    now: &Now,
) -> Result<Done<ContractCase>, Problem> {
    let case = change(register, number, now, |contract, _| {
        let notice = notice_at(contract, at)?;
        notice.signed_copy_on = Some(arrived_on);
        Ok(Action::Edited)
    })?;
    Ok(done(case))
}

/// N3: attaches a document, taken in by [`crate::evidence`], to the notice at place `at`. One that
/// was attached before stays in the history.
pub fn attach(
    register: &mut Register,
    number: &str,
    at: usize,
    document: DocumentFact,
    now: &Now,
) -> Result<Done<ContractCase>, Problem> {
    let case = change(register, number, now, |contract, _| {
        let notice = notice_at(contract, at)?;
        notice.document = Some(document);
        Ok(Action::Edited)
    })?;
    Ok(done(case))
}

/// N6: both parties agreed on `agreed_on` to withdraw the notice at place `at`.
pub fn withdraw(
    register: &mut Register,
    number: &str,
    at: usize,
    agreed_on: Date,
    now: &Now,
) -> Result<Done<ContractCase>, Problem> {
    let case = change(register, number, now, |contract, before| {
        let state = before.schedule.state;
        if state == State::Ended {
            return Err(conflict(state));
        }
        let notice = notice_at(contract, at)?;
        if notice.withdrawn_on.is_some() {
            return Err(Problem::new(Code::StateConflict).with("reason", "withdrawn_already"));
        }
        if agreed_on < notice.received_on {
            return Err(Problem::at(Code::InvalidValue, "agreed_on")
                .with_day("earliest", notice.received_on));
        }
        notice.withdrawn_on = Some(agreed_on);
        Ok(Action::Edited)
    })?;
    Ok(done(case))
}

fn notice_at(contract: &mut Contract, at: usize) -> Result<&mut NoticeFact, Problem> {
    contract
        .facts
        .notices
        .get_mut(at)
        .ok_or_else(|| Problem::new(Code::NotFound).with("notice", true))
}

fn check(input: &NewNotice, schedule: &Schedule, now: &Now) -> Result<NoticeFact, Problem> {
    if !matches!(
        schedule.state,
        State::Ordered | State::Active | State::Terminating
    ) {
        return Err(conflict(schedule.state));
    }
    limits::optional_text(input.sender.as_deref(), limits::NAME, "sender")?;
    if let Some(extraordinary) = &input.extraordinary {
        limits::text(&extraordinary.reason, limits::SUBJECT, "reason")?;
        if extraordinary.ends_on < input.received_on {
            return Err(
                Problem::at(Code::InvalidValue, "ends_on").with_day("earliest", input.received_on)
            );
        }
    }
    Ok(NoticeFact {
        received_on: input.received_on,
        party: input.party,
        channel: input.channel,
        named_end: input.named_end,
        sender: input.sender.clone(),
        recorded_on: now.today,
        signed_copy_on: None,
        withdrawn_on: None,
        extraordinary: input.extraordinary.clone(),
        received_time: input.received_time,
        document: input.document.clone(),
    })
}

fn conflict(state: State) -> Problem {
    Problem::new(Code::StateConflict).with("state", state.id())
}
