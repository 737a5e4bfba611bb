### Was geschah, seit das Fenster zuletzt offen war, und was auf „Heute“ zu Anfragen steht.

## Seit Sie zuletzt hier waren

since-title = Seit Sie zuletzt hier waren
since-seen = Gesehen
since-show-all = Alle { $count } zeigen
since-show-less = Weniger zeigen
since-left-out = { $count } von { $total }
since-renewed = Vertrag verlängert
since-renewed-detail = bis { $date }
since-renewed-count = { $count } verlängert
since-notice-passed = Kündigungstag verstrichen
since-notice-passed-detail = verlängert { $date }
since-notice-passed-count =
    { $count ->
        [one] 1 Kündigungstag verstrichen
       *[other] { $count } Kündigungstage verstrichen
    }
since-default-took-effect = Standardtag trat ein
since-default-took-effect-detail = aktiviert, Auftrag { $date } + { $days }
since-default-took-effect-count =
    { $count ->
        [one] 1 Standardtag trat ein
       *[other] { $count } Standardtage traten ein
    }
since-contacts-overdue = Kontakte überfällig
since-contacts-overdue-detail = fällig bis { $date }
since-contacts-overdue-count = { $count } ohne Kontakte überfällig
since-lapsed = Verfallen
since-lapsed-count = { $count } mit verfallenem Rest
since-ended = Vertrag beendet
since-ended-detail = nach Kündigung
since-ended-count = { $count } beendet

## Antworten auf „Heute“

today-action-response-due = Antwort erfassen
today-by-time = bis { $time }
today-since-time = seit { $time }

## In der Liste der Verträge

contracts-panel-forecast = { $used } von { $max }, Prognose { $total }
contracts-panel-drawn = { $used } von { $max }{ "\u00A0" }h abgerufen
contracts-notice-received = Eingang { $date }

## Was die Palette kennt

shell-requests = Anfragen
shell-log-request = Anfrage erfassen
shell-calculator = Reaktionszeit berechnen
shell-editions = Editionen der Bedingungen
shell-company = Firma und Briefkopf
shell-edit-contacts = Kontakte bearbeiten
shell-amend-level = Level ändern
shell-amend-fee = Gebühr ändern
shell-draw-consulting = Beratung abrufen
shell-palette-commands-hint = für Befehle
shell-palette-type = Tippen Sie
