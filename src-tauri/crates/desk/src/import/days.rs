//! Days as lists write them: what a text may mean, and which order of day and month a whole
//! column uses. A day is taken only where nothing else can be meant; years of two figures are
//! 1980 to 2079. Never: whether a day is allowed by the terms.

use chrono::{DateTime, Datelike, Days, NaiveDate, Weekday};
use terms::{Date, Edition};

use super::mapping::Format;

mod month_names;
mod written;

pub(super) use written::{Separator, Written, written};

/// Serial numbers of spreadsheets that may be days: 1954 to 2199. What lies outside is a count,
/// a year or an amount.
const SERIALS: std::ops::RangeInclusive<i64> = 20_000..=109_574;

/// The day that a spreadsheet counts as this number.
pub(super) fn of_serial(number: f64, is_1904: bool) -> Option<Date> {
    if !(0.0..=3_000_000.0).contains(&number) {
        return None;
    }
    #[expect(
        clippy::cast_possible_truncation,
        reason = "checked to lie in the calendar"
    )]
    let days = number.floor() as i64;
    let since_1900 = if is_1904 { days + 1_462 } else { days };
    if !SERIALS.contains(&since_1900) {
        return None;
    }
    NaiveDate::from_ymd_opt(1899, 12, 30)?
        .checked_add_days(Days::new(u64::try_from(since_1900).ok()?))
}

/// What a column of days says about the order in which its texts are written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Order {
    kinds: Vec<Kind>,
    /// Texts that begin with the year, of which nothing is to be decided.
    year_first: u32,
    chosen: Option<Format>,
}

/// What the texts with one separator say; `3/4/26` decides nothing for `3.4.26`.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Kind {
    separator: Separator,
    /// Formats in which all texts of this kind can be read.
    fitting: Vec<Format>,
    /// The format in which most can be read, if not all can in any.
    most: Option<Format>,
    texts: u32,
}

/// The days that a text may mean, by format.
type Readings = Vec<(Format, Date)>;

/// What a text means in its column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Meaning {
    /// This day and no other.
    Day(Date),
    /// One of these days.
    Open(Vec<Date>),
    /// No day.
    None,
}

