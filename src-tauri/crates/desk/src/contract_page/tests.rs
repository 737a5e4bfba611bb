//! What the page of a contract, its form and a notice show, through a real register.

use chrono::{TimeZone, Utc};
use store::{Access, Register};
use terms::Date;
use words::{Language, Words};

use super::{change_contacts, read, withdraw_order};
use crate::customers::{self, NewCustomer};
use crate::views::contract_page::{
    ContactChange, ContactDraft, ContactsInput, ContractPageView, DateTone,
};
use crate::views::new_contract::{
    ContractDraft, ContractFormInput, ContractPreview, ContractSaveInput, SolutionDraft,
};
use crate::views::notice::{NoticeDayInput, NoticeDraft};
use crate::{Code, Now, Problem, new_contract, notice_page};

const ENGLISH: Words = Words::of(Language::En);

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn on(text: &str) -> Now {
    let clock = Utc.with_ymd_and_hms(2026, 3, 2, 9, 30, 0).unwrap();
    Now::at(clock, Some(day(text)), "Erika Muster")
}

struct Desk {
    register: Register,
    _folder: tempfile::TempDir,
}

fn desk() -> Desk {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.termkeeper");
    let mut register = Register::open(&path, Access::Create, day("2026-11-24")).unwrap();
    customers::create(
        &mut register,
        NewCustomer::named("Sägewerk Forstmüller OHG"),
        &on("2026-11-24"),
    )
    .unwrap();
    Desk {
        register,
        _folder: folder,
    }
}

fn typed() -> ContractDraft {
    ContractDraft {
        number: "SV-1".into(),
        customer: "K-0001".into(),
        received: "24.11.26".into(),
        level: "standard".into(),
        activation: "1.1.27".into(),
        term: "12 months".into(),
        contacts: vec![contact("Frauke Musterer", "f@forst.example")],
        fee: "4,860.00".into(),
        ..ContractDraft::default()
    }
}

fn contact(name: &str, email: &str) -> ContactDraft {
    ContactDraft {
        name: name.into(),
        email: email.into(),
        phone: "+49 30 0000-51".into(),
    }
}

impl Desk {
    fn preview(&self, draft: ContractDraft) -> ContractPreview {
        let input = ContractFormInput {
            editing: None,
            draft,
        };
        new_contract::preview(&self.register, &input, &on("2026-11-24"), ENGLISH).unwrap()
    }

    fn save(
        &mut self,
        editing: Option<&str>,
        draft: ContractDraft,
        now: &Now,
    ) -> Result<(), Problem> {
        let input = ContractSaveInput {
            editing: editing.map(str::to_owned),
            draft,
            as_draft: false,
        };
        new_contract::save(&mut self.register, &input, now, ENGLISH).map(|_| ())
    }

