//! The reasons of the dates in a schedule, built on demand.
//! Each reason repeats the chain of rules that led to its date; its last step gives the date.

use super::{DeadlineKind, Schedule};
use crate::rules::activation::{ActivationOrigin, ActivationWindow};
use crate::rules::holidays::{self, Calendar};
use crate::rules::notice::{self, NoticeOutcome, Verdict};
use crate::rules::term::{self, Period};
use crate::why::{Clause, Fact, RuleId, Step, StepValue, Why};
use crate::{ContractFacts, Date, Edition, NoticeFact, OutOfRange};

mod entitlements;
pub mod free;

/// Which date of a contract is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Subject {
    /// O1: first day of the activation window.
    EarliestActivation,
    /// O2: the day without a wish.
    DefaultActivation,
    /// O1: last day of the activation window.
    LatestActivation,
    /// A.
    Activation,
    /// C2.
    ContactsDue,
    /// C3.
    ContactsOverdue,
    /// L of the period that holds today.
    LastDay,
    /// R of the period that holds today.
    RenewsOn,
    /// D of the period that holds today.
    NoticeBy,
    /// D of the first period that can still be cancelled.
    CancelBy,
    /// The last working day on or before the day of [`Subject::CancelBy`].
    LastWorkingDay,
    /// The day the contract ends by the notice that counts.
    EndsOn,
    /// What the notice at this place achieves.
    Notice(usize),
    /// Last day of the contract year.
    ContractYearEnd,
    /// A deadline of this kind.
    Deadline(DeadlineKind),
    /// Q6: how many requests of the contract year are used, and the forecast.
    Quota,
    /// Q7: the consulting of the contract year with this ordinal.
    Consulting(u32),
    /// Q1–Q6: what becomes of the request at this place, and when a response is due.
    Request(usize),
    /// L3: the amendment at this place.
    Amendment(usize),
    /// N2: the safe day for a notice of one's own.
    SafeDay,
    /// N2: the day to send a notice of one's own at the latest.
    SendBy,
}

impl Schedule {
    /// Why a date of this schedule is what it is; `None` where the schedule has no such date.
    pub fn why(&self, subject: Subject, facts: &ContractFacts, edition: &Edition) -> Option<Why> {
        let reasons = Reasons {
            received_on: facts.received_on,
            window: self.activation_window,
            origin: self.activation_origin,
            activates_on: self.activates_on,
            term_months: facts.term_months,
            edition,
        };
        match subject {
            Subject::EarliestActivation => reasons.earliest(),
            Subject::DefaultActivation => reasons.default(),
            Subject::LatestActivation => reasons.latest(),
            Subject::Activation => reasons.activation(),
            Subject::ContactsDue => self.why_contacts(facts, edition, false),
            Subject::ContactsOverdue => self.why_contacts(facts, edition, true),
            Subject::LastDay => reasons.last_day(self.period?),
            Subject::RenewsOn => reasons.renews_on(self.period?),
            Subject::NoticeBy => reasons.notice_by(self.period?),
            Subject::CancelBy => reasons.notice_by(self.cancellable?),
            Subject::LastWorkingDay => reasons.last_working_day(self.cancellable?),
            Subject::EndsOn => {
                let at = self.notices.iter().position(|outcome| outcome.counts)?;
                reasons.notice(facts.notices.get(at)?, self.notices.get(at)?)
            }
            Subject::Notice(at) => reasons.notice(facts.notices.get(at)?, self.notices.get(at)?),
            Subject::ContractYearEnd => self.why_contract_year(&reasons),
            Subject::Deadline(kind) => self.why_deadline(kind, facts, &reasons),
            Subject::Quota => entitlements::quota(self, &reasons),
            Subject::Consulting(ordinal) => {
                entitlements::consulting(self, ordinal, facts, &reasons)
            }
            Subject::Request(at) => entitlements::request(self, at, facts, edition),
            Subject::Amendment(at) => entitlements::amendment(facts.amendments.get(at)?, edition),
            Subject::SafeDay => reasons.own_notice(self.cancellable?, false),
            Subject::SendBy => reasons.own_notice(self.cancellable?, true),
        }
    }

    fn why_contacts(&self, facts: &ContractFacts, edition: &Edition, overdue: bool) -> Option<Why> {
        let contacts = self.contacts_due?;
        let commissioned_on = facts.commissioned_on.or(facts.received_on)?;
        let due = Why::new(vec![Step {
            rule: RuleId::C2,
            clause: Clause::TermsContacts,
            fact: Fact::ContactsDue {
                commissioned_on,
                days: edition.contacts.due_days,
            },
            value: StepValue::Day(contacts.due),
        }]);
        if !overdue {
            return Some(due);
        }
        let calendar = Calendar::of(&edition.holidays);
        Some(due.then(Step {
            rule: RuleId::C3,
            clause: Clause::Bgb193,
            fact: Fact::ContactsOverdue {
                due: contacts.due,
                working_day: calendar.working_day_on_or_after(contacts.due),
            },
            value: StepValue::Day(contacts.overdue_from),
        }))
    }

