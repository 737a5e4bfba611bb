//! What the page of a contract and a notice show, through a real register; the register and the
//! typed contract serve the tests of the form too.

use chrono::{TimeZone, Utc};
use store::{Access, Register};
use terms::Date;
use words::{Language, Words};

use super::{change_contacts, read, withdraw_order};
use crate::customers::{self, NewCustomer};
use crate::views::contract_changes::ContractPageInput;
use crate::views::contract_page::{
    ContactChange, ContactDraft, ContactsInput, ContractPageView, DateTone,
};
use crate::views::new_contract::{ContractDraft, ContractSaveInput};
use crate::views::notice::{NoticeDayInput, NoticeDraft};
use crate::{Code, Now, Problem, new_contract, notice_page};

pub(crate) const ENGLISH: Words = Words::of(Language::En);

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub(crate) fn on(text: &str) -> Now {
    let clock = Utc.with_ymd_and_hms(2026, 3, 2, 9, 30, 0).unwrap();
    Now::at(clock, Some(day(text)), "Erika Muster")
}

pub(crate) struct Desk {
    pub(crate) register: Register,
    _folder: tempfile::TempDir,
}

pub(crate) fn desk() -> Desk {
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

pub(crate) fn typed() -> ContractDraft {
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

pub(crate) fn page_of(number: &str) -> ContractPageInput {
    ContractPageInput {
        number: number.into(),
        as_of: String::new(),
    }
}

pub(crate) fn contact(name: &str, email: &str) -> ContactDraft {
    ContactDraft {
        name: name.into(),
        email: email.into(),
        phone: "+49 30 0000-51".into(),
    }
}

impl Desk {
    pub(crate) fn save(
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

    pub(crate) fn page(&mut self, today: &str) -> ContractPageView {
        self.register.set_today(day(today));
        read(&self.register, &page_of("SV-1"), &on(today), ENGLISH).unwrap()
    }

    pub(crate) fn page_as_of(&mut self, today: &str, as_of: &str) -> ContractPageView {
        self.register.set_today(day(today));
        let input = ContractPageInput {
            as_of: as_of.into(),
            ..page_of("SV-1")
        };
        read(&self.register, &input, &on(today), ENGLISH).unwrap()
    }
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

    notice_page::record(&mut desk.register, &draft, None, &now, ENGLISH).unwrap();
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

mod changes;
mod requests;
