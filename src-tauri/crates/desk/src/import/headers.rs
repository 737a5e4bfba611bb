//! The names that columns of contract lists go by, in German and English, and what a header says
//! beside the name: a unit, a currency, the place of a contact. Never: looking at cells.

use super::field::{CONTACTS_READ, ContactPart, Field};
use super::lengths::Unit;
use super::mapping::Format;
use super::vocabulary::{folded, joined};

mod names;
mod parts;

/// What a header says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Header {
    /// What the column holds by its name.
    pub(super) named: Option<Named>,
    /// The unit it gives for terms.
    pub(super) unit: Option<Unit>,
    /// The currency it names.
    pub(super) currency: Option<String>,
    /// The order of days it prescribes: `Beginn (TT.MM.JJJJ)`.
    pub(super) format: Option<Format>,
}

/// What a column holds by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Named {
    /// The field; the place of a contact is 0 where the name gives none.
    pub(super) field: Field,
    /// The name may mean other things too, so that the cells have to agree.
    pub(super) is_weak: bool,
}

/// What `text` says as a header.
pub(super) fn read(text: &str) -> Header {
    let whole = folded(text);
    Header {
        named: named(text),
        unit: unit(&whole),
        currency: currency(text),
        format: format(&whole),
    }
}

fn named(text: &str) -> Option<Named> {
    let outside: String = without_brackets(text);
    for candidate in [joined(text), joined(&outside)] {
        if candidate.is_empty() {
            continue;
        }
        if let Some(named) = names::exact(&candidate) {
            return Some(named);
        }
    }
    if let Some(named) = contact(&folded(text)) {
        return Some(named);
    }
    let words: Vec<String> = folded(&outside)
        .split(' ')
        .filter(|word| !names::NOISE.split(' ').any(|noise| noise == *word))
        .map(str::to_owned)
        .collect();
    if words.is_empty() {
        return None;
    }
    names::exact(&words.concat()).or_else(|| parts::named(&folded(&outside)))
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0_u32;
    text.chars()
        .filter(|sign| match sign {
            '(' | '[' => {
                depth += 1;
                false
            }
            ')' | ']' => {
                depth = depth.saturating_sub(1);
                false
            }
            _ => depth == 0,
        })
        .collect()
}

/// A part of a contact, with its place where the name gives one.
fn contact(text: &str) -> Option<Named> {
    let mut place = 0_u8;
    let mut part = None;
    let mut is_contact = false;
    let spread = spread_figures(text);
    for word in spread.split(' ') {
        match word {
            "ansprechpartner" | "ansprechpartnerin" | "ansprechperson" | "kontakt"
            | "kontaktperson" | "kontaktdaten" | "contact" | "ap" | "asp" | "person" => {
                is_contact = true;
            }
            "name" | "vorname" | "nachname" => part = part.or(Some(ContactPart::Name)),
            "email" | "mail" | "emailadresse" | "mailadresse" | "emailaddress" | "adresse"
            | "address" => part = Some(ContactPart::Email),
            "telefon" | "telefonnummer" | "tel" | "phone" | "telephone" | "rufnummer" | "fon"
            | "mobil" | "mobile" | "handy" | "durchwahl" => part = Some(ContactPart::Phone),
            "e" | "nr" | "no" | "number" | "nummer" | "der" | "des" | "of" | "the" | "kunde"
            | "kunden" | "customer" => {}
            "erster" | "first" | "primary" | "haupt" => place = 1,
            "zweiter" | "second" | "secondary" => place = 2,
            "dritter" | "third" => place = 3,
            word => {
                place = word
                    .parse()
                    .ok()
                    .filter(|place| (1..=CONTACTS_READ).contains(place))?;
            }
        }
    }
    let part = part.or((is_contact && place > 0).then_some(ContactPart::Name))?;
    if !is_contact && part == ContactPart::Name {
        return None;
    }
    Some(Named {
        field: Field::Contact(place, part),
        is_weak: false,
    })
}

/// `email2` as `email 2`, so that the figure is a word.
fn spread_figures(text: &str) -> String {
    let mut spread = String::with_capacity(text.len() + 4);
    let mut last: Option<char> = None;
    for sign in text.chars() {
        let turns = last.is_some_and(|last| {
            last != ' ' && sign != ' ' && last.is_ascii_digit() != sign.is_ascii_digit()
        });
        if turns {
            spread.push(' ');
        }
        spread.push(sign);
        last = Some(sign);
    }
    spread
}

fn unit(text: &str) -> Option<Unit> {
    text.split(' ').find_map(|word| match word {
        "monate" | "monaten" | "months" | "month" | "mon" | "mo" | "m" | "mte" => {
            Some(Unit::Months)
        }
        "jahre" | "jahren" | "years" | "year" | "j" | "y" => Some(Unit::Years),
        _ => None,
    })
}

fn currency(text: &str) -> Option<String> {
    for (sign, code) in [("€", "EUR"), ("£", "GBP"), ("US$", "USD"), ("$", "USD")] {
        if text.contains(sign) {
            return Some(code.to_owned());
        }
    }
    text.split(|sign: char| !sign.is_alphanumeric())
        .find_map(|word| match word {
            "EUR" | "CHF" | "USD" | "GBP" | "SEK" | "NOK" | "DKK" | "PLN" | "CZK" | "HUF"
            | "JPY" => Some(word.to_owned()),
            "Euro" | "euro" | "EURO" => Some("EUR".to_owned()),
            _ => None,
        })
}

fn format(text: &str) -> Option<Format> {
    let joined = text.replace(' ', "");
    [
        (
            &["ttmmjjjj", "ttmmjj", "tmj", "ddmmyyyy", "ddmmyy", "dmy"][..],
            Format::Dmy,
        ),
        (&["mmddyyyy", "mmddyy", "mdy", "mmttjjjj"][..], Format::Mdy),
        (&["jjjjmmtt", "yyyymmdd", "ymd"][..], Format::Ymd),
    ]
    .into_iter()
    .find(|(ways, _)| ways.iter().any(|way| joined.ends_with(way)))
    .map(|(_, format)| format)
}

#[cfg(test)]
mod tests;
