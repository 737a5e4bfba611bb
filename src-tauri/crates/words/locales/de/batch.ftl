### Papers in the window: the papers of a contract, papers of many contracts in one run, drafts of
### mails.

## Mail

mail-subject = { $name } zum Supportvertrag { $contract }
mail-text = im Anhang finden Sie das Dokument „{ $name }“ zu Ihrem Supportvertrag { $contract }, Stand { $date }.
mail-opened = Entwurf in Ihrem Mailprogramm geöffnet, gesendet ist nichts
mail-opened-without-people = Entwurf ohne Empfänger geöffnet: Der Vertrag hat keinen Ansprechpartner mit E-Mail-Adresse

## Papers of a contract

papers = Dokumente
papers-which = Dokument
papers-language = Sprache
papers-language-customer = Sprache des Kunden
papers-open = Öffnen
papers-save = Sichern …
papers-mail = Per Mail …
papers-done = { $name } zu { $contract } gesichert
papers-page-choose = Seite { $page }

## A selection of contracts

selection = Auswahl
selection-count =
    { $count ->
        [one] Ein Vertrag gewählt
       *[other] { $count } Verträge gewählt
    }
selection-clear = Auswahl aufheben
selection-all =
    { $count ->
        [one] Den einen Vertrag wählen
       *[other] Alle { $count } wählen
    }
selection-choose = { $contract } wählen
selection-papers = Dokumente als PDF …
selection-shortcut = Zeile wählen, mit Umschalt mehrere
selection-shortcut-all = Alle Zeilen des Filters wählen
selection-key-select = wählen

## Papers of a selection

batch-title = Dokumente als PDF
batch-for =
    { $count ->
        [one] Für einen Vertrag
       *[other] Für { $count } Verträge
    }
batch-where = Ablage
batch-where-folder = Ein Ordner
batch-where-zip = Eine ZIP-Datei
batch-pattern = Dateiname
batch-pattern-placeholders = Platzhalter
batch-pattern-insert = { $placeholder } einfügen
batch-example = Zum Beispiel { $name }
batch-placeholder-number = Vertragsnummer
batch-placeholder-customer = Kunde
batch-placeholder-customer-number = Kundennummer
batch-placeholder-kind = Dokument
batch-placeholder-date = Datum
batch-placeholder-language = Sprache
batch-placeholder-level = Servicelevel
batch-placeholder-owner = Betreuung
batch-start = Ort wählen und beginnen …
batch-ask-folder = Ordner für die Dokumente wählen
batch-ask-zip = ZIP-Datei sichern
batch-zip-name = Dokumente { $date }
batch-zip-kind = ZIP-Datei
batch-preparing = Verträge werden gezählt …
batch-progress = { $count } von { $total }
batch-cancel = Abbrechen
batch-cancelling = Wird abgebrochen …
batch-finished =
    { $count ->
        [0] Kein Dokument geschrieben
        [one] Ein Dokument geschrieben
       *[other] { $count } Dokumente geschrieben
    }
batch-cancelled-folder =
    { $count ->
        [0] Abgebrochen, kein Dokument geschrieben
        [one] Abgebrochen, ein Dokument liegt im Ordner
       *[other] Abgebrochen, { $count } Dokumente liegen im Ordner
    }
batch-cancelled-zip = Abgebrochen, es wurde keine ZIP-Datei geschrieben
batch-failed-folder =
    { $count ->
        [0] Nicht gelungen, kein Dokument geschrieben
        [one] Nicht gelungen, ein Dokument liegt im Ordner
       *[other] Nicht gelungen, { $count } Dokumente liegen im Ordner
    }
batch-failed-zip = Nicht gelungen, es wurde keine ZIP-Datei geschrieben
batch-replaced =
    { $count ->
        [one] Eine Datei gleichen Namens wurde ersetzt.
       *[other] { $count } Dateien gleichen Namens wurden ersetzt.
    }
batch-left-out =
    { $count ->
        [one] Ein Vertrag hat dieses Dokument nicht.
       *[other] { $count } Verträge haben dieses Dokument nicht.
    }
batch-in-place = Ort: { $name }
batch-open-place = Ordner öffnen
batch-close = Schließen
batch-runs-already = Es läuft schon eine Ausgabe. Warten Sie, bis sie fertig ist, oder brechen Sie sie ab.
batch-show = Ausgabe zeigen
