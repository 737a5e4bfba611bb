//! Tables and messages for people, in both languages.

use super::{Shell, bare};

#[test]
fn tables_in_both_languages() {
    let shell = Shell::with_contract("2026-03-02").at("2027-01-05");
    insta::assert_snapshot!(shell.shown("de", &["contract", "list"]), @r#"
Nummer       Kunde                          Servicelevel  Status  Aktiv seit  Letzter Tag  verlängert  kündbar bis   Gebühr  Betreuung
V-2026-0001  Müller & Söhne Musterbau GmbH  Standard      Aktiv   01.04.2026   31.03.2027  01.04.2027   31.01.2027  4.800 €  Jana Musterfrau
1 Vertrag
"#);
    insta::assert_snapshot!(shell.shown("en", &["deadlines", "--within", "120"]), @r#"
             Due              Deadline           Contract     Customer                       Level         Fee
Sun, 31 Jan 2027  in 26 days  Cancel by          V-2026-0001  Müller & Söhne Musterbau GmbH  Standard  € 4,800
Wed, 31 Mar 2027  in 85 days  Consulting lapses  V-2026-0001  Müller & Söhne Musterbau GmbH  Standard  € 4,800
Wed, 31 Mar 2027  in 85 days  Requests lapse     V-2026-0001  Müller & Söhne Musterbau GmbH  Standard  € 4,800
 Thu, 1 Apr 2027  in 86 days  Renewal            V-2026-0001  Müller & Söhne Musterbau GmbH  Standard  € 4,800
4 deadlines
"#);
    insta::assert_snapshot!(shell.shown("de", &["contract", "show", "V-2026-0001", "--explain"]), @r#"
    V-2026-0001  Müller & Söhne Musterbau GmbH  (K-0001)

    Status                 Aktiv
    Servicelevel           Standard
    Auftrag eingegangen    02.03.2026
    Aktivierung            01.04.2026 (Standard)
    Laufzeit               12 Monate
    Letzter Tag            Mi 31.03.2027, in 85 Tagen
    Verlängert sich am     Do 01.04.2027, in 86 Tagen
    Kündigung möglich bis  So 31.01.2027, in 26 Tagen
    Letzter Werktag davor  Fr 29.01.2027
    Jahresgebühr           4.800 €
    Betreuung              Jana Musterfrau
    Ansprechpartner        Eva Groß, eva@mueller.example, +49 661 1234
    Systeme                openITCOCKPIT Enterprise 4.8, Produktion, 3 Satelliten
    Vertragsjahr           1, bis 31.03.2027
    Anfragen               0 von 25 genutzt, 25 offen, Prognose 0 bis zum Ende
    Beratung               0 h von 4 h abgerufen, 4 h offen

    Warum
      1  O2  Aktivierung: Auftrag 02.03.2026, kein Wunsch genannt: der Standardtag. (Vertragsbedingungen, Abs. 2, Punkt 2) → Mi 01.04.2026
      2  C2  Ansprechpartner fällig: Beauftragt am 02.03.2026, plus 5 Tage. (Vertragsbedingungen, Abs. 2, Punkt 1) → Sa 07.03.2026
      3  T2  12 Monate, letzter Tag: Ab 01.04.2026: endet am Tag vor der gleichen Tageszahl oder mit dem Monat. (Vertragsbedingungen, Abs. 2 Satz 1; §§ 187 Abs. 2, 188 Abs. 2 BGB) → Mi 31.03.2027
      4  T4  Verlängerung am Tag danach: Um weitere 12 Monate. (Vertragsbedingungen, Abs. 2 Satz 2) → Do 01.04.2027
      5  N1  60 Tage davor: Vor dem 01.04.2027. Der Eingang an diesem Tag reicht. (Vertragsbedingungen, Abs. 2 Satz 2) → So 31.01.2027
      6  N2  Wochenende verschiebt nicht: Sonntag. (BGH, Urteil vom 17.02.2005, III ZR 172/04) → bleibt
      7  Q6  1. Vertragsjahr endet: Zwölf Monate ab 01.04.2026 oder das Ende des Vertrags. (Vertragsbedingungen, Abs. 2 Satz 1; §§ 187 Abs. 2, 188 Abs. 2 BGB) → Mi 31.03.2027
      8  Q6  Noch frei im 1. Vertragsjahr: 25 Anfragen je Vertragsjahr, 0 davon verbraucht. (Vertragsbedingungen, Leistungstabelle) → 25
      9  Q6  Prognose bis zum Ende: 0 Anfragen in 280 von 365 Tagen, gleichmäßig weitergerechnet. (Vertragsbedingungen, Leistungstabelle) → 0
     10  Q7  Beratung übrig im 1. Vertragsjahr: 4 Stunden enthalten, 0 abgerufen. Der Rest verfällt. (Vertragsbedingungen, letzter Absatz) → 4 h
    "#);
    insta::assert_snapshot!(shell.shown("en", &["contract", "show", "V-2026-0001"]), @r#"
    V-2026-0001  Müller & Söhne Musterbau GmbH  (K-0001)

    State                    Active
    Level                    Standard
    Order received           2 Mar 2026
    Activation               1 Apr 2026 (default)
    Term                     12 months
    Last day                 Wed, 31 Mar 2027, in 85 days
    Renews on                Thu, 1 Apr 2027, in 86 days
    Cancel by                Sun, 31 Jan 2027, in 26 days
    Last working day before  Fri, 29 Jan 2027
    Yearly fee               € 4,800
    Owner                    Jana Musterfrau
    Contacts                 Eva Groß, eva@mueller.example, +49 661 1234
    Covered systems          openITCOCKPIT Enterprise 4.8, Production, 3 satellites
    Contract year            1, until 31 Mar 2027
    Requests                 0 of 25 used, 25 left, forecast 0 by its end
    Consulting               0 h of 4 h drawn, 4 h left
    "#);
    insta::assert_snapshot!(shell.shown("en", &["contract", "history", "V-2026-0001"]), @r#"
1  Mon, 2 Mar 2026, 09:30  created  erika
   Number: – → V-2026-0001
   Customer: – → K-0001
   Level: – → standard
   Order received: – → 2 Mar 2026
   Order placed: – → 2 Mar 2026
   Term: – → 12
   Fee: – → € 4,800
   Owner: – → Jana Musterfrau
   Contacts: – → Eva Groß, eva@mueller.example
   Systems: – → openitcockpit, 4.8
"#);
    insta::assert_snapshot!(shell.shown("en", &["customer", "list"]), @r#"
Number  Name                           Postal code  City   Country  E-mail
K-0001  Müller & Söhne Musterbau GmbH  36037        Fulda  DE
1 customer
"#);
    insta::assert_snapshot!(shell.shown("de", &["check"]), @r#"Das Vertragsregister ist in Ordnung."#);
}

#[test]
fn dates_in_both_languages() {
    let shell = Shell::on("2026-11-24");
    let shown = |language, line: &str| {
        let mut arguments = vec!["date"];
        arguments.extend(line.split_whitespace());
        shell.shown(language, &arguments)
    };
    insta::assert_snapshot!(shown("de", "activation --received 2026-03-02 --explain"), @r#"
frühestens       Di 03.03.2026
Standardtag      Mi 01.04.2026
spätestens       So 31.05.2026
Kontakte fällig  Sa 07.03.2026
Überfällig ab    Di 10.03.2026

Warum
  1  O1  Früheste Aktivierung: Auftrag 02.03.2026, plus 1 Tag. (Vertragsbedingungen, Abs. 2, Punkt 2) → Di 03.03.2026
  2  O2  Standardtag: Ohne Wunsch: Auftrag 02.03.2026, plus 30 Tage. (Vertragsbedingungen, Abs. 2, Punkt 2) → Mi 01.04.2026
  3  O1  Späteste Aktivierung: Auftrag 02.03.2026, plus 90 Tage; dieser Tag zählt mit. (Vertragsbedingungen, Abs. 2, Punkt 2) → So 31.05.2026
  4  C2  Ansprechpartner fällig: Beauftragt am 02.03.2026, plus 5 Tage. (Vertragsbedingungen, Abs. 2, Punkt 1) → Sa 07.03.2026
  5  C3  Überfällig ab: Fällig am 07.03.2026; der nächste Arbeitstag, Mo 09.03.2026, reicht noch. (§ 193 BGB) → Di 10.03.2026
"#);
    insta::assert_snapshot!(shown("en", "term --activates 2024-02-29 --months 12 --periods 2 --explain"), @r#"
   Starts on    Last day     Renews on   Cancel by    Safe day     Last working day before
1  29 Feb 2024  28 Feb 2025  1 Mar 2025  31 Dec 2024  30 Dec 2024  31 Dec 2024
2  1 Mar 2025   28 Feb 2026  1 Mar 2026  31 Dec 2025  30 Dec 2025  31 Dec 2025

Why
  1  T1  Activated: The term starts on this day. (Terms, par. 2, sent. 1) → Thu, 29 Feb 2024
  2  T2  12 months, last day: From 29 Feb 2024: ends the day before the same day number, or with the month. (Terms, par. 2, sent. 1; §§ 187 (2), 188 (2) BGB) → Fri, 28 Feb 2025
  3  T4  Renews the day after: For another 12 months. (Terms, par. 2, sent. 2) → Sat, 1 Mar 2025
  4  N1  60 days before: Before 1 Mar 2025. Receipt on this day suffices. (Terms, par. 2, sent. 2) → Tue, 31 Dec 2024
  5  T3  Period 2 starts: Renewed once for 12 months. (Terms, par. 2, sent. 2) → Sat, 1 Mar 2025
  6  T2  12 months, last day: From 1 Mar 2025: ends the day before the same day number, or with the month. (Terms, par. 2, sent. 1; §§ 187 (2), 188 (2) BGB) → Sat, 28 Feb 2026
  7  T4  Renews the day after: For another 12 months. (Terms, par. 2, sent. 2) → Sun, 1 Mar 2026
  8  N1  60 days before: Before 1 Mar 2026. Receipt on this day suffices. (Terms, par. 2, sent. 2) → Wed, 31 Dec 2025
"#);
    insta::assert_snapshot!(shown("en", "notice --activates 2026-01-01 --months 12 --received 2026-11-02 --channel email"), @r#"
Verdict  On time, on the last day
Ends on  31 Dec 2026
Open     Signed copy missing
"#);
    insta::assert_snapshot!(shown("de", "response --level standard --impact critical --received 2026-06-05T16:00"), @r#"
Eingegangen        Fr 05.06.2026, 16:00
Reaktionszeit      4 h
Antwort fällig     Mo 08.06.2026, 12:00
Pause: Wochenende  Fr 05.06.2026, 17:00 – Mo 08.06.2026, 09:00
"#);
}

#[test]
fn messages_stand_on_stderr() {
    let shell = Shell::with_customer("2026-03-02");
    let input = super::with(
        super::contract(),
        "activation_requested_on",
        "2026-06-01".into(),
    );
    let command = ["--lang", "de", "contract", "add", "--json-in", "-"];
    let answer = shell.call(&command, input.to_string().as_bytes());
    assert_eq!((answer.code, answer.out.as_str()), (1, ""));
    insta::assert_snapshot!(answer.err, @r#"
activation_requested_on: Der Aktivierungstag liegt außerhalb von 03.03.2026 bis 31.05.2026. [O1]
Es wurde nichts gespeichert.
Wählen Sie einen Tag von Auftrag + 1 bis Auftrag + 90, beide eingeschlossen.
"#);
}

#[test]
fn the_language_is_the_systems() {
    for (variables, expected) in [
        (&[("LANG", "de_AT.UTF-8")][..], "frühestens"),
        (&[("LANG", "en_US"), ("LC_ALL", "de")], "frühestens"),
        (&[("LANG", "de_DE"), ("LC_MESSAGES", "fr_FR")], "earliest"),
        (&[("LANG", "C")], "earliest"),
        (&[], "earliest"),
        (&[("LC_ALL", ""), ("LANG", "de_CH")], "frühestens"),
    ] {
        let line = [
            "termkeeper",
            "date",
            "activation",
            "--received",
            "2026-03-02",
        ];
        let answer = bare(&line, b"", variables);
        assert!(
            answer.out.contains(expected),
            "{variables:?}: {}",
            answer.out
        );
    }
}
