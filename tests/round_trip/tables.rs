//! Tables for scripts: read back into a new register they give the same rows, whatever the format.

use desk::import::{self, Options, RowOutcome};
use desk::{demo, history};
use documents::foreign::{self, Limits, Reader};
use words::Language;

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
    for seed in 10..14 {
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
