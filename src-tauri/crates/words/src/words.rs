//! The words of one language: the typed calls that `build/` writes, and the Fluent bundles
//! behind those that take variables. Never: what is said when (that is `desk`'s).

use crate::{Language, format};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::{borrow::Cow, sync::OnceLock};

/// Fluent's bundle in the flavour that threads can share.
type Bundle = fluent_bundle::concurrent::FluentBundle<FluentResource>;

/// The words of one language. Costs nothing to make and to copy.
///
/// ```
/// use words::{Language, Words};
///
/// let words = Words::of(Language::De);
/// assert_eq!(words.cancel_by(), "Kündigung möglich bis");
/// assert_eq!(words.in_days(31), "in 31 Tagen");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Words {
    language: Language,
}

/// What a message is given for one of its variables.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Argument<'a> {
    /// A whole number; thousands are grouped, plurals follow it.
    Number(i64),
    /// A whole number that is never grouped.
    Year(i64),
    /// Text that is ready to be shown.
    Text(&'a str),
}

impl From<i64> for Argument<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text)
    }
}

impl Words {
    /// The words of `language`.
    pub const fn of(language: Language) -> Self {
        Self { language }
    }

    /// Whose words these are.
    pub const fn language(self) -> Language {
        self.language
    }

    /// A message whose key is known at run time only, such as `state-active`; an attribute as
    /// `key.attribute`. `None` if there is no such message or if it takes another variable:
    /// then the caller has something better to show than a key.
    ///
    /// ```
    /// use words::{Language, Words};
    ///
    /// let words = Words::of(Language::En);
    /// assert_eq!(words.text("in-days", &[("days", 1.into())]).as_deref(), Some("in 1 day"));
    /// assert_eq!(words.text("no-such-message", &[]), None);
    /// assert_eq!(words.text("in-days", &[]), None);
    /// ```
    pub fn text(self, key: &str, arguments: &[(&str, Argument<'_>)]) -> Option<String> {
        let (text, is_complete) = self.look_up(key, arguments)?;
        is_complete.then_some(text)
    }

    /// The name of a public holiday by its id in `terms`: `corpus_christi` → `Fronleichnam`.
    ///
    /// ```
    /// use words::{Language, Words};
    ///
    /// let words = Words::of(Language::De);
    /// assert_eq!(words.holiday_name("corpus_christi").as_deref(), Some("Fronleichnam"));
    /// ```
    pub fn holiday_name(self, id: &str) -> Option<String> {
        self.text(&format!("holiday-{}", id.replace('_', "-")), &[])
    }

    /// A wording without variables.
    fn fixed(self, german: &str, english: &str) -> String {
        match self.language {
            Language::De => german.to_owned(),
            Language::En => english.to_owned(),
        }
    }

    /// A wording with variables. The typed calls are written from the same files as the
    /// bundle, so that it is always found; the key itself is the last resort.
    fn formatted(self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        match self.look_up(key, arguments) {
            Some((text, _)) => text,
            None => key.to_owned(),
        }
    }

    fn look_up(self, key: &str, arguments: &[(&str, Argument<'_>)]) -> Option<(String, bool)> {
        let bundle = bundle(self.language);
        let (id, attribute) = match key.split_once('.') {
            Some((id, attribute)) => (id, Some(attribute)),
            None => (key, None),
        };
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            values.set(
                Cow::Borrowed(*name),
                match argument {
                    Argument::Number(number) => FluentValue::from(*number),
                    Argument::Year(year) => FluentValue::from(year.to_string()),
                    Argument::Text(text) => FluentValue::from(*text),
                },
            );
        }
        let mut errors = Vec::new();
        let text = bundle
            .format_pattern(pattern, Some(&values), &mut errors)
            .into_owned();
        Some((text, errors.is_empty()))
    }
}

/// The bundle of a language, made when it is first asked for.
fn bundle(language: Language) -> &'static Bundle {
    static GERMAN: OnceLock<Bundle> = OnceLock::new();
    static ENGLISH: OnceLock<Bundle> = OnceLock::new();
    match language {
        Language::De => GERMAN.get_or_init(|| new_bundle(language)),
        Language::En => ENGLISH.get_or_init(|| new_bundle(language)),
    }
}

fn new_bundle(language: Language) -> Bundle {
    let locale = language.code().parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    // Texts go into PDFs and CSV as well, where the invisible marks would be copied along.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::De => |value, _| grouped(value, Language::De),
        Language::En => |value, _| grouped(value, Language::En),
    }));
    for (_, source) in crate::catalogue::sources(language) {
        // The build has parsed the same text, so that nothing is left out here.
        let resource = FluentResource::try_new((*source).to_owned());
        bundle.add_resource_overriding(resource.unwrap_or_else(|(readable, _)| readable));
    }
    bundle
}

/// Numbers inside messages look like all others: `1.234`, `1,234`.
fn grouped(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        #[allow(
            clippy::cast_possible_truncation,
            reason = "whole numbers alone get here, see `Argument`"
        )]
        FluentValue::Number(number) => Some(format::number(number.value as i64, language)),
        _ => None,
    }
}

/// What `build/` wrote.
#[allow(
    clippy::all,
    clippy::pedantic,
    reason = "written by the build, one call for each message, however many variables it has"
)]
pub(crate) mod generated {
    use super::{Argument, Words};
    use crate::catalogue::{Message, Variable, VariableKind};

    include!(concat!(env!("OUT_DIR"), "/generated.rs"));
}
