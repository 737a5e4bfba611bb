//! What is changed from the page of a contract: systems, amendments, consulting; and the page as of
//! another day.

use super::{ENGLISH, desk, on, typed};
use crate::contract_page::{
    cancel_consulting, change_systems, draw_consulting, open_amendment, preview_amendment,
    preview_consulting, record_amendment,
};
use crate::views::contract_changes::{
    ConsultingDraft, ConsultingPlace, SystemChange, SystemsInput,
};
use crate::views::new_contract::SolutionDraft;
use crate::{Code, describe};

#[test]
fn l1_a_system_is_added_without_a_new_contract_and_l2_names_the_level_that_would_do() {
    let mut desk = desk();
    desk.save(None, typed(), &on("2026-11-24")).unwrap();
    let now = on("2027-02-01");
    let system = |version: &str, satellites: &str| SolutionDraft {
        solution: "openitcockpit".into(),
        version: version.into(),
        environment: "production".into(),
        satellites: satellites.into(),
    };
    let mut change = |change| {
        let input = SystemsInput {
            number: "SV-1".into(),
            change,
        };
        change_systems(&mut desk.register, input, &now, ENGLISH)
    };
    let add = |system| SystemChange::Add { system };
    let old = change(add(system("2.9", "1"))).unwrap_err();
    assert_eq!(
        (old.code, old.field()),
        (Code::UnsupportedVersion, Some("version"))
    );
    for unreadable in ["unknown", "-1"] {
        let odd = change(add(system(unreadable, "1"))).unwrap_err();
        assert_eq!(
            (odd.code, odd.field()),
            (Code::InvalidValue, Some("version"))
        );
    }
    change(add(system("v4.8.2-1", "5"))).unwrap();
    let many = change(add(system("5", "6"))).unwrap_err();
    assert_eq!(
        (many.code, many.field()),
        (Code::TooManySatellites, Some("satellites"))
    );
    let told = describe::problem(&many, ENGLISH);
    assert!(told.remedy.unwrap().contains("no level") || many.text("level_needed").is_none());
    change(SystemChange::Replace {
        at: 0,
        system: system("5.2", "4"),
    })
    .unwrap();
    let six = change(add(system("5", "2"))).unwrap_err();
    assert_eq!(six.text("level_needed"), Some("premium"));
    assert!(
        describe::problem(&six, ENGLISH)
            .remedy
            .unwrap()
            .contains("Premium")
    );
    change(add(SolutionDraft {
        solution: "idoit".into(),
        version: "33".into(),
        environment: "test".into(),
        satellites: "7".into(),
    }))
    .unwrap();
    change(SystemChange::Remove { at: 0 }).unwrap();
    let gone = change(SystemChange::Remove { at: 1 }).unwrap_err();
    assert_eq!(gone.code, Code::NotFound);
    let page = desk.page("2027-02-01");
    assert_eq!(page.systems.rows.len(), 1);
    assert_eq!(page.systems.rows[0].usage, "Test system");
}

#[test]
fn l3_the_page_shows_another_day_with_a_banner_and_offers_no_change() {
    let mut desk = desk();
    desk.save(None, typed(), &on("2026-11-24")).unwrap();
    let later = desk.page_as_of("2027-02-01", "24.11.2026");
    let banner = later.as_of.unwrap();
    assert!(banner.is_past && banner.title.contains("24 Nov 2026"));
    assert_eq!(later.head.state.id, "ordered");
    assert!(!later.can.edit && !later.can.record_notice && !later.can.amend);
    assert!(!later.systems.can_change && !later.consulting_book.can_draw);
    let coming = desk.page_as_of("2027-02-01", "1.1.2029");
    assert!(!coming.as_of.unwrap().is_past);
    assert_eq!(coming.heroes[0].day.text, "31 Dec 2029");
    let early = desk.page_as_of("2027-02-01", "23.11.2026");
    assert!(early.as_of.is_none() && early.can.edit);
    let refusal = early.as_of_answer.problem.unwrap();
    assert!(
        refusal.message.contains("24 Nov 2026"),
        "{}",
        refusal.message
    );
    let unreadable = desk.page_as_of("2027-02-01", "31.13.");
    assert!(unreadable.as_of.is_none() && unreadable.as_of_answer.problem.is_some());
    let today = desk.page_as_of("2027-02-01", "1.2.2027");
    assert!(today.as_of.is_none() && today.can.edit);
}

