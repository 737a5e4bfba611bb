//! Who is at work: a name that stands with every change in the history, and the initials that
//! stand for it where there is little room. There are no accounts: who sits at the computer says
//! who they are. Never: rights, passwords, what somebody may see.

use serde::{Deserialize, Serialize};

/// The longest name and the longest initials that are taken.
pub const LONGEST_NAME: usize = 100;
/// See [`LONGEST_NAME`].
pub const MOST_INITIALS: usize = 4;

/// Somebody who works with contracts.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default)]
pub struct Person {
    /// As it stands in the history and as the owner of contracts; empty while unknown.
    pub name: String,
    /// As they were typed; empty for those that follow from the name.
    pub initials: String,
}

impl Person {
    /// Of a name alone.
    pub fn named(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            initials: String::new(),
        }
    }

    /// Whether there is a name.
    pub fn is_known(&self) -> bool {
        !self.name.is_empty()
    }

    /// This person, or the other one where there is no name.
    #[must_use]
    pub fn or(&self, other: &Self) -> Self {
        if self.is_known() { self } else { other }.clone()
    }

    /// The initials that stand for this person.
    pub fn initials(&self) -> String {
        if self.initials.is_empty() {
            initials_of(&self.name)
        } else {
            self.initials.clone()
        }
    }

    /// As typed, without blanks around it and without characters that do not show; cut where it
    /// is longer than anybody's name.
    #[must_use]
    pub fn tidied(&self) -> Self {
        Self {
            name: tidy(&self.name, LONGEST_NAME),
            initials: tidy(&self.initials, MOST_INITIALS),
        }
    }
}

/// The first letters of the first and the last part of a name: `Erika von Musterfrau` is `EM`. Of
/// a name of one part its first two letters: `demo` is `DE`.
pub fn initials_of(name: &str) -> String {
    let parts: Vec<&str> = name
        .split(|letter: char| letter.is_whitespace() || matches!(letter, '.' | '_' | ','))
        .filter(|part| part.chars().any(char::is_alphanumeric))
        .collect();
    let first = |part: &str| part.chars().find(|letter| letter.is_alphanumeric());
    let letters: Vec<char> = match parts.as_slice() {
        [] => Vec::new(),
        [one] => one
            .chars()
            .filter(|letter| letter.is_alphanumeric())
            .take(2)
            .collect(),
        [one, .., last] => [first(one), first(last)].into_iter().flatten().collect(),
    };
    letters.into_iter().flat_map(char::to_uppercase).collect()
}

fn tidy(text: &str, most: usize) -> String {
    let shown: String = text
        .chars()
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .collect();
    let words: Vec<&str> = shown.split_whitespace().collect();
    let cut: String = words.join(" ").chars().take(most).collect();
    cut.trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Person, initials_of};

    #[test]
    fn initials_follow_from_the_name() {
        let cases = [
            ("Erika Musterfrau", "EM"),
            ("Erika von Musterfrau", "EM"),
            ("erika.musterfrau", "EM"),
            ("Änne Öhrlich-Beispiel", "ÄÖ"),
            ("Demo", "DE"),
            ("(Max) Muster", "MM"),
            ("X", "X"),
            ("  ", ""),
            ("– –", ""),
        ];
        for (name, initials) in cases {
            assert_eq!(initials_of(name), initials, "{name}");
        }
    }

    #[test]
    fn a_name_is_taken_without_what_does_not_show() {
        let typed = Person {
            name: "  Erika\t\n Musterfrau\u{0} ".into(),
            initials: " em musterfrau".into(),
        };
        let tidied = typed.tidied();
        assert_eq!(tidied.name, "Erika Musterfrau");
        assert_eq!(tidied.initials, "em m");
        assert_eq!(Person::named("a".repeat(500)).tidied().name.len(), 100);
    }
}
