### Refusals and failures: what happened, what is safe, what to do.

## What was typed into a date field

typed-date-empty = A date is missing here.
typed-date-not-a-date = Not a date. Day.month.year, such as 31.10.26
typed-date-order-unclear = Day or month first? Use dots: day.month.year, such as 31.10.26
typed-date-no-such-day = { $month } has only { $days } days.
typed-date-no-such-day-ahead = { $month } has no day { $day }. Type { $before } or { $after }.
typed-date-other-weekday = { $date } is a { $weekday }.
typed-date-unit-missing = Days, weeks, months or years? Such as +30d, +2w, +3m, +1y
typed-date-out-of-range = The year is not between 1 and 9999.

## What was typed into an amount field

typed-money-empty = An amount is missing here.
typed-money-not-an-amount = Not an amount. Such as 4860 or 4,860.00
typed-money-thousands-unclear = Thousands or decimals? Such as 4860 or 4,860.00
typed-money-too-many-decimals =
    { $number_of_places ->
        [0] { $currency } has no decimals.
       *[other] { $currency } has at most { $number_of_places } decimals.
    }
typed-money-other-currency = This amount is in { $currency }.
typed-money-negative = The amount is below zero.
typed-money-too-large = The amount is too large.
