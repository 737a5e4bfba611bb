//! Tables for scripts: read back into a new register they give the same rows, whatever the format.

use desk::export::{self, Dialect, Format, Selection};
use desk::fields::Wording;
use desk::import::{self, Options, RowOutcome};
use desk::records::{ContractQuery, Register, State};
use desk::{demo, history};
use documents::foreign::{self, Limits, Reader};
use words::{Language, Words};

use super::random::{fill, now};
use super::{Place, text};

const FORMATS: [(&str, &[&str]); 4] = [
    ("table.xlsx", &[]),
    ("table.csv", &[]),
    ("excel.csv", &["--format", "csv_excel", "--lang", "de"]),
    ("excel.csv", &["--format", "csv_excel", "--lang", "en"]),
];

#[test]
fn random_registers_give_the_same_rows_again() {
    for seed in 10..12 {
        let place = Place::new();
        fill(&mut place.register("a"), seed);
        comes_back(&place);
    }
}

#[test]
fn a_register_of_plausible_lives_gives_the_same_rows_again() {
    let place = Place::new();
    demo::fill(&mut place.register("a"), 200, 11, &now(), |_| {}).unwrap();
    comes_back(&place);
}

/// What the window writes, in words and with sums, is read as any list that others made: plausible texts come back,
/// and what could be several people in one cell is asked.
#[test]
fn tables_for_people_give_the_same_rows_again() {
    for (at, (language, format)) in [
        (Language::De, Format::Xlsx),
        (Language::En, Format::Xlsx),
        (Language::De, Format::Csv(Dialect::Excel)),
        (Language::En, Format::Csv(Dialect::Rfc4180)),
    ]
    .into_iter()
    .enumerate()
    {
        let place = Place::new();
        let register = {
            let mut register = place.register("a");
            demo::fill(&mut register, 150, 20 + at as u64, &now(), |_| {}).unwrap();
            register
        };
        // A list that others made has no drafts: a contract without a day is asked for one.
        let begun = ContractQuery {
            states: vec![
                State::Ordered,
                State::Active,
                State::Terminating,
                State::Ended,
            ],
            ..ContractQuery::default()
        };
        let selection = Selection::Filtered(Box::new(begun));
        let rows = written(
            &register,
            &selection,
            Format::Csv(Dialect::Rfc4180),
            Wording::Ids,
        );
        let name = format!("table.{}", format.ending());
        let file = place.path(&name);
        let wording = Wording::Words(Words::of(language));
        std::fs::write(&file, written(&register, &selection, format, wording)).unwrap();
        let table = foreign::read(&file, &Limits::default(), &Reader::Here).unwrap();
        let mut copy = place.register("b");
        let plan = import::plan(&copy, &name, &table, &Options::new(language), &now()).unwrap();
        for row in &plan.rows {
            assert_eq!(
                row.outcome,
                RowOutcome::New,
                "{name} {row:?}\n{:?}",
                plan.column_questions
            );
        }
        import::store(&mut copy, &plan, &now()).unwrap();
        drop(copy);
        let again = text(&place.export("b", "again.csv", &[]));
        assert_eq!(rows, again.into_bytes(), "{language:?} {name}");
    }
}

fn written(
    register: &Register,
    selection: &Selection,
    format: Format,
    wording: Wording,
) -> Vec<u8> {
    let words = match wording {
        Wording::Words(words) => words,
        Wording::Ids => Words::of(Language::En),
    };
    let mut out = Vec::new();
    export::write(
        register,
        selection,
        format,
        wording,
        &now(),
        words,
        &mut out,
    )
    .unwrap();
    out
}

fn comes_back(place: &Place) {
    let rows = text(&place.export("a", "rows.csv", &[]));
    for (at, (name, more)) in FORMATS.into_iter().enumerate() {
        let file = place.export("a", name, more);
        let table = foreign::read(&file, &Limits::default(), &Reader::Here).unwrap();
        let copy = format!("copy {at}");
        let mut register = place.register(&copy);
        let options = Options::new(Language::En);
        let plan = import::plan(&register, name, &table, &options, &now()).unwrap();
        for row in &plan.rows {
            assert_eq!(
                row.outcome,
                RowOutcome::New,
                "{name} {row:?}\n{:?}",
                plan.column_questions
            );
            assert!(row.differences.is_empty(), "{name} {row:?}");
        }
        import::store(&mut register, &plan, &now()).unwrap();
        drop(register);
        let again = text(&place.export(&copy, "again.csv", &[]));
        for (before, after) in rows.lines().zip(again.lines()) {
            assert_eq!(before, after, "{name}");
        }
        assert_eq!(rows, again, "{name}");

        // Read into the register it came from it changes nothing.
        let register = place.register("a");
        let plan = import::plan(&register, name, &table, &options, &now()).unwrap();
        for row in &plan.rows {
            assert_eq!(row.outcome, RowOutcome::Unchanged, "{name} {row:?}");
        }
        let mut register = place.register(&copy);
        history::undo(&mut register, &now()).unwrap();
        assert_eq!(register.counts().unwrap().contracts, 0);
    }
}
