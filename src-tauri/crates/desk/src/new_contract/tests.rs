//! What the form of a contract answers while it is typed, and what it stores, through a real
//! register.

use super::{open, preview, save};
use crate::Code;
use crate::amendments::amend_fee;
use crate::contract_page::read;
use crate::contract_page::tests::{Desk, ENGLISH, contact, desk, on, page_of, typed};
use crate::views::contract_page::ContactDraft;
use crate::views::new_contract::{
    ContractDraft, ContractFormInput, ContractPreview, ContractSaveInput, SolutionDraft,
};

impl Desk {
    fn preview(&self, draft: ContractDraft) -> ContractPreview {
        let input = ContractFormInput {
            editing: None,
            draft,
        };
        preview(&self.register, &input, &on("2026-11-24"), ENGLISH).unwrap()
    }
}

fn message(preview: &ContractPreview, field: &str) -> String {
    let answer = preview.answers.get(field);
    answer
        .and_then(|answer| answer.problem.as_ref())
        .map_or_else(|| format!("{answer:?}"), |problem| problem.message.clone())
}

#[test]
fn a_form_is_answered_while_it_is_typed() {
    let preview = desk().preview(typed());
    assert!(preview.can_save, "{:?}", preview.answers);
    let dates: Vec<&str> = preview
        .heroes
        .iter()
        .map(|hero| hero.day.text.as_str())
        .collect();
    assert_eq!(dates, ["31 Dec 2027", "1 Jan 2028", "2 Nov 2027"]);
    let activation = &preview.answers["activation_requested_on"];
    assert_eq!(
        activation.say.as_deref(),
        Some("Fri, 1 Jan 2027, in 38 days")
    );
    assert_eq!(
        activation.detail.as_deref(),
        Some("Day 38 of 90. New Year’s Day, not moved.")
    );
    let received = &preview.answers["received_on"];
    assert_eq!(received.say.as_deref(), Some("Tue, 24 Nov 2026, today"));
    assert_eq!(received.detail.as_deref(), Some("Contacts due 29 Nov"));
}

#[test]
fn the_calendar_opens_on_the_window_alone() {
    let calendar = desk().preview(typed()).calendar.unwrap();
    let days: Vec<_> = calendar
        .months
        .iter()
        .flat_map(|month| &month.weeks)
        .flat_map(|week| week.days.iter().flatten())
        .collect();
    let allowed: Vec<&str> = days
        .iter()
        .filter(|day| day.is_allowed)
        .map(|day| day.iso.as_str())
        .collect();
    assert_eq!(allowed.len(), 90);
    assert_eq!(allowed.first(), Some(&"2026-11-25"));
    assert_eq!(allowed.last(), Some(&"2027-02-22"));
    let marked = |mark: fn(&crate::views::new_contract::CalendarDay) -> bool| {
        days.iter()
            .filter(|day| mark(day))
            .map(|day| day.iso.as_str())
            .collect::<Vec<_>>()
    };
    assert_eq!(marked(|day| day.is_default), ["2026-12-24"]);
    assert_eq!(marked(|day| day.is_selected), ["2027-01-01"]);
    assert_eq!(marked(|day| day.is_order), ["2026-11-24"]);
    assert!(
        calendar
            .months
            .iter()
            .all(|month| { month.weeks.iter().all(|week| week.days.len() == 7) })
    );
}

#[test]
fn what_cannot_be_taken_is_answered_at_its_field() {
    let desk = desk();
    let cases: [(&str, ContractDraft, &str); 9] = [
        (
            "activation_requested_on",
            ContractDraft {
                activation: "23.2.27".into(),
                ..typed()
            },
            "Allowed is 25 Nov 2026 to 22 Feb 2027, order + 1 to + 90",
        ),
        (
            "activation_requested_on",
            ContractDraft {
                activation: "30.2.27".into(),
                ..typed()
            },
            "February 2027 has only 28 days.",
        ),
        (
            "received_on",
            ContractDraft {
                received: "03/04/2026".into(),
                ..typed()
            },
            "Day or month first? Use dots: day.month.year, such as 31.10.26",
        ),
        (
            "term_months",
            ContractDraft {
                term: "11".into(),
                ..typed()
            },
            "The term is at least 12 months.",
        ),
        (
            "contacts[1].email",
            ContractDraft {
                contacts: vec![
                    contact("Frauke Musterer", "f@forst.example"),
                    contact("Max Beispiel", "F@FORST.example"),
                ],
                ..typed()
            },
            "Two contacts have the same e-mail address.",
        ),
        (
            "contacts[2].email",
            ContractDraft {
                contacts: vec![
                    ContactDraft::default(),
                    contact("Frauke Musterer", "f@forst.example"),
                    contact("Max Beispiel", "nowhere"),
                ],
                ..typed()
            },
            "E-mail is no mail address, such as name@company.example.",
        ),
        (
            "contacts",
            ContractDraft {
                contacts: (0..4)
                    .map(|at| contact("Max Beispiel", &format!("{at}@forst.example")))
                    .collect(),
                ..typed()
            },
            "At most 3 contacts can be named.",
        ),
        (
            "solutions[0].version",
            ContractDraft {
                solutions: vec![SolutionDraft {
                    solution: "openitcockpit".into(),
                    version: "2.9".into(),
                    ..SolutionDraft::default()
                }],
                ..typed()
            },
            "Versions before 3 are not supported.",
        ),
        (
            "yearly_fee",
            ContractDraft {
                fee: "4.860".into(),
                ..typed()
            },
            "Thousands or decimals? Such as 4860 or 4,860.00",
        ),
    ];
    for (field, draft, expected) in cases {
        let preview = desk.preview(draft);
        assert_eq!(message(&preview, field), expected, "{field}");
        assert!(!preview.can_save, "{field}");
    }
}

