//! Where headers stand and what columns hold.

use super::*;

#[test]
fn a_plain_list_is_recognised() {
    let place = place();
    let plan = planned(
        &place.register,
        "\
Vertragsnr.;Kunde;Level;Auftragseingang;Beginn;Laufzeit;Ende;Kündbar bis;Preis p. a.;Betreuer
V-7;Müller & Söhne GmbH;Standard;02.03.2026;15.04.2026;12 Monate;14.04.2027;13.02.2027;4.800,00 €;Jana Muster
V-8;Beispiel AG;Premium;;01.01.2025;24;31.12.2026;;12.000,50 €;",
        &options(),
    );
    insta::assert_snapshot!(columns(&plan), @"Vertragsnr.=number, Kunde=customer_name, Level=level, Auftragseingang=received_on:dmy, Beginn=activates_on:dmy, Laufzeit=term_months, Ende=last_day:dmy, Kündbar bis=notice_by:dmy, Preis p. a.=yearly_fee:decimal_comma, Betreuer=owner");
    insta::assert_snapshot!(rows(&plan), @r#"
2 new | V-7 | Müller & Söhne GmbH | standard | 2026-03-02 > 2026-04-15 | 12 | 480000 EUR
  ~ Cancel by: the list says 13 Feb 2027, the terms say 14 Feb 2027.
  . The customer is created.
3 new | V-8 | Beispiel AG | premium | - > 2025-01-01 | 24 | 1200050 EUR
  . No order date. The contract counts as taken over.
  . The customer is created.
"#);
}

#[test]
fn titles_totals_and_repeated_headers_are_no_rows() {
    let place = place();
    let plan = planned(
        &place.register,
        "\
Supportverträge 2026
Stand: 24.11.2026

Nr.;Kunde;Stufe;Start;Monate;Netto p.a.
Premium-Kunden
1;Muster GmbH;Premium;01.01.2026;12;9.600,00
2;Beispiel AG;Premium;01.02.2026;12;9.600,00
Zwischensumme;;;;;19.200,00
Nr.;Kunde;Stufe;Start;Monate;Netto p.a.
3;Probe KG;Basic;01.03.2026;12;1.200,00
;Summe;;;;20.400,00
;;;;;20.400,00
Erstellt mit einer Tabelle;;;;;",
        &options(),
    );
    assert_eq!(plan.header_rows, [4]);
    let found: Vec<(u32, &str)> = plan
        .rows
        .iter()
        .map(|row| (row.row, row.outcome.id()))
        .collect();
    assert_eq!(found, [(6, "new"), (7, "new"), (10, "new")]);
    insta::assert_snapshot!(columns(&plan), @r#"Nr.=-, Kunde=customer_name, Stufe=level, Start=activates_on:dmy, Monate=term_months, Netto p.a.=yearly_fee:decimal_comma"#);
}

#[test]
fn headers_over_two_rows() {
    let place = place();
    let plan = planned(
        &place.register,
        "\
Vertrag;;Kündbar;Ansprechpartner 1;;;Ansprechpartner 2;;
Nr.;Kunde;bis;Name;E-Mail;Telefon;Name;E-Mail;Telefon
V-1;Muster GmbH;02.11.2026;Eva Muster;eva@muster.example;0661 1;Max Muster;max@muster.example;0661 2",
        &options(),
    );
    assert_eq!(plan.header_rows, [1, 2]);
    insta::assert_snapshot!(columns(&plan), @r#"Vertrag Nr.=number, Vertrag Kunde=customer_name, Kündbar bis=notice_by:dmy, Ansprechpartner 1 Name=contact_1_name, Ansprechpartner 1 E-Mail=contact_1_email, Ansprechpartner 1 Telefon=contact_1_phone, Ansprechpartner 2 Name=contact_2_name, Ansprechpartner 2 E-Mail=contact_2_email, Ansprechpartner 2 Telefon=contact_2_phone"#);
}

#[test]
fn columns_are_recognised_by_their_cells() {
    let place = place();
    let plan = planned(
        &place.register,
        "\
Vertrag;Kunde;Kategorie;Beginn;Korrespondenz;Laufzeit;Kündigungsfrist
V-1;Muster GmbH;Premium;01.01.2026;eva@muster.example;12 Monate;3 Monate
V-2;Beispiel AG;Basic;01.02.2026;max@beispiel.example;2 Jahre;3 Monate",
        &options(),
    );
    insta::assert_snapshot!(columns(&plan), @r#"Vertrag=number, Kunde=customer_name, Kategorie=level, Beginn=activates_on:dmy, Korrespondenz=contact_1_email, Laufzeit=term_months, Kündigungsfrist=-"#);
}

#[test]
fn a_list_without_headers_is_read_by_its_cells() {
    let place = place();
    let plan = planned(
        &place.register,
        "\
V-2026-1;Muster GmbH;Premium;01.01.2026
V-2026-2;Beispiel AG;Basic;01.02.2026",
        &options(),
    );
    insta::assert_snapshot!(columns(&plan), @r#"A=number, B=customer_name, C=level, D=-"#);
    // A column of days that nothing is known about may be the start: no drafts out of that.
    assert_eq!(plan.counts.question, 2);
}

#[test]
fn serial_numbers_and_date_cells_of_a_workbook() {
    let place = place();
    let text = |text: &str| ForeignCell::Text(text.to_owned());
    let row = |number, cells| ForeignRow { number, cells };
    let rows = vec![
        row(
            1,
            vec![
                text("Nummer"),
                text("Kunde"),
                text("Level"),
                text("Beginn"),
                text("Preis"),
            ],
        ),
        row(
            2,
            vec![
                text("V-1"),
                text("A GmbH"),
                text("Basic"),
                ForeignCell::Number(46083.0),
                ForeignCell::Number(4800.0),
            ],
        ),
        row(
            3,
            vec![
                text("V-2"),
                text("B GmbH"),
                text("Basic"),
                ForeignCell::Day("2026-03-02".parse().unwrap()),
                text("4.800,00"),
            ],
        ),
        row(
            4,
            vec![
                text("V-3"),
                text("C GmbH"),
                text("Basic"),
                text("2. März 2026"),
                text("1.200"),
            ],
        ),
        row(
            5,
            vec![
                text("V-4"),
                text("D GmbH"),
                text("Basic"),
                ForeignCell::Error("#REF!".into()),
                ForeignCell::Number(1.005),
            ],
        ),
    ];
    let mut hidden = sheet("Alt", rows.clone());
    hidden.is_hidden = true;
    let mut table = table(ForeignKind::Xlsx, vec![hidden, sheet("Verträge", rows)]);
    let plan = plan(&place.register, "list.xlsx", &table, &options(), &now()).unwrap();
    assert_eq!(plan.sheet.as_deref(), Some("Verträge"));
    assert_eq!(plan.sheets, ["Verträge"]);
    insta::assert_snapshot!(rows_of(&plan), @r#"
2 new | V-1 | A GmbH | basic | - > 2026-03-02 | 12 | 480000 EUR
  . No order date. The contract counts as taken over.
  . The customer is created.
3 new | V-2 | B GmbH | basic | - > 2026-03-02 | 12 | 480000 EUR
  . No order date. The contract counts as taken over.
  . The customer is created.
4 new | V-3 | C GmbH | basic | - > 2026-03-02 | 12 | 120000 EUR
  . No order date. The contract counts as taken over.
  . The customer is created.
5 question | V-4 | D GmbH | basic | - > - | 12 | -
  ? activates_on: “#REF!” is no date.
  ? yearly_fee: “1.005” is no amount.
"#);
    table.is_1904 = true;
    let plan = super::plan(&place.register, "list.xlsx", &table, &options(), &now()).unwrap();
    assert_eq!(
        plan.rows[0].contract.activates_on,
        "2030-03-03".parse().ok()
    );
    let asked = Options {
        sheet: Some("Alt".into()),
        ..options()
    };
    let problem = super::plan(&place.register, "list.xlsx", &table, &asked, &now()).unwrap_err();
    assert_eq!(problem.code, Code::NotFound);
}

fn rows_of(plan: &Plan) -> String {
    super::rows(plan)
}

#[test]
fn nothing_at_all_is_an_empty_plan() {
    let place = place();
    for table in [
        csv(""),
        csv("Kunde;Level;Beginn"),
        table(ForeignKind::Xlsx, Vec::new()),
    ] {
        let plan = plan(&place.register, "leer.csv", &table, &options(), &now()).unwrap();
        assert_eq!(plan.counts.total(), 0);
    }
}
