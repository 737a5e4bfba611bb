//! Terms as lists write them: months, years, in figures or words. Never: whether a term is allowed.

/// What a text says about the length of a term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Length {
    /// So many months.
    Months(u32),
    /// A bare number too small to be months, which may be years: as months, as years.
    Unclear(u32, u32),
    /// No length.
    Nothing,
}

/// The unit that a header names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    /// `Laufzeit (Monate)`
    Months,
    /// `Laufzeit in Jahren`
    Years,
}

/// Below this a bare number may be years: no term is as short as that.
const FEWEST_MONTHS: u32 = 12;
/// Above this a bare number is no number of years.
const MOST_YEARS: u32 = 10;

/// What a bare number means under a header that names `unit`.
pub(super) fn of_number(number: f64, unit: Option<Unit>) -> Length {
    let months = match unit {
        Some(Unit::Years) => number * 12.0,
        Some(Unit::Months) | None => number,
    };
    if !(0.0..=10_000.0).contains(&months) || (months - months.round()).abs() > 1e-6 {
        return Length::Nothing;
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "checked to be small, whole and positive"
    )]
    let months = months.round() as u32;
    let may_be_years = unit.is_none() && (1..=MOST_YEARS).contains(&months);
    if may_be_years && months < FEWEST_MONTHS {
        Length::Unclear(months, months * 12)
    } else {
        Length::Months(months)
    }
}

/// What `text` says under a header that names `unit`.
pub(super) fn of_text(text: &str, unit: Option<Unit>) -> Length {
    let text = text.trim().to_lowercase();
    if text.is_empty() || text.len() > 60 {
        return Length::Nothing;
    }
    let split = text
        .find(|sign: char| !(sign.is_ascii_digit() || matches!(sign, ',' | '.')))
        .unwrap_or(text.len());
    let (figures, rest) = text.split_at(split);
    let (number, rest) = if figures.is_empty() {
        let (word, rest) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        let Some(number) = word_number(word) else {
            return Length::Nothing;
        };
        (number, rest)
    } else {
        let Ok(number) = figures.replace(',', ".").parse::<f64>() else {
            return Length::Nothing;
        };
        (number, rest)
    };
    match unit_of(rest) {
        UnitRead::None => of_number(number, unit),
        UnitRead::Months => of_number(number, Some(Unit::Months)),
        UnitRead::Years => of_number(number, Some(Unit::Years)),
        UnitRead::Other => Length::Nothing,
    }
}

enum UnitRead {
    None,
    Months,
    Years,
    Other,
}

fn unit_of(text: &str) -> UnitRead {
    let word: String = text
        .chars()
        .filter(|sign| !(sign.is_whitespace() || matches!(sign, '.' | '-' | '(' | ')')))
        .collect();
    match word.as_str() {
        "" => UnitRead::None,
        "m" | "mo" | "mon" | "mte" | "mth" | "mths" | "monat" | "monate" | "monaten" | "month"
        | "months" => UnitRead::Months,
        "j" | "jr" | "jahr" | "jahre" | "jahren" | "y" | "yr" | "yrs" | "year" | "years" | "a" => {
            UnitRead::Years
        }
        _ => UnitRead::Other,
    }
}

fn word_number(word: &str) -> Option<f64> {
    let number = match word {
        "ein" | "eine" | "einem" | "one" | "a" => 1.0,
        "zwei" | "two" => 2.0,
        "drei" | "three" => 3.0,
        "vier" | "four" => 4.0,
        "fünf" | "fuenf" | "five" => 5.0,
        "zwölf" | "zwoelf" | "twelve" => 12.0,
        "achtzehn" | "eighteen" => 18.0,
        "vierundzwanzig" => 24.0,
        "sechsunddreißig" | "sechsunddreissig" => 36.0,
        _ => return None,
    };
    Some(number)
}
