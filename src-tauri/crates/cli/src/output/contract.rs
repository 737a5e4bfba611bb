//! A contract with everything that follows from it today.

use std::io::{self, Write};

use desk::contracts::ContractCase;
use desk::records::rules::activation::ActivationOrigin;
use desk::records::{
    ActivationFact, AmendmentFact, ContactFact, Date, Finding, SolutionFact, State, Subject,
};
use desk::{Code, Problem, describe};
use serde::Serialize;
use words::{Words, format};

use super::ForPeople;
use super::entitlements::Entitlements;
use super::notice::Notice;
use super::shared::{Money, Period, day, named, optional_day};
use super::steps::{self, Steps};
use super::table::{Labelled, shown};

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
            yearly_fee: contract.yearly_fee.clone().map(Money::of),
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
            steps: None,
            today: schedule.today,
        })
    }

    /// The same with the reasons of its dates.
    pub(crate) fn explained(mut self, case: &ContractCase, words: Words) -> Self {
        let reasons: Vec<_> = [
            Subject::Activation,
            Subject::LastDay,
            Subject::RenewsOn,
            Subject::NoticeBy,
            Subject::EndsOn,
        ]
        .into_iter()
        .filter_map(|subject| {
            case.schedule
                .why(subject, &case.contract.facts, &case.edition)
        })
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

    fn line(&self, words: Words) -> String {
        let mut line = format!("{}, {}, {}", self.name, self.email, self.phone);
        if let Some(end) = self.valid_to {
            line.push_str(", ");
            line.push_str(&words.cli_until(&day(end, words)));
        }
        line
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

    fn line(&self, words: Words) -> String {
        let mut line = named("solution", &self.solution, words);
        if let Some(version) = &self.version {
            line.push(' ');
            line.push_str(version);
        }
        line.push_str(", ");
        line.push_str(&named("environment", self.environment, words));
        if let Some(satellites) = self.satellites {
            line.push_str(", ");
            line.push_str(&words.cli_satellite_count(i64::from(satellites)));
        }
        line
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

    fn line(&self, words: Words) -> String {
        format!(
            "{}: {} → {}",
            day(self.effective_on, words),
            named("level", &self.from_level, words),
            named("level", &self.to_level, words),
        )
    }
}

impl Notice {
    fn line(&self, words: Words) -> String {
        let mut parts = vec![
            day(self.received_on, words),
            named("party", self.party, words),
            named("channel", self.channel, words),
            describe::verdict_short(self.verdict, words),
        ];
        if let Some(end) = self.ends_on {
            parts.push(words.cli_ends(&day(end, words)));
        }
        if let Some(withdrawn) = self.withdrawn_on {
            parts.push(words.cli_withdrawn(&day(withdrawn, words)));
        }
        if !self.open_tasks.is_empty() {
            parts.push(words.signed_copy_missing());
        }
        parts.join(", ")
    }
}

impl ForPeople for Contract {
    fn write(&self, out: &mut dyn Write, words: Words) -> io::Result<()> {
        writeln!(
            out,
            "{}  {}  ({})",
            shown(&self.number),
            shown(&self.customer_name),
            shown(&self.customer),
        )?;
        for warning in &self.warnings {
            writeln!(out, "! {}", named("cli-warning", warning, words))?;
        }
        writeln!(out)?;
        let mut lines = Labelled::default();
        self.add_dates(&mut lines, words);
        self.add_rest(&mut lines, words);
        lines.write(out)?;
        steps::write(&self.steps, out, words)
    }
}

impl Contract {
    fn add_dates(&self, lines: &mut Labelled, words: Words) {
        let far = |day: Date| {
            format!(
                "{}, {}",
                format::date_with_weekday(day, words.language()),
                format::distance(
                    day.signed_duration_since(self.today).num_days(),
                    words.language()
                ),
            )
        };
        lines.add(words.state(), describe::state(self.state, words));
        lines.add(words.level(), named("level", &self.level, words));
        lines.add(
            words.order_received(),
            optional_day(self.received_on, words),
        );
        if let (Some(activates_on), Some(origin)) = (self.activates_on, self.activation_origin) {
            let origin = named("activation-origin", origin, words);
            lines.add(
                words.activation(),
                format!("{} ({origin})", day(activates_on, words)),
            );
        }
        lines.add(words.term(), words.month_count(i64::from(self.term_months)));
        if self.state == State::Withdrawn.id() {
            lines.add(
                describe::field_name("withdrawn_on", words),
                optional_day(self.withdrawn_on, words),
            );
        } else if let Some(end) = self.ends_on {
            lines.add(words.last_day_terminated(), far(end));
        } else if let Some(period) = &self.period {
            lines.add(words.last_day(), far(period.last_day));
            lines.add(words.renews_on(), far(period.renews_on));
            if period.notice_by < self.today {
                lines.add(words.cancel_by_passed(), far(period.notice_by));
            } else {
                lines.add(words.cancel_by(), far(period.notice_by));
                lines.add(
                    words.last_working_day(),
                    format::date_with_weekday(period.last_working_day, words.language()),
                );
            }
        }
    }

    fn add_rest(&self, lines: &mut Labelled, words: Words) {
        let fee = self.yearly_fee.as_ref();
        lines.add(
            words.yearly_fee(),
            fee.map(|fee| fee.text(words)).unwrap_or_default(),
        );
        lines.add(words.owner(), self.owner.clone().unwrap_or_default());
        let joined = |lines: Vec<String>| lines.join("\n");
        lines.add(
            words.contacts(),
            joined(
                self.contacts
                    .iter()
                    .map(|contact| contact.line(words))
                    .collect(),
            ),
        );
        lines.add(
            words.covered_systems(),
            joined(
                self.solutions
                    .iter()
                    .map(|solution| solution.line(words))
                    .collect(),
            ),
        );
        lines.add(
            words.notice(),
            joined(
                self.notices
                    .iter()
                    .map(|notice| notice.line(words))
                    .collect(),
            ),
        );
        lines.add(
            words.amendment(),
            joined(
                self.amendments
                    .iter()
                    .map(|amendment| amendment.line(words))
                    .collect(),
            ),
        );
        lines.add(
            describe::field_name("note", words),
            self.note.clone().unwrap_or_default(),
        );
    }
}
