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
    insta::assert_snapshot!(asked.join("\n"), @r#"
activates_on Format ["dmy", "mdy"] 3
level Word("Gold") ["basic", "standard", "premium"] 2
level Word("Silber") ["basic", "standard", "premium"] 1
"#);
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
    insta::assert_snapshot!(rows(&plan), @r#"
2 new | V-1 | A GmbH | premium | - > 2026-04-03 | 12 | 480000 EUR
  . No order date. The contract counts as taken over.
  . The customer is created.
3 new | V-2 | B GmbH | standard | - > 2026-06-05 | 12 | 960000 EUR
  . No order date. The contract counts as taken over.
  . The customer is created.
4 new | V-3 | C GmbH | premium | - > 2026-08-10 | 12 | 120000 EUR
  . The order of 3 May 2026 does not fit the activation. The contract counts as taken over, its order date is dropped.
  . The customer is created.
"#);
    // What was applied is written, reads back, and does the same.
    let written = plan.mapping.to_toml().unwrap();
    let again = Options {
        mapping: Mapping::from_toml(&written).unwrap(),
        ..options()
    };
    assert_eq!(rows(&planned(&place.register, LIST, &again)), rows(&plan));
    insta::assert_snapshot!(written, @r#"
keep_as_imported = true

[columns.Auftrag]
field = "received_on"
format = "dmy"

[columns.Beginn]
field = "activates_on"
format = "dmy"

[columns."Gebühr"]
field = "yearly_fee"
format = "decimal_comma"

[columns.Kunde]
field = "customer_name"

[columns.Level]
field = "level"

[columns.Nummer]
field = "number"

[levels]
Silber = "standard"
gold = "premium"
"#);
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
    insta::assert_snapshot!(rows(&plan), @r#"
2 new | V-1 | A GmbH | premium | - > 2025-12-31 | 12 | 480050 CHF
  ~ Last day: the list says 31 Dec 2026, the terms say 30 Dec 2026.
  . No order date. The contract counts as taken over.
  . The customer is created.
3 new | V-2 | B GmbH | basic | - > 2026-08-10 | 24 | -
  . The order of 3 May 2026 does not fit the activation. The contract counts as taken over, its order date is dropped.
  . The customer is created.
4 rejected | V-3 | C GmbH | basic | - > 2026-01-01 | 12 | -
  . The row is left out.
"#);
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