    fn page(&mut self, today: &str) -> ContractPageView {
        self.register.set_today(day(today));
        read(&self.register, "SV-1", &on(today), ENGLISH).unwrap()
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
    assert_eq!(problem.field(), Some("activation_requested_on"));
    let problem = read(&desk.register, "SV-1", &on("2026-11-24"), ENGLISH).unwrap_err();
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
    new_contract::save(&mut desk.register, &input, &now, ENGLISH).unwrap();
    let page = desk.page("2026-11-24");
    assert_eq!(page.head.state.id, "draft");
    assert!(page.heroes.is_empty() && page.ruler.is_none());
}

#[test]
fn a_page_follows_the_life_of_its_contract() {
    let mut desk = desk();
    desk.save(None, typed(), &on("2026-11-24")).unwrap();
    let cases = [
        ("2026-11-24", "ordered", 3, DateTone::Open),
        ("2027-10-27", "active", 3, DateTone::Soon),
        ("2027-11-03", "active", 3, DateTone::Passed),
    ];
    for (today, state, heroes, tone) in cases {
        let page = desk.page(today);
        assert_eq!(page.head.state.id, state, "{today}");
        assert_eq!(page.heroes.len(), heroes, "{today}");
        assert_eq!(page.heroes.last().unwrap().tone, tone, "{today}");
        for hero in &page.heroes {
            let why = hero.why.as_ref().unwrap();
            assert!(why.steps.iter().any(|step| step.is_result), "{today}");
        }
    }
    let before = desk.page("2026-11-24");
    assert!(
        !before.requests.is_drawn,
        "O5: nothing before the activation"
    );
    assert!(before.can.withdraw_order && !before.can.activation_is_fixed);
    let active = desk.page("2027-01-01");
    assert_eq!(active.requests.count, "0 of 25");
    assert!(active.requests.is_drawn && active.can.activation_is_fixed);
}

#[test]
fn a_correction_needs_a_reason() {
    let mut desk = desk();
    desk.save(None, typed(), &on("2026-11-24")).unwrap();
    let later = on("2027-03-01");
    let opening = new_contract::open(&desk.register, Some("SV-1"), &later, ENGLISH).unwrap();
    assert!(opening.is_active && opening.is_ordered);
    let draft = ContractDraft {
        activation: "4.1.27".into(),
        ..opening.draft
    };
    let input = ContractFormInput {
        editing: Some("SV-1".into()),
        draft: draft.clone(),
    };
    let preview = new_contract::preview(&desk.register, &input, &later, ENGLISH).unwrap();
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
fn contacts_are_named_replaced_and_ended() {
    let mut desk = desk();
    desk.save(None, typed(), &on("2026-11-24")).unwrap();
    let now = on("2027-02-01");
    let mut change = |change| {
        let input = ContactsInput {
            number: "SV-1".into(),
            change,
        };
        change_contacts(&mut desk.register, input, &now, ENGLISH)
    };
    let last = change(ContactChange::End { at: 0 }).unwrap_err();
    assert_eq!(last.code, Code::LastContact);
    let refused = change(ContactChange::Add {
        contact: contact("Max Beispiel", "f@forst.example"),
    });
    assert_eq!(refused.unwrap_err().field(), Some("email"));
    change(ContactChange::Replace {
        at: 0,
        contact: contact("Max Beispiel", "m@forst.example"),
    })
    .unwrap();
    let page = desk.page("2027-02-01");
    let names: Vec<(&str, bool)> = page
        .contacts
        .rows
        .iter()
        .map(|row| (row.name.as_str(), row.is_current))
        .collect();
    assert_eq!(names, [("Max Beispiel", true), ("Frauke Musterer", false)]);
    assert_eq!(page.contacts.count, "1 of 3");
}

#[test]
fn a_notice_shows_its_verdict_and_the_days_beside() {
    let mut desk = desk();
    desk.save(None, typed(), &on("2026-11-24")).unwrap();
    let now = on("2027-11-02");
    desk.register.set_today(now.today);
    let mut draft = notice_page::open(&desk.register, "SV-1", &now, ENGLISH)
        .unwrap()
        .draft;
    draft.received = "2.11.27".into();
    let preview = notice_page::preview(&desk.register, &draft, &now, ENGLISH).unwrap();
    let verdict = preview.verdict.unwrap();
    assert_eq!(verdict.id, "boundary");
    assert_eq!(verdict.title, "On time, on the last day");
    let sentence: String = verdict
        .sentence
        .iter()
        .map(|part| part.text.as_str())
        .collect();
    assert_eq!(
        sentence,
        "The contract ends on Friday, 31 December 2027. It does not renew."
    );
    let beside: Vec<(&str, &str)> = preview
        .neighbours
        .iter()
        .map(|day| (day.title.as_str(), day.effect.as_str()))
        .collect();
    assert_eq!(
        beside,
        [
            ("On time", "ends 31 Dec 2027"),
            ("On time, boundary", "ends 31 Dec 2027"),
            ("Late", "ends 31 Dec 2028"),
        ]
    );
    assert!(preview.can_record);
    let by_phone = NoticeDraft {
        channel: "phone".into(),
        ..draft.clone()
    };
    let preview = notice_page::preview(&desk.register, &by_phone, &now, ENGLISH).unwrap();
    assert_eq!(preview.verdict.unwrap().id, "without_effect");

    notice_page::record(&mut desk.register, &draft, &now, ENGLISH).unwrap();
    let page = desk.page("2027-11-02");
    assert_eq!(page.head.state.id, "terminating");
    assert_eq!(page.heroes.len(), 1, "a terminated contract does not renew");
    assert!(page.notices[0].counts && page.notices[0].can_be_withdrawn);
    let agreed = NoticeDayInput {
        number: "SV-1".into(),
        at: 0,
        day: "2.11.27".into(),
    };
    notice_page::withdraw(&mut desk.register, &agreed, &now, ENGLISH).unwrap();
    let page = desk.page("2027-11-02");
    assert_eq!(page.head.state.id, "active");
    assert_eq!(page.notices.len(), 1, "nothing is deleted");
    let texts: Vec<&str> = page.history.iter().map(|row| row.text.as_str()).collect();
    assert!(
        texts.contains(&"Notice withdrawn by agreement"),
        "{texts:?}"
    );
}

#[test]
fn a_withdrawn_order_has_no_dates() {
    let mut desk = desk();
    desk.save(None, typed(), &on("2026-11-24")).unwrap();
    withdraw_order(&mut desk.register, "SV-1", &on("2026-11-25"), ENGLISH).unwrap();
    let page = desk.page("2026-11-25");
    assert_eq!(page.head.state.id, "withdrawn");
    assert!(page.heroes.is_empty() && !page.can.edit && !page.can.record_notice);
}
