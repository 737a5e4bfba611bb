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

## Im Fenster

backup-title = Sicherungen
backup-text = Alle 30 Minuten entsteht eine Sicherung, wenn sich etwas geändert hat, außerdem vor einem Import und beim Verlassen. Jede wird geprüft, bevor sie zählt. Aufbewahrt werden alle aus zwei Tagen, dann eine je Tag, Woche und Monat.
backup-total =
    { $count ->
        [0] noch keine Sicherung
        [one] { $count } Sicherung, { $size }
       *[other] { $count } Sicherungen, { $size }
    }
backup-when = { $age }, { $time }
backup-line = Gesichert, geprüft
backup-kilobytes = { $number } kB
backup-megabytes = { $number } MB
backup-change-count =
    { $count ->
        [one] { $count } Änderung
       *[other] { $count } Änderungen
    }
backup-done = Sicherung angelegt und geprüft.
backup-done-unchanged = Seit der Sicherung von { $when } hat sich nichts geändert.
backup-restored-kept = Was vorher da war, bleibt als Sicherung.
backup-put-back = Zurückspielen
backup-put-back-of = Sicherung vom { $moment } zurückspielen
backup-take-back = Zurücknehmen
backup-make = Jetzt sichern
backup-list = Sicherungen
backup-all = Alle zeigen
backup-offer = Sicherung von { $when } zurückspielen
