//! What a person at this computer prefers: who they are, keys, reminders, how lists look, where
//! the window stood. It is kept beside the register, not in it, since it is about a person and not
//! about contracts. One section for each feature, whose type lives in that feature's module.
//! Never: where and how it is kept (the shell does that), and anything a contract depends on.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use crate::grid_kept::GridKept;
use crate::person::Person;
use crate::reminders::ReminderWishes;
use crate::views::preferences::PreferencesView;
use crate::window_place::WindowPlace;

/// Everything that is kept of a person.
///
/// What a later program keeps besides is dropped, and a section that cannot be read counts as
/// none, so that one strange value does not take the others with it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// Who is at work.
    #[serde(deserialize_with = "section")]
    pub person: Person,
    /// Whether a single letter is a shortcut where nothing is typed.
    pub single_keys: bool,
    /// What a person wants to be reminded of, and when.
    #[serde(deserialize_with = "section")]
    pub reminders: ReminderWishes,
    /// How each list looks, by its name.
    #[serde(deserialize_with = "sections")]
    pub grids: BTreeMap<String, GridKept>,
    /// The ids of the commands that were given last, the latest first.
    #[serde(deserialize_with = "section")]
    pub recent_actions: Vec<String>,
    /// Where the window stood.
    #[serde(deserialize_with = "section")]
    pub window: Option<WindowPlace>,
    /// The registers that were open last, the latest first.
    #[serde(deserialize_with = "section")]
    pub registers: Vec<PathBuf>,
    /// Whether closing the window leaves the program running.
    #[serde(deserialize_with = "section")]
    pub keeps_running: bool,
    /// Whether somebody has begun to work, or has said how they want to.
    pub has_begun: bool,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            person: Person::default(),
            single_keys: true,
            reminders: ReminderWishes::default(),
            grids: BTreeMap::new(),
            recent_actions: Vec::new(),
            window: None,
            registers: Vec::new(),
            keeps_running: false,
            has_begun: false,
        }
    }
}

/// Preferences as they were kept; text that is none counts as none.
pub fn read(text: &[u8]) -> Preferences {
    serde_json::from_slice(text).unwrap_or_default()
}

/// What the window is told of them; `guess` is who the system says is at work.
pub fn view(preferences: &Preferences, guess: &Person) -> PreferencesView {
    let person = preferences.person.or(guess);
    PreferencesView {
        initials: person.initials(),
        is_known: preferences.person.is_known(),
        person,
        single_keys: preferences.single_keys,
        reminders: preferences.reminders.clone(),
        grids: preferences.grids.clone(),
        recent_actions: preferences.recent_actions.clone(),
        has_begun: preferences.has_begun,
    }
}

/// A section, or its default where it cannot be read.
fn section<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned + Default,
{
    let value = Value::deserialize(deserializer)?;
    Ok(serde_json::from_value(value).unwrap_or_default())
}

/// Sections by name, without those that cannot be read.
fn sections<'de, D, T>(deserializer: D) -> Result<BTreeMap<String, T>, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned,
{
    let Value::Object(values) = Value::deserialize(deserializer)? else {
        return Ok(BTreeMap::new());
    };
    let readable = values
        .into_iter()
        .filter_map(|(name, value)| Some((name, serde_json::from_value(value).ok()?)));
    Ok(readable.collect())
}

#[cfg(test)]
mod tests {
    use super::{Preferences, read, view};
    use crate::person::Person;

    fn erika() -> Person {
        Person {
            name: "Erika Musterfrau".into(),
            initials: String::new(),
        }
    }

    #[test]
    fn what_was_kept_is_read_again() {
        let kept = Preferences {
            person: erika(),
            single_keys: false,
            recent_actions: vec!["new-contract".into()],
            registers: vec!["Musterhaus.termkeeper".into()],
            has_begun: true,
            ..Preferences::default()
        };
        let text = serde_json::to_vec(&kept).expect("written");
        assert_eq!(read(&text), kept);
    }

    #[test]
    fn one_strange_section_does_not_take_the_others_with_it() {
        let text = br#"{
            "person": {"name": "Erika Musterfrau", "shoe_size": 39},
            "grids": {"contracts": 7}, "recent_actions": "none", "window": "wide",
            "of_a_later_program": {}, "has_begun": true
        }"#;
        let expected = Preferences {
            person: erika(),
            has_begun: true,
            ..Preferences::default()
        };
        assert_eq!(read(text), expected);
    }

    #[test]
    fn what_is_no_preferences_counts_as_none() {
        for text in ["", "[]", "{", "{\"single_keys\": \"yes\"}"] {
            assert_eq!(read(text.as_bytes()), Preferences::default(), "{text}");
        }
        assert!(Preferences::default().single_keys);
    }

    #[test]
    fn until_somebody_says_who_they_are_the_system_is_believed() {
        let none = Preferences::default();
        let guessed = view(&none, &erika());
        assert_eq!(
            (guessed.person.name.as_str(), guessed.is_known),
            ("Erika Musterfrau", false)
        );
        assert_eq!(guessed.initials, "EM");
        let said = Preferences {
            person: Person {
                name: "Max Beispiel".into(),
                initials: "mb".into(),
            },
            ..none
        };
        let said = view(&said, &erika());
        assert_eq!((said.initials.as_str(), said.is_known), ("mb", true));
    }
}
