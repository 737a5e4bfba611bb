//! Random registers: contracts in every state, with texts that try to be something else.

use chrono::Days;
use desk::contracts::{self, ContactInput, ContractChanges, NewContract};
use desk::customers::{self, NewCustomer};
use desk::notices::{self, NewNotice};
use desk::records::{Channel, Date, Environment, Money, Party, SolutionFact, State};
use desk::{Now, Problem};
use store::Register;

/// What people, and others, type into fields.
const TEXTS: [&str; 26] = [
    "Musterhaus GmbH",
    "Müller & Söhne Musterbau KG",
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "+49 661 1234",
    "-2+3",
    "'text",
    "''",
    "\"quoted\"",
    "a,b;c",
    "<script>alert(1)</script>",
    "&amp; &#65; ]]>",
    "_x0041_ _x000D_",
    "Ünïcödé Straße €",
    "😀 Musterfrau 👩‍🔧",
    "007",
    "1,234.56",
    "31.12.2026",
    "03/04/2026",
    "TRUE",
    " vorn und hinten ",
    "https://muster.example/?a=1&b=2",
    "مثال שלום",
    "#REF!",
    "0x1F",
    "1e5",
];

/// The same numbers for the same seed.
pub struct Dice(u64);

impl Dice {
    pub fn of(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub fn below(&mut self, most: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % most
    }

    pub fn one_in(&mut self, most: u64) -> bool {
        self.below(most) == 0
    }

    fn of_list<'t, T: ?Sized>(&mut self, list: &[&'t T]) -> &'t T {
        list[usize::try_from(self.below(list.len() as u64)).unwrap()]
    }

    fn text(&mut self) -> String {
        let text = self.of_list(&TEXTS).to_owned();
        match self.below(6) {
            0 => format!("{text} {}", self.of_list(&TEXTS)),
            1 => text.chars().cycle().take(200).collect(),
            _ => text,
        }
    }

    /// May hold line feeds and tabs, may be empty.
    fn note(&mut self) -> String {
        match self.below(5) {
            0 => format!("\t{}\n=1+1\n", self.text()),
            1 => format!("{}\n\n{}", self.text(), self.text()),
            _ => self.text(),
        }
    }
}

/// The day of all registers here.
pub fn now() -> Now {
    let clock = "2026-11-24T08:30:00Z".parse().unwrap();
    Now::at(clock, Date::from_ymd_opt(2026, 11, 24), "Erika Muster")
}

/// Fills a register; gives how many contracts there are.
pub fn fill(register: &mut Register, seed: u64) -> usize {
    let mut dice = Dice::of(seed);
    let now = now();
    let mut made = 0;
    for number in 1..=24_u64 {
        // Names that differ in nothing but a number: a table knows customers by name alone.
        let name: String = dice.text().chars().take(190).collect();
        let customer = NewCustomer {
            number: Some(format!("K-{number:04}")),
            is_business: !dice.one_in(9),
            language: dice.of_list(&["de", "en"]).to_owned(),
            city: dice.one_in(2).then(|| "Fulda".to_owned()),
            note: dice.one_in(3).then(|| dice.note()),
            ..NewCustomer::named(format!("{name} {number}"))
        };
        let customer = customers::create(register, customer, &now).unwrap().value;
        for _ in 0..dice.below(5) {
            made += 1;
            contract(register, &customer.number, made, &mut dice, &now).unwrap();
        }
    }
    made
}

fn contract(
    register: &mut Register,
    customer: &str,
    at: usize,
    dice: &mut Dice,
    now: &Now,
) -> Result<(), Problem> {
    let ago = |days: u64| now.today.checked_sub_days(Days::new(days)).unwrap();
    let number = match dice.below(4) {
        0 => format!("={at}"),
        1 => format!("@V {at}, \"{}\"", dice.below(9)),
        _ => format!("V-2026-{at:04}"),
    };
    let kind = dice.below(6);
    let received_on = match kind {
        0 => None,
        1 => Some(ago(dice.below(20))),
        _ => Some(ago(60 + dice.below(1_500))),
    };
    let is_imported = kind == 2;
    let currency = dice.of_list(&["EUR", "EUR", "CHF", "JPY", "KWD"]);
    let contacts = (0..dice.below(4))
        .map(|person| ContactInput {
            name: dice.text(),
            email: format!("p{person}.{}@muster{at}.example", dice.below(99)),
            phone: dice.text().chars().take(50).collect(),
        })
        .collect();
    let level = dice.of_list(&["basic", "standard", "premium"]);
    let input = NewContract {
        number: Some(number.clone()),
        received_on: received_on.filter(|_| !is_imported),
        imported_active_since: received_on.filter(|_| is_imported),
        activation_requested_on: received_on
            .filter(|_| !is_imported && dice.one_in(2))
            .and_then(|day| day.checked_add_days(Days::new(1 + dice.below(90)))),
        term_months: u32::try_from(12 + dice.below(30)).unwrap(),
        yearly_fee: (!dice.one_in(5)).then(|| Money {
            amount_minor: i64::try_from(dice.below(1_000_000_000)).unwrap(),
            currency: currency.to_owned(),
        }),
        owner: dice
            .one_in(2)
            .then(|| dice.text().chars().take(100).collect()),
        note: dice.one_in(2).then(|| dice.note()),
        contacts,
        solutions: vec![SolutionFact {
            solution: "openitcockpit".into(),
            version: Some("4.8".into()),
            environment: Environment::Production,
            satellites: None,
        }],
        ..NewContract::draft(customer, level)
    };
    contracts::create(register, input, now)?;
    if kind == 3 {
        let received_on = ago(dice.below(50));
        let channels = [
            Channel::Letter,
            Channel::Email,
            Channel::Phone,
            Channel::Fax,
        ];
        let notice = NewNotice {
            received_on,
            party: if dice.one_in(2) {
                Party::Client
            } else {
                Party::Contractor
            },
            channel: channels[usize::try_from(dice.below(4)).unwrap()],
            named_end: None,
            sender: dice.one_in(2).then(|| dice.text()),
            extraordinary: None,
            received_time: None,
            document: None,
        };
        notices::record(register, &number, &notice, now)?;
    }
    // Withdrawn before it is active, as long as a wish does not make it so today.
    let is_early = contracts::read(register, &number, now)?.schedule.state == State::Ordered;
    if kind == 1 && is_early && dice.one_in(3) {
        let changes = ContractChanges {
            withdrawn_on: Some(Some(now.today)),
            ..ContractChanges::default()
        };
        contracts::edit(register, &number, changes, now)?;
    }
    Ok(())
}
