### Sicherungen des Registers, auf der Kommandozeile und im Fenster.

backup-made-at = Entstanden
backup-size = Größe
backup-changes = Änderungen
backup-state = Zustand
backup-name = Name
backup-new = Sicherung angelegt und geprüft: { $path }
backup-unchanged = Seit der letzten Sicherung hat sich nichts geändert: { $path }
backup-removed =
    { $count ->
        [one] { $count } ältere Sicherung wurde entfernt.
       *[other] { $count } ältere Sicherungen wurden entfernt.
    }
backup-none = Es gibt noch keine Sicherung.
backup-folder = Sicherungen liegen in { $path }
backup-sound = in Ordnung
backup-damaged = beschädigt
backup-restored = Das Register ist wieder, was es am { $moment } war.
backup-restored-before = Was vorher da war, bleibt als { $path }
backup-restored-aside = Das beschädigte Register bleibt als { $path }
backup-migrated = Das Register wurde von Schema { $from } auf { $to } gebracht.
backup-current = Das Register hat das neueste Schema, { $to }.
