//! What follows from the facts of a contract on a day: state, dates, notices, deadlines.
//!
//! A [`Schedule`] is a pure function of (facts, edition, today). It never fails on odd facts:
//! what is worth a warning is a [`Finding`]; only a date outside the calendar is an error.
//! [`Schedule::why`] explains any of its dates on demand, so that a list of a million
//! contracts pays nothing for reasons nobody asked for.

use crate::rules::activation::{self, ActivationOrigin, ActivationWindow};
use crate::rules::consulting::{self, ConsultingYear};
use crate::rules::contacts::{self, ContactsDue};
use crate::rules::holidays::Calendar;
use crate::rules::levels;
use crate::rules::notice::{self, NoticeOutcome};
use crate::rules::requests::{self, Life, Quota, RequestOutcome};
use crate::rules::term::{self, ContractYear, Period};
use crate::{ContractFacts, Date, Edition, OutOfRange, plus_days};

mod deadlines;
mod reasons;

pub use deadlines::{Deadline, DeadlineKind};
pub use reasons::{Subject, free};

/// The life of a contract; all derived, `Draft` and `Withdrawn` aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum State {
    /// No order date yet.
    Draft,
    /// Ordered, not yet active.
    Ordered,
    /// Active, and renewing.
    Active,
    /// An effective notice stands; the contract runs until its last day (N7).
    Terminating,
    /// Past its last day.
    Ended,
    /// Taken back before A.
    Withdrawn,
}

impl State {
    /// All states in the order of a contract's life.
    pub const ALL: [Self; 6] = [
        Self::Draft,
        Self::Ordered,
        Self::Active,
        Self::Terminating,
        Self::Ended,
        Self::Withdrawn,
    ];

    /// The stable id.
    pub fn id(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Ordered => "ordered",
            Self::Active => "active",
            Self::Terminating => "terminating",
            Self::Ended => "ended",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The state with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.id() == id)
    }
}

/// Something a person should know about a contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Finding {
    /// O6: taken over from a legacy list, the window was not applied.
    Imported,
    /// C1: an ordered or running contract has no current contact.
    ContactsMissing,
}

/// Everything that follows from the facts of one contract on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Schedule {
    /// The day it was derived for.
    pub today: Date,
    /// State of life.
    pub state: State,
    /// O1, O2; none without an order date.
    pub activation_window: Option<ActivationWindow>,
    /// A.
    pub activates_on: Option<Date>,
    /// How A came about.
    pub activation_origin: Option<ActivationOrigin>,
    /// C2, C3; none without an order date.
    pub contacts_due: Option<ContactsDue>,
    /// The period that holds today; before A the first, once ended the last; none for a draft.
    pub period: Option<Period>,
    /// The first period whose notice day is today or later: what "cancel by" means today.
    pub cancellable: Option<Period>,
    /// Q6: the contract year that holds today; none before A.
    pub contract_year: Option<ContractYear>,
    /// The level valid today.
    pub level: String,
    /// Q6: the support requests of the contract year that holds today; none before A.
    pub quota: Option<Quota>,
    /// Q7: the consulting of the contract year that holds today; none before A.
    pub consulting: Option<ConsultingYear>,
    /// One outcome for each notice, in the same order.
    pub notices: Vec<NoticeOutcome>,
    /// The last day, if an effective notice stands.
    pub ends_on: Option<Date>,
    /// Current contacts.
    pub current_contacts: usize,
    /// What a person can act on, by day.
    pub deadlines: Vec<Deadline>,
    /// Warnings.
    pub findings: Vec<Finding>,
    /// First day on which all of this reads the same, the forecast of the quota aside.
    pub holds_from: Date,
    /// First day on which it may read otherwise.
    pub holds_until: Option<Date>,
}

impl Schedule {
    /// Derives everything for `today`.
    pub fn of(facts: &ContractFacts, edition: &Edition, today: Date) -> Result<Self, OutOfRange> {
        let calendar = Calendar::of(&edition.holidays);
        let activation_window = facts
            .received_on
            .map(|received_on| ActivationWindow::after(received_on, edition.activation))
            .transpose()?;
        let activation = activation::activates_on(&facts.activation, activation_window);
        let activates_on = activation.map(|(day, _)| day);
        let contacts_due = facts
            .commissioned_on
            .or(facts.received_on)
            .filter(|_| facts.received_on.is_some())
            .map(|day| contacts::contacts_due(day, edition.contacts, calendar))
            .transpose()?;
        let mut schedule = Self {
            today,
            state: State::Draft,
            activation_window,
            activates_on,
            activation_origin: activation.map(|(_, origin)| origin),
            contacts_due,
            period: None,
            cancellable: None,
            contract_year: None,
            level: levels::level_on(&facts.level, &facts.amendments, today).to_owned(),
            quota: None,
            consulting: None,
            notices: Vec::new(),
            ends_on: None,
            current_contacts: facts
                .contacts
                .iter()
                .filter(|c| c.is_current_on(today))
                .count(),
            deadlines: Vec::new(),
            findings: Vec::new(),
            holds_from: Date::MIN,
            holds_until: None,
        };
        if let Some(activates_on) = activates_on {
            schedule.add_term(facts, edition, activates_on)?;
        }
        schedule.state = schedule.life(facts);
        schedule.add_entitlements(facts, edition)?;
        schedule.add_findings(facts);
        schedule.deadlines = deadlines::of(&schedule, facts)?;
        schedule.add_range(facts)?;
        Ok(schedule)
    }

