//! Made-up customers and contracts for tests and the bench, the same for the same seed.

#![allow(dead_code, missing_docs, unreachable_pub)]
#![allow(clippy::unwrap_used, reason = "the bench uses it too, and is no test")]

use chrono::{DateTime, FixedOffset, TimeDelta};
use store::{Contract, ContractId, Customer, CustomerId, Money, Stamp};
use terms::{
    ActivationFact, AmendmentFact, Channel, ContactFact, ContractFacts, Date, Environment,
    NoticeFact, Party, SolutionFact,
};
use uuid::Uuid;

pub mod requests;

pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A stamp of noon on this day.
pub fn stamp(today: Date) -> Stamp {
    Stamp {
        recorded_at: moment(today),
        today,
        who: "Erika Musterfrau".into(),
    }
}

pub fn moment(today: Date) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(&format!("{today}T12:00:00+02:00")).unwrap()
}

/// A small generator of pseudo-random numbers (splitmix64): stable for ever.
#[derive(Debug, Clone)]
pub struct Dice(pub u64);

impl Dice {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    pub fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(count).unwrap()).unwrap()
    }

    /// 0 to `count` − 1 days.
    pub fn days(&mut self, count: usize) -> TimeDelta {
        TimeDelta::days(self.number(count))
    }

    /// 0 to `count` − 1.
    pub fn number(&mut self, count: usize) -> i64 {
        i64::try_from(self.below(count)).unwrap()
    }

    pub fn pick<'t>(&mut self, texts: &[&'t str]) -> &'t str {
        texts[self.below(texts.len())]
    }

    pub fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }

    pub fn id(&mut self) -> Uuid {
        let (high, low) = (self.next(), self.next());
        Uuid::from_u64_pair(
            high & 0xFFFF_FFFF_FFFF_0FFF | 0x7000,
            low & !(0b11 << 62) | 1 << 63,
        )
    }
}

const STEMS: [&str; 24] = [
    "Überlandwerk",
    "Mühlbach",
    "Sonnental",
    "Brückner",
    "Förster",
    "Kräuter",
    "Nordlicht",
    "Waldheim",
    "Großmann",
    "Seehafen",
    "Müller",
    "Österreich",
    "Straßenbau",
    "Bergquell",
    "Lindenhof",
    "Hafenkontor",
    "Tannengrün",
    "Weißbach",
    "Elbkabel",
    "Donautal",
    "Rheinblick",
    "Söhnlein",
    "Käferstein",
    "Zürichberg",
];
const PLACES: [&str; 10] = [
    "Musterstadt",
    "Beispielburg",
    "Neuenhain",
    "Altdorf",
    "Obermühl",
    "Niederfeld",
    "Kleinstetten",
    "Großenau",
    "Waldkirchen",
    "Seeheim",
];
const FORMS: [&str; 6] = ["GmbH", "AG", "& Söhne GmbH", "eG", "KG", "SE"];
const GIVEN: [&str; 8] = ["Eva", "Jörg", "Änne", "Max", "Zoë", "Bärbel", "Karl", "Ida"];
const FAMILY: [&str; 6] = [
    "Musterfrau",
    "Mustermann",
    "Beispiel",
    "Probst-Muster",
    "Müßig",
    "Öhm",
];
pub const OWNERS: [&str; 5] = [
    "Erika Musterfrau",
    "Max Mustermann",
    "Älva Muster",
    "Ben Beispiel",
    "Ötzi Probe",
];

pub fn customer(dice: &mut Dice, count: usize) -> Customer {
    let name = format!(
        "{} {} {}",
        dice.pick(&STEMS),
        dice.pick(&PLACES),
        dice.pick(&FORMS)
    );
    Customer {
        id: CustomerId(dice.id()),
        number: format!("K-{count:04}"),
        name,
        is_business: !dice.one_in(20),
        language: dice.pick(&["de", "en"]).into(),
        street: (!dice.one_in(5)).then(|| format!("Am Markt {}", dice.below(90))),
        postal_code: Some(format!("{:05}", dice.below(99_999))),
        city: Some(dice.pick(&PLACES).into()),
        country: dice.pick(&["DE", "AT", "CH"]).into(),
        email: dice.one_in(2).then(|| format!("post{count}@kunde.example")),
        vat_id: None,
        note: None,
    }
}

pub fn contact(dice: &mut Dice, from: Date) -> ContactFact {
    let (given, family) = (dice.pick(&GIVEN), dice.pick(&FAMILY));
    ContactFact {
        name: format!("{given} {family}"),
        email: format!(
            "{}{}@firma{}.example",
            given.to_lowercase(),
            dice.below(100),
            dice.below(1000)
        ),
        phone: format!("+49 661 {}", dice.below(99_999)),
        valid_from: from,
        valid_to: None,
    }
}

