//! Q1, Q2, Q3, Q6: which requests count, whose year they belong to and which are over the quota, against a plain
//! count on one's fingers.

use chrono::{DateTime, NaiveDate};
use terms::rules::requests::{Refusal, Validity};
use terms::{
    ActivationFact, AmendmentFact, Channel, ContactFact, ContractFacts, Edition, Environment,
    ExtraordinaryFact, NoticeFact, Party, RequestChannel, RequestFact, Schedule,
};

use crate::almanac::{DAY, days_in, local, number};
use crate::dice::Dice;
use crate::walk::is_open;

const CASES: usize = 400;
/// Requests a contract year, of the rule book's table.
const QUOTAS: [(&str, u32); 3] = [("basic", 5), ("standard", 25), ("premium", 50)];

fn date(number: i64) -> NaiveDate {
    DateTime::from_timestamp(number * DAY, 0)
        .unwrap()
        .date_naive()
}

/// What the case was made of, as plain numbers of days.
struct Plain {
    activates_on: i64,
    /// Day of the upgrade to premium.
    upgraded_on: Option<i64>,
    /// Last day.
    ends_on: Option<i64>,
    /// The first contact goes and the second comes on this day.
    replaced_on: i64,
    level: &'static str,
}

impl Plain {
    fn level_on(&self, day: i64) -> &'static str {
        match self.upgraded_on {
            Some(upgrade) if upgrade <= day => "premium",
            _ => self.level,
        }
    }

    /// Ordinal, first and last day of the contract year of a day, counted up from A.
    fn year_of(&self, day: i64) -> (u32, i64, i64) {
        let (mut ordinal, mut first) = (1, self.activates_on);
        loop {
            let next = a_year_later(first);
            if day < next {
                return (ordinal, first, next - 1);
            }
            (ordinal, first) = (ordinal + 1, next);
        }
    }
}

/// T2: the same day a year later; where that day is missing, the first of the next month.
fn a_year_later(first: i64) -> i64 {
    let day = crate::almanac::day(first);
    if day.number > days_in(day.year + 1, day.month) {
        number(day.year + 1, day.month + 1, 1)
    } else {
        number(day.year + 1, day.month, day.number)
    }
}

fn quota_of(level: &str) -> u32 {
    QUOTAS.iter().find(|known| known.0 == level).unwrap().1
}

fn contact(name: &str, from: i64, to: Option<i64>) -> ContactFact {
    ContactFact {
        name: name.into(),
        email: format!("{name}@Musterhaus.example"),
        phone: "+49 661 1234".into(),
        valid_from: date(from),
        valid_to: to.map(date),
    }
}

fn case(dice: &mut Dice) -> (Plain, ContractFacts) {
    let activates_on = if dice.one_in(6) {
        number(dice.pick(&[2004, 2016, 2024]), 2, 29)
    } else {
        number(2004, 1, 1) + dice.below(12_000)
    };
    let plain = Plain {
        activates_on,
        upgraded_on: dice
            .one_in(3)
            .then(|| activates_on + dice.between(1, 1_000)),
        ends_on: dice
            .one_in(3)
            .then(|| activates_on + dice.between(300, 1_200)),
        replaced_on: activates_on + dice.between(1, 900),
        level: dice.pick(&["basic", "standard", "premium"]),
    };
    let mut facts = ContractFacts::draft(plain.level, [12, 12, 24, 36][case_index(dice)]);
    facts.imported = true;
    facts.activation = ActivationFact::Imported {
        on: date(activates_on),
    };
    facts.contacts = vec![
        contact("eva", activates_on - 10, Some(plain.replaced_on)),
        contact("jan", plain.replaced_on, None),
    ];
    facts
        .amendments
        .extend(plain.upgraded_on.map(|day| AmendmentFact {
            effective_on: date(day),
            from_level: plain.level.into(),
            to_level: "premium".into(),
            recorded_on: date(day),
        }));
    facts.notices.extend(plain.ends_on.map(|day| NoticeFact {
        received_on: date(day - 30),
        party: Party::Client,
        channel: Channel::Letter,
        named_end: None,
        sender: None,
        recorded_on: date(day - 30),
        signed_copy_on: None,
        withdrawn_on: None,
        extraordinary: Some(ExtraordinaryFact {
            ends_on: date(day),
            reason: "important".into(),
        }),
        received_time: None,
        document: None,
    }));
    (plain, facts)
}

fn case_index(dice: &mut Dice) -> usize {
    usize::try_from(dice.below(4)).unwrap()
}

fn request(id: i64, dice: &mut Dice, plain: &Plain) -> RequestFact {
    let near = dice.pick(&[
        plain.activates_on,
        plain.year_of(plain.activates_on + 400).1,
        plain.ends_on.unwrap_or(plain.replaced_on),
        plain.replaced_on,
    ]);
    let day = if dice.one_in(4) {
        near + dice.between(-1, 1)
    } else {
        plain.activates_on + dice.between(-20, 1_100)
    };
    let at = day * DAY + dice.pick(&[0, 8, 11, 14, 22, 23]) * 3600 - dice.below(7200);
    RequestFact {
        id,
        received_at: DateTime::from_timestamp(at, 0).unwrap(),
        channel: dice.pick(&[
            RequestChannel::Email,
            RequestChannel::Email,
            RequestChannel::Email,
            RequestChannel::Phone,
            RequestChannel::Portal,
        ]),
        from_email: dice
            .pick(&[
                "EVA@musterhaus.example",
                "jan@musterhaus.example",
                "jan@musterhaus.example",
                "max@fremd.example",
            ])
            .into(),
        environment: if dice.one_in(6) {
            Environment::Test
        } else {
            Environment::Production
        },
        impact_reported: dice.pick(&["critical", "critical", "medium", "low"]).into(),
        impact_override_reason: dice.one_in(3).then(|| "Abnahme".to_owned()),
        answered_at: None,
        recorded_on: date(day),
    }
}

