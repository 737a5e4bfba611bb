### What the window says, screen by screen. Words that other places need too are in glossary.ftl.

## Contract page

contract-fee-per-year = { $fee } im Vertragsjahr
contract-customer = Kunde { $number }
contract-count-of = { $used } von { $max }
contract-hours-of = { $used } von { $max }{ "\u00A0" }h
contract-satellites-of = { $used } von { $max } Satelliten
contract-no-satellites = keine Satelliten auf diesem Level
contract-satellites =
    { $count ->
        [one] { $count } Satellit
       *[other] { $count } Satelliten
    }
contract-quota-left = Vertragsjahr { $ordinal }, { $left } frei
contract-quota-until = bis { $date }
contract-blocks-left =
    { $count ->
        [one] { $count } Block ({ $hours }{ "\u00A0" }h) frei
       *[other] { $count } Blöcke ({ $hours }{ "\u00A0" }h) frei
    }
contract-lapses = verfällt nach dem { $date }
contract-not-yet-active = Beginnt mit der Aktivierung am { $date }
contract-not-yet-ordered = Beginnt mit der Aktivierung
contract-none-at-level = In { $level } nicht enthalten
contract-entitlements-over = Mit dem Ende des Vertrags erloschen
contract-fee-net = Gebühr, netto
contract-amendments = Nachträge
contract-no-fee = nicht erfasst
contract-amendment = { $from } zu { $to } ab { $date }
contract-passed-renews = verstrichen, verlängert { $date }
contract-contact-since = seit { $date }
contract-contact-until = { $from } bis { $date }
contract-contacts-due = fällig { $date }
contract-warning-imported = Aus einer Liste übernommen: Das Aktivierungsfenster wurde nicht angewandt.
contract-warning-consumer = Kein Unternehmen: Gegenüber Verbrauchern ist eine solche Verlängerung unwirksam (§ 309 Nr. 9 BGB).
contract-warning-contacts-missing = Kein Ansprechpartner ist benannt; Anfragen sind noch nicht möglich.
contract-notice-received = { $party }, { $channel }, eingegangen { $date }
contract-notice-received-from = { $party }, { $channel }, eingegangen { $date }, von { $sender }
contract-notice-ends = endet { $date }
contract-notice-second = vermerkt, eine andere Kündigung zählt
contract-notice-withdrawn = einvernehmlich zurückgenommen am { $date }
contract-notice-no-effect = nichts endet
contract-history-created = Vertrag angelegt
contract-history-edited = { $fields } geändert
contract-history-corrected = Aktivierung berichtigt
contract-history-amended = Level durch Nachtrag geändert
contract-history-notice = Kündigung erfasst
contract-history-notice-withdrawn = Kündigung einvernehmlich zurückgenommen
contract-history-signed-copy = Original einer Kündigung erfasst
contract-history-imported = Aus einer Liste übernommen
contract-history-undone = Änderung zurückgenommen
contract-history-redone = Änderung wiederholt
contract-history-nothing = Nichts
contract-history-change = { $field }: { $before } → { $after }
contract-history-reason = Grund: { $reason }
contract-history-person = { $who }, { $time }
contract-history-ordered = Auftrag eingegangen
contract-history-activated = Aktiviert, Laufzeit 1 beginnt
contract-history-renewed = Verlängert, Laufzeit { $ordinal } beginnt
contract-history-ended = Beendet
contract-paper-caption = Seite { $page } von { $pages }, { $language }
contract-done-contacts = Ansprechpartner von { $number } geändert
contract-done-withdrawn = Auftrag { $number } zurückgezogen
contract-crumb = Verträge
contract-record-notice = Kündigung erfassen
contract-more = Mehr
contract-edit = Bearbeiten
contract-edit-contract = Vertrag ändern
contract-correct-activation = Aktivierung berichtigen
contract-withdraw-order = Auftrag zurückziehen
contract-add-contact = Hinzufügen
contract-change-contact = Ändern
contract-end-contact = Beenden
contract-name = Name
contract-email = E-Mail
contract-phone = Telefon
contract-save-contact = Ansprechpartner speichern
contract-cancel = Abbrechen
contract-no-contacts = Benennen Sie eine bis drei Personen, die Anfragen stellen dürfen.
contract-former-contacts = Frühere Ansprechpartner
contract-no-systems = Noch sind keine Systeme erfasst.
contract-fee-and-amendments = Gebühr und Nachträge
contract-notices = Kündigungen
contract-withdraw-notice = Einvernehmlich zurücknehmen
contract-agreed-on = Vereinbart am
contract-signed-copy-arrived = Original eingetroffen
contract-arrived-on = Eingetroffen am
contract-record-day = Erfassen
contract-history = Verlauf
contract-history-append-only = unveränderlich
contract-note = Notiz
contract-summary = Vertragsübersicht
contract-loading = Vertrag wird gelesen
contract-withdrawn-heading = Der Auftrag wurde zurückgezogen
contract-withdrawn-hint = Der Vertrag wurde nie aktiv und hat deshalb keine Termine.
contract-never-active = Wurde nie aktiv
contract-history-order-withdrawn = Auftrag zurückgezogen
contract-draft-heading = Ein Entwurf hat noch keine Termine
contract-draft-hint = Tragen Sie den Tag des Auftragseingangs ein, dann ergeben sich die drei Termine.
contract-dates = Termine dieses Vertrags

