### Wie eine Liste geordnet ist: Spalten, Gruppen, Ansichten, und was mit mehreren Zeilen geschieht.

## Spalten

grid-columns = Spalten
grid-columns-hint = Leertaste blendet ein und aus, Alt mit Pfeil verschiebt, links und rechts ändern die Breite.
grid-columns-reset = Wie zu Anfang
grid-column-shown = { $column } zeigen
grid-column-earlier = { $column } nach links
grid-column-later = { $column } nach rechts
grid-column-resize = Ziehen ändert die Breite von { $column }, Doppelklick stellt sie zurück

## Gruppen

grid-group = Gruppieren
grid-group-by = Nach { $what }
grid-group-none = Ohne Gruppen
grid-group-state = Zustand
grid-group-level = Servicelevel
grid-group-owner = Zuständigen
grid-group-customer = Kunde
grid-group-notice-month = Monat der Kündbarkeit
grid-fold-all = Alle einklappen
grid-unfold-all = Alle ausklappen
grid-no-owner = Ohne Zuständige
grid-no-cancel-by = Ohne Kündigungstag

## Ansichten

grid-views = Ansichten
grid-view-next = Als Nächstes kündbar
grid-view-all = Alle Verträge
grid-view-own = Eigene Ordnung
grid-view-save = Ansicht speichern
grid-view-name = Name der Ansicht
grid-view-remove = { $name } entfernen
grid-view-saved = Ansicht { $name } gespeichert
grid-view-changed = geändert

## Zeilen

grid-set-owner = Zuständige setzen
grid-owner = Zuständig
grid-owner-hint = Leer nimmt die Zuständigkeit weg.
grid-owner-save = Speichern
grid-owner-cancel = Abbrechen
grid-owner-set =
    { $count ->
        [one] Zuständigkeit für { $count } Vertrag gesetzt
       *[other] Zuständigkeit für { $count } Verträge gesetzt
    }
grid-owner-kept = Nichts zu ändern
grid-copy = Kopieren
grid-copied =
    { $count ->
        [one] { $count } Zeile als Tabelle kopiert
       *[other] { $count } Zeilen als Tabelle kopiert
    }
grid-copy-failed = Die Zwischenablage ist nicht erreichbar.
