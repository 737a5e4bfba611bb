//! What the terms say to a row.

use super::*;

const HEADER: &str =
    "Nummer;Kunde;Level;Auftrag;Beginn;Laufzeit;Ende;Verlängert am;Kündbar bis;Gebühr";

fn list(rows_text: &str) -> String {
    let place = place();
    rows(&planned(
        &place.register,
        &format!("{HEADER}\n{rows_text}"),
        &options(),
    ))
}

#[test]
fn t2_n1_n2_t3_differences_are_shown_with_the_nearest_day() {
    insta::assert_snapshot!(list("\
1a;A GmbH;Basic;;31.12.2025;12;31.12.2026;;;
2a;B GmbH;Basic;;29.02.2024;12;28.02.2027;28.02.2027;;
3a;C GmbH;Basic;;01.01.2026;12;31.12.2026;01.01.2027;01.11.2026;
4a;D GmbH;Basic;;31.03.2026;18;;30.09.2027;;
5a;E GmbH;Basic;;31.01.2025;13;30.03.2027;;;
6a;F GmbH;Basic;;01.01.2020;12;31.12.2031;01.01.2029;02.11.2033;
7a;G GmbH;Basic;;01.01.2026;12;31.12.9999;;;
8a;H GmbH;Basic;;01.01.2026;12;unbefristet;;;"), @"");
}

#[test]
fn o1_an_activation_outside_its_window_is_a_question() {
    insta::assert_snapshot!(list("\
1a;A GmbH;Basic;03.05.2026;10.08.2026;12;;;;
2a;B GmbH;Basic;03.05.2026;02.06.2026;12;;;;
3a;C GmbH;Basic;03.05.2026;01.08.2026;12;;;;
4a;D GmbH;Basic;03.05.2026;;12;;;;
5a;E GmbH;Basic;;;12;;;;
6a;F GmbH;Basic;;;12;31.12.2026;;;"), @"");
}

#[test]
fn t1_terms_that_are_too_short_or_no_terms() {
    insta::assert_snapshot!(list("\
1a;A GmbH;Basic;;01.01.2026;6 Monate;;;;
2a;B GmbH;Basic;;01.01.2026;2;;;;
3a;C GmbH;Basic;;01.01.2026;2 Jahre;;;;
4a;D GmbH;Basic;;01.01.2026;ewig;;;;
5a;E GmbH;Basic;;01.01.2026;700;;;;
6a;F GmbH;Basic;;01.01.2026;;;;;"), @"");
}

#[test]
fn what_cannot_be_read_is_never_a_default() {
    insta::assert_snapshot!(list("\
1a;A GmbH;Gold;;01.01.2026;12;;;;
2a;B GmbH;;;01.01.2026;12;;;;
3a;;Basic;;01.01.2026;12;;;;
4a;D GmbH;Basic;;01.01.2026;12;13.25.2026;;;
5a;E GmbH;Basic;;01.01.2026;12;;;;-100,00
6a;F GmbH;Basic;;01.01.2026;12;;;;4.800 € / 5.000 CHF
7a;G GmbH;Basic;;01.01.2026;12;;;;viel
8a;H GmbH;Basic;gestern;01.01.2026;12;;;;1.234,56
1A;I GmbH;Basic;;01.02.2026;12;;;;
;A GmbH;Basic;;01.01.2026;12;;;;
;J GmbH;Basic;;01.03.2026;12;;;;
;J GmbH;Basic;;01.03.2026;12;;;;"), @"");
}

#[test]
fn c1_four_contacts_and_incomplete_ones() {
    let place = place();
    let header = "Nummer;Kunde;Level;Beginn;Ansprechpartner";
    let four = (1..=4)
        .map(|at| format!("Person {at}, p{at}@muster.example, 0661 1234{at}"))
        .collect::<Vec<_>>()
        .join("\\n");
    let plan = planned(
        &place.register,
        &format!(
            "{header}
1a;A GmbH;Basic;01.01.2026;{four}
2a;B GmbH;Basic;01.01.2026;Eva Muster, eva@muster.example
3a;C GmbH;Basic;01.01.2026;Eva Muster, eva@muster.example, 0661 12345\\nMax Muster, EVA@muster.example, 0661 12346
4a;D GmbH;Basic;01.01.2026;Eva Muster, eva@muster.example, 0661 12345"
        ),
        &options(),
    );
    insta::assert_snapshot!(rows(&plan), @"");
}

#[test]
fn limits_of_texts_hold() {
    let place = place();
    let long = "x".repeat(10_001);
    let plan = planned(
        &place.register,
        &format!(
            "Nummer;Kunde;Level;Beginn;Notiz
{long};A GmbH;Basic;01.01.2026;
2a;{long};Basic;01.01.2026;
3a;C GmbH;Basic;01.01.2026;{long}
4a;D\u{7} GmbH;Basic;01.01.2026;
5a;E GmbH\\nFulda;Basic;01.01.2026;zwei\\nZeilen
6a;F GmbH;Basic;01.01.2026;mit\u{1b}[31m"
        ),
        &options(),
    );
    let outcomes: Vec<&str> = plan.rows.iter().map(|row| row.outcome.id()).collect();
    assert_eq!(
        outcomes,
        [
            "question", "question", "question", "question", "new", "question"
        ]
    );
    assert_eq!(
        plan.rows[4].contract.customer_name.as_deref(),
        Some("E GmbH Fulda")
    );
    for row in &plan.rows {
        for question in &row.questions {
            assert!(question.raw.chars().count() <= 201);
        }
    }
}

#[test]
fn n3_a_notice_needs_to_say_who_and_how() {
    let place = place();
    let plan = planned(
        &place.register,
        "\
Nummer;Kunde;Level;Beginn;Kündigung eingegangen;Kündigung durch;Kündigungsweg
1a;A GmbH;Basic;01.01.2026;02.11.2026;Kunde;Einschreiben
2a;B GmbH;Basic;01.01.2026;02.11.2026;;Rauchzeichen
3a;C GmbH;Basic;01.01.2026;nein;;",
        &options(),
    );
    insta::assert_snapshot!(rows(&plan), @"");
}