impl Order {
    /// Decides by all texts of a column.
    pub(super) fn of<'a>(texts: impl Iterator<Item = &'a Written>, chosen: Option<Format>) -> Self {
        let mut order = Self {
            kinds: Vec::new(),
            year_first: 0,
            chosen,
        };
        let mut readings: Vec<(Separator, Vec<&Readings>)> = Vec::new();
        for text in texts {
            let (separator, days) = match text {
                Written::Several(separator, days) => (separator, days),
                Written::YearFirst(_) => {
                    order.year_first += 1;
                    continue;
                }
                Written::One(_) | Written::Nothing => continue,
            };
            match readings.iter_mut().find(|(known, _)| known == separator) {
                Some((_, all)) => all.push(days),
                None => readings.push((*separator, vec![days])),
            }
        }
        for (separator, all) in readings {
            let fits = |format: &Format| {
                all.iter()
                    .filter(|days| days.iter().any(|(known, _)| known == format))
                    .count()
            };
            let fitting: Vec<Format> = Format::ALL
                .into_iter()
                .filter(|format| fits(format) == all.len())
                .collect();
            let most = Format::ALL
                .into_iter()
                .filter(|format| fits(format) > 0)
                .max_by_key(|format| (fits(format), std::cmp::Reverse(*format)))
                .filter(|most| {
                    let best = fits(most);
                    Format::ALL
                        .into_iter()
                        .filter(|format| fits(format) == best)
                        .count()
                        == 1
                });
            order.kinds.push(Kind {
                separator,
                fitting,
                most,
                texts: u32::try_from(all.len()).unwrap_or(u32::MAX),
            });
        }
        order
    }

    /// The format that all texts share; none while it is open or where there is nothing to decide.
    pub(super) fn format(&self) -> Option<Format> {
        if let Some(chosen) = self.chosen {
            return Some(chosen);
        }
        let mut decided: Vec<(Format, u32)> = Vec::new();
        if self.year_first > 0 {
            decided.push((Format::Ymd, self.year_first));
        }
        for kind in &self.kinds {
            decided.push((kind.decided()?, kind.texts));
        }
        decided
            .into_iter()
            .max_by_key(|(_, texts)| *texts)
            .map(|(format, _)| format)
    }

    /// The formats between which the column is open.
    pub(super) fn open(&self) -> Vec<Format> {
        if self.chosen.is_some() {
            return Vec::new();
        }
        let mut open = Vec::new();
        let undecided = self
            .kinds
            .iter()
            .filter(|kind| kind.separator != Separator::Moment && kind.decided().is_none());
        for kind in undecided {
            let formats = if kind.separator == Separator::Dot {
                &[Format::Dmy, Format::Mdy]
            } else if kind.fitting.is_empty() {
                kind.separator.formats()
            } else {
                &kind.fitting
            };
            for format in formats {
                if !open.contains(format) {
                    open.push(*format);
                }
            }
        }
        open
    }

    /// What one text of the column means.
    pub(super) fn meaning(&self, text: &Written) -> Meaning {
        let (separator, days) = match text {
            Written::Nothing => return Meaning::None,
            Written::One(day) | Written::YearFirst(day) => return Meaning::Day(*day),
            Written::Several(separator, days) => (*separator, days),
        };
        let all = distinct(days);
        let read_as = |format: Format| {
            days.iter()
                .find(|(known, _)| *known == format)
                .map(|(_, day)| *day)
        };
        if let Some(chosen) = self.chosen.filter(|format| separator.can_be(*format)) {
            return match read_as(chosen) {
                Some(day) => Meaning::Day(day),
                // It is no day in the order that the column is said to have.
                None => Meaning::Open(all),
            };
        }
        let Some(kind) = self.kinds.iter().find(|kind| kind.separator == separator) else {
            return Meaning::Open(all);
        };
        if let Some(day) = kind.decided().and_then(read_as) {
            return Meaning::Day(day);
        }
        match all.as_slice() {
            // 05/05/2026 is the same day in any order.
            [day] if days.len() > 1 => Meaning::Day(*day),
            // Texts contradict each other: what most of them are is taken where it is the only
            // reading, anything else is asked.
            [day] if kind.fitting.is_empty() && kind.most.and_then(read_as) == Some(*day) => {
                Meaning::Day(*day)
            }
            _ => Meaning::Open(all),
        }
    }
}

impl Kind {
    /// Nobody writes the month first with dots, so that dots mean day, month, year unless all
    /// texts say otherwise; anything else needs evidence.
    fn decided(&self) -> Option<Format> {
        match (self.separator, self.fitting.as_slice()) {
            (Separator::Moment, _) | (Separator::Dot, [Format::Mdy]) => None,
            (Separator::Dot, _) => Some(Format::Dmy),
            (_, [format]) => Some(*format),
            _ => None,
        }
    }
}

fn distinct(days: &[(Format, Date)]) -> Vec<Date> {
    let mut all: Vec<Date> = days.iter().map(|(_, day)| *day).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// A moment with an offset lies on one day where it was written and maybe on another one in the
/// zone of the terms.
fn days_of_moment(moment: DateTime<chrono::FixedOffset>) -> Vec<Date> {
    let there = moment.date_naive();
    let here = moment
        .with_timezone(&Edition::shipped().time_zone())
        .date_naive();
    if there == here {
        vec![here]
    } else {
        vec![there, here]
    }
}

/// The year that two figures mean.
fn full_year(short: i32) -> i32 {
    if short < 80 {
        2000 + short
    } else {
        1900 + short
    }
}

fn is_on(day: Date, weekday: Option<Weekday>) -> bool {
    weekday.is_none_or(|weekday| day.weekday() == weekday)
}

#[cfg(test)]
mod tests;
