### What the command line prints. Its help is English and lives in the program.

## Labels

cli-due-on = Fällig
cli-kind = Frist
cli-verdict = Ergebnis
cli-ends-on = Endet am
cli-ends = endet { $date }
cli-until = bis { $date }
cli-withdrawn = zurückgenommen { $date }
cli-named-end = Genanntes Ende
cli-received = Eingegangen
cli-party = Von
cli-channel = Weg
cli-open = Offen
cli-starts-on = Beginnt am
cli-safe-day = Sicherer Tag
cli-overdue-from = Überfällig ab
cli-why = Warum

## Pauses of the response clock

cli-pause-outside-window = Pause: außerhalb der Servicezeit
cli-pause-weekend = Pause: Wochenende
cli-pause-holiday = Pause: Feiertag

## Warnings of a contract

cli-warning-imported = Altbestand: Das Aktivierungsfenster wurde nicht angewendet.
cli-warning-consumer = Kein Unternehmen: Gegenüber Verbrauchern ist eine solche Verlängerung unwirksam.
cli-warning-contacts-missing = Es ist kein Ansprechpartner genannt.

## History

cli-action-created = angelegt
cli-action-edited = geändert
cli-action-corrected = korrigiert
cli-action-amended = Servicelevel geändert
cli-action-notice = Kündigung erfasst
cli-action-imported = übernommen
cli-action-undone = rückgängig gemacht
cli-action-redone = wiederhergestellt
cli-undone = Rückgängig gemacht: { $number } { $action }.
cli-redone = Wiederhergestellt: { $number } { $action }.

## Counts and results

cli-contract-count =
    { $count ->
        [one] { $count } Vertrag
       *[other] { $count } Verträge
    }
cli-customer-count =
    { $count ->
        [one] { $count } Kunde
       *[other] { $count } Kunden
    }
cli-deadline-count =
    { $count ->
        [one] { $count } Frist
       *[other] { $count } Fristen
    }
cli-satellite-count =
    { $count ->
        [one] { $count } Satellit
       *[other] { $count } Satelliten
    }
cli-sound = Das Vertragsregister ist in Ordnung.
