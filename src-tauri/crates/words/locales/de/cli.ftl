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
cli-action-amended = Änderung vereinbart
cli-action-notice = Kündigung erfasst
cli-action-imported = übernommen
cli-action-answered = Anfrage beantwortet
cli-action-consulting = Beratung geändert
cli-action-confirmed = bestätigt
cli-action-checked = Verlängerung geprüft
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

## Consulting

cli-included = Enthalten
cli-drawn = Abgerufen
cli-left = Offen
cli-appointment = Termin
cli-blocks = Blöcke
cli-hours = Stunden
cli-cancelled = abgesagt { $date }
cli-consulting-discount = Weitere Tage: { $percent }{ "\u00A0" }% Nachlass

## What is used of a contract year

cli-year-until = { $ordinal }, bis { $date }
cli-used-of = { $used } von { $max } genutzt, { $left } offen
cli-hours-text-used-of = { $drawn } von { $included } abgerufen, { $rest } offen
cli-over-quota-count = { $count } über dem Kontingent
cli-forecast = Prognose { $count } bis zum Ende
cli-as-of = Stand { $date }
cli-fee-from-then = ab dann { $amount }

## Support requests

cli-request = Anfrage
cli-answered = Beantwortet
cli-automatic = Automatische Eingangsbestätigung
cli-from = Absender
cli-subject = Betreff
cli-status = Stand
cli-why-not = Grund
cli-recorded-on = Erfasst
cli-impact-reported = { $impact } (gemeldet: { $reported })
cli-request-open = offen
cli-request-overdue = überfällig
cli-request-in-time = rechtzeitig
cli-request-missed = versäumt
cli-request-answered = beantwortet
cli-request-no-response-owed = keine Reaktionszeit
cli-request-not-authorised = nicht berechtigt
cli-over-quota = über dem Kontingent
cli-validity-not-a-contact = Der Absender war an diesem Tag kein Ansprechpartner.
cli-validity-channel = Dieser Weg steht für Anfragen nicht offen.
cli-validity-not-active = Der Vertrag war an diesem Tag nicht aktiv.
cli-warning-received-in-future = Der Eingang liegt in der Zukunft.
cli-request-count =
    { $count ->
        [one] { $count } Anfrage
       *[other] { $count } Anfragen
    }

## The document of a notice

cli-document = Dokument

## The clock of a response time

cli-clock = Uhr
cli-clock-running = läuft bis { $until }, noch { $rest }
cli-clock-paused = steht bis { $until }, noch { $rest }
cli-hours-minutes = { $hours }{ "\u00A0" }h { $minutes }{ "\u00A0" }min
