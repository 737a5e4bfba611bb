//! Drafts for customers who are called anything, read back as a mail program does.

use std::path::Path;

use store::Register;

use super::{MailDraft, of};
use crate::contracts::{self, ContactInput, NewContract};
use crate::customers::{self, NewCustomer};
use crate::papers::{PaperKind, Wish};
use crate::{Code, Now, register};

fn now() -> Now {
    let moment = "2026-11-24T08:30:00Z".parse().unwrap();
    Now::at(moment, None, "Jana Musterfrau")
}

fn opened(folder: &Path) -> Register {
    register::open_to_change(&folder.join("register.termkeeper"), now().today).unwrap()
}

/// A contract of a customer with this name, with these contacts.
fn contract(
    register: &mut Register,
    name: &str,
    language: &str,
    contacts: &[(&str, &str)],
) -> String {
    let customer = NewCustomer {
        language: language.to_owned(),
        email: Some("post@muster.example".to_owned()),
        ..NewCustomer::named(name)
    };
    let customer = customers::create(register, customer, &now()).unwrap().value;
    let mut input = NewContract::draft(customer.number, "standard");
    input.received_on = Some(now().today);
    input.owner = Some("Jana Musterfrau".to_owned());
    input.contacts = contacts
        .iter()
        .map(|(name, email)| ContactInput {
            name: (*name).to_owned(),
            email: (*email).to_owned(),
            phone: "+49 661 0000".to_owned(),
        })
        .collect();
    let case = contracts::create(register, input, &now()).unwrap().value;
    case.contract.number
}

fn summary(register: &Register, number: &str) -> MailDraft {
    of(register, number, Wish::of(PaperKind::Summary), &now()).unwrap()
}

fn headers(draft: &MailDraft) -> Vec<String> {
    let text = String::from_utf8(draft.bytes.clone()).unwrap();
    let head = text.split("\r\n\r\n").next().unwrap();
    head.replace("\r\n ", " ")
        .split("\r\n")
        .map(|line| line.split(':').next().unwrap().to_owned())
        .collect()
}

#[test]
fn a_draft_goes_to_the_contacts_in_the_language_of_the_customer() {
    let place = tempfile::tempdir().unwrap();
    let mut register = opened(place.path());
    let contacts = [
        ("Eva Groß", "eva@muster.example"),
        ("Max Muster", "max@muster.example"),
    ];
    let number = contract(&mut register, "Müller & Söhne", "de", &contacts);
    let draft = summary(&register, &number);
    assert_eq!(draft.to, ["eva@muster.example", "max@muster.example"]);
    assert_eq!(
        draft.subject,
        format!("Vertragsübersicht zum Supportvertrag {number}")
    );
    assert_eq!(draft.name, format!("{number} Vertragsübersicht.eml"));
    let text = String::from_utf8(draft.bytes.clone()).unwrap();
    assert!(text.starts_with("X-Unsent: 1\r\n"));
    assert!(text.contains("Content-Language: de\r\n"));
    assert!(text.contains("Guten Tag Eva Gro=C3=9F, Max Muster,"));
    assert_eq!(draft, summary(&register, &number), "the same draft again");

    let english = contract(&mut register, "Sample Ltd", "en", &[]);
    let draft = summary(&register, &english);
    assert_eq!(draft.to, ["post@muster.example"]);
    assert_eq!(
        draft.subject,
        format!("Contract summary for support contract {english}")
    );
    let text = String::from_utf8(draft.bytes).unwrap();
    assert!(text.contains("Dear customer,"));
}

#[test]
fn f3_no_customer_writes_a_header() {
    let place = tempfile::tempdir().unwrap();
    let mut register = opened(place.path());
    for (at, hostile) in [
        "x\u{2028}Bcc: victim@muster.example",
        "\"><script>alert(1)</script>",
        "=?UTF-8?Q?=0D=0ABcc:_victim=40muster.example?=",
        "../../etc/passwd",
        "a, victim@muster.example",
        "株式会社 <victim@muster.example>",
        "CON",
        &"ü".repeat(200),
    ]
    .into_iter()
    .enumerate()
    {
        let email = format!("\"a,b\"{at}@muster.example");
        let number = contract(&mut register, hostile, "de", &[(hostile, &email)]);
        let draft = summary(&register, &number);
        assert_eq!(
            headers(&draft),
            [
                "X-Unsent",
                "MIME-Version",
                "To",
                "Subject",
                "Content-Language",
                "Content-Type"
            ],
            "{hostile:?}"
        );
        assert_eq!(draft.to.len(), 1, "{hostile:?}");
        assert!(!draft.name.contains(['/', '\\', ':']), "{}", draft.name);
    }
}

#[test]
fn nobody_to_write_to_and_no_such_paper() {
    let place = tempfile::tempdir().unwrap();
    let mut register = opened(place.path());
    let contacts = [("Jörg", "jörg@muster.example")];
    let number = contract(&mut register, "Muster", "de", &contacts);
    // Such an address can be kept, and no mail program sends to it: the customer's own is taken.
    assert_eq!(summary(&register, &number).to, ["post@muster.example"]);
    let notice = of(&register, &number, Wish::of(PaperKind::Notice), &now());
    assert!(notice.is_err());
    let unknown = of(&register, "no such", Wish::of(PaperKind::Summary), &now());
    assert_eq!(unknown.unwrap_err().code, Code::NotFound);
}

#[test]
fn what_a_letter_says_it_encloses_goes_with_it() {
    let place = tempfile::tempdir().unwrap();
    let mut register = opened(place.path());
    let number = contract(&mut register, "Musterhaus GmbH", "de", &[]);
    let files = |kind| {
        let draft = of(&register, &number, Wish::of(kind), &now()).unwrap();
        let text = String::from_utf8(draft.bytes).unwrap();
        text.matches("Content-Disposition: attachment").count()
    };
    assert_eq!(files(PaperKind::Activation), 2);
    assert_eq!(files(PaperKind::Summary), 1);
}
