//! Contact persons as lists write them: a name, a mail address and a telephone number in cells
//! of their own, or several people in one cell. Never: how many a contract may have (C1).

use super::plan::RowContact;

/// What a piece of a cell is.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Name(String),
    Email(String),
    Phone(String),
}

/// The people in one cell: parts in any order, people apart by lines, semicolons or bars, or
/// simply by the next address.
pub(super) fn in_one_cell(text: &str) -> Vec<RowContact> {
    let mut people: Vec<RowContact> = Vec::new();
    for line in text.split(['\n', '\r', ';', '|']) {
        let mut is_first_of_line = true;
        for piece in pieces(line) {
            let begins = match (&piece, people.last()) {
                (_, None) => true,
                (Piece::Name(_), Some(person)) => {
                    !person.name.is_empty()
                        && (is_first_of_line
                            || !person.email.is_empty()
                            || !person.phone.is_empty())
                }
                (Piece::Email(_), Some(person)) => !person.email.is_empty(),
                (Piece::Phone(_), Some(person)) => !person.phone.is_empty(),
            };
            if begins {
                people.push(RowContact::default());
            }
            if let Some(person) = people.last_mut() {
                match piece {
                    Piece::Name(name) if person.name.is_empty() => person.name = name,
                    // `Groß, Eva`
                    Piece::Name(name) => person.name = format!("{}, {name}", person.name),
                    Piece::Email(email) => person.email = email,
                    Piece::Phone(phone) => person.phone = phone,
                }
            }
            is_first_of_line = false;
        }
    }
    people
}

/// The parts of cells that hold one part of several people each: `Eva Groß; Max Muster` beside
/// `eva@…; max@…`. None if the cells do not hold equally many.
pub(super) fn side_by_side(name: &str, email: &str, phone: &str) -> Option<Vec<RowContact>> {
    let split = |text: &str| -> Vec<String> {
        text.split([';', '\n', '\r', '|'])
            .map(|part| part.trim().to_owned())
            .filter(|part| !part.is_empty())
            .collect()
    };
    let (names, emails, phones) = (split(name), split(email), split(phone));
    let count = names.len().max(emails.len()).max(phones.len());
    let fits = |parts: &Vec<String>| parts.is_empty() || parts.len() == count;
    if !(fits(&names) && fits(&emails) && fits(&phones)) {
        return None;
    }
    let part = |parts: &[String], at: usize| parts.get(at).cloned().unwrap_or_default();
    Some(
        (0..count)
            .map(|at| RowContact {
                name: part(&names, at),
                email: clean_email(&part(&emails, at)),
                phone: part(&phones, at),
            })
            .collect(),
    )
}

/// An address without what mail programs and sheets put around it.
pub(super) fn clean_email(text: &str) -> String {
    let text = text.trim().trim_matches(['<', '>']);
    let text = text.strip_prefix("mailto:").unwrap_or(text);
    text.trim().to_owned()
}

fn pieces(line: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for part in parts(line) {
        let part = part.trim().trim_matches([':', '-', '\u{2013}']).trim();
        if part.is_empty() {
            continue;
        }
        if part.contains('@') {
            // `Eva Groß eva@muster.example 0661 1234`
            let mut before = Vec::new();
            let mut words = part.split_whitespace();
            for word in words.by_ref() {
                if word.contains('@') {
                    push_plain(&before.join(" "), &mut pieces);
                    pieces.push(Piece::Email(clean_email(word)));
                    before.clear();
                } else {
                    before.push(word);
                }
            }
            push_plain(&before.join(" "), &mut pieces);
        } else {
            push_plain(part, &mut pieces);
        }
    }
    pieces
}

/// A name, a number, or a name with a number behind it.
fn push_plain(text: &str, pieces: &mut Vec<Piece>) {
    let text = text.trim();
    let text = ["E-Mail", "Email", "Mail"]
        .into_iter()
        .find_map(|label| text.strip_prefix(label))
        .map_or(text, |rest| rest.trim_start_matches([':', '.', ' ']));
    if text.is_empty() {
        return;
    }
    if let Some(phone) = phone(text) {
        pieces.push(Piece::Phone(phone));
        return;
    }
    let number_at = text
        .char_indices()
        .find(|(at, sign)| {
            (sign.is_ascii_digit() || *sign == '+')
                && text.get(*at..).is_some_and(|rest| phone(rest).is_some())
        })
        .map(|(at, _)| at);
    match number_at.map(|at| text.split_at(at)) {
        Some((name, number)) => {
            let name = without_label(name);
            if !name.is_empty() {
                pieces.push(Piece::Name(name.to_owned()));
            }
            pieces.extend(phone(number).map(Piece::Phone));
        }
        None => pieces.push(Piece::Name(text.to_owned())),
    }
}

/// A telephone number, without a label before it.
fn phone(text: &str) -> Option<String> {
    let text = without_label(text);
    let is_phone = text.chars().filter(char::is_ascii_digit).count() >= 5
        && text.chars().all(|sign| {
            sign.is_ascii_digit()
                || sign.is_whitespace()
                || matches!(sign, '+' | '(' | ')' | '/' | '-' | '.' | '\u{2013}')
        });
    is_phone.then(|| text.to_owned())
}

/// The text without `Tel.:` at its beginning or end.
fn without_label(text: &str) -> &str {
    const LABELS: [&str; 9] = [
        "telefon", "tel", "phone", "fon", "mobil", "mobile", "handy", "t", "m",
    ];
    let text = text.trim().trim_end_matches([':', ',', '-', ' ']);
    let mut rest = text;
    for label in LABELS {
        let begins = rest
            .get(..label.len())
            .is_some_and(|start| start.eq_ignore_ascii_case(label));
        let after = rest.get(label.len()..).unwrap_or_default();
        if begins && after.starts_with(['.', ':', ' ']) {
            rest = after.trim_start_matches(['.', ':', ' ']);
            break;
        }
    }
    for label in ["Telefon", "Tel.", "Tel", "Phone", "Mobil"] {
        if let Some(name) = rest.strip_suffix(label) {
            rest = name.trim_end_matches([' ', ',', ':', '-']);
            break;
        }
    }
    rest
}

/// The parts of a line between commas, brackets, tabs, and slashes that stand in no number.
fn parts(line: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut from = 0;
    let signs: Vec<(usize, char)> = line.char_indices().collect();
    for (place, (at, sign)) in signs.iter().enumerate() {
        let beside = |step: isize| {
            place
                .checked_add_signed(step)
                .and_then(|place| signs.get(place))
                .map(|(_, sign)| *sign)
        };
        let in_number = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_digit());
        let ends = match sign {
            ',' | '<' | '>' | '\t' => true,
            // `(0661) 1234` stays together, `Eva Groß (eva@…, 0661 1234)` does not.
            '(' => !in_number(beside(1)),
            ')' => !line.get(..*at).is_some_and(opens_number),
            '/' => !(in_number(beside(-1)) || in_number(beside(1))) || beside(-1) == Some(' '),
            _ => false,
        };
        if ends {
            parts.extend(line.get(from..*at));
            from = at + sign.len_utf8();
        }
    }
    parts.extend(line.get(from..));
    parts
}

/// Whether the last opening bracket opens the area code of a number.
fn opens_number(before: &str) -> bool {
    before.rfind('(').is_some_and(|open| {
        before.get(open + 1..).is_some_and(|inside| {
            !inside.is_empty()
                && inside
                    .chars()
                    .all(|sign| sign.is_ascii_digit() || matches!(sign, ' ' | '+'))
        })
    })
}

#[cfg(test)]
mod tests;
