### Der Bildschirm, auf dem eine Liste geprüft und übernommen wird.

import-page-open = Liste importieren
import-page-drop-here = Liste hier ablegen, um sie zu prüfen
import-page-title = Import prüfen
import-page-place = { $file }, Blatt „{ $sheet }“
import-page-formats-note = Format je Spalte aus allen Zeilen bestimmt
import-page-sheet = Blatt
import-page-mapping-used = Zuordnung „{ $name }“ angewendet

## Nothing chosen yet

import-page-empty-title = Verträge aus einer Liste übernehmen
import-page-empty-text = Ziehen Sie eine Tabelle auf das Fenster oder wählen Sie eine. Spalten und Formate werden erkannt, jede Zeile wird gegen die Bedingungen geprüft. Geschrieben wird erst, wenn Sie es sagen.
import-page-choose = Liste wählen
import-page-choose-other = Andere Liste wählen
import-page-example-title = Excel, LibreOffice, CSV
import-page-example-written = In der Liste
import-page-example-means = Nach den Bedingungen
import-page-example-field = Feld
import-page-example-list-day = 31.12.2026
import-page-example-terms-day = 30.12.2026
import-page-example-note = Abweichungen stehen Zeile für Zeile da, mit dem Grund.
import-page-dialog-title = Liste wählen
import-page-dialog-filter = Tabellen
import-page-dialog-all = Alle Dateien

## Reading and storing

import-page-reading-title = Die Liste wird gelesen
import-page-reading = { $count ->
    [one] Seit { $count } Sekunde. Gelesen wird in einem eigenen Prozess mit festen Grenzen.
   *[other] Seit { $count } Sekunden. Gelesen wird in einem eigenen Prozess mit festen Grenzen.
}
import-page-reading-begun = Gelesen wird in einem eigenen Prozess mit festen Grenzen.
import-page-storing-title = Der Import wird gespeichert
import-page-storing = Alles kommt in einem Schritt ins Register oder gar nicht.
import-page-stop = Abbrechen
import-page-leave = Verwerfen

## Figures

import-page-count-read = { $count ->
    [one] Zeile gelesen
   *[other] Zeilen gelesen
}
import-page-count-agree = { $count ->
    [one] stimmt überein
   *[other] stimmen überein
}
import-page-count-differ = { $count ->
    [one] weicht ab
   *[other] weichen ab
}
import-page-count-question = { $count ->
    [one] braucht eine Angabe
   *[other] brauchen eine Angabe
}
import-page-count-duplicate = doppelt
import-page-count-rejected = nicht übernommen
import-page-counts = Zeilen nach Ergebnis

## Columns

import-page-columns = Spalten
import-page-columns-all = Alle { $count }
import-page-columns-less = weniger
import-page-column-title = Spalte „{ $header }“
import-page-column-field = Enthält
import-page-column-format = Format
import-page-column-auto = aus allen Zeilen
import-page-column-ignored = nicht übernommen
import-page-column-apply = Übernehmen
import-page-column-examples = Zum Beispiel
import-page-column-readable = { $left } von { $total } Zellen lesbar
import-page-column-open = offen
import-page-column-letter = Spalte { $letter }
import-page-format-dmy = T.M.J
import-page-format-mdy = M/T/J
import-page-format-ymd = J-M-T
import-page-format-serial = Excel-Zahl
import-page-format-serial-1904 = Excel-Zahl ab 1904
import-page-format-decimal-comma = 1.234,56
import-page-format-decimal-point = 1,234.56

## Questions about whole columns

import-page-question-days = „{ $header }“: Tag oder Monat zuerst?
import-page-question-amounts = „{ $header }“: Tausender oder Nachkommastellen?
import-page-question-format = „{ $header }“: Wie ist das geschrieben?
import-page-question-word = „{ $header }“: Was heißt „{ $word }“?
import-page-question-default = { $field } steht nicht in der Liste. Was gilt für diese Zeilen?
import-page-question-contacts = Manchen Ansprechpartnern fehlt Name, E-Mail oder Telefon. Was wird aus ihnen?
import-page-question-rows = { $count ->
    [one] { $count } Zeile wartet darauf.
   *[other] { $count } Zeilen warten darauf.
}
import-page-question-answer = So lesen
import-page-question-typed = Gilt für alle

