//! Invented support requests: answered in time, answered too late, open, overdue, over the quota,
//! and some that do not count. What becomes of them is the rules' answer; here is only what
//! happened.

use chrono::{DateTime, Days, NaiveTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use store::{Contract, Request, RequestId};
use terms::rules::holidays::Calendar;
use terms::rules::levels::level_on;
use terms::rules::requests::{RequestOutcome, Validity};
use terms::{
    ContactFact, Date, Edition, Environment, RequestChannel, RequestFact, Schedule, plus_days,
};

use super::names;
use super::random::{Random, Subject};
use crate::now::Now;
use crate::problem::Problem;

/// So far back reach the requests of a contract.
const DAYS_BACK: i64 = 420;

/// The requests of contract number `at`, by receipt. They are numbered from 1; the register gives
/// each its own number when it is recorded.
pub(super) fn made(
    seed: u64,
    at: u32,
    contract: &Contract,
    now: &Now,
) -> Result<Vec<Request>, Problem> {
    let mut random = Random::of(seed, Subject::Request, at);
    let edition = Edition::shipped();
    let schedule = Schedule::of(&contract.facts, edition, now.today)?;
    let life = schedule.running();
    let Some(activates_on) = life.activates_on.filter(|day| *day <= now.today) else {
        return Ok(Vec::new());
    };
    let last = life.ends_on.map_or(now.today, |end| end.min(now.today));
    let from = activates_on.max(plus_days(now.today, -DAYS_BACK)?);
    let maker = Maker {
        contract,
        edition,
        zone: edition.time_zone(),
        now: now.recorded_at.to_utc(),
        today: now.today,
    };
    let mut facts = Vec::new();
    if from <= last {
        for _ in 0..how_many(&mut random, &schedule.level) {
            let day = day_between(&mut random, from, last);
            facts.extend(maker.received_on(&mut random, day));
        }
    }
    if last == now.today {
        facts.extend(maker.waiting(&mut random));
    }
    facts.sort_by_key(|fact| fact.received_at);
    for (id, fact) in (1..).zip(&mut facts) {
        fact.id = id;
    }
    maker.answered(&mut random, facts, &schedule)
}

/// How many requests a contract sends in a good year. Some send more than they may.
fn how_many(random: &mut Random, level: &str) -> u32 {
    if random.happens(35) {
        return 0;
    }
    match level {
        "basic" if random.happens(6) => random.between(8, 11),
        "basic" => random.between(1, 3),
        "standard" if random.happens(1) => random.between(32, 38),
        "standard" => random.between(1, 7),
        _ => random.between(1, 11),
    }
}

/// What all requests of a contract share.
struct Maker<'a> {
    contract: &'a Contract,
    edition: &'a Edition,
    zone: Tz,
    now: DateTime<Utc>,
    today: Date,
}

