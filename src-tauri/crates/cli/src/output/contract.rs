//! A contract with everything that follows from it today, or on the day it is read for. How it
//! looks to people is in a file of its own.

use desk::contracts::ContractCase;
use desk::records::rules::activation::ActivationOrigin;
use desk::records::{
    ActivationFact, AmendmentFact, ContactFact, Date, FeeChange as FeeChangeFact, Finding,
    SolutionFact, Subject,
};
use desk::{Code, Problem};
use serde::Serialize;
use words::Words;

use super::entitlements::Entitlements;
use super::notice::Notice;
use super::shared::{Money, Period};
use super::steps::{self, Steps};

mod people;

/// As `add`, `edit` and `show` print it.
#[derive(Debug, Serialize)]
pub(crate) struct Contract {
    number: String,
    customer: String,
    customer_name: String,
    level: String,
    state: &'static str,
    received_on: Option<Date>,
    commissioned_on: Option<Date>,
    activation_requested_on: Option<Date>,
    activation_earliest: Option<Date>,
    activation_latest: Option<Date>,
    activates_on: Option<Date>,
    activation_origin: Option<&'static str>,
    contacts_due: Option<Date>,
    contacts_overdue_from: Option<Date>,
    term_months: u32,
    period: Option<Period>,
    ends_on: Option<Date>,
    withdrawn_on: Option<Date>,
    imported: bool,
    yearly_fee: Option<Money>,
    owner: Option<String>,
    note: Option<String>,
    contacts: Vec<Contact>,
    solutions: Vec<Solution>,
    notices: Vec<Notice>,
    amendments: Vec<Amendment>,
    entitlements: Option<Entitlements>,
    warnings: Vec<&'static str>,
    signed_fee: Option<Money>,
    fee_changes: Vec<FeeChange>,
    edition: String,
    as_of: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    steps: Steps,
    #[serde(skip)]
    today: Date,
}

#[derive(Debug, Serialize)]
struct Contact {
    name: String,
    email: String,
    phone: String,
    valid_from: Date,
    valid_to: Option<Date>,
}

#[derive(Debug, Serialize)]
#[expect(clippy::struct_field_names, reason = "the names are those of the JSON")]
struct Solution {
    solution: String,
    version: Option<String>,
    environment: &'static str,
    satellites: Option<u32>,
}

#[derive(Debug, Serialize)]
struct Amendment {
    effective_on: Date,
    from_level: String,
    to_level: String,
    recorded_on: Date,
}

#[derive(Debug, Serialize)]
struct FeeChange {
    effective_on: Date,
    yearly_fee: Option<Money>,
    recorded_on: Date,
}

impl Contract {
    pub(crate) fn of(case: &ContractCase) -> Result<Self, Problem> {
        let (contract, schedule) = (&case.contract, &case.schedule);
        let facts = &contract.facts;
        let level = schedule.level.clone();
        let (current, ended): (Vec<_>, Vec<_>) = facts
            .contacts
            .iter()
            .partition(|contact| contact.is_current_on(schedule.today));
        Ok(Self {
            number: contract.number.clone(),
            customer: case.customer.number.clone(),
            customer_name: case.customer.name.clone(),
            state: schedule.state.id(),
            received_on: facts.received_on,
            commissioned_on: facts.commissioned_on.or(facts.received_on),
            activation_requested_on: match facts.activation {
                ActivationFact::Requested { on } => Some(on),
                _ => None,
            },
            activation_earliest: schedule.activation_window.map(|window| window.earliest),
            activation_latest: schedule.activation_window.map(|window| window.latest),
            activates_on: schedule.activates_on,
            activation_origin: schedule.activation_origin.map(origin),
            contacts_due: schedule.contacts_due.map(|contacts| contacts.due),
            contacts_overdue_from: schedule.contacts_due.map(|contacts| contacts.overdue_from),
            term_months: facts.term_months,
            period: schedule
                .period
                .map(|period| Period::of(period, &case.edition))
                .transpose()?,
            ends_on: schedule.ends_on,
            withdrawn_on: facts.withdrawn_on,
            imported: facts.imported,
            yearly_fee: contract.fee_on(schedule.today).cloned().map(Money::of),
            owner: contract.owner.clone(),
            note: contract.note.clone(),
            contacts: current.into_iter().chain(ended).map(Contact::of).collect(),
            solutions: facts.solutions.iter().map(Solution::of).collect(),
            notices: facts
                .notices
                .iter()
                .zip(&schedule.notices)
                .map(|(fact, outcome)| Notice::of(fact, outcome))
                .collect(),
            amendments: facts.amendments.iter().map(Amendment::of).collect(),
            entitlements: Some(Entitlements::of(case).ok_or_else(|| {
                Problem::new(Code::RegisterDamaged).with("level", level.as_str())
            })?),
            level,
            warnings: warnings(case),
            signed_fee: contract.yearly_fee.clone().map(Money::of),
            fee_changes: contract.fee_changes.iter().map(FeeChange::of).collect(),
            edition: contract.edition.clone(),
            as_of: None,
            steps: None,
            today: schedule.today,
        })
    }

