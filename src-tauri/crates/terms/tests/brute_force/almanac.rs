//! An almanac of the years 1999 to 2066, counted day by day: weekdays, Easter after Gauss, the holidays of Hesse,
//! the days on which Europe changes its clocks. Times are seconds since 1 January 1970, UTC.

use std::sync::LazyLock;

/// Seconds of a day.
pub const DAY: i64 = 86_400;
/// 1 January 1999 in days since 1970; it was a Friday.
const FIRST: i64 = 10_592;
const YEARS: std::ops::RangeInclusive<i64> = 1999..=2066;

/// One day.
#[derive(Debug, Clone, Copy)]
pub struct Day {
    pub year: i64,
    pub month: i64,
    /// Day of the month.
    pub number: i64,
    /// 0 is Monday.
    pub weekday: i64,
    pub is_holiday: bool,
}

impl Day {
    /// Q4: Monday to Friday and no public holiday.
    pub fn is_service_day(self) -> bool {
        self.weekday < 5 && !self.is_holiday
    }
}

/// All days, and each year's summer time as seconds.
struct Almanac {
    days: Vec<Day>,
    summers: Vec<(i64, i64)>,
}

static ALMANAC: LazyLock<Almanac> = LazyLock::new(|| {
    let (mut days, mut summers) = (Vec::new(), Vec::new());
    let mut weekday = 4;
    for year in YEARS {
        let holidays = holidays(year);
        let (mut spring, mut autumn) = (0, 0);
        for month in 1..=12 {
            for day in 1..=days_in(year, month) {
                let number = FIRST + i64::try_from(days.len()).unwrap();
                // The last Sunday of March and of October, at one o'clock UTC.
                if weekday == 6 && day >= 25 && month == 3 {
                    spring = number * DAY + 3600;
                }
                if weekday == 6 && day >= 25 && month == 10 {
                    autumn = number * DAY + 3600;
                }
                days.push(Day {
                    year,
                    month,
                    number: day,
                    weekday,
                    is_holiday: holidays.contains(&(month, day)),
                });
                weekday = (weekday + 1) % 7;
            }
        }
        summers.push((spring, autumn));
    }
    Almanac { days, summers }
});

/// H1, line by line.
fn holidays(year: i64) -> Vec<(i64, i64)> {
    let mut all = vec![(1, 1), (5, 1), (10, 3), (12, 25), (12, 26)];
    for after_easter in [-2, 1, 39, 50, 60] {
        let (mut month, mut day) = (3, easter_in_march(year) + after_easter);
        while day > days_in(year, month) {
            day -= days_in(year, month);
            month += 1;
        }
        all.push((month, day));
    }
    if year == 2017 {
        all.push((10, 31));
    }
    all
}

/// Easter Sunday as a day of March (32 is 1 April), by the formula of Gauss as Lichtenberg completed it.
fn easter_in_march(year: i64) -> i64 {
    let century = year / 100;
    let moon = 15 + (3 * century + 3) / 4 - (8 * century + 13) / 25;
    let sun = 2 - (3 * century + 3) / 4;
    let lunar = year % 19;
    let first = (19 * lunar + moon) % 30;
    let corrected = (first + lunar / 11) / 29;
    let border = 21 + first - corrected;
    let sunday = 7 - (year + year / 4 + sun).rem_euclid(7);
    border + 7 - (border - sunday).rem_euclid(7)
}

pub fn days_in(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The day with this number since 1970.
pub fn day(number: i64) -> Day {
    ALMANAC.days[usize::try_from(number - FIRST).unwrap()]
}

/// The number of a day since 1970.
pub fn number(year: i64, month: i64, day: i64) -> i64 {
    let found = ALMANAC
        .days
        .iter()
        .position(|known| (known.year, known.month, known.number) == (year, month, day));
    FIRST + i64::try_from(found.unwrap()).unwrap()
}

/// The numbers of all days from this year to that one for which something holds.
pub fn days_where(first: i64, last: i64, holds: impl Fn(Day) -> bool) -> Vec<i64> {
    (FIRST..)
        .zip(&ALMANAC.days)
        .filter(|(_, day)| (first..=last).contains(&day.year) && holds(**day))
        .map(|(number, _)| number)
        .collect()
}

/// Local day and second of the day in Berlin.
pub fn local(moment: i64) -> (i64, i64) {
    // Good enough to find the year: both changes lie far from New Year.
    let year = day(moment.div_euclid(DAY)).year;
    let (spring, autumn) = ALMANAC.summers[usize::try_from(year - YEARS.start()).unwrap()];
    let ahead = if spring <= moment && moment < autumn {
        7200
    } else {
        3600
    };
    (
        (moment + ahead).div_euclid(DAY),
        (moment + ahead).rem_euclid(DAY),
    )
}

#[test]
fn h1_the_almanac_knows_what_everybody_knows() {
    for (year, in_march) in [(2000, 54), (2008, 23), (2011, 55), (2026, 36), (2038, 56)] {
        assert_eq!(easter_in_march(year), in_march, "{year}");
    }
    assert_eq!(number(2000, 1, 1), 10_957);
    assert_eq!(day(number(2026, 11, 24)).weekday, 1, "a Tuesday");
    assert_eq!(holidays(2026).len(), 10);
    assert_eq!(
        local(number(2026, 3, 29) * DAY + 3600),
        (number(2026, 3, 29), 3 * 3600)
    );
    assert_eq!(
        local(number(2026, 10, 25) * DAY + 3600),
        (number(2026, 10, 25), 2 * 3600)
    );
}
