//! What the screens of editions show and what the form says back.

use chrono::{TimeZone, Utc};
use store::{Access, Register};
use words::{Language, Words};

use super::{check, confirm, list, open_form, save, view};
use crate::Now;
use crate::views::editions::{CellInput, EditionDraft, EditionFormOpen};

fn now() -> Now {
    let clock = Utc.with_ymd_and_hms(2026, 11, 24, 9, 30, 0).unwrap();
    Now::at(clock, None, "Erika Muster")
}

fn register() -> (Register, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.termkeeper");
    let register = Register::open(&path, Access::Create, now().today).unwrap();
    (register, folder)
}

fn copied(register: &Register, words: Words) -> EditionDraft {
    let open = EditionFormOpen {
        id: "seed-1".into(),
        as_copy: true,
    };
    let mut draft = open_form(register, &open, &now(), words).unwrap().draft;
    draft.valid_from = "1.4.2027".into();
    draft
}

#[test]
fn x1_the_edition_stands_beside_the_published_wording() {
    let (register, _folder) = register();
    let page = view(&register, "seed-1", &now(), Words::of(Language::En)).unwrap();
    assert_eq!(page.levels, ["Basic", "Standard", "Premium"]);
    let table = &page.sections[0];
    let row = |start: &str| {
        let clause = table
            .clauses
            .iter()
            .find(|clause| clause.text.starts_with(start))
            .unwrap();
        clause
            .cells
            .iter()
            .map(|cell| cell.text.replace('\u{a0}', " "))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        row("Service level window"),
        ["–", "09:00–17:00", "08:00–18:00"]
    );
    assert_eq!(row("Critical Impact"), ["–", "4 h", "2 h"]);
    assert_eq!(row("Max. Support"), ["5", "25", "50"]);
    assert_eq!(
        row("openITCOCKPIT satellites"),
        ["–", "up to 5", "up to 10"]
    );
    let notice = page.sections[1]
        .clauses
        .iter()
        .find(|clause| clause.text.contains("60 days before"))
        .unwrap();
    assert_eq!(notice.values[0].value, "60 days");
    assert_eq!(notice.values[0].rule, "N1");
    assert_eq!(notice.values[0].published, None);
}

#[test]
fn x3_the_screen_marks_what_is_unconfirmed_until_it_is_confirmed() {
    let (mut register, _folder) = register();
    let words = Words::of(Language::En);
    let page = view(&register, "seed-1", &now(), words).unwrap();
    assert_eq!(page.open_cells.len(), 3);
    assert_eq!(
        page.line.unconfirmed.as_deref(),
        Some("3 cells unconfirmed")
    );
    let input = CellInput {
        edition: "seed-1".into(),
        level: "standard".into(),
        value: true,
    };
    let page = confirm(&mut register, input, &now(), words).unwrap().value;
    assert_eq!(page.open_cells.len(), 2);
    assert_eq!(
        page.confirmations,
        ["Standard: yes, confirmed by Erika Muster on 24 Nov 2026"]
    );
}

#[test]
fn x1_the_form_says_at_every_field_what_does_not_fit() {
    let (register, _folder) = register();
    let words = Words::of(Language::En);
    let says = |change: fn(&mut EditionDraft)| {
        let mut draft = copied(&register, words);
        change(&mut draft);
        let said = check(&register, &draft, &now(), words).unwrap();
        assert_eq!(said.can_save, said.findings.is_empty());
        said.findings
            .into_iter()
            .map(|finding| format!("{}: {}", finding.field, finding.message))
            .collect::<Vec<_>>()
    };
    assert_eq!(says(|_| ()), [""; 0]);
    assert_eq!(
        says(|draft| draft.levels[1].closes = "8".into()),
        ["levels[1].window.closes: The service window closes before it opens.",]
    );
    assert_eq!(
        says(|draft| draft.levels[1].closes = String::new()),
        [
            "levels[1].window.closes: Opening and closing belong together.",
            "levels[1].response_hours: Without a service window there is no response time.",
        ]
    );
    assert_eq!(
        says(|draft| {
            draft
                .numbers
                .insert("activation.default_days".into(), "91".into());
        }),
        ["activation.default_days: The default day lies outside 1 to 90."]
    );
    assert_eq!(
        says(|draft| {
            draft.numbers.insert("notice_days".into(), "sixty".into());
        }),
        ["notice_days: A whole number belongs here."]
    );
    assert_eq!(
        says(|draft| draft.extra = "1.6.2027, soon".into()),
        ["holidays.extra: No day: soon"]
    );
    assert_eq!(says(|draft| draft.valid_from.clear()).len(), 1);
    assert_eq!(
        says(|draft| draft.id = "seed-1".into()),
        ["id: This id is taken."]
    );
    assert_eq!(
        says(|draft| draft.levels[2].requests = "24".into()),
        ["levels[2].requests_per_year: Less than “Standard” below it."]
    );
}

#[test]
fn x1_what_is_saved_from_the_form_stands_in_the_list_with_what_differs() {
    let (mut register, _folder) = register();
    let words = Words::of(Language::De);
    let mut draft = copied(&register, words);
    draft.numbers.insert("notice_days".into(), "90".into());
    draft.extra = "1.6.2027".into();
    draft.region = "BY".into();
    let saved = save(&mut register, &draft, &now(), words).unwrap();
    assert_eq!(saved.value.id, "house-1");
    let all = list(&register, &now(), words).unwrap().editions;
    assert_eq!(all[1].name, "Bedingungen, Ausgabe 1, eigene Fassung");
    assert!(all[1].can_change && !all[0].can_change);
    let page = view(&register, "house-1", &now(), words).unwrap();
    let differs: Vec<_> = page
        .sections
        .iter()
        .flat_map(|section| &section.clauses)
        .flat_map(|clause| &clause.values)
        .filter_map(|value| Some((value.value.as_str(), value.published.as_deref()?)))
        .collect();
    assert_eq!(
        differs,
        [
            ("90 Tage", "veröffentlicht: 60 Tage"),
            ("Bayern", "veröffentlicht: Hessen"),
            ("01.06.2027", "veröffentlicht: keine"),
        ]
    );
    let open = EditionFormOpen {
        id: "house-1".into(),
        as_copy: false,
    };
    let form = open_form(&register, &open, &now(), words).unwrap();
    assert_eq!(form.draft.extra, "01.06.2027");
    assert!(
        check(&register, &form.draft, &now(), words)
            .unwrap()
            .can_save
    );
}
