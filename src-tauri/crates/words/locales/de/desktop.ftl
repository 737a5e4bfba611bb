### Das Programm als Gast auf dem Schreibtisch: Register, Infofenster, Bericht nach einem Absturz, Bereitstehen.

## Register

registers-title = Register
registers-text = Jedes Register ist eine eigene Datei mit eigenen Verträgen, Kunden und Einstellungen.
registers-recent = Zuletzt geöffnet
registers-current = jetzt offen
registers-usual = Ihr eigenes
registers-not-there = nicht mehr vorhanden
registers-open = Öffnen
registers-open-named = { $name } öffnen
registers-forget = Aus der Liste nehmen
registers-forget-named = { $name } aus der Liste nehmen
registers-forget-text = Die Datei bleibt, wo sie ist.
registers-choose = Anderes Register öffnen …
registers-new = Neues Register …
registers-drop-here = Loslassen, um dieses Register zu öffnen
registers-opened = { $name } ist offen
registers-missed = { $name } liegt nicht mehr an seinem Ort. Stattdessen ist Ihr eigenes Register offen. Geändert wurde nichts.
registers-kind = Termkeeper-Register
registers-all = Alle Dateien
registers-open-title = Register öffnen
registers-new-title = Ort des neuen Registers
registers-new-name = Verträge
registers-window = { $name } – Termkeeper

## Info

about-title = Über Termkeeper
about-text = Führt Verträge, ihre Termine und was fällig wird, auf diesem Rechner.
about-version = Version { $version }
about-licence = Sie dürfen es unter { $licence } nutzen, ändern und weitergeben, nach Ihrer Wahl.
about-diagnostics = Für Fragen zu einem Fehler
about-diagnostics-text = In diesen Zeilen steht kein Name, kein Vertrag und kein Ort einer Datei.
about-copy = Kopieren
about-copied = Kopiert
about-libraries =
    { $count ->
        [one] Gebaut mit { $count } Bibliothek
       *[other] Gebaut mit { $count } Bibliotheken
    }
about-close = Schließen

## Nach einem Absturz

crash-title = Termkeeper wurde unerwartet beendet
crash-happened = { $date }
crash-safe = Ihr Register ist sicher: Jede bestätigte Änderung ist gespeichert.
crash-text = Ein Bericht sagt, an welcher Stelle im Programm es geschah. Er enthält keinen Namen, keinen Vertrag und keinen Ort einer Datei. Er wird an niemanden gesendet.
crash-show = Bericht zeigen
crash-copy = Bericht kopieren
crash-copied = Bericht kopiert
crash-discard = Bericht löschen

## Bereitstehen

hand-title = Bereitstehen
hand-text = Erinnerungen kommen, solange das Programm läuft, mit oder ohne Fenster.
hand-keeps-running = Weiterlaufen, wenn das Fenster geschlossen wird
hand-keeps-running-text = Ein Zeichen im Infobereich holt das Fenster zurück; ein neuer Start des Programms auch.
hand-starts = Mit dem System starten
hand-starts-text = Ohne das Fenster zu zeigen.
hand-no-tray = Dieser Schreibtisch zeigt keine Zeichen im Infobereich. Ein neuer Start des Programms holt das Fenster zurück.
tray-open = Termkeeper öffnen
tray-quit = Beenden

## Befehle

action-open-register = Register öffnen …
    .help = Öffnet eine andere Datei mit Verträgen.
action-new-register = Neues Register …
    .help = Legt eine leere Datei für Verträge an, wo Sie sie haben wollen.
action-registers = Letzte Register
    .help = Zeigt die Register, die Sie zuletzt geöffnet haben.
action-print = Drucken
    .help = Druckt, was das Fenster zeigt; das Papier eines Vertrags öffnet sich im Betrachter des Systems und wird dort gedruckt.
action-about = Über Termkeeper
    .help = Version, Lizenzen und Zeilen für Fragen zu einem Fehler.
