//! The reasons of entitlements: requests, their quota, consulting, and the levels they come from.

use super::{Reasons, free};
use crate::rules::consulting;
use crate::rules::requests::{self, Quota, RequestOutcome, Validity};
use crate::schedule::Schedule;
use crate::why::{Clause, Fact, RuleId, Step, StepValue, Why};
use crate::{AmendmentFact, ContractFacts, Edition, Environment, RequestChannel, RequestFact};

/// Q6: the contract year, what is used, and what there will be at its end.
pub(super) fn quota(schedule: &Schedule, reasons: &Reasons<'_>) -> Option<Why> {
    let quota = schedule.quota?;
    let step = |fact, number| Step {
        rule: RuleId::Q6,
        clause: Clause::TermsLevels,
        fact,
        value: StepValue::Number(number),
    };
    let why = schedule.why_contract_year(reasons)?.then(step(
        Fact::QuotaUsed {
            ordinal: quota.year.ordinal,
            max: quota.max,
            used: quota.used,
        },
        quota.left,
    ));
    let Some(forecast) = quota.forecast else {
        return Some(why);
    };
    let (elapsed_days, total_days) = Quota::days(quota.year, schedule.today);
    Some(why.then(step(
        Fact::QuotaForecast {
            used: quota.used,
            elapsed_days,
            total_days,
        },
        forecast,
    )))
}

/// Q7: the contract year and what is left of its consulting.
pub(super) fn consulting(
    schedule: &Schedule,
    ordinal: u32,
    facts: &ContractFacts,
    reasons: &Reasons<'_>,
) -> Option<Why> {
    let years =
        consulting::years(facts, reasons.edition, schedule.running(), schedule.today).ok()?;
    let year = years.iter().find(|year| year.ordinal == ordinal)?;
    let ends_on = schedule
        .ends_on
        .map_or(year.ends_on, |end| end.min(year.ends_on));
    Some(
        reasons
            .activation()?
            .then(Step {
                rule: RuleId::Q6,
                clause: Clause::TermWithBgb,
                fact: Fact::ContractYearEnds {
                    ordinal: year.ordinal,
                    starts_on: year.starts_on,
                },
                value: StepValue::Day(ends_on),
            })
            .then(Step {
                rule: RuleId::Q7,
                clause: Clause::TermsConsulting,
                fact: Fact::ConsultingLeft {
                    ordinal: year.ordinal,
                    included_hours: year.included_hours,
                    drawn_hours: year.drawn_hours,
                },
                value: StepValue::Hours(year.left_hours),
            }),
    )
}

/// Q1–Q6: sender, way, impact, place in the quota, and the clock.
pub(super) fn request(
    schedule: &Schedule,
    at: usize,
    facts: &ContractFacts,
    edition: &Edition,
) -> Option<Why> {
    let outcomes = schedule.requests(facts, edition).ok()?;
    of_request(facts.requests.get(at)?, outcomes.get(at)?, edition)
}

/// As [`request`], of an outcome that is known.
pub(super) fn of_request(
    request: &RequestFact,
    outcome: &RequestOutcome,
    edition: &Edition,
) -> Option<Why> {
    let mut steps = vec![sender(request, outcome)];
    if request.environment == Environment::Test {
        steps.push(Step {
            rule: RuleId::Q3,
            clause: Clause::TermsImpact,
            fact: Fact::TestSystem {
                overridden: request.impact_override_reason.is_some(),
            },
            value: StepValue::Nothing,
        });
    }
    let level = edition.level(&outcome.level);
    if let (Some(ordinal), Some(place), Some(level)) = (outcome.contract_year, outcome.place, level)
    {
        steps.push(Step {
            rule: RuleId::Q6,
            clause: Clause::TermsLevels,
            fact: Fact::QuotaPlace {
                ordinal,
                place,
                max: level.requests_per_year,
            },
            value: StepValue::Number(place),
        });
    }
    if outcome.validity == Validity::Valid {
        let clock = requests::due(request, &outcome.impact, level?, edition).ok()?;
        let received = request.received_at.with_timezone(&edition.time_zone());
        let clock = clock.as_ref();
        let why = free::response(
            received,
            clock.map(|(hours, _)| *hours),
            clock.map(|(_, due)| due),
        );
        steps.extend_from_slice(why.steps());
    }
    Some(Why::new(steps))
}

fn sender(request: &RequestFact, outcome: &RequestOutcome) -> Step {
    let refusal = outcome.validity.refusal();
    let by_phone = request.channel == RequestChannel::Phone
        && matches!(refusal, None | Some(requests::Refusal::Channel));
    let (rule, fact) = if by_phone {
        let counts = refusal.is_none();
        (RuleId::Q2, Fact::Call { counts })
    } else {
        let channel = request.channel;
        (RuleId::Q1, Fact::Sender { channel, refusal })
    };
    Step {
        rule,
        clause: Clause::TermsRequests,
        fact,
        value: StepValue::Nothing,
    }
}

/// L3: since when another level holds.
pub(super) fn amendment(amendment: &AmendmentFact, edition: &Edition) -> Option<Why> {
    let is_upgrade = edition.rank(&amendment.to_level)? > edition.rank(&amendment.from_level)?;
    Some(Why::new(vec![Step {
        rule: RuleId::L3,
        clause: Clause::Agreement,
        fact: Fact::LevelChanged {
            declared_on: amendment.recorded_on,
            is_upgrade,
        },
        value: StepValue::Day(amendment.effective_on),
    }]))
}