## Why a date is what it is

why-open = Warum?
why-open-for = Warum { $date }?
why-all-steps = Alle Schritte
why-close = Schließen

## The ruler

ruler-name = Zeitstrahl

## Fields

field-say-today = { $date }, { $distance }
field-day-of-window = Tag { $day } von { $max }.
field-holiday-not-moved = { $holiday }, verschiebt nicht.
field-weekend-not-moved = Wochenende, verschiebt nicht.
field-default-day = Standardtag.
field-contacts-due = Kontakte fällig { $date }
field-allowed-range = Erlaubt ist { $earliest } bis { $latest }, Auftrag + { $from } bis + { $max }
field-order-first = Tragen Sie zuerst ein, wann der Auftrag einging.
field-months = { $months ->
    [one] { $months } Monat
   *[other] { $months } Monate
}
field-missing = Hier fehlt etwas.
field-not-whole-months = Monate als ganze Zahl, etwa 12
field-not-whole-satellites = Satelliten als ganze Zahl, etwa 3
field-open-calendar = Kalender öffnen

## New contract

new-contract-title = Neuer Vertrag
new-contract-title-edit = { $number } ändern
new-contract-customer = Kunde
new-contract-customer-placeholder = Name oder Nummer
new-contract-customer-none = Kein Kunde gefunden
new-contract-create-customer = Kunde anlegen
new-contract-business = Unternehmen
new-contract-consumer = Verbraucher
new-contract-paper-language = PDF auf { $language }.
new-contract-received = Auftrag eingegangen
new-contract-level = Servicelevel
new-contract-solutions = Lösungen
new-contract-solutions-none = noch keine
new-contract-solution = Lösung
new-contract-version = Version
new-contract-use = Einsatz
new-contract-satellites = Satelliten
new-contract-add-solution = Lösung hinzufügen
new-contract-remove = { $name } entfernen
new-contract-term = Laufzeit
new-contract-term-hint = mindestens { $months }
new-contract-activation = Aktivierung
new-contract-contacts = Ansprechpartner
new-contract-contacts-count = { $used } von { $max }
new-contract-contacts-count-due = { $used } von { $max }, fällig { $date }
new-contract-add-contact = Ansprechpartner hinzufügen
new-contract-contact-number = Ansprechpartner { $ordinal }
new-contract-fee = Gebühr im Vertragsjahr, netto
new-contract-owner = Betreuung
new-contract-note = Notiz
new-contract-note-hint = intern, wird nie gedruckt
new-contract-number = Vertragsnummer
new-contract-reason = Grund der Berichtigung
new-contract-effective = Neues Level ab
new-contract-says = Was dieser Vertrag sagt
new-contract-promises = { $level } verspricht
new-contract-promise-window = Servicezeit
new-contract-promise-response = Reaktionszeit
new-contract-promise-requests = Anfragen
new-contract-promise-telephone = Telefon
new-contract-promise-consulting = Beratung
new-contract-promise-satellites = Satelliten
new-contract-promise-test-systems = Testsysteme
new-contract-window = Mo bis Fr, { $opens } bis { $closes }
new-contract-no-window = keine
new-contract-no-response = keine
new-contract-requests = { $count } im Vertragsjahr
new-contract-phone-critical = kritisch, in der Servicezeit
new-contract-not-included = nicht enthalten
new-contract-consulting = { $hours }{ "\u00A0" }h, danach { $percent }{ "\u00A0" }% Nachlass
new-contract-satellites-used = { $used } von { $max } belegt
new-contract-unconfirmed = { $value }, unbestätigt
new-contract-unconfirmed-note = Wird erst gedruckt, wenn es in den Einstellungen bestätigt ist.
new-contract-card-response = Reaktion { $hours-list }{ "\u00A0" }h
new-contract-card-no-response = keine Reaktionszeit
new-contract-card-requests =
    { $count ->
        [one] { $count } Anfrage
       *[other] { $count } Anfragen
    }
