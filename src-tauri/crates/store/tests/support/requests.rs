//! Made-up support requests and all else that came with them: appointments, changed fees,
//! evidence, editions of the terms.

use chrono::{DateTime, TimeDelta, Utc};
use store::{
    Action, Confirmation, Contract, ContractId, FeeChange, Money, RenewalCheck, Request, RequestId,
    StoreError, StoredEdition,
};
use terms::{
    ConsultingFact, Date, DocumentFact, Edition, Environment, RequestChannel, RequestFact,
    TimeOfDay,
};

use super::{Dice, Sample, sample, stamp};

const SUBJECTS: [&str; 8] = [
    "Überwachung meldet Störung",
    "AW: Drucker in Großenau",
    "Satellit antwortet nicht",
    "Zertifikat läuft ab",
    "Frage zur JDisc-Verbindung",
    "Ticket lässt sich nicht schließen",
    "Update auf 4.8",
    "Rückfrage",
];

/// A moment on this day, on the whole second.
pub fn at(day: Date, seconds: i64) -> DateTime<Utc> {
    day.and_time(TimeOfDay::MIN).and_utc() + TimeDelta::seconds(seconds)
}

pub fn document(dice: &mut Dice, name: &str) -> DocumentFact {
    let parts = [(); 4].map(|()| format!("{:016x}", dice.next()));
    let sha256 = parts.concat();
    DocumentFact {
        sha256,
        name: name.into(),
        bytes: dice.next() % 100_000,
    }
}

/// A request of a contract, received up to two days after `today`.
pub fn request(dice: &mut Dice, id: i64, contract: &Contract, today: Date) -> Request {
    let facts = &contract.facts;
    // Some of just now, which may still be open.
    let back = if dice.one_in(4) { 4 } else { 500 };
    let day = today + TimeDelta::days(2) - dice.days(back);
    let received_at = at(day, dice.number(86_400));
    let contacts: Vec<&str> = facts
        .contacts
        .iter()
        .map(|contact| contact.email.as_str())
        .collect();
    let from_email = if contacts.is_empty() || dice.one_in(6) {
        format!("fremd{}@anderswo.example", dice.below(50))
    } else {
        contacts[dice.below(contacts.len())].to_uppercase()
    };
    let is_answered = !dice.one_in(if back == 4 { 2 } else { 4 });
    Request {
        id: RequestId(id),
        contract: contract.id,
        subject: (!dice.one_in(6)).then(|| dice.pick(&SUBJECTS).into()),
        automatic_at: dice
            .one_in(3)
            .then(|| received_at + TimeDelta::milliseconds(1_250)),
        mail: dice
            .one_in(3)
            .then(|| document(dice, "Störung vom Kunden.eml")),
        fact: RequestFact {
            id,
            received_at,
            channel: RequestChannel::ALL[[0, 0, 0, 0, 1, 2][dice.below(6)]],
            from_email,
            environment: if dice.one_in(5) {
                Environment::Test
            } else {
                Environment::Production
            },
            impact_reported: dice.pick(&["critical", "medium", "low"]).into(),
            impact_override_reason: dice.one_in(9).then(|| "Abnahme läuft".into()),
            answered_at: is_answered.then(|| received_at + TimeDelta::minutes(dice.number(4_000))),
            recorded_on: day,
        },
    }
}

/// A company's own edition: the shipped one with other numbers.
pub fn edition(id: &str, valid_from: Date, hours: u32) -> Edition {
    let mut edition = Edition::shipped().clone();
    edition.id = id.into();
    edition.valid_from = valid_from;
    for level in &mut edition.levels {
        for response in level.response_hours.values_mut() {
            *response = hours;
        }
        level.requests_per_year = 2;
    }
    edition
}

pub fn confirmation(value: bool, on: Date) -> Confirmation {
    Confirmation {
        level: "standard".into(),
        cell: "test_systems".into(),
        value,
        who: "Erika Musterfrau".into(),
        on,
    }
}

/// What a contract got since: appointments, a fee of later, evidence of its notices.
pub fn grown(dice: &mut Dice, contract: &Contract, today: Date) -> Contract {
    let mut contract = contract.clone();
    for _ in 0..dice.below(3) {
        let on = today - dice.days(700);
        contract.facts.consulting.push(ConsultingFact {
            on,
            blocks: 1 + u32::try_from(dice.below(2)).unwrap(),
            recorded_on: on,
            cancelled_on: dice.one_in(4).then_some(on),
        });
    }
    if dice.one_in(3) {
        contract.fee_changes.push(FeeChange {
            effective_on: today + TimeDelta::days(200) - dice.days(400),
            yearly_fee: (!dice.one_in(5)).then(|| Money {
                amount_minor: 200_000 + dice.number(90) * 1_000,
                currency: "EUR".into(),
            }),
            recorded_on: today,
        });
    }
    // Dice of their own, so that the rest of a sample is what it was before there were checks.
    let mut apart = Dice(dice.0 ^ 0xC4EC);
    for _ in 0..apart.below(3) {
        let renews_on = today + TimeDelta::days(100) - apart.days(400);
        contract.renewal_checks.push(RenewalCheck {
            renews_on,
            checked_by: "Erika Musterfrau".into(),
            checked_at: at(today, apart.number(86_400)),
        });
    }
    for notice in &mut contract.facts.notices {
        if dice.one_in(2) {
            notice.document = Some(document(dice, "Kündigung.pdf"));
            notice.received_time = TimeOfDay::from_hms_opt(17, 5, 0);
        }
    }
    contract
}

/// A [`sample`] with all that may come to a contract, recorded on the same day.
pub fn full_sample(seed: u64, contracts: usize, today: Date) -> (Sample, Vec<Request>) {
    let mut sample = sample(seed, contracts, today);
    let mut dice = Dice(seed ^ 0xFEED);
    let mut requests = Vec::new();
    let Sample {
        register,
        contracts,
        ..
    } = &mut sample;
    register
        .change(&stamp(today), |change| {
            let own = StoredEdition {
                id: "muster-2027".into(),
                edition: Some(edition("muster-2027", today, 6)),
                confirmations: vec![confirmation(true, today)],
            };
            change.put_edition(&own, Action::Created, None)?;
            let shipped = StoredEdition {
                id: Edition::shipped().id.clone(),
                edition: None,
                confirmations: vec![confirmation(false, today)],
            };
            change.put_edition(&shipped, Action::Confirmed, None)?;
            for contract in contracts.iter_mut() {
                *contract = grown(&mut dice, contract, today);
                if dice.one_in(7) {
                    contract.edition = "muster-2027".into();
                }
                change.put_contract(contract, Action::Consulting, None)?;
                for _ in 0..dice.below(7) {
                    let id = change.next_request_id()?;
                    let request = request(&mut dice, id.0, contract, today);
                    change.put_request(&request, Action::Created, None)?;
                    requests.push(request);
                }
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
    for contract in contracts.iter_mut() {
        contract.facts.requests = facts_of(&requests, contract.id);
    }
    (sample, requests)
}

/// The facts of the requests of a contract, as reading it gives them.
pub fn facts_of<'r>(
    requests: impl IntoIterator<Item = &'r Request>,
    contract: ContractId,
) -> Vec<RequestFact> {
    let mut facts: Vec<RequestFact> = requests
        .into_iter()
        .filter(|request| request.contract == contract)
        .map(|request| request.fact.clone())
        .collect();
    facts.sort_by_key(|fact| (fact.received_at, fact.id));
    facts
}