    fn why_contract_year(&self, reasons: &Reasons<'_>) -> Option<Why> {
        let year = self.contract_year?;
        let ends_on = self
            .ends_on
            .map_or(year.ends_on, |end| end.min(year.ends_on));
        Some(reasons.activation()?.then(Step {
            rule: RuleId::Q6,
            clause: Clause::TermWithBgb,
            fact: Fact::ContractYearEnds {
                ordinal: year.ordinal,
                starts_on: year.starts_on,
            },
            value: StepValue::Day(ends_on),
        }))
    }

    fn why_deadline(
        &self,
        kind: DeadlineKind,
        facts: &ContractFacts,
        reasons: &Reasons<'_>,
    ) -> Option<Why> {
        let deadline = self
            .deadlines
            .iter()
            .find(|deadline| deadline.kind == kind)?;
        match kind {
            DeadlineKind::ActivationWish => Some(reasons.activation()?.then(Step {
                rule: RuleId::O2,
                clause: Clause::TermsActivation,
                fact: Fact::WishUntil {
                    activates_on: self.activates_on?,
                },
                value: StepValue::Day(deadline.date),
            })),
            DeadlineKind::ContactsDue => self.why_contacts(facts, reasons.edition, false),
            DeadlineKind::CancelBy => reasons.notice_by(self.cancellable?),
            DeadlineKind::Renewal => reasons.renews_on(self.period?),
            DeadlineKind::QuotaLapse | DeadlineKind::ConsultingLapse => {
                self.why_contract_year(reasons)
            }
            DeadlineKind::SignedCopy => {
                let at = self.notices.iter().position(|outcome| outcome.counts)?;
                let received_on = facts.notices.get(at)?.received_on;
                let by = self
                    .notices
                    .get(at)?
                    .period
                    .map_or_else(|| reasons.activation(), |period| reasons.notice_by(period))?;
                Some(by.then(Step {
                    rule: RuleId::N4,
                    clause: Clause::Bgb127,
                    fact: Fact::SignedCopyUntil { received_on },
                    value: StepValue::Day(deadline.date),
                }))
            }
            DeadlineKind::ResponseDue => None,
        }
    }
}

/// The inputs that reasons start from; also used where there is no contract, only dates.
pub(crate) struct Reasons<'a> {
    pub(crate) received_on: Option<Date>,
    pub(crate) window: Option<ActivationWindow>,
    pub(crate) origin: Option<ActivationOrigin>,
    pub(crate) activates_on: Option<Date>,
    pub(crate) term_months: u32,
    pub(crate) edition: &'a Edition,
}