new-contract-card-no-consulting = keine Beratung
new-contract-card-consulting = { $hours }{ "\u00A0" }h Beratung, { $satellites }
new-contract-allowed = erlaubt { $earliest } bis { $latest }
new-contract-default = Standard { $date }
new-contract-order = Auftrag { $date }
new-contract-holiday = Feiertag
new-contract-calendar = Tag der Aktivierung
new-contract-calendar-day-default = Standardtag
new-contract-calendar-day-outside = außerhalb des Aktivierungsfensters
new-contract-save-draft = Entwurf speichern
new-contract-create = Vertrag anlegen
new-contract-save = Änderungen speichern
new-contract-no-dates = Die Termine ergeben sich, sobald Sie den Tag des Auftragseingangs eintragen.
new-contract-no-paper = Die erste Seite folgt mit dem Kunden.
new-contract-done-created = Vertrag { $number } angelegt
new-contract-done-draft = Entwurf { $number } gespeichert, ohne Auftragsdatum
new-contract-done-changed = Vertrag { $number } geändert
new-contract-customer-name = Name der Firma
new-contract-customer-is-business = Es ist ein Unternehmen
new-contract-customer-language = Sprache der Dokumente

## Notice

notice-title = Kündigung erfassen
notice-received = Eingegangen am
notice-from = Von
notice-how = Wie
notice-sender = Absender
notice-named-end = Genanntes Ende
notice-named-end-hint = (falls im Brief)
notice-next-possible = nächstmöglich
notice-form-written = Schriftform gewahrt, § 127 Abs. 2 BGB
notice-form-copy = Schriftform gewahrt. Fordern Sie das Original an.
notice-form-none = Keine Schriftform: erfasst, ohne Wirkung
notice-cause-on-time = Wirksam
notice-cause-boundary = Grenzfall, wirksam
notice-cause-late = Zu spät für diese Laufzeit
notice-cause-without-effect = Keine Schriftform
notice-verdict-on-time = Rechtzeitig
notice-verdict-boundary = Rechtzeitig, am letzten Tag
notice-verdict-late = Verspätet
notice-verdict-without-effect = Ohne Wirkung
notice-neighbour-on-time = Rechtzeitig
notice-neighbour-boundary = Rechtzeitig, Grenzfall
notice-neighbour-late = Verspätet
notice-neighbour-without-effect = Ohne Wirkung
notice-sentence-ends = Der Vertrag endet am { $date }. Er verlängert sich nicht.
notice-sentence-late = Der Vertrag verlängert sich noch einmal und endet am { $date }.
notice-sentence-without-effect = Der Vertrag läuft weiter. Die Kündigung wird erfasst.
notice-day-before = ein Tag früher
notice-day-itself = Eingang
notice-day-after = ein Tag später
notice-ends = endet { $date }
notice-nothing-ends = läuft weiter
notice-row-why = Warum
notice-row-until-then = Bis dahin
notice-row-revenue = Umsatz
notice-row-proof = Beweis
notice-why = { $renews } − { $days } Tage = { $date }, dieser Tag zählt mit.
notice-why-late = { $renews } − { $days } Tage = { $date }; die Kündigung kam danach.
notice-clause-renewal = Abs. 2 Satz 2
notice-why-form = Eine Kündigung am Telefon ist nicht in Schriftform.
notice-until-then = Alle Leistungen bleiben bis { $date }: { $requests }, { $consulting }.
notice-until-then-requests =
    { $count ->
        [one] { $count } Anfrage
       *[other] { $count } Anfragen
    }
notice-until-then-consulting = { $hours }{ "\u00A0" }h Beratung im Vertragsjahr
notice-until-then-no-consulting = keine Beratung
notice-revenue = − { $fee } je Jahr ab { $date }. Im Finanzplan von „kündbar“ zu „läuft aus“.
notice-revenue-none = Keine Gebühr ist erfasst.
notice-revenue-stays = { $fee } je Jahr bleiben.
notice-proof-boundary = Am letzten Tag zählt der Nachweis: Bewahren Sie den Eingangsstempel mit Uhrzeit auf.
notice-proof-copy = Fordern Sie das Original an: Es steht als Aufgabe an, bis es da ist.
notice-named-end-honoured = { $date }, gilt
notice-named-end-not-reachable = Am { $date } endet keine Laufzeit, die noch erreichbar ist: erfasst, zählt nicht.
notice-second = Eine andere Kündigung zählt schon; diese wird vermerkt.
notice-footer = Wird als Ereignis erfasst, nichts wird gelöscht. Mit Strg Z rückgängig.
notice-record = Kündigung erfassen
notice-cancel = Abbrechen
notice-done-recorded = Kündigung zu { $number } erfasst
notice-done-withdrawn = Kündigung zu { $number } zurückgenommen
notice-done-signed-copy = Original zu { $number } erfasst
notice-waiting = Das Ergebnis folgt, sobald Sie den Tag des Eingangs eintragen.
notice-verdict-region = Ergebnis

