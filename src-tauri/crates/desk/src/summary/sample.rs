//! A made-up register, company and contract for tests of papers, and looking at what a paper says.

use chrono::{TimeZone, Utc};
use documents::{Mark, Paper};
use store::{Access, Money, Register};
use terms::{Date, Environment, SolutionFact};

use crate::Now;
use crate::contracts::{self, ContactInput, ContractCase, NewContract};
use crate::customers::{self, NewCustomer};
use crate::letterhead::Letterhead;
use crate::settings::Company;

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub(crate) fn on(text: &str) -> Now {
    let clock = Utc.with_ymd_and_hms(2026, 1, 12, 9, 30, 0).unwrap();
    Now::at(clock, Some(day(text)), "Erika Muster")
}

pub(crate) struct Desk {
    pub(crate) register: Register,
    _folder: tempfile::TempDir,
}

pub(crate) fn desk() -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.termkeeper");
    let mut register = Register::open(&path, Access::Create, day("2026-01-12")).unwrap();
    let customer = NewCustomer {
        number: Some("K-1042".into()),
        street: Some("Musterweg 7".into()),
        postal_code: Some("12345".into()),
        city: Some("Beispielhausen".into()),
        ..NewCustomer::named("Gebrüder Möhrle Präzisionsgetriebebau GmbH & Co. KG")
    };
    customers::create(&mut register, customer, &on("2026-01-12")).unwrap();
    Desk {
        register,
        _folder: folder,
    }
}

pub(crate) fn letterhead() -> Letterhead {
    Letterhead::from(Company {
        name: "Musterhaus IT GmbH".into(),
        street: "Beispielallee 12".into(),
        postal_code: "12345".into(),
        city: "Musterstadt".into(),
        email: "support@musterhaus.example".into(),
        phone: "+49 30 0000-0".into(),
        ..Company::default()
    })
}

pub(crate) fn person(name: &str, email: &str, phone: &str) -> ContactInput {
    ContactInput {
        name: name.into(),
        email: email.into(),
        phone: phone.into(),
    }
}

pub(crate) fn system(
    solution: &str,
    version: Option<&str>,
    satellites: Option<u32>,
) -> SolutionFact {
    SolutionFact {
        solution: solution.into(),
        version: version.map(str::to_owned),
        environment: Environment::Production,
        satellites,
    }
}

pub(crate) fn ordered() -> NewContract {
    NewContract {
        number: Some("SV-0147".into()),
        received_on: Some(day("2026-01-12")),
        activation_requested_on: Some(day("2026-02-23")),
        yearly_fee: Some(Money {
            amount_minor: 1_260_000,
            currency: "EUR".into(),
        }),
        owner: Some("Erika Muster".into()),
        note: Some("never printed".into()),
        contacts: vec![
            person(
                "Änne Musterfrau",
                "a.musterfrau@moehrle.example",
                "+49 931 0000-12",
            ),
            person(
                "Jörg Platzhalter",
                "j.platzhalter@moehrle.example",
                "+49 931 0000-27",
            ),
        ],
        solutions: vec![
            system("openitcockpit", Some("5.2"), Some(7)),
            system("idoit", None, None),
        ],
        ..NewContract::draft("K-1042", "premium")
    }
}

pub(crate) fn created(desk: &mut Desk, input: NewContract) -> ContractCase {
    contracts::create(&mut desk.register, input, &on("2026-01-12"))
        .unwrap()
        .value
}

pub(crate) fn read(desk: &Desk, today: &str) -> ContractCase {
    contracts::read(&desk.register, "SV-0147", &on(today)).unwrap()
}

/// All texts of a paper, each on a line of its own.
pub(crate) fn texts(paper: &Paper) -> String {
    let items = paper.pages.iter().flat_map(|page| &page.items);
    let mut all = String::new();
    for item in items {
        if let Mark::Text(run) = &item.mark {
            all.push_str(run.text.trim_end());
            all.push('\n');
        }
    }
    all
}

#[track_caller]
pub(crate) fn holds(text: &str, wanted: &[&str]) {
    for value in wanted {
        assert!(text.contains(value), "{value:?} is missing in\n{text}");
    }
}

#[track_caller]
pub(crate) fn lacks(text: &str, unwanted: &[&str]) {
    for value in unwanted {
        assert!(!text.contains(value), "{value:?} stands in\n{text}");
    }
}
