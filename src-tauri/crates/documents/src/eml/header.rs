//! Lines of a header: encoded where they are not plain ASCII, folded so that none is long.
//! Never: which headers a mail has.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::Person;
use super::address::{address, quoted};

/// Where a new line of a header begins.
const FOLD: &str = "\r\n ";
/// A plain text up to this length needs no folding.
const PLAIN: usize = 60;
/// Bytes of text in one encoded word; with the name of its header it fits on a line of 76.
const ENCODED: usize = 39;
/// Characters of a piece of a parameter.
const PIECE: usize = 55;

/// A header that is a text: `Subject`.
pub(super) fn words(name: &str, text: &str) -> String {
    let text = plain(text);
    if is_plain(&text) {
        format!("{name}: {text}")
    } else {
        format!("{name}: {}", encoded(&text))
    }
}

/// A header that names people; none if nobody can be reached.
pub(super) fn recipients(name: &str, people: &[Person]) -> Option<String> {
    let people: Vec<String> = people
        .iter()
        .filter_map(|person| {
            let address = address(&person.address)?;
            let name = plain(&person.name);
            Some(if name.is_empty() {
                address
            } else if is_plain(&name) {
                format!("{}{FOLD}<{address}>", quoted(&name))
            } else {
                format!("{}{FOLD}<{address}>", encoded(&name))
            })
        })
        .collect();
    (!people.is_empty()).then(|| format!("{name}: {}", people.join(&format!(",{FOLD}"))))
}

/// A header with parameters: `Content-Disposition`.
pub(super) fn parameters(name: &str, value: &str, parameters: &[(&str, &str)]) -> String {
    let mut line = format!("{name}: {value}");
    for (parameter, text) in parameters {
        for piece in pieces(parameter, &plain(text)) {
            // Writing into a text cannot fail.
            let _ = write!(line, ";{FOLD}{piece}");
        }
    }
    line
}

/// `Content-Type` of an attachment, with its name once more as an encoded word: some programs
/// look for it there alone.
pub(super) fn media_type(media_type: &str, name: &str) -> String {
    let name = plain(name);
    let shown = if is_plain(&name) {
        quoted(&name)
    } else {
        format!("\"{}\"", encoded(&name))
    };
    format!("Content-Type: {media_type};{FOLD}name={shown}")
}

/// A text that may stand alone: `de`; `otherwise` if it may not.
pub(super) fn token(text: &str, otherwise: &str) -> String {
    let is_token = !text.is_empty()
        && text.len() < PLAIN
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if is_token { text } else { otherwise }.to_owned()
}

/// Without anything that could end a line; blanks around it have no meaning in a header.
fn plain(text: &str) -> String {
    let flat: String = text
        .chars()
        .map(|character| {
            if character.is_control() {
                ' '
            } else {
                character
            }
        })
        .collect();
    flat.trim().to_owned()
}

/// Whether a text may stand as it is: short, ASCII, and not taken for an encoded word.
fn is_plain(text: &str) -> bool {
    text.len() <= PLAIN
        && text
            .bytes()
            .all(|byte| byte.is_ascii_graphic() || byte == b' ')
        && !text.contains("=?")
}

/// RFC 2047: encoded words of whole characters, each on a line of its own.
fn encoded(text: &str) -> String {
    let mut words = Vec::new();
    let mut word = String::new();
    for character in text.chars() {
        if word.len() + character.len_utf8() > ENCODED {
            words.push(std::mem::take(&mut word));
        }
        word.push(character);
    }
    words.push(word);
    let words: Vec<String> = words
        .iter()
        .map(|word| format!("=?UTF-8?B?{}?=", STANDARD.encode(word)))
        .collect();
    words.join(FOLD)
}

/// RFC 2231: a parameter in as many pieces as it needs.
fn pieces(name: &str, text: &str) -> Vec<String> {
    if is_plain(text) {
        return vec![format!("{name}={}", quoted(text))];
    }
    let mut pieces = vec![String::new()];
    for character in text.chars() {
        let escaped = escaped(character);
        let is_full = pieces
            .last()
            .is_some_and(|piece| piece.len() + escaped.len() > PIECE);
        if is_full {
            pieces.push(String::new());
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push_str(&escaped);
        }
    }
    match pieces.as_slice() {
        [whole] => vec![format!("{name}*=UTF-8''{whole}")],
        _ => pieces
            .iter()
            .enumerate()
            .map(|(at, piece)| {
                let charset = if at == 0 { "UTF-8''" } else { "" };
                format!("{name}*{at}*={charset}{piece}")
            })
            .collect(),
    }
}

/// A character as RFC 2231 writes it.
fn escaped(character: char) -> String {
    if character.is_ascii_alphanumeric() || matches!(character, '-' | '.' | '_') {
        return character.to_string();
    }
    let mut buffer = [0; 4];
    character
        .encode_utf8(&mut buffer)
        .bytes()
        .fold(String::new(), |mut text, byte| {
            // Writing into a text cannot fail.
            let _ = write!(text, "%{byte:02X}");
            text
        })
}
