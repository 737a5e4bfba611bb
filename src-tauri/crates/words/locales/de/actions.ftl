### Was man das Programm tun lassen kann: Titel und ein Satz Hilfe, für Menüs, Palette und die Liste
### der Tasten. Welche es gibt, sagt desk/src/actions.rs.

## Menus

menu-file = Datei
menu-edit = Bearbeiten
menu-view = Ansicht
menu-go = Gehe zu
menu-contract = Vertrag
menu-help = Hilfe

menu-with-change = { $action }: { $change }

## Actions

action-new-contract = Neuer Vertrag
    .help = Erfasst einen Auftrag und legt den Tag der Aktivierung fest.
action-new-customer = Neuer Kunde
    .help = Erfasst eine Firma oder eine Person, auch ohne Vertrag.
action-import-list = Liste importieren
    .help = Prüft eine Tabelle Zeile für Zeile gegen die Bedingungen; gespeichert wird erst auf Ihr Wort.
action-export-list = Liste exportieren
    .help = Speichert, was der Bildschirm zeigt, als Datei für Excel oder den Kalender.
action-quit = Beenden
    .help = Schließt das Fenster; alles ist bereits gespeichert.
action-undo = Rückgängig
    .help = Nimmt die letzte Änderung zurück, auch nach einem Neustart.
action-redo = Wiederholen
    .help = Stellt wieder her, was zuletzt zurückgenommen wurde.
action-find = Suchen
    .help = Findet Verträge, Kunden, Befehle und Tage, während Sie tippen.
action-tick-row = Zeile auswählen
    .help = Wählt die aktuelle Zeile aus oder ab, um mehrere zugleich zu bearbeiten.
action-tick-all = Alle Zeilen auswählen
    .help = Wählt alles aus, was der Filter zeigt.
action-settings = Einstellungen
    .help = Firma, Bedingungen, Sprache und Aussehen.
action-company = Firma und Briefkopf
    .help = Was auf jedem Papier steht: Name, Anschrift, Logo, Unterschrift.
action-editions = Fassungen der Bedingungen
    .help = Zeigt die Bedingungen als Daten und lässt Sie eigene schreiben.
action-toggle-panel = Details zeigen oder ausblenden
    .help = Zeigt neben der Liste, was zur aktuellen Zeile gehört.
action-calendar-today = Kalender: heute zeigen
    .help = Zeigt wieder den Monat oder das Jahr, in dem heute liegt.
action-calendar-span = Kalender: Monat oder Jahr
    .help = Wechselt zwischen einem Monat mit seinen Fristen und dem ganzen Jahr.
action-look-system = Aussehen: wie das System
    .help = Hell oder dunkel, wie Ihr System eingestellt ist.
action-look-light = Aussehen: hell
    .help = Dunkle Schrift auf hellem Grund.
action-look-dark = Aussehen: dunkel
    .help = Helle Schrift auf dunklem Grund.
action-look-contrast = Aussehen: hoher Kontrast
    .help = Schwarz auf Weiß mit kräftigen Kanten.
action-language-de = Deutsch
    .help = Zeigt das Fenster sofort auf Deutsch.
action-language-en = English
    .help = Zeigt das Fenster sofort auf Englisch.
action-go-today = Zu Heute
    .help = Was überfällig ist und was kommt.
action-go-contracts = Zu Verträge
    .help = Alle Verträge, zum Sortieren und Filtern.
action-go-customers = Zu Kunden
    .help = Alle Kunden und ihre Verträge.
action-go-requests = Zu Anfragen
    .help = Supportanfragen und bis wann zu reagieren ist.
action-go-finance = Zu Finanzen
    .help = Was sich wann für wie viel verlängert.
action-go-calendar = Zum Kalender
    .help = Alle Fristen nach Monat und Jahr.
action-go-back = Zurück
    .help = Zurück zur vorigen Ansicht.
action-record-notice = Kündigung erfassen
    .help = Sagt sofort, ob sie rechtzeitig ist und was sie beendet.
action-log-request = Supportanfrage erfassen
    .help = Startet die Uhr, bis wann zu reagieren ist.
action-answer-request = Reaktion erfassen
    .help = Hält die Uhr der gewählten Anfrage an.