## Today

today-overdue = Überfällig
today-needs-you = Zu erledigen
today-all-contracts = Alle Verträge, nach Tag
today-lane-to = bis { $date }
today-lane-since = seit { $date }
today-nothing = In den nächsten 120 Tagen wird nichts fällig.
today-show-more = Mehr anzeigen
today-action-activation-wish = Tag festlegen
today-action-contacts-due = Kontakte nennen
today-action-cancel-by = Kündigung erfassen
today-action-signed-copy = Original erfassen
today-renewals = Verlängerungen in 12 Monaten
today-renewals-caption = Jahresgebühr in { $currency } nach Monat
today-renewals-others = dazu { $amounts }
today-renewals-month = { $month }: gebunden { $committed }, kündbar { $cancellable }, läuft aus { $terminating }
today-lapses = Verfällt demnächst
today-lapse-requests =
    { $count ->
        [one] { $count } Anfrage
       *[other] { $count } Anfragen
    }
today-lapse-consulting = { $hours }{ "\u00A0" }h Beratung
today-empty-title = Noch nichts im Blick
today-empty-text = Sobald es Verträge gibt, steht hier alles mit Datum: was überfällig ist, was sich noch kündigen lässt, was sich verlängert.

## Contracts

contracts-shown = { $count } von { $total }
contracts-fees = { $fees } je Jahr
contracts-count =
    { $count ->
        [one] { $count } Vertrag
       *[other] { $count } Verträge
    }
contracts-ends = endet
contracts-not-moved = { $why }, verschiebt nicht. Letzter Arbeitstag davor: { $date }.
contracts-panel-period = { $ordinal }., { $months } Monate
contracts-panel-of = { $used } von { $max }
contracts-panel-requests = { $max } je Vertragsjahr
contracts-panel-consulting = { $max }{ "\u00A0" }h je Vertragsjahr
contracts-panel-per-year = { $fee } / Jahr
contracts-column-fee = Gebühr €/J.
contracts-column-level = Level
contracts-column-renews = Verlängert
contracts-column-owner = Wer
contracts-column-cancel-by = Kündbar bis
contracts-filter-state = Status
contracts-filter-level = Level
contracts-filter-due = Kündbar bis
contracts-filter-not-ended = nicht beendet
contracts-filter-all = alle
contracts-filter-days = nächste { $days } Tage
filter-clear = Filter { $name } entfernen
contracts-search = In diesen Verträgen suchen
contracts-sorted-by = Sortiert nach { $column }
contracts-open = Öffnen
contracts-pdf = PDF
contracts-record-notice = Kündigung erfassen
contracts-close-panel = Bereich schließen
contracts-key-move = bewegen
contracts-key-panel = Bereich
contracts-key-open = öffnen
contracts-none-found = Kein Vertrag passt
contracts-none-found-text = Entfernen Sie einen Filter, oder suchen Sie etwas anderes.
contracts-clear-filters = Alle Filter entfernen
contracts-empty-title = Noch keine Verträge
contracts-empty-text = Jeder Supportvertrag steht hier mit drei Daten: dem letzten Tag, dem Tag der Verlängerung und dem Tag, bis zu dem er kündbar ist. Sie geben Auftrag und Aktivierung ein; Termkeeper rechnet den Rest und sagt, warum.
contracts-example-title = Was eine Zeile sagt
contracts-example-customer = Beispiel GmbH
contracts-example-renews = 01.01.2027
contracts-example-cancel = 02.11.2026
contracts-example-text = Aktiviert am 01.01.2026 für 12 Monate. Verlängerung minus 60 Tage ist der 02.11.2026.

## Frame

