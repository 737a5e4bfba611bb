### Import von Vertragslisten: Felder, Fragen, Abweichungen und was aus Zeilen wird.

## Felder

import-field-number = Vertragsnummer
import-field-customer = Kundennummer
import-field-customer-name = Kunde
import-field-level = Servicelevel
import-field-received-on = Auftragseingang
import-field-activates-on = Aktivierung
import-field-term-months = Laufzeit
import-field-yearly-fee = Gebühr pro Jahr
import-field-monthly-fee = Gebühr pro Monat
import-field-currency = Währung
import-field-owner = Betreut von
import-field-note = Notiz
import-field-contacts = Ansprechpartner
import-field-contact-name = Ansprechpartner { $place }: Name
import-field-contact-email = Ansprechpartner { $place }: E-Mail
import-field-contact-phone = Ansprechpartner { $place }: Telefon
import-field-notice-received-on = Kündigung eingegangen
import-field-notice-party = Kündigung durch
import-field-notice-channel = Weg der Kündigung
import-field-last-day = Letzter Tag
import-field-renews-on = Verlängert am
import-field-notice-by = Kündbar bis
import-field-notices = Kündigung

## Formate

import-format-dmy = Tag, Monat, Jahr
import-format-mdy = Monat, Tag, Jahr
import-format-ymd = Jahr, Monat, Tag
import-format-serial = Tageszahl seit 1900
import-format-serial-1904 = Tageszahl seit 1904
import-format-decimal-comma = 1.234,56
import-format-decimal-point = 1,234.56
import-format-leave-out = Unvollständige auslassen

## Was aus Zeilen wird

import-outcome-new = neu
import-outcome-changed = geändert
import-outcome-unchanged = unverändert
import-outcome-duplicate = doppelt
import-outcome-question = offen
import-outcome-rejected = nicht übernommen

## Fragen

import-asked-ambiguous = „{ $raw }“ kann { $list } heißen.
import-asked-unclear = „{ $raw }“ ist nicht eindeutig.
import-asked-unreadable = „{ $raw }“ ist hier nicht lesbar.
import-asked-no-day = „{ $raw }“ ist kein Datum.
import-asked-no-amount = „{ $raw }“ ist kein Betrag.
import-asked-no-length = „{ $raw }“ ist keine Laufzeit.
import-asked-no-level = „{ $raw }“ ist kein Servicelevel dieser Bedingungen.
import-asked-missing = Die Angabe fehlt.
import-asked-forbidden = „{ $raw }“ ist nicht zulässig.
import-asked-contacts = Ein Vertrag nennt höchstens { $most } Ansprechpartner. Wer bleibt?
import-asked-other-customer = Die Vertragsnummer gehört im Register zu einem anderen Kunden: { $list }.
import-asked-several-customers = Mehrere Kunden heißen so: { $list }.
import-asked-column = { $field }: In der Spalte „{ $header }“ ist das Format offen.
import-asked-word = { $field }: Was heißt „{ $raw }“?
import-asked-default = { $field }: Was gilt für Zeilen ohne Angabe?
import-asked-incomplete = Ansprechpartner brauchen Name, E-Mail und Telefon. Was wird aus denen, bei denen etwas fehlt?
import-asked-answers = Möglich: { $list }
import-asked-example = { $choice } ({ $examples })

## Hinweise zu Zeilen

import-message-left-out = Die Zeile wird ausgelassen.
import-message-imported = Ohne Auftragseingang. Der Vertrag gilt als Altbestand.
import-message-imported-order = Der Auftrag vom { $date } passt nicht zur Aktivierung. Der Vertrag gilt als Altbestand, das Auftragsdatum entfällt.
import-message-same = Derselbe Vertrag wie in Zeile { $row }.
import-message-same-differs = Derselbe Vertrag wie in Zeile { $row }, aber mit anderen Angaben.
import-message-new-customer = Der Kunde wird angelegt.
import-message-changes = Geändert: { $list }.
import-message-fee-per-month = Die Gebühr gilt für einen Monat. Zwölf davon sind die Jahresgebühr.
import-message-contact-left-out = Der Ansprechpartner { $name } ist unvollständig und wird nicht übernommen.
import-difference = { $field }: Die Liste sagt { $sheet }, die Bedingungen sagen { $terms }.
import-noted = Laut Liste: { $list }
import-noted-day = { $field } { $date }

## Ergebnis

import-table-row = Zeile
import-table-outcome = Ergebnis
import-table-number = Vertrag
import-table-customer = Kunde
import-table-field = Feld
import-table-sheet = Ihre Liste
import-table-terms = Die Bedingungen
import-table-reason = Grund
import-table-header = Spalte
import-table-format = Format
import-table-filled = Gefüllt
import-table-level = Servicelevel
import-table-raw = Wie geschrieben
import-sheet-rows = Zeilen
import-sheet-differences = Abweichungen
import-sheet-columns = Spalten
import-report-title = Import von { $file }
import-of-sheet = { $file }, Blatt „{ $sheet }“
import-counts =
    { $count ->
        [one] 1 Zeile gelesen
       *[other] { $count } Zeilen gelesen
    }
import-dry-run = Probelauf. Es wurde nichts gespeichert.
import-nothing-stored = Es gab nichts zu speichern.
import-stored =
    { $count ->
        [one] 1 Vertrag gespeichert. „termkeeper undo“ nimmt ihn zurück.
       *[other] { $count } Verträge gespeichert. „termkeeper undo“ nimmt alle zusammen zurück.
    }
import-column-left-out = wird ausgelassen
import-restored =
    { $count ->
        [one] 1 Vertrag, { $customers } Kunden und { $requests } Anfragen aus der Datei, die im Register fehlten.
       *[other] { $count } Verträge, { $customers } Kunden und { $requests } Anfragen aus der Datei, die im Register fehlten.
    }