/// A contract in any state around `today`.
pub fn contract(dice: &mut Dice, customer: CustomerId, count: usize, today: Date) -> Contract {
    let received_on = today + TimeDelta::days(30) - dice.days(1500);
    let level = dice.pick(&["basic", "standard", "premium"]);
    let mut facts = ContractFacts::draft(level, [12, 12, 12, 24, 36, 18][dice.below(6)]);
    if !dice.one_in(25) {
        facts.received_on = Some(received_on);
    }
    if dice.one_in(3) {
        facts.activation = ActivationFact::Requested {
            on: received_on + TimeDelta::days(1) + dice.days(90),
        };
    }
    for _ in 0..[0, 1, 2, 2, 2, 3][dice.below(6)] {
        facts.contacts.push(contact(dice, received_on));
    }
    if dice.one_in(10)
        && let Some(first) = facts.contacts.first_mut()
    {
        first.valid_to = Some(received_on + dice.days(800));
    }
    for solution in ["openitcockpit", "idoit"].iter().take(1 + dice.below(2)) {
        facts.solutions.push(SolutionFact {
            solution: (*solution).into(),
            version: Some(format!("4.{}", dice.below(9))),
            environment: if dice.one_in(8) {
                Environment::Test
            } else {
                Environment::Production
            },
            satellites: None,
        });
    }
    if facts.received_on.is_some() && dice.one_in(6) {
        let received_on = received_on + dice.days(700);
        facts.notices.push(notice(dice, received_on));
    }
    if dice.one_in(20) {
        facts.amendments.push(AmendmentFact {
            effective_on: received_on + TimeDelta::days(100) + dice.days(600),
            from_level: level.into(),
            to_level: "premium".into(),
            recorded_on: received_on + TimeDelta::days(90),
        });
    }
    if facts.received_on.is_some() && dice.one_in(60) {
        facts.withdrawn_on = Some(received_on);
    }
    Contract {
        id: ContractId(dice.id()),
        number: format!("V-{}-{count:04}", received_on.format("%Y")),
        customer,
        edition: terms::Edition::shipped().id.clone(),
        facts,
        yearly_fee: (!dice.one_in(9)).then(|| Money {
            amount_minor: 100_000 + dice.number(900) * 1_000,
            currency: dice.pick(&["EUR", "EUR", "EUR", "CHF"]).into(),
        }),
        owner: (!dice.one_in(7)).then(|| dice.pick(&OWNERS).into()),
        note: dice
            .one_in(4)
            .then(|| format!("Rahmenvertrag {}, bitte rückfragen", dice.below(500))),
        fee_changes: Vec::new(),
        renewal_checks: Vec::new(),
    }
}

pub fn notice(dice: &mut Dice, received_on: Date) -> NoticeFact {
    let channels = [
        Channel::Letter,
        Channel::Email,
        Channel::Phone,
        Channel::Fax,
    ];
    NoticeFact {
        received_on,
        party: if dice.one_in(2) {
            Party::Client
        } else {
            Party::Contractor
        },
        channel: channels[dice.below(4)],
        named_end: None,
        sender: None,
        recorded_on: received_on,
        signed_copy_on: None,
        withdrawn_on: None,
        extraordinary: None,
        received_time: None,
        document: None,
    }
}

/// A new register with made-up content in a folder of its own.
pub struct Sample {
    pub folder: tempfile::TempDir,
    pub register: store::Register,
    pub customers: Vec<Customer>,
    pub contracts: Vec<Contract>,
}

pub fn path_in(folder: &tempfile::TempDir) -> std::path::PathBuf {
    folder.path().join("Überblick.termkeeper")
}

pub fn empty(today: Date) -> Sample {
    let folder = tempfile::tempdir().unwrap();
    let register = store::Register::open(path_in(&folder), store::Access::Create, today).unwrap();
    Sample {
        folder,
        register,
        customers: Vec::new(),
        contracts: Vec::new(),
    }
}

pub fn sample(seed: u64, contracts: usize, today: Date) -> Sample {
    let mut sample = empty(today);
    let mut dice = Dice(seed);
    for count in 0..contracts.div_ceil(8) {
        sample.customers.push(customer(&mut dice, count + 1));
    }
    for count in 0..contracts {
        let of = sample.customers[count / 8].id;
        sample
            .contracts
            .push(contract(&mut dice, of, count + 1, today));
    }
    let Sample {
        register,
        customers,
        contracts,
        ..
    } = &mut sample;
    register
        .change(&stamp(today), |change| {
            for customer in customers.iter() {
                change.put_customer(customer, store::Action::Created, None)?;
            }
            for contract in contracts.iter() {
                change.put_contract(contract, store::Action::Created, None)?;
            }
            Ok::<_, store::StoreError>(())
        })
        .unwrap();
    sample
}

/// Everything that lists say, for comparing two registers.
pub fn lists(register: &store::Register) -> String {
    let all = store::ContractQuery {
        limit: 1_000_000,
        want_totals: true,
        ..store::ContractQuery::default()
    };
    let page = register.contract_page(&all).unwrap();
    let deadlines = register
        .deadlines(terms::LAST_DAY, &[], None, u32::MAX)
        .unwrap();
    let today = register.today();
    let borders = [today + TimeDelta::days(7), today + TimeDelta::days(90)];
    let lanes = register.deadline_counts(today, &borders).unwrap();
    let renewals = register
        .renewals_by_month(today, today + TimeDelta::days(400))
        .unwrap();
    let counts = register.counts().unwrap().by_state;
    let found = register.search("muster", 1_000_000).unwrap();
    format!("{page:#?}\n{deadlines:#?}\n{lanes:#?}\n{renewals:#?}\n{counts:?}\n{found:#?}")
}

/// Everything that lists of support requests say, and the editions.
pub fn request_lists(register: &store::Register) -> String {
    let now = requests::at(register.today(), 40_000);
    let all = store::RequestQuery {
        limit: 1_000_000,
        want_totals: true,
        ..store::RequestQuery::at(now)
    };
    let page = register.request_page(&all).unwrap();
    let searched = store::RequestQuery {
        search: Some("muster stor".into()),
        ..all
    };
    let found = register.request_page(&searched).unwrap();
    let editions = register.editions().unwrap();
    format!("{page:#?}\n{found:#?}\n{editions:#?}")
}
