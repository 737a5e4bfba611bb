//! Summaries of contracts from a real register: every value can be found, drafts are marked,
//! unconfirmed cells are not printed, the same day gives the same bytes.

use chrono::{TimeZone, Utc};
use documents::{Mark, Paper};
use terms::{Channel, Date, Environment, Party, SolutionFact};

use super::{paper, pdf, preview};
use crate::Now;
use crate::contracts::{self, ContactInput, ContractCase, ContractChanges, NewContract};
use crate::customers::{self, NewCustomer};
use crate::notices::{self, NewNotice};
use crate::settings::Company;
use store::{Access, Money, Register};
use words::Language;

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn on(text: &str) -> Now {
    let clock = Utc.with_ymd_and_hms(2026, 1, 12, 9, 30, 0).unwrap();
    Now::at(clock, Some(day(text)), "Erika Muster")
}

struct Desk {
    register: Register,
    _folder: tempfile::TempDir,
}

fn desk() -> Desk {
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

fn company() -> Company {
    Company {
        name: "Musterhaus IT GmbH".into(),
        street: "Beispielallee 12".into(),
        postal_code: "12345".into(),
        city: "Musterstadt".into(),
        email: "support@musterhaus.example".into(),
        phone: "+49 30 0000-0".into(),
    }
}

fn person(name: &str, email: &str, phone: &str) -> ContactInput {
    ContactInput {
        name: name.into(),
        email: email.into(),
        phone: phone.into(),
    }
}

fn system(solution: &str, version: Option<&str>, satellites: Option<u32>) -> SolutionFact {
    SolutionFact {
        solution: solution.into(),
        version: version.map(str::to_owned),
        environment: Environment::Production,
        satellites,
    }
}

fn ordered() -> NewContract {
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

fn created(desk: &mut Desk, input: NewContract) -> ContractCase {
    contracts::create(&mut desk.register, input, &on("2026-01-12"))
        .unwrap()
        .value
}

fn read(desk: &Desk, today: &str) -> ContractCase {
    contracts::read(&desk.register, "SV-0147", &on(today)).unwrap()
}

fn summary(case: &ContractCase, today: &str) -> Paper {
    paper(case, &company(), None, &on(today))
}

/// All texts of a paper, each on a line of its own.
fn texts(paper: &Paper) -> String {
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
fn holds(text: &str, wanted: &[&str]) {
    for value in wanted {
        assert!(text.contains(value), "{value:?} is missing in\n{text}");
    }
}

#[track_caller]
fn lacks(text: &str, unwanted: &[&str]) {
    for value in unwanted {
        assert!(!text.contains(value), "{value:?} stands in\n{text}");
    }
}

#[test]
fn every_value_of_a_running_contract_stands_on_the_paper() {
    let mut desk = desk();
    created(&mut desk, ordered());
    let case = read(&desk, "2026-11-24");
    let text = texts(&summary(&case, "2026-11-24"));
    holds(
        &text,
        &[
            "SV-0147",
            "Musterweg 7",
            "12345 Beispielhausen",
            "Premium",
            "12.01.2026",
            "23.02.2026, Wunsch",
            "22.02.2027",
            "23.02.2027",
            "25.12.2026",
            "12.600,00 € netto",
            "Änne Musterfrau",
            "a.musterfrau@moehrle.example",
            "+49 931 0000-12",
            "Jörg Platzhalter",
            "5.2",
            "7 von 10 Satelliten",
            "Seite 1 von 2",
            "Seite 2 von 2",
            "1. Weihnachtstag",
            "in Hessen",
        ],
    );
    // X3, and what is nobody's business.
    lacks(&text, &["Testsysteme", "never printed", "Entwurf"]);
}

#[test]
fn the_language_is_the_customers_unless_another_is_asked_for() {
    let mut desk = desk();
    created(&mut desk, ordered());
    let case = read(&desk, "2026-11-24");
    let now = on("2026-11-24");
    let english = texts(&paper(&case, &company(), Some(Language::En), &now));
    holds(
        &english,
        &[
            "Contract summary, as of 24 Nov 2026",
            "25 Dec 2026",
            "€ 12,600.00 net",
            "Page 1 of 2",
            "in Hesse",
        ],
    );
}

#[test]
fn a_draft_is_marked_on_every_page() {
    let mut desk = desk();
    let draft = NewContract {
        received_on: None,
        activation_requested_on: None,
        ..ordered()
    };
    let case = created(&mut desk, draft);
    let paper = summary(&case, "2026-01-12");
    for page in &paper.pages {
        let marked = page.items.iter().any(|item| {
            item.owner == documents::Owner::Watermark
                && matches!(&item.mark, Mark::Text(run) if run.text == "Entwurf")
        });
        assert!(marked);
    }
    holds(&texts(&paper), &["Entwurf, Stand 12.01.2026"]);
}

#[test]
fn a_terminated_contract_says_when_it_ends_and_still_holds_the_dates_of_its_period() {
    let mut desk = desk();
    created(&mut desk, ordered());
    let notice = NewNotice {
        received_on: day("2026-11-20"),
        party: Party::Client,
        channel: Channel::Letter,
        named_end: None,
        sender: None,
        extraordinary: None,
    };
    notices::record(&mut desk.register, "SV-0147", &notice, &on("2026-11-24")).unwrap();
    let text = texts(&summary(&read(&desk, "2026-11-24"), "2026-11-24"));
    holds(
        &text,
        &[
            "Letzter Tag, gekündigt",
            "22.02.2027",
            "23.02.2027",
            "25.12.2026",
            "20.11.2026",
            "Brief, rechtzeitig",
        ],
    );
    lacks(&text, &["Verlängert sich am"]);
}

#[test]
fn a_withdrawn_order_is_marked_and_keeps_its_dates() {
    let mut desk = desk();
    created(&mut desk, ordered());
    let changes = ContractChanges {
        withdrawn_on: Some(Some(day("2026-01-20"))),
        ..ContractChanges::default()
    };
    contracts::edit(&mut desk.register, "SV-0147", changes, &on("2026-01-20")).unwrap();
    let text = texts(&summary(&read(&desk, "2026-01-20"), "2026-01-20"));
    holds(
        &text,
        &["Zurückgezogen", "22.02.2027", "23.02.2027", "25.12.2026"],
    );
    lacks(&text, &["Verlängert sich am"]);
}

#[test]
fn the_same_day_gives_the_same_bytes_and_a_preview_of_as_many_pages() {
    let mut desk = desk();
    created(&mut desk, ordered());
    let case = read(&desk, "2026-11-24");
    let now = on("2026-11-24");
    let first = pdf(&case, &company(), None, &now).unwrap();
    let second = pdf(&case, &company(), None, &now).unwrap();
    assert_eq!(first, second);
    assert_eq!(first.pages, preview(&case, &company(), None, &now).len());
}

#[test]
fn an_empty_company_and_a_bare_customer_still_give_a_paper() {
    let mut desk = desk();
    let bare = NewContract {
        yearly_fee: None,
        contacts: Vec::new(),
        solutions: Vec::new(),
        ..ordered()
    };
    let case = created(&mut desk, bare);
    let now = on("2026-01-12");
    let result = pdf(&case, &Company::default(), None, &now).unwrap();
    assert!(result.pages >= 1);
}
