### Words in dates, distances and amounts. The order of the parts, separators and the spaces that
### must not break are in src/format; a new message here goes into both languages.

## Weekdays: in full, before a date, above a calendar column

weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday

weekday-short-monday = Mon
weekday-short-tuesday = Tue
weekday-short-wednesday = Wed
weekday-short-thursday = Thu
weekday-short-friday = Fri
weekday-short-saturday = Sat
weekday-short-sunday = Sun

weekday-column-monday = Mo
weekday-column-tuesday = Tu
weekday-column-wednesday = We
weekday-column-thursday = Th
weekday-column-friday = Fr
weekday-column-saturday = Sa
weekday-column-sunday = Su

## Months: in full, in dates and on axes

month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December

month-short-january = Jan
month-short-february = Feb
month-short-march = Mar
month-short-april = Apr
month-short-may = May
month-short-june = Jun
month-short-july = Jul
month-short-august = Aug
month-short-september = Sep
month-short-october = Oct
month-short-november = Nov
month-short-december = Dec

## Distances

today = today
in-days =
    { $days ->
        [one] in { $days } day
       *[other] in { $days } days
    }
days-ago =
    { $days ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }
# Beside a date in a narrow column.
days-left = { $days }{ "\u00A0" }d
day-count =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
month-count =
    { $months ->
        [one] { $months } month
       *[other] { $months } months
    }
hour-count = { $hours }{ "\u00A0" }h
week-number = week{ "\u00A0" }{ $week }
