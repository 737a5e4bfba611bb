//! The content of the specimen: a contract that nobody signed. Shared with the tests.

use documents::ruler::{Bar, BarKind, MarkKind, Month, Ruler, RulerMark, Window};
use documents::sheet::{
    Block, Cell, Column, Day, Fact, Footer, LargeDate, Letterhead, Properties, Property, Sheet,
    Signatures, Step, Steps, Table, TableColumn, Value,
};

/// The words for a page number.
pub(crate) fn page_label(page: usize, pages: usize) -> String {
    format!("Seite {page} von {pages}")
}

fn lines(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

/// The summary of a made-up contract.
pub(crate) fn specimen() -> Sheet {
    Sheet {
        language: "de".into(),
        title: "Vertragsübersicht SV-0147".into(),
        day: Day {
            year: 2026,
            month: 11,
            day: 24,
        },
        letterhead: Letterhead {
            company: "Musterhaus IT GmbH".into(),
            mark: Some("M".into()),
            lines: lines(&[
                "Beispielallee 12, 12345 Musterstadt",
                "support@musterhaus.example",
                "+49 30 0000-0",
            ]),
            ..Letterhead::default()
        },
        heading: "Gebrüder Möhrle Präzisionsgetriebebau GmbH & Co. KG".into(),
        subheading: "Supportvertrag SV-0147, Servicelevel Premium".into(),
        blocks: vec![
            Block::Columns(parties()),
            Block::Dates(dates()),
            Block::Ruler(ruler()),
            Block::Properties(promises()),
            Block::Table(systems()),
            Block::Table(contacts()),
            Block::Steps(steps()),
        ],
        signatures: Some(Signatures {
            heading: "Unterschriften".into(),
            places: vec![
                lines(&[
                    "Ort, Datum, Unterschrift",
                    "für Gebrüder Möhrle Präzisionsgetriebebau GmbH & Co. KG",
                ]),
                lines(&["Ort, Datum, Unterschrift", "für Musterhaus IT GmbH"]),
            ],
        }),
        footer: Footer {
            left: "SV-0147".into(),
            middle: "Vertragsübersicht, Stand 24.11.2026".into(),
            right: "Bedingungen, Ausgabe 1".into(),
        },
        watermark: None,
    }
}

fn parties() -> Vec<Column> {
    let fact = |label: &str, texts: &[&str]| Fact {
        label: label.into(),
        lines: lines(texts),
    };
    vec![
        Column::Lines {
            label: "Auftraggeber".into(),
            lines: lines(&[
                "Gebrüder Möhrle Präzisionsgetriebebau GmbH & Co. KG",
                "Musterweg 7",
                "12345 Beispielhausen",
            ]),
        },
        Column::Lines {
            label: "Auftragnehmer".into(),
            lines: lines(&[
                "Musterhaus IT GmbH",
                "Beispielallee 12",
                "12345 Musterstadt",
            ]),
        },
        Column::Facts(vec![
            fact("Auftrag", &["12.01.2026"]),
            fact("Aktivierung", &["23.02.2026, Wunsch"]),
            fact("Laufzeit", &["12 Monate"]),
            fact("Gebühr", &["12.600,00 € netto", "je Vertragsjahr"]),
        ]),
    ]
}

fn dates() -> Vec<LargeDate> {
    let date = |label: &str, date: &str, note: &str, is_open| LargeDate {
        label: label.into(),
        date: date.into(),
        note: note.into(),
        is_open,
    };
    vec![
        date(
            "Letzter Tag",
            "22.02.2027",
            "Montag. Ende der 1. Laufzeit, wenn rechtzeitig gekündigt wird.",
            false,
        ),
        date(
            "Verlängert sich am",
            "23.02.2027",
            "Dienstag. Ohne Kündigung um weitere 12 Monate.",
            false,
        ),
        date(
            "Kündigung möglich bis",
            "25.12.2026",
            "Freitag. Schriftlich, es zählt der Tag des Eingangs.",
            true,
        ),
    ]
}

/// Days from 1 November 2025 to 15 May 2027, as parts of the whole.
#[allow(clippy::cast_precision_loss, reason = "a few hundred days")]
fn ruler() -> Ruler {
    const WHOLE: usize = 560;
    const LENGTHS: [(&str, usize); 19] = [
        ("Nov", 30),
        ("Dez", 31),
        ("Jan", 31),
        ("Feb", 28),
        ("Mär", 31),
        ("Apr", 30),
        ("Mai", 31),
        ("Jun", 30),
        ("Jul", 31),
        ("Aug", 31),
        ("Sep", 30),
        ("Okt", 31),
        ("Nov", 30),
        ("Dez", 31),
        ("Jan", 31),
        ("Feb", 28),
        ("Mär", 31),
        ("Apr", 30),
        ("", 14),
    ];
    let at = |day: usize| day as f32 / WHOLE as f32;
    let mark = |kind, day, label: &str, date: &str| RulerMark {
        kind,
        at: at(day),
        label: label.into(),
        date: date.into(),
    };
    let bar = |kind, from, to, label: &str| Bar {
        kind,
        from: at(from),
        to: at(to),
        label: label.into(),
    };
    let mut day = 0;
    let months = LENGTHS
        .iter()
        .enumerate()
        .map(|(index, (label, length))| {
            let from = day;
            day += length;
            Month {
                at: at(from),
                to: at(day),
                label: (*label).into(),
                year: match index {
                    0 => Some("2025".into()),
                    2 => Some("2026".into()),
                    14 => Some("2027".into()),
                    _ => None,
                },
            }
        })
        .collect();
    Ruler {
        bars: vec![
            bar(BarKind::Committed, 114, 388, "1. Laufzeit, 12 Monate"),
            bar(BarKind::Open, 388, 420, ""),
            bar(BarKind::Locked, 420, 479, "60 Tage"),
            bar(BarKind::Next, 479, 560, "2. Laufzeit"),
        ],
        window: Some(Window {
            from: at(73),
            to: at(162),
            default_at: at(102),
            default_label: "Standard 11.02.".into(),
            latest_label: "spätestens 12.04.".into(),
        }),
        marks: vec![
            mark(MarkKind::Order, 72, "Auftrag", "12.01."),
            mark(MarkKind::Activation, 114, "Aktivierung", "23.02."),
            mark(MarkKind::CancelBy, 420, "kündbar bis", "25.12."),
            mark(MarkKind::Renewal, 479, "verlängert", "23.02."),
        ],
        months,
        today: Some(mark(MarkKind::Today, 388, "heute", "24.11.")),
        description: "1. Laufzeit vom 23.02.2026 bis 22.02.2027, kündbar bis 25.12.2026.".into(),
    }
}

fn promises() -> Properties {
    let row = |label: &str, texts: &[&str]| Property {
        label: label.into(),
        value: Value::Lines(lines(texts)),
        note: None,
    };
    let pair = |quiet: &str, strong: &str| (quiet.to_owned(), strong.to_owned());
    Properties {
        heading: "Was Premium umfasst".into(),
        rows: vec![
            row("Servicezeit", &["Montag bis Freitag, 8 bis 18 Uhr, nicht an Feiertagen in Hessen"]),
            Property {
                label: "Reaktionszeit".into(),
                value: Value::Pairs(vec![
                    pair("kritisch", "2 h"),
                    pair("mittel", "4 h"),
                    pair("gering", "12 h"),
                ]),
                note: Some(
                    "Bis zur ersten Antwort, gezählt nur innerhalb der Servicezeit. Eine Lösungszeit \
                     ist nicht geschuldet."
                        .into(),
                ),
            },
            row("Supportanfragen", &["bis zu 50 je Vertragsjahr, per E-Mail durch einen Ansprechpartner"]),
            row("Telefon", &["bei kritischer Auswirkung, innerhalb der Servicezeit"]),
            row("Beratung", &["12 h je Vertragsjahr in Blöcken zu 4 h, weitere Tage mit 10 % Nachlass"]),
            row("openITCOCKPIT-Satelliten", &["bis zu 10"]),
            row(
                "Unterstützte Lösungen",
                &[
                    "openITCOCKPIT Enterprise ab Version 3, mit Modulen",
                    "i-doit PRO, mit Modulen und JDisc-Anbindung",
                    "Znuny / ((OTRS)) CE, mit it-novum-Erweiterungen und Schnittstellen",
                    "Konnektoren zwischen i-doit, ((OTRS)) CE / Znuny und openITCOCKPIT",
                ],
            ),
        ],
    }
}

fn systems() -> Table {
    let column = |title: &str, width, is_number| TableColumn {
        title: title.into(),
        width,
        is_number,
    };
    let row = |texts: [&str; 4]| texts.map(Cell::text).to_vec();
    Table {
        heading: "Systeme".into(),
        note: Some("7 von 10 Satelliten".into()),
        columns: vec![
            column("Lösung", 58.0, false),
            column("Version", 14.0, false),
            column("Einsatz", 26.0, false),
            column("Satelliten", 14.0, true),
        ],
        rows: vec![
            row(["openITCOCKPIT Enterprise", "5.2", "Produktion", "7"]),
            row(["openITCOCKPIT Enterprise", "5.2", "Test", "–"]),
            row(["i-doit PRO mit JDisc-Anbindung", "33", "Produktion", "–"]),
            row(["Konnektor i-doit / openITCOCKPIT", "–", "Produktion", "–"]),
        ],
    }
}

fn contacts() -> Table {
    let row = |name: &str, role: &str, mail: &str, phone: &str| {
        vec![
            Cell {
                lines: lines(&[name]),
                quiet: lines(&[role]),
            },
            Cell {
                lines: lines(&[mail, phone]),
                quiet: Vec::new(),
            },
        ]
    };
    Table {
        heading: "Ansprechpartner".into(),
        note: Some("2 von 3. Nur sie dürfen Anfragen stellen.".into()),
        columns: vec![
            TableColumn {
                title: "Name".into(),
                width: 58.0,
                is_number: false,
            },
            TableColumn {
                title: "E-Mail, Telefon".into(),
                width: 54.0,
                is_number: false,
            },
        ],
        rows: vec![
            row(
                "Änne Musterfrau",
                "Leitung IT-Betrieb",
                "a.musterfrau@moehrle.example",
                "+49 931 0000-12",
            ),
            row(
                "Jörg Platzhalter",
                "Systemadministration",
                "j.platzhalter@moehrle.example",
                "+49 931 0000-27",
            ),
        ],
    }
}

fn steps() -> Steps {
    let step = |label: &str, date: &str, text: &str, clause: &str| Step {
        label: label.into(),
        date: date.into(),
        text: text.into(),
        clause: clause.into(),
    };
    Steps {
        heading: "Wie sich diese Daten ergeben".into(),
        steps: vec![
            step(
                "Aktivierung",
                "23.02.2026",
                "Der Auftrag ging am 12.01.2026 ein. Der Vertrag beginnt frühestens einen, spätestens \
                 90 Tage danach, also vom 13.01. bis 12.04.2026. Gewünscht wurde der 23.02.2026.",
                "Vertragsbedingungen, Abs. 2, Punkt 2",
            ),
            step(
                "Letzter Tag",
                "22.02.2027",
                "Die Laufzeit von 12 Monaten beginnt mit der Aktivierung und endet mit Ablauf des \
                 Tages davor im Folgejahr.",
                "Vertragsbedingungen, Abs. 2 Satz 1; §§ 187 Abs. 2, 188 Abs. 2 BGB",
            ),
            step(
                "Verlängerung",
                "23.02.2027",
                "Ohne Kündigung verlängert sich der Vertrag mit dem folgenden Tag um weitere 12 Monate.",
                "Vertragsbedingungen, Abs. 2 Satz 2",
            ),
            step(
                "Kündigung möglich bis",
                "25.12.2026",
                "Die Kündigung muss spätestens 60 Kalendertage vor der Verlängerung schriftlich \
                 eingehen. Der letzte Tag zählt mit.",
                "Vertragsbedingungen, Abs. 2 Satz 2; § 127 Abs. 2 BGB",
            ),
            step(
                "Letzter Arbeitstag davor",
                "24.12.2026",
                "Der 25.12.2026 ist der 1. Weihnachtstag. Die Frist verschiebt sich dadurch nicht; wir \
                 empfehlen den Eingang bis Donnerstag, 24.12.2026.",
                "BGH, Urteil vom 17.02.2005, III ZR 172/04",
            ),
        ],
    }
}