    /// Whether the contract runs today, so that its entitlements hold (O5, N7).
    pub fn is_running(&self) -> bool {
        matches!(self.state, State::Active | State::Terminating)
            && self.activates_on.is_some_and(|day| day <= self.today)
    }

    /// From when to when the contract runs.
    pub fn running(&self) -> Life {
        Life {
            activates_on: self.activates_on.filter(|_| self.state != State::Withdrawn),
            ends_on: self.ends_on,
        }
    }

    /// Q1–Q6: what becomes of each request, in the order of `facts.requests`.
    pub fn requests(
        &self,
        facts: &ContractFacts,
        edition: &Edition,
    ) -> Result<Vec<RequestOutcome>, OutOfRange> {
        requests::judge_all(facts, edition, self.running())
    }

    /// Q7: the consulting of every contract year so far.
    pub fn consulting_years(
        &self,
        facts: &ContractFacts,
        edition: &Edition,
    ) -> Result<Vec<ConsultingYear>, OutOfRange> {
        consulting::years(facts, edition, self.running(), self.today)
    }

    /// The outcome of the notice that counts.
    pub fn effective_notice(&self) -> Option<&NoticeOutcome> {
        self.notices.iter().find(|outcome| outcome.counts)
    }

    fn add_term(
        &mut self,
        facts: &ContractFacts,
        edition: &Edition,
        activates_on: Date,
    ) -> Result<(), OutOfRange> {
        let months = facts.term_months;
        let days = edition.notice_days;
        self.notices = notice::judge_all(&facts.notices, activates_on, months, edition)?;
        self.ends_on = self.effective_notice().and_then(|outcome| outcome.ends_on);
        let day = self.ends_on.map_or(self.today, |end| end.min(self.today));
        let period = term::period_on(activates_on, months, days, day)?;
        self.period = Some(period);
        self.cancellable = Some(if period.notice_by >= self.today {
            period
        } else {
            term::period(activates_on, months, period.ordinal + 1, days)?
        });
        if activates_on <= day {
            self.contract_year = Some(term::contract_year_on(activates_on, day)?);
        }
        Ok(())
    }

    fn add_entitlements(
        &mut self,
        facts: &ContractFacts,
        edition: &Edition,
    ) -> Result<(), OutOfRange> {
        let (Some(year), Some(activates_on)) = (self.contract_year, self.activates_on) else {
            return Ok(());
        };
        let level = edition.level(&self.level);
        self.quota = Some(requests::quota(
            facts,
            edition,
            self.running(),
            year,
            level.map_or(0, |level| level.requests_per_year),
            self.today,
        ));
        let day = self.ends_on.map_or(self.today, |end| end.min(self.today));
        self.consulting = Some(consulting::year_on(facts, edition, activates_on, day)?);
        Ok(())
    }

    fn life(&self, facts: &ContractFacts) -> State {
        if facts.withdrawn_on.is_some() {
            return State::Withdrawn;
        }
        let Some(activates_on) = self.activates_on else {
            return State::Draft;
        };
        match self.ends_on {
            Some(end) if self.today > end => State::Ended,
            Some(_) => State::Terminating,
            None if self.today < activates_on => State::Ordered,
            None => State::Active,
        }
    }

    fn add_findings(&mut self, facts: &ContractFacts) {
        if facts.imported {
            self.findings.push(Finding::Imported);
        }
        let runs = matches!(
            self.state,
            State::Ordered | State::Active | State::Terminating
        );
        if runs && self.current_contacts == 0 {
            self.findings.push(Finding::ContactsMissing);
        }
    }

    /// Every day on which something may start to read otherwise is a border; the nearest ones
    /// around today bound the range in which an index over this schedule stays right.
    fn add_range(&mut self, facts: &ContractFacts) -> Result<(), OutOfRange> {
        let today = self.today;
        let mut from = Date::MIN;
        let mut until: Option<Date> = None;
        let mut border = |day: Date| {
            if day <= today {
                from = from.max(day);
            } else {
                until = Some(until.map_or(day, |known| known.min(day)));
            }
        };
        for amendment in &facts.amendments {
            border(amendment.effective_on);
        }
        for contact in &facts.contacts {
            contact.valid_to.into_iter().for_each(&mut border);
        }
        if let Some(activates_on) = self.activates_on {
            border(activates_on);
        }
        if let Some(end) = self.ends_on {
            border(plus_days(end, 1)?);
        }
        if let Some(period) = self.period {
            if period.ordinal > 1 {
                border(period.starts_on);
            }
            if self.state != State::Ended {
                border(period.renews_on);
                border(plus_days(period.notice_by, 1)?);
            }
        }
        if let Some(year) = self.contract_year {
            border(year.starts_on);
            if self.state != State::Ended {
                border(plus_days(year.ends_on, 1)?);
            }
        }
        self.holds_from = from;
        self.holds_until = until;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