impl Reasons<'_> {
    pub(crate) fn earliest(&self) -> Option<Why> {
        let days = self.edition.activation.earliest_days;
        let received_on = self.received_on?;
        Some(Self::by_order(
            RuleId::O1,
            Fact::EarliestActivation { received_on, days },
            self.window?.earliest,
        ))
    }

    pub(crate) fn default(&self) -> Option<Why> {
        let days = self.edition.activation.default_days;
        let received_on = self.received_on?;
        Some(Self::by_order(
            RuleId::O2,
            Fact::DefaultActivation { received_on, days },
            self.window?.default,
        ))
    }

    pub(crate) fn latest(&self) -> Option<Why> {
        let days = self.edition.activation.latest_days;
        let received_on = self.received_on?;
        Some(Self::by_order(
            RuleId::O1,
            Fact::LatestActivation { received_on, days },
            self.window?.latest,
        ))
    }

    fn by_order(rule: RuleId, fact: Fact, day: Date) -> Why {
        let clause = Clause::TermsActivation;
        Why::new(vec![Step {
            rule,
            clause,
            fact,
            value: StepValue::Day(day),
        }])
    }

    pub(crate) fn activation(&self) -> Option<Why> {
        let day = self.activates_on?;
        let (rule, clause) = match self.origin {
            Some(ActivationOrigin::Default) => (RuleId::O2, Clause::TermsActivation),
            Some(ActivationOrigin::Requested) => (RuleId::O1, Clause::TermsActivation),
            Some(ActivationOrigin::Imported) => (RuleId::O6, Clause::Record),
            Some(ActivationOrigin::Corrected) => (RuleId::O4, Clause::Record),
            None => (RuleId::T1, Clause::TermsMinimumTerm),
        };
        let fact = Fact::Activated {
            received_on: self.received_on,
            window: self.window,
            origin: self.origin,
        };
        Some(Why::new(vec![Step {
            rule,
            clause,
            fact,
            value: StepValue::Day(day),
        }]))
    }

    pub(crate) fn last_day(&self, period: Period) -> Option<Why> {
        let mut why = self.activation()?;
        if period.ordinal > 1 {
            why = why.then(Step {
                rule: RuleId::T3,
                clause: Clause::TermsRenewal,
                fact: Fact::PeriodStarts {
                    ordinal: period.ordinal,
                    months: self.term_months,
                },
                value: StepValue::Day(period.starts_on),
            });
        }
        Some(why.then(Step {
            rule: RuleId::T2,
            clause: Clause::TermWithBgb,
            fact: Fact::LastDay {
                starts_on: period.starts_on,
                months: self.term_months,
            },
            value: StepValue::Day(period.last_day),
        }))
    }

    pub(crate) fn renews_on(&self, period: Period) -> Option<Why> {
        Some(self.last_day(period)?.then(Step {
            rule: RuleId::T4,
            clause: Clause::TermsRenewal,
            fact: Fact::Renews {
                last_day: period.last_day,
                months: self.term_months,
            },
            value: StepValue::Day(period.renews_on),
        }))
    }

    pub(crate) fn notice_by(&self, period: Period) -> Option<Why> {
        let why = self.renews_on(period)?.then(Step {
            rule: RuleId::N1,
            clause: Clause::TermsRenewal,
            fact: Fact::NoticeBy {
                renews_on: period.renews_on,
                days: self.edition.notice_days,
            },
            value: StepValue::Day(period.notice_by),
        });
        let calendar = Calendar::of(&self.edition.holidays);
        if calendar.is_working_day(period.notice_by) {
            return Some(why);
        }
        Some(why.then(Step {
            rule: RuleId::N2,
            clause: Clause::BghNoticePeriods,
            fact: Fact::NotMoved {
                holiday: calendar.holiday_on(period.notice_by),
            },
            value: StepValue::Stays(period.notice_by),
        }))
    }

    pub(crate) fn last_working_day(&self, period: Period) -> Option<Why> {
        let calendar = Calendar::of(&self.edition.holidays);
        Some(self.notice_by(period)?.then(Step {
            rule: RuleId::N2,
            clause: Clause::BghNoticePeriods,
            fact: Fact::LastWorkingDay {
                notice_by: period.notice_by,
            },
            value: StepValue::Day(calendar.working_day_on_or_before(period.notice_by)),
        }))
    }

    /// N2: the safe day, and from there the day to send a letter.
    pub(crate) fn own_notice(&self, period: Period, send_by: bool) -> Option<Why> {
        let own = notice::own_notice(period, self.edition).ok()?;
        let step = |fact, day| Step {
            rule: RuleId::N2,
            clause: Clause::BghNoticePeriods,
            fact,
            value: StepValue::Day(day),
        };
        let safe = self.notice_by(period)?.then(step(
            Fact::SafeDay {
                notice_by: period.notice_by,
            },
            own.safe,
        ));
        if !send_by {
            return Some(safe);
        }
        Some(safe.then(step(
            Fact::SendBy {
                safe: own.safe,
                working_days: self.edition.postal_working_days,
            },
            own.send_by,
        )))
    }

    pub(crate) fn notice(&self, notice: &NoticeFact, outcome: &NoticeOutcome) -> Option<Why> {
        notice_steps(self, notice, outcome).ok().flatten()
    }
}

/// The reason of a verdict: the last day for notice, the receipt, the form, the verdict.
pub(crate) fn notice_steps(
    reasons: &Reasons<'_>,
    notice: &NoticeFact,
    outcome: &NoticeOutcome,
) -> Result<Option<Why>, OutOfRange> {
    let Some(activates_on) = reasons.activates_on else {
        return Ok(None);
    };
    let days = reasons.edition.notice_days;
    let judged = match (outcome.verdict, outcome.period) {
        (Verdict::OnTime | Verdict::Boundary, Some(period)) => period,
        _ => term::period_on(activates_on, reasons.term_months, days, notice.received_on)?,
    };
    let Some(mut why) = reasons.notice_by(judged) else {
        return Ok(None);
    };
    why = why
        .then(Step {
            rule: RuleId::N3,
            clause: Clause::Record,
            fact: Fact::NoticeReceived {
                channel: notice.channel,
            },
            value: StepValue::Day(notice.received_on),
        })
        .then(Step {
            rule: RuleId::N4,
            clause: Clause::Bgb127,
            fact: Fact::NoticeForm {
                form: notice::form(notice.channel),
            },
            value: StepValue::Nothing,
        });
    let (rule, clause, fact) = if notice.extraordinary.is_some() {
        (RuleId::N6, Clause::Bgb314, Fact::ExtraordinaryEnd)
    } else {
        if notice.named_end.is_some() && notice.named_end == outcome.ends_on {
            why = why.then(Step {
                rule: RuleId::N5,
                clause: Clause::TermsRenewal,
                fact: Fact::NamedEnd,
                value: notice.named_end.map_or(StepValue::Nothing, StepValue::Day),
            });
        }
        let fact = Fact::Judged {
            verdict: outcome.verdict,
            notice_by: (outcome.verdict != Verdict::WithoutEffect).then_some(judged.notice_by),
            ordinal: outcome.period.map(|period| period.ordinal),
        };
        (RuleId::N5, Clause::TermsRenewal, fact)
    };
    let value = outcome.ends_on.map_or(StepValue::Nothing, StepValue::Day);
    Ok(Some(why.then(Step {
        rule,
        clause,
        fact,
        value,
    })))
}
