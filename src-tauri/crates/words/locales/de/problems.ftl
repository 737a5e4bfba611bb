### Refusals and failures: what happened, what is safe, what to do.

## What was typed into a date field

typed-date-empty = Hier fehlt ein Datum.
typed-date-not-a-date = Kein Datum. Tag.Monat.Jahr, etwa 31.10.26
typed-date-order-unclear = Tag oder Monat zuerst? Bitte mit Punkten: Tag.Monat.Jahr, etwa 31.10.26
typed-date-no-such-day = { $month } hat nur { $days } Tage.
typed-date-no-such-day-ahead = { $month } hat keinen { $day }. Bitte { $before } oder { $after } eingeben.
typed-date-other-weekday = Der { $date } ist ein { $weekday }.
typed-date-unit-missing = Tage, Wochen, Monate oder Jahre? Etwa +30t, +2w, +3m, +1j
typed-date-out-of-range = Das Jahr liegt nicht zwischen 1 und 9999.

## What was typed into an amount field

typed-money-empty = Hier fehlt ein Betrag.
typed-money-not-an-amount = Kein Betrag. Etwa 4860 oder 4.860,00
typed-money-thousands-unclear = Tausender oder Nachkommastellen? Etwa 4860 oder 4.860,00
typed-money-too-many-decimals =
    { $number_of_places ->
        [0] { $currency } hat keine Nachkommastellen.
       *[other] { $currency } hat höchstens { $number_of_places } Nachkommastellen.
    }
typed-money-other-currency = Dieser Betrag steht in { $currency }.
typed-money-negative = Der Betrag ist kleiner als null.
typed-money-too-large = Der Betrag ist zu groß.
