//! Where a page ended: an opaque text, to be given back for the next page.

use serde::{Deserialize, Serialize};

use crate::StoreError;

/// The place behind the last row of a page; only valid for the query that gave it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cursor(String);

/// A sort key inside a cursor.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(untagged)]
pub(crate) enum Key {
    /// No value; these rows come last.
    Nothing,
    /// A number.
    Number(i64),
    /// A text.
    Text(String),
}

impl Cursor {
    pub(crate) fn at<T: Serialize>(place: &T) -> Self {
        Self(serde_json::to_string(place).unwrap_or_default())
    }

    pub(crate) fn place<'a, T: Deserialize<'a>>(&'a self) -> Result<T, StoreError> {
        serde_json::from_str(&self.0).map_err(|_| StoreError::Cursor)
    }
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::str::FromStr for Cursor {
    type Err = std::convert::Infallible;

    /// Any text is taken; one that no page gave is refused by the query.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self(text.to_owned()))
    }
}