## The table

import-page-lines = Zeilen der Liste
import-page-column-row = Zeile
import-page-column-customer = Kunde
import-page-column-name = Feld
import-page-column-list = Ihre Tabelle
import-page-column-terms = Die Bedingungen
import-page-column-reason = Grund
import-page-column-choice = Übernehmen
import-page-none-title = Keine Zeile in dieser Auswahl
import-page-none-open = Alles ist geklärt. { $count ->
    [one] { $count } Zeile kann importiert werden.
   *[other] { $count } Zeilen können importiert werden.
}
import-page-show-all = Alle Zeilen zeigen
import-page-select = Zeile { $row } auswählen
import-page-why = Grund im Einzelnen, Zeile { $row }

## What the terms say, and why

import-page-terms-unreadable-day = kein Datum
import-page-terms-unreadable-amount = kein Betrag
import-page-terms-unreadable-months = keine Laufzeit
import-page-terms-ambiguous = mehrdeutig
import-page-terms-missing = fehlt
import-page-terms-unknown = unbekannt
import-page-terms-refused = nicht möglich
import-page-terms-until = bis { $date }
import-page-terms-from = ab { $date }
import-page-terms-most = höchstens { $max }
import-page-terms-term = ab { $months } Monate
import-page-list-contacts = { $count } Kontakte
import-page-reason-unreadable-day = Kein Datum. Spalte ist { $format } ({ $left } von { $total }).
import-page-reason-unreadable-amount = Kein Betrag. Spalte ist { $format } ({ $left } von { $total }).
import-page-reason-ambiguous = Die Zelle lässt sich verschieden lesen. Was ist gemeint?
import-page-reason-missing = Ohne diese Angabe gibt es keinen Vertrag.
import-page-reason-contacts = Ein Vertrag nennt 1 bis { $max }. Wer bleibt?
import-page-reason-term = Mindestlaufzeit { $months } Monate
import-page-reason-new = Neu.
import-page-reason-unchanged = Steht so im Register.
import-page-reason-answered = Von Ihnen angegeben.

## What can be chosen

import-page-take-terms = Bedingungen
import-page-take-sheet = Tabelle
import-page-take-change = ändern
import-page-take-imported = Altbestand
import-page-take-back = Zurücknehmen
import-page-take-again = Aufnehmen
import-page-take-label = Übernehmen, Zeile { $row }
import-page-ask-day = Datum eingeben
import-page-ask-amount = Betrag eingeben
import-page-ask-months = Laufzeit eingeben
import-page-ask-text = Angabe eingeben
import-page-ask-list = Wählen
import-page-ask-contacts = Kontakte wählen
import-page-answer-title = Zeile { $row }: { $field }
import-page-answer-use = Übernehmen
import-page-answer-leave-out = Zeile auslassen
import-page-answer-contacts-count = { $count } von höchstens { $max } gewählt
import-page-answer-close = Schließen

## Rows chosen together

import-page-selected = { $count ->
    [one] { $count } Zeile ausgewählt
   *[other] { $count } Zeilen ausgewählt
}
import-page-selected-terms = Nach Bedingungen
import-page-selected-sheet = Nach Tabelle
import-page-selected-leave-out = Auslassen
import-page-selected-clear = Auswahl aufheben

## The foot

import-page-dry-run = Probelauf. Noch ist nichts geschrieben; vorher entsteht eine Sicherung, und ein Rückgängig nimmt den ganzen Import zurück.
import-page-all-by-terms = { $count ->
    [one] Die eine nach Bedingungen
   *[other] Alle { $count } nach Bedingungen
}
import-page-store = { $count ->
    [one] { $count } Vertrag importieren
   *[other] { $count } Verträge importieren
}
import-page-store-selected = { $count ->
    [one] Nur { $count } Zeile importieren
   *[other] Nur { $count } Zeilen importieren
}
import-page-store-nothing = Nichts zu importieren
import-page-read-only = Das Register ist nur zum Lesen geöffnet.
import-page-key-move = bewegen
import-page-key-choose = wählen
import-page-key-select = auswählen
import-page-key-why = Grund

