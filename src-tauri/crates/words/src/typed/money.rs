//! Reads a typed amount. A separator before exactly three figures is the trap: `4.860` is
//! four thousand in German and not quite five in English. See [`money`] for what is taken.

use super::trimmed;
use crate::{Language, Words, format, format::sign};
use std::fmt;

/// The largest amount a register holds, in minor units.
const LARGEST_MINOR: i64 = 1_000_000_000_000;

/// Why a typed amount was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TypedMoneyError {
    /// Nothing but blanks.
    Empty,
    /// Nothing that reads as an amount: `much`, `4.86.00`.
    NotAnAmount,
    /// `4.860` where the language writes `4,860`, or the other way round: thousands to one
    /// reader, a fraction to another.
    ThousandsUnclear,
    /// More decimal places than the currency has.
    TooManyDecimals {
        /// The currency.
        currency: String,
    },
    /// Another currency than the field's.
    OtherCurrency {
        /// The field's currency.
        currency: String,
    },
    /// Below zero.
    Negative,
    /// Above what a register holds.
    TooLarge,
}

impl TypedMoneyError {
    /// One or two short sentences that stand under the field.
    pub fn text(&self, language: Language) -> String {
        let words = Words::of(language);
        match self {
            Self::Empty => words.typed_money_empty(),
            Self::NotAnAmount => words.typed_money_not_an_amount(),
            Self::ThousandsUnclear => words.typed_money_thousands_unclear(),
            Self::TooManyDecimals { currency } => words
                .typed_money_too_many_decimals(currency, i64::from(format::minor_digits(currency))),
            Self::OtherCurrency { currency } => words.typed_money_other_currency(currency),
            Self::Negative => words.typed_money_negative(),
            Self::TooLarge => words.typed_money_too_large(),
        }
    }
}

impl fmt::Display for TypedMoneyError {
    /// English, for logs.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text(Language::En))
    }
}

impl std::error::Error for TypedMoneyError {}

/// The amount that `text` means, in minor units of `currency`.
///
/// Taken: figures; thousands grouped in threes by the language's sign, an apostrophe or a
/// blank; decimals after a comma or a point; the currency's sign or code before or after;
/// `,-` for no cents.
///
/// The one ambiguous shape, one to three figures, a sign, three figures, is decided by the
/// language alone: `4.860` is 4860 in German and refused in English, where `4,860` is. Every
/// other shape has one reading, which is the same in both: `12,5` and `12.5`, `4,860.00` and
/// `4.860,00`. So no amount is ever off by a factor of a thousand.
///
/// ```
/// use words::{Language, typed};
///
/// assert_eq!(typed::money("4.860,00", "EUR", Language::De), Ok(486_000));
/// assert_eq!(typed::money("€ 4,860", "EUR", Language::En), Ok(486_000));
/// assert_eq!(
///     typed::money("4.860", "EUR", Language::En),
///     Err(typed::TypedMoneyError::ThousandsUnclear)
/// );
/// ```
pub fn money(text: &str, currency: &str, language: Language) -> Result<i64, TypedMoneyError> {
    let text = trimmed(text).ok_or(TypedMoneyError::NotAnAmount)?;
    if text.is_empty() {
        return Err(TypedMoneyError::Empty);
    }
    let figures = without_currency(text, currency)?;
    if figures.starts_with(['-', '\u{2212}', '\u{2013}']) {
        return Err(TypedMoneyError::Negative);
    }
    let (whole, decimals) = match before_empty_cents(figures) {
        Some(whole) => (without_groups(whole)?, ""),
        None => parts(figures, currency, language)?,
    };
    minor_units(&whole, decimals, currency)
}

/// Takes the sign or code off either end.
fn without_currency<'a>(text: &'a str, currency: &str) -> Result<&'a str, TypedMoneyError> {
    let is_figure = |sign: char| sign.is_ascii_digit();
    let (Some(first), Some(last)) = (text.find(is_figure), text.rfind(is_figure)) else {
        return Err(TypedMoneyError::NotAnAmount);
    };
    let is_name = |sign: char| sign.is_alphabetic() || "€$£¥".contains(sign);
    let (before, rest) = text.split_at(text[..first].rfind(is_name).map_or(0, |at| {
        at + text[at..].chars().next().map_or(0, char::len_utf8)
    }));
    let last = last - before.len();
    let (figures, after) = match rest[last..].find(is_name) {
        Some(at) => rest.split_at(last + at),
        None => (rest, ""),
    };
    for name in [before.trim(), after.trim()]
        .into_iter()
        .filter(|name| !name.is_empty())
    {
        let is_the_currency = name.eq_ignore_ascii_case(currency)
            || name == sign(currency)
            || (currency == "EUR" && name.eq_ignore_ascii_case("euro"));
        if !is_the_currency {
            let is_a_currency = name.len() == 3
                && name.bytes().all(|byte| byte.is_ascii_alphabetic())
                || matches!(name, "€" | "$" | "£" | "¥");
            return Err(if is_a_currency {
                TypedMoneyError::OtherCurrency {
                    currency: currency.to_owned(),
                }
            } else {
                TypedMoneyError::NotAnAmount
            });
        }
    }
    Ok(figures.trim())
}