impl Maker<'_> {
    /// A request received on `day`, mostly on a working day by daylight; none if that lies ahead.
    fn received_on(&self, random: &mut Random, day: Date) -> Option<RequestFact> {
        let calendar = Calendar::of(&self.edition.holidays);
        let day = if random.happens(85) {
            calendar.working_day_on_or_before(day)
        } else {
            day
        };
        let minute = if random.happens(88) {
            random.between(8 * 60, 18 * 60)
        } else {
            random.below(24 * 60)
        };
        let received_at = self.at(day, minute).filter(|at| *at <= self.now)?;
        Some(self.fact(random, day, received_at))
    }

    /// Requests of these days that wait: one with its clock running, one whose time is over.
    fn waiting(&self, random: &mut Random) -> Vec<RequestFact> {
        let calendar = Calendar::of(&self.edition.holidays);
        let before = self.today.pred_opt().unwrap_or(self.today);
        let yesterday = calendar.working_day_on_or_before(before);
        let mut waiting = Vec::new();
        for (percent, minute) in [(5, 16 * 60 + 20), (2, 9 * 60 + 15)] {
            if !random.happens(percent) {
                continue;
            }
            let minute = minute + random.below(25);
            let received_at = self.at(yesterday, minute).filter(|at| *at <= self.now);
            if let Some(received_at) = received_at {
                let mut fact = self.fact(random, yesterday, received_at);
                if percent == 2 {
                    fact.impact_reported = self.worst();
                    fact.environment = Environment::Production;
                }
                waiting.push(fact);
            }
        }
        waiting
    }

    fn worst(&self) -> String {
        let worst = self.edition.impacts.first();
        worst.map(|impact| impact.id.clone()).unwrap_or_default()
    }

    fn at(&self, day: Date, minute: u32) -> Option<DateTime<Utc>> {
        let time = NaiveTime::from_hms_opt(minute / 60 % 24, minute % 60, 0)?;
        let local = self.zone.from_local_datetime(&day.and_time(time));
        local.earliest().map(|moment| moment.to_utc())
    }

    fn fact(&self, random: &mut Random, day: Date, received_at: DateTime<Utc>) -> RequestFact {
        let impact = match random.below(100) {
            0..14 => 0,
            14..58 => 1,
            _ => 2,
        };
        let impact = self.edition.impacts.get(impact);
        let level = level_on(
            &self.contract.facts.level,
            &self.contract.facts.amendments,
            day,
        );
        let may_call = self
            .edition
            .level(level)
            .is_some_and(|level| level.phone_emergencies);
        let channel = match random.below(100) {
            0..3 => RequestChannel::Portal,
            3..5 => RequestChannel::Phone,
            5..16 if may_call => RequestChannel::Phone,
            _ => RequestChannel::Email,
        };
        let is_test = random.happens(9);
        let reason =
            (is_test && random.happens(25)).then(|| random.one(&names::OVERRIDES).to_owned());
        let emergency = channel == RequestChannel::Phone && may_call && random.happens(80);
        RequestFact {
            id: 0,
            received_at,
            channel,
            from_email: self.sender(random, day),
            environment: if is_test {
                Environment::Test
            } else {
                Environment::Production
            },
            impact_reported: if emergency {
                self.worst()
            } else {
                impact.map(|impact| impact.id.clone()).unwrap_or_default()
            },
            impact_override_reason: reason,
            answered_at: None,
            recorded_on: day,
        }
    }

    /// Mostly a contact of that day; now and then a former one, or somebody else.
    fn sender(&self, random: &mut Random, day: Date) -> String {
        let contacts = &self.contract.facts.contacts;
        let (current, former): (Vec<&ContactFact>, Vec<_>) = contacts
            .iter()
            .partition(|contact| contact.is_current_on(day));
        let of = if random.happens(25) && !former.is_empty() {
            former
        } else {
            current
        };
        let chosen = of.get(random.below(u32::try_from(of.len()).unwrap_or(0)) as usize);
        match chosen {
            Some(contact) if random.happens(97) => contact.email.clone(),
            _ => format!("{}@unbekannt.example", random.one(&names::STRANGERS)),
        }
    }

    /// The requests with their answers, as far as there are any yet.
    fn answered(
        &self,
        random: &mut Random,
        facts: Vec<RequestFact>,
        schedule: &Schedule,
    ) -> Result<Vec<Request>, Problem> {
        let mut contract = self.contract.facts.clone();
        contract.requests = facts;
        let outcomes = schedule.requests(&contract, self.edition)?;
        Ok(contract
            .requests
            .into_iter()
            .zip(outcomes)
            .map(|(fact, outcome)| self.request(random, fact, &outcome))
            .collect())
    }

    fn request(
        &self,
        random: &mut Random,
        mut fact: RequestFact,
        outcome: &RequestOutcome,
    ) -> Request {
        let automatic = fact.channel == RequestChannel::Email && random.happens(70);
        fact.answered_at = self
            .answer(random, &fact, outcome)
            .filter(|at| *at <= self.now);
        Request {
            id: RequestId(fact.id),
            contract: self.contract.id,
            subject: random
                .happens(97)
                .then(|| random.one(&names::SUBJECTS).to_owned()),
            automatic_at: automatic
                .then(|| fact.received_at + TimeDelta::minutes(1))
                .filter(|at| *at <= self.now),
            mail: None,
            fact,
        }
    }

    fn answer(
        &self,
        random: &mut Random,
        fact: &RequestFact,
        outcome: &RequestOutcome,
    ) -> Option<DateTime<Utc>> {
        let age = self.now.signed_duration_since(fact.received_at);
        let is_old = age > TimeDelta::days(3);
        // Of the last days some still wait; what is older has long been answered.
        if !is_old && random.happens(50) {
            return None;
        }
        let received_at = fact.received_at;
        match (outcome.validity, outcome.due) {
            (Validity::Valid, Some(due)) if random.happens(91) => {
                let minutes = due.signed_duration_since(received_at).num_minutes();
                let share = i64::from(random.between(8, 100));
                Some(received_at + TimeDelta::minutes(minutes * share / 100))
            }
            (Validity::Valid, Some(due)) => {
                Some(due.to_utc() + TimeDelta::minutes(i64::from(random.between(10, 1_500))))
            }
            (Validity::Valid, None) => {
                Some(received_at + TimeDelta::minutes(i64::from(random.between(40, 4_000))))
            }
            (Validity::NotAuthorised(_), _) => random
                .happens(50)
                .then(|| received_at + TimeDelta::minutes(i64::from(random.between(40, 4_000)))),
        }
    }
}

fn day_between(random: &mut Random, from: Date, to: Date) -> Date {
    let days = u32::try_from(to.signed_duration_since(from).num_days()).unwrap_or(0);
    from.checked_add_days(Days::new(u64::from(random.between(0, days))))
        .unwrap_or(from)
}
