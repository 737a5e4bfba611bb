//! What the text of a single cell may mean as an amount, without its column.

use crate::import::mapping::Format;
use crate::limits::CURRENCIES;

/// Longer texts are no amounts.
const LONGEST: usize = 60;

/// What a text says beside its figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::import) struct Written {
    /// The figures with their signs.
    pub(in crate::import) figures: Figures,
    /// The currency it names.
    pub(in crate::import) currency: Option<String>,
    /// The time it says it is for.
    pub(in crate::import) per: Option<Per>,
}

/// For what time a fee is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::import) enum Per {
    /// `mtl.`, `per month`
    Month,
    /// `p. a.`, `pro Jahr`
    Year,
}

/// Why a text is no amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::import) enum WrittenError {
    /// Nothing that reads as one.
    NotAnAmount,
    /// Below zero.
    Negative,
    /// More than one currency.
    SeveralCurrencies,
}

/// Figures with commas, points, blanks and apostrophes between them, as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::import) struct Figures(String);

impl Figures {
    /// The minor units if decimals are written as `format` says; none if that gives no amount
    /// with so many digits after the decimal sign.
    pub(in crate::import) fn minor(&self, format: Format, minor_digits: u32) -> Option<i64> {
        let (decimal, group) = match format {
            Format::DecimalComma => (',', '.'),
            Format::DecimalPoint => ('.', ','),
            _ => return None,
        };
        let text = self.0.as_str();
        let (whole, decimals) = match text.rsplit_once(decimal) {
            Some((whole, decimals)) => (whole, Some(decimals)),
            None => (text, None),
        };
        let decimals = match decimals {
            None | Some("-" | "--" | "\u{2013}" | "\u{2014}") => "",
            Some(decimals)
                if !decimals.is_empty() && decimals.bytes().all(|byte| byte.is_ascii_digit()) =>
            {
                decimals
            }
            Some(_) => return None,
        };
        let places = usize::try_from(minor_digits).ok()?;
        // Nobody writes more decimals than the currency has: `4.800` euros are thousands.
        if decimals.len() > places {
            return None;
        }
        let digits = without_groups(whole, group)?;
        format!("{digits}{decimals:0<places$}").parse().ok()
    }

    /// Whether it is nothing but one group of thousands: `1,234` would be a fraction if only its
    /// column were another one.
    pub(in crate::import) fn is_one_group(&self) -> bool {
        let is_mark = |sign: char| matches!(sign, '.' | ',');
        self.0.matches(is_mark).count() == 1
            && self
                .0
                .rsplit(is_mark)
                .next()
                .is_some_and(|after| after.len() == 3)
    }
}

/// Takes the groups' separators out, which are alike and stand every three figures.
fn without_groups(whole: &str, group: char) -> Option<String> {
    let separator = whole.chars().find(|sign| !sign.is_ascii_digit());
    let Some(separator) = separator else {
        return (!whole.is_empty()).then(|| whole.to_owned());
    };
    if !(separator == group || matches!(separator, '\'' | ' ')) {
        return None;
    }
    let mut groups = whole.split(separator);
    let first = groups.next()?;
    let is_figures =
        |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let mut digits = first.to_owned();
    if !is_figures(first) || first.len() > 3 {
        return None;
    }
    for group in groups {
        if group.len() != 3 || !is_figures(group) {
            return None;
        }
        digits.push_str(group);
    }
    Some(digits)
}

/// What `text` says.
pub(in crate::import) fn written(text: &str) -> Result<Written, WrittenError> {
    let text = text.trim();
    if text.len() > LONGEST {
        return Err(WrittenError::NotAnAmount);
    }
    let is_figure = |sign: char| sign.is_ascii_digit();
    let (Some(first), Some(last)) = (text.find(is_figure), text.rfind(is_figure)) else {
        return Err(WrittenError::NotAnAmount);
    };
    let (before, rest) = text.split_at(first);
    let (core, after) = rest.split_at(last - first + 1);
    let (dashes, after) = empty_decimals(after);
    let mut words = Words::default();
    words.read(before)?;
    words.read(after)?;
    if words.is_negative {
        return Err(WrittenError::Negative);
    }
    let figures: String = core
        .chars()
        .map(|sign| match sign {
            '\u{2019}' => '\'',
            sign if sign.is_whitespace() => ' ',
            sign => sign,
        })
        .collect();
    let is_clean = figures
        .chars()
        .all(|sign| sign.is_ascii_digit() || matches!(sign, '.' | ',' | '\'' | ' '));
    if !is_clean {
        // `4800 EUR / 5000 CHF` is two amounts.
        return Err(if currencies_in(core).len() + words.currencies.len() > 1 {
            WrittenError::SeveralCurrencies
        } else {
            WrittenError::NotAnAmount
        });
    }
    if words.currencies.len() > 1 {
        return Err(WrittenError::SeveralCurrencies);
    }
    Ok(Written {
        figures: Figures(format!("{figures}{dashes}")),
        currency: words.currencies.pop(),
        per: words.per,
    })
}

/// `4.860,-` is a German way to write an even amount: the sign with its dashes, and the rest.
fn empty_decimals(after: &str) -> (&str, &str) {
    let dashes = after
        .strip_prefix([',', '.'])
        .map(|rest| rest.trim_start_matches(['-', '\u{2013}', '\u{2014}']));
    match dashes {
        Some(rest) if after.len() - rest.len() > 1 => after.split_at(after.len() - rest.len()),
        // A point at the end of a sentence.
        Some("") => ("", ""),
        _ => ("", after),
    }
}

