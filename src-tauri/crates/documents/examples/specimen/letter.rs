//! A made-up letter with everything that a letter can hold.

use documents::letter::{Letter, LetterBlock};
use documents::sheet::{Day, Fact, LargeDate, Letterhead};

fn lines(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn fact(label: &str, texts: &[&str]) -> Fact {
    Fact {
        label: label.to_owned(),
        lines: lines(texts),
    }
}

fn date(label: &str, date: &str, note: &str, is_open: bool) -> LargeDate {
    LargeDate {
        label: label.to_owned(),
        date: date.to_owned(),
        note: note.to_owned(),
        is_open,
    }
}

fn paragraph(text: &str) -> LetterBlock {
    LetterBlock::Paragraph(text.to_owned())
}

/// The letter that says when a contract begins.
pub(crate) fn letter() -> Letter {
    Letter {
        language: "de".into(),
        title: "Aktivierung SV-0147".into(),
        day: Day {
            year: 2026,
            month: 1,
            day: 21,
        },
        letterhead: Letterhead {
            company: "Musterhaus IT GmbH".into(),
            mark: Some("M".into()),
            lines: Vec::new(),
            ..Letterhead::default()
        },
        return_address: "Musterhaus IT GmbH, Beispielallee 12, 12345 Musterstadt".into(),
        recipient: lines(&[
            "Gebrüder Möhrle Präzisionsgetriebebau GmbH & Co. KG",
            "Frau Änne Musterfrau",
            "Musterweg 7",
            "12345 Beispielhausen",
        ]),
        references: vec![
            fact("Datum", &["21.01.2026"]),
            fact("Vertrag", &["SV-0147"]),
            fact("Kunde", &["K-1042"]),
            fact("Sie erreichen", &["Erika Muster", "+49 30 0000-14"]),
        ],
        subject: "Ihr Supportvertrag beginnt am 23. Februar 2026".into(),
        salutation: "Sehr geehrte Frau Musterfrau,".into(),
        blocks: vec![
            paragraph(
                "vielen Dank für Ihren Auftrag vom 12.01.2026. Wir bestätigen die Aktivierung zu \
                 Ihrem Wunschtermin, Montag, 23. Februar 2026. Von diesem Tag an gilt der \
                 Servicelevel Premium mit einer Laufzeit von 12 Monaten.",
            ),
            LetterBlock::Dates(vec![
                date("Letzter Tag", "22.02.2027", "Montag", false),
                date(
                    "Verlängert sich am",
                    "23.02.2027",
                    "Dienstag, um 12 Monate",
                    false,
                ),
                date(
                    "Kündigung möglich bis",
                    "25.12.2026",
                    "Freitag, Eingang bei uns",
                    true,
                ),
            ]),
            paragraph(
                "Supportanfragen stellen Ihre benannten Ansprechpartner per E-Mail an \
                 helpdesk@musterhaus.example. Benannt sind bisher Änne Musterfrau und Jörg \
                 Platzhalter; eine dritte Person können Sie jederzeit ergänzen.",
            ),
            paragraph(
                "Bitte prüfen Sie die Angaben in der beiliegenden Vertragsübersicht. Bis zum \
                 22.02.2026 können Sie den Aktivierungstag noch ändern; möglich ist jeder Tag \
                 bis zum 12.04.2026.",
            ),
        ],
        signature: None,
        closing: "Mit freundlichen Grüßen".into(),
        signed_by: lines(&["Erika Muster", "Vertragsmanagement, Musterhaus IT GmbH"]),
        enclosures: lines(&["Anlage: Vertragsübersicht, 2 Seiten"]),
        footer: vec![
            lines(&[
                "Musterhaus IT GmbH",
                "Beispielallee 12",
                "12345 Musterstadt",
            ]),
            lines(&[
                "support@musterhaus.example",
                "+49 30 0000-0",
                "musterhaus.example",
            ]),
            lines(&[
                "Geschäftsführung: Max Muster",
                "Amtsgericht Musterstadt",
                "HRB 00000",
            ]),
        ],
        watermark: None,
    }
}
