//! H1: public holidays of a German state, service days and working days.
//! Hesse follows the rule book to the letter; the other states can be chosen in an edition.

use chrono::{Datelike, Weekday};

use crate::{Date, HolidayNumbers};

/// The years for which holidays are listed.
pub const YEARS: std::ops::RangeInclusive<i32> = 1990..=2199;

/// The states of Germany, as in ISO 3166-2 without the prefix.
pub const REGIONS: [&str; 16] = [
    "BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH",
];

/// A public holiday by its nature; words are found by [`Holiday::id`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Holiday {
    /// 1 January.
    NewYear,
    /// 6 January.
    Epiphany,
    /// 8 March.
    WomensDay,
    /// Easter − 2.
    GoodFriday,
    /// Easter.
    EasterSunday,
    /// Easter + 1.
    EasterMonday,
    /// 1 May.
    LabourDay,
    /// Easter + 39.
    Ascension,
    /// Easter + 49.
    WhitSunday,
    /// Easter + 50.
    WhitMonday,
    /// Easter + 60.
    CorpusChristi,
    /// 15 August.
    Assumption,
    /// 20 September.
    ChildrensDay,
    /// 3 October.
    GermanUnity,
    /// 31 October.
    ReformationDay,
    /// 1 November.
    AllSaints,
    /// The Wednesday before 23 November.
    RepentanceDay,
    /// 25 December.
    ChristmasDay,
    /// 26 December.
    SecondChristmasDay,
    /// A further day of the edition.
    Extra,
}

impl Holiday {
    /// A stable name in snake case, under which words are found.
    pub fn id(self) -> &'static str {
        match self {
            Self::NewYear => "new_year",
            Self::Epiphany => "epiphany",
            Self::WomensDay => "womens_day",
            Self::GoodFriday => "good_friday",
            Self::EasterSunday => "easter_sunday",
            Self::EasterMonday => "easter_monday",
            Self::LabourDay => "labour_day",
            Self::Ascension => "ascension",
            Self::WhitSunday => "whit_sunday",
            Self::WhitMonday => "whit_monday",
            Self::CorpusChristi => "corpus_christi",
            Self::Assumption => "assumption",
            Self::ChildrensDay => "childrens_day",
            Self::GermanUnity => "german_unity",
            Self::ReformationDay => "reformation_day",
            Self::AllSaints => "all_saints",
            Self::RepentanceDay => "repentance_day",
            Self::ChristmasDay => "christmas_day",
            Self::SecondChristmasDay => "second_christmas_day",
            Self::Extra => "extra",
        }
    }
}

/// Easter Sunday of a Gregorian year (the algorithm of Meeus, Jones and Butcher).
#[expect(
    clippy::many_single_char_names,
    reason = "the letters of the published algorithm"
)]
pub fn easter_sunday(year: i32) -> Date {
    let a = year.rem_euclid(19);
    let b = year.div_euclid(100);
    let c = year.rem_euclid(100);
    let d = b / 4;
    let e = b % 4;
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let i = c / 4;
    let k = c % 4;
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let month = (h + l - 7 * m + 114) / 31;
    let day = (h + l - 7 * m + 114) % 31 + 1;
    Date::from_ymd_opt(year, month.unsigned_abs(), day.unsigned_abs()).unwrap_or(Date::MIN)
}

/// The holiday that `date` is in `region`, if any. Unknown regions have the holidays that all share.
/// Where two fall on one day, the one with a fixed date.
pub fn holiday_on(date: Date, region: &str) -> Option<Holiday> {
    fixed_holiday_on(date, region).or_else(|| movable_holiday_on(date, region))
}