## After storing

import-page-stored = { $count ->
    [0] Nichts war zu ändern
    [one] { $count } Vertrag importiert
   *[other] { $count } Verträge importiert
}
import-page-stored-new = { $count ->
    [one] { $count } Vertrag ist neu.
   *[other] { $count } Verträge sind neu.
}
import-page-stored-changed = { $count ->
    [one] { $count } Vertrag wurde geändert.
   *[other] { $count } Verträge wurden geändert.
}
import-page-stored-customers = { $count ->
    [one] { $count } Kunde wurde angelegt.
   *[other] { $count } Kunden wurden angelegt.
}
import-page-stored-unchanged = { $count ->
    [one] { $count } Zeile stand schon so im Register.
   *[other] { $count } Zeilen standen schon so im Register.
}
import-page-stored-duplicate = { $count ->
    [one] { $count } Zeile war doppelt.
   *[other] { $count } Zeilen waren doppelt.
}
import-page-stored-question = { $count ->
    [one] { $count } Zeile ohne Angabe blieb draußen.
   *[other] { $count } Zeilen ohne Angabe blieben draußen.
}
import-page-stored-rejected = { $count ->
    [one] { $count } Zeile wurde nicht übernommen.
   *[other] { $count } Zeilen wurden nicht übernommen.
}
import-page-stored-left = { $left ->
    [one] { $left } Zeile wartet noch.
   *[other] { $left } Zeilen warten noch.
}
import-page-stored-toast = Import aus { $file } gespeichert
import-page-stored-contracts = Zu den Verträgen
import-page-stored-rest = Weiter mit den übrigen Zeilen
import-page-undo = Import zurücknehmen
import-page-report = Bericht speichern
import-page-report-title = Bericht speichern
import-page-report-name = Importbericht
import-page-report-filter = Excel-Arbeitsmappe
import-page-report-saved = Bericht gespeichert als { $file }
import-page-mapping-open = Zuordnung merken
import-page-mapping-title = Zuordnung merken
import-page-mapping-text = Eine Liste mit denselben Spaltenköpfen wird beim nächsten Mal gleich so gelesen.
import-page-mapping-label = Name der Zuordnung
import-page-mapping-save = Zuordnung speichern
import-page-mapping-saved = Zuordnung „{ $name }“ gespeichert

## A complete export instead of a list

import-page-restore-title = Export wiederherstellen
import-page-restore-dry-run = Probelauf. Noch ist nichts geschrieben; was das Register schon hat, bleibt unverändert.
import-page-restore = { $count ->
    [one] { $count } Vertrag wiederherstellen
   *[other] { $count } Verträge wiederherstellen
}
import-page-restored = { $count ->
    [one] { $count } Vertrag wiederhergestellt
   *[other] { $count } Verträge wiederhergestellt
}
import-page-restore-contracts = { $count ->
    [one] { $count } Vertrag ist neu.
   *[other] { $count } Verträge sind neu.
}
import-page-restore-known = { $count ->
    [one] { $count } Vertrag steht schon so im Register.
   *[other] { $count } Verträge stehen schon so im Register.
}
import-page-restore-customers = { $count ->
    [one] { $count } Kunde ist neu.
   *[other] { $count } Kunden sind neu.
}
import-page-restore-requests = { $count ->
    [one] { $count } Anfrage ist neu.
   *[other] { $count } Anfragen sind neu.
}
import-page-restore-editions = { $count ->
    [one] { $count } Fassung der Bedingungen ist neu.
   *[other] { $count } Fassungen der Bedingungen sind neu.
}
import-page-restore-settings = Firma und Einstellungen kommen aus dem Export.

## What goes wrong with a list

import-page-failed-title = Die Liste kann nicht gelesen werden
import-page-safe = Am Register und an der Datei wurde nichts geändert.
import-page-problem-no-rows = In der Liste steht keine Zeile mit einem Vertrag.
import-page-problem-no-rows-remedy = Prüfen Sie, ob das richtige Blatt und die richtige Datei gewählt sind.
