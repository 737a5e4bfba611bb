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
8a;H GmbH;Basic;;01.01.2026;12;unbefristet;;;"), @r#"
2 new | 1a | A GmbH | basic | - > 2025-12-31 | 12 | -
  ~ Last day: the list says 31 Dec 2026, the terms say 30 Dec 2026.
  . No order date. The contract counts as taken over.
  . The customer is created.
3 new | 2a | B GmbH | basic | - > 2024-02-29 | 12 | -
  ~ Renews on: the list says 28 Feb 2027, the terms say 1 Mar 2027.
  . No order date. The contract counts as taken over.
  . The customer is created.
4 new | 3a | C GmbH | basic | - > 2026-01-01 | 12 | -
  ~ Cancel by: the list says 1 Nov 2026, the terms say 2 Nov 2026.
  . No order date. The contract counts as taken over.
  . The customer is created.
5 new | 4a | D GmbH | basic | - > 2026-03-31 | 18 | -
  ~ Renews on: the list says 30 Sep 2027, the terms say 1 Oct 2027.
  . No order date. The contract counts as taken over.
  . The customer is created.
6 new | 5a | E GmbH | basic | - > 2025-01-31 | 13 | -
  ~ Last day: the list says 30 Mar 2027, the terms say 31 Mar 2027.
  . No order date. The contract counts as taken over.
  . The customer is created.
7 new | 6a | F GmbH | basic | - > 2020-01-01 | 12 | -
  . No order date. The contract counts as taken over.
  . The customer is created.
8 new | 7a | G GmbH | basic | - > 2026-01-01 | 12 | -
  ~ Last day: the list says 31 Dec 9999, the terms say 31 Dec 2026.
  . No order date. The contract counts as taken over.
  . The customer is created.
9 new | 8a | H GmbH | basic | - > 2026-01-01 | 12 | -
  . No order date. The contract counts as taken over.
  . The customer is created.
"#);
}