fn fixed_holiday_on(date: Date, region: &str) -> Option<Holiday> {
    let (year, month, day) = (date.year(), date.month(), date.day());
    match (month, day) {
        (1, 1) => Some(Holiday::NewYear),
        (5, 1) => Some(Holiday::LabourDay),
        (10, 3) => Some(Holiday::GermanUnity),
        (12, 25) => Some(Holiday::ChristmasDay),
        (12, 26) => Some(Holiday::SecondChristmasDay),
        (1, 6) if matches!(region, "BW" | "BY" | "ST") => Some(Holiday::Epiphany),
        (3, 8) if (region == "BE" && year >= 2019) || (region == "MV" && year >= 2023) => {
            Some(Holiday::WomensDay)
        }
        (8, 15) if region == "SL" => Some(Holiday::Assumption),
        (9, 20) if region == "TH" && year >= 2019 => Some(Holiday::ChildrensDay),
        (10, 31) if has_reformation_day(region, year) => Some(Holiday::ReformationDay),
        (11, 1) if matches!(region, "BW" | "BY" | "NW" | "RP" | "SL") => Some(Holiday::AllSaints),
        (11, 16..=22) if region == "SN" && date.weekday() == Weekday::Wed => {
            Some(Holiday::RepentanceDay)
        }
        _ => None,
    }
}

fn movable_holiday_on(date: Date, region: &str) -> Option<Holiday> {
    if !(3..=6).contains(&date.month()) {
        return None;
    }
    match date
        .signed_duration_since(easter_sunday(date.year()))
        .num_days()
    {
        -2 => Some(Holiday::GoodFriday),
        0 if region == "BB" => Some(Holiday::EasterSunday),
        1 => Some(Holiday::EasterMonday),
        39 => Some(Holiday::Ascension),
        49 if region == "BB" => Some(Holiday::WhitSunday),
        50 => Some(Holiday::WhitMonday),
        60 if matches!(region, "BW" | "BY" | "HE" | "NW" | "RP" | "SL") => {
            Some(Holiday::CorpusChristi)
        }
        _ => None,
    }
}

fn has_reformation_day(region: &str, year: i32) -> bool {
    year == 2017
        || matches!(region, "BB" | "MV" | "SN" | "ST" | "TH")
        || (matches!(region, "HB" | "HH" | "NI" | "SH") && year >= 2018)
}

/// All holidays of a year in `region`, in order; a day that is two of them (1 May 2008) stands twice.
pub fn holidays_of(year: i32, region: &str) -> Vec<(Date, Holiday)> {
    let Some(first) = Date::from_ymd_opt(year, 1, 1) else {
        return Vec::new();
    };
    first
        .iter_days()
        .take_while(|date| date.year() == year)
        .flat_map(|date| {
            [
                fixed_holiday_on(date, region),
                movable_holiday_on(date, region),
            ]
            .into_iter()
            .flatten()
            .map(move |holiday| (date, holiday))
        })
        .collect()
}

/// The holidays an edition observes.
#[derive(Debug, Clone, Copy)]
pub struct Calendar<'a> {
    numbers: &'a HolidayNumbers,
}

impl<'a> Calendar<'a> {
    /// The calendar of an edition.
    pub fn of(numbers: &'a HolidayNumbers) -> Self {
        Self { numbers }
    }

    /// The holiday that `date` is, if any.
    pub fn holiday_on(self, date: Date) -> Option<Holiday> {
        holiday_on(date, &self.numbers.region)
            .or_else(|| self.numbers.extra.contains(&date).then_some(Holiday::Extra))
    }

    /// Q4: Monday to Friday and no public holiday. The same days are working days (C3, N2).
    pub fn is_working_day(self, date: Date) -> bool {
        !is_weekend(date) && self.holiday_on(date).is_none()
    }

    /// The last working day on or before `date` (N2).
    pub fn working_day_on_or_before(self, date: Date) -> Date {
        self.walk(date, Date::pred_opt)
    }

    /// The first working day on or after `date` (C3).
    pub fn working_day_on_or_after(self, date: Date) -> Date {
        self.walk(date, Date::succ_opt)
    }

    fn walk(self, from: Date, step: fn(&Date) -> Option<Date>) -> Date {
        let mut date = from;
        while !self.is_working_day(date) {
            match step(&date) {
                Some(next) => date = next,
                None => return from,
            }
        }
        date
    }
}

/// Saturday or Sunday.
pub fn is_weekend(date: Date) -> bool {
    matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}

#[cfg(test)]
mod tests;