action-edit-contacts = Ansprechpartner bearbeiten
    .help = Benennt, wer Supportanfragen stellen darf.
action-edit-contract = Vertrag bearbeiten
    .help = Ändert, was erfasst wurde; die Historie behält, was vorher galt.
action-amend-level = Level ändern
    .help = Erfasst ein anderes Servicelevel ab einem Tag.
action-amend-fee = Gebühr ändern
    .help = Erfasst eine andere Gebühr ab einer Laufzeit.
action-draw-consulting = Beratung abrufen
    .help = Bucht einen Termin auf die Stunden des Vertragsjahrs.
action-save-summary = PDF speichern
    .help = Speichert die Zusammenfassung des Vertrags in der Sprache des Kunden.
action-show-why = Warum zeigen
    .help = Zeigt Schritte, Regeln und Klauseln, aus denen ein Tag folgt.
action-show-history = Historie zeigen
    .help = Wer wann was geändert hat.
action-show-as-of = Zu einem Tag zeigen
    .help = Zeigt den Vertrag, wie er an einem anderen Tag bekannt war.
action-calculate-response = Reaktionszeit berechnen
    .help = Berechnet, bis wann zu reagieren ist, für jedes Level und jeden Zeitpunkt.
action-shortcuts = Tastenkürzel
    .help = Zeigt alle Tasten.
action-single-keys = Einzelne Tasten ein- oder ausschalten
    .help = Buchstaben allein lösen dann etwas aus oder nichts; Kombinationen bleiben.

## Was zurückgenommen und wiederhergestellt werden kann

change-contract = { $what }, { $number }
change-customer-created = Kunde { $number } angelegt
change-customer = Kunde { $number } geändert
change-settings = Einstellungen geändert
change-edition = Fassung { $id } geändert
change-import = Import einer Liste, { $count } Datensätze
change-many = { $what }, { $count } Datensätze zusammen

## Was das Suchfeld von sich aus beantwortet

quick-deadlines =
    { $count ->
        [0] an diesem Tag ist nichts fällig
        [one] { $count } Frist an diesem Tag
       *[other] { $count } Fristen an diesem Tag
    }
quick-notice = Kündigung
quick-notice-hint = Geben Sie den Tag des Eingangs und die Aktivierung ein: Kündigung 2.11.2026 A=1.1.2026. T=24 für Laufzeiten von 24 Monaten.
quick-notice-of = Eingang { $received }, aktiv seit { $activates }, Laufzeiten von { $months } Monaten
quick-notice-ends = { $verdict }: endet am { $end }
quick-step = { $label }: { $value } ({ $rule })
quick-step-alone = { $label } ({ $rule })

## Einzelne Tasten

keys-single = Einzelne Tasten nutzen, etwa N für eine Kündigung
keys-single-text = Schalten Sie sie aus, wenn Sie zum Computer sprechen oder Tasten leicht versehentlich treffen.
keys-single-now-on = Einzelne Tasten sind an.
keys-single-now-off = Einzelne Tasten sind aus.

action-copy-rows = Zeilen kopieren
    .help = Kopiert die angehakten Zeilen oder die aktuelle als Tabelle, für Tabellenprogramm oder Brief.
action-set-owner = Zuständige setzen
    .help = Sagt, wer sich um die angehakten Verträge oder den aktuellen kümmert; ein Schritt zum Zurücknehmen.
action-views = Ansichten
    .help = Wählt eine Ansicht der Liste: was sie zeigt, Spalten, Reihenfolge und Gruppen.
action-save-view = Ansicht speichern
    .help = Merkt sich Filter, Spalten, Reihenfolge und Gruppen der Liste unter einem Namen.
action-columns = Spalten
    .help = Zeigt, verbirgt, verschiebt und verbreitert die Spalten der Liste.
action-group = Gruppieren
    .help = Fasst Zeilen nach Zustand, Servicelevel, Zuständigen, Kunde oder Monat zusammen.

## Palette

palette-recent = Zuletzt
palette-hint = Beantwortet auch einen Tag wie 31.10. und „Kündigung 2.11.2026 A=1.1.2026“.
# What a question about a notice begins with, in small letters.
quick-notice-words = kündigung kuendigung gekündigt
