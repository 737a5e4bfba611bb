//! The table that people get: what is filtered, in their words, with a sum for each currency.

use chrono::{TimeZone, Utc};
use store::{Access, Register};
use terms::Date;
use words::{Language, Words};

use super::write;
use crate::demo;
use crate::now::Now;
use crate::problem::Code;
use crate::views::batch::Selection;
use crate::views::contract_list::ContractListInput;
use crate::views::export::ExportInput;

fn now() -> Now {
    let clock = Utc.with_ymd_and_hms(2026, 11, 24, 8, 0, 0).unwrap();
    Now::at(clock, Date::from_ymd_opt(2026, 11, 24), "Erika Muster")
}

fn register() -> (Register, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("register.termkeeper");
    let mut register = Register::open(&path, Access::Create, now().today).unwrap();
    demo::fill(&mut register, 60, 1, &now(), |_| {}).unwrap();
    (register, folder)
}

fn filtered(left_out: &[&str]) -> Selection {
    Selection {
        numbers: left_out.iter().map(ToString::to_string).collect(),
        all_of: Some(ContractListInput {
            states: vec!["active".into()],
            sort: "notice_by".into(),
            limit: 3,
            ..ContractListInput::default()
        }),
    }
}

fn rows(selection: Selection, language: Language) -> Vec<String> {
    let (register, folder) = register();
    let place = folder.path().join("contracts.csv");
    let input = ExportInput {
        selection,
        format: "csv_excel".into(),
    };
    write(&register, &input, &place, &now(), Words::of(language)).unwrap();
    let text = std::fs::read_to_string(place).unwrap();
    text.lines().map(str::to_owned).collect()
}

#[test]
fn what_is_filtered_is_what_is_written_in_the_order_of_the_screen() {
    let rows = rows(filtered(&[]), Language::De);
    assert!(
        rows[0].starts_with("\u{feff}Vertragsnummer;Kundennummer;Kunde;Servicelevel;Status;"),
        "{}",
        rows[0]
    );
    assert!(rows.len() > 10, "{}", rows.len());
    let days: Vec<String> = rows[1..]
        .iter()
        // A note may hold line feeds; its row ends on a later line.
        .filter_map(|row| row.split(';').rev().nth(1))
        .filter(|day| day.len() == 10 && day.chars().all(|sign| ".0123456789".contains(sign)))
        .map(|day| day.split('.').rev().collect::<Vec<_>>().join("-"))
        .collect();
    assert!(days.is_sorted(), "{days:?}");
    assert!(rows[1..].iter().all(|row| !row.contains(";Beendet;")));
    assert!(rows[1].contains(";Aktiv;"), "{}", rows[1]);
}

#[test]
fn chosen_ones_and_all_but_a_few() {
    let all = rows(filtered(&[]), Language::En);
    let first = all[1].split(';').next().unwrap().to_owned();
    let rest = rows(filtered(&[&first]), Language::En);
    assert_eq!(rest.len(), all.len() - 1);
    assert!(
        rest.iter()
            .all(|row| !row.starts_with(&format!("{first};")))
    );
    let one = Selection {
        numbers: vec![first.clone()],
        all_of: None,
    };
    let one = rows(one, Language::En);
    assert_eq!(one.len(), 2);
    assert!(one[1].starts_with(&first));
}

#[test]
fn d4_what_cannot_be_written_leaves_nothing() {
    let (register, folder) = register();
    let input = ExportInput {
        selection: filtered(&[]),
        format: "xlsx".into(),
    };
    let place = folder.path().join("missing").join("contracts.xlsx");
    let problem = write(&register, &input, &place, &now(), Words::of(Language::En)).unwrap_err();
    assert_eq!(problem.code, Code::Io);
    assert!(!place.exists());
}