#[test]
fn o1_an_activation_outside_its_window_is_a_question() {
    insta::assert_snapshot!(list("\
1a;A GmbH;Basic;03.05.2026;10.08.2026;12;;;;
2a;B GmbH;Basic;03.05.2026;02.06.2026;12;;;;
3a;C GmbH;Basic;03.05.2026;01.08.2026;12;;;;
4a;D GmbH;Basic;03.05.2026;;12;;;;
5a;E GmbH;Basic;;;12;;;;
6a;F GmbH;Basic;;;12;31.12.2026;;;"), @r#"
2 question | 1a | A GmbH | basic | 2026-05-03 > - | 12 | -
  ? activates_on: “10.08.2026” is not allowed.
  . The activation day lies outside 4 May 2026 to 1 Aug 2026.
3 new | 2a | B GmbH | basic | 2026-05-03 > 2026-06-02 | 12 | -
  . The customer is created.
4 new | 3a | C GmbH | basic | 2026-05-03 > 2026-08-01 | 12 | -
  . The customer is created.
5 new | 4a | D GmbH | basic | 2026-05-03 > 2026-06-02 | 12 | -
  . The customer is created.
6 new | 5a | E GmbH | basic | - > - | 12 | -
  . The customer is created.
7 question | 6a | F GmbH | basic | - > - | 12 | -
  ? activates_on: This is missing.
"#);
}

#[test]
fn t1_terms_that_are_too_short_or_no_terms() {
    insta::assert_snapshot!(list("\
1a;A GmbH;Basic;;01.01.2026;6 Monate;;;;
2a;B GmbH;Basic;;01.01.2026;2;;;;
3a;C GmbH;Basic;;01.01.2026;2 Jahre;;;;
4a;D GmbH;Basic;;01.01.2026;ewig;;;;
5a;E GmbH;Basic;;01.01.2026;700;;;;
6a;F GmbH;Basic;;01.01.2026;;;;;"), @r#"
2 question | 1a | A GmbH | basic | - > 2026-01-01 | - | -
  ? term_months: “6 Monate” is not allowed.
  . The term is at least 12 months.
  . No order date. The contract counts as taken over.
3 question | 2a | B GmbH | basic | - > 2026-01-01 | - | -
  ? term_months: “2” may mean 24 months.
  . No order date. The contract counts as taken over.
4 new | 3a | C GmbH | basic | - > 2026-01-01 | 24 | -
  . No order date. The contract counts as taken over.
  . The customer is created.
5 question | 4a | D GmbH | basic | - > 2026-01-01 | - | -
  ? term_months: “ewig” is no term.
  . No order date. The contract counts as taken over.
6 question | 5a | E GmbH | basic | - > 2026-01-01 | - | -
  ? term_months: “700” is not allowed.
  . Term lies between 12 and 600.
  . No order date. The contract counts as taken over.
7 new | 6a | F GmbH | basic | - > 2026-01-01 | 12 | -
  . No order date. The contract counts as taken over.
  . The customer is created.
"#);
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
;J GmbH;Basic;;01.03.2026;12;;;;"), @r#"
2 question | 1a | A GmbH | - | - > 2026-01-01 | 12 | -
  ? level: “Gold” is no service level of these terms.
  . No order date. The contract counts as taken over.
3 question | 2a | B GmbH | - | - > 2026-01-01 | 12 | -
  ? level: This is missing.
  . No order date. The contract counts as taken over.
4 question | 3a | - | basic | - > 2026-01-01 | 12 | -
  ? customer_name: This is missing.
  . No order date. The contract counts as taken over.
5 question | 4a | D GmbH | basic | - > 2026-01-01 | 12 | -
  ? last_day: “13.25.2026” is no date.
  . No order date. The contract counts as taken over.
6 question | 5a | E GmbH | basic | - > 2026-01-01 | 12 | -
  ? yearly_fee: “-100,00” is not allowed.
  . No order date. The contract counts as taken over.
7 question | 6a | F GmbH | basic | - > 2026-01-01 | 12 | -
  ? yearly_fee: “4.800 € / 5.000 CHF” is no amount.
  . No order date. The contract counts as taken over.
8 question | 7a | G GmbH | basic | - > 2026-01-01 | 12 | -
  ? yearly_fee: “viel” is no amount.
  . No order date. The contract counts as taken over.
9 question | 8a | H GmbH | basic | - > 2026-01-01 | 12 | 123456 EUR
  ? received_on: “gestern” is no date.
10 duplicate | 1A | I GmbH | basic | - > 2026-02-01 | 12 | -
  . The same contract as in row 2, but with other values.
11 duplicate | - | A GmbH | basic | - > 2026-01-01 | 12 | -
  . The same contract as in row 2, but with other values.
12 new | - | J GmbH | basic | - > 2026-03-01 | 12 | -
  . No order date. The contract counts as taken over.
  . The customer is created.
13 duplicate | - | J GmbH | basic | - > 2026-03-01 | 12 | -
  . The same contract as in row 12.
"#);
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
    insta::assert_snapshot!(rows(&plan), @r#"
2 question | 1a | A GmbH | basic | - > 2026-01-01 | 12 | -
  ? contacts: A contract names 3 contacts at most. Who stays?
  . No order date. The contract counts as taken over.
3 question | 2a | B GmbH | basic | - > 2026-01-01 | 12 | -
  ? contact_1_phone: This is missing.
  . No order date. The contract counts as taken over.
4 question | 3a | C GmbH | basic | - > 2026-01-01 | 12 | -
  ? contact_2_email: “EVA@muster.example” is not allowed.
  . Two contacts have the same e-mail address.
  . No order date. The contract counts as taken over.
5 new | 4a | D GmbH | basic | - > 2026-01-01 | 12 | -
  . No order date. The contract counts as taken over.
  . The customer is created.
"#);
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
    insta::assert_snapshot!(rows(&plan), @r#"
2 new | 1a | A GmbH | basic | - > 2026-01-01 | 12 | -
  . No order date. The contract counts as taken over.
  . The customer is created.
3 question | 2a | B GmbH | basic | - > 2026-01-01 | 12 | -
  ? notice_party: This is missing.
  ? notice_channel: “Rauchzeichen” cannot be read here.
  . No order date. The contract counts as taken over.
4 new | 3a | C GmbH | basic | - > 2026-01-01 | 12 | -
  . No order date. The contract counts as taken over.
  . The customer is created.
"#);
}