    /// The same, marked as read for another day than today.
    pub(crate) fn marked_as_of(mut self, day: Option<Date>) -> Self {
        self.as_of = day;
        self
    }

    /// The same with the reasons of its dates and figures.
    pub(crate) fn explained(mut self, case: &ContractCase, words: Words) -> Self {
        let (schedule, facts) = (&case.schedule, &case.contract.facts);
        let years = schedule
            .consulting
            .map(|year| Subject::Consulting(year.ordinal));
        let amendments = (0..facts.amendments.len()).map(Subject::Amendment);
        let reasons: Vec<_> = [
            Subject::Activation,
            Subject::ContactsDue,
            Subject::LastDay,
            Subject::RenewsOn,
            Subject::NoticeBy,
            Subject::EndsOn,
        ]
        .into_iter()
        .chain(amendments)
        .chain([Subject::Quota])
        .chain(years)
        .filter_map(|subject| schedule.why(subject, facts, &case.edition))
        .collect();
        self.steps = Some(steps::of(&reasons, words));
        self
    }
}

fn origin(origin: ActivationOrigin) -> &'static str {
    match origin {
        ActivationOrigin::Default => "default",
        ActivationOrigin::Requested => "requested",
        ActivationOrigin::Imported => "imported",
        ActivationOrigin::Corrected => "corrected",
    }
}

fn warnings(case: &ContractCase) -> Vec<&'static str> {
    let found = |finding| case.schedule.findings.contains(&finding);
    [
        (found(Finding::Imported), "imported"),
        (!case.customer.is_business, "consumer"),
        (found(Finding::ContactsMissing), "contacts_missing"),
    ]
    .into_iter()
    .filter_map(|(applies, warning)| applies.then_some(warning))
    .collect()
}

impl Contact {
    fn of(fact: &ContactFact) -> Self {
        Self {
            name: fact.name.clone(),
            email: fact.email.clone(),
            phone: fact.phone.clone(),
            valid_from: fact.valid_from,
            valid_to: fact.valid_to,
        }
    }
}

impl Solution {
    fn of(fact: &SolutionFact) -> Self {
        Self {
            solution: fact.solution.clone(),
            version: fact.version.clone(),
            environment: fact.environment.id(),
            satellites: fact.satellites,
        }
    }
}

impl Amendment {
    fn of(fact: &AmendmentFact) -> Self {
        Self {
            effective_on: fact.effective_on,
            from_level: fact.from_level.clone(),
            to_level: fact.to_level.clone(),
            recorded_on: fact.recorded_on,
        }
    }
}

impl FeeChange {
    fn of(change: &FeeChangeFact) -> Self {
        Self {
            effective_on: change.effective_on,
            yearly_fee: change.yearly_fee.clone().map(Money::of),
            recorded_on: change.recorded_on,
        }
    }
}
