//! Why a date is what it is: typed steps, worded elsewhere.
//!
//! A [`Why`] is made where a date is computed and holds the inputs of every step; the last
//! step's value *is* the date. What never lives here: words, and a second computation.

use chrono::DateTime;
use chrono_tz::Tz;

use crate::rules::activation::{ActivationOrigin, ActivationWindow};
use crate::rules::holidays::Holiday;
use crate::rules::notice::{Form, Verdict};
use crate::rules::requests::Refusal;
use crate::rules::response::Pause;
use crate::{Channel, Date, RequestChannel};

/// A rule of the rule book.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the ids are those of the rule book")]
pub enum RuleId {
    O1,
    O2,
    O3,
    O4,
    O5,
    O6,
    C1,
    C2,
    C3,
    T1,
    T2,
    T3,
    T4,
    N1,
    N2,
    N3,
    N4,
    N5,
    N6,
    N7,
    N8,
    L1,
    L2,
    L3,
    Q1,
    Q2,
    Q3,
    Q4,
    Q5,
    Q6,
    Q7,
    H1,
    X1,
    X2,
    X3,
}

impl std::fmt::Display for RuleId {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(self, formatter)
    }
}

/// Where a rule is written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Clause {
    /// Paragraph 2 of the terms, first sentence: minimum term.
    TermsMinimumTerm,
    /// Paragraph 2, second sentence: renewal and notice.
    TermsRenewal,
    /// Paragraph 2, item 1: contact persons.
    TermsContacts,
    /// Paragraph 2, item 2: activation.
    TermsActivation,
    /// Response times.
    TermsResponse,
    /// Response times, second and third item: who may submit requests, and how.
    TermsRequests,
    /// Impact level.
    TermsImpact,
    /// The table of supported solutions and levels.
    TermsLevels,
    /// The last paragraph: consulting.
    TermsConsulting,
    /// §§ 187 (2), 188 (2)(3) BGB with the terms' first sentence.
    TermWithBgb,
    /// § 193 BGB.
    Bgb193,
    /// § 127 (2) BGB.
    Bgb127,
    /// § 314 BGB.
    Bgb314,
    /// BGH 17.02.2005, III ZR 172/04.
    BghNoticePeriods,
    /// The agreement of both parties.
    Agreement,
    /// The record itself.
    Record,
}

/// What a step establishes, with its inputs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(
    missing_docs,
    reason = "the fields are the inputs of the rule that the variant names"
)]
pub enum Fact {
    /// O1: the earliest day.
    EarliestActivation { received_on: Date, days: u32 },
    /// O2: the day without a wish.
    DefaultActivation { received_on: Date, days: u32 },
    /// O1: the latest day.
    LatestActivation { received_on: Date, days: u32 },
    /// O1, O2, O4, O6: active from this day.
    Activated {
        received_on: Option<Date>,
        window: Option<ActivationWindow>,
        origin: Option<ActivationOrigin>,
    },
    /// C2: contacts are due.
    ContactsDue { commissioned_on: Date, days: u32 },
    /// C3: from when they are overdue.
    ContactsOverdue { due: Date, working_day: Date },
    /// T3: a later period starts, after so many renewals.
    PeriodStarts { ordinal: u32, months: u32 },
    /// T2: the last day of a period.
    LastDay { starts_on: Date, months: u32 },
    /// T4: the renewal, the day after.
    Renews { last_day: Date, months: u32 },
    /// N1: the last day for notice.
    NoticeBy { renews_on: Date, days: u32 },
    /// N2: the day is no working day and stays all the same.
    NotMoved { holiday: Option<Holiday> },
    /// N3: a notice was received.
    NoticeReceived { channel: Channel },
    /// N4: the form of the notice.
    NoticeForm { form: Form },
    /// N5: the verdict, against the last day for notice of a period.
    Judged {
        verdict: Verdict,
        notice_by: Option<Date>,
        ordinal: Option<u32>,
    },
    /// N5: the notice names a later period end, which is honoured.
    NamedEnd,
    /// N6: an end for an important reason.
    ExtraordinaryEnd,
    /// N2: the last working day on or before the last day for notice: advice.
    LastWorkingDay { notice_by: Date },
    /// Q6: the last day of a contract year.
    ContractYearEnds { ordinal: u32, starts_on: Date },
    /// O2: the last day to state a wish, the day before A.
    WishUntil { activates_on: Date },
    /// N4: the signed copy is wanted until the last day for notice.
    SignedCopyUntil { received_on: Date },
    /// Q4: a request was received.
    RequestReceived { hours: u32 },
    /// Q4: the clock stands still.
    ClockPaused { pause: Pause },
    /// Q4: the hours have run.
    ResponseDue { hours: u32 },
    /// Q5: this level owes no response time.
    NoResponseTime,
    /// Q1: whether the sender may submit requests.
    Sender {
        channel: RequestChannel,
        refusal: Option<Refusal>,
    },
    /// Q2: a call, with whether it counts.
    Call { counts: bool },
    /// Q3: a request for a test system; the reported impact counts only with a reason.
    TestSystem { overridden: bool },
    /// Q6: valid requests of a contract year.
    QuotaUsed { ordinal: u32, max: u32, used: u32 },
    /// Q6: how many there will be at the end of the contract year if it goes on like this.
    QuotaForecast {
        used: u32,
        elapsed_days: u32,
        total_days: u32,
    },
    /// Q6: the place of a request in its contract year.
    QuotaPlace { ordinal: u32, place: u32, max: u32 },
    /// Q7: consulting of a contract year.
    ConsultingLeft {
        ordinal: u32,
        included_hours: u32,
        drawn_hours: u32,
    },
    /// L3: another level holds from a day on.
    LevelChanged { declared_on: Date, is_upgrade: bool },
    /// N2: the safe day for a notice of one's own.
    SafeDay { notice_by: Date },
    /// N2: the day to send a letter of one's own at the latest.
    SendBy { safe: Date, working_days: u32 },
    /// H1: a public holiday.
    PublicHoliday { holiday: Holiday },
}

/// What a step results in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepValue {
    /// A day.
    Day(Date),
    /// The day stays as it is.
    Stays(Date),
    /// A moment.
    Moment(DateTime<Tz>),
    /// A verdict.
    Verdict(Verdict),
    /// A number of things.
    Number(u32),
    /// A number of hours.
    Hours(u32),
    /// Nothing follows.
    Nothing,
}

/// One step of a reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The rule applied.
    pub rule: RuleId,
    /// Where it is written.
    pub clause: Clause,
    /// What it establishes, with inputs.
    pub fact: Fact,
    /// Its result.
    pub value: StepValue,
}

/// The reason of a date: steps in order, the last one giving the date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Why {
    steps: Vec<Step>,
}

impl Why {
    pub(crate) fn new(steps: Vec<Step>) -> Self {
        Self { steps }
    }

    /// The steps, in order; never empty.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The day that the last step gives, if it gives one.
    pub fn day(&self) -> Option<Date> {
        match self.steps.last()?.value {
            StepValue::Day(day) | StepValue::Stays(day) => Some(day),
            StepValue::Moment(moment) => Some(moment.date_naive()),
            StepValue::Verdict(_)
            | StepValue::Number(_)
            | StepValue::Hours(_)
            | StepValue::Nothing => None,
        }
    }

    pub(crate) fn then(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }
}