#[test]
fn l3_an_amendment_is_shown_before_it_is_recorded() {
    let mut desk = desk();
    desk.save(None, typed(), &on("2026-11-24")).unwrap();
    let now = on("2027-06-01");
    let mut draft = open_amendment(&desk.register, "SV-1", &now, ENGLISH)
        .unwrap()
        .draft;
    draft.level = "premium".into();
    draft.effective = "1.7.27".into();
    let preview = preview_amendment(&desk.register, &draft, &now, ENGLISH).unwrap();
    assert!(preview.can_record, "{preview:?}");
    let requests = &preview.rows[2];
    assert_eq!(
        (requests.before.as_str(), requests.after.as_str()),
        ("25 of 25 left", "50 of 50 left")
    );
    assert!(preview.stays.unwrap().contains("1 Jan 2028"));
    draft.level = "basic".into();
    let lower = preview_amendment(&desk.register, &draft, &now, ENGLISH).unwrap();
    assert!(!lower.can_record);
    assert_eq!(lower.possible[0].typed, "1 Jan 2028");
    let message = lower.effective.problem.unwrap().message;
    assert!(
        message.contains("1 Jan 2028") && message.contains("2 Nov 2027"),
        "{message}"
    );
    draft.effective = "1 Jan 2028".into();
    record_amendment(&mut desk.register, &draft, &now, ENGLISH).unwrap();
    draft.kind = "fee".into();
    draft.fee = "3,000.00".into();
    record_amendment(&mut desk.register, &draft, &now, ENGLISH).unwrap();
    let page = desk.page("2027-06-01");
    let texts: Vec<&str> = page
        .amendments
        .iter()
        .map(|line| line.text.as_str())
        .collect();
    assert_eq!(texts, ["Standard to Basic", "Fee €\u{a0}3,000.00"]);
    assert!(page.amendments[0].why.is_some() && page.amendments[0].note.is_some());
    assert_eq!(page.history[0].text, "Fee changed by amendment");
    assert_eq!(desk.page("2028-01-01").fee[0].value, "€\u{a0}3,000.00");
}

#[test]
fn q7_a_draw_says_what_is_left_before_it_is_recorded() {
    let mut desk = desk();
    desk.save(None, typed(), &on("2026-11-24")).unwrap();
    let now = on("2027-02-01");
    let mut draft = ConsultingDraft {
        number: "SV-1".into(),
        on: "10.2.27".into(),
        blocks: "1".into(),
    };
    let preview = preview_consulting(&desk.register, &draft, &now, ENGLISH).unwrap();
    assert_eq!(
        preview.says.as_deref(),
        Some("Contract year 1: 4 of 4\u{a0}h left, 0\u{a0}h afterwards")
    );
    for (on_day, blocks) in [
        ("10.2.27", "2"),
        ("10.2.27", "0"),
        ("10.2.27", "1.5"),
        ("31.12.26", "1"),
    ] {
        draft.on = on_day.into();
        draft.blocks = blocks.into();
        let refused = preview_consulting(&desk.register, &draft, &now, ENGLISH).unwrap();
        assert!(!refused.can_record, "{on_day} {blocks}");
        assert!(
            refused.on.problem.is_some() || refused.blocks.problem.is_some(),
            "{on_day} {blocks}"
        );
    }
    draft.on = "10.2.27".into();
    draft.blocks = "1".into();
    draw_consulting(&mut desk.register, &draft, &now, ENGLISH).unwrap();
    let page = desk.page("2027-02-01");
    assert_eq!(page.consulting.count, "4 of 4\u{a0}h");
    assert!(page.consulting.why.is_some());
    assert_eq!(
        page.consulting_book.further.as_deref(),
        Some("Further days: 5\u{a0}% discount")
    );
    assert_eq!(page.history[0].text, "Consulting drawn");
    let place = ConsultingPlace {
        number: "SV-1".into(),
        at: 0,
    };
    cancel_consulting(&mut desk.register, &place, &now, ENGLISH).unwrap();
    let page = desk.page("2027-02-01");
    assert_eq!(page.history[0].text, "Consulting appointment cancelled");
    assert_eq!(page.consulting.count, "0 of 4\u{a0}h");
    let second = desk.page("2028-02-01");
    assert_eq!(second.consulting_book.years.len(), 2);
    assert_eq!(
        second.consulting_book.years[1].lapsed.as_deref(),
        Some("4\u{a0}h lapsed")
    );
}
