### Words in dates, distances and amounts. The order of the parts, separators and the spaces that
### must not break are in src/format; a new message here goes into both languages.

## Weekdays: in full, before a date, above a calendar column

weekday-monday = Montag
weekday-tuesday = Dienstag
weekday-wednesday = Mittwoch
weekday-thursday = Donnerstag
weekday-friday = Freitag
weekday-saturday = Samstag
weekday-sunday = Sonntag

weekday-short-monday = Mo
weekday-short-tuesday = Di
weekday-short-wednesday = Mi
weekday-short-thursday = Do
weekday-short-friday = Fr
weekday-short-saturday = Sa
weekday-short-sunday = So

weekday-column-monday = Mo
weekday-column-tuesday = Di
weekday-column-wednesday = Mi
weekday-column-thursday = Do
weekday-column-friday = Fr
weekday-column-saturday = Sa
weekday-column-sunday = So

## Months: in full, in dates and on axes

month-january = Januar
month-february = Februar
month-march = März
month-april = April
month-may = Mai
month-june = Juni
month-july = Juli
month-august = August
month-september = September
month-october = Oktober
month-november = November
month-december = Dezember

month-short-january = Jan
month-short-february = Feb
month-short-march = Mär
month-short-april = Apr
month-short-may = Mai
month-short-june = Jun
month-short-july = Jul
month-short-august = Aug
month-short-september = Sep
month-short-october = Okt
month-short-november = Nov
month-short-december = Dez

## Distances

today = heute
in-days =
    { $days ->
        [one] in { $days } Tag
       *[other] in { $days } Tagen
    }
days-ago =
    { $days ->
        [one] vor { $days } Tag
       *[other] vor { $days } Tagen
    }
# Beside a date in a narrow column.
days-left = { $days }{ "\u00A0" }T
day-count =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
month-count =
    { $months ->
        [one] { $months } Monat
       *[other] { $months } Monate
    }
hour-count = { $hours }{ "\u00A0" }h
week-number = KW{ "\u00A0" }{ $week }
