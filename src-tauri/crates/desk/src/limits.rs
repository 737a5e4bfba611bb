//! The limits of what may be typed or handed in, the same for every feature: lengths, control
//! characters, mail addresses, currencies. Texts are kept exactly as typed; only refused or taken.

use store::Money;

use crate::problem::{Code, Problem};

/// Names of customers and contacts.
pub const NAME: usize = 200;
/// Numbers of customers and contracts.
pub const NUMBER: usize = 40;
/// Mail addresses.
pub const EMAIL: usize = 254;
/// Telephone numbers.
pub const PHONE: usize = 50;
/// Owners.
pub const OWNER: usize = 100;
/// Versions of solutions.
pub const VERSION: usize = 20;
/// Subjects and reasons.
pub const SUBJECT: usize = 300;
/// Notes; may hold line feeds and tabs, may be empty.
pub const NOTE: usize = 10_000;
/// The greatest amount, in minor units.
pub const AMOUNT_MINOR: i64 = 1_000_000_000_000;
/// Months of a term.
pub const TERM_MONTHS: u32 = 600;
/// Satellites of one system.
pub const SATELLITES: u32 = 1_000;

/// A text of 1 to `most` characters without control characters.
pub fn text(value: &str, most: usize, field: &str) -> Result<(), Problem> {
    if value.is_empty() || value.chars().nth(most).is_some() {
        return Err(Problem::at(Code::InvalidValue, field)
            .with("min_length", 1)
            .with("max_length", most));
    }
    if value.chars().any(char::is_control) {
        return Err(Problem::at(Code::InvalidValue, field).with("reason", "control_character"));
    }
    Ok(())
}

/// As [`text`], where the value may be absent.
pub fn optional_text(value: Option<&str>, most: usize, field: &str) -> Result<(), Problem> {
    value.map_or(Ok(()), |value| text(value, most, field))
}

/// A note: up to [`NOTE`] characters, with line feeds and tabs.
pub fn note(value: Option<&str>, field: &str) -> Result<(), Problem> {
    let Some(value) = value else { return Ok(()) };
    if value.chars().nth(NOTE).is_some() {
        return Err(Problem::at(Code::InvalidValue, field)
            .with("min_length", 0)
            .with("max_length", NOTE));
    }
    if value
        .chars()
        .any(|c| c.is_control() && !matches!(c, '\n' | '\t'))
    {
        return Err(Problem::at(Code::InvalidValue, field).with("reason", "control_character"));
    }
    Ok(())
}

/// A mail address of the form `x@y` without blanks.
pub fn email(value: &str, field: &str) -> Result<(), Problem> {
    text(value, EMAIL, field)?;
    let well_formed = value.split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty() && !domain.is_empty() && !domain.contains('@')
    });
    if !well_formed || value.chars().any(char::is_whitespace) {
        return Err(Problem::at(Code::InvalidValue, field).with("reason", "email"));
    }
    Ok(())
}

/// 0 … 10^12 minor units of an ISO 4217 currency.
pub fn money(value: &Money, field: &str) -> Result<(), Problem> {
    if !(0..=AMOUNT_MINOR).contains(&value.amount_minor) {
        return Err(
            Problem::at(Code::InvalidValue, format!("{field}.amount_minor"))
                .with("min", 0)
                .with("max", AMOUNT_MINOR),
        );
    }
    if !CURRENCIES.contains(&value.currency.as_str()) {
        return Err(
            Problem::at(Code::InvalidValue, format!("{field}.currency")).with("reason", "currency")
        );
    }
    Ok(())
}

/// An ISO 3166-1 alpha-2 country code.
pub fn country(value: &str, field: &str) -> Result<(), Problem> {
    if COUNTRIES.contains(&value) {
        return Ok(());
    }
    Err(Problem::at(Code::InvalidValue, field).with("reason", "country"))
}

/// ISO 4217, the currencies in use.
pub const CURRENCIES: [&str; 155] = [
    "AED", "AFN", "ALL", "AMD", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BGN",
    "BHD", "BIF", "BMD", "BND", "BOB", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF",
    "CHF", "CLP", "CNY", "COP", "CRC", "CUP", "CVE", "CZK", "DJF", "DKK", "DOP", "DZD", "EGP",
    "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GTQ", "GYD",
    "HKD", "HNL", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY",
    "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD",
    "LSL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR", "MWK",
    "MXN", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN", "PGK",
    "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR", "SDG",
    "SEK", "SGD", "SHP", "SLE", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS",
    "TMT", "TND", "TOP", "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "UYU", "UZS", "VED",
    "VES", "VND", "VUV", "WST", "XAF", "XCD", "XCG", "XOF", "XPF", "YER", "ZAR", "ZMW",
];

/// ISO 3166-1 alpha-2.
pub const COUNTRIES: [&str; 249] = [
    "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ",
    "BA", "BB", "BD", "BE", "BF", "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS",
    "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG", "CH", "CI", "CK", "CL", "CM", "CN",
    "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC", "EE",
    "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF",
    "GG", "GH", "GI", "GL", "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM",
    "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN", "IO", "IQ", "IR", "IS", "IT", "JE", "JM",
    "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA", "LB", "LC",
    "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK",
    "ML", "MM", "MN", "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA",
    "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP", "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG",
    "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO", "RS", "RU", "RW",
    "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS",
    "ST", "SV", "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO",
    "TR", "TT", "TV", "TW", "TZ", "UA", "UG", "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI",
    "VN", "VU", "WF", "WS", "YE", "YT", "ZA", "ZM", "ZW",
];
