//! Amounts of money. They arrive in minor units (cents) and leave as text; nothing here
//! rounds or converts.

use super::{
    NO_BREAK_SPACE,
    numbers::{MINUS, push_grouped},
};
use crate::Language;
use std::fmt::Write as _;

/// An amount without its minor units where they are zero: `4.860 €`, `€ 4,860`, else as
/// [`money_exact`]. Currencies without a sign of their own show their code: `1.200 CHF`.
///
/// ```
/// use words::{Language, format};
///
/// assert_eq!(format::money(486_000, "EUR", Language::De), "4.860\u{A0}€");
/// assert_eq!(format::money(486_050, "EUR", Language::En), "€\u{A0}4,860.50");
/// assert_eq!(format::money(120_000, "CHF", Language::De), "1.200\u{A0}CHF");
/// ```
pub fn money(amount_minor: i64, currency: &str, language: Language) -> String {
    let unit = 10_u64.pow(minor_digits(currency));
    let is_whole = amount_minor.unsigned_abs().is_multiple_of(unit);
    amount(amount_minor, currency, language, !is_whole)
}

/// An amount with all its minor units: `4.860,00 €`, `€ 4,860.00`.
///
/// ```
/// use words::{Language, format};
///
/// assert_eq!(format::money_exact(486_000, "EUR", Language::De), "4.860,00\u{A0}€");
/// assert_eq!(format::money_exact(4_860, "JPY", Language::En), "¥\u{A0}4,860");
/// ```
pub fn money_exact(amount_minor: i64, currency: &str, language: Language) -> String {
    amount(amount_minor, currency, language, true)
}

/// How many decimal places a currency has by ISO 4217: 2 unless it is one of the exceptions.
///
/// ```
/// assert_eq!(words::format::minor_digits("EUR"), 2);
/// assert_eq!(words::format::minor_digits("JPY"), 0);
/// ```
pub fn minor_digits(currency: &str) -> u32 {
    match currency {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX"
        | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        "CLF" | "UYW" => 4,
        _ => 2,
    }
}

/// The sign where one is known to everybody, else the code itself.
pub(crate) fn sign(currency: &str) -> &str {
    match currency {
        "EUR" => "€",
        "USD" => "$",
        "GBP" => "£",
        "JPY" => "¥",
        code => code,
    }
}

fn amount(amount_minor: i64, currency: &str, language: Language, with_minor: bool) -> String {
    let digits = minor_digits(currency);
    let unit = 10_u64.pow(digits);
    let absolute = amount_minor.unsigned_abs();

    let mut figures = String::new();
    if amount_minor < 0 {
        figures.push(MINUS);
    }
    push_grouped(&mut figures, absolute / unit, language);
    if with_minor && digits > 0 {
        figures.push(match language {
            Language::De => ',',
            Language::En => '.',
        });
        let width = digits as usize;
        // Writing to a text cannot fail.
        let _ = write!(figures, "{:0width$}", absolute % unit);
    }
    let sign = sign(currency);
    match language {
        Language::De => format!("{figures}{NO_BREAK_SPACE}{sign}"),
        Language::En => format!("{sign}{NO_BREAK_SPACE}{figures}"),
    }
}