shell-today = Heute
shell-contracts = Verträge
shell-customers = Kunden
shell-settings = Einstellungen
shell-find = Vertrag, Kunde oder Befehl
shell-undo = Rückgängig
shell-redo = Wiederholen
shell-new-contract = Neuer Vertrag
shell-navigation = Hauptbereiche
shell-read-only = Nur lesend: Das Vertragsregister lässt sich von hier nicht ändern.
shell-close = Schließen
shell-retry = Erneut versuchen
shell-screen-failed = Diese Ansicht kann nicht gezeigt werden
shell-screen-failed-safe = Das Register ist unverändert; was gespeichert wurde, bleibt gespeichert.
shell-screen-failed-remedy = Versuchen Sie es erneut oder wechseln Sie die Ansicht. Bleibt es dabei, starten Sie das Programm neu.
shell-loading = Lädt
shell-error-title = Das hat nicht geklappt
shell-what-happened = Was geschehen ist
shell-what-is-safe = Was sicher ist
shell-what-to-do = Was Sie tun können
shell-palette-contracts = Verträge
shell-palette-customers = Kunden
shell-palette-commands = Befehle
shell-palette-answer = Antwort
shell-palette-day = Zeigt diesen Tag im Kalender.
shell-palette-results =
    { $count ->
        [one] { $count } Treffer
       *[other] { $count } Treffer
    }
shell-shortcuts-moving = Bewegen
shell-shortcuts-store = Formular speichern
shell-shortcuts-leave = Verlassen, schließen
shell-palette-none = Nichts gefunden
shell-shortcuts = Tastatur
shell-shortcuts-move = In einer Liste bewegen
shell-shortcuts-open = Öffnen
shell-shortcuts-panel = Bereich zeigen
shell-pdf-saved = PDF gespeichert
shell-pdf-open = Öffnen
shell-found-renews = verlängert sich am { $date }
shell-found-ends = endet am { $date }
shell-found-ended = beendet am { $date }
shell-undone = Zurückgenommen: { $what }
shell-redone = Wiederhergestellt: { $what }
shell-palette-for = Für { $number }
shell-palette-choose = wählen
shell-palette-open = öffnen
shell-pdf-title = PDF speichern

## Customers

customers-title = Kunden
customers-new = Neuer Kunde
customers-search = Kunden suchen
customers-column-name = Name
customers-column-place = Ort
customers-column-kind = Art
customers-column-paper = Papiere
customers-column-contracts = Verträge
customers-place-abroad = { $place }, { $country }
customers-name = Name
customers-number = Kundennummer
customers-number-hint = leer: { $number }
customers-is-business = Ist ein Unternehmen
customers-is-consumer-warning = Bei Verbrauchern ist eine solche Verlängerung unwirksam (§ 309 Nr. 9 BGB).
customers-language = Sprache der Papiere
customers-street = Straße und Hausnummer
customers-postal-code = Postleitzahl
customers-city = Ort
customers-country = Land
customers-email = E-Mail
customers-vat-id = USt-IdNr.
customers-note = Notiz
customers-note-hint = intern, wird nie gedruckt
customers-save = Kunden speichern
customers-create = Kunden anlegen
customers-cancel = Abbrechen
customers-close = Kunden schließen
customers-contracts = Verträge
customers-no-contracts = Noch kein Vertrag.
customers-new-contract = Neuer Vertrag für diesen Kunden
customers-done-created = Kunde { $number } angelegt
customers-done-changed = Kunde { $number } geändert
customers-empty-title = Noch keine Kunden
customers-empty-text = Ein Kunde hat einen Namen, eine Anschrift für Briefe und eine Sprache für Papiere. Sie können ihn auch beim Erfassen eines Vertrags anlegen.
customers-none-found = Kein Kunde passt
customers-none-found-text = Suchen Sie nach einem Teil des Namens, des Orts oder der Nummer.

## Settings

settings-title = Einstellungen
settings-company = Unternehmen
settings-company-text = Steht als Auftragnehmer auf jedem Papier.
settings-name = Name
settings-street = Straße und Hausnummer
settings-postal-code = Postleitzahl
settings-city = Ort
settings-email = E-Mail des Helpdesks
settings-phone = Telefon
settings-window = Sprache und Aussehen
settings-window-text = Gilt sofort. Papiere folgen der Sprache des Kunden.
settings-language = Sprache
settings-language-system = Wie das System
settings-look = Aussehen
settings-look-system = Wie das System
settings-look-light = Hell
settings-look-dark = Dunkel
settings-look-contrast = Hoher Kontrast
settings-register = Register
settings-register-text = Alle Verträge und Kunden liegen in dieser einen Datei.
settings-version = Version { $version }
settings-save = Unternehmen speichern
settings-done = Einstellungen gespeichert
settings-language-de = Deutsch
settings-language-en = English
settings-terms = Bedingungen
settings-terms-text = Neue Verträge folgen dieser Ausgabe.
settings-terms-valid-from = gültig ab { $date }
settings-terms-unconfirmed = Noch nicht bestätigt. Kein Papier sagt es zu.