#[test]
fn a_refused_form_stores_nothing() {
    let mut desk = desk();
    let draft = ContractDraft {
        activation: "23.2.27".into(),
        ..typed()
    };
    let problem = desk.save(None, draft, &on("2026-11-24")).unwrap_err();
    assert_eq!(problem.code, Code::ActivationOutOfWindow);
    assert_eq!(problem.field(), Some("activation_requested_on"));
    let problem = read(&desk.register, &page_of("SV-1"), &on("2026-11-24"), ENGLISH).unwrap_err();
    assert_eq!(problem.code, Code::NotFound);
}

#[test]
fn without_an_order_date_only_a_draft_is_stored() {
    let mut desk = desk();
    let draft = ContractDraft {
        received: String::new(),
        activation: String::new(),
        ..typed()
    };
    let now = on("2026-11-24");
    let problem = desk.save(None, draft.clone(), &now).unwrap_err();
    assert_eq!(problem.code, Code::MissingField);
    assert_eq!(problem.field(), Some("received_on"));
    let input = ContractSaveInput {
        editing: None,
        draft,
        as_draft: true,
    };
    save(&mut desk.register, &input, &now, ENGLISH).unwrap();
    let page = desk.page("2026-11-24");
    assert_eq!(page.head.state.id, "draft");
    assert!(page.heroes.is_empty() && page.ruler.is_none());
}

#[test]
fn a_correction_needs_a_reason() {
    let mut desk = desk();
    desk.save(None, typed(), &on("2026-11-24")).unwrap();
    let later = on("2027-03-01");
    let opening = open(&desk.register, Some("SV-1"), &later, ENGLISH).unwrap();
    assert!(opening.is_active && opening.is_ordered);
    let draft = ContractDraft {
        activation: "4.1.27".into(),
        ..opening.draft
    };
    let input = ContractFormInput {
        editing: Some("SV-1".into()),
        draft: draft.clone(),
    };
    let preview = preview(&desk.register, &input, &later, ENGLISH).unwrap();
    assert!(preview.needs_reason && !preview.can_save);
    let problem = desk.save(Some("SV-1"), draft.clone(), &later).unwrap_err();
    assert_eq!(problem.code, Code::ActivationFixed);
    assert_eq!(problem.field(), Some("reason"));
    let draft = ContractDraft {
        reason: "Installed three days later".into(),
        ..draft
    };
    desk.save(Some("SV-1"), draft, &later).unwrap();
    let page = desk.page("2027-03-01");
    assert_eq!(page.heroes[0].day.text, "3 Jan 2028");
    let corrected = page
        .history
        .iter()
        .find(|row| row.text == "Activation corrected")
        .unwrap();
    assert_eq!(
        corrected.details,
        [
            "Activation: 1 Jan 2027 → 4 Jan 2027",
            "Reason: Installed three days later"
        ]
    );
}

#[test]
fn c2_contacts_are_due_after_the_day_the_order_was_placed() {
    let mut desk = desk();
    let draft = ContractDraft {
        commissioned: "20.11.26".into(),
        contacts: Vec::new(),
        ..typed()
    };
    let preview = desk.preview(draft.clone());
    assert!(
        preview.contacts_text.contains("25 Nov 2026"),
        "{}",
        preview.contacts_text
    );
    let odd = desk.preview(ContractDraft {
        commissioned: "31.11.".into(),
        ..draft.clone()
    });
    assert!(odd.answers["commissioned_on"].problem.is_some() && !odd.can_save);
    let now = on("2026-11-24");
    desk.save(None, draft, &now).unwrap();
    let mut opened = open(&desk.register, Some("SV-1"), &now, ENGLISH)
        .unwrap()
        .draft;
    assert_eq!(opened.commissioned, "20 Nov 2026");
    assert_eq!(
        desk.page("2026-11-24").contacts.due.as_deref(),
        Some("due Wed, 25 Nov 2026")
    );
    opened.commissioned.clear();
    desk.save(Some("SV-1"), opened, &now).unwrap();
    let opened = open(&desk.register, Some("SV-1"), &now, ENGLISH)
        .unwrap()
        .draft;
    assert_eq!(opened.commissioned, "");
    assert_eq!(
        desk.page("2026-11-24").contacts.due.as_deref(),
        Some("due Sun, 29 Nov 2026")
    );
}

#[test]
fn l3_a_fee_that_an_amendment_set_is_shown_and_changed_by_another_alone() {
    let mut desk = desk();
    desk.save(None, typed(), &on("2026-11-24")).unwrap();
    let now = on("2027-06-01");
    let start = "2028-01-01".parse().unwrap();
    let fee = store::Money {
        amount_minor: 510_000,
        currency: "EUR".into(),
    };
    amend_fee(&mut desk.register, "SV-1", start, Some(fee), &now).unwrap();
    let opened = |desk: &Desk, today: &str| {
        open(&desk.register, Some("SV-1"), &on(today), ENGLISH)
            .unwrap()
            .draft
    };
    assert_eq!(opened(&desk, "2027-12-31").fee, "4,860.00");
    let mut draft = opened(&desk, "2028-01-01");
    assert_eq!(draft.fee, "5,100.00");
    draft.owner = "Jana Musterfrau".into();
    desk.save(Some("SV-1"), draft.clone(), &on("2028-01-01"))
        .unwrap();
    assert_eq!(opened(&desk, "2027-12-31").fee, "4,860.00");
    draft.fee = "5,200.00".into();
    let refused = desk
        .save(Some("SV-1"), draft, &on("2028-01-01"))
        .unwrap_err();
    assert_eq!(refused.code, Code::AmendmentNotAllowed);
    assert_eq!(refused.field(), Some("yearly_fee"));
}