/// `4.860,-` is a German way to write an even amount; what stands before the comma.
fn before_empty_cents(figures: &str) -> Option<&str> {
    let without_dashes = figures.trim_end_matches(['-', '\u{2013}', '\u{2014}']);
    if without_dashes.len() == figures.len() {
        return None;
    }
    let mark = without_dashes
        .chars()
        .next_back()
        .filter(|sign| matches!(sign, '.' | ','))?;
    let whole = &without_dashes[..without_dashes.len() - 1];
    (!whole.contains(mark)).then_some(whole)
}

/// The figures before and after the decimal sign, the former without separators.
fn parts<'a>(
    figures: &'a str,
    currency: &str,
    language: Language,
) -> Result<(String, &'a str), TypedMoneyError> {
    let is_mark = |sign: char| matches!(sign, '.' | ',');
    let marks: Vec<char> = figures.chars().filter(|sign| is_mark(*sign)).collect();
    let (whole, decimals) = match (figures.rfind(is_mark), marks.as_slice()) {
        (Some(at), [.., last]) if is_decimal(figures, at, *last, &marks, currency, language)? => {
            (&figures[..at], &figures[at + 1..])
        }
        _ => (figures, ""),
    };
    let decimals_are_figures = decimals.bytes().all(|byte| byte.is_ascii_digit());
    if !decimals_are_figures || (decimals.is_empty() && whole.len() != figures.len()) {
        return Err(TypedMoneyError::NotAnAmount);
    }
    Ok((without_groups(whole)?, decimals))
}

/// Whether the last comma or point, at `at`, begins the decimals.
fn is_decimal(
    figures: &str,
    at: usize,
    last: char,
    marks: &[char],
    currency: &str,
    language: Language,
) -> Result<bool, TypedMoneyError> {
    let (before, after) = (&figures[..at], &figures[at + 1..]);
    // Several different marks: the last one is the decimal sign. Several like it: groups.
    if marks.len() > 1 {
        return Ok(marks.iter().any(|mark| *mark != last));
    }
    let all_figures = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let could_be_thousands = after.len() == 3
        && (1..=3).contains(&before.len())
        && all_figures(before)
        && all_figures(after)
        && !before.starts_with('0');
    if !could_be_thousands {
        return Ok(true);
    }
    let thousands = match language {
        Language::De => '.',
        Language::En => ',',
    };
    if last == thousands {
        Ok(false)
    } else if format::minor_digits(currency) >= 3 {
        // In the language's own decimal sign, for a currency that has that many places.
        Ok(true)
    } else {
        Err(TypedMoneyError::ThousandsUnclear)
    }
}

/// Takes the thousands' separators out, which have to be alike and stand every three figures.
fn without_groups(whole: &str) -> Result<String, TypedMoneyError> {
    let is_separator = |sign: char| {
        matches!(sign, '.' | ',' | '\'' | '\u{2019}') || (sign.is_whitespace() && sign != '\n')
    };
    let groups: Vec<&str> = whole.split(is_separator).collect();
    let mut separators = whole.chars().filter(|sign| is_separator(*sign));
    let alike = match separators.next() {
        Some(first) => separators.all(|sign| sign == first),
        None => true,
    };
    let grouped = match groups.as_slice() {
        [_] => true,
        [first, rest @ ..] => {
            (1..=3).contains(&first.len()) && rest.iter().all(|group| group.len() == 3)
        }
        [] => false,
    };
    let digits = groups.concat();
    let all_figures = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if alike && grouped && all_figures {
        Ok(digits)
    } else {
        Err(TypedMoneyError::NotAnAmount)
    }
}

fn minor_units(whole: &str, decimals: &str, currency: &str) -> Result<i64, TypedMoneyError> {
    let places = format::minor_digits(currency) as usize;
    if decimals.len() > places {
        return Err(TypedMoneyError::TooManyDecimals {
            currency: currency.to_owned(),
        });
    }
    // `12,5` is 12.50: what is missing on the right is zeros.
    let text = format!("{whole}{decimals:0<places$}");
    let amount: i64 = text.parse().map_err(|_| TypedMoneyError::TooLarge)?;
    if amount > LARGEST_MINOR {
        Err(TypedMoneyError::TooLarge)
    } else {
        Ok(amount)
    }
}
