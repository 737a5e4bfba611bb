### The calendar of all deadlines: its screen and its file.

## The file

calendar-file-name = Termkeeper-Fristen
calendar-file-summary = { $kind }: { $customer } ({ $number })
calendar-file-contract = Vertrag { $number }, { $level }
calendar-file-fee = Jahresgebühr { $fee }
calendar-file-owner = Betreuung: { $owner }
calendar-file-fallen = Entfallen: { $summary }
calendar-file-fallen-sentence = Diese Frist ist entfallen: Der Vertrag wurde geändert, oder jemand hat sie erledigt.

## The screen

calendar = Kalender
calendar-month = Monat
calendar-year = Jahr
calendar-view = Ansicht
calendar-today = Heute
calendar-export = .ics sichern
calendar-export-hint = Alles Überfällige und alles, was in zwölf Monaten fällig wird, für Outlook, Apple-Kalender oder Google. Eine zweite Datei bringt den Kalender auf den Stand und verdoppelt nichts.
calendar-export-title = Fristen als Kalenderdatei sichern
calendar-export-filter = Kalenderdatei
calendar-exported = { $name } gesichert, { $entries }.
calendar-exported-cancelled = { $name } gesichert, { $entries } und { $cancelled } entfallenen.
calendar-file-suggested = Termkeeper-Fristen
calendar-previous-month = Voriger Monat
calendar-next-month = Nächster Monat
calendar-previous-year = Voriges Jahr
calendar-next-year = Nächstes Jahr
calendar-week = KW
calendar-count =
    { $count ->
        [0] Keine Fristen
        [one] { $count } Frist
       *[other] { $count } Fristen
    }
calendar-count-overdue = { $deadlines }, { $count } überfällig
calendar-more = + { $count } weitere
calendar-kinds = Arten
calendar-all-kinds = Alle Arten
calendar-kind-count = { $number } × { $kind }
calendar-day-none = An diesem Tag ist nichts fällig.
calendar-day-shown = { $count } von { $total } angezeigt
calendar-day-choose = Wählen Sie einen Tag, um seine Fristen zu sehen.
calendar-overdue = überfällig
calendar-density = Fristen am Tag
calendar-none = Keine Frist dieser Arten.
calendar-key-month = Monat
calendar-key-year = Jahr
calendar-key-move = Frist
calendar-key-open = Vertrag öffnen
calendar-key-today = heute
calendar-key-view = Monat oder Jahr
calendar-empty-title = Alle Fristen in einem Kalender
calendar-empty-text = Hier steht jeder Tag, an dem etwas getan werden kann oder verfällt: Kündigung, Verlängerung, Ansprechpartner, Leistungen des Vertragsjahres. Die Tage folgen von selbst aus den Verträgen. Sie müssen nichts eintragen.
calendar-empty-example = Beispiel
calendar-example-kind = Frist
calendar-example-customer = Musterhaus GmbH
calendar-example-day = Tag
calendar-example-date = 02.11.2026
calendar-example-note = 60 Tage bevor sich der Vertrag am 01.01.2027 verlängert. Der letzte Tag zählt mit.
calendar-grid = Fristen im { $month }
shell-shortcuts-month = Voriger oder nächster Monat (Finanzen, Kalender)
