//! Words of lists that stand for ids: levels, parties and channels of notices; and how texts are
//! compared. A word that is not known is asked, not matched to the nearest one.

use std::collections::BTreeMap;

use terms::{Channel, Edition, Party};

/// A text for comparing: small letters, umlauts spelled out, nothing but letters and figures,
/// words one blank apart.
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for sign in text.chars().flat_map(char::to_lowercase) {
        match sign {
            'ä' => folded.push_str("ae"),
            'ö' => folded.push_str("oe"),
            'ü' => folded.push_str("ue"),
            'ß' => folded.push_str("ss"),
            // A hyphen that only breaks a word over lines leaves nothing behind.
            '\u{ad}' => {}
            sign if sign.is_alphanumeric() => folded.push(sign),
            _ if folded.ends_with(' ') || folded.is_empty() => {}
            _ => folded.push(' '),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// The same without blanks.
pub(super) fn joined(text: &str) -> String {
    folded(text).replace(' ', "")
}

/// A name for comparing: as [`folded`], and `+` and `&` are the same as `und` and `and`.
pub(super) fn folded_name(text: &str) -> String {
    let text = text.replace(['&', '+'], " und ");
    folded(&text)
        .split(' ')
        .map(|word| if word == "and" { "und" } else { word })
        .collect::<Vec<_>>()
        .join(" ")
}

/// What people say around the name of a level without changing it.
const LEVEL_NOISE: [&str; 14] = [
    "support",
    "service",
    "level",
    "sla",
    "paket",
    "package",
    "vertrag",
    "contract",
    "stufe",
    "servicelevel",
    "supportlevel",
    "plan",
    "tarif",
    "supportvertrag",
];

/// The level that a text names, by id, name, common short forms, and `aliases`.
pub(super) fn level(
    text: &str,
    edition: &Edition,
    aliases: &BTreeMap<String, String>,
) -> Option<String> {
    let known = |wanted: &str| {
        edition
            .levels
            .iter()
            .find(|level| folded(&level.id) == wanted || folded(&level.name) == wanted)
            .map(|level| level.id.clone())
    };
    if let Some(alias) = alias(text, aliases) {
        return known(&folded(alias));
    }
    // `Premium (08–18)`: what stands in brackets explains the level.
    let whole = folded(text.split(['(', '[']).next().unwrap_or(text));
    if let Some(level) = known(&whole) {
        return Some(level);
    }
    let words: Vec<&str> = whole
        .split(' ')
        .filter(|word| !LEVEL_NOISE.contains(word))
        .collect();
    let [word] = words.as_slice() else {
        return None;
    };
    let word = match *word {
        "basis" | "basissupport" => "basic",
        "std" | "standardsupport" => "standard",
        "prem" | "premiumsupport" => "premium",
        word => word,
    };
    known(word)
}

/// Who gives notice, as a text says it.
pub(super) fn party(text: &str, aliases: &BTreeMap<String, String>) -> Option<Party> {
    if let Some(alias) = alias(text, aliases) {
        return Party::from_id(alias);
    }
    if let Some(party) = Party::from_id(text.trim()) {
        return Some(party);
    }
    match joined(text).as_str() {
        "client" | "customer" | "kunde" | "kundin" | "auftraggeber" | "durchkunde"
        | "durchkunden" | "vomkunden" | "bycustomer" | "byclient" | "mandant" => {
            Some(Party::Client)
        }
        "contractor" | "auftragnehmer" | "wir" | "us" | "byus" | "uns" | "durchuns"
        | "anbieter" | "vendor" | "provider" | "eigene" => Some(Party::Contractor),
        _ => None,
    }
}

/// How a notice arrived, as a text says it.
pub(super) fn channel(text: &str, aliases: &BTreeMap<String, String>) -> Option<Channel> {
    if let Some(alias) = alias(text, aliases) {
        return Channel::from_id(alias);
    }
    if let Some(channel) = Channel::from_id(text.trim()) {
        return Some(channel);
    }
    match joined(text).as_str() {
        "letter" | "brief" | "post" | "perpost" | "perbrief" | "einschreiben" | "postalisch"
        | "registeredletter" | "byletter" | "bypost" => Some(Channel::Letter),
        "fax" | "telefax" | "perfax" | "byfax" => Some(Channel::Fax),
        "email" | "peremail" | "byemail" => Some(Channel::Email),
        "portal" | "kundenportal" | "online" | "webportal" | "customerportal" => {
            Some(Channel::Portal)
        }
        "handedover"
        | "persoenlich"
        | "uebergabe"
        | "persoenlichuebergeben"
        | "uebergeben"
        | "byhand"
        | "inperson" => Some(Channel::HandedOver),
        "phone" | "telefon" | "telefonisch" | "tel" | "anruf" | "pertelefon" | "byphone"
        | "call" | "muendlich" => Some(Channel::Phone),
        _ => None,
    }
}

/// What `text` stands for by the mapping, ignoring case.
pub(super) fn alias<'a>(text: &str, aliases: &'a BTreeMap<String, String>) -> Option<&'a str> {
    if aliases.is_empty() {
        return None;
    }
    let wanted = folded(text);
    aliases
        .iter()
        .find(|(word, _)| folded(word) == wanted)
        .map(|(_, meaning)| meaning.as_str())
}

/// Whether a text only says that a cell holds nothing.
pub(super) fn is_placeholder(text: &str) -> bool {
    let text = text.trim();
    !text.is_empty()
        && (text
            .chars()
            .all(|sign| matches!(sign, '-' | '\u{2013}' | '\u{2014}' | '.' | '/' | '_'))
            || matches!(
                joined(text).as_str(),
                "na" | "nv" | "ka" | "keineangabe" | "leer" | "none" | "null" | "nil"
            ))
}

/// Whether a cell of a day that is only checked says that there is none.
pub(super) fn is_open_end(text: &str) -> bool {
    matches!(
        joined(text).as_str(),
        "unbefristet"
            | "offen"
            | "openend"
            | "unlimited"
            | "indefinite"
            | "automatisch"
            | "auto"
            | "automatic"
            | "laufend"
            | "ongoing"
    )
}

/// Whether a cell about notice says that none was given.
pub(super) fn is_no_notice(text: &str) -> bool {
    matches!(
        joined(text).as_str(),
        "nein" | "no" | "n" | "keine" | "nicht" | "ungekuendigt" | "none" | "false"
    )
}
