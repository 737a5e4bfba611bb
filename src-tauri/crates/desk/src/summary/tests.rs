//! Summaries of contracts from a real register: every value can be found, drafts are marked,
//! unconfirmed cells are not printed, the same day gives the same bytes.

use documents::{Mark, Paper};
use terms::{Channel, Party};

use super::sample::{
    Desk, created, day, desk, holds, lacks, letterhead, on, ordered, person, read, texts,
};
use super::{paper, pdf, preview};
use crate::contracts::{self, ContractCase, ContractChanges, NewContract};
use crate::customers::{self, NewCustomer};
use crate::letterhead::Letterhead;
use crate::notices::{self, NewNotice};
use words::Language;

fn summary(case: &ContractCase, today: &str) -> Paper {
    paper(case, &letterhead(), None, &on(today))
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
    let english = texts(&paper(&case, &letterhead(), Some(Language::En), &now));
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
        received_time: None,
        document: None,
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
    let first = pdf(&case, &letterhead(), None, &now).unwrap();
    let second = pdf(&case, &letterhead(), None, &now).unwrap();
    assert_eq!(first, second);
    assert_eq!(first.pages, preview(&case, &letterhead(), None, &now).len());
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
    let result = pdf(&case, &Letterhead::default(), None, &now).unwrap();
    assert!(result.pages >= 1);
}

/// The longest names that people have: 200 characters for the customer, three long contacts.
fn crowded(desk: &mut Desk) -> ContractCase {
    let name: String =
        "Gesellschaft für außergewöhnlich lange Firmennamen und überörtliche Zusammenarbeit "
            .repeat(3)
            .chars()
            .take(200)
            .collect();
    let customer = NewCustomer {
        number: Some("K-2".into()),
        street: Some("Am Markt 1".into()),
        postal_code: Some("36037".into()),
        city: Some("Fulda".into()),
        ..NewCustomer::named(name)
    };
    customers::create(&mut desk.register, customer, &on("2026-01-12")).unwrap();
    let contacts = ["ö", "ß", "é"].map(|letter| {
        person(
            &format!("Dr. Maximiliane Müst{letter}rmann-Beispielhausen"),
            &format!("maximiliane.mustermann.{letter}@abteilung.beispielhausen.example"),
            "+49 661 1234",
        )
    });
    created(
        desk,
        NewContract {
            customer: "K-2".into(),
            contacts: contacts.into(),
            ..ordered()
        },
    )
}

#[test]
fn f4_long_names_and_three_contacts_fit_on_two_pages() {
    let mut desk = desk();
    crowded(&mut desk);
    let case = read(&desk, "2026-11-24");
    let paper = summary(&case, "2026-11-24");
    assert_eq!(paper.pages.len(), 2, "{}", texts(&paper));
}

#[test]
fn l3_changed_fees_and_amendments_stand_with_their_day_and_q7_consulting_as_drawn() {
    let mut desk = desk();
    created(&mut desk, ordered());
    let mut case = read(&desk, "2026-11-24");
    case.contract.fee_changes.push(store::FeeChange {
        effective_on: day("2027-02-23"),
        yearly_fee: Some(store::Money {
            amount_minor: 1_320_000,
            currency: "EUR".into(),
        }),
        recorded_on: day("2026-11-20"),
    });
    case.contract.facts.amendments.push(terms::AmendmentFact {
        effective_on: day("2026-06-01"),
        from_level: "standard".into(),
        to_level: "premium".into(),
        recorded_on: day("2026-05-20"),
    });
    case.contract.facts.consulting.push(terms::ConsultingFact {
        on: day("2026-06-10"),
        blocks: 2,
        recorded_on: day("2026-06-01"),
        cancelled_on: None,
    });
    let text = texts(&summary(&case, "2026-11-24"));
    holds(
        &text,
        &[
            "12.600,00 € netto",
            "13.200,00 € netto",
            "ab 23.02.2027",
            "ab 01.06.2026",
            "10.06.2026",
            "8 h",
        ],
    );
}
