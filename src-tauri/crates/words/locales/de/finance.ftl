### Renewals and their fees: lists, sums, checks.

## Lists on the command line

finance-heading = Verlängerungen von { $from } bis { $until }, Stand { $date }
finance-heading-month = Verlängerungen im { $month }, Stand { $date }
finance-none = In diesen Monaten verlängert sich nichts.
finance-ends = { $date } endet
finance-notice-received = eingegangen { $date }
finance-notice-passed = verstrichen { $date }
finance-amount = Gebühr der Laufzeit
finance-zero = –
finance-no-fee = ohne Gebühr
finance-new-fee = { $fee } (bis dahin { $before })
finance-until-then = Jahresgebühr bis dahin
finance-month = Verlängert im
finance-sum = Summe
finance-checked = Geprüft
finance-checked-by = { $time }, { $name }
finance-renewal-count = { $count ->
    [one] 1 Verlängerung
   *[other] { $count } Verlängerungen
}
finance-without-fee = { $count } ohne Gebühr
finance-checked-count = { $count } geprüft

## Board on the command line

finance-by-level = Nach Servicelevel
finance-by-owner = Nach Betreuung
finance-by-customer = Nach Kunde
finance-nobody = niemand
finance-rest = { $count ->
    [one] 1 weiterer
   *[other] { $count } weitere
}
finance-running = In Kraft am { $date }
finance-running-fees = { $count ->
    [one] 1 Vertrag, { $yearly } im Jahr, { $monthly } im Monat
   *[other] { $count } Verträge, { $yearly } im Jahr, { $monthly } im Monat
}
finance-fee-moves = Gebühren, die sich mit einer Verlängerung ändern

## Checks

finance-ticked = Verlängerung von { $number } am { $date } geprüft von { $name }
finance-ticked-unnamed = Verlängerung von { $number } am { $date } geprüft
finance-unticked = Verlängerung von { $number } am { $date } nicht geprüft

## Tables that leave the program

finance-sheet-renewals = Verlängerungen
finance-sheet-months = Monate
finance-column-term = Laufzeit in Monaten
finance-column-status = Status
finance-column-amount = Gebühr der Laufzeit, netto
finance-column-yearly-fee = Jahresgebühr, netto
finance-column-monthly-fee = Monatsgebühr, netto
finance-column-fee-before = Jahresgebühr bis dahin, netto
finance-column-currency-before = Währung bis dahin
finance-column-checked-by = Geprüft von
finance-column-checked-at = Geprüft am
