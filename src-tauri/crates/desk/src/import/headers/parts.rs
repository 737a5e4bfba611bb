//! What a header means by its words, where it is no name of the table: `jährl. Gebühr netto`,
//! `Datum des Vertragsbeginns`. Always weak, so that the cells have to agree.

use super::super::field::Field;
use super::Named;

/// Stems of which one has to stand in the header, and of which none may.
struct Part {
    field: Field,
    any: &'static [&'static str],
    with: &'static [&'static str],
    without: &'static [&'static str],
}

/// The first that fits counts.
const PARTS: [Part; 9] = [
    Part {
        field: Field::MonthlyFee,
        any: FEES,
        with: &["monat", "mtl", "month"],
        without: &["laufzeit", "term"],
    },
    Part {
        field: Field::YearlyFee,
        any: FEES,
        with: &[],
        without: &[
            "monat", "mtl", "month", "quartal", "quarter", "woche", "week", "einmal", "setup",
        ],
    },
    Part {
        field: Field::NoticeReceivedOn,
        any: &["kuendigung", "notice", "cancellation", "termination"],
        with: &["eingang", "eingegangen", "erhalten", "received"],
        without: &[],
    },
    Part {
        field: Field::NoticeBy,
        any: &["kuend", "notice", "cancel"],
        with: &[
            "bis", "spaetest", "frist", "deadline", "by", "until", "latest",
        ],
        without: &[],
    },
    Part {
        field: Field::RenewsOn,
        any: &["verlaenger", "renew"],
        with: &[],
        without: &["option", "monat", "month", "art", "automat"],
    },
    Part {
        field: Field::ReceivedOn,
        any: &["auftrag", "bestell", "order"],
        with: &["eingang", "eingegangen", "datum", "date", "received", "vom"],
        without: &["nummer", "nr", "geber", "nehmer"],
    },
    Part {
        field: Field::ActivatesOn,
        any: &["beginn", "start", "aktivier", "activat", "inkraft"],
        with: &[],
        without: &["ende", "end", "kuend", "notice"],
    },
    Part {
        field: Field::LastDay,
        any: &["ende", "ablauf", "expir", "letzter", "last"],
        with: &[],
        without: &[
            "kuend", "notice", "beginn", "start", "kunde", "kontakt", "contact", "kalender",
            // `Letzte Änderung`, `Last invoice`: days of something else.
            "aender", "modif", "update", "rechnung", "invoice", "zahlung", "payment", "besuch",
            "visit", "pruefung", "review",
        ],
    },
    Part {
        field: Field::Number,
        any: &["vertrag", "contract"],
        with: &["nummer", "nr", "number", "no", "id", "kennung"],
        without: &["rahmen", "partner"],
    },
];

const FEES: &[&str] = &[
    "gebuehr",
    "preis",
    "betrag",
    "kosten",
    "entgelt",
    "verguetung",
    "fee",
    "price",
    "amount",
    "cost",
];

/// What the words of a header mean.
pub(super) fn named(text: &str) -> Option<Named> {
    let has = |stems: &[&str]| {
        stems.iter().any(|stem| {
            text.split(' ').any(|word| {
                // Short stems are whole words: `nr` stands in no `Kontonr`, `by` in no `baby`.
                if stem.len() <= 3 {
                    word == *stem
                } else {
                    word.contains(stem)
                }
            })
        })
    };
    PARTS
        .iter()
        .find(|part| {
            has(part.any) && (part.with.is_empty() || has(part.with)) && !has(part.without)
        })
        .map(|part| Named {
            field: part.field,
            is_weak: true,
        })
}
