//! Questions, their answers, and mappings that are kept.

use super::*;

const LIST: &str = "\
Nummer;Kunde;Level;Beginn;Gebühr;Auftrag
V-1;A GmbH;Gold;03/04/2026;4.800;
V-2;B GmbH;Silber;05/06/2026;9.600;
V-3;C GmbH;Gold;10/08/2026;1.200;03.05.2026";

#[test]
fn what_is_open_about_a_column_is_asked_once() {
    let place = place();
    let plan = planned(&place.register, LIST, &options());
    assert_eq!(plan.counts.question, 3);
    let asked: Vec<String> = plan
        .column_questions
        .iter()
        .map(|question| {
            let readings: Vec<&str> = question
                .readings
                .iter()
                .map(|reading| reading.choice.as_str())
                .collect();
            format!(
                "{} {:?} {readings:?} {}",
                question.field, question.about, question.rows
            )
        })
        .collect();
    insta::assert_snapshot!(asked.join("\n"), @"");
}

#[test]
fn a_map_answers_all_of_it() {
    let place = place();
    let mapping = Mapping::from_toml(
        r#"
keep_as_imported = true

[columns]
"Beginn" = { format = "dmy" }
"Gebühr" = { format = "decimal_comma" }

[levels]
"gold" = "premium"
"Silber" = "standard"
"#,
    )
    .unwrap();
    let answered = Options {
        mapping,
        ..options()
    };
    let plan = planned(&place.register, LIST, &answered);
    insta::assert_snapshot!(rows(&plan), @"");
    // What was applied is written, reads back, and does the same.
    let written = plan.mapping.to_toml().unwrap();
    let again = Options {
        mapping: Mapping::from_toml(&written).unwrap(),
        ..options()
    };
    assert_eq!(rows(&planned(&place.register, LIST, &again)), rows(&plan));
    insta::assert_snapshot!(written, @"");
}

#[test]
fn answers_and_choices_for_single_rows() {
    let place = place();
    let list = "\
Nummer;Kunde;Level;Auftrag;Beginn;Laufzeit;Ende;Gebühr;Notiz
V-1;A GmbH;Gold;;31.12.2025;12;31.12.2026;viel;Hinweis
V-2;B GmbH;Basic;03.05.2026;10.08.2026;6 Monate;;;
V-3;C GmbH;Basic;;01.01.2026;12;;;";
    let answer = |row, field, value: &str| Answer {
        row,
        field,
        value: value.to_owned(),
    };
    let chosen = Options {
        answers: vec![
            answer(2, Field::Level, "premium"),
            answer(2, Field::YearlyFee, "4800.50 CHF"),
            answer(3, Field::TermMonths, "24"),
        ],
        rows: vec![
            RowChoice {
                row: 2,
                take: Take::Sheet,
            },
            RowChoice {
                row: 3,
                take: Take::Imported,
            },
            RowChoice {
                row: 4,
                take: Take::Nothing,
            },
        ],
        ..options()
    };
    let plan = planned(&place.register, list, &chosen);
    insta::assert_snapshot!(rows(&plan), @"");
    assert_eq!(
        plan.rows[0].contract.note.as_deref(),
        Some("Hinweis\nAccording to the list: Last day 31 Dec 2026")
    );
}

#[test]
fn a_map_that_is_none_says_where() {
    for text in [
        "[columns",
        "unknown = 1",
        "[columns]\nA = { field = \"nix\" }",
    ] {
        let problem = Mapping::from_toml(text).unwrap_err();
        assert_eq!(problem.code, Code::InvalidValue, "{text}");
        assert_eq!(problem.field(), Some("map"));
    }
}

#[test]
fn a_column_can_be_chosen_or_left_out() {
    let place = place();
    let mapping = Mapping::from_toml(
        r#"
[defaults]
level = "basic"
[columns]
"Spalte X" = { field = "activates_on" }
"Bemerkung" = { ignore = true }
"#,
    )
    .unwrap();
    let plan = planned(
        &place.register,
        "Firma;Spalte X;Bemerkung\nMuster GmbH;01.02.2026;etwas",
        &Options {
            mapping,
            ..options()
        },
    );
    insta::assert_snapshot!(columns(&plan), @"Firma=customer_name, Spalte X=activates_on:dmy, Bemerkung=-");
    assert_eq!(plan.counts.new, 1, "{}", rows(&plan));
}
