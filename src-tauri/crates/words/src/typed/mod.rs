//! Reads what people type into date and amount fields. Nothing here guesses: what could mean
//! two things is refused, with a reason that has words in both languages.
//!
//! Never here: whether a date or an amount is allowed where it was typed.

mod date;
mod date_error;
mod money;
mod names;
mod tokens;

pub use date::date;
pub use date_error::TypedDateError;
pub use money::{TypedMoneyError, money};

/// Longer texts are no date and no amount; looking at all of a pasted document would cost time.
const LONGEST: usize = 80;

/// The text without blanks around it, or `None` if it is too long to be looked at.
fn trimmed(text: &str) -> Option<&str> {
    let text = text.trim_matches(|sign: char| sign.is_whitespace() || sign == '\u{FEFF}');
    (text.len() <= LONGEST).then_some(text)
}

#[cfg(test)]
mod tests;
