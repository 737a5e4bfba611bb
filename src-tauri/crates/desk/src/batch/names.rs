//! Names of files by a pattern: `{number} {kind} {customer}`. Whatever a customer is called, the
//! name leads into no other folder, is no device, hides nothing, is no longer than any disk takes,
//! and comes once. Never: folders, endings.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization as _;

use crate::limits;
use crate::problem::{Code, Problem};

/// Most characters that one placeholder stands for.
const VALUE: usize = 60;
/// Most characters of a name without its ending.
const NAME: usize = 120;
/// Most bytes of a name without its ending: systems take 255 with it, and some write a letter with
/// an accent as two characters.
const NAME_BYTES: usize = 200;

/// What stands in a pattern between braces.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Placeholder {
    /// Contract number.
    Number,
    /// Customer's name.
    Customer,
    /// Customer number.
    CustomerNumber,
    /// What the paper is called, in its language.
    Kind,
    /// The day of the paper: `2026-11-24`.
    Date,
    /// Language of the paper: `de`.
    Language,
    /// Level of the contract today.
    Level,
    /// Who looks after the contract.
    Owner,
}

impl Placeholder {
    /// All placeholders, as they are documented.
    pub const ALL: [Self; 8] = [
        Self::Number,
        Self::Customer,
        Self::CustomerNumber,
        Self::Kind,
        Self::Date,
        Self::Language,
        Self::Level,
        Self::Owner,
    ];

    /// What stands between the braces.
    pub fn id(self) -> &'static str {
        match self {
            Self::Number => "number",
            Self::Customer => "customer",
            Self::CustomerNumber => "customer_number",
            Self::Kind => "kind",
            Self::Date => "date",
            Self::Language => "language",
            Self::Level => "level",
            Self::Owner => "owner",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Text(String),
    Placeholder(Placeholder),
}

/// How files are named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern(Vec<Part>);

impl Pattern {
    /// By contract number alone.
    pub fn by_number() -> Self {
        Self(vec![Part::Placeholder(Placeholder::Number)])
    }

    /// Reads a pattern; refused at `field` if it names an unknown placeholder, has a brace too many
    /// or too few, or holds something that no name may. An ending `.pdf` is taken as understood.
    pub fn read(text: &str, field: &str) -> Result<Self, Problem> {
        limits::text(text, limits::NAME, field)?;
        let refused = || {
            let known: Vec<String> = Placeholder::ALL
                .iter()
                .map(|placeholder| format!("{{{}}}", placeholder.id()))
                .collect();
            Problem::at(Code::InvalidValue, field)
                .with("reason", "name_pattern")
                .with("allowed", known)
        };
        let without_ending = text
            .char_indices()
            .rev()
            .nth(3)
            .and_then(|(at, _)| text.split_at_checked(at))
            .filter(|(_, ending)| ending.eq_ignore_ascii_case(".pdf"))
            .map_or(text, |(stem, _)| stem);
        let mut parts = Vec::new();
        let mut rest = without_ending;
        while !rest.is_empty() {
            let (before, behind) = rest.split_once('{').unwrap_or((rest, ""));
            if before.contains('}') || before.contains(is_reserved) {
                return Err(refused());
            }
            if !before.is_empty() {
                parts.push(Part::Text(before.to_owned()));
            }
            if before.len() == rest.len() {
                break;
            }
            let (id, further) = behind.split_once('}').ok_or_else(refused)?;
            let placeholder = Placeholder::ALL
                .into_iter()
                .find(|placeholder| placeholder.id() == id)
                .ok_or_else(refused)?;
            parts.push(Part::Placeholder(placeholder));
            rest = further;
        }
        if parts.is_empty() {
            return Err(refused());
        }
        Ok(Self(parts))
    }

    /// The name, without an ending, for what the placeholders stand for.
    pub fn name(&self, value: impl Fn(Placeholder) -> String) -> String {
        let whole: String = self
            .0
            .iter()
            .map(|part| match part {
                Part::Text(text) => text.clone(),
                Part::Placeholder(placeholder) => {
                    cut(&plain(&value(*placeholder)), VALUE, NAME_BYTES)
                }
            })
            .collect();
        safe(&whole)
    }
}

/// Names that were given out, so that none comes twice.
#[derive(Debug, Default)]
pub struct Names(HashMap<String, u64>);

impl Names {
    /// The name itself, or with a number behind it if it was given out already. Some disks do not
    /// tell capital letters from small ones.
    pub fn once(&mut self, name: &str, ending: &str) -> String {
        let first = self.0.entry(folded(name)).or_insert(0);
        *first += 1;
        if *first == 1 {
            return format!("{name}{ending}");
        }
        let mut number = *first;
        loop {
            let suffix = format!("-{number}");
            let stem = cut(name, NAME - suffix.len(), NAME_BYTES - suffix.len());
            let further = format!("{stem}{suffix}");
            if !self.0.contains_key(&folded(&further)) {
                self.0.insert(folded(&further), 1);
                self.0.insert(folded(name), number);
                return format!("{further}{ending}");
            }
            number += 1;
        }
    }
}

/// A name as any system takes it.
pub(crate) fn safe(text: &str) -> String {
    let name = cut(&plain(text), NAME, NAME_BYTES);
    let is_hazardous = name.is_empty() || name.starts_with('-') || is_device(&name);
    if is_hazardous {
        format!("_{}", cut(&name, NAME - 1, NAME_BYTES - 1))
    } else {
        name
    }
}

/// One way to write each letter, nothing that cannot be seen, nothing that is reserved, and neither
/// blanks nor dots at the ends: one hides a file, the other is dropped by a system.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    for character in text.nfc() {
        match character {
            _ if character.is_whitespace() => {
                if !plain.ends_with(' ') {
                    plain.push(' ');
                }
            }
            _ if character.is_control() || is_invisible(character) => {}
            _ if is_reserved(character) => plain.push('-'),
            _ => plain.push(character),
        }
    }
    trimmed(&plain).to_owned()
}

fn trimmed(text: &str) -> &str {
    text.trim_matches([' ', '.'])
}

/// As much as there is room for.
fn cut(text: &str, characters: usize, bytes: usize) -> String {
    let mut cut = String::new();
    for character in text.chars().take(characters) {
        if cut.len() + character.len_utf8() > bytes {
            break;
        }
        cut.push(character);
    }
    trimmed(&cut).to_owned()
}

/// Leads elsewhere, or is forbidden on one of the systems.
fn is_reserved(character: char) -> bool {
    matches!(
        character,
        '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*'
    )
}

/// Joins, marks of direction and the like: with them two names look the same, or one looks like
/// another with a different ending.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{115F}'
            | '\u{1160}'
            | '\u{17B4}'
            | '\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFFB}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

/// Windows takes these names for devices, whatever their ending.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end();
    let stem = stem.to_uppercase();
    let is_numbered = |device: &str| {
        stem.strip_prefix(device).is_some_and(|number| {
            let mut characters = number.chars();
            matches!(
                (characters.next(), characters.next()),
                (Some('0'..='9' | '¹' | '²' | '³'), None)
            )
        })
    };
    matches!(
        stem.as_str(),
        "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$" | "CLOCK$"
    ) || is_numbered("COM")
        || is_numbered("LPT")
}

/// What no disk tells apart is the same here.
fn folded(name: &str) -> String {
    let decomposed: String = name.nfkd().collect();
    decomposed.to_uppercase().to_lowercase()
}

#[cfg(test)]
mod tests;