/// Q3: what counts.
fn impact_of(request: &RequestFact) -> &str {
    if request.environment == Environment::Test && request.impact_override_reason.is_none() {
        "low"
    } else {
        &request.impact_reported
    }
}

/// O5, Q1, Q2, in this order.
fn refusal(request: &RequestFact, plain: &Plain) -> Option<Refusal> {
    let at = request.received_at.timestamp();
    let day = local(at).0;
    if day < plain.activates_on || plain.ends_on.is_some_and(|last| day > last) {
        return Some(Refusal::NotActive);
    }
    let entitled = if day < plain.replaced_on {
        "eva@musterhaus.example"
    } else {
        "jan@musterhaus.example"
    };
    if request.from_email.to_lowercase() != entitled {
        return Some(Refusal::NotAContact);
    }
    let is_open = match request.channel {
        RequestChannel::Email => true,
        RequestChannel::Portal => false,
        RequestChannel::Phone => {
            plain.level_on(day) == "premium"
                && impact_of(request) == "critical"
                && is_open(at, (8, 18))
        }
    };
    (!is_open).then_some(Refusal::Channel)
}

#[test]
fn q1_q2_q3_q6_outcomes_equal_a_naive_count() {
    let edition = Edition::shipped();
    let mut dice = Dice::new(6);
    let (mut over, mut refused) = (0, [0; 3]);
    for at in 0..CASES {
        let (plain, mut facts) = case(&mut dice);
        let count = dice.pick(&[3, 20, 60, 160]);
        facts.requests = (1..=count)
            .map(|id| request(id, &mut dice, &plain))
            .collect();
        facts
            .requests
            .sort_by_key(|request| (request.received_at, request.id));
        let today = plain.activates_on + dice.between(1, 1_000);
        let schedule = Schedule::of(&facts, edition, date(today)).unwrap();
        let outcomes = schedule.requests(&facts, edition).unwrap();
        assert_eq!(outcomes.len(), facts.requests.len());
        for (place, (request, outcome)) in facts.requests.iter().zip(&outcomes).enumerate() {
            let day = local(request.received_at.timestamp()).0;
            let told = format!("case {at}, request {request:?}");
            let why_not = refusal(request, &plain);
            assert_eq!(outcome.validity.refusal(), why_not, "{told}");
            assert_eq!(outcome.validity == Validity::Valid, why_not.is_none());
            assert_eq!(outcome.impact, impact_of(request), "{told}");
            assert_eq!(outcome.level, plain.level_on(day), "{told}");
            if let Some(why_not) = why_not {
                refused[why_not as usize] += 1;
                assert!(!outcome.over_quota && outcome.due.is_none(), "{told}");
                continue;
            }
            let (ordinal, first, last) = plain.year_of(day);
            assert_eq!(outcome.contract_year, Some(ordinal), "{told}");
            let counted = facts.requests[..=place]
                .iter()
                .filter(|earlier| {
                    (first..=last).contains(&local(earlier.received_at.timestamp()).0)
                })
                .filter(|earlier| refusal(earlier, &plain).is_none())
                .count();
            let is_over = u32::try_from(counted).unwrap() > quota_of(plain.level_on(day));
            assert_eq!(outcome.over_quota, is_over, "{told}");
            over += usize::from(is_over);
        }
    }
    assert!(over > 300, "{over} over the quota");
    assert!(refused.iter().all(|count| *count > 500), "{refused:?}");
}

#[test]
fn q6_the_quota_of_a_day_equals_a_naive_count() {
    let edition = Edition::shipped();
    let mut dice = Dice::new(66);
    for at in 0..CASES {
        let (plain, mut facts) = case(&mut dice);
        facts.requests = (1..=dice.pick(&[0, 9, 80, 200]))
            .map(|id| request(id, &mut dice, &plain))
            .collect();
        facts.requests.sort_by_key(|request| request.received_at);
        let today = plain.activates_on + dice.between(0, 1_000);
        let schedule = Schedule::of(&facts, edition, date(today)).unwrap();
        let has_ended = plain.ends_on.is_some_and(|last| today > last);
        let Some(quota) = schedule.quota else {
            assert!(has_ended, "case {at}: no quota of a running contract");
            continue;
        };
        if has_ended {
            continue;
        }
        let (ordinal, first, last) = plain.year_of(today);
        let used = facts
            .requests
            .iter()
            .filter(|request| (first..=last).contains(&local(request.received_at.timestamp()).0))
            .filter(|request| refusal(request, &plain).is_none())
            .count();
        let used = u32::try_from(used).unwrap();
        let max = quota_of(plain.level_on(today));
        assert_eq!(quota.year.ordinal, ordinal, "case {at}");
        assert_eq!(
            (quota.max, quota.used, quota.left, quota.over),
            (max, used, max - used.min(max), used - used.min(max)),
            "case {at}"
        );
        let (gone, whole) = (today - first + 1, last - first + 1);
        // As many as so far in each day that is still to come, to the nearest whole number, halves up.
        let forecast = (gone >= 30).then(|| {
            let doubled = 2 * i64::from(used) * whole / gone;
            u32::try_from((doubled + 1) / 2).unwrap()
        });
        assert_eq!(
            quota.forecast, forecast,
            "case {at}: {used} in {gone} of {whole} days"
        );
    }
}
