//! The keys of an object, taken one by one; each refusal names the path of the key.

use std::collections::BTreeSet;

use desk::{Code, Problem};
use serde_json::Value;

use super::json::Json;

/// How a value is read; the text is its path.
type Reading<T> = fn(Json, &str) -> Result<T, Problem>;

/// An object and where it stands.
#[derive(Debug)]
pub(crate) struct Fields {
    path: String,
    entries: Vec<(String, Json)>,
}

impl Fields {
    /// The object at `path`; a key that stands twice says two things and is refused.
    pub(crate) fn of(value: Json, path: String) -> Result<Self, Problem> {
        let Json::Object(entries) = value else {
            let field = if path.is_empty() {
                Value::Null
            } else {
                path.into()
            };
            return Err(Problem::new(Code::InvalidValue).with("field", field));
        };
        let fields = Self { path, entries };
        let mut seen = BTreeSet::new();
        for (key, _) in &fields.entries {
            if !seen.insert(key) {
                let path = fields.at(key);
                return Err(Problem::at(Code::InvalidJson, path.as_str())
                    .with("place", path)
                    .with("reason", "duplicate_key"));
            }
        }
        Ok(fields)
    }

    /// Refuses every key but these.
    pub(crate) fn only(self, known: &[&str]) -> Result<Self, Problem> {
        match self
            .entries
            .iter()
            .find(|(key, _)| !known.contains(&key.as_str()))
        {
            Some((key, _)) => Err(Problem::at(Code::UnknownField, self.at(key))),
            None => Ok(self),
        }
    }

    /// The path of a key.
    pub(crate) fn at(&self, key: &str) -> String {
        if self.path.is_empty() {
            key.to_owned()
        } else {
            format!("{}.{key}", self.path)
        }
    }

    /// Whether a key stands there with a value.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.entries
            .iter()
            .any(|(known, value)| known == key && *value != Json::Null)
    }

    /// A key that has to be there.
    pub(crate) fn required<T>(&mut self, key: &str, read: Reading<T>) -> Result<T, Problem> {
        match self.take(key) {
            Some(value) => read(value, &self.at(key)),
            None => Err(Problem::at(Code::MissingField, self.at(key))),
        }
    }

    /// A key that may be left out, or null.
    pub(crate) fn optional<T>(
        &mut self,
        key: &str,
        read: Reading<T>,
    ) -> Result<Option<T>, Problem> {
        match self.take(key) {
            Some(Json::Null) | None => Ok(None),
            Some(value) => read(value, &self.at(key)).map(Some),
        }
    }

    /// A key that changes something which always has a value: null is refused.
    pub(crate) fn change<T>(&mut self, key: &str, read: Reading<T>) -> Result<Option<T>, Problem> {
        self.take(key)
            .map(|value| read(value, &self.at(key)))
            .transpose()
    }

    /// A key that changes something which may be empty: null clears.
    #[expect(
        clippy::option_option,
        reason = "left out, cleared and set are the three cases of the use cases' changes"
    )]
    pub(crate) fn clearable<T>(
        &mut self,
        key: &str,
        read: Reading<T>,
    ) -> Result<Option<Option<T>>, Problem> {
        match self.take(key) {
            None => Ok(None),
            Some(Json::Null) => Ok(Some(None)),
            Some(value) => read(value, &self.at(key)).map(|value| Some(Some(value))),
        }
    }

    fn take(&mut self, key: &str) -> Option<Json> {
        let at = self.entries.iter().position(|(known, _)| known == key)?;
        Some(self.entries.swap_remove(at).1)
    }
}
