### The Finance screen.

finance-page = Finanzen
finance-page-title = Verlängerungen
finance-page-as-of = Stand
finance-page-as-of-today = heute
finance-page-as-of-past = Stand { $date }: was bis dahin erfasst war. Abhaken ist dort nicht möglich.
finance-page-as-of-future = Stand { $date }: wohin die heutigen Angaben führen. Abhaken ist dort nicht möglich.
finance-page-back-to-today = Zurück zu heute
finance-page-basis-year = Jahresgebühr netto
finance-page-basis-month = Monatsgebühr netto
finance-page-basis-period = Gebühr der Laufzeit netto
finance-page-column-fee = Gebühr netto
finance-page-basis-short-year = jährlich
finance-page-basis-short-month = monatlich
finance-page-basis-short-period = je Laufzeit
finance-page-basis = Gebühr
finance-page-span = Monate
finance-page-renews-in = Verlängerung im
finance-page-status-committed = Gebunden
finance-page-status-cancellable = Kündbar
finance-page-status-terminating = Läuft aus
finance-page-board = Verlängerungen nach Monat in { $currency }
finance-page-checked =
    { $count ->
        [0] keine geprüft
       *[other] { $count } geprüft
    }
finance-page-without-fee = { $count } ohne Gebühr
finance-page-fee-moves =
    { $count ->
        [one] 1 Gebühr ändert sich
       *[other] { $count } Gebühren ändern sich
    }
finance-page-running = In Kraft
finance-page-running-year =
    { $count ->
        [one] 1 Vertrag, { $fee } im Jahr
       *[other] { $count } Verträge, { $fee } im Jahr
    }
finance-page-running-month =
    { $count ->
        [one] 1 Vertrag, { $fee } im Monat
       *[other] { $count } Verträge, { $fee } im Monat
    }
finance-page-rows =
    { $count ->
        [0] nichts verlängert sich
        [one] 1 Vertrag, { $checked } geprüft
       *[other] { $count } Verträge, { $checked } geprüft
    }
finance-page-by = Anzeigen
finance-page-by-month = Nach Monat
finance-page-by-level = Nach Level
finance-page-by-owner = Nach Betreuung
finance-page-by-customer = Nach Kunden
finance-page-all-groups = Alle Gruppen
finance-page-group = Gruppe
finance-page-contracts = Verträge
finance-page-column-check = Geprüft
finance-page-column-number = Nummer
finance-page-column-customer = Kunde
finance-page-column-level = Level
finance-page-column-renews = Verlängert sich am
finance-page-column-cancel-by = Kündbar bis
finance-page-column-state = Status
finance-page-column-owner = Betreuung
finance-page-ends = endet
finance-page-notice-passed = Frist vorbei { $date }
finance-page-fee-before = zuvor { $before }
finance-page-fee-change = Die Jahresgebühr ändert sich mit dieser Verlängerung: { $after }, bis dahin { $before }.
finance-page-not-checked = Noch nicht geprüft
finance-page-checked-by = Geprüft von { $name } am { $moment }
finance-page-checked-at = Geprüft am { $moment }
finance-page-ticked = { $number } geprüft.
finance-page-unticked = { $number } nicht mehr geprüft.
finance-page-rows-label = Verlängerungen
finance-page-none = In diesem Monat verlängert sich nichts.
finance-page-none-months = In diesen Monaten verlängert sich nichts.
finance-page-xlsx = XLSX
finance-page-csv = CSV
finance-page-pdf = PDF
finance-page-csv-excel = Für Excel: Semikolon, Beträge wie hier
finance-page-csv-plain = RFC 4180: Komma, ISO-Datum, Punkt
finance-page-file-name = Verlängerungen { $from } { $until }
finance-page-file-title = Verlängerungen sichern
finance-page-saved = { $name } gesichert, { $renewals }.
finance-page-key-month = Monat
finance-page-key-move = Zeile
finance-page-key-tick = geprüft
finance-page-key-open = Vertrag öffnen
finance-page-earlier = Einen Monat früher
finance-page-later = Einen Monat später
finance-page-empty-title = Was sich verlängert, wann und für wie viel
finance-page-empty-text = Sobald es Verträge gibt, stehen hier ihre Verlängerungen Monat für Monat: gebunden, noch kündbar, auslaufend. Die Summen entsprechen den Zeilen darunter, zum heutigen Stand oder zu jedem früheren.
finance-page-empty-example = Beispiel
finance-page-example-customer = Musterhaus GmbH
finance-page-example-day = 01.01.2027
finance-page-example-fee = 4.860 €
finance-page-example-note = Kündbar bis 02.11.2026, am Tag danach gebunden.