fn currencies_in(text: &str) -> Vec<String> {
    let mut words = Words::default();
    for word in text.split(|sign: char| sign.is_whitespace() || sign == '/') {
        // What is no currency is of no interest here.
        let _ = words.read(word.trim_matches(|sign: char| sign.is_ascii_digit()));
    }
    words.currencies
}

/// What stands beside the figures.
#[derive(Debug, Default)]
struct Words {
    currencies: Vec<String>,
    per: Option<Per>,
    is_negative: bool,
}

impl Words {
    fn read(&mut self, text: &str) -> Result<(), WrittenError> {
        let text = text.trim().to_lowercase();
        let mut rest = text.as_str();
        while !rest.is_empty() {
            let known = NAMES
                .iter()
                .filter(|(name, _)| rest.starts_with(name))
                .max_by_key(|(name, _)| name.len());
            if let Some((name, meaning)) = known
                && ends_there(rest, name)
            {
                match meaning {
                    Meaning::Currency(code) => self.currency(code),
                    Meaning::Per(per) => self.per = Some(*per),
                    Meaning::Negative => self.is_negative = true,
                    Meaning::Noise => {}
                }
                rest = rest.get(name.len()..).unwrap_or_default();
                continue;
            }
            let word: String = rest
                .chars()
                .take_while(|sign| sign.is_alphabetic())
                .collect();
            let code = word.to_uppercase();
            if !CURRENCIES.contains(&code.as_str()) {
                return Err(WrittenError::NotAnAmount);
            }
            self.currency(&code);
            rest = rest.get(word.len()..).unwrap_or_default();
        }
        Ok(())
    }

    fn currency(&mut self, code: &str) {
        if !self.currencies.iter().any(|known| known == code) {
            self.currencies.push(code.to_owned());
        }
    }
}

/// A name made of letters is not the beginning of a longer word.
fn ends_there(rest: &str, name: &str) -> bool {
    let after = rest
        .get(name.len()..)
        .and_then(|after| after.chars().next());
    !(name.ends_with(char::is_alphabetic) && after.is_some_and(char::is_alphabetic))
}

#[derive(Debug, Clone, Copy)]
enum Meaning {
    Currency(&'static str),
    Per(Per),
    Negative,
    Noise,
}

const NAMES: [(&str, Meaning); 58] = [
    ("€", Meaning::Currency("EUR")),
    ("euro", Meaning::Currency("EUR")),
    ("us$", Meaning::Currency("USD")),
    ("$", Meaning::Currency("USD")),
    ("£", Meaning::Currency("GBP")),
    ("sfr.", Meaning::Currency("CHF")),
    ("sfr", Meaning::Currency("CHF")),
    ("fr.", Meaning::Currency("CHF")),
    ("franken", Meaning::Currency("CHF")),
    ("p.a.", Meaning::Per(Per::Year)),
    ("p. a.", Meaning::Per(Per::Year)),
    ("p.a", Meaning::Per(Per::Year)),
    ("pa", Meaning::Per(Per::Year)),
    ("/ jahr", Meaning::Per(Per::Year)),
    ("/jahr", Meaning::Per(Per::Year)),
    ("/ j.", Meaning::Per(Per::Year)),
    ("/j", Meaning::Per(Per::Year)),
    ("pro jahr", Meaning::Per(Per::Year)),
    ("im jahr", Meaning::Per(Per::Year)),
    ("je jahr", Meaning::Per(Per::Year)),
    ("jährlich", Meaning::Per(Per::Year)),
    ("jährl.", Meaning::Per(Per::Year)),
    ("per year", Meaning::Per(Per::Year)),
    ("a year", Meaning::Per(Per::Year)),
    ("per annum", Meaning::Per(Per::Year)),
    ("yearly", Meaning::Per(Per::Year)),
    ("annually", Meaning::Per(Per::Year)),
    ("/ year", Meaning::Per(Per::Year)),
    ("/year", Meaning::Per(Per::Year)),
    ("/yr", Meaning::Per(Per::Year)),
    ("/ monat", Meaning::Per(Per::Month)),
    ("/monat", Meaning::Per(Per::Month)),
    ("/ mon.", Meaning::Per(Per::Month)),
    ("pro monat", Meaning::Per(Per::Month)),
    ("im monat", Meaning::Per(Per::Month)),
    ("je monat", Meaning::Per(Per::Month)),
    ("monatlich", Meaning::Per(Per::Month)),
    ("mtl.", Meaning::Per(Per::Month)),
    ("mtl", Meaning::Per(Per::Month)),
    ("p.m.", Meaning::Per(Per::Month)),
    ("per month", Meaning::Per(Per::Month)),
    ("a month", Meaning::Per(Per::Month)),
    ("monthly", Meaning::Per(Per::Month)),
    ("/ month", Meaning::Per(Per::Month)),
    ("/month", Meaning::Per(Per::Month)),
    ("/mo", Meaning::Per(Per::Month)),
    ("-", Meaning::Negative),
    ("\u{2212}", Meaning::Negative),
    ("\u{2013}", Meaning::Negative),
    ("(", Meaning::Negative),
    (")", Meaning::Noise),
    ("netto", Meaning::Noise),
    ("net", Meaning::Noise),
    ("zzgl. mwst.", Meaning::Noise),
    ("zzgl. mwst", Meaning::Noise),
    ("zzgl. ust.", Meaning::Noise),
    ("+ mwst", Meaning::Noise),
    (" ", Meaning::Noise),
];
