// Written from src-tauri/crates/words/locales by `cargo xtask codegen`. Not to be edited.

/** The Fluent text of each language. */
export const catalogues = {
  de: '### Was man das Programm tun lassen kann: Titel und ein Satz Hilfe, für Menüs, Palette und die Liste\n### der Tasten. Welche es gibt, sagt desk/src/actions.rs.\n\n## Menus\n\nmenu-file = Datei\nmenu-edit = Bearbeiten\nmenu-view = Ansicht\nmenu-go = Gehe zu\nmenu-contract = Vertrag\nmenu-help = Hilfe\n\nmenu-with-change = { $action }: { $change }\n\n## Actions\n\naction-new-contract = Neuer Vertrag\n    .help = Erfasst einen Auftrag und legt den Tag der Aktivierung fest.\naction-new-customer = Neuer Kunde\n    .help = Erfasst eine Firma oder eine Person, auch ohne Vertrag.\naction-import-list = Liste importieren\n    .help = Prüft eine Tabelle Zeile für Zeile gegen die Bedingungen; gespeichert wird erst auf Ihr Wort.\naction-export-list = Liste exportieren\n    .help = Speichert, was der Bildschirm zeigt, als Datei für Excel oder den Kalender.\naction-quit = Beenden\n    .help = Schließt das Fenster; alles ist bereits gespeichert.\naction-undo = Rückgängig\n    .help = Nimmt die letzte Änderung zurück, auch nach einem Neustart.\naction-redo = Wiederholen\n    .help = Stellt wieder her, was zuletzt zurückgenommen wurde.\naction-find = Suchen\n    .help = Findet Verträge, Kunden, Befehle und Tage, während Sie tippen.\naction-tick-row = Zeile auswählen\n    .help = Wählt die aktuelle Zeile aus oder ab, um mehrere zugleich zu bearbeiten.\naction-tick-all = Alle Zeilen auswählen\n    .help = Wählt alles aus, was der Filter zeigt.\naction-settings = Einstellungen\n    .help = Firma, Bedingungen, Sprache und Aussehen.\naction-company = Firma und Briefkopf\n    .help = Was auf jedem Papier steht: Name, Anschrift, Logo, Unterschrift.\naction-editions = Fassungen der Bedingungen\n    .help = Zeigt die Bedingungen als Daten und lässt Sie eigene schreiben.\naction-toggle-panel = Details zeigen oder ausblenden\n    .help = Zeigt neben der Liste, was zur aktuellen Zeile gehört.\naction-calendar-today = Kalender: heute zeigen\n    .help = Zeigt wieder den Monat oder das Jahr, in dem heute liegt.\naction-calendar-span = Kalender: Monat oder Jahr\n    .help = Wechselt zwischen einem Monat mit seinen Fristen und dem ganzen Jahr.\naction-look-system = Aussehen: wie das System\n    .help = Hell oder dunkel, wie Ihr System eingestellt ist.\naction-look-light = Aussehen: hell\n    .help = Dunkle Schrift auf hellem Grund.\naction-look-dark = Aussehen: dunkel\n    .help = Helle Schrift auf dunklem Grund.\naction-look-contrast = Aussehen: hoher Kontrast\n    .help = Schwarz auf Weiß mit kräftigen Kanten.\naction-language-de = Deutsch\n    .help = Zeigt das Fenster sofort auf Deutsch.\naction-language-en = English\n    .help = Zeigt das Fenster sofort auf Englisch.\naction-go-today = Zu Heute\n    .help = Was überfällig ist und was kommt.\naction-go-contracts = Zu Verträge\n    .help = Alle Verträge, zum Sortieren und Filtern.\naction-go-customers = Zu Kunden\n    .help = Alle Kunden und ihre Verträge.\naction-go-requests = Zu Anfragen\n    .help = Supportanfragen und bis wann zu reagieren ist.\naction-go-finance = Zu Finanzen\n    .help = Was sich wann für wie viel verlängert.\naction-go-calendar = Zum Kalender\n    .help = Alle Fristen nach Monat und Jahr.\naction-go-back = Zurück\n    .help = Zurück zur vorigen Ansicht.\naction-record-notice = Kündigung erfassen\n    .help = Sagt sofort, ob sie rechtzeitig ist und was sie beendet.\naction-log-request = Supportanfrage erfassen\n    .help = Startet die Uhr, bis wann zu reagieren ist.\naction-answer-request = Reaktion erfassen\n    .help = Hält die Uhr der gewählten Anfrage an.\naction-edit-contacts = Ansprechpartner bearbeiten\n    .help = Benennt, wer Supportanfragen stellen darf.\naction-edit-contract = Vertrag bearbeiten\n    .help = Ändert, was erfasst wurde; die Historie behält, was vorher galt.\naction-amend-level = Level ändern\n    .help = Erfasst ein anderes Servicelevel ab einem Tag.\naction-amend-fee = Gebühr ändern\n    .help = Erfasst eine andere Gebühr ab einer Laufzeit.\naction-draw-consulting = Beratung abrufen\n    .help = Bucht einen Termin auf die Stunden des Vertragsjahrs.\naction-save-summary = PDF speichern\n    .help = Speichert die Zusammenfassung des Vertrags in der Sprache des Kunden.\naction-show-why = Warum zeigen\n    .help = Zeigt Schritte, Regeln und Klauseln, aus denen ein Tag folgt.\naction-show-history = Historie zeigen\n    .help = Wer wann was geändert hat.\naction-show-as-of = Zu einem Tag zeigen\n    .help = Zeigt den Vertrag, wie er an einem anderen Tag bekannt war.\naction-calculate-response = Reaktionszeit berechnen\n    .help = Berechnet, bis wann zu reagieren ist, für jedes Level und jeden Zeitpunkt.\naction-shortcuts = Tastenkürzel\n    .help = Zeigt alle Tasten.\naction-single-keys = Einzelne Tasten ein- oder ausschalten\n    .help = Buchstaben allein lösen dann etwas aus oder nichts; Kombinationen bleiben.\n\n## Was zurückgenommen und wiederhergestellt werden kann\n\nchange-contract = { $what }, { $number }\nchange-customer-created = Kunde { $number } angelegt\nchange-customer = Kunde { $number } geändert\nchange-settings = Einstellungen geändert\nchange-edition = Fassung { $id } geändert\nchange-import = Import einer Liste, { $count } Datensätze\nchange-many = { $what }, { $count } Datensätze zusammen\n\n## Was das Suchfeld von sich aus beantwortet\n\nquick-deadlines =\n    { $count ->\n        [0] an diesem Tag ist nichts fällig\n        [one] { $count } Frist an diesem Tag\n       *[other] { $count } Fristen an diesem Tag\n    }\nquick-notice = Kündigung\nquick-notice-hint = Geben Sie den Tag des Eingangs und die Aktivierung ein: Kündigung 2.11.2026 A=1.1.2026. T=24 für Laufzeiten von 24 Monaten.\nquick-notice-of = Eingang { $received }, aktiv seit { $activates }, Laufzeiten von { $months } Monaten\nquick-notice-ends = { $verdict }: endet am { $end }\nquick-step = { $label }: { $value } ({ $rule })\nquick-step-alone = { $label } ({ $rule })\n\n## Einzelne Tasten\n\nkeys-single = Einzelne Tasten nutzen, etwa N für eine Kündigung\nkeys-single-text = Schalten Sie sie aus, wenn Sie zum Computer sprechen oder Tasten leicht versehentlich treffen.\nkeys-single-now-on = Einzelne Tasten sind an.\nkeys-single-now-off = Einzelne Tasten sind aus.\n\naction-copy-rows = Zeilen kopieren\n    .help = Kopiert die angehakten Zeilen oder die aktuelle als Tabelle, für Tabellenprogramm oder Brief.\naction-set-owner = Zuständige setzen\n    .help = Sagt, wer sich um die angehakten Verträge oder den aktuellen kümmert; ein Schritt zum Zurücknehmen.\naction-views = Ansichten\n    .help = Wählt eine Ansicht der Liste: was sie zeigt, Spalten, Reihenfolge und Gruppen.\naction-save-view = Ansicht speichern\n    .help = Merkt sich Filter, Spalten, Reihenfolge und Gruppen der Liste unter einem Namen.\naction-columns = Spalten\n    .help = Zeigt, verbirgt, verschiebt und verbreitert die Spalten der Liste.\naction-group = Gruppieren\n    .help = Fasst Zeilen nach Zustand, Servicelevel, Zuständigen, Kunde oder Monat zusammen.\n\n## Palette\n\npalette-recent = Zuletzt\npalette-hint = Beantwortet auch einen Tag wie 31.10. und „Kündigung 2.11.2026 A=1.1.2026“.\n# What a question about a notice begins with, in small letters.\nquick-notice-words = kündigung kuendigung gekündigt\n\n### Sicherungen des Registers, auf der Kommandozeile und im Fenster.\n\nbackup-made-at = Entstanden\nbackup-size = Größe\nbackup-changes = Änderungen\nbackup-state = Zustand\nbackup-name = Name\nbackup-new = Sicherung angelegt und geprüft: { $path }\nbackup-unchanged = Seit der letzten Sicherung hat sich nichts geändert: { $path }\nbackup-removed =\n    { $count ->\n        [one] { $count } ältere Sicherung wurde entfernt.\n       *[other] { $count } ältere Sicherungen wurden entfernt.\n    }\nbackup-none = Es gibt noch keine Sicherung.\nbackup-folder = Sicherungen liegen in { $path }\nbackup-sound = in Ordnung\nbackup-damaged = beschädigt\nbackup-restored = Das Register ist wieder, was es am { $moment } war.\nbackup-restored-before = Was vorher da war, bleibt als { $path }\nbackup-restored-aside = Das beschädigte Register bleibt als { $path }\nbackup-migrated = Das Register wurde von Schema { $from } auf { $to } gebracht.\nbackup-current = Das Register hat das neueste Schema, { $to }.\n\n## Im Fenster\n\nbackup-title = Sicherungen\nbackup-text = Alle 30 Minuten entsteht eine Sicherung, wenn sich etwas geändert hat, außerdem vor einem Import und beim Verlassen. Jede wird geprüft, bevor sie zählt. Aufbewahrt werden alle aus zwei Tagen, dann eine je Tag, Woche und Monat.\nbackup-total =\n    { $count ->\n        [0] noch keine Sicherung\n        [one] { $count } Sicherung, { $size }\n       *[other] { $count } Sicherungen, { $size }\n    }\nbackup-when = { $age }, { $time }\nbackup-line = Gesichert, geprüft\nbackup-kilobytes = { $number } kB\nbackup-megabytes = { $number } MB\nbackup-change-count =\n    { $count ->\n        [one] { $count } Änderung\n       *[other] { $count } Änderungen\n    }\nbackup-done = Sicherung angelegt und geprüft.\nbackup-done-unchanged = Seit der Sicherung von { $when } hat sich nichts geändert.\nbackup-restored-kept = Was vorher da war, bleibt als Sicherung.\nbackup-put-back = Zurückspielen\nbackup-put-back-of = Sicherung vom { $moment } zurückspielen\nbackup-take-back = Zurücknehmen\nbackup-make = Jetzt sichern\nbackup-list = Sicherungen\nbackup-all = Alle zeigen\nbackup-offer = Sicherung von { $when } zurückspielen\n\n### Papers in the window: the papers of a contract, papers of many contracts in one run, drafts of\n### mails.\n\n## Mail\n\nmail-subject = { $name } zum Supportvertrag { $contract }\nmail-text = im Anhang finden Sie das Dokument „{ $name }“ zu Ihrem Supportvertrag { $contract }, Stand { $date }.\nmail-opened = Entwurf in Ihrem Mailprogramm geöffnet, gesendet ist nichts\nmail-opened-without-people = Entwurf ohne Empfänger geöffnet: Der Vertrag hat keinen Ansprechpartner mit E-Mail-Adresse\n\n## Papers of a contract\n\npapers = Dokumente\npapers-which = Dokument\npapers-language = Sprache\npapers-language-customer = Sprache des Kunden\npapers-open = Öffnen\npapers-save = Sichern …\npapers-mail = Per Mail …\npapers-done = { $name } zu { $contract } gesichert\npapers-page-choose = Seite { $page }\n\n## A selection of contracts\n\nselection = Auswahl\nselection-count =\n    { $count ->\n        [one] Ein Vertrag gewählt\n       *[other] { $count } Verträge gewählt\n    }\nselection-clear = Auswahl aufheben\nselection-all =\n    { $count ->\n        [one] Den einen Vertrag wählen\n       *[other] Alle { $count } wählen\n    }\nselection-choose = { $contract } wählen\nselection-papers = Dokumente als PDF …\nselection-shortcut = Zeile wählen, mit Umschalt mehrere\nselection-shortcut-all = Alle Zeilen des Filters wählen\nselection-key-select = wählen\n\n## Papers of a selection\n\nbatch-title = Dokumente als PDF\nbatch-for =\n    { $count ->\n        [one] Für einen Vertrag\n       *[other] Für { $count } Verträge\n    }\nbatch-where = Ablage\nbatch-where-folder = Ein Ordner\nbatch-where-zip = Eine ZIP-Datei\nbatch-pattern = Dateiname\nbatch-pattern-placeholders = Platzhalter\nbatch-pattern-insert = { $placeholder } einfügen\nbatch-example = Zum Beispiel { $name }\nbatch-placeholder-number = Vertragsnummer\nbatch-placeholder-customer = Kunde\nbatch-placeholder-customer-number = Kundennummer\nbatch-placeholder-kind = Dokument\nbatch-placeholder-date = Datum\nbatch-placeholder-language = Sprache\nbatch-placeholder-level = Servicelevel\nbatch-placeholder-owner = Betreuung\nbatch-start = Ort wählen und beginnen …\nbatch-ask-folder = Ordner für die Dokumente wählen\nbatch-ask-zip = ZIP-Datei sichern\nbatch-zip-name = Dokumente { $date }\nbatch-zip-kind = ZIP-Datei\nbatch-preparing = Verträge werden gezählt …\nbatch-progress = { $count } von { $total }\nbatch-cancel = Abbrechen\nbatch-cancelling = Wird abgebrochen …\nbatch-finished =\n    { $count ->\n        [0] Kein Dokument geschrieben\n        [one] Ein Dokument geschrieben\n       *[other] { $count } Dokumente geschrieben\n    }\nbatch-cancelled-folder =\n    { $count ->\n        [0] Abgebrochen, kein Dokument geschrieben\n        [one] Abgebrochen, ein Dokument liegt im Ordner\n       *[other] Abgebrochen, { $count } Dokumente liegen im Ordner\n    }\nbatch-cancelled-zip = Abgebrochen, es wurde keine ZIP-Datei geschrieben\nbatch-failed-folder =\n    { $count ->\n        [0] Nicht gelungen, kein Dokument geschrieben\n        [one] Nicht gelungen, ein Dokument liegt im Ordner\n       *[other] Nicht gelungen, { $count } Dokumente liegen im Ordner\n    }\nbatch-failed-zip = Nicht gelungen, es wurde keine ZIP-Datei geschrieben\nbatch-replaced =\n    { $count ->\n        [one] Eine Datei gleichen Namens wurde ersetzt.\n       *[other] { $count } Dateien gleichen Namens wurden ersetzt.\n    }\nbatch-left-out =\n    { $count ->\n        [one] Ein Vertrag hat dieses Dokument nicht.\n       *[other] { $count } Verträge haben dieses Dokument nicht.\n    }\nbatch-in-place = Ort: { $name }\nbatch-open-place = Ordner öffnen\nbatch-close = Schließen\nbatch-runs-already = Es läuft schon eine Ausgabe. Warten Sie, bis sie fertig ist, oder brechen Sie sie ab.\nbatch-show = Ausgabe zeigen\n\n### The calendar of all deadlines: its screen and its file.\n\n## The file\n\ncalendar-file-name = Termkeeper-Fristen\ncalendar-file-summary = { $kind }: { $customer } ({ $number })\ncalendar-file-contract = Vertrag { $number }, { $level }\ncalendar-file-fee = Jahresgebühr { $fee }\ncalendar-file-owner = Betreuung: { $owner }\ncalendar-file-fallen = Entfallen: { $summary }\ncalendar-file-fallen-sentence = Diese Frist ist entfallen: Der Vertrag wurde geändert, oder jemand hat sie erledigt.\n\n## The screen\n\ncalendar = Kalender\ncalendar-month = Monat\ncalendar-year = Jahr\ncalendar-view = Ansicht\ncalendar-today = Heute\ncalendar-export = .ics sichern\ncalendar-export-hint = Alles Überfällige und alles, was in zwölf Monaten fällig wird, für Outlook, Apple-Kalender oder Google. Eine zweite Datei bringt den Kalender auf den Stand und verdoppelt nichts.\ncalendar-export-title = Fristen als Kalenderdatei sichern\ncalendar-export-filter = Kalenderdatei\ncalendar-exported = { $name } gesichert, { $entries }.\ncalendar-exported-cancelled = { $name } gesichert, { $entries } und { $cancelled } entfallenen.\ncalendar-file-suggested = Termkeeper-Fristen\ncalendar-previous-month = Voriger Monat\ncalendar-next-month = Nächster Monat\ncalendar-previous-year = Voriges Jahr\ncalendar-next-year = Nächstes Jahr\ncalendar-week = KW\ncalendar-count =\n    { $count ->\n        [0] Keine Fristen\n        [one] { $count } Frist\n       *[other] { $count } Fristen\n    }\ncalendar-count-overdue = { $deadlines }, { $count } überfällig\ncalendar-more = + { $count } weitere\ncalendar-kinds = Arten\ncalendar-all-kinds = Alle Arten\ncalendar-kind-count = { $number } × { $kind }\ncalendar-day-none = An diesem Tag ist nichts fällig.\ncalendar-day-shown = { $count } von { $total } angezeigt\ncalendar-day-choose = Wählen Sie einen Tag, um seine Fristen zu sehen.\ncalendar-overdue = überfällig\ncalendar-density = Fristen am Tag\ncalendar-none = Keine Frist dieser Arten.\ncalendar-key-month = Monat\ncalendar-key-year = Jahr\ncalendar-key-move = Frist\ncalendar-key-open = Vertrag öffnen\ncalendar-key-today = heute\ncalendar-key-view = Monat oder Jahr\ncalendar-empty-title = Alle Fristen in einem Kalender\ncalendar-empty-text = Hier steht jeder Tag, an dem etwas getan werden kann oder verfällt: Kündigung, Verlängerung, Ansprechpartner, Leistungen des Vertragsjahres. Die Tage folgen von selbst aus den Verträgen. Sie müssen nichts eintragen.\ncalendar-empty-example = Beispiel\ncalendar-example-kind = Frist\ncalendar-example-customer = Musterhaus GmbH\ncalendar-example-day = Tag\ncalendar-example-date = 02.11.2026\ncalendar-example-note = 60 Tage bevor sich der Vertrag am 01.01.2027 verlängert. Der letzte Tag zählt mit.\ncalendar-grid = Fristen im { $month }\nshell-shortcuts-month = Voriger oder nächster Monat (Finanzen, Kalender)\n\n### Was sich an einem laufenden Vertrag ändert: Nachträge, Beratung, Systeme, Stand an einem anderen Tag.\n\n## As of another day\n\nas-of-label = Stand am\nas-of-today = heute\nas-of-past = Stand vom { $date }\nas-of-past-text = Gezeigt wird, was bis zu diesem Tag erfasst war, gerechnet für diesen Tag.\nas-of-future = Vorschau auf den { $date }\nas-of-future-text = Gezeigt wird, was aus den heutigen Angaben an diesem Tag folgt.\nas-of-back = Zu heute\nas-of-open = Stand an einem anderen Tag\nas-of-read-only = Ändern lässt sich nur der Stand von heute.\n\n## Requests of the contract\n\ncontract-log-request = Anfrage erfassen\ncontract-request-due = fällig { $date }\ncontract-request-overdue = überfällig seit { $date }\ncontract-request-no-response = offen, keine Reaktionszeit\ncontract-request-in-time = rechtzeitig beantwortet\ncontract-request-missed = zu spät beantwortet\ncontract-request-answered = beantwortet\ncontract-request-not-a-contact = nicht berechtigt: kein Ansprechpartner\ncontract-request-channel = nicht berechtigt: Weg nicht vorgesehen\ncontract-request-not-active = nicht berechtigt: Vertrag nicht aktiv\ncontract-request-over-quota = über Kontingent\ncontract-request-number = Anfrage { $id }\ncontract-requests-all =\n    { $count ->\n        [one] Die Anfrage zeigen\n       *[other] Alle { $count } Anfragen zeigen\n    }\ncontract-quota-forecast = Prognose { $total } bis { $date }\ncontract-quota-forecast-over = Prognose { $total }, { $count } über Kontingent\ncontract-quota-over = { $used } von { $max }, { $count } über Kontingent\ncontract-quota-never-blocked = wird nie gesperrt\n\n## Consulting\n\nconsulting-draw = Block abrufen\nconsulting-day = Tag des Termins\nconsulting-blocks = Blöcke\nconsulting-blocks-note = { $hours }{ "\\u00A0" }h je Block\nconsulting-blocks-not-whole = Blöcke sind ganze Zahlen, etwa 1\nconsulting-year-left = Vertragsjahr { $ordinal }: { $left } von { $max }{ "\\u00A0" }h frei, danach { $hours }{ "\\u00A0" }h\nconsulting-record = Termin erfassen\nconsulting-cancel = Absagen\nconsulting-cancel-name = Termin am { $date } absagen\nconsulting-cancelled = abgesagt am { $date }\nconsulting-drawn =\n    { $count ->\n        [one] { $count } Block, { $hours }{ "\\u00A0" }h\n       *[other] { $count } Blöcke, { $hours }{ "\\u00A0" }h\n    }\nconsulting-appointments = Termine\nconsulting-years = Vertragsjahre\nconsulting-year = Vertragsjahr { $ordinal }, bis { $date }\nconsulting-year-hours = { $used } von { $max }{ "\\u00A0" }h abgerufen\nconsulting-year-lapsed = { $hours }{ "\\u00A0" }h verfallen\nconsulting-further = Weitere Tage: { $percent }{ "\\u00A0" }% Nachlass\nconsulting-further-none = Weitere Tage: ohne Nachlass\nconsulting-done-drawn = Beratung zu { $number } erfasst\nconsulting-done-cancelled = Termin zu { $number } abgesagt\n\n## Amendments\n\namendment-add = Nachtrag\namendment-title = Nachtrag erfassen\namendment-kind = Was ändert sich\namendment-kind-level = Servicelevel\namendment-kind-fee = Gebühr\namendment-level = Neues Servicelevel\namendment-effective = Gilt ab\namendment-fee = Neue Gebühr im Vertragsjahr, netto\namendment-fee-now = bisher { $fee }\namendment-fee-hint = leer: keine Gebühr\namendment-record = Nachtrag erfassen\namendment-cancel = Abbrechen\namendment-column-before = bisher\namendment-column-after = ab { $date }\namendment-upgrade = Höheres Level, ab jedem Tag möglich\namendment-downgrade = Niedrigeres Level, nur zur Verlängerung\namendment-row-window = Servicezeit\namendment-row-response = Reaktionszeit\namendment-row-requests = Anfragen im Vertragsjahr\namendment-row-consulting = Beratung im Vertragsjahr\namendment-row-satellites = Satelliten\namendment-row-fee = Gebühr\namendment-left-of = { $left } von { $max } frei\namendment-hours-left-of = { $left } von { $max }{ "\\u00A0" }h frei\namendment-over = { $max }, davon { $used } verbraucht\namendment-stays = Aktivierung, Laufzeit, Verlängerung am { $renews } und Kündigungstag { $date } bleiben.\namendment-stays-end = Aktivierung, Laufzeit und das Ende am { $date } bleiben.\namendment-waiting = Die Folgen stehen hier, sobald Sie Level und Tag angeben.\namendment-level-text = { $from } zu { $to }\namendment-level-days = ab { $date }, erklärt { $declared }\namendment-fee-text = Gebühr { $fee }\namendment-fee-days = ab { $date }, erfasst { $declared }\namendment-no-fee = keine Gebühr\namendment-upcoming = kommt noch\namendment-possible = Nächstmöglich\namendment-done-level = Nachtrag zu { $number } erfasst: neues Level\namendment-done-fee = Nachtrag zu { $number } erfasst: neue Gebühr\n\n## Covered systems\n\nsystems-add = Hinzufügen\nsystems-change = Ändern\nsystems-save = System speichern\nsystems-remove = Entfernen\nsystems-cancel = Abbrechen\nsystems-solution = Lösung\nsystems-version = Version\nsystems-use = Einsatz\nsystems-satellites = Satelliten\nsystems-done = Systeme von { $number } geändert\n\n## Notices in full\n\nnotice-kind = Art\nnotice-kind-ordinary = ordentlich\nnotice-kind-extraordinary = außerordentlich\nnotice-extraordinary-note = § 314 BGB: zu jedem Tag, aus wichtigem Grund\nnotice-reason = Wichtiger Grund\nnotice-extraordinary-end = Letzter Tag\nnotice-cause-extraordinary = Außerordentlich, wirksam\nnotice-verdict-extraordinary = Aus wichtigem Grund\nnotice-why-extraordinary = Der genannte Tag gilt; der Grund wird mit erfasst.\nnotice-time = Uhrzeit ergänzen:\nnotice-time-hint = 10:42\nnotice-time-unreadable = Keine Uhrzeit. Stunde:Minute, etwa 10:42\nnotice-proof-attached = Am letzten Tag zählt der Nachweis. Das Dokument ist angehängt;\nnotice-proof-not-attached = Am letzten Tag zählt der Nachweis. Hängen Sie den Stempel an;\nnotice-document = Dokument\nnotice-document-choose = Datei wählen\nnotice-document-remove = { $name } entfernen\nnotice-document-title = Dokument der Kündigung wählen\nnotice-document-filter = Dokumente\nnotice-document-open = Dokument öffnen\nnotice-document-attach = Dokument anhängen\nnotice-document-missing = fehlt beim Register\nnotice-document-changed = wurde verändert\nnotice-done-attached = Dokument zu { $number } angehängt\nnotice-received-at = { $date }, { $time } Uhr\nnotice-until-then-hours = noch { $hours }{ "\\u00A0" }h Beratung\nnotice-row-own = Versand\nnotice-own = Absenden bis { $send-by }, Eingang bis { $safe }; letzter Arbeitstag { $working-day }.\nnotice-own-missed = Der Brief müsste am { $send-by } abgesandt sein. Nehmen Sie einen Boten, Eingang bis { $working-day }.\nnotice-own-over = Der letzte Tag für diese Laufzeit ist vorbei.\nnotice-received-own = Zugang beim Kunden am\nnotice-row-letter = Antwortschreiben\nnotice-letter-open = Öffnen\nnotice-row-letter-own = Kündigungsschreiben\nnotice-letter-when = { $caption }. Entsteht beim Erfassen.\n\n## Letters\n\ncontract-notice-letter = Schreiben\n\n## Form\n\nnew-contract-commissioned = Beauftragt am\nnew-contract-commissioned-hint = (leer: Tag des Eingangs)\n\n## Edition\n\ncontract-edition = Unterschrieben unter: { $name }\ncontract-edition-newer = Neuere Ausgabe: { $name }, gültig ab { $date }. Dieser Vertrag behält seine.\n\n## History of requests, documents and consulting\n\ncontract-history-consulting = Beratung abgerufen\ncontract-history-consulting-cancelled = Beratungstermin abgesagt\ncontract-history-checked = Verlängerung geprüft\ncontract-history-unchecked = Prüfung einer Verlängerung zurückgenommen\ncontract-history-request = Anfrage { $id } erfasst\ncontract-history-request-answered = Anfrage { $id } beantwortet\ncontract-history-request-edited = Anfrage { $id } geändert\ncontract-history-request-undone = Anfrage { $id }: Änderung zurückgenommen\ncontract-history-request-redone = Anfrage { $id }: Änderung wiederholt\ncontract-history-document = Dokument angehängt\ncontract-history-document-detail = { $name }, SHA-256 { $hash }\ncontract-history-fee = Gebühr durch Nachtrag geändert\ncontract-history-blocks =\n    { $count ->\n        [one] { $date }: { $count } Block\n       *[other] { $date }: { $count } Blöcke\n    }\n\n### What the command line prints. Its help is English and lives in the program.\n\n## Labels\n\ncli-due-on = Fällig\ncli-kind = Frist\ncli-verdict = Ergebnis\ncli-ends-on = Endet am\ncli-ends = endet { $date }\ncli-until = bis { $date }\ncli-withdrawn = zurückgenommen { $date }\ncli-named-end = Genanntes Ende\ncli-received = Eingegangen\ncli-party = Von\ncli-channel = Weg\ncli-open = Offen\ncli-starts-on = Beginnt am\ncli-safe-day = Sicherer Tag\ncli-overdue-from = Überfällig ab\ncli-why = Warum\n\n## Pauses of the response clock\n\ncli-pause-outside-window = Pause: außerhalb der Servicezeit\ncli-pause-weekend = Pause: Wochenende\ncli-pause-holiday = Pause: Feiertag\n\n## Warnings of a contract\n\ncli-warning-imported = Altbestand: Das Aktivierungsfenster wurde nicht angewendet.\ncli-warning-consumer = Kein Unternehmen: Gegenüber Verbrauchern ist eine solche Verlängerung unwirksam.\ncli-warning-contacts-missing = Es ist kein Ansprechpartner genannt.\n\n## History\n\ncli-action-created = angelegt\ncli-action-edited = geändert\ncli-action-corrected = korrigiert\ncli-action-amended = Änderung vereinbart\ncli-action-notice = Kündigung erfasst\ncli-action-imported = übernommen\ncli-action-answered = Anfrage beantwortet\ncli-action-consulting = Beratung geändert\ncli-action-confirmed = bestätigt\ncli-action-checked = Verlängerung geprüft\ncli-action-undone = rückgängig gemacht\ncli-action-redone = wiederhergestellt\ncli-undone = Rückgängig gemacht: { $number } { $action }.\ncli-redone = Wiederhergestellt: { $number } { $action }.\n\n## Counts and results\n\ncli-contract-count =\n    { $count ->\n        [one] { $count } Vertrag\n       *[other] { $count } Verträge\n    }\ncli-customer-count =\n    { $count ->\n        [one] { $count } Kunde\n       *[other] { $count } Kunden\n    }\ncli-deadline-count =\n    { $count ->\n        [one] { $count } Frist\n       *[other] { $count } Fristen\n    }\ncli-satellite-count =\n    { $count ->\n        [one] { $count } Satellit\n       *[other] { $count } Satelliten\n    }\ncli-sound = Das Vertragsregister ist in Ordnung.\n\n## Consulting\n\ncli-included = Enthalten\ncli-drawn = Abgerufen\ncli-left = Offen\ncli-appointment = Termin\ncli-blocks = Blöcke\ncli-hours = Stunden\ncli-cancelled = abgesagt { $date }\ncli-consulting-discount = Weitere Tage: { $percent }{ "\\u00A0" }% Nachlass\n\n## What is used of a contract year\n\ncli-year-until = { $ordinal }, bis { $date }\ncli-used-of = { $used } von { $max } genutzt, { $left } offen\ncli-hours-text-used-of = { $drawn } von { $included } abgerufen, { $rest } offen\ncli-over-quota-count = { $count } über dem Kontingent\ncli-forecast = Prognose { $count } bis zum Ende\ncli-as-of = Stand { $date }\ncli-fee-from-then = ab dann { $amount }\n\n## Support requests\n\ncli-request = Anfrage\ncli-answered = Beantwortet\ncli-automatic = Automatische Eingangsbestätigung\ncli-from = Absender\ncli-subject = Betreff\ncli-status = Stand\ncli-why-not = Grund\ncli-recorded-on = Erfasst\ncli-impact-reported = { $impact } (gemeldet: { $reported })\ncli-request-open = offen\ncli-request-overdue = überfällig\ncli-request-in-time = rechtzeitig\ncli-request-missed = versäumt\ncli-request-answered = beantwortet\ncli-request-no-response-owed = keine Reaktionszeit\ncli-request-not-authorised = nicht berechtigt\ncli-over-quota = über dem Kontingent\ncli-validity-not-a-contact = Der Absender war an diesem Tag kein Ansprechpartner.\ncli-validity-channel = Dieser Weg steht für Anfragen nicht offen.\ncli-validity-not-active = Der Vertrag war an diesem Tag nicht aktiv.\ncli-warning-received-in-future = Der Eingang liegt in der Zukunft.\ncli-request-count =\n    { $count ->\n        [one] { $count } Anfrage\n       *[other] { $count } Anfragen\n    }\n\n## The document of a notice\n\ncli-document = Dokument\n\n## The clock of a response time\n\ncli-clock = Uhr\ncli-clock-running = läuft bis { $until }, noch { $rest }\ncli-clock-paused = steht bis { $until }, noch { $rest }\ncli-hours-minutes = { $hours }{ "\\u00A0" }h { $minutes }{ "\\u00A0" }min\n\n### Das Programm als Gast auf dem Schreibtisch: Register, Infofenster, Bericht nach einem Absturz, Bereitstehen.\n\n## Register\n\nregisters-title = Register\nregisters-text = Jedes Register ist eine eigene Datei mit eigenen Verträgen, Kunden und Einstellungen.\nregisters-recent = Zuletzt geöffnet\nregisters-current = jetzt offen\nregisters-usual = Ihr eigenes\nregisters-not-there = nicht mehr vorhanden\nregisters-open = Öffnen\nregisters-open-named = { $name } öffnen\nregisters-forget = Aus der Liste nehmen\nregisters-forget-named = { $name } aus der Liste nehmen\nregisters-forget-text = Die Datei bleibt, wo sie ist.\nregisters-choose = Anderes Register öffnen …\nregisters-new = Neues Register …\nregisters-drop-here = Loslassen, um dieses Register zu öffnen\nregisters-opened = { $name } ist offen\nregisters-missed = { $name } liegt nicht mehr an seinem Ort. Stattdessen ist Ihr eigenes Register offen. Geändert wurde nichts.\nregisters-kind = Termkeeper-Register\nregisters-all = Alle Dateien\nregisters-open-title = Register öffnen\nregisters-new-title = Ort des neuen Registers\nregisters-new-name = Verträge\nregisters-window = { $name } – Termkeeper\n\n## Info\n\nabout-title = Über Termkeeper\nabout-text = Führt Verträge, ihre Termine und was fällig wird, auf diesem Rechner.\nabout-version = Version { $version }\nabout-licence = Sie dürfen es unter { $licence } nutzen, ändern und weitergeben, nach Ihrer Wahl.\nabout-diagnostics = Für Fragen zu einem Fehler\nabout-diagnostics-text = In diesen Zeilen steht kein Name, kein Vertrag und kein Ort einer Datei.\nabout-copy = Kopieren\nabout-copied = Kopiert\nabout-libraries =\n    { $count ->\n        [one] Gebaut mit { $count } Bibliothek\n       *[other] Gebaut mit { $count } Bibliotheken\n    }\nabout-close = Schließen\n\n## Nach einem Absturz\n\ncrash-title = Termkeeper wurde unerwartet beendet\ncrash-happened = { $date }\ncrash-safe = Ihr Register ist sicher: Jede bestätigte Änderung ist gespeichert.\ncrash-text = Ein Bericht sagt, an welcher Stelle im Programm es geschah. Er enthält keinen Namen, keinen Vertrag und keinen Ort einer Datei. Er wird an niemanden gesendet.\ncrash-show = Bericht zeigen\ncrash-copy = Bericht kopieren\ncrash-copied = Bericht kopiert\ncrash-discard = Bericht löschen\n\n## Bereitstehen\n\nhand-title = Bereitstehen\nhand-text = Erinnerungen kommen, solange das Programm läuft, mit oder ohne Fenster.\nhand-keeps-running = Weiterlaufen, wenn das Fenster geschlossen wird\nhand-keeps-running-text = Ein Zeichen im Infobereich holt das Fenster zurück; ein neuer Start des Programms auch.\nhand-starts = Mit dem System starten\nhand-starts-text = Ohne das Fenster zu zeigen.\nhand-no-tray = Dieser Schreibtisch zeigt keine Zeichen im Infobereich. Ein neuer Start des Programms holt das Fenster zurück.\ntray-open = Termkeeper öffnen\ntray-quit = Beenden\n\n## Befehle\n\naction-open-register = Register öffnen …\n    .help = Öffnet eine andere Datei mit Verträgen.\naction-new-register = Neues Register …\n    .help = Legt eine leere Datei für Verträge an, wo Sie sie haben wollen.\naction-registers = Letzte Register\n    .help = Zeigt die Register, die Sie zuletzt geöffnet haben.\naction-print = Drucken\n    .help = Druckt, was das Fenster zeigt; das Papier eines Vertrags öffnet sich im Betrachter des Systems und wird dort gedruckt.\naction-about = Über Termkeeper\n    .help = Version, Lizenzen und Zeilen für Fragen zu einem Fehler.\n\n### Tabellen, die aus dem Programm kommen: Spalten und der Export der Verträge im Fenster.\n\n## Spalten\n\nexport-column-number = Vertragsnummer\nexport-column-customer = Kundennummer\nexport-column-customer-name = Kunde\nexport-column-level = Servicelevel\nexport-column-state = Status\nexport-column-received-on = Auftrag eingegangen\nexport-column-activates-on = Aktivierung\nexport-column-term-months = Laufzeit in Monaten\nexport-column-yearly-fee = Jahresgebühr netto\nexport-column-currency = Währung\nexport-column-owner = Betreuung\nexport-column-note = Notiz\nexport-column-contact-name = Ansprechpartner { $number }\nexport-column-contact-email = E-Mail { $number }\nexport-column-contact-phone = Telefon { $number }\nexport-column-notice-received-on = Kündigung eingegangen\nexport-column-notice-party = Kündigung durch\nexport-column-notice-channel = Kündigung per\nexport-column-last-day = Letzter Tag\nexport-column-renews-on = Verlängert sich am\nexport-column-notice-by = Kündigung möglich bis\nexport-column-ends-on = Endet am\nexport-deadlines = Fristen\nexport-sum = Summe\n\n## Fenster\n\nexport-contracts = Exportieren\nexport-contracts-as = Gefilterte Verträge exportieren\nexport-format-xlsx = Excel-Arbeitsmappe (XLSX)\nexport-format-csv-excel = CSV für Excel\nexport-format-csv = CSV nach RFC 4180\nexport-dialog-title = Verträge exportieren\nexport-file-name = Vertraege\nexport-filter-xlsx = Excel-Arbeitsmappe\nexport-filter-csv = CSV-Tabelle\nexport-done = { $count ->\n    [one] { $count } Vertrag nach { $name } exportiert\n   *[other] { $count } Verträge nach { $name } exportiert\n}\n\n### The Finance screen.\n\nfinance-page = Finanzen\nfinance-page-title = Verlängerungen\nfinance-page-as-of = Stand\nfinance-page-as-of-today = heute\nfinance-page-as-of-past = Stand { $date }: was bis dahin erfasst war. Abhaken ist dort nicht möglich.\nfinance-page-as-of-future = Stand { $date }: wohin die heutigen Angaben führen. Abhaken ist dort nicht möglich.\nfinance-page-back-to-today = Zurück zu heute\nfinance-page-basis-year = Jahresgebühr netto\nfinance-page-basis-month = Monatsgebühr netto\nfinance-page-basis-period = Gebühr der Laufzeit netto\nfinance-page-column-fee = Gebühr netto\nfinance-page-basis-short-year = jährlich\nfinance-page-basis-short-month = monatlich\nfinance-page-basis-short-period = je Laufzeit\nfinance-page-basis = Gebühr\nfinance-page-span = Monate\nfinance-page-renews-in = Verlängerung im\nfinance-page-status-committed = Gebunden\nfinance-page-status-cancellable = Kündbar\nfinance-page-status-terminating = Läuft aus\nfinance-page-board = Verlängerungen nach Monat in { $currency }\nfinance-page-checked =\n    { $count ->\n        [0] keine geprüft\n       *[other] { $count } geprüft\n    }\nfinance-page-without-fee = { $count } ohne Gebühr\nfinance-page-fee-moves =\n    { $count ->\n        [one] 1 Gebühr ändert sich\n       *[other] { $count } Gebühren ändern sich\n    }\nfinance-page-running = In Kraft\nfinance-page-running-year =\n    { $count ->\n        [one] 1 Vertrag, { $fee } im Jahr\n       *[other] { $count } Verträge, { $fee } im Jahr\n    }\nfinance-page-running-month =\n    { $count ->\n        [one] 1 Vertrag, { $fee } im Monat\n       *[other] { $count } Verträge, { $fee } im Monat\n    }\nfinance-page-rows =\n    { $count ->\n        [0] nichts verlängert sich\n        [one] 1 Vertrag, { $checked } geprüft\n       *[other] { $count } Verträge, { $checked } geprüft\n    }\nfinance-page-by = Anzeigen\nfinance-page-by-month = Nach Monat\nfinance-page-by-level = Nach Level\nfinance-page-by-owner = Nach Betreuung\nfinance-page-by-customer = Nach Kunden\nfinance-page-all-groups = Alle Gruppen\nfinance-page-group = Gruppe\nfinance-page-contracts = Verträge\nfinance-page-column-check = Geprüft\nfinance-page-column-number = Nummer\nfinance-page-column-customer = Kunde\nfinance-page-column-level = Level\nfinance-page-column-renews = Verlängert sich am\nfinance-page-column-cancel-by = Kündbar bis\nfinance-page-column-state = Status\nfinance-page-column-owner = Betreuung\nfinance-page-ends = endet\nfinance-page-notice-passed = Frist vorbei { $date }\nfinance-page-fee-before = zuvor { $before }\nfinance-page-fee-change = Die Jahresgebühr ändert sich mit dieser Verlängerung: { $after }, bis dahin { $before }.\nfinance-page-not-checked = Noch nicht geprüft\nfinance-page-checked-by = Geprüft von { $name } am { $moment }\nfinance-page-checked-at = Geprüft am { $moment }\nfinance-page-ticked = { $number } geprüft.\nfinance-page-unticked = { $number } nicht mehr geprüft.\nfinance-page-rows-label = Verlängerungen\nfinance-page-none = In diesem Monat verlängert sich nichts.\nfinance-page-none-months = In diesen Monaten verlängert sich nichts.\nfinance-page-xlsx = XLSX\nfinance-page-csv = CSV\nfinance-page-pdf = PDF\nfinance-page-csv-excel = Für Excel: Semikolon, Beträge wie hier\nfinance-page-csv-plain = RFC 4180: Komma, ISO-Datum, Punkt\nfinance-page-file-name = Verlängerungen { $from } { $until }\nfinance-page-file-title = Verlängerungen sichern\nfinance-page-saved = { $name } gesichert, { $renewals }.\nfinance-page-key-month = Monat\nfinance-page-key-move = Zeile\nfinance-page-key-tick = geprüft\nfinance-page-key-open = Vertrag öffnen\nfinance-page-earlier = Einen Monat früher\nfinance-page-later = Einen Monat später\nfinance-page-empty-title = Was sich verlängert, wann und für wie viel\nfinance-page-empty-text = Sobald es Verträge gibt, stehen hier ihre Verlängerungen Monat für Monat: gebunden, noch kündbar, auslaufend. Die Summen entsprechen den Zeilen darunter, zum heutigen Stand oder zu jedem früheren.\nfinance-page-empty-example = Beispiel\nfinance-page-example-customer = Musterhaus GmbH\nfinance-page-example-day = 01.01.2027\nfinance-page-example-fee = 4.860 €\nfinance-page-example-note = Kündbar bis 02.11.2026, am Tag danach gebunden.\n\n### Renewals and their fees: lists, sums, checks.\n\n## Lists on the command line\n\nfinance-heading = Verlängerungen von { $from } bis { $until }, Stand { $date }\nfinance-heading-month = Verlängerungen im { $month }, Stand { $date }\nfinance-none = In diesen Monaten verlängert sich nichts.\nfinance-ends = { $date } endet\nfinance-notice-received = eingegangen { $date }\nfinance-notice-passed = verstrichen { $date }\nfinance-amount = Gebühr der Laufzeit\nfinance-zero = –\nfinance-no-fee = ohne Gebühr\nfinance-new-fee = { $fee } (bis dahin { $before })\nfinance-until-then = Jahresgebühr bis dahin\nfinance-month = Verlängert im\nfinance-sum = Summe\nfinance-checked = Geprüft\nfinance-checked-by = { $time }, { $name }\nfinance-renewal-count = { $count ->\n    [one] 1 Verlängerung\n   *[other] { $count } Verlängerungen\n}\nfinance-without-fee = { $count } ohne Gebühr\nfinance-checked-count = { $count } geprüft\n\n## Board on the command line\n\nfinance-by-level = Nach Servicelevel\nfinance-by-owner = Nach Betreuung\nfinance-by-customer = Nach Kunde\nfinance-nobody = niemand\nfinance-rest = { $count ->\n    [one] 1 weiterer\n   *[other] { $count } weitere\n}\nfinance-running = In Kraft am { $date }\nfinance-running-fees = { $count ->\n    [one] 1 Vertrag, { $yearly } im Jahr, { $monthly } im Monat\n   *[other] { $count } Verträge, { $yearly } im Jahr, { $monthly } im Monat\n}\nfinance-fee-moves = Gebühren, die sich mit einer Verlängerung ändern\n\n## Checks\n\nfinance-ticked = Verlängerung von { $number } am { $date } geprüft von { $name }\nfinance-ticked-unnamed = Verlängerung von { $number } am { $date } geprüft\nfinance-unticked = Verlängerung von { $number } am { $date } nicht geprüft\n\n## Tables that leave the program\n\nfinance-sheet-renewals = Verlängerungen\nfinance-sheet-months = Monate\nfinance-column-term = Laufzeit in Monaten\nfinance-column-status = Status\nfinance-column-amount = Gebühr der Laufzeit, netto\nfinance-column-yearly-fee = Jahresgebühr, netto\nfinance-column-monthly-fee = Monatsgebühr, netto\nfinance-column-fee-before = Jahresgebühr bis dahin, netto\nfinance-column-currency-before = Währung bis dahin\nfinance-column-checked-by = Geprüft von\nfinance-column-checked-at = Geprüft am\n\n### Words in dates, distances and amounts. The order of the parts, separators and the spaces that\n### must not break are in src/format; a new message here goes into both languages.\n\n## Weekdays: in full, before a date, above a calendar column\n\nweekday-monday = Montag\nweekday-tuesday = Dienstag\nweekday-wednesday = Mittwoch\nweekday-thursday = Donnerstag\nweekday-friday = Freitag\nweekday-saturday = Samstag\nweekday-sunday = Sonntag\n\nweekday-short-monday = Mo\nweekday-short-tuesday = Di\nweekday-short-wednesday = Mi\nweekday-short-thursday = Do\nweekday-short-friday = Fr\nweekday-short-saturday = Sa\nweekday-short-sunday = So\n\nweekday-column-monday = Mo\nweekday-column-tuesday = Di\nweekday-column-wednesday = Mi\nweekday-column-thursday = Do\nweekday-column-friday = Fr\nweekday-column-saturday = Sa\nweekday-column-sunday = So\n\n## Months: in full, in dates and on axes\n\nmonth-january = Januar\nmonth-february = Februar\nmonth-march = März\nmonth-april = April\nmonth-may = Mai\nmonth-june = Juni\nmonth-july = Juli\nmonth-august = August\nmonth-september = September\nmonth-october = Oktober\nmonth-november = November\nmonth-december = Dezember\n\nmonth-short-january = Jan\nmonth-short-february = Feb\nmonth-short-march = Mär\nmonth-short-april = Apr\nmonth-short-may = Mai\nmonth-short-june = Jun\nmonth-short-july = Jul\nmonth-short-august = Aug\nmonth-short-september = Sep\nmonth-short-october = Okt\nmonth-short-november = Nov\nmonth-short-december = Dez\n\n## Distances\n\ntoday = heute\nin-days =\n    { $days ->\n        [one] in { $days } Tag\n       *[other] in { $days } Tagen\n    }\ndays-ago =\n    { $days ->\n        [one] vor { $days } Tag\n       *[other] vor { $days } Tagen\n    }\n# Beside a date in a narrow column.\ndays-left = { $days }{ "\\u00A0" }T\nday-count =\n    { $days ->\n        [one] { $days } Tag\n       *[other] { $days } Tage\n    }\nmonth-count =\n    { $months ->\n        [one] { $months } Monat\n       *[other] { $months } Monate\n    }\nhour-count = { $hours }{ "\\u00A0" }h\nweek-number = KW{ "\\u00A0" }{ $week }\n\n### The vocabulary of the program: one word for one thing, on screen, on paper and on the command\n### line. What belongs to one screen or paper alone stays in that file.\n\n## The three dates\n\ncancel-by = Kündigung möglich bis\ncancel-by-short = kündbar bis\ncancel-by-passed = Kündigung war möglich bis\nlast-day = Letzter Tag\nlast-day-terminated = Letzter Tag, gekündigt\nrenews-on = Verlängert sich am\nrenews-short = verlängert\nrenewal = Verlängerung\nnotice-day = Kündigungstag\nnotice-day-passed = Kündigungstag verstrichen\nlast-working-day = Letzter Werktag davor\n\n## Term and activation\n\norder-received = Auftrag eingegangen\norder = Auftrag\ncommissioned-on = Beauftragt am\nactivation = Aktivierung\nactive-since = Aktiv seit\ndefault-day = Standardtag\nrequested-day = Wunsch\nearliest-day = frühestens\nlatest-day = spätestens\nterm = Laufzeit\nperiod = Laufzeit\ncontract-year = Vertragsjahr\nnotice-period = Kündigungsfrist\ncontacts-due = Kontakte fällig\ncontacts-missing = Kontakte fehlen\nresponse-due = Antwort fällig\nsigned-copy-missing = Original fehlt\n\n## Where the activation day comes from\n\nactivation-origin-default = Standard\nactivation-origin-requested = Wunsch\nactivation-origin-imported = Altbestand\nactivation-origin-corrected = berichtigt\n\n## People and papers\n\ncontract = Vertrag\ncontracts = Verträge\ncustomer = Kunde\ncustomers = Kunden\ncontact = Ansprechpartner\ncontacts = Ansprechpartner\nowner = Betreuung\nnumber = Nummer\nnotice = Kündigung\namendment = Nachtrag\nfee = Gebühr\nyearly-fee = Jahresgebühr\nclient = Auftraggeber\ncontractor = Auftragnehmer\nparty-client = Auftraggeber\nparty-contractor = Auftragnehmer\n\n## What a level promises\n\nlevel = Servicelevel\nservice-window = Servicezeit\nresponse-time = Reaktionszeit\nrequests = Anfragen\nconsulting = Beratung\nsatellites = Satelliten\nsolutions = Lösungen\ncovered-systems = Systeme\ntest-systems = Testsysteme\ntelephone = Telefon\nlevel-basic = Basic\nlevel-standard = Standard\nlevel-premium = Premium\nimpact = Auswirkung\nimpact-critical = kritisch\nimpact-medium = mittel\nimpact-low = gering\nenvironment = Einsatz\nenvironment-production = Produktion\nenvironment-test = Testsystem\nsolution-openitcockpit = openITCOCKPIT Enterprise\nsolution-idoit = i-doit PRO\nsolution-znuny = Znuny / ((OTRS)) Community Edition\nsolution-connectors = Konnektoren\n\n## States of a contract\n\nstate = Status\nstate-draft = Entwurf\nstate-ordered = Beauftragt\nstate-active = Aktiv\nstate-terminating = Läuft aus\nstate-ended = Beendet\nstate-withdrawn = Zurückgezogen\n\n## How far a renewal is decided\n\nrenewal-committed = gebunden\nrenewal-cancellable = kündbar\nrenewal-terminating = läuft aus\n\n## A notice and what becomes of it\n\nchannel-letter = Brief\nchannel-fax = Fax\nchannel-email = E-Mail\nchannel-portal = Portal\nchannel-handed-over = übergeben\nchannel-phone = Telefon\nverdict-on-time = Rechtzeitig\nverdict-boundary = Rechtzeitig, am letzten Tag\nverdict-late = Verspätet\nverdict-without-effect = Ohne Wirkung\nverdict-short-on-time = rechtzeitig\nverdict-short-boundary = Grenzfall\nverdict-short-late = verspätet\nverdict-short-without-effect = ohne Wirkung\n\n## Kinds of deadlines\n\ndeadline-activation-wish = Standardtag\ndeadline-contacts-due = Kontakte fehlen\ndeadline-cancel-by = Kündbar bis\ndeadline-renewal = Verlängerung\ndeadline-quota-lapse = Anfragen verfallen\ndeadline-consulting-lapse = Beratung verfällt\ndeadline-response-due = Antwort fällig\ndeadline-signed-copy = Original fehlt\n\n## Smaller words\n\nyes = ja\nno = nein\nnone = keine\nunconfirmed = unbestätigt\nholiday = Feiertag\nimported = Altbestand\nlanguage-de = Deutsch\nlanguage-en = Englisch\n\n## Public holidays, by their id in the terms\n\nholiday-new-year = Neujahr\nholiday-epiphany = Heilige Drei Könige\nholiday-womens-day = Internationaler Frauentag\nholiday-good-friday = Karfreitag\nholiday-easter-sunday = Ostersonntag\nholiday-easter-monday = Ostermontag\nholiday-labour-day = Tag der Arbeit\nholiday-ascension = Christi Himmelfahrt\nholiday-whit-sunday = Pfingstsonntag\nholiday-whit-monday = Pfingstmontag\nholiday-corpus-christi = Fronleichnam\nholiday-assumption = Mariä Himmelfahrt\nholiday-childrens-day = Weltkindertag\nholiday-german-unity = Tag der Deutschen Einheit\nholiday-reformation-day = Reformationstag\nholiday-all-saints = Allerheiligen\nholiday-repentance-day = Buß- und Bettag\nholiday-christmas-day = 1. Weihnachtstag\nholiday-second-christmas-day = 2. Weihnachtstag\n\n### Wie eine Liste geordnet ist: Spalten, Gruppen, Ansichten, und was mit mehreren Zeilen geschieht.\n\n## Spalten\n\ngrid-columns = Spalten\ngrid-columns-hint = Leertaste blendet ein und aus, Alt mit Pfeil verschiebt, links und rechts ändern die Breite.\ngrid-columns-reset = Wie zu Anfang\ngrid-column-shown = { $column } zeigen\ngrid-column-earlier = { $column } nach links\ngrid-column-later = { $column } nach rechts\ngrid-column-resize = Ziehen ändert die Breite von { $column }, Doppelklick stellt sie zurück\n\n## Gruppen\n\ngrid-group = Gruppieren\ngrid-group-by = Nach { $what }\ngrid-group-none = Ohne Gruppen\ngrid-group-state = Zustand\ngrid-group-level = Servicelevel\ngrid-group-owner = Zuständigen\ngrid-group-customer = Kunde\ngrid-group-notice-month = Monat der Kündbarkeit\ngrid-fold-all = Alle einklappen\ngrid-unfold-all = Alle ausklappen\ngrid-no-owner = Ohne Zuständige\ngrid-no-cancel-by = Ohne Kündigungstag\n\n## Ansichten\n\ngrid-views = Ansichten\ngrid-view-next = Als Nächstes kündbar\ngrid-view-all = Alle Verträge\ngrid-view-own = Eigene Ordnung\ngrid-view-save = Ansicht speichern\ngrid-view-name = Name der Ansicht\ngrid-view-remove = { $name } entfernen\ngrid-view-saved = Ansicht { $name } gespeichert\ngrid-view-changed = geändert\n\n## Zeilen\n\ngrid-set-owner = Zuständige setzen\ngrid-owner = Zuständig\ngrid-owner-hint = Leer nimmt die Zuständigkeit weg.\ngrid-owner-save = Speichern\ngrid-owner-cancel = Abbrechen\ngrid-owner-set =\n    { $count ->\n        [one] Zuständigkeit für { $count } Vertrag gesetzt\n       *[other] Zuständigkeit für { $count } Verträge gesetzt\n    }\ngrid-owner-kept = Nichts zu ändern\ngrid-copy = Kopieren\ngrid-copied =\n    { $count ->\n        [one] { $count } Zeile als Tabelle kopiert\n       *[other] { $count } Zeilen als Tabelle kopiert\n    }\ngrid-copy-failed = Die Zwischenablage ist nicht erreichbar.\n\n### Der Rahmen der Anleitung; ihre Seiten sind Dateien neben dem Fenster.\n\nguide-title = Anleitung\nguide-pages = Seiten der Anleitung\nguide-search = In der Anleitung suchen\nguide-none = Keine Seite enthält das. Versuchen Sie ein anderes Wort.\nguide-found =\n    { $count ->\n        [one] { $count } Seite\n       *[other] { $count } Seiten\n    }\nguide-leave = Zurück zur Arbeit\nguide-next = Weiter: { $title }\nguide-group-begin = Zum Anfang\nguide-group-daily = Jeden Tag\nguide-group-lists = Listen und Zahlen\nguide-group-house = Ihres und das der Firma\nguide-group-knowledge = Zum Nachschlagen\n\naction-guide = Anleitung\n    .help = Öffnet die Seite zu dieser Ansicht; ein Netz braucht sie nicht.\n\n### Der Bildschirm, auf dem eine Liste geprüft und übernommen wird.\n\nimport-page-open = Liste importieren\nimport-page-drop-here = Liste hier ablegen, um sie zu prüfen\nimport-page-title = Import prüfen\nimport-page-place = { $file }, Blatt „{ $sheet }“\nimport-page-formats-note = Format je Spalte aus allen Zeilen bestimmt\nimport-page-sheet = Blatt\nimport-page-mapping-used = Zuordnung „{ $name }“ angewendet\n\n## Nothing chosen yet\n\nimport-page-empty-title = Verträge aus einer Liste übernehmen\nimport-page-empty-text = Ziehen Sie eine Tabelle auf das Fenster oder wählen Sie eine. Spalten und Formate werden erkannt, jede Zeile wird gegen die Bedingungen geprüft. Geschrieben wird erst, wenn Sie es sagen.\nimport-page-choose = Liste wählen\nimport-page-choose-other = Andere Liste wählen\nimport-page-example-title = Excel, LibreOffice, CSV\nimport-page-example-written = In der Liste\nimport-page-example-means = Nach den Bedingungen\nimport-page-example-field = Feld\nimport-page-example-list-day = 31.12.2026\nimport-page-example-terms-day = 30.12.2026\nimport-page-example-note = Abweichungen stehen Zeile für Zeile da, mit dem Grund.\nimport-page-dialog-title = Liste wählen\nimport-page-dialog-filter = Tabellen\nimport-page-dialog-all = Alle Dateien\n\n## Reading and storing\n\nimport-page-reading-title = Die Liste wird gelesen\nimport-page-reading = { $count ->\n    [one] Seit { $count } Sekunde. Gelesen wird in einem eigenen Prozess mit festen Grenzen.\n   *[other] Seit { $count } Sekunden. Gelesen wird in einem eigenen Prozess mit festen Grenzen.\n}\nimport-page-reading-begun = Gelesen wird in einem eigenen Prozess mit festen Grenzen.\nimport-page-storing-title = Der Import wird gespeichert\nimport-page-storing = Alles kommt in einem Schritt ins Register oder gar nicht.\nimport-page-stop = Abbrechen\nimport-page-leave = Verwerfen\n\n## Figures\n\nimport-page-count-read = { $count ->\n    [one] Zeile gelesen\n   *[other] Zeilen gelesen\n}\nimport-page-count-agree = { $count ->\n    [one] stimmt überein\n   *[other] stimmen überein\n}\nimport-page-count-differ = { $count ->\n    [one] weicht ab\n   *[other] weichen ab\n}\nimport-page-count-question = { $count ->\n    [one] braucht eine Angabe\n   *[other] brauchen eine Angabe\n}\nimport-page-count-duplicate = doppelt\nimport-page-count-rejected = nicht übernommen\nimport-page-counts = Zeilen nach Ergebnis\n\n## Columns\n\nimport-page-columns = Spalten\nimport-page-columns-all = Alle { $count }\nimport-page-columns-less = weniger\nimport-page-column-title = Spalte „{ $header }“\nimport-page-column-field = Enthält\nimport-page-column-format = Format\nimport-page-column-auto = aus allen Zeilen\nimport-page-column-ignored = nicht übernommen\nimport-page-column-apply = Übernehmen\nimport-page-column-examples = Zum Beispiel\nimport-page-column-readable = { $left } von { $total } Zellen lesbar\nimport-page-column-open = offen\nimport-page-column-letter = Spalte { $letter }\nimport-page-format-dmy = T.M.J\nimport-page-format-mdy = M/T/J\nimport-page-format-ymd = J-M-T\nimport-page-format-serial = Excel-Zahl\nimport-page-format-serial-1904 = Excel-Zahl ab 1904\nimport-page-format-decimal-comma = 1.234,56\nimport-page-format-decimal-point = 1,234.56\n\n## Questions about whole columns\n\nimport-page-question-days = „{ $header }“: Tag oder Monat zuerst?\nimport-page-question-amounts = „{ $header }“: Tausender oder Nachkommastellen?\nimport-page-question-format = „{ $header }“: Wie ist das geschrieben?\nimport-page-question-word = „{ $header }“: Was heißt „{ $word }“?\nimport-page-question-default = { $field } steht nicht in der Liste. Was gilt für diese Zeilen?\nimport-page-question-contacts = Manchen Ansprechpartnern fehlt Name, E-Mail oder Telefon. Was wird aus ihnen?\nimport-page-question-rows = { $count ->\n    [one] { $count } Zeile wartet darauf.\n   *[other] { $count } Zeilen warten darauf.\n}\nimport-page-question-answer = So lesen\nimport-page-question-typed = Gilt für alle\n\n## The table\n\nimport-page-lines = Zeilen der Liste\nimport-page-column-row = Zeile\nimport-page-column-customer = Kunde\nimport-page-column-name = Feld\nimport-page-column-list = Ihre Tabelle\nimport-page-column-terms = Die Bedingungen\nimport-page-column-reason = Grund\nimport-page-column-choice = Übernehmen\nimport-page-none-title = Keine Zeile in dieser Auswahl\nimport-page-none-open = Alles ist geklärt. { $count ->\n    [one] { $count } Zeile kann importiert werden.\n   *[other] { $count } Zeilen können importiert werden.\n}\nimport-page-show-all = Alle Zeilen zeigen\nimport-page-select = Zeile { $row } auswählen\nimport-page-why = Grund im Einzelnen, Zeile { $row }\n\n## What the terms say, and why\n\nimport-page-terms-unreadable-day = kein Datum\nimport-page-terms-unreadable-amount = kein Betrag\nimport-page-terms-unreadable-months = keine Laufzeit\nimport-page-terms-ambiguous = mehrdeutig\nimport-page-terms-missing = fehlt\nimport-page-terms-unknown = unbekannt\nimport-page-terms-refused = nicht möglich\nimport-page-terms-until = bis { $date }\nimport-page-terms-from = ab { $date }\nimport-page-terms-most = höchstens { $max }\nimport-page-terms-term = ab { $months } Monate\nimport-page-list-contacts = { $count } Kontakte\nimport-page-reason-unreadable-day = Kein Datum. Spalte ist { $format } ({ $left } von { $total }).\nimport-page-reason-unreadable-amount = Kein Betrag. Spalte ist { $format } ({ $left } von { $total }).\nimport-page-reason-ambiguous = Die Zelle lässt sich verschieden lesen. Was ist gemeint?\nimport-page-reason-missing = Ohne diese Angabe gibt es keinen Vertrag.\nimport-page-reason-contacts = Ein Vertrag nennt 1 bis { $max }. Wer bleibt?\nimport-page-reason-term = Mindestlaufzeit { $months } Monate\nimport-page-reason-new = Neu.\nimport-page-reason-unchanged = Steht so im Register.\nimport-page-reason-answered = Von Ihnen angegeben.\n\n## What can be chosen\n\nimport-page-take-terms = Bedingungen\nimport-page-take-sheet = Tabelle\nimport-page-take-change = ändern\nimport-page-take-imported = Altbestand\nimport-page-take-back = Zurücknehmen\nimport-page-take-again = Aufnehmen\nimport-page-take-label = Übernehmen, Zeile { $row }\nimport-page-ask-day = Datum eingeben\nimport-page-ask-amount = Betrag eingeben\nimport-page-ask-months = Laufzeit eingeben\nimport-page-ask-text = Angabe eingeben\nimport-page-ask-list = Wählen\nimport-page-ask-contacts = Kontakte wählen\nimport-page-answer-title = Zeile { $row }: { $field }\nimport-page-answer-use = Übernehmen\nimport-page-answer-leave-out = Zeile auslassen\nimport-page-answer-contacts-count = { $count } von höchstens { $max } gewählt\nimport-page-answer-close = Schließen\n\n## Rows chosen together\n\nimport-page-selected = { $count ->\n    [one] { $count } Zeile ausgewählt\n   *[other] { $count } Zeilen ausgewählt\n}\nimport-page-selected-terms = Nach Bedingungen\nimport-page-selected-sheet = Nach Tabelle\nimport-page-selected-leave-out = Auslassen\nimport-page-selected-clear = Auswahl aufheben\n\n## The foot\n\nimport-page-dry-run = Probelauf. Noch ist nichts geschrieben; vorher entsteht eine Sicherung, und ein Rückgängig nimmt den ganzen Import zurück.\nimport-page-all-by-terms = { $count ->\n    [one] Die eine nach Bedingungen\n   *[other] Alle { $count } nach Bedingungen\n}\nimport-page-store = { $count ->\n    [one] { $count } Vertrag importieren\n   *[other] { $count } Verträge importieren\n}\nimport-page-store-selected = { $count ->\n    [one] Nur { $count } Zeile importieren\n   *[other] Nur { $count } Zeilen importieren\n}\nimport-page-store-nothing = Nichts zu importieren\nimport-page-read-only = Das Register ist nur zum Lesen geöffnet.\nimport-page-key-move = bewegen\nimport-page-key-choose = wählen\nimport-page-key-select = auswählen\nimport-page-key-why = Grund\n\n## After storing\n\nimport-page-stored = { $count ->\n    [0] Nichts war zu ändern\n    [one] { $count } Vertrag importiert\n   *[other] { $count } Verträge importiert\n}\nimport-page-stored-new = { $count ->\n    [one] { $count } Vertrag ist neu.\n   *[other] { $count } Verträge sind neu.\n}\nimport-page-stored-changed = { $count ->\n    [one] { $count } Vertrag wurde geändert.\n   *[other] { $count } Verträge wurden geändert.\n}\nimport-page-stored-customers = { $count ->\n    [one] { $count } Kunde wurde angelegt.\n   *[other] { $count } Kunden wurden angelegt.\n}\nimport-page-stored-unchanged = { $count ->\n    [one] { $count } Zeile stand schon so im Register.\n   *[other] { $count } Zeilen standen schon so im Register.\n}\nimport-page-stored-duplicate = { $count ->\n    [one] { $count } Zeile war doppelt.\n   *[other] { $count } Zeilen waren doppelt.\n}\nimport-page-stored-question = { $count ->\n    [one] { $count } Zeile ohne Angabe blieb draußen.\n   *[other] { $count } Zeilen ohne Angabe blieben draußen.\n}\nimport-page-stored-rejected = { $count ->\n    [one] { $count } Zeile wurde nicht übernommen.\n   *[other] { $count } Zeilen wurden nicht übernommen.\n}\nimport-page-stored-left = { $left ->\n    [one] { $left } Zeile wartet noch.\n   *[other] { $left } Zeilen warten noch.\n}\nimport-page-stored-toast = Import aus { $file } gespeichert\nimport-page-stored-contracts = Zu den Verträgen\nimport-page-stored-rest = Weiter mit den übrigen Zeilen\nimport-page-undo = Import zurücknehmen\nimport-page-report = Bericht speichern\nimport-page-report-title = Bericht speichern\nimport-page-report-name = Importbericht\nimport-page-report-filter = Excel-Arbeitsmappe\nimport-page-report-saved = Bericht gespeichert als { $file }\nimport-page-mapping-open = Zuordnung merken\nimport-page-mapping-title = Zuordnung merken\nimport-page-mapping-text = Eine Liste mit denselben Spaltenköpfen wird beim nächsten Mal gleich so gelesen.\nimport-page-mapping-label = Name der Zuordnung\nimport-page-mapping-save = Zuordnung speichern\nimport-page-mapping-saved = Zuordnung „{ $name }“ gespeichert\n\n## A complete export instead of a list\n\nimport-page-restore-title = Export wiederherstellen\nimport-page-restore-dry-run = Probelauf. Noch ist nichts geschrieben; was das Register schon hat, bleibt unverändert.\nimport-page-restore = { $count ->\n    [one] { $count } Vertrag wiederherstellen\n   *[other] { $count } Verträge wiederherstellen\n}\nimport-page-restored = { $count ->\n    [one] { $count } Vertrag wiederhergestellt\n   *[other] { $count } Verträge wiederhergestellt\n}\nimport-page-restore-contracts = { $count ->\n    [one] { $count } Vertrag ist neu.\n   *[other] { $count } Verträge sind neu.\n}\nimport-page-restore-known = { $count ->\n    [one] { $count } Vertrag steht schon so im Register.\n   *[other] { $count } Verträge stehen schon so im Register.\n}\nimport-page-restore-customers = { $count ->\n    [one] { $count } Kunde ist neu.\n   *[other] { $count } Kunden sind neu.\n}\nimport-page-restore-requests = { $count ->\n    [one] { $count } Anfrage ist neu.\n   *[other] { $count } Anfragen sind neu.\n}\nimport-page-restore-editions = { $count ->\n    [one] { $count } Fassung der Bedingungen ist neu.\n   *[other] { $count } Fassungen der Bedingungen sind neu.\n}\nimport-page-restore-settings = Firma und Einstellungen kommen aus dem Export.\n\n## What goes wrong with a list\n\nimport-page-failed-title = Die Liste kann nicht gelesen werden\nimport-page-safe = Am Register und an der Datei wurde nichts geändert.\nimport-page-problem-no-rows = In der Liste steht keine Zeile mit einem Vertrag.\nimport-page-problem-no-rows-remedy = Prüfen Sie, ob das richtige Blatt und die richtige Datei gewählt sind.\n\n### Import von Vertragslisten: Felder, Fragen, Abweichungen und was aus Zeilen wird.\n\n## Felder\n\nimport-field-number = Vertragsnummer\nimport-field-customer = Kundennummer\nimport-field-customer-name = Kunde\nimport-field-level = Servicelevel\nimport-field-received-on = Auftragseingang\nimport-field-activates-on = Aktivierung\nimport-field-term-months = Laufzeit\nimport-field-yearly-fee = Gebühr pro Jahr\nimport-field-monthly-fee = Gebühr pro Monat\nimport-field-currency = Währung\nimport-field-owner = Betreut von\nimport-field-note = Notiz\nimport-field-contacts = Ansprechpartner\nimport-field-contact-name = Ansprechpartner { $place }: Name\nimport-field-contact-email = Ansprechpartner { $place }: E-Mail\nimport-field-contact-phone = Ansprechpartner { $place }: Telefon\nimport-field-notice-received-on = Kündigung eingegangen\nimport-field-notice-party = Kündigung durch\nimport-field-notice-channel = Weg der Kündigung\nimport-field-last-day = Letzter Tag\nimport-field-renews-on = Verlängert am\nimport-field-notice-by = Kündbar bis\nimport-field-notices = Kündigung\n\n## Formate\n\nimport-format-dmy = Tag, Monat, Jahr\nimport-format-mdy = Monat, Tag, Jahr\nimport-format-ymd = Jahr, Monat, Tag\nimport-format-serial = Tageszahl seit 1900\nimport-format-serial-1904 = Tageszahl seit 1904\nimport-format-decimal-comma = 1.234,56\nimport-format-decimal-point = 1,234.56\nimport-format-leave-out = Unvollständige auslassen\n\n## Was aus Zeilen wird\n\nimport-outcome-new = neu\nimport-outcome-changed = geändert\nimport-outcome-unchanged = unverändert\nimport-outcome-duplicate = doppelt\nimport-outcome-question = offen\nimport-outcome-rejected = nicht übernommen\n\n## Fragen\n\nimport-asked-ambiguous = „{ $raw }“ kann { $list } heißen.\nimport-asked-unclear = „{ $raw }“ ist nicht eindeutig.\nimport-asked-unreadable = „{ $raw }“ ist hier nicht lesbar.\nimport-asked-no-day = „{ $raw }“ ist kein Datum.\nimport-asked-no-amount = „{ $raw }“ ist kein Betrag.\nimport-asked-no-length = „{ $raw }“ ist keine Laufzeit.\nimport-asked-no-level = „{ $raw }“ ist kein Servicelevel dieser Bedingungen.\nimport-asked-missing = Die Angabe fehlt.\nimport-asked-forbidden = „{ $raw }“ ist nicht zulässig.\nimport-asked-contacts = Ein Vertrag nennt höchstens { $most } Ansprechpartner. Wer bleibt?\nimport-asked-other-customer = Die Vertragsnummer gehört im Register zu einem anderen Kunden: { $list }.\nimport-asked-several-customers = Mehrere Kunden heißen so: { $list }.\nimport-asked-column = { $field }: In der Spalte „{ $header }“ ist das Format offen.\nimport-asked-word = { $field }: Was heißt „{ $raw }“?\nimport-asked-default = { $field }: Was gilt für Zeilen ohne Angabe?\nimport-asked-incomplete = Ansprechpartner brauchen Name, E-Mail und Telefon. Was wird aus denen, bei denen etwas fehlt?\nimport-asked-answers = Möglich: { $list }\nimport-asked-example = { $choice } ({ $examples })\n\n## Hinweise zu Zeilen\n\nimport-message-left-out = Die Zeile wird ausgelassen.\nimport-message-imported = Ohne Auftragseingang. Der Vertrag gilt als Altbestand.\nimport-message-imported-order = Der Auftrag vom { $date } passt nicht zur Aktivierung. Der Vertrag gilt als Altbestand, das Auftragsdatum entfällt.\nimport-message-same = Derselbe Vertrag wie in Zeile { $row }.\nimport-message-same-differs = Derselbe Vertrag wie in Zeile { $row }, aber mit anderen Angaben.\nimport-message-new-customer = Der Kunde wird angelegt.\nimport-message-changes = Geändert: { $list }.\nimport-message-fee-per-month = Die Gebühr gilt für einen Monat. Zwölf davon sind die Jahresgebühr.\nimport-message-contact-left-out = Der Ansprechpartner { $name } ist unvollständig und wird nicht übernommen.\nimport-difference = { $field }: Die Liste sagt { $sheet }, die Bedingungen sagen { $terms }.\nimport-noted = Laut Liste: { $list }\nimport-noted-day = { $field } { $date }\n\n## Ergebnis\n\nimport-table-row = Zeile\nimport-table-outcome = Ergebnis\nimport-table-number = Vertrag\nimport-table-customer = Kunde\nimport-table-field = Feld\nimport-table-sheet = Ihre Liste\nimport-table-terms = Die Bedingungen\nimport-table-reason = Grund\nimport-table-header = Spalte\nimport-table-format = Format\nimport-table-filled = Gefüllt\nimport-table-level = Servicelevel\nimport-table-raw = Wie geschrieben\nimport-sheet-rows = Zeilen\nimport-sheet-differences = Abweichungen\nimport-sheet-columns = Spalten\nimport-report-title = Import von { $file }\nimport-of-sheet = { $file }, Blatt „{ $sheet }“\nimport-counts =\n    { $count ->\n        [one] 1 Zeile gelesen\n       *[other] { $count } Zeilen gelesen\n    }\nimport-dry-run = Probelauf. Es wurde nichts gespeichert.\nimport-nothing-stored = Es gab nichts zu speichern.\nimport-stored =\n    { $count ->\n        [one] 1 Vertrag gespeichert. „termkeeper undo“ nimmt ihn zurück.\n       *[other] { $count } Verträge gespeichert. „termkeeper undo“ nimmt alle zusammen zurück.\n    }\nimport-column-left-out = wird ausgelassen\nimport-restored =\n    { $count ->\n        [one] 1 Vertrag, { $customers } Kunden und { $requests } Anfragen aus der Datei, die im Register fehlten.\n       *[other] { $count } Verträge, { $customers } Kunden und { $requests } Anfragen aus der Datei, die im Register fehlten.\n    }\n\n### Das Unternehmen auf seinen Papieren: Einstellungen, Bilder, und warum eines nicht geht.\n\n## Settings\n\nletterhead-address = Anschrift\nletterhead-law = Pflichtangaben auf Briefen\nletterhead-signing = Unterschrift\nletterhead-look = Logo und Farbe\nletterhead-website = Website\nletterhead-management = Geschäftsführung\nletterhead-management-hint = Namen, durch Kommas getrennt\nletterhead-court = Registergericht\nletterhead-register-number = Registernummer\nletterhead-vat-id = USt-IdNr.\nletterhead-signer-name = Unterzeichnet Briefe\nletterhead-signer-hint = Wenn leer, unterzeichnet, wer den Vertrag betreut.\nletterhead-signer-role = Funktion\nletterhead-accent = Farbe\nletterhead-accent-hint = Für das Datum, das noch offen ist. Leer: Petrol.\nletterhead-accent-take = { $colour } nehmen\nletterhead-logo = Logo\nletterhead-logo-none = Noch kein Logo\nletterhead-logo-hint = PNG, JPEG oder SVG, bis 2 MB. SVG bleibt in jeder Größe scharf.\nletterhead-logo-choose = Logo wählen …\nletterhead-logo-replace = Ersetzen …\nletterhead-logo-remove = Entfernen\nletterhead-logo-remove-label = Logo entfernen\nletterhead-logo-replace-label = Logo ersetzen\nletterhead-name-beside-logo = Name neben dem Logo\nletterhead-signature = Unterschrift als Bild\nletterhead-signature-none = Noch keine Unterschrift\nletterhead-signature-hint = Auf Weiß oder durchsichtig. Steht über dem Namen der unterzeichnenden Person.\nletterhead-signature-choose = Unterschrift wählen …\nletterhead-signature-remove-label = Unterschrift entfernen\nletterhead-signature-replace-label = Unterschrift ersetzen\nletterhead-preview = Briefkopf\nletterhead-preview-text = So erscheint er auf Papieren\nletterhead-preview-sheet = Blatt\nletterhead-preview-letter = Brief\nletterhead-preview-description = Vorschau auf Kopf und Fuß eines Papiers\nletterhead-done-logo = Logo gespeichert\nletterhead-done-logo-removed = Logo entfernt\nletterhead-done-signature = Unterschrift gespeichert\nletterhead-done-signature-removed = Unterschrift entfernt\nletterhead-dialog-logo = Logo wählen\nletterhead-dialog-signature = Unterschrift wählen\nletterhead-dialog-filter = Bilder\n\n## A sample in the preview\n\nletterhead-sample-heading = Beispielhandel GmbH\nletterhead-sample-subheading = Supportvertrag SV-0000, Servicelevel Premium\nletterhead-sample-subject = Ihr Supportvertrag beginnt am 1. März 2027\nletterhead-sample-text = So beginnt der Text eines Briefs unter Ihrem Briefkopf.\nletterhead-sample-street = Beispielweg 1\nletterhead-sample-place = 12345 Beispielhausen\n\n## On letters\n\nletterhead-managed-by = Geschäftsführung: { $names }\nletterhead-vat = USt-IdNr. { $number }\n\nletterhead-picture = { $name }, { $kilobytes } KB\n\n## Why a picture or a colour is not taken\n\nproblem-picture-bytes = { $field }: Die Datei ist größer als { $max } MB.\nproblem-picture-pixels = { $field }: { $width } × { $height } Pixel sind zu viele; höchstens { $max } Megapixel.\nproblem-picture-format = { $field }: Die Datei ist weder PNG noch JPEG noch SVG.\nproblem-picture-broken = { $field }: Die Datei ist beschädigt oder unvollständig.\nproblem-picture-forbidden = { $field }: Die Zeichnung enthält „{ $what }“. Papiere nehmen nichts auf, was etwas ausführt oder von anderswo lädt.\nproblem-picture-unsupported = { $field }: Die Zeichnung enthält { $part }. Das können Papiere nicht zeichnen.\nproblem-picture-complicated = { $field }: Die Zeichnung ist zu aufwendig.\nproblem-picture-invisible = { $field }: Auf weißem Papier wäre von dem Bild nichts zu sehen.\nproblem-picture-smaller = Speichern Sie es kleiner. 1.200 Pixel sind breit genug.\nproblem-picture-save-again = Speichern Sie das Bild neu als PNG oder SVG.\nproblem-picture-plain = Speichern Sie es als einfaches SVG mit Text als Pfaden, oder als PNG.\nproblem-picture-dark = Nehmen Sie die Fassung für helle Hintergründe.\nproblem-no-colour = { $field } ist keine Farbe wie #0A5A63.\nproblem-colour-too-light = { $field } ist zu hell, um auf weißem Papier gelesen zu werden.\nproblem-colour-nearest = Die nächste lesbare ist { $colour }.\npicture-part-text = Text\npicture-part-image = ein Bild\npicture-part-filter = einen Filter\npicture-part-mask = eine Maske\npicture-part-pattern = ein Muster\npicture-part-marker = Pfeilspitzen\npicture-part-blend = verrechnete Ebenen\n\n## Names of fields\n\nfield-name-website = Website\nfield-name-management = Geschäftsführung\nfield-name-court = Registergericht\nfield-name-register-number = Registernummer\nfield-name-signer-name = Unterzeichnet Briefe\nfield-name-signer-role = Funktion\nfield-name-accent = Farbe\nfield-name-logo = Logo\nfield-name-signature = Unterschrift\nfield-name-is-name-beside-logo = Name neben dem Logo\n\n### Letters: activation, confirmation of a notice, our own notice.\n\n## Every letter\n\nletter-date = Datum\nletter-contract = Vertrag\nletter-customer = Kunde\nletter-reach = Sie erreichen\nletter-salutation = Guten Tag { $name },\nletter-salutation-all = Guten Tag,\nletter-closing = Mit freundlichen Grüßen\nletter-department = Vertragsmanagement, { $company }\nletter-questions = Für Fragen erreichen Sie uns unter { $phone }.\nletter-until-then = Bis dahin stehen Ihnen alle Leistungen unverändert zu.\nletter-reasons = Wie sich das Ende ergibt\nletter-ends-note = { $weekday }\nletter-last-day = Letzter Tag\n\n## How a notice arrived, after "ist am 24.11.2026"\n\nletter-by-letter = per Brief\nletter-by-fax = per Fax\nletter-by-email = per E-Mail\nletter-by-portal = über das Portal\nletter-by-handed-over = persönlich\nletter-by-phone = am Telefon\n\n## Activation\n\nletter-activation-title = Aktivierung { $contract }\nletter-activation-subject = Ihr Supportvertrag beginnt am { $date }\nletter-activation-subject-past = Ihr Supportvertrag läuft seit dem { $date }\nletter-activation-requested = vielen Dank für Ihren Auftrag vom { $order }. Wir bestätigen die Aktivierung zu Ihrem Wunschtermin, { $date }.\nletter-activation-default =\n    { $days ->\n        [one] vielen Dank für Ihren Auftrag vom { $order }. Ein Wunschtermin wurde nicht genannt. Der Vertrag beginnt daher am Tag nach dem Auftrag: { $date }.\n       *[other] vielen Dank für Ihren Auftrag vom { $order }. Ein Wunschtermin wurde nicht genannt. Der Vertrag beginnt daher { $days } Tage nach dem Auftrag: { $date }.\n    }\nletter-activation-given = wir bestätigen die Aktivierung Ihres Supportvertrags { $contract }: { $date }.\nletter-activation-level =\n    { $months ->\n        [one] Von diesem Tag an gilt der Servicelevel { $level } mit einer Laufzeit von einem Monat.\n       *[other] Von diesem Tag an gilt der Servicelevel { $level } mit einer Laufzeit von { $months } Monaten.\n    }\nletter-activation-level-now =\n    { $months ->\n        [one] Heute gilt der Servicelevel { $level } mit einer Laufzeit von einem Monat.\n       *[other] Heute gilt der Servicelevel { $level } mit einer Laufzeit von { $months } Monaten.\n    }\nletter-note-renews =\n    { $months ->\n        [one] { $weekday }, um einen Monat\n       *[other] { $weekday }, um { $months } Monate\n    }\nletter-note-cancel-by = { $weekday }, Eingang bei uns\nletter-note-cancel-by-passed = { $weekday }, verstrichen\nletter-requests = Supportanfragen stellen Ihre benannten Ansprechpartner per E-Mail an { $email }.\nletter-requests-by-email = Supportanfragen stellen Ihre benannten Ansprechpartner per E-Mail.\nletter-contacts =\n    { $count ->\n        [one] Benannt ist { $names }.\n       *[other] Benannt sind { $names }.\n    }\nletter-contacts-more =\n    { $left ->\n        [one] Eine weitere Person können Sie jederzeit ergänzen.\n       *[other] { $left } weitere Personen können Sie jederzeit ergänzen.\n    }\nletter-contacts-wanted =\n    { $max ->\n        [one] Bitte benennen Sie bis zum { $date } eine Person mit Name, E-Mail und Telefon.\n       *[other] Bitte benennen Sie bis zum { $date } mindestens eine Person mit Name, E-Mail und Telefon. Möglich sind { $max }.\n    }\nletter-contacts-wanted-now =\n    { $max ->\n        [one] Bitte benennen Sie eine Person mit Name, E-Mail und Telefon.\n       *[other] Bitte benennen Sie mindestens eine Person mit Name, E-Mail und Telefon. Möglich sind { $max }.\n    }\nletter-and = { $first } und { $last }\nletter-check = Bitte prüfen Sie die Angaben in der beiliegenden Vertragsübersicht.\nletter-change-activation = Bis zum { $until } können Sie den Aktivierungstag noch ändern. Möglich ist jeder Tag bis zum { $latest }.\nletter-enclosure =\n    { $pages ->\n        [one] Anlage: Vertragsübersicht, 1 Seite\n       *[other] Anlage: Vertragsübersicht, { $pages } Seiten\n    }\n\n## Notice by the client\n\nletter-notice-title = Kündigungsbestätigung { $contract }\nletter-notice-subject = Ihre Kündigung zum { $date }\nletter-notice-received = Ihre Kündigung ist am { $date } { $how } bei uns eingegangen.\nletter-notice-confirmed = Wir bestätigen: Der Vertrag { $contract } endet mit Ablauf des { $date }. Er verlängert sich nicht.\nletter-notice-late-subject = Ihre Kündigung: Der Vertrag endet am { $date }\nletter-notice-late = Für ein Ende am { $missed } hätte sie spätestens am { $by } eingehen müssen. Der Vertrag { $contract } verlängert sich deshalb noch einmal und endet mit Ablauf des { $date }.\nletter-notice-received-on = Eingegangen am\nletter-notice-received-note = { $weekday }, { $verdict }\nletter-notice-was-possible = Kündigung war möglich bis\nletter-notice-was-possible-note = { $weekday }, Eingang bei uns\nletter-verdict-on-time = rechtzeitig\nletter-verdict-boundary = am letzten Tag\nletter-verdict-late = verspätet\nletter-verdict-without-effect = ohne Wirkung\nletter-verdict-second = weitere Kündigung\n\n## Notice in a form that ends nothing\n\nletter-form-title = Kündigung ohne Wirkung { $contract }\nletter-form-subject = Ihre Kündigung am Telefon\nletter-form = Sie haben am { $date } am Telefon gekündigt. Nach den Vertragsbedingungen muss eine Kündigung schriftlich eingehen. Am Telefon beendet sie nichts: Der Vertrag { $contract } läuft weiter.\nletter-form-next = Möchten Sie kündigen, senden Sie uns bitte ein unterschriebenes Schreiben. Geht es spätestens am { $by } ein, endet der Vertrag mit Ablauf des { $date }.\nletter-form-ends = Es bleibt dabei: Der Vertrag endet mit Ablauf des { $date }.\n\n## The signed copy\n\nletter-copy-title = Bitte um das Original { $contract }\nletter-copy-subject = Ihre Kündigung: bitte senden Sie uns das Original\nletter-copy-confirmed = Sie ist wirksam: Der Vertrag { $contract } endet mit Ablauf des { $date }.\nletter-copy-by = Bitte senden Sie uns bis zum { $date } die unterschriebene Fassung. Am Ende des Vertrags ändert sich dadurch nichts; wir benötigen sie für unsere Unterlagen (§ 127 Abs. 2 BGB).\nletter-copy-soon = Bitte senden Sie uns in den nächsten Tagen die unterschriebene Fassung. Am Ende des Vertrags ändert sich dadurch nichts; wir benötigen sie für unsere Unterlagen (§ 127 Abs. 2 BGB).\nletter-copy-wanted = Original bis\nletter-copy-wanted-note = { $weekday }, Eingang bei uns\n\n## A further notice, a notice taken back, an important reason\n\nletter-second-title = Weitere Kündigung { $contract }\nletter-second-subject = Ihre weitere Kündigung\nletter-second = Ihre weitere Kündigung ist am { $date } { $how } bei uns eingegangen. Wir haben sie erfasst. Es bleibt beim Ende aus der Kündigung vom { $first }: Der Vertrag { $contract } endet mit Ablauf des { $end }.\nletter-withdrawn-title = Rücknahme der Kündigung { $contract }\nletter-withdrawn-subject = Die Kündigung ist zurückgenommen\nletter-withdrawn = wir bestätigen unsere Vereinbarung vom { $agreed }: Die Kündigung vom { $date } ist zurückgenommen.\nletter-withdrawn-runs = Der Vertrag { $contract } läuft unverändert weiter.\nletter-withdrawn-ends = Der Vertrag { $contract } endet aus einer anderen Kündigung mit Ablauf des { $date }.\nletter-extraordinary-subject = Ihre außerordentliche Kündigung zum { $date }\nletter-extraordinary-received = Ihre außerordentliche Kündigung ist am { $date } { $how } bei uns eingegangen.\nletter-extraordinary = Als Grund ist genannt: { $reason }\n\n## Our own notice\n\nletter-own-title = Kündigung { $contract }\nletter-own-subject = Kündigung Ihres Supportvertrags zum { $date }\nletter-own = wir kündigen den Vertrag { $contract } ordentlich mit Ablauf des { $date }, dem letzten Tag der { $ordinal }. Laufzeit. Er verlängert sich nicht.\nletter-own-extraordinary = wir kündigen den Vertrag { $contract } außerordentlich aus wichtigem Grund (§ 314 BGB). Er endet mit Ablauf des { $date }. Grund: { $reason }\nletter-own-receipt = Die Frist ist gewahrt, wenn dieses Schreiben spätestens am { $date } bei Ihnen eingeht. Bitte bestätigen Sie uns den Eingang.\nletter-own-receipt-confirm = Bitte bestätigen Sie uns den Eingang dieses Schreibens.\nletter-own-by = Eingang bei Ihnen bis\nletter-own-by-note = { $weekday }, dieser Tag zählt mit\n\n## Kinds of letters\n\nletter-kind-activation = Aktivierungsschreiben\nletter-kind-notice-confirmed = Kündigungsbestätigung\nletter-kind-notice-late = Kündigungsbestätigung, verspätet\nletter-kind-notice-without-effect = Antwort auf die Kündigung am Telefon\nletter-kind-signed-copy = Bitte um das Original\nletter-kind-second-notice = Antwort auf die weitere Kündigung\nletter-kind-withdrawn = Bestätigung der Rücknahme\nletter-kind-own-notice = Eigene Kündigung\n\n## A paper about something that the contract has none of\n\nproblem-not-found-notice = Der Vertrag { $contract } hat keine solche Kündigung.\nproblem-not-found-amendment = Der Vertrag { $contract } hat keine solche Änderung.\nproblem-not-found-contract-year = Der Vertrag { $contract } hat kein solches Vertragsjahr.\n\n### Papers about a contract beside summary and letters: offer, amendment, yearly statement, list of\n### renewals. And what each paper is called.\n\n## Names of papers\n\npaper-kind-summary = Vertragsübersicht\npaper-kind-activation = Aktivierungsschreiben\npaper-kind-notice = Schreiben zur Kündigung\npaper-kind-own-notice = Eigene Kündigung\npaper-kind-amendment = Nachtrag\npaper-kind-offer = Angebot\npaper-kind-statement = Jahresübersicht\n\n## Every list on paper\n\npaper-continued = Fortsetzung\npaper-sum = Summe\n\n## Offer\n\noffer = Angebot\noffer-title = Angebot { $contract }\noffer-subtitle = Angebot { $contract }, Servicelevel { $level }\noffer-as-of = Angebot vom { $date }\noffer-signatures = Auftrag\noffer-activation-earliest = Beginn frühestens\noffer-activation-earliest-note = Bei Auftrag am { $date }.\noffer-activation-default = Beginn ohne Wunsch\noffer-activation-default-note =\n    { $days ->\n        [one] Einen Tag nach dem Auftrag.\n       *[other] { $days } Tage nach dem Auftrag.\n    }\noffer-activation-requested = Ihr Wunschtermin\noffer-activation-requested-note = Möglich, wenn Sie heute beauftragen.\noffer-activation-latest = Beginn spätestens\noffer-activation-latest-note =\n    { $days ->\n        [one] Einen Tag nach dem Auftrag.\n       *[other] { $days } Tage nach dem Auftrag.\n    }\noffer-price = Preis\noffer-price-note = Alle Beträge netto, zuzüglich der gesetzlichen Umsatzsteuer.\noffer-price-service = Leistung\noffer-price-time = Zeitraum\noffer-price-amount = Betrag\noffer-price-line = Supportvertrag, Servicelevel { $level }\noffer-price-period = Eine Laufzeit\noffer-per-contract-year = je Vertragsjahr\noffer-reasons = Wie sich die Daten bei einem Auftrag am { $date } ergeben\n\n## Amendment\n\npaper-amendment-title = Nachtrag zum Supportvertrag { $contract }\npaper-amendment-subtitle = Nachtrag zum Supportvertrag { $contract }, ab { $date }\npaper-amendment-as-of = Nachtrag, Stand { $date }\npaper-amendment-agreed = Vereinbart\npaper-amendment-holds-from = Gilt ab\npaper-amendment-changes = Was sich ändert\npaper-amendment-rest = Alles andere bleibt wie vereinbart, auch Laufzeit, Verlängerung und Kündigungsfrist.\npaper-amendment-what = Leistung\npaper-amendment-before = bisher\npaper-amendment-from = ab { $date }\npaper-amendment-fee = Gebühr je Vertragsjahr\npaper-amendment-reasons = Warum ab diesem Tag\n\n## Yearly statement\n\nstatement-title = Jahresübersicht { $contract }, { $ordinal }. Vertragsjahr\nstatement-subtitle = Supportvertrag { $contract }, { $ordinal }. Vertragsjahr, { $from } bis { $until }\nstatement-as-of = Jahresübersicht, Stand { $date }\nstatement-so-far = Jahresübersicht, Zwischenstand { $date }\nstatement-from = Beginn\nstatement-until = Ende\nstatement-figures = In diesem Vertragsjahr\nstatement-used = { $used } von { $max }\nstatement-over =\n    { $count ->\n        [one] Eine davon über dem Kontingent.\n       *[other] { $count } davon über dem Kontingent.\n    }\nstatement-not-counted =\n    { $count ->\n        [one] Eine weitere zählt nicht, sie war nicht berechtigt.\n       *[other] { $count } weitere zählen nicht, sie waren nicht berechtigt.\n    }\nstatement-in-time =\n    { $total ->\n        [one] { $used } von einer Anfrage rechtzeitig beantwortet, { $share }\n       *[other] { $used } von { $total } Anfragen rechtzeitig beantwortet, { $share }\n    }\nstatement-overdue =\n    { $count ->\n        [one] Eine ist überfällig und noch ohne Antwort.\n       *[other] { $count } sind überfällig und noch ohne Antwort.\n    }\nstatement-open =\n    { $count ->\n        [one] Eine Anfrage ist noch offen.\n       *[other] { $count } Anfragen sind noch offen.\n    }\nstatement-none-answered = noch keine Anfrage beantwortet\nstatement-no-response-owed = keine Anfrage mit Reaktionszeit\nstatement-hours = { $used } von { $max } h abgerufen\nstatement-lapsed =\n    { $left ->\n        [one] Eine Stunde ist verfallen.\n       *[other] { $left } Stunden sind verfallen.\n    }\nstatement-left =\n    { $left ->\n        [one] Eine Stunde ist noch frei. Sie verfällt nach dem { $date }.\n       *[other] { $left } Stunden sind noch frei. Sie verfallen nach dem { $date }.\n    }\nstatement-column-number = Nr.\nstatement-column-received = Eingang\nstatement-column-subject = Anfrage\nstatement-column-due = Fällig\nstatement-column-answered = Antwort\nstatement-column-result = Ergebnis\nstatement-column-blocks = Blöcke\nstatement-over-quota = über Kontingent\nstatement-result-in-time = rechtzeitig\nstatement-result-missed = verspätet\nstatement-result-overdue = überfällig\nstatement-result-open = offen\nstatement-result-none = keine Frist\nstatement-refused-not-a-contact = kein Ansprechpartner\nstatement-refused-channel = falscher Weg\nstatement-refused-not-active = außerhalb der Laufzeit\nstatement-without-requests = In diesem Vertragsjahr gab es keine Anfrage.\nstatement-without-consulting = In diesem Vertragsjahr wurde keine Beratung abgerufen.\n\n## List of renewals\n\nrenewal-list = Verlängerungen\nrenewal-list-month = { $from }\nrenewal-list-months = { $from } bis { $until }\nrenewal-list-as-of = Stand { $date }\nrenewal-list-net = alle Beträge netto\nrenewal-list-last-day = letzter Tag\nrenewal-list-received = Kündigung\nrenewal-list-no-fee = keine Gebühr\nrenewal-list-new-fee = neue Gebühr\nrenewal-list-sum = Summe { $currency }\nrenewal-list-sum-of = Summe { $currency }: { $parts }\nrenewal-list-without-rows = In diesen Monaten verlängert sich kein Vertrag.\n\n### What stands on papers: summaries, letters, tables, calendar files.\n\n## Contract summary: frame\n\npaper-summary-title = Vertragsübersicht { $contract }\npaper-summary-subtitle = Supportvertrag { $contract }, Servicelevel { $level }\npaper-summary-as-of = Vertragsübersicht, Stand { $date }\npaper-summary-draft-as-of = Entwurf, Stand { $date }\npaper-draft = Entwurf\npaper-page-of = Seite { $page } von { $pages }\npaper-signatures = Unterschriften\npaper-sign-here = Ort, Datum, Unterschrift\npaper-signed-for = für { $name }\n\n## Contract summary: key facts and dates\n\npaper-activation = { $date }, { $origin }\npaper-fee-net = { $amount } netto\npaper-fee-per-year = je Vertragsjahr\npaper-fee-from = ab { $date }\npaper-fee-none = keine Gebühr\npaper-amendment = { $from } zu { $to } ab { $date }\npaper-note-last-day = { $weekday }. Ende der { $ordinal }. Laufzeit, wenn rechtzeitig gekündigt wird.\npaper-note-last-day-fixed = { $weekday }. Ende der { $ordinal }. Laufzeit.\npaper-note-renews =\n    { $months ->\n        [one] { $weekday }. Ohne Kündigung um einen weiteren Monat.\n       *[other] { $weekday }. Ohne Kündigung um weitere { $months } Monate.\n    }\npaper-note-renews-fixed =\n    { $months ->\n        [one] { $weekday }. Um einen weiteren Monat.\n       *[other] { $weekday }. Um weitere { $months } Monate.\n    }\npaper-note-cancel-by = { $weekday }. Schriftlich, es zählt der Tag des Eingangs.\npaper-note-cancel-by-passed = { $weekday }. Dieser Tag ist verstrichen.\npaper-note-ends = { $weekday }. Bis dahin gelten alle Leistungen.\npaper-note-notice = { $weekday }. { $channel }, { $verdict }.\n\n## Contract summary: what the level promises\n\npaper-promises = Was { $level } umfasst\npaper-window = Montag bis Freitag, { $from } bis { $to } Uhr, nicht an Feiertagen { $place }\npaper-not-included = nicht enthalten\npaper-response-note = Bis zur ersten Antwort, gezählt nur innerhalb der Servicezeit. Eine Lösungszeit ist nicht geschuldet.\npaper-requests-label = Supportanfragen\npaper-requests = bis zu { $max } je Vertragsjahr, per E-Mail durch einen Ansprechpartner\npaper-telephone = bei kritischer Auswirkung, innerhalb der Servicezeit\npaper-consulting = { $hours } h je Vertragsjahr in Blöcken zu { $block }\npaper-consulting-discount = weitere Tage mit { $discount } Nachlass\npaper-satellites-label = openITCOCKPIT-Satelliten\npaper-satellites = bis zu { $max }\npaper-solutions = Unterstützte Lösungen\npaper-test-systems-yes = werden unterstützt\n\n## Contract summary: tables and reasons\n\npaper-satellites-of = { $used } von { $max } Satelliten\npaper-solution = Lösung\npaper-version = Version\npaper-contacts-of = { $used } von { $max }. Nur sie dürfen Anfragen stellen.\npaper-contact-name = Name\npaper-contact-reach = E-Mail, Telefon\npaper-consulting-of = { $used } von { $max } h im { $ordinal }. Vertragsjahr, das am { $date } endet.\npaper-consulting-day = Termin\npaper-consulting-hours = Stunden\npaper-reasons = Wie sich diese Daten ergeben\n\n## How these dates follow, in sentences\n\npaper-why-order = Der Auftrag ging am { $order } ein.\npaper-why-window =\n    { $number_of_first ->\n        [one] Der Vertrag beginnt frühestens einen, spätestens { $days } Tage danach, also vom { $from } bis { $to }.\n       *[other] Der Vertrag beginnt frühestens { $number_of_first }, spätestens { $days } Tage danach, also vom { $from } bis { $to }.\n    }\npaper-why-requested = Gewünscht wurde der { $date }.\npaper-why-default =\n    { $days ->\n        [one] Ein Wunsch wurde nicht genannt; dann gilt der Tag danach.\n       *[other] Ein Wunsch wurde nicht genannt; dann gilt der Tag { $days } Tage danach.\n    }\npaper-why-imported = Der Vertrag wurde aus einer Liste übernommen. Er läuft seit diesem Tag.\npaper-why-corrected = Der Tag wurde nachträglich berichtigt.\npaper-why-period-label = { $ordinal }. Laufzeit\npaper-why-period =\n    { $count ->\n        [one] Der Vertrag hat sich einmal um { $months } Monate verlängert.\n       *[other] Der Vertrag hat sich { $count }-mal um je { $months } Monate verlängert.\n    }\npaper-why-last-day-first =\n    { $months ->\n        [12] Die Laufzeit von 12 Monaten beginnt mit der Aktivierung und endet mit Ablauf des Tages davor im Folgejahr.\n       *[other] Die Laufzeit von { $months } Monaten beginnt mit der Aktivierung. Sie endet am Tag vor der gleichen Tageszahl oder mit dem Monat.\n    }\npaper-why-last-day-later =\n    { $months ->\n        [12] Die Laufzeit von 12 Monaten beginnt am { $date } und endet mit Ablauf des Tages davor im Folgejahr.\n       *[other] Die Laufzeit von { $months } Monaten beginnt am { $date }. Sie endet am Tag vor der gleichen Tageszahl oder mit dem Monat.\n    }\npaper-why-renews =\n    { $months ->\n        [one] Ohne Kündigung verlängert sich der Vertrag mit dem folgenden Tag um einen weiteren Monat.\n       *[other] Ohne Kündigung verlängert sich der Vertrag mit dem folgenden Tag um weitere { $months } Monate.\n    }\npaper-why-notice-by =\n    { $days ->\n        [one] Die Kündigung muss spätestens einen Kalendertag vor der Verlängerung am { $date } schriftlich eingehen. Der letzte Tag zählt mit.\n       *[other] Die Kündigung muss spätestens { $days } Kalendertage vor der Verlängerung am { $date } schriftlich eingehen. Der letzte Tag zählt mit.\n    }\npaper-why-not-moved-holiday = Der { $date } ist ein Feiertag ({ $holiday }). Die Frist verschiebt sich dadurch nicht.\npaper-why-not-moved-weekend = Der { $date } ist ein { $weekday }. Die Frist verschiebt sich dadurch nicht.\npaper-why-advice-holiday = Der { $date } ist ein Feiertag ({ $holiday }). Die Frist verschiebt sich dadurch nicht; wir empfehlen den Eingang bis { $weekday }, { $advised }.\npaper-why-advice-weekend = Der { $date } ist ein { $day-of-week }. Die Frist verschiebt sich dadurch nicht; wir empfehlen den Eingang bis { $weekday }, { $advised }.\npaper-why-last-working-day-label = Letzter Arbeitstag davor\npaper-why-on-time = Die Kündigung ging vor dem { $date } ein. Der Vertrag endet mit der { $ordinal }. Laufzeit.\npaper-why-boundary = Die Kündigung ging am { $date } ein, dem letzten Tag. Er zählt mit: Der Vertrag endet mit der { $ordinal }. Laufzeit.\npaper-why-late = Die Kündigung ging nach dem { $date } ein. Der Vertrag verlängert sich deshalb noch einmal und endet mit der { $ordinal }. Laufzeit.\npaper-why-named-end = Die Kündigung nennt dieses spätere Ende einer Laufzeit. Es gilt.\npaper-clause-notice = Vertragsbedingungen, Abs. 2 Satz 2; § 127 Abs. 2 BGB\n\n## Where public holidays count, after "an Feiertagen"\n\npaper-region-bb = in Brandenburg\npaper-region-be = in Berlin\npaper-region-bw = in Baden-Württemberg\npaper-region-by = in Bayern\npaper-region-hb = in Bremen\npaper-region-he = in Hessen\npaper-region-hh = in Hamburg\npaper-region-mv = in Mecklenburg-Vorpommern\npaper-region-ni = in Niedersachsen\npaper-region-nw = in Nordrhein-Westfalen\npaper-region-rp = in Rheinland-Pfalz\npaper-region-sh = in Schleswig-Holstein\npaper-region-sl = im Saarland\npaper-region-sn = in Sachsen\npaper-region-st = in Sachsen-Anhalt\npaper-region-th = in Thüringen\n\n### Wer arbeitet, die erste Minute mit dem Programm, Beispielverträge und die Teile der Einstellungen.\n\n## Teile der Einstellungen\n\nsettings-parts = Teile der Einstellungen\nsettings-part-person = Sie\nsettings-part-look = Sprache und Aussehen\nsettings-part-reminders = Erinnerungen\nsettings-part-company = Unternehmen\nsettings-part-editions = Bedingungen\nsettings-part-backups = Sicherungen\nsettings-part-registers = Register\nsettings-for-person = Für Sie\nsettings-for-house = Für alle\n\n## Wer arbeitet\n\nperson-title = Sie\nperson-text = Ihr Name steht bei jeder Änderung, die Sie vornehmen, und sagt, welche Verträge Ihre sind. Er bleibt auf diesem Rechner.\nperson-name = Name\nperson-name-guessed = Aus Ihrem Konto auf diesem Rechner, bis Sie einen Namen speichern.\nperson-initials = Kürzel\nperson-initials-own = Steht in Listen für Sie. Bleibt das Feld leer, ist es { $initials }.\nperson-initials-none = Steht in Listen für Sie.\nperson-save = Name speichern\nperson-done = Name gespeichert\nperson-contracts = Ihre Verträge sind die, bei denen dieser Name als Betreuung steht. Die Taste { $key } zeigt nur Ihre.\n\n## Die erste Minute\n\nstart-title = Willkommen bei Termkeeper\nstart-text = Sie geben einen Auftrag und seinen Aktivierungstag ein. Termkeeper ermittelt den letzten Tag, die Verlängerung und den Tag, bis zu dem sich der Vertrag kündigen lässt, und sagt Ihnen, warum.\nstart-language = Sprache\nstart-company = Ihre Firma\nstart-company-note = Steht als Auftragnehmer auf jedem Papier. Anschrift und Logo können folgen.\nstart-person = Ihr Name\nstart-person-note = Steht bei jeder Änderung, die Sie vornehmen, in Listen als { $initials }.\nstart-person-none = Steht bei jeder Änderung, die Sie vornehmen.\nstart-ways = Wie möchten Sie beginnen?\nstart-new = Ersten Vertrag eingeben\nstart-new-text = Dauert keine Minute.\nstart-import = Ihre Liste importieren\nstart-import-text = Excel oder CSV. Sie sehen jede Zeile, bevor sie gespeichert wird.\nstart-samples = Mit Beispielverträgen ausprobieren\nstart-samples-text = Erfundene Verträge in einem eigenen Register. Ihres bleibt leer.\nstart-later = Erst einmal umsehen\nstart-example-title = Was ein Vertrag Ihnen sagt\nstart-example-last = 31.12.2026\n\n## Beispielverträge\n\nsamples-banner = Beispielverträge: Hier ist alles erfunden. Ihr eigenes Register bleibt, wie es war.\nsamples-leave = Zurück zu Ihrem Register\nsamples-making = Die Beispielverträge werden angelegt …\n\n## Was meins ist\n\nwhose = Betreuung\nwhose-all = alle\nwhose-mine = durch mich\nwhose-me = { $name } (Sie)\ntoday-example-title = Was eine Zeile Ihnen sagt\ntoday-example-do = Zu tun\ntoday-example-note = 60 Tage vor der Verlängerung. Die Eingabetaste tut, was zu tun ist.\ntoday-whose = Verträge von { $name }, nach Tag\nrenewal-list-owner = Betreuung { $name }\n\n## Befehle\n\naction-toggle-mine = Nur meine\n    .help = Zeigt die Verträge, die Sie betreuen, oder wieder alle: in Heute, Verträge, Anfragen und Finanzen.\naction-first-steps = Erste Schritte\n    .help = Firma, Ihr Name und die Wege, zu beginnen.\naction-open-samples = Mit Beispielverträgen ausprobieren\n    .help = Öffnet erfundene Verträge in einem eigenen Register; Ihres bleibt, wie es ist.\naction-leave-samples = Zurück zu Ihrem Register\n    .help = Verlässt die Beispielverträge.\naction-person = Ihr Name\n    .help = Sagt, wer Sie sind: für den Verlauf, für das, was Ihres ist, für Kürzel in Listen.\naction-window-look = Sprache und Aussehen\n    .help = Deutsch oder Englisch, hell, dunkel oder hoher Kontrast.\n\n### Refusals and failures: what happened, what is safe, what to do.\n\n## What was typed into a date field\n\ntyped-date-empty = Hier fehlt ein Datum.\ntyped-date-not-a-date = Kein Datum. Tag.Monat.Jahr, etwa 31.10.26\ntyped-date-order-unclear = Tag oder Monat zuerst? Bitte mit Punkten: Tag.Monat.Jahr, etwa 31.10.26\ntyped-date-no-such-day = { $month } hat nur { $days } Tage.\ntyped-date-no-such-day-ahead = { $month } hat keinen { $day }. Bitte { $before } oder { $after } eingeben.\ntyped-date-other-weekday = Der { $date } ist ein { $weekday }.\ntyped-date-unit-missing = Tage, Wochen, Monate oder Jahre? Etwa +30t, +2w, +3m, +1j\ntyped-date-out-of-range = Das Jahr liegt nicht zwischen 1 und 9999.\n\n## What was typed into an amount field\n\ntyped-money-empty = Hier fehlt ein Betrag.\ntyped-money-not-an-amount = Kein Betrag. Etwa 4860 oder 4.860,00\ntyped-money-thousands-unclear = Tausender oder Nachkommastellen? Etwa 4860 oder 4.860,00\ntyped-money-too-many-decimals =\n    { $number_of_places ->\n        [0] { $currency } hat keine Nachkommastellen.\n       *[other] { $currency } hat höchstens { $number_of_places } Nachkommastellen.\n    }\ntyped-money-other-currency = Dieser Betrag steht in { $currency }.\ntyped-money-negative = Der Betrag ist kleiner als null.\ntyped-money-too-large = Der Betrag ist zu groß.\n\n## Refusals: what happened, then what to do\n\nproblem-activation-out-of-window = Der { $date } kann nicht der Aktivierungstag sein: Erlaubt ist { $earliest } bis { $latest }.\nproblem-activation-out-of-window-plain = Der Aktivierungstag liegt außerhalb von { $earliest } bis { $latest }.\nproblem-activation-out-of-window-remedy = Wählen Sie einen Tag von Auftrag + 1 bis Auftrag + 90, beide eingeschlossen.\nproblem-activation-fixed = Der Vertrag ist seit { $date } aktiv; der Aktivierungstag steht fest.\nproblem-activation-fixed-remedy = Korrigieren Sie ihn mit Begründung; der alte Tag bleibt im Verlauf.\nproblem-too-many-contacts = Höchstens { $max } Ansprechpartner sind möglich.\nproblem-too-many-contacts-remedy = Ersetzen Sie einen Ansprechpartner, statt einen hinzuzufügen.\nproblem-duplicate-email = Zwei Ansprechpartner haben dieselbe E-Mail-Adresse.\nproblem-duplicate-email-remedy = Geben Sie jedem Ansprechpartner eine eigene Adresse.\nproblem-last-contact = Der letzte Ansprechpartner eines aktiven Vertrags lässt sich nicht entfernen.\nproblem-last-contact-remedy = Nennen Sie im selben Schritt einen anderen.\nproblem-term-too-short = Die Laufzeit beträgt mindestens { $min } Monate.\nproblem-term-too-short-remedy = Geben Sie { $min } bis { $max } Monate ein.\nproblem-unsupported-version = Versionen vor { $minimum } werden nicht unterstützt.\nproblem-unsupported-version-remedy = Geben Sie die eingesetzte Version an, ab { $minimum }.\nproblem-too-many-satellites = { $satellites } Satelliten: Dieses Servicelevel umfasst bis zu { $max }.\nproblem-too-many-satellites-remedy = Wählen Sie das Servicelevel { $level }.\nproblem-too-many-satellites-none = Kein Servicelevel umfasst so viele Satelliten.\nproblem-amendment-before-activation = Das Servicelevel lässt sich ab { $date } ändern, wenn der Vertrag aktiv ist.\nproblem-amendment-needed = Der Vertrag läuft schon. Ein anderes Servicelevel erfassen Sie als Nachtrag, der ab einem Tag gilt.\nproblem-amendment-same-level = Der Vertrag hat dieses Servicelevel bereits.\nproblem-amendment-downgrade = Ein niedrigeres Servicelevel beginnt nur mit einer Verlängerung: nächstmöglich { $date }, zu erklären bis { $declare-by }.\nproblem-amendment-remedy = Wählen Sie einen anderen Tag oder ein anderes Servicelevel.\nproblem-consulting-exhausted = Die Beratungsstunden dieses Vertragsjahres sind verbraucht.\nproblem-invalid-json = Das ist kein gültiges JSON.\nproblem-invalid-json-remedy = Prüfen Sie die Eingabe bei { $place }.\nproblem-invalid-utf8 = Die Eingabe ist nicht UTF-8.\nproblem-invalid-utf8-remedy = Speichern Sie die Datei als UTF-8 und versuchen Sie es erneut.\nproblem-too-large = Die Eingabe ist größer als { $max } Bytes.\nproblem-too-large-remedy = Teilen Sie sie auf.\nproblem-too-many-rows = Ein Tabellenblatt fasst höchstens { $max } Zeilen.\nproblem-too-long-for-a-cell = Zeile { $row }: Eine Zelle fasst höchstens { $max } Zeichen.\nproblem-too-many-rows-remedy = Exportieren Sie weniger Zeilen oder als CSV.\nproblem-missing-field = { $field } fehlt.\nproblem-unknown-field = { $field } ist nicht bekannt.\nproblem-unknown-field-remedy = Entfernen Sie es oder berichtigen Sie die Schreibweise.\nproblem-invalid-value = { $field } kann so nicht übernommen werden.\nproblem-invalid-value-length = { $field } hat { $min } bis { $max } Zeichen.\nproblem-invalid-value-range = { $field } liegt zwischen { $min } und { $max }.\nproblem-invalid-value-allowed = { $field } ist eines von: { $allowed }.\nproblem-invalid-value-control = { $field } enthält ein Steuerzeichen.\nproblem-invalid-value-email = { $field } ist keine E-Mail-Adresse, etwa name@firma.example.\nproblem-invalid-value-currency = { $field } ist kein Währungskürzel, etwa EUR.\nproblem-invalid-value-country = { $field } ist kein Länderkürzel, etwa DE.\nproblem-invalid-value-version = { $field } beginnt nicht mit einer Versionsnummer, etwa 4.8.\nproblem-invalid-value-name-pattern = { $field } ist kein Muster für Dateinamen. Erlaubt sind { $allowed } und Text ohne / \\ : * ? " < > |.\nproblem-invalid-value-not-applicable = { $field } gibt es bei dieser Lösung nicht.\nproblem-invalid-value-earliest = { $field } kann nicht vor dem { $date } liegen.\nproblem-no-renewal = Der Vertrag verlängert sich nicht am { $date }.\nproblem-invalid-value-skipped = { $field }: Diese Uhrzeit gibt es nicht, die Uhr wurde vorgestellt.\nproblem-invalid-date = { $field } ist kein Tag im Kalender.\nproblem-invalid-date-remedy = Schreiben Sie Jahr-Monat-Tag, etwa 2026-10-31.\nproblem-invalid-time = { $field } ist kein Zeitpunkt des Kalenders.\nproblem-invalid-time-remedy = Schreiben Sie ihn wie 2026-06-05T16:00, auf Wunsch mit Sekunden und Zeitzonenabstand.\nproblem-unknown-level = Dieses Servicelevel ist nicht bekannt. Bekannt sind: { $allowed }.\nproblem-unknown-impact = Diese Auswirkung ist nicht bekannt: critical, medium oder low.\nproblem-unknown-region = Diese Region ist nicht bekannt. Bekannt sind: { $allowed }.\nproblem-out-of-range = Das Ergebnis liegt nach dem 31.12.9999, oder eine Zahl liegt außerhalb ihres Bereichs.\nproblem-out-of-range-between = { $field } liegt zwischen { $min } und { $most }.\nproblem-duplicate-number = Diese Nummer ist schon vergeben.\nproblem-duplicate-number-remedy = Wählen Sie eine andere Nummer, oder lassen Sie das Feld leer.\nproblem-not-found-contract = Es gibt keinen Vertrag { $number }.\nproblem-not-found-customer = Es gibt keinen Kunden { $number }.\nproblem-not-found = Diesen Eintrag gibt es nicht.\nproblem-state-conflict = Das ist im Zustand „{ $state }“ nicht möglich.\nproblem-state-conflict-plain = Das ist jetzt nicht möglich.\nproblem-nothing-to-undo = Es gibt nichts rückgängig zu machen.\nproblem-usage = Der Aufruf ist nicht verständlich.\nproblem-register-missing = An diesem Ort gibt es kein Vertragsregister.\nproblem-register-missing-remedy = Prüfen Sie den Pfad, oder legen Sie das Register mit dem ersten Kunden an.\nproblem-register-unreadable = Das Vertragsregister lässt sich nicht lesen.\nproblem-register-unreadable-remedy = Prüfen Sie, ob die Datei ein Vertragsregister ist und ob Sie sie öffnen dürfen.\nproblem-register-locked = Ein anderes Programm hält das Vertragsregister.\nproblem-register-locked-remedy = Schließen Sie es dort, oder versuchen Sie es gleich noch einmal.\nproblem-register-damaged = Das Vertragsregister ist beschädigt.\nproblem-register-damaged-safe = Die Datei bleibt, wie sie ist; nichts wird überschrieben.\nproblem-register-damaged-remedy = Spielen Sie eine Sicherung zurück: im Fenster oder mit termkeeper backup restore latest.\nproblem-backup-damaged = Die Sicherung ist nicht mehr, was sie bei ihrer Entstehung war.\nproblem-backup-damaged-remedy = Wählen Sie eine andere; termkeeper backup list zeigt alle.\nproblem-not-found-backup = Es gibt keine Sicherung { $backup }.\nproblem-register-newer = Das Vertragsregister stammt aus einem neueren Termkeeper.\nproblem-register-newer-remedy = Aktualisieren Sie Termkeeper, um es zu öffnen.\nproblem-register-read-only = Das Vertragsregister ist schreibgeschützt.\nproblem-register-read-only-remedy = Erlauben Sie das Schreiben in Datei und Ordner, um etwas zu ändern.\nproblem-io = Lesen oder Schreiben ist fehlgeschlagen: { $cause }\nproblem-io-remedy = Prüfen Sie Datenträger und Rechte, und versuchen Sie es erneut.\nproblem-io-disk-full = Auf dem Datenträger ist kein Platz mehr.\nproblem-io-disk-full-remedy = Schaffen Sie Platz, oder wählen Sie einen anderen Ort, und versuchen Sie es erneut.\nproblem-io-read-only = Dieser Ort lässt sich nur lesen.\nproblem-io-read-only-remedy = Wählen Sie einen anderen Ort.\nproblem-io-permission = Es fehlt das Recht, diese Datei zu öffnen oder zu schreiben.\nproblem-io-permission-remedy = Wählen Sie einen anderen Ort, oder bitten Sie um das Recht dafür.\nproblem-unknown-outcome = Es ist nicht bekannt, ob die Änderung gespeichert wurde.\nproblem-unknown-outcome-remedy = Öffnen Sie das Register neu und sehen Sie nach, bevor Sie die Änderung wiederholen.\nproblem-safe-nothing-stored = Es wurde nichts gespeichert.\nproblem-safe-untouched = Das Vertragsregister ist unverändert.\n\n## Names of fields, in refusals and in the history\n\nfield-name-number = Nummer\nfield-name-name = Name\nfield-name-customer = Kunde\nfield-name-level = Servicelevel\nfield-name-received-on = Auftragseingang\nfield-name-commissioned-on = Beauftragung\nfield-name-activation-requested-on = Aktivierungswunsch\nfield-name-activates-on = Aktivierung\nfield-name-effective-on = Wirksam ab\nfield-name-term-months = Laufzeit\nfield-name-months = Monate\nfield-name-periods = Laufzeiten\nfield-name-year = Jahr\nfield-name-yearly-fee = Gebühr\nfield-name-amount-minor = Betrag\nfield-name-currency = Währung\nfield-name-owner = Zuständig\nfield-name-note = Notiz\nfield-name-imported = Altbestand\nfield-name-contacts = Ansprechpartner\nfield-name-email = E-Mail\nfield-name-phone = Telefon\nfield-name-solutions = Systeme\nfield-name-solution = Lösung\nfield-name-version = Version\nfield-name-environment = Einsatz\nfield-name-satellites = Satelliten\nfield-name-notices = Kündigungen\nfield-name-amendments = Änderungen\nfield-name-withdrawn-on = Zurückgezogen am\nfield-name-ends-on = Ende\nfield-name-named-end = Genanntes Ende\nfield-name-sender = Absender\nfield-name-agreed-on = Vereinbart am\nfield-name-reason = Begründung\nfield-name-language = Sprache\nfield-name-street = Straße\nfield-name-postal-code = Postleitzahl\nfield-name-city = Ort\nfield-name-country = Land\nfield-name-vat-id = USt-IdNr.\nfield-name-is-business = Unternehmen\nfield-name-received = Eingegangen\nfield-name-channel = Weg\nfield-name-party = Partei\nfield-name-impact = Auswirkung\nfield-name-region = Region\n\n## Amendments, consulting, documents, the contract as of another day\n\nproblem-amendment-other = Ab { $date } ist schon { $level } vereinbart. Ein Nachtrag davor oder am selben Tag würde dem widersprechen.\nproblem-amendment-fee-day = Eine neue Gebühr gilt ab dem Beginn einer Laufzeit: { $earlier } oder { $date }.\nproblem-amendment-other-fee = Ab { $date } ist schon eine andere Gebühr vereinbart.\nproblem-amendment-fee-by-amendment = Diese Gebühr gilt durch einen Nachtrag. Erfassen Sie eine andere als weiteren Nachtrag.\nproblem-amendment-same-fee = Ab diesem Tag gilt diese Gebühr schon.\nproblem-consulting-left = Im Vertragsjahr { $ordinal } sind noch { $left }{ "\\u00A0" }Stunden Beratung frei.\nproblem-consulting-none-left = Die Beratung des Vertragsjahres { $ordinal } ist verbraucht.\nproblem-consulting-remedy = Weitere Beratungstage lassen sich bestellen: { $percent }{ "\\u00A0" }% Nachlass.\nproblem-consulting-remedy-none = Weitere Beratungstage lassen sich bestellen, auf diesem Level ohne Nachlass.\nproblem-not-active-on-from = Der Vertrag läuft erst ab dem { $date }.\nproblem-not-active-on-until = Der Vertrag läuft nur bis zum { $date }.\nproblem-cancelled-already = Dieser Termin ist schon abgesagt.\nproblem-withdrawn-already = Diese Kündigung ist schon zurückgenommen.\nproblem-not-recorded-yet = Am { $date } war dieser Vertrag noch nicht erfasst. Er ist es seit dem { $earliest }.\nproblem-document-missing = Das Dokument „{ $name }“ liegt nicht mehr beim Register.\nproblem-document-missing-remedy = Legen Sie den Ordner der Dokumente wieder neben das Register, oder hängen Sie das Dokument noch einmal an.\nproblem-document-changed = Das Dokument „{ $name }“ wurde verändert: Sein Inhalt ist nicht mehr der erfasste.\nproblem-document-changed-remedy = Holen Sie es aus einer Sicherung, oder hängen Sie das Original noch einmal an.\nproblem-document-chosen-changed = Die gewählte Datei wurde inzwischen verändert.\nproblem-document-chosen-changed-remedy = Wählen Sie sie noch einmal.\nfield-name-blocks = Anzahl der Blöcke\nfield-name-on = Tag des Termins\nfield-name-document = Dokument\nfield-name-received-time = Uhrzeit\nfield-name-as-of = Stand\nfield-name-consulting = Beratung\nfield-name-fee-changes = Neue Gebühren\nfield-name-renewal-checks = Geprüfte Verlängerungen\nfield-name-name-pattern = Dateiname\n\n## Tabellen, die andere gemacht haben\n\nproblem-table-file-bytes = Die Datei ist größer als { $max }{ "\\u00A0" }MB.\nproblem-table-unpacked-bytes = Entpackt ist diese Arbeitsmappe größer als { $max }{ "\\u00A0" }MB.\nproblem-table-parts = Die Arbeitsmappe enthält mehr als { $max } Dateien.\nproblem-table-unpacked-bytes-remedy = Kopieren Sie die Liste in eine neue Arbeitsmappe, oder speichern Sie sie als CSV.\nproblem-table-sheets = Die Arbeitsmappe hat mehr als { $max } Blätter.\nproblem-table-rows = Die Liste hat mehr als { $max } Zeilen.\nproblem-table-columns = Die Liste hat mehr als { $max } Spalten.\nproblem-table-cells = Die Liste hat mehr als { $max } Zellen.\nproblem-table-cell-characters = Eine Zelle enthält mehr als { $max } Zeichen.\nproblem-table-cell-characters-remedy = Kürzen Sie diese Zelle und versuchen Sie es erneut.\nproblem-table-memory = Diese Datei braucht beim Lesen mehr Speicher als erlaubt.\nproblem-table-time = Diese Datei zu lesen dauert zu lange.\nproblem-table-too-large-remedy = Teilen Sie die Liste auf mehrere Dateien auf, oder kopieren Sie den nötigen Teil in eine neue.\nproblem-table-password = Die Arbeitsmappe ist mit einem Kennwort geschützt.\nproblem-table-password-remedy = Öffnen Sie sie, speichern Sie eine Kopie ohne Kennwort und importieren Sie diese.\nproblem-table-not-a-table = Die Datei ist weder eine Arbeitsmappe (XLSX, XLS, ODS) noch eine Texttabelle (CSV).\nproblem-table-not-a-table-remedy = Öffnen Sie sie im Programm, aus dem sie stammt, und speichern Sie sie als XLSX oder CSV.\nproblem-table-broken = Die Datei ist beschädigt und lässt sich nicht lesen.\nproblem-table-broken-remedy = Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie neu und versuchen Sie es erneut.\nproblem-table-open-quote = Das Anführungszeichen in Zeile { $line } wird nie geschlossen.\nproblem-table-open-quote-remedy = Schließen oder entfernen Sie es und versuchen Sie es erneut.\nproblem-table-mixed-encodings = Zeile { $line } ist anders kodiert als die Zeilen davor. Umlaute wären falsch.\nproblem-table-unknown-encoding = Zeile { $line } enthält Buchstaben in einer unbekannten Kodierung. Umlaute wären falsch.\nproblem-table-encoding-remedy = Speichern Sie die Liste als „CSV UTF-8“ oder als XLSX und versuchen Sie es erneut.\n\n### Warum ein Datum so ist: eine Bezeichnung und ein Text für jede Art von Schritt.\n\nreason-title = Warum { $date }?\nreason-title-verdict = Warum dieses Ergebnis?\nreason-advice-working-day = Empfehlung: Eingang bis { $date }, dem letzten Arbeitstag davor.\nreason-stays = bleibt\n\n## Order and activation\n\nreason-earliest-label = Früheste Aktivierung\nreason-earliest-text = { $days ->\n    [one] Auftrag { $date }, plus { $days } Tag.\n   *[other] Auftrag { $date }, plus { $days } Tage.\n}\nreason-default-label = Standardtag\nreason-default-text = Ohne Wunsch: Auftrag { $date }, plus { $days } Tage.\nreason-latest-label = Späteste Aktivierung\nreason-latest-text = Auftrag { $date }, plus { $days } Tage; dieser Tag zählt mit.\nreason-activated-label = Aktivierung\nreason-activated-default-text = Auftrag { $date }, kein Wunsch genannt: der Standardtag.\nreason-activated-requested-text = Auftrag { $date }, erlaubt { $earliest } bis { $latest }.\nreason-activated-imported-text = Aus einer Liste übernommen; das Aktivierungsfenster wurde nicht angewendet.\nreason-activated-corrected-text = Mit Begründung korrigiert; der alte Tag steht im Verlauf.\nreason-activated-given-text = Die Laufzeit beginnt an diesem Tag.\nreason-wish-label = Wunsch möglich bis\nreason-wish-text = Der Tag vor der Aktivierung am { $date }.\nreason-contacts-label = Ansprechpartner fällig\nreason-contacts-text = Beauftragt am { $date }, plus { $days } Tage.\nreason-contacts-overdue-label = Überfällig ab\nreason-contacts-overdue-text = Fällig am { $date }; der nächste Arbeitstag, { $working-day }, reicht noch.\n\n## Term and renewal\n\nreason-period-label = { $ordinal }. Laufzeit beginnt\nreason-period-text = { $count ->\n    [one] Einmal um { $months } Monate verlängert.\n   *[other] { $count }-mal um je { $months } Monate verlängert.\n}\nreason-last-day-label = { $months } Monate, letzter Tag\nreason-last-day-text = Ab { $date }: endet am Tag vor der gleichen Tageszahl oder mit dem Monat.\nreason-renews-label = Verlängerung am Tag danach\nreason-renews-text = Um weitere { $months } Monate.\nreason-contract-year-label = { $ordinal }. Vertragsjahr endet\nreason-contract-year-text = Zwölf Monate ab { $date } oder das Ende des Vertrags.\n\n## Notice\n\nreason-notice-by-label = { $days } Tage davor\nreason-notice-by-text = Vor dem { $date }. Der Eingang an diesem Tag reicht.\nreason-not-moved-weekend-label = Wochenende verschiebt nicht\nreason-not-moved-weekend-text = { $weekday }.\nreason-not-moved-holiday-label = Feiertag verschiebt nicht\nreason-not-moved-holiday-text = { $holiday }.\nreason-last-working-day-label = Letzter Arbeitstag\nreason-last-working-day-text = Am oder vor dem { $date }: Empfehlung, keine Frist.\nreason-received-label = Kündigung eingegangen\nreason-received-text = { $channel }.\nreason-form-written-label = Schriftform gewahrt\nreason-form-written-text = Der Weg genügt der vereinbarten Form.\nreason-form-copy-label = Schriftform gewahrt, Original fehlt\nreason-form-copy-text = Ausreichend; bitte das unterschriebene Original anfordern.\nreason-form-none-label = Schriftform nicht gewahrt\nreason-form-none-text = Erfasst, nichts endet.\nreason-on-time-label = Rechtzeitig, endet\nreason-on-time-text = Eingang vor dem Kündigungstag { $date }.\nreason-boundary-label = Am letzten Tag, endet\nreason-boundary-text = Eingang genau am Kündigungstag { $date }, dieser Tag zählt mit.\nreason-late-label = Verspätet, endet\nreason-late-text = Eingang nach dem Kündigungstag { $date }: Der Vertrag verlängert sich noch einmal und endet dann.\nreason-without-effect-label = Ohne Wirkung\nreason-without-effect-text = Eine Kündigung am Telefon beendet nichts.\nreason-named-end-label = Genanntes Ende gilt\nreason-named-end-text = Die Kündigung nennt ein späteres Laufzeitende.\nreason-extraordinary-label = Außerordentliche Kündigung\nreason-extraordinary-text = Aus wichtigem Grund, zum genannten Tag.\nreason-signed-copy-label = Original bis\nreason-signed-copy-text = Die Kündigung vom { $date } kam ohne Unterschrift.\n\n## Response time and holidays\n\nreason-request-label = Anfrage eingegangen\nreason-request-text = { $hours } Stunden Reaktionszeit, nur innerhalb der Servicezeit.\nreason-paused-label = Uhr steht bis\nreason-paused-outside-window-text = Ab { $from }: außerhalb der Servicezeit.\nreason-paused-weekend-text = Ab { $from }: Wochenende.\nreason-paused-holiday-text = Ab { $from }: Feiertag.\nreason-response-label = Antwort fällig\nreason-response-text = { $hours } Stunden sind innerhalb der Servicezeit vergangen.\nreason-no-response-label = Keine Reaktionszeit\nreason-no-response-text = Dieses Servicelevel schuldet keine.\n\n## Requests, quota, consulting, levels\n\nreason-sender-label = Absender berechtigt\nreason-sender-text = Ein benannter Ansprechpartner, per E-Mail an den Helpdesk.\nreason-sender-other-text = Ein benannter Ansprechpartner, auf dem vereinbarten Weg.\nreason-sender-unknown-label = Absender nicht berechtigt\nreason-sender-unknown-text = Am Tag des Eingangs kein Ansprechpartner: erfasst, ohne Uhr und ohne Kontingent.\nreason-sender-channel-label = Weg nicht vereinbart\nreason-sender-channel-text = Anfragen kommen per E-Mail an den Helpdesk: erfasst, ohne Uhr und ohne Kontingent.\nreason-sender-not-active-label = Vertrag nicht aktiv\nreason-sender-not-active-text = Vor der Aktivierung und nach dem letzten Tag besteht kein Anspruch.\nreason-call-label = Anruf gilt\nreason-call-text = Kritisch, innerhalb der Servicezeit, das Servicelevel nimmt Anrufe an.\nreason-call-refused-label = Anruf gilt nicht\nreason-call-refused-text = Nur im Servicelevel mit Telefon, bei kritischer Auswirkung und innerhalb der Servicezeit.\nreason-test-system-label = Testsystem\nreason-test-system-text = Zählt mit der geringsten Auswirkung.\nreason-test-system-kept-text = Die gemeldete Auswirkung gilt, mit Begründung.\nreason-quota-label = Noch frei im { $ordinal }. Vertragsjahr\nreason-quota-text = { $max } Anfragen je Vertragsjahr, { $used } davon verbraucht.\nreason-quota-over-label = Kontingent im { $ordinal }. Vertragsjahr aufgebraucht\nreason-forecast-label = Prognose bis zum Ende\nreason-forecast-text = { $used } Anfragen in { $days } von { $total } Tagen, gleichmäßig weitergerechnet.\nreason-place-label = Anfrage im { $ordinal }. Vertragsjahr\nreason-place-text = Im Kontingent von { $max }.\nreason-place-over-text = Über dem Kontingent von { $max }: markiert, nie gesperrt.\nreason-consulting-label = Beratung übrig im { $ordinal }. Vertragsjahr\nreason-consulting-text = { $total } Stunden enthalten, { $hours } abgerufen. Der Rest verfällt.\nreason-upgrade-label = Höheres Servicelevel ab\nreason-upgrade-text = Erklärt am { $date }; an jedem Tag ab der Aktivierung möglich. Die Laufzeit bleibt.\nreason-downgrade-label = Niedrigeres Servicelevel ab\nreason-downgrade-text = Erklärt am { $date }; nur zum Verlängerungstag, erklärt bis zum Kündigungstag.\nreason-safe-day-label = Sicherer Tag\nreason-safe-day-text = Ein Tag vor dem Kündigungstag { $date }.\nreason-send-by-label = Absenden bis\nreason-send-by-text = { $days } Werktage Postlaufzeit vor dem sicheren Tag { $date }.\nreason-holiday-text = Gesetzlicher Feiertag.\n\n## Clauses\n\nreason-clause-minimum-term = Vertragsbedingungen, Abs. 2 Satz 1\nreason-clause-renewal = Vertragsbedingungen, Abs. 2 Satz 2\nreason-clause-contacts = Vertragsbedingungen, Abs. 2, Punkt 1\nreason-clause-activation = Vertragsbedingungen, Abs. 2, Punkt 2\nreason-clause-response = Vertragsbedingungen, Reaktionszeiten\nreason-clause-requests = Vertragsbedingungen, Reaktionszeiten, Punkte 2 und 3\nreason-clause-impact = Vertragsbedingungen, Auswirkung\nreason-clause-levels = Vertragsbedingungen, Leistungstabelle\nreason-clause-consulting = Vertragsbedingungen, letzter Absatz\nreason-clause-term-bgb = Vertragsbedingungen, Abs. 2 Satz 1; §§ 187 Abs. 2, 188 Abs. 2 BGB\nreason-clause-bgb193 = § 193 BGB\nreason-clause-bgb127 = § 127 Abs. 2 BGB\nreason-clause-bgb314 = § 314 BGB\nreason-clause-bgh = BGH, Urteil vom 17.02.2005, III ZR 172/04\nreason-clause-agreement = nach Vereinbarung\nreason-clause-record = wie erfasst\n\n## The drawing to scale\n\ndrawing-active = Aktivierung\ndrawing-default = Standard { $date }\ndrawing-latest = spätestens { $date }\ndrawing-ends = endet\ndrawing-period = { $ordinal }. Laufzeit, { $months } Monate\ndrawing-term = { $months } Monate\ndrawing-next = { $ordinal }. Laufzeit\ndrawing-locked = { $days } Tage\ndrawing-description = { $ordinal }. Laufzeit von { $from } bis { $to }, kündbar bis { $date }, verlängert sich am { $renews }.\ndrawing-description-ending = { $ordinal }. Laufzeit von { $from } bis { $to }; der Vertrag endet am { $date }.\n\n### Erinnerungen: Benachrichtigungen, Übersicht auf „Heute“, Einstellungen.\n\n## Benachrichtigung\n\nreminder-title = { $kind }: { $distance }\nreminder-titles = { $count } Fristen rücken näher\nreminder-line = { $contract } · { $customer } · { $kind } { $date }\nreminder-day-and-time = { $date }, { $time }\nreminder-more = und { $count } weitere\nreminders-try-title = Erinnerungen kommen an\nreminders-try-text = So meldet sich Termkeeper, wenn eine Frist näher rückt.\n\n## Übersicht auf „Heute“\n\nreminders-digest-title = Neu in Ihren Fristen\nreminders-digest-count = { $count } × { $kind }\nreminders-digest-save = Als PDF speichern\nreminders-digest-overdue = überfällig\n\n## Übersicht als Papier\n\nreminders-paper-title = Fristen\nreminders-paper-as-of = Stand { $date }\nreminders-paper-due = Fällig\nreminders-paper-kind = Frist\nreminders-paper-contract = Vertrag\nreminders-paper-customer = Kunde\nreminders-paper-overdue = Überfällig\nreminders-paper-today = Heute\nreminders-paper-within = Innerhalb von { $days } Tagen\nreminders-paper-nothing = In den nächsten { $days } Tagen ist nichts fällig.\nreminders-paper-file = Fristen { $date }\nreminders-paper-save-title = Fristen speichern\nreminders-paper-filter = PDF-Dokument\nreminders-paper-saved = Gespeichert: { $file }\n\n## Einstellungen\n\nreminders-title = Erinnerungen\nreminders-text = Solange das Programm läuft, meldet es jede Frist, die näher rückt. Was ohne Sie näher rückte, steht beim nächsten Start auf „Heute“.\nreminders-on = Auf dem Bildschirm erinnern\nreminders-leads = Wann zuerst\nreminders-leads-note = Danach noch einmal in jeder näheren Stufe, am Tag selbst und sobald sie überfällig ist.\nreminders-lead-never = nicht erinnern\nreminders-lead-day = am Tag selbst\nreminders-lead-days =\n    { $days ->\n        [one] 1 Tag vorher\n       *[other] { $days } Tage vorher\n    }\nreminders-quiet = Zu diesen Stunden nicht stören\nreminders-quiet-note = Was dann näher rückt, meldet das Programm danach.\nreminders-quiet-from = Von\nreminders-quiet-until = Bis\nreminders-try = Probe zeigen\nreminders-try-done = Die Probe ist unterwegs. Erscheint sie nicht, lässt das System keine Benachrichtigungen zu.\nreminders-try-failed = Dieses System zeigt keine Benachrichtigungen an. Was näher rückt, steht auf „Heute“.\nreminders-closed = Ist das Programm geschlossen, erinnert Ihr Kalender: Speichern Sie die Fristen dafür als Datei unter „Kalender“.\n\n## Befehle\n\naction-reminders = Erinnerungen\n    .help = Welche Fristen wie früh gemeldet werden, und wann nicht.\naction-save-digest = Fristen als PDF speichern\n    .help = Was überfällig ist und was in 90 Tagen fällig wird, zum Drucken oder Ablegen.\n\n### Supportanfragen: die Liste, die Einzelheiten mit der Uhr, das Erfassen und der Rechner.\n\n## Die Liste\n\nrequests-count =\n    { $count ->\n        [one] { $count } Anfrage\n       *[other] { $count } Anfragen\n    }\nrequests-log = Anfrage erfassen\nrequests-calculator = Rechner\nrequests-export = Exportieren\nrequests-search = Anfragen durchsuchen\nrequests-filter-state = Status\nrequests-filter-impact = Auswirkung\nrequests-filter-contract = Vertrag\nrequests-filter-all = alle\nrequests-filter-unanswered = unbeantwortet\nrequests-clear-filters = Filter entfernen\nrequests-column-number = Nr.\nrequests-column-received = Eingang\nrequests-column-customer = Kunde\nrequests-column-contract = Vertrag\nrequests-column-subject = Betreff\nrequests-column-impact = Auswirkung\nrequests-column-level = Level\nrequests-column-state = Status\nrequests-column-due = Fällig\nrequests-column-sender = Absender\nrequests-column-environment = Einsatz\nrequests-column-channel = Weg\nrequests-column-answered = Beantwortet\nrequests-column-contract-year = Vertragsjahr\nrequests-column-quota = Kontingent\nrequests-empty-title = Noch keine Supportanfragen\nrequests-empty-text = Erfassen Sie, was ein Kunde schreibt oder sagt. Bis wann zu antworten ist, folgt aus Level, Auswirkung und Feiertagen. Das Kontingent des Vertragsjahres wird mitgezählt.\nrequests-empty-drop = Sie können auch eine E-Mail-Datei (.eml) auf dieses Fenster ziehen.\nrequests-example-title = Was eine Anfrage zeigt\nrequests-example-received = Fr 16:00\nrequests-example-due = Mo 12:00\nrequests-example-text = Standard, kritisch: 4 Stunden innerhalb von Mo bis Fr, 9 bis 17 Uhr.\nrequests-none-found = Keine Anfrage passt\nrequests-none-found-text = Ändern Sie die Wörter oder entfernen Sie einen Filter.\nrequests-key-move = bewegen\nrequests-key-panel = Einzelheiten\nrequests-key-answer = beantworten\nrequests-drop-here = E-Mail ablegen, um sie als Anfrage zu erfassen\nrequests-exported = Anfragen nach { $name } exportiert\nrequests-export-title = Supportanfragen exportieren\nrequests-export-name = Supportanfragen\nrequests-export-filter = CSV-Tabelle\n\n## Status einer Anfrage\n\nrequest-state-open = Offen\nrequest-state-overdue = Überfällig\nrequest-state-in-time = Rechtzeitig\nrequest-state-missed = Verpasst\nrequest-state-not-authorised = Nicht berechtigt\nrequest-state-no-response-owed = Ohne Reaktionszeit\nrequest-channel-email = E-Mail\nrequest-channel-phone = Telefon\nrequest-channel-portal = Portal\n\n## Einzelheiten\n\nrequests-title = Anfrage { $number }\nrequests-no-subject = Ohne Betreff\nrequests-over-quota = über Kontingent\nrequests-over-quota-remark = Über dem Kontingent: Nummer { $ordinal } von { $max } im Vertragsjahr { $year }. Erfasst und nie gesperrt.\nrequests-remark-not-a-contact = Der Absender war an diesem Tag kein Ansprechpartner.\nrequests-remark-channel-phone = Telefonisch nur in einem Level mit Telefon, bei kritischer Auswirkung und innerhalb der Servicezeit.\nrequests-remark-channel-portal = Das Portal steht für Anfragen nicht offen.\nrequests-remark-not-active = Der Vertrag war an diesem Tag nicht aktiv.\nrequests-remark-future = Der Eingang liegt in der Zukunft. Erfasst und gekennzeichnet.\nrequests-remark-lowered = Testsystem: Es zählt { $impact }, gemeldet als { $reported }.\nrequests-remark-kept = Testsystem, Auswirkung beibehalten: { $reason }\nrequests-response-due = Antwort fällig\nrequests-due-text = { $hours-text } ab { $received }, nur innerhalb der Servicezeit\nrequests-no-due-authorised = Keine Uhr läuft\nrequests-no-due-level = { $level } schuldet keine Reaktionszeit\nrequests-clock-left = innerhalb der Servicezeit übrig\nrequests-clock-until-pause = Die Uhr läuft. Sie pausiert { $until }.\nrequests-clock-until-due = Die Uhr läuft ohne Pause, bis die Antwort fällig ist.\nrequests-clock-paused-window = Pause außerhalb der Servicezeit. Weiter { $until }.\nrequests-clock-paused-weekend = Pause über das Wochenende. Weiter { $until }.\nrequests-clock-paused-holiday = Pause, { $holiday }. Weiter { $until }.\nrequests-clock-overdue-label = überfällig\nrequests-clock-overdue = Seit { $since }. Antworten Sie jetzt; eine späte Antwort wird als verpasst erfasst.\nrequests-clock-stopped = Beantwortet\nrequests-clock-not-started = Beginnt { $from }.\nrequests-pause-window = außerhalb der Servicezeit\nrequests-pause-weekend = Wochenende\nrequests-pause-holiday = Feiertag\nrequests-track = Von { $start } bis { $end }: Die Uhr läuft { $running } und pausiert { $paused }.\nrequests-duration-minutes = { $count }{ "\\u00A0" }min\nrequests-duration-hours = { $count }{ "\\u00A0" }h\nrequests-duration-days =\n    { $days ->\n        [one] { $days } Tag\n       *[other] { $days } Tage\n    }\nrequests-answer = Antwort erfassen\nrequests-answered-at = Beantwortet { $date }\nrequests-automatic-at = Automatische Bestätigung { $date }: keine Antwort.\nrequests-answer-in-time = Rechtzeitig, { $length } vor Fälligkeit\nrequests-answer-exactly = Rechtzeitig, genau im letzten Moment\nrequests-answer-missed = Verpasst, { $length } zu spät\nrequests-answer-no-due = Erfasst; es war keine Antwort geschuldet\nrequests-answer-future = Dieser Zeitpunkt liegt in der Zukunft.\nrequests-answer-before = Vor dem Eingang vom { $date }\nrequests-answer-help = Die erste Nachricht an den Ansprechpartner, die den Beginn bestätigt, nachfragt oder eine Lösung vorschlägt. Eine automatische Bestätigung ist keine.\nrequests-answer-day = Gesendet am\nrequests-answer-time = Um\nrequests-answer-kind = Was gesendet wurde\nrequests-answer-kind-response = Erste Nachricht\nrequests-answer-kind-automatic = Automatische Bestätigung\nrequests-automatic-note = Erfasst. Die Uhr läuft weiter.\nrequests-answer-record = Erfassen\nrequests-cancel = Abbrechen\nrequests-close-panel = Einzelheiten schließen\nrequests-open-contract = Vertrag öffnen\nrequests-fact-received = Eingang\nrequests-fact-sender = Absender\nrequests-fact-impact = Auswirkung\nrequests-fact-level = Level\nrequests-fact-channel = Weg\nrequests-fact-level-year = { $level }, Vertragsjahr { $year }\nrequests-fact-mail = E-Mail\nrequests-quota = Kontingent dieses Vertragsjahres\nrequests-done-logged = Anfrage { $number } erfasst\nrequests-done-answered = Antwort auf Anfrage { $number } erfasst\nrequests-done-automatic = Automatische Bestätigung zu Anfrage { $number } erfasst\n\n## Erfassen\n\nrequests-form-title = Anfrage erfassen\nrequests-form-step-contract = Vertrag und Absender\nrequests-form-step-impact = Auswirkung\nrequests-form-contract = Vertrag\nrequests-form-contract-placeholder = Nummer oder Kunde\nrequests-form-contract-none = Kein Vertrag gefunden\nrequests-form-contract-unknown = Wählen Sie einen Vertrag aus der Liste\nrequests-form-sender = Absender\nrequests-form-sender-placeholder = name@firma.example\nrequests-form-sender-contact = { $name }, Ansprechpartner\nrequests-form-sender-unknown = An diesem Tag kein Ansprechpartner: wird als nicht berechtigt erfasst (Q1)\nrequests-form-channel = Wie sie einging\nrequests-form-channel-phone = Telefonisch nur bei Premium, kritisch, innerhalb der Servicezeit (Q2).\nrequests-form-day = Eingang am\nrequests-form-time = Um\nrequests-form-time-unreadable = Eine Uhrzeit, etwa 16:00\nrequests-form-time-missing = Wann ist sie eingegangen?\nrequests-form-time-skipped = Diese Zeit gibt es nicht: Die Uhren wurden vorgestellt (Q4)\nrequests-form-time-doubled = Diese Stunde gibt es zweimal; gemeint ist die erste.\nrequests-form-subject = Betreff\nrequests-form-environment = System\nrequests-form-impact = Auswirkung\nrequests-form-impact-none = keine Reaktionszeit\nrequests-form-override = Die gemeldete Auswirkung bleibt\nrequests-form-reason = Grund\nrequests-form-reason-hint = erforderlich\nrequests-form-reason-missing = Nennen Sie den Grund, warum die Auswirkung eines Testsystems nicht herabgestuft wird (Q3)\nrequests-form-mail-open = E-Mail-Datei öffnen\nrequests-form-mail-remove = E-Mail entfernen\nrequests-form-mail-hint = oder eine .eml-Datei auf das Fenster ziehen\nrequests-form-mail-title = E-Mail auswählen\nrequests-form-mail-filter = E-Mail\nrequests-form-next = Weiter: Auswirkung\nrequests-form-back = Zurück\nrequests-form-record = Anfrage erfassen\nrequests-form-footer = Nichts, was eingeht, wird abgewiesen. Was nicht berechtigt ist, wird so erfasst.\nrequests-form-waiting = Wählen Sie Vertrag und Absender. Dann sehen Sie hier, ob die Anfrage zählt und bis wann zu antworten ist.\nrequests-form-verdict = Was daraus wird\nrequests-form-valid = Gültig\nrequests-form-not-authorised = Nicht berechtigt\nrequests-form-valid-sentence = { $sender } ist Ansprechpartner von { $customer }. Es ist Anfrage { $ordinal } von { $max } im Vertragsjahr { $year }.\nrequests-form-valid-over = { $sender } ist Ansprechpartner von { $customer }. Es ist Anfrage { $ordinal } von { $max } im Vertragsjahr { $year }: über dem Kontingent, trotzdem erfasst.\nrequests-form-refused-sentence = Ohne Uhr erfasst; verbraucht kein Kontingent.\nrequests-form-due-follows = Bis wann zu antworten ist, folgt aus der Auswirkung.\n\n## E-Mails\n\nrequests-mail-delivered = Eingang laut dem Server, der sie zugestellt hat.\nrequests-mail-dated = Eingang laut dem Datum des Absenders; die E-Mail nennt keine Zustellung.\nrequests-mail-handed-over = Die E-Mail nennt keinen Zeitpunkt, der stimmen kann: Dieser Moment gilt.\nrequests-mail-automatic = Automatisch gesendet, vielleicht eine Abwesenheitsnotiz.\nrequests-mail-contracts =\n    { $count ->\n        [one] Der Absender ist Ansprechpartner eines Vertrags.\n       *[other] Der Absender ist Ansprechpartner von { $count } Verträgen: Wählen Sie einen.\n    }\nrequests-mail-no-contract = Der Absender ist bei keinem Vertrag Ansprechpartner.\nproblem-mail-no-headers = Diese Datei ist keine E-Mail: Sie hat keine Kopfzeilen.\nproblem-mail-no-sender = Diese E-Mail nennt keinen Absender.\nproblem-mail-remedy = Speichern Sie die E-Mail im Mailprogramm als .eml-Datei und ziehen Sie diese hierher, oder erfassen Sie die Anfrage von Hand.\nproblem-mail-gone = Die E-Mail wurde seit dem Lesen geändert oder verschoben.\nproblem-before-receipt = Die Antwort liegt vor dem Eingang.\nproblem-answered-already = Eine Antwort ist schon erfasst.\nproblem-not-found-request = Es gibt keine Anfrage { $number }.\n\n## Der Rechner\n\nrequests-calculator-title = Bis wann zu antworten ist\nrequests-calculator-text = Für jedes Level, jede Auswirkung und jeden Zeitpunkt. Nichts wird gespeichert.\nrequests-calculator-level = Level\nrequests-calculator-impact = Auswirkung\nrequests-calculator-environment = System\nrequests-calculator-day = Eingang am\nrequests-calculator-time = Um\nrequests-calculator-pauses = Pausen der Uhr\nrequests-calculator-no-pauses = Die Uhr läuft ohne Pause.\nrequests-calculator-unreadable = Geben Sie Tag und Uhrzeit ein.\nrequests-calculator-lowered = Anfragen zu Testsystemen zählen als { $impact } (Q3).\nrequests-calculator-edition = Nach den Bedingungen „{ $name }“.\n\n## Namen von Feldern\n\nfield-name-at = Antwort\nfield-name-answered-at = Antwort\nfield-name-automatic-at = Automatische Bestätigung\nfield-name-received-at = Eingang\nfield-name-from-email = Absender\nfield-name-impact-override-reason = Grund\nfield-name-subject = Betreff\nfield-name-mail = E-Mail\n\n### Was geschah, seit das Fenster zuletzt offen war, und was auf „Heute“ zu Anfragen steht.\n\n## Seit Sie zuletzt hier waren\n\nsince-title = Seit Sie zuletzt hier waren\nsince-seen = Gesehen\nsince-show-all = Alle { $count } zeigen\nsince-show-less = Weniger zeigen\nsince-left-out = { $count } von { $total }\nsince-renewed = Vertrag verlängert\nsince-renewed-detail = bis { $date }\nsince-renewed-count = { $count } verlängert\nsince-notice-passed = Kündigungstag verstrichen\nsince-notice-passed-detail = verlängert { $date }\nsince-notice-passed-count =\n    { $count ->\n        [one] 1 Kündigungstag verstrichen\n       *[other] { $count } Kündigungstage verstrichen\n    }\nsince-default-took-effect = Standardtag trat ein\nsince-default-took-effect-detail = aktiviert, Auftrag { $date } + { $days }\nsince-default-took-effect-count =\n    { $count ->\n        [one] 1 Standardtag trat ein\n       *[other] { $count } Standardtage traten ein\n    }\nsince-contacts-overdue = Kontakte überfällig\nsince-contacts-overdue-detail = fällig bis { $date }\nsince-contacts-overdue-count = { $count } ohne Kontakte überfällig\nsince-lapsed = Verfallen\nsince-lapsed-count = { $count } mit verfallenem Rest\nsince-ended = Vertrag beendet\nsince-ended-detail = nach Kündigung\nsince-ended-count = { $count } beendet\n\n## Antworten auf „Heute“\n\ntoday-action-response-due = Antwort erfassen\ntoday-by-time = bis { $time }\ntoday-since-time = seit { $time }\n\n## In der Liste der Verträge\n\ncontracts-panel-forecast = { $used } von { $max }, Prognose { $total }\ncontracts-panel-drawn = { $used } von { $max }{ "\\u00A0" }h abgerufen\ncontracts-notice-received = Eingang { $date }\n\n## Was die Palette kennt\n\nshell-requests = Anfragen\nshell-log-request = Anfrage erfassen\nshell-calculator = Reaktionszeit berechnen\nshell-editions = Editionen der Bedingungen\nshell-company = Firma und Briefkopf\nshell-edit-contacts = Kontakte bearbeiten\nshell-amend-level = Level ändern\nshell-amend-fee = Gebühr ändern\nshell-draw-consulting = Beratung abrufen\nshell-palette-commands-hint = für Befehle\nshell-palette-type = Tippen Sie\n\n### Ausgaben der Bedingungen: der Bildschirm, das Formular, was an einer Ausgabe nicht stimmen kann.\n\n## Bildschirm\n\nterms-title = Bedingungen\nterms-text = Neue Verträge gelten nach der Ausgabe, die am Tag der Bestellung gilt. Ein unterschriebener Vertrag behält seine.\nterms-shipped = mitgeliefert\nterms-own = eigene Ausgabe\nterms-in-force = gilt heute\nterms-valid-from = gültig ab { $date }\nterms-contracts =\n    { $count ->\n        [0] kein Vertrag\n        [one] 1 Vertrag\n       *[other] { $count } Verträge\n    }\nterms-unconfirmed =\n    { $count ->\n        [one] 1 Feld unbestätigt\n       *[other] { $count } Felder unbestätigt\n    }\nterms-open = Ansehen\nterms-back = Alle Ausgaben\nterms-copy = Kopieren\nterms-edit = Ändern\nterms-export = Exportieren\nterms-import = Importieren\nterms-published = Veröffentlichter Wortlaut\nterms-numbers = Was das Programm daraus rechnet\nterms-not-published = Nicht im veröffentlichten Wortlaut\nterms-published-value = veröffentlicht: { $value }\nterms-open-cell = unbestätigt\nterms-open-text = Der veröffentlichten Tabelle fehlen ihre Häkchen. Bestätigen Sie jedes Feld einmal; bis dahin steht es auf keinem Papier.\nterms-confirm-yes = Ja, gilt\nterms-confirm-no = Nein\nterms-confirm-label = { $level }: Support für Testsysteme\nterms-assumed = angenommen: { $value }\nterms-confirmed-by = { $level }: { $value }, bestätigt von { $who } am { $date }\nterms-confirmed-on = { $level }: { $value }, bestätigt am { $date }\nterms-fixed-shipped = Die mitgelieferte Ausgabe ändert sich nie. Kopieren Sie sie, um Zahlen zu ändern.\nterms-fixed-signed = Unter dieser Ausgabe ist unterschrieben; sie ändert sich nicht mehr. Kopieren Sie sie neu.\nterms-new-title = Neue Ausgabe nach „{ $name }“\nterms-edit-title = „{ $name }“ ändern\nterms-copy-of = { $name }, eigene Fassung\nterms-save = Ausgabe speichern\nterms-cancel = Abbrechen\nterms-all-good = Kein Widerspruch\nterms-found =\n    { $count ->\n        [one] 1 Feld passt nicht\n       *[other] { $count } Felder passen nicht\n    }\nterms-saved = Ausgabe gespeichert\nterms-imported = Ausgabe „{ $name }“ importiert\nterms-import-unchanged = Diese Ausgabe ist schon da\nterms-confirmed-done = Feld bestätigt\nterms-exported = Gespeichert: { $path }\nterms-import-title = Ausgabe importieren\nterms-export-title = Ausgabe exportieren\nterms-file-kind = Ausgabe der Bedingungen\n\n## Felder\n\nterms-group-edition = Ausgabe\nterms-group-activation = Aktivierung\nterms-group-contacts = Ansprechpartner\nterms-group-term = Laufzeit und Kündigung\nterms-group-holidays = Feiertage und Zeitzone\nterms-group-requests = Anfragen und Consulting\nterms-group-levels = Servicelevel\nterms-name-de = Name, deutsch\nterms-name-en = Name, englisch\nterms-id = Kennung\nterms-valid = Gültig ab\nterms-earliest = Frühestens\nterms-default = Ohne Wunsch\nterms-latest = Spätestens\nterms-days-after-order = Tage nach Bestellung\nterms-most-contacts = Höchstens\nterms-contacts-due = Zu benennen binnen\nterms-minimum-term = Mindestlaufzeit\nterms-notice = Kündigungsfrist\nterms-postal = Postlaufzeit für eigene Briefe\nterms-block = Consulting-Block\nterms-region = Feiertage des Landes\nterms-extra = Weitere Feiertage\nterms-extra-hint = Tage, durch Komma getrennt\nterms-zone = Zeitzone\nterms-channels = Meldewege\nterms-portal = Auch über ein Portal\nterms-unit-days = Tage\nterms-unit-working-days = Werktage\nterms-unit-months = Monate\nterms-unit-hours = h\nterms-unit-contacts = Personen\nterms-unit-percent = %\nterms-levels-text = Vom kleinsten zum größten. Ein höherer Servicelevel verspricht nie weniger.\nterms-level-name = Name\nterms-opens = Öffnet\nterms-closes = Schließt\nterms-response = Reaktion, { $impact }\nterms-requests = Anfragen je Vertragsjahr\nterms-phone = Telefon im Notfall\nterms-test-systems = Testsysteme\nterms-discount = Rabatt auf Consulting\nterms-consulting-hours = Consulting je Vertragsjahr\nterms-satellites = Satelliten\nterms-yes = ja\nterms-no = nein\nterms-open-value = offen\nterms-none = keine\nterms-from-version = ab Version { $version }\nterms-up-to = bis { $most }\nterms-solution = Lösung\nterms-impact = Auswirkung\n\n## Länder\n\nterms-region-bb = Brandenburg\nterms-region-be = Berlin\nterms-region-bw = Baden-Württemberg\nterms-region-by = Bayern\nterms-region-hb = Bremen\nterms-region-he = Hessen\nterms-region-hh = Hamburg\nterms-region-mv = Mecklenburg-Vorpommern\nterms-region-ni = Niedersachsen\nterms-region-nw = Nordrhein-Westfalen\nterms-region-rp = Rheinland-Pfalz\nterms-region-sh = Schleswig-Holstein\nterms-region-sl = Saarland\nterms-region-sn = Sachsen\nterms-region-st = Sachsen-Anhalt\nterms-region-th = Thüringen\n\n## Was an einem Feld nicht stimmt\n\nterms-finding-empty = Hier fehlt ein Eintrag.\nterms-finding-too-long = Höchstens { $count } Zeichen.\nterms-finding-control = Steuerzeichen sind nicht erlaubt.\nterms-finding-too-many = Höchstens { $count } Einträge.\nterms-finding-too-small = Mindestens { $count }.\nterms-finding-too-large = Höchstens { $count }.\nterms-finding-not-an-id = Nur Kleinbuchstaben, Ziffern, - und _.\nterms-finding-duplicate = Das steht schon davor.\nterms-finding-unknown-region = Dieses Land ist nicht bekannt.\nterms-finding-unknown-zone = Diese Zeitzone ist nicht bekannt. Zum Beispiel Europe/Berlin.\nterms-finding-earliest-after-latest = Der früheste Tag liegt nach dem spätesten ({ $count }).\nterms-finding-default-outside = Der Standardtag liegt außerhalb von { $earliest } bis { $latest }.\nterms-finding-notice-longer = Länger als die kürzeste Laufzeit; höchstens { $count } Tage.\nterms-finding-phone = Das Telefon regelt jedes Servicelevel selbst.\nterms-finding-closes = Die Servicezeit schließt, bevor sie öffnet.\nterms-finding-unknown-impact = Diese Auswirkung gibt es in der Ausgabe nicht.\nterms-finding-response-without-window = Ohne Servicezeit gibt es keine Reaktionszeit.\nterms-finding-phone-without-window = Ohne Servicezeit gibt es keinen Notruf.\nterms-finding-blocks = Kein Vielfaches eines Blocks von { $hours } h.\nterms-finding-less = Weniger als „{ $level }“ darunter.\nterms-finding-not-a-number = Hier gehört eine ganze Zahl hin.\nterms-finding-not-a-time = Keine Uhrzeit. Zum Beispiel 09:00.\nterms-finding-one-end-only = Anfang und Ende gehören zusammen.\nterms-finding-not-days = Kein Tag: { $text }\nterms-finding-id-taken = Diese Kennung ist vergeben.\nterms-finding-day-taken = Ab diesem Tag gilt schon „{ $name }“.\n\n## Warum eine Ausgabe abgelehnt wird\n\nterms-problem-at-line = Zeile { $line }: { $message }\nterms-problem-not-toml = Der Text ist kein gültiges TOML.\nterms-problem-missing = Das Feld „{ $field }“ fehlt.\nterms-problem-unknown = Das Feld „{ $field }“ gibt es nicht.\nterms-problem-wrong = „{ $field }“: hier gehört { $expected } hin.\nterms-expected-text = ein Text\nterms-expected-whole-number = eine ganze Zahl\nterms-expected-yes-or-no = true oder false\nterms-expected-day = ein Tag wie 2027-01-31\nterms-expected-time-of-day = eine Uhrzeit wie 09:00\nterms-expected-request-channel = email oder portal\nterms-expected-list = eine Liste\nterms-expected-table = eine Tabelle\nterms-problem-not-found = Die Ausgabe „{ $edition }“ gibt es nicht.\nterms-problem-shipped = Die mitgelieferte Ausgabe ändert sich nie. Kopieren Sie sie unter eigener Kennung.\nterms-problem-signed =\n    { $count ->\n        [one] 1 Vertrag ist unter dieser Ausgabe geschlossen. Kopieren Sie sie neu.\n       *[other] { $count } Verträge sind unter dieser Ausgabe geschlossen. Kopieren Sie sie neu.\n    }\nterms-problem-confirmed = Dieses Feld ist bestätigt. Das geht genau einmal.\nterms-problem-no-cell = Diese Zelle gibt es nicht.\n\n## Kommandozeile\n\nterms-cli-valid = Die Ausgabe widerspricht sich nicht.\nterms-cli-edition = Ausgabe\nterms-cli-origin = Herkunft\nterms-cli-contracts = Verträge\nterms-cli-open = Unbestätigt\nterms-cli-in-force = Gilt heute\nterms-cli-level = Servicelevel\nterms-cli-window = Servicezeit\nterms-cli-response = Reaktion\nterms-cli-requests = Anfragen\nterms-cli-consulting = Consulting\n\n### What the window says, screen by screen. Words that other places need too are in glossary.ftl.\n\n## Contract page\n\ncontract-fee-per-year = { $fee } im Vertragsjahr\ncontract-customer = Kunde { $number }\ncontract-count-of = { $used } von { $max }\ncontract-hours-of = { $used } von { $max }{ "\\u00A0" }h\ncontract-satellites-of = { $used } von { $max } Satelliten\ncontract-no-satellites = keine Satelliten auf diesem Level\ncontract-satellites =\n    { $count ->\n        [one] { $count } Satellit\n       *[other] { $count } Satelliten\n    }\ncontract-quota-left = Vertragsjahr { $ordinal }, { $left } frei\ncontract-quota-until = bis { $date }\ncontract-blocks-left =\n    { $count ->\n        [one] { $count } Block ({ $hours }{ "\\u00A0" }h) frei\n       *[other] { $count } Blöcke ({ $hours }{ "\\u00A0" }h) frei\n    }\ncontract-lapses = verfällt nach dem { $date }\ncontract-not-yet-active = Beginnt mit der Aktivierung am { $date }\ncontract-not-yet-ordered = Beginnt mit der Aktivierung\ncontract-none-at-level = In { $level } nicht enthalten\ncontract-entitlements-over = Mit dem Ende des Vertrags erloschen\ncontract-fee-net = Gebühr, netto\ncontract-amendments = Nachträge\ncontract-no-fee = nicht erfasst\ncontract-amendment = { $from } zu { $to } ab { $date }\ncontract-passed-renews = verstrichen, verlängert { $date }\ncontract-contact-since = seit { $date }\ncontract-contact-until = { $from } bis { $date }\ncontract-contacts-due = fällig { $date }\ncontract-warning-imported = Aus einer Liste übernommen: Das Aktivierungsfenster wurde nicht angewandt.\ncontract-warning-consumer = Kein Unternehmen: Gegenüber Verbrauchern ist eine solche Verlängerung unwirksam (§ 309 Nr. 9 BGB).\ncontract-warning-contacts-missing = Kein Ansprechpartner ist benannt; Anfragen sind noch nicht möglich.\ncontract-notice-received = { $party }, { $channel }, eingegangen { $date }\ncontract-notice-received-from = { $party }, { $channel }, eingegangen { $date }, von { $sender }\ncontract-notice-ends = endet { $date }\ncontract-notice-second = vermerkt, eine andere Kündigung zählt\ncontract-notice-withdrawn = einvernehmlich zurückgenommen am { $date }\ncontract-notice-no-effect = nichts endet\ncontract-history-created = Vertrag angelegt\ncontract-history-edited = { $fields } geändert\ncontract-history-corrected = Aktivierung berichtigt\ncontract-history-amended = Level durch Nachtrag geändert\ncontract-history-notice = Kündigung erfasst\ncontract-history-notice-withdrawn = Kündigung einvernehmlich zurückgenommen\ncontract-history-signed-copy = Original einer Kündigung erfasst\ncontract-history-imported = Aus einer Liste übernommen\ncontract-history-undone = Änderung zurückgenommen\ncontract-history-redone = Änderung wiederholt\ncontract-history-nothing = Nichts\ncontract-history-change = { $field }: { $before } → { $after }\ncontract-history-reason = Grund: { $reason }\ncontract-history-person = { $who }, { $time }\ncontract-history-ordered = Auftrag eingegangen\ncontract-history-activated = Aktiviert, Laufzeit 1 beginnt\ncontract-history-renewed = Verlängert, Laufzeit { $ordinal } beginnt\ncontract-history-ended = Beendet\ncontract-paper-caption = Seite { $page } von { $pages }, { $language }\ncontract-done-contacts = Ansprechpartner von { $number } geändert\ncontract-done-withdrawn = Auftrag { $number } zurückgezogen\ncontract-crumb = Verträge\ncontract-record-notice = Kündigung erfassen\ncontract-more = Mehr\ncontract-edit = Bearbeiten\ncontract-edit-contract = Vertrag ändern\ncontract-correct-activation = Aktivierung berichtigen\ncontract-withdraw-order = Auftrag zurückziehen\ncontract-add-contact = Hinzufügen\ncontract-change-contact = Ändern\ncontract-end-contact = Beenden\ncontract-name = Name\ncontract-email = E-Mail\ncontract-phone = Telefon\ncontract-save-contact = Ansprechpartner speichern\ncontract-cancel = Abbrechen\ncontract-no-contacts = Benennen Sie eine bis drei Personen, die Anfragen stellen dürfen.\ncontract-former-contacts = Frühere Ansprechpartner\ncontract-no-systems = Noch sind keine Systeme erfasst.\ncontract-fee-and-amendments = Gebühr und Nachträge\ncontract-notices = Kündigungen\ncontract-withdraw-notice = Einvernehmlich zurücknehmen\ncontract-agreed-on = Vereinbart am\ncontract-signed-copy-arrived = Original eingetroffen\ncontract-arrived-on = Eingetroffen am\ncontract-record-day = Erfassen\ncontract-history = Verlauf\ncontract-history-append-only = unveränderlich\ncontract-note = Notiz\ncontract-summary = Vertragsübersicht\ncontract-loading = Vertrag wird gelesen\ncontract-withdrawn-heading = Der Auftrag wurde zurückgezogen\ncontract-withdrawn-hint = Der Vertrag wurde nie aktiv und hat deshalb keine Termine.\ncontract-never-active = Wurde nie aktiv\ncontract-history-order-withdrawn = Auftrag zurückgezogen\ncontract-draft-heading = Ein Entwurf hat noch keine Termine\ncontract-draft-hint = Tragen Sie den Tag des Auftragseingangs ein, dann ergeben sich die drei Termine.\ncontract-dates = Termine dieses Vertrags\n\n## Why a date is what it is\n\nwhy-open = Warum?\nwhy-open-for = Warum { $date }?\nwhy-all-steps = Alle Schritte\nwhy-close = Schließen\n\n## The ruler\n\nruler-name = Zeitstrahl\n\n## Fields\n\nfield-say-today = { $date }, { $distance }\nfield-day-of-window = Tag { $day } von { $max }.\nfield-holiday-not-moved = { $holiday }, verschiebt nicht.\nfield-weekend-not-moved = Wochenende, verschiebt nicht.\nfield-default-day = Standardtag.\nfield-contacts-due = Kontakte fällig { $date }\nfield-allowed-range = Erlaubt ist { $earliest } bis { $latest }, Auftrag + { $from } bis + { $max }\nfield-order-first = Tragen Sie zuerst ein, wann der Auftrag einging.\nfield-months = { $months ->\n    [one] { $months } Monat\n   *[other] { $months } Monate\n}\nfield-missing = Hier fehlt etwas.\nfield-not-whole-months = Monate als ganze Zahl, etwa 12\nfield-not-whole-satellites = Satelliten als ganze Zahl, etwa 3\nfield-open-calendar = Kalender öffnen\n\n## New contract\n\nnew-contract-title = Neuer Vertrag\nnew-contract-title-edit = { $number } ändern\nnew-contract-customer = Kunde\nnew-contract-customer-placeholder = Name oder Nummer\nnew-contract-customer-none = Kein Kunde gefunden\nnew-contract-create-customer = Kunde anlegen\nnew-contract-business = Unternehmen\nnew-contract-consumer = Verbraucher\nnew-contract-paper-language = PDF auf { $language }.\nnew-contract-received = Auftrag eingegangen\nnew-contract-level = Servicelevel\nnew-contract-solutions = Lösungen\nnew-contract-solutions-none = noch keine\nnew-contract-solution = Lösung\nnew-contract-version = Version\nnew-contract-use = Einsatz\nnew-contract-satellites = Satelliten\nnew-contract-add-solution = Lösung hinzufügen\nnew-contract-remove = { $name } entfernen\nnew-contract-term = Laufzeit\nnew-contract-term-hint = mindestens { $months }\nnew-contract-activation = Aktivierung\nnew-contract-contacts = Ansprechpartner\nnew-contract-contacts-count = { $used } von { $max }\nnew-contract-contacts-count-due = { $used } von { $max }, fällig { $date }\nnew-contract-add-contact = Ansprechpartner hinzufügen\nnew-contract-contact-number = Ansprechpartner { $ordinal }\nnew-contract-fee = Gebühr im Vertragsjahr, netto\nnew-contract-owner = Betreuung\nnew-contract-note = Notiz\nnew-contract-note-hint = intern, wird nie gedruckt\nnew-contract-number = Vertragsnummer\nnew-contract-reason = Grund der Berichtigung\nnew-contract-effective = Neues Level ab\nnew-contract-says = Was dieser Vertrag sagt\nnew-contract-promises = { $level } verspricht\nnew-contract-promise-window = Servicezeit\nnew-contract-promise-response = Reaktionszeit\nnew-contract-promise-requests = Anfragen\nnew-contract-promise-telephone = Telefon\nnew-contract-promise-consulting = Beratung\nnew-contract-promise-satellites = Satelliten\nnew-contract-promise-test-systems = Testsysteme\nnew-contract-window = Mo bis Fr, { $opens } bis { $closes }\nnew-contract-no-window = keine\nnew-contract-no-response = keine\nnew-contract-requests = { $count } im Vertragsjahr\nnew-contract-phone-critical = kritisch, in der Servicezeit\nnew-contract-not-included = nicht enthalten\nnew-contract-consulting = { $hours }{ "\\u00A0" }h, danach { $percent }{ "\\u00A0" }% Nachlass\nnew-contract-satellites-used = { $used } von { $max } belegt\nnew-contract-unconfirmed = { $value }, unbestätigt\nnew-contract-unconfirmed-note = Wird erst gedruckt, wenn es in den Einstellungen bestätigt ist.\nnew-contract-card-response = Reaktion { $hours-list }{ "\\u00A0" }h\nnew-contract-card-no-response = keine Reaktionszeit\nnew-contract-card-requests =\n    { $count ->\n        [one] { $count } Anfrage\n       *[other] { $count } Anfragen\n    }\nnew-contract-card-no-consulting = keine Beratung\nnew-contract-card-consulting = { $hours }{ "\\u00A0" }h Beratung, { $satellites }\nnew-contract-allowed = erlaubt { $earliest } bis { $latest }\nnew-contract-default = Standard { $date }\nnew-contract-order = Auftrag { $date }\nnew-contract-holiday = Feiertag\nnew-contract-calendar = Tag der Aktivierung\nnew-contract-calendar-day-default = Standardtag\nnew-contract-calendar-day-outside = außerhalb des Aktivierungsfensters\nnew-contract-save-draft = Entwurf speichern\nnew-contract-create = Vertrag anlegen\nnew-contract-save = Änderungen speichern\nnew-contract-no-dates = Die Termine ergeben sich, sobald Sie den Tag des Auftragseingangs eintragen.\nnew-contract-no-paper = Die erste Seite folgt mit dem Kunden.\nnew-contract-done-created = Vertrag { $number } angelegt\nnew-contract-done-draft = Entwurf { $number } gespeichert, ohne Auftragsdatum\nnew-contract-done-changed = Vertrag { $number } geändert\nnew-contract-customer-name = Name der Firma\nnew-contract-customer-is-business = Es ist ein Unternehmen\nnew-contract-customer-language = Sprache der Dokumente\n\n## Notice\n\nnotice-title = Kündigung erfassen\nnotice-received = Eingegangen am\nnotice-from = Von\nnotice-how = Wie\nnotice-sender = Absender\nnotice-named-end = Genanntes Ende\nnotice-named-end-hint = (falls im Brief)\nnotice-next-possible = nächstmöglich\nnotice-form-written = Schriftform gewahrt, § 127 Abs. 2 BGB\nnotice-form-copy = Schriftform gewahrt. Fordern Sie das Original an.\nnotice-form-none = Keine Schriftform: erfasst, ohne Wirkung\nnotice-cause-on-time = Wirksam\nnotice-cause-boundary = Grenzfall, wirksam\nnotice-cause-late = Zu spät für diese Laufzeit\nnotice-cause-without-effect = Keine Schriftform\nnotice-verdict-on-time = Rechtzeitig\nnotice-verdict-boundary = Rechtzeitig, am letzten Tag\nnotice-verdict-late = Verspätet\nnotice-verdict-without-effect = Ohne Wirkung\nnotice-neighbour-on-time = Rechtzeitig\nnotice-neighbour-boundary = Rechtzeitig, Grenzfall\nnotice-neighbour-late = Verspätet\nnotice-neighbour-without-effect = Ohne Wirkung\nnotice-sentence-ends = Der Vertrag endet am { $date }. Er verlängert sich nicht.\nnotice-sentence-late = Der Vertrag verlängert sich noch einmal und endet am { $date }.\nnotice-sentence-without-effect = Der Vertrag läuft weiter. Die Kündigung wird erfasst.\nnotice-day-before = ein Tag früher\nnotice-day-itself = Eingang\nnotice-day-after = ein Tag später\nnotice-ends = endet { $date }\nnotice-nothing-ends = läuft weiter\nnotice-row-why = Warum\nnotice-row-until-then = Bis dahin\nnotice-row-revenue = Umsatz\nnotice-row-proof = Beweis\nnotice-why = { $renews } − { $days } Tage = { $date }, dieser Tag zählt mit.\nnotice-why-late = { $renews } − { $days } Tage = { $date }; die Kündigung kam danach.\nnotice-clause-renewal = Abs. 2 Satz 2\nnotice-why-form = Eine Kündigung am Telefon ist nicht in Schriftform.\nnotice-until-then = Alle Leistungen bleiben bis { $date }: { $requests }, { $consulting }.\nnotice-until-then-requests =\n    { $count ->\n        [one] { $count } Anfrage\n       *[other] { $count } Anfragen\n    }\nnotice-until-then-consulting = { $hours }{ "\\u00A0" }h Beratung im Vertragsjahr\nnotice-until-then-no-consulting = keine Beratung\nnotice-revenue = − { $fee } je Jahr ab { $date }. Im Finanzplan von „kündbar“ zu „läuft aus“.\nnotice-revenue-none = Keine Gebühr ist erfasst.\nnotice-revenue-stays = { $fee } je Jahr bleiben.\nnotice-proof-boundary = Am letzten Tag zählt der Nachweis: Bewahren Sie den Eingangsstempel mit Uhrzeit auf.\nnotice-proof-copy = Fordern Sie das Original an: Es steht als Aufgabe an, bis es da ist.\nnotice-named-end-honoured = { $date }, gilt\nnotice-named-end-not-reachable = Am { $date } endet keine Laufzeit, die noch erreichbar ist: erfasst, zählt nicht.\nnotice-second = Eine andere Kündigung zählt schon; diese wird vermerkt.\nnotice-footer = Wird als Ereignis erfasst, nichts wird gelöscht. Mit Strg Z rückgängig.\nnotice-record = Kündigung erfassen\nnotice-cancel = Abbrechen\nnotice-done-recorded = Kündigung zu { $number } erfasst\nnotice-done-withdrawn = Kündigung zu { $number } zurückgenommen\nnotice-done-signed-copy = Original zu { $number } erfasst\nnotice-waiting = Das Ergebnis folgt, sobald Sie den Tag des Eingangs eintragen.\nnotice-verdict-region = Ergebnis\n\n## Today\n\ntoday-overdue = Überfällig\ntoday-needs-you = Zu erledigen\ntoday-all-contracts = Alle Verträge, nach Tag\ntoday-lane-to = bis { $date }\ntoday-lane-since = seit { $date }\ntoday-nothing = In den nächsten 120 Tagen wird nichts fällig.\ntoday-show-more = Mehr anzeigen\ntoday-action-activation-wish = Tag festlegen\ntoday-action-contacts-due = Kontakte nennen\ntoday-action-cancel-by = Kündigung erfassen\ntoday-action-signed-copy = Original erfassen\ntoday-renewals = Verlängerungen in 12 Monaten\ntoday-renewals-caption = Jahresgebühr in { $currency } nach Monat\ntoday-renewals-others = dazu { $amounts }\ntoday-renewals-month = { $month }: gebunden { $committed }, kündbar { $cancellable }, läuft aus { $terminating }\ntoday-lapses = Verfällt demnächst\ntoday-lapse-requests =\n    { $count ->\n        [one] { $count } Anfrage\n       *[other] { $count } Anfragen\n    }\ntoday-lapse-consulting = { $hours }{ "\\u00A0" }h Beratung\ntoday-empty-title = Noch nichts im Blick\ntoday-empty-text = Sobald es Verträge gibt, steht hier alles mit Datum: was überfällig ist, was sich noch kündigen lässt, was sich verlängert.\n\n## Contracts\n\ncontracts-shown = { $count } von { $total }\ncontracts-fees = { $fees } je Jahr\ncontracts-count =\n    { $count ->\n        [one] { $count } Vertrag\n       *[other] { $count } Verträge\n    }\ncontracts-ends = endet\ncontracts-not-moved = { $why }, verschiebt nicht. Letzter Arbeitstag davor: { $date }.\ncontracts-panel-period = { $ordinal }., { $months } Monate\ncontracts-panel-of = { $used } von { $max }\ncontracts-panel-requests = { $max } je Vertragsjahr\ncontracts-panel-consulting = { $max }{ "\\u00A0" }h je Vertragsjahr\ncontracts-panel-per-year = { $fee } / Jahr\ncontracts-column-fee = Gebühr €/J.\ncontracts-column-level = Level\ncontracts-column-renews = Verlängert\ncontracts-column-owner = Wer\ncontracts-column-cancel-by = Kündbar bis\ncontracts-filter-state = Status\ncontracts-filter-level = Level\ncontracts-filter-due = Kündbar bis\ncontracts-filter-not-ended = nicht beendet\ncontracts-filter-all = alle\ncontracts-filter-days = nächste { $days } Tage\nfilter-clear = Filter { $name } entfernen\ncontracts-search = In diesen Verträgen suchen\ncontracts-sorted-by = Sortiert nach { $column }\ncontracts-open = Öffnen\ncontracts-pdf = PDF\ncontracts-record-notice = Kündigung erfassen\ncontracts-close-panel = Bereich schließen\ncontracts-key-move = bewegen\ncontracts-key-panel = Bereich\ncontracts-key-open = öffnen\ncontracts-none-found = Kein Vertrag passt\ncontracts-none-found-text = Entfernen Sie einen Filter, oder suchen Sie etwas anderes.\ncontracts-clear-filters = Alle Filter entfernen\ncontracts-empty-title = Noch keine Verträge\ncontracts-empty-text = Jeder Supportvertrag steht hier mit drei Daten: dem letzten Tag, dem Tag der Verlängerung und dem Tag, bis zu dem er kündbar ist. Sie geben Auftrag und Aktivierung ein; Termkeeper rechnet den Rest und sagt, warum.\ncontracts-example-title = Was eine Zeile sagt\ncontracts-example-customer = Beispiel GmbH\ncontracts-example-renews = 01.01.2027\ncontracts-example-cancel = 02.11.2026\ncontracts-example-text = Aktiviert am 01.01.2026 für 12 Monate. Verlängerung minus 60 Tage ist der 02.11.2026.\n\n## Frame\n\nshell-today = Heute\nshell-contracts = Verträge\nshell-customers = Kunden\nshell-settings = Einstellungen\nshell-find = Vertrag, Kunde oder Befehl\nshell-undo = Rückgängig\nshell-redo = Wiederholen\nshell-new-contract = Neuer Vertrag\nshell-navigation = Hauptbereiche\nshell-read-only = Nur lesend: Das Vertragsregister lässt sich von hier nicht ändern.\nshell-close = Schließen\nshell-retry = Erneut versuchen\nshell-screen-failed = Diese Ansicht kann nicht gezeigt werden\nshell-screen-failed-safe = Das Register ist unverändert; was gespeichert wurde, bleibt gespeichert.\nshell-screen-failed-remedy = Versuchen Sie es erneut oder wechseln Sie die Ansicht. Bleibt es dabei, starten Sie das Programm neu.\nshell-loading = Lädt\nshell-error-title = Das hat nicht geklappt\nshell-what-happened = Was geschehen ist\nshell-what-is-safe = Was sicher ist\nshell-what-to-do = Was Sie tun können\nshell-palette-contracts = Verträge\nshell-palette-customers = Kunden\nshell-palette-commands = Befehle\nshell-palette-answer = Antwort\nshell-palette-day = Zeigt diesen Tag im Kalender.\nshell-palette-results =\n    { $count ->\n        [one] { $count } Treffer\n       *[other] { $count } Treffer\n    }\nshell-shortcuts-moving = Bewegen\nshell-shortcuts-store = Formular speichern\nshell-shortcuts-leave = Verlassen, schließen\nshell-palette-none = Nichts gefunden\nshell-shortcuts = Tastatur\nshell-shortcuts-move = In einer Liste bewegen\nshell-shortcuts-open = Öffnen\nshell-shortcuts-panel = Bereich zeigen\nshell-pdf-saved = PDF gespeichert\nshell-pdf-open = Öffnen\nshell-found-renews = verlängert sich am { $date }\nshell-found-ends = endet am { $date }\nshell-found-ended = beendet am { $date }\nshell-undone = Zurückgenommen: { $what }\nshell-redone = Wiederhergestellt: { $what }\nshell-palette-for = Für { $number }\nshell-palette-choose = wählen\nshell-palette-open = öffnen\nshell-pdf-title = PDF speichern\n\n## Customers\n\ncustomers-title = Kunden\ncustomers-new = Neuer Kunde\ncustomers-search = Kunden suchen\ncustomers-column-name = Name\ncustomers-column-place = Ort\ncustomers-column-kind = Art\ncustomers-column-paper = Papiere\ncustomers-column-contracts = Verträge\ncustomers-place-abroad = { $place }, { $country }\ncustomers-name = Name\ncustomers-number = Kundennummer\ncustomers-number-hint = leer: { $number }\ncustomers-is-business = Ist ein Unternehmen\ncustomers-is-consumer-warning = Bei Verbrauchern ist eine solche Verlängerung unwirksam (§ 309 Nr. 9 BGB).\ncustomers-language = Sprache der Papiere\ncustomers-street = Straße und Hausnummer\ncustomers-postal-code = Postleitzahl\ncustomers-city = Ort\ncustomers-country = Land\ncustomers-email = E-Mail\ncustomers-vat-id = USt-IdNr.\ncustomers-note = Notiz\ncustomers-note-hint = intern, wird nie gedruckt\ncustomers-save = Kunden speichern\ncustomers-create = Kunden anlegen\ncustomers-cancel = Abbrechen\ncustomers-close = Kunden schließen\ncustomers-contracts = Verträge\ncustomers-no-contracts = Noch kein Vertrag.\ncustomers-new-contract = Neuer Vertrag für diesen Kunden\ncustomers-done-created = Kunde { $number } angelegt\ncustomers-done-changed = Kunde { $number } geändert\ncustomers-empty-title = Noch keine Kunden\ncustomers-empty-text = Ein Kunde hat einen Namen, eine Anschrift für Briefe und eine Sprache für Papiere. Sie können ihn auch beim Erfassen eines Vertrags anlegen.\ncustomers-none-found = Kein Kunde passt\ncustomers-none-found-text = Suchen Sie nach einem Teil des Namens, des Orts oder der Nummer.\n\n## Settings\n\nsettings-title = Einstellungen\nsettings-company = Unternehmen\nsettings-company-text = Steht als Auftragnehmer auf jedem Papier.\nsettings-name = Name\nsettings-street = Straße und Hausnummer\nsettings-postal-code = Postleitzahl\nsettings-city = Ort\nsettings-email = E-Mail des Helpdesks\nsettings-phone = Telefon\nsettings-window = Sprache und Aussehen\nsettings-window-text = Gilt sofort. Papiere folgen der Sprache des Kunden.\nsettings-language = Sprache\nsettings-language-system = Wie das System\nsettings-look = Aussehen\nsettings-look-system = Wie das System\nsettings-look-light = Hell\nsettings-look-dark = Dunkel\nsettings-look-contrast = Hoher Kontrast\nsettings-register = Register\nsettings-register-text = Alle Verträge und Kunden liegen in dieser einen Datei.\nsettings-version = Version { $version }\nsettings-save = Unternehmen speichern\nsettings-done = Einstellungen gespeichert\nsettings-language-de = Deutsch\nsettings-language-en = English\nsettings-terms = Bedingungen\nsettings-terms-text = Neue Verträge folgen dieser Ausgabe.\nsettings-terms-valid-from = gültig ab { $date }\nsettings-terms-unconfirmed = Noch nicht bestätigt. Kein Papier sagt es zu.\n',
  en: '### What a person can have the program do: title and one sentence of help, for menus, palette and\n### the sheet of shortcuts. Which there are is said by desk/src/actions.rs.\n\n## Menus\n\nmenu-file = File\nmenu-edit = Edit\nmenu-view = View\nmenu-go = Go\nmenu-contract = Contract\nmenu-help = Help\n\nmenu-with-change = { $action }: { $change }\n\n## Actions\n\naction-new-contract = New contract\n    .help = Records an order and sets the activation day.\naction-new-customer = New customer\n    .help = Records a company or a person, before there is a contract.\naction-import-list = Import list\n    .help = Checks a spreadsheet against the terms, row by row; nothing is stored until you say so.\naction-export-list = Export list\n    .help = Saves what the screen shows as a file for Excel or the calendar.\naction-quit = Quit\n    .help = Closes the window; everything is stored already.\naction-undo = Undo\n    .help = Takes back the last change, also after a restart.\naction-redo = Redo\n    .help = Makes again what was taken back last.\naction-find = Find\n    .help = Finds contracts, customers, commands and dates while you type.\naction-tick-row = Select row\n    .help = Selects the current row, or lets it go, to work on several at once.\naction-tick-all = Select all rows\n    .help = Selects everything that the filter lets through.\naction-settings = Settings\n    .help = Company, terms, language and look.\naction-company = Company and letterhead\n    .help = What stands on every paper: name, address, logo, signature.\naction-editions = Editions of the terms\n    .help = Shows the terms as data and lets you write your own.\naction-toggle-panel = Show or hide details\n    .help = Shows what belongs to the current row, beside the list.\naction-calendar-today = Calendar: show today\n    .help = Shows the month or year again in which today lies.\naction-calendar-span = Calendar: month or year\n    .help = Changes between one month with its deadlines and the whole year.\naction-look-system = Look: as the system\n    .help = Light or dark, as your system is set.\naction-look-light = Look: light\n    .help = Dark text on a light ground.\naction-look-dark = Look: dark\n    .help = Light text on a dark ground.\naction-look-contrast = Look: high contrast\n    .help = Black on white with strong edges.\naction-language-de = Deutsch\n    .help = Shows the window in German, at once.\naction-language-en = English\n    .help = Shows the window in English, at once.\naction-go-today = Go to Today\n    .help = What is overdue and what comes.\naction-go-contracts = Go to Contracts\n    .help = All contracts, to sort and filter.\naction-go-customers = Go to Customers\n    .help = All customers and their contracts.\naction-go-requests = Go to Requests\n    .help = Support requests and until when to respond.\naction-go-finance = Go to Finance\n    .help = What renews when and for how much.\naction-go-calendar = Go to Calendar\n    .help = All deadlines by month and year.\naction-go-back = Back\n    .help = Back to the screen before.\naction-record-notice = Record notice\n    .help = Says at once whether it is on time, and what it ends.\naction-log-request = Log support request\n    .help = Starts the clock until which to respond.\naction-answer-request = Record response\n    .help = Stops the clock of the request that is chosen.\naction-edit-contacts = Edit contacts\n    .help = Names who may make support requests.\naction-edit-contract = Edit contract\n    .help = Changes what was entered; the history keeps what it was.\naction-amend-level = Change level\n    .help = Records another service level from a day on.\naction-amend-fee = Change fee\n    .help = Records another fee from a period on.\naction-draw-consulting = Draw consulting\n    .help = Books an appointment on the hours of the contract year.\naction-save-summary = Save PDF summary\n    .help = Saves the summary of the contract in the customer’s language.\naction-show-why = Show why\n    .help = Shows the steps, rules and clauses that a date follows from.\naction-show-history = Show history\n    .help = Who changed what and when.\naction-show-as-of = Show as of a day\n    .help = Shows the contract as it was known on another day.\naction-calculate-response = Response calculator\n    .help = Computes until when to respond, for any level and moment.\naction-shortcuts = Keyboard shortcuts\n    .help = Shows all keys.\naction-single-keys = Switch single keys on or off\n    .help = Letters alone then do something or nothing; combinations stay.\n\n## What can be undone and redone\n\nchange-contract = { $what }, { $number }\nchange-customer-created = Customer { $number } created\nchange-customer = Customer { $number } changed\nchange-settings = Settings changed\nchange-edition = Edition { $id } changed\nchange-import = Import of a list, { $count } records\nchange-many = { $what }, { $count } records together\n\n## What the search field answers by itself\n\nquick-deadlines =\n    { $count ->\n        [0] nothing due on this day\n        [one] { $count } deadline on this day\n       *[other] { $count } deadlines on this day\n    }\nquick-notice = Notice\nquick-notice-hint = Type the day it arrives and the activation: notice 2 Nov 2026 A=1 Jan 2026. T=24 for periods of 24 months.\nquick-notice-of = Received { $received }, active since { $activates }, periods of { $months } months\nquick-notice-ends = { $verdict }: ends on { $end }\nquick-step = { $label }: { $value } ({ $rule })\nquick-step-alone = { $label } ({ $rule })\n\n## Single keys\n\nkeys-single = Use single keys, such as N for a notice\nkeys-single-text = Switch them off if you speak to the computer or hit keys by accident.\nkeys-single-now-on = Single keys are on.\nkeys-single-now-off = Single keys are off.\n\naction-copy-rows = Copy rows\n    .help = Copies the ticked rows, or the current one, as a table for a spreadsheet or a letter.\naction-set-owner = Set owner\n    .help = Says who looks after the ticked contracts, or the current one; one step to undo.\naction-views = Views\n    .help = Chooses a view of the list: what it shows, its columns, order and groups.\naction-save-view = Save view\n    .help = Keeps filters, columns, order and groups of the list under a name.\naction-columns = Columns\n    .help = Shows, hides, moves and sizes the columns of the list.\naction-group = Group\n    .help = Puts rows together by state, level, owner, customer or month.\n\n## Palette\n\npalette-recent = Recent\npalette-hint = Also answers a day such as 31 Oct and “notice 2 Nov 2026 A=1 Jan 2026”.\n# What a question about a notice begins with, in small letters.\nquick-notice-words = notice cancel\n\n### Backup copies of the register, on the command line and in the window.\n\nbackup-made-at = Made\nbackup-size = Size\nbackup-changes = Changes\nbackup-state = State\nbackup-name = Name\nbackup-new = Backup copy made and verified: { $path }\nbackup-unchanged = Nothing has changed since the last copy: { $path }\nbackup-removed =\n    { $count ->\n        [one] { $count } older copy was let go.\n       *[other] { $count } older copies were let go.\n    }\nbackup-none = There is no backup copy yet.\nbackup-folder = Copies lie in { $path }\nbackup-sound = sound\nbackup-damaged = damaged\nbackup-restored = The register is again what it was on { $moment }.\nbackup-restored-before = What was there before is kept as { $path }\nbackup-restored-aside = The damaged register is kept as { $path }\nbackup-migrated = The register was brought from schema { $from } to { $to }.\nbackup-current = The register has the newest schema, { $to }.\n\n## In the window\n\nbackup-title = Backups\nbackup-text = A copy is made every 30 minutes when something changed, before an import and when you leave. Each is verified before it counts. All of two days are kept, then one a day, a week and a month.\nbackup-total =\n    { $count ->\n        [0] no copies yet\n        [one] { $count } copy, { $size }\n       *[other] { $count } copies, { $size }\n    }\nbackup-when = { $age }, { $time }\nbackup-line = Backed up, verified\nbackup-kilobytes = { $number } kB\nbackup-megabytes = { $number } MB\nbackup-change-count =\n    { $count ->\n        [one] { $count } change\n       *[other] { $count } changes\n    }\nbackup-done = Backup copy made and verified.\nbackup-done-unchanged = Nothing has changed since the copy of { $when }.\nbackup-restored-kept = What was there before is kept as a copy.\nbackup-put-back = Put back\nbackup-put-back-of = Put back the copy of { $moment }\nbackup-take-back = Take back\nbackup-make = Back up now\nbackup-list = Backup copies\nbackup-all = Show all\nbackup-offer = Put back the copy of { $when }\n\n### Papers in the window: the papers of a contract, papers of many contracts in one run, drafts of\n### mails.\n\n## Mail\n\nmail-subject = { $name } for support contract { $contract }\nmail-text = please find attached “{ $name }” for your support contract { $contract }, as of { $date }.\nmail-opened = Draft opened in your mail program, nothing was sent\nmail-opened-without-people = Draft opened without a recipient: the contract has no contact with a mail address\n\n## Papers of a contract\n\npapers = Documents\npapers-which = Document\npapers-language = Language\npapers-language-customer = Customer’s language\npapers-open = Open\npapers-save = Save …\npapers-mail = Mail it …\npapers-done = { $name } of { $contract } saved\npapers-page-choose = Page { $page }\n\n## A selection of contracts\n\nselection = Selection\nselection-count =\n    { $count ->\n        [one] One contract selected\n       *[other] { $count } contracts selected\n    }\nselection-clear = Clear selection\nselection-all =\n    { $count ->\n        [one] Select the one contract\n       *[other] Select all { $count }\n    }\nselection-choose = Select { $contract }\nselection-papers = Documents as PDF …\nselection-shortcut = Select the row, several with Shift\nselection-shortcut-all = Select all rows of the filter\nselection-key-select = select\n\n## Papers of a selection\n\nbatch-title = Documents as PDF\nbatch-for =\n    { $count ->\n        [one] For one contract\n       *[other] For { $count } contracts\n    }\nbatch-where = Where to\nbatch-where-folder = One folder\nbatch-where-zip = One ZIP file\nbatch-pattern = File name\nbatch-pattern-placeholders = Placeholders\nbatch-pattern-insert = Insert { $placeholder }\nbatch-example = For example { $name }\nbatch-placeholder-number = Contract number\nbatch-placeholder-customer = Customer\nbatch-placeholder-customer-number = Customer number\nbatch-placeholder-kind = Document\nbatch-placeholder-date = Date\nbatch-placeholder-language = Language\nbatch-placeholder-level = Level\nbatch-placeholder-owner = Owner\nbatch-start = Choose a place and begin …\nbatch-ask-folder = Choose a folder for the documents\nbatch-ask-zip = Save the ZIP file\nbatch-zip-name = Documents { $date }\nbatch-zip-kind = ZIP file\nbatch-preparing = Counting contracts …\nbatch-progress = { $count } of { $total }\nbatch-cancel = Cancel\nbatch-cancelling = Cancelling …\nbatch-finished =\n    { $count ->\n        [0] No document written\n        [one] One document written\n       *[other] { $count } documents written\n    }\nbatch-cancelled-folder =\n    { $count ->\n        [0] Cancelled, no document written\n        [one] Cancelled, one document is in the folder\n       *[other] Cancelled, { $count } documents are in the folder\n    }\nbatch-cancelled-zip = Cancelled, no ZIP file was written\nbatch-failed-folder =\n    { $count ->\n        [0] This did not work, no document was written\n        [one] This did not work, one document is in the folder\n       *[other] This did not work, { $count } documents are in the folder\n    }\nbatch-failed-zip = This did not work, no ZIP file was written\nbatch-replaced =\n    { $count ->\n        [one] One file of the same name was replaced.\n       *[other] { $count } files of the same name were replaced.\n    }\nbatch-left-out =\n    { $count ->\n        [one] One contract has no such document.\n       *[other] { $count } contracts have no such document.\n    }\nbatch-in-place = Place: { $name }\nbatch-open-place = Open folder\nbatch-close = Close\nbatch-runs-already = A run is under way. Wait until it is done, or cancel it.\nbatch-show = Show the run\n\n### The calendar of all deadlines: its screen and its file.\n\n## The file\n\ncalendar-file-name = Termkeeper deadlines\ncalendar-file-summary = { $kind }: { $customer } ({ $number })\ncalendar-file-contract = Contract { $number }, { $level }\ncalendar-file-fee = Yearly fee { $fee }\ncalendar-file-owner = Owner: { $owner }\ncalendar-file-fallen = Fell away: { $summary }\ncalendar-file-fallen-sentence = This deadline fell away: the contract was changed, or somebody dealt with it.\n\n## The screen\n\ncalendar = Calendar\ncalendar-month = Month\ncalendar-year = Year\ncalendar-view = View\ncalendar-today = Today\ncalendar-export = Save .ics\ncalendar-export-hint = Everything overdue and due within twelve months, for Outlook, Apple Calendar or Google. A second file brings the calendar up to date and doubles nothing.\ncalendar-export-title = Save deadlines as a calendar file\ncalendar-export-filter = Calendar file\ncalendar-exported = Saved { $name } with { $entries }.\ncalendar-exported-cancelled = Saved { $name } with { $entries } and { $cancelled } that fell away.\ncalendar-file-suggested = Termkeeper deadlines\ncalendar-previous-month = Previous month\ncalendar-next-month = Next month\ncalendar-previous-year = Previous year\ncalendar-next-year = Next year\ncalendar-week = Week\ncalendar-count =\n    { $count ->\n        [0] No deadlines\n        [one] { $count } deadline\n       *[other] { $count } deadlines\n    }\ncalendar-count-overdue = { $deadlines }, { $count } overdue\ncalendar-more = + { $count } more\ncalendar-kinds = Kinds\ncalendar-all-kinds = All kinds\ncalendar-kind-count = { $number } × { $kind }\ncalendar-day-none = Nothing is due on this day.\ncalendar-day-shown = { $count } of { $total } shown\ncalendar-day-choose = Choose a day to see what is due on it.\ncalendar-overdue = overdue\ncalendar-density = Deadlines a day\ncalendar-none = No deadline of these kinds.\ncalendar-key-month = month\ncalendar-key-year = year\ncalendar-key-move = deadline\ncalendar-key-open = open contract\ncalendar-key-today = today\ncalendar-key-view = month or year\ncalendar-empty-title = All deadlines in one calendar\ncalendar-empty-text = Every day on which something can be done or is lost stands here: cancel by, renewal, contacts, entitlements that lapse. They follow from the contracts by themselves; nothing has to be entered.\ncalendar-empty-example = Example\ncalendar-example-kind = Deadline\ncalendar-example-customer = Musterhaus GmbH\ncalendar-example-day = Day\ncalendar-example-date = 2 Nov 2026\ncalendar-example-note = 60 days before the contract renews on 1 Jan 2027. The last day counts.\ncalendar-grid = Deadlines of { $month }\nshell-shortcuts-month = Month before or after (Finance, Calendar)\n\n### What changes while a contract runs: amendments, consulting, systems, the contract as of another day.\n\n## As of another day\n\nas-of-label = As of\nas-of-today = today\nas-of-past = As of { $date }\nas-of-past-text = Shown is what had been recorded by that day, worked out for that day.\nas-of-future = Preview of { $date }\nas-of-future-text = Shown is what follows from today’s facts on that day.\nas-of-back = Back to today\nas-of-open = As of another day\nas-of-read-only = Only today’s contract can be changed.\n\n## Requests of the contract\n\ncontract-log-request = Log request\ncontract-request-due = due { $date }\ncontract-request-overdue = overdue since { $date }\ncontract-request-no-response = open, no response time\ncontract-request-in-time = answered in time\ncontract-request-missed = answered too late\ncontract-request-answered = answered\ncontract-request-not-a-contact = not authorised: no contact\ncontract-request-channel = not authorised: not by this way\ncontract-request-not-active = not authorised: contract not active\ncontract-request-over-quota = over quota\ncontract-request-number = Request { $id }\ncontract-requests-all =\n    { $count ->\n        [one] Show the request\n       *[other] Show all { $count } requests\n    }\ncontract-quota-forecast = Forecast { $total } by { $date }\ncontract-quota-forecast-over = Forecast { $total }, { $count } over quota\ncontract-quota-over = { $used } of { $max }, { $count } over quota\ncontract-quota-never-blocked = never blocked\n\n## Consulting\n\nconsulting-draw = Draw block\nconsulting-day = Day of the appointment\nconsulting-blocks = Blocks\nconsulting-blocks-note = { $hours }{ "\\u00A0" }h each\nconsulting-blocks-not-whole = Blocks are whole numbers, such as 1\nconsulting-year-left = Contract year { $ordinal }: { $left } of { $max }{ "\\u00A0" }h left, { $hours }{ "\\u00A0" }h afterwards\nconsulting-record = Record appointment\nconsulting-cancel = Cancel\nconsulting-cancel-name = Cancel the appointment of { $date }\nconsulting-cancelled = cancelled on { $date }\nconsulting-drawn =\n    { $count ->\n        [one] { $count } block, { $hours }{ "\\u00A0" }h\n       *[other] { $count } blocks, { $hours }{ "\\u00A0" }h\n    }\nconsulting-appointments = Appointments\nconsulting-years = Contract years\nconsulting-year = Contract year { $ordinal }, until { $date }\nconsulting-year-hours = { $used } of { $max }{ "\\u00A0" }h drawn\nconsulting-year-lapsed = { $hours }{ "\\u00A0" }h lapsed\nconsulting-further = Further days: { $percent }{ "\\u00A0" }% discount\nconsulting-further-none = Further days: no discount\nconsulting-done-drawn = Consulting for { $number } recorded\nconsulting-done-cancelled = Appointment for { $number } cancelled\n\n## Amendments\n\namendment-add = Amend\namendment-title = Record an amendment\namendment-kind = What changes\namendment-kind-level = Level\namendment-kind-fee = Fee\namendment-level = New level\namendment-effective = Effective from\namendment-fee = New fee per contract year, net\namendment-fee-now = so far { $fee }\namendment-fee-hint = empty: no fee\namendment-record = Record amendment\namendment-cancel = Cancel\namendment-column-before = so far\namendment-column-after = from { $date }\namendment-upgrade = Higher level, possible from any day\namendment-downgrade = Lower level, with a renewal only\namendment-row-window = Service window\namendment-row-response = Response time\namendment-row-requests = Requests per contract year\namendment-row-consulting = Consulting per contract year\namendment-row-satellites = Satellites\namendment-row-fee = Fee\namendment-left-of = { $left } of { $max } left\namendment-hours-left-of = { $left } of { $max }{ "\\u00A0" }h left\namendment-over = { $max }, { $used } of them used\namendment-stays = Activation, term, renewal on { $renews } and cancel-by { $date } stay.\namendment-stays-end = Activation, term and the end on { $date } stay.\namendment-waiting = What follows stands here as soon as you give level and day.\namendment-level-text = { $from } to { $to }\namendment-level-days = from { $date }, declared { $declared }\namendment-fee-text = Fee { $fee }\namendment-fee-days = from { $date }, recorded { $declared }\namendment-no-fee = no fee\namendment-upcoming = to come\namendment-possible = Next possible\namendment-done-level = Amendment of { $number } recorded: new level\namendment-done-fee = Amendment of { $number } recorded: new fee\n\n## Covered systems\n\nsystems-add = Add\nsystems-change = Change\nsystems-save = Save system\nsystems-remove = Remove\nsystems-cancel = Cancel\nsystems-solution = Solution\nsystems-version = Version\nsystems-use = Use\nsystems-satellites = Satellites\nsystems-done = Systems of { $number } changed\n\n## Notices in full\n\nnotice-kind = Kind\nnotice-kind-ordinary = ordinary\nnotice-kind-extraordinary = extraordinary\nnotice-extraordinary-note = § 314 BGB: to any day, for an important reason\nnotice-reason = Important reason\nnotice-extraordinary-end = Last day\nnotice-cause-extraordinary = Extraordinary, effective\nnotice-verdict-extraordinary = For an important reason\nnotice-why-extraordinary = The day named holds; the reason is recorded with it.\nnotice-time = add the time:\nnotice-time-hint = 10:42\nnotice-time-unreadable = No time of day. Hour:minute, such as 10:42\nnotice-proof-attached = On the last day proof counts. The document is attached;\nnotice-proof-not-attached = On the last day proof counts. Attach the receipt stamp;\nnotice-document = Document\nnotice-document-choose = Choose file\nnotice-document-remove = Remove { $name }\nnotice-document-title = Choose the document of the notice\nnotice-document-filter = Documents\nnotice-document-open = Open document\nnotice-document-attach = Attach document\nnotice-document-missing = missing beside the register\nnotice-document-changed = has been changed\nnotice-done-attached = Document for { $number } attached\nnotice-received-at = { $date }, { $time }\nnotice-until-then-hours = { $hours }{ "\\u00A0" }h of consulting left\nnotice-row-own = Sending\nnotice-own = Send by { $send-by }, to be received by { $safe }; last working day { $working-day }.\nnotice-own-missed = A letter had to be sent by { $send-by }. Take a courier, to be received by { $working-day }.\nnotice-own-over = The last day for this period is over.\nnotice-received-own = Received by the customer on\nnotice-row-letter = Reply\nnotice-letter-open = Open\nnotice-row-letter-own = Letter\nnotice-letter-when = { $caption }. Made when recorded.\n\n## Letters\n\ncontract-notice-letter = Letter\n\n## Form\n\nnew-contract-commissioned = Order placed on\nnew-contract-commissioned-hint = (empty: the day it was received)\n\n## Edition\n\ncontract-edition = Signed under: { $name }\ncontract-edition-newer = Newer edition: { $name }, valid from { $date }. This contract keeps its own.\n\n## History of requests, documents and consulting\n\ncontract-history-consulting = Consulting drawn\ncontract-history-consulting-cancelled = Consulting appointment cancelled\ncontract-history-checked = Renewal checked\ncontract-history-unchecked = Check of a renewal taken back\ncontract-history-request = Request { $id } logged\ncontract-history-request-answered = Request { $id } answered\ncontract-history-request-edited = Request { $id } changed\ncontract-history-request-undone = Request { $id }: change undone\ncontract-history-request-redone = Request { $id }: change done again\ncontract-history-document = Document attached\ncontract-history-document-detail = { $name }, SHA-256 { $hash }\ncontract-history-fee = Fee changed by amendment\ncontract-history-blocks =\n    { $count ->\n        [one] { $date }: { $count } block\n       *[other] { $date }: { $count } blocks\n    }\n\n### What the command line prints. Its help is English and lives in the program.\n\n## Labels\n\ncli-due-on = Due\ncli-kind = Deadline\ncli-verdict = Verdict\ncli-ends-on = Ends on\ncli-ends = ends { $date }\ncli-until = until { $date }\ncli-withdrawn = withdrawn { $date }\ncli-named-end = Named end\ncli-received = Received\ncli-party = From\ncli-channel = Channel\ncli-open = Open\ncli-starts-on = Starts on\ncli-safe-day = Safe day\ncli-overdue-from = Overdue from\ncli-why = Why\n\n## Pauses of the response clock\n\ncli-pause-outside-window = Pause: outside the service window\ncli-pause-weekend = Pause: weekend\ncli-pause-holiday = Pause: public holiday\n\n## Warnings of a contract\n\ncli-warning-imported = Imported: the activation window was not applied.\ncli-warning-consumer = Not a business: such a renewal has no effect for consumers.\ncli-warning-contacts-missing = No contact is named.\n\n## History\n\ncli-action-created = created\ncli-action-edited = edited\ncli-action-corrected = corrected\ncli-action-amended = amended\ncli-action-notice = notice recorded\ncli-action-imported = imported\ncli-action-answered = request answered\ncli-action-consulting = consulting changed\ncli-action-confirmed = confirmed\ncli-action-checked = renewal checked\ncli-action-undone = undone\ncli-action-redone = redone\ncli-undone = Undone: { $number } { $action }.\ncli-redone = Redone: { $number } { $action }.\n\n## Counts and results\n\ncli-contract-count =\n    { $count ->\n        [one] { $count } contract\n       *[other] { $count } contracts\n    }\ncli-customer-count =\n    { $count ->\n        [one] { $count } customer\n       *[other] { $count } customers\n    }\ncli-deadline-count =\n    { $count ->\n        [one] { $count } deadline\n       *[other] { $count } deadlines\n    }\ncli-satellite-count =\n    { $count ->\n        [one] { $count } satellite\n       *[other] { $count } satellites\n    }\ncli-sound = The register is as it should be.\n\n## Consulting\n\ncli-included = Included\ncli-drawn = Drawn\ncli-left = Left\ncli-appointment = Appointment\ncli-blocks = Blocks\ncli-hours = Hours\ncli-cancelled = cancelled { $date }\ncli-consulting-discount = Further days: { $percent }{ "\\u00A0" }% off\n\n## What is used of a contract year\n\ncli-year-until = { $ordinal }, until { $date }\ncli-used-of = { $used } of { $max } used, { $left } left\ncli-hours-text-used-of = { $drawn } of { $included } drawn, { $rest } left\ncli-over-quota-count = { $count } over quota\ncli-forecast = forecast { $count } by its end\ncli-as-of = As of { $date }\ncli-fee-from-then = { $amount } from then on\n\n## Support requests\n\ncli-request = Request\ncli-answered = Answered\ncli-automatic = Automatic receipt\ncli-from = From\ncli-subject = Subject\ncli-status = Status\ncli-why-not = Reason\ncli-recorded-on = Recorded\ncli-impact-reported = { $impact } ({ $reported } reported)\ncli-request-open = open\ncli-request-overdue = overdue\ncli-request-in-time = in time\ncli-request-missed = missed\ncli-request-answered = answered\ncli-request-no-response-owed = no response owed\ncli-request-not-authorised = not authorised\ncli-over-quota = over quota\ncli-validity-not-a-contact = The sender was no contact on that day.\ncli-validity-channel = This way is not open for requests.\ncli-validity-not-active = The contract was not active on that day.\ncli-warning-received-in-future = The time of receipt lies in the future.\ncli-request-count =\n    { $count ->\n        [one] { $count } request\n       *[other] { $count } requests\n    }\n\n## The document of a notice\n\ncli-document = Document\n\n## The clock of a response time\n\ncli-clock = Clock\ncli-clock-running = runs until { $until }, { $rest } left\ncli-clock-paused = stands until { $until }, { $rest } left\ncli-hours-minutes = { $hours }{ "\\u00A0" }h { $minutes }{ "\\u00A0" }min\n\n### The program as a guest of the desktop: registers, the About box, a report after a crash, staying at hand.\n\n## Registers\n\nregisters-title = Registers\nregisters-text = Each register is a file of its own, with its own contracts, customers and settings.\nregisters-recent = Opened last\nregisters-current = open now\nregisters-usual = your own\nregisters-not-there = no longer there\nregisters-open = Open\nregisters-open-named = Open { $name }\nregisters-forget = Remove from the list\nregisters-forget-named = Remove { $name } from the list\nregisters-forget-text = The file stays where it is.\nregisters-choose = Open another register …\nregisters-new = New register …\nregisters-drop-here = Drop to open this register\nregisters-opened = { $name } is open\nregisters-missed = { $name } is no longer where it was. Your own register is open instead; nothing was changed.\nregisters-kind = Termkeeper register\nregisters-all = All files\nregisters-open-title = Open a register\nregisters-new-title = Where to keep the new register\nregisters-new-name = Contracts\nregisters-window = { $name } – Termkeeper\n\n## About\n\nabout-title = About Termkeeper\nabout-text = Keeps contracts, their dates and what falls due, on this computer.\nabout-version = Version { $version }\nabout-licence = You may use, change and pass it on under { $licence }, as you choose.\nabout-diagnostics = For questions about a fault\nabout-diagnostics-text = No name, no contract and no place of a file is in these lines.\nabout-copy = Copy\nabout-copied = Copied\nabout-libraries =\n    { $count ->\n        [one] Built with { $count } library\n       *[other] Built with { $count } libraries\n    }\nabout-close = Close\n\n## After a crash\n\ncrash-title = Termkeeper ended unexpectedly\ncrash-happened = { $date }\ncrash-safe = Your register is safe: every change that was confirmed is stored.\ncrash-text = A report says where in the program it happened. It holds no name, no contract and no place of a file. It is sent to nobody.\ncrash-show = Show report\ncrash-copy = Copy report\ncrash-copied = Report copied\ncrash-discard = Delete report\n\n## Staying at hand\n\nhand-title = At hand\nhand-text = Reminders come while the program runs, with or without its window.\nhand-keeps-running = Keep running when the window is closed\nhand-keeps-running-text = A sign in the tray brings the window back; so does starting the program again.\nhand-starts = Start with the system\nhand-starts-text = Without showing the window.\nhand-no-tray = This desktop shows no signs in a tray. Start the program again to bring the window back.\ntray-open = Open Termkeeper\ntray-quit = Quit\n\n## Commands\n\naction-open-register = Open register …\n    .help = Opens another file of contracts.\naction-new-register = New register …\n    .help = Makes an empty file of contracts, where you want it.\naction-registers = Recent registers\n    .help = Shows the registers that you opened last.\naction-print = Print\n    .help = Prints what the window shows; a contract’s paper opens in the system’s viewer, to print it there.\naction-about = About Termkeeper\n    .help = Version, licences, and lines for questions about a fault.\n\n### Tables that leave the program: columns, and the export of contracts in the window.\n\n## Columns\n\nexport-column-number = Contract number\nexport-column-customer = Customer number\nexport-column-customer-name = Customer\nexport-column-level = Service level\nexport-column-state = State\nexport-column-received-on = Order received\nexport-column-activates-on = Activation\nexport-column-term-months = Term in months\nexport-column-yearly-fee = Yearly fee, net\nexport-column-currency = Currency\nexport-column-owner = Owner\nexport-column-note = Note\nexport-column-contact-name = Contact { $number }\nexport-column-contact-email = E-mail { $number }\nexport-column-contact-phone = Phone { $number }\nexport-column-notice-received-on = Notice received\nexport-column-notice-party = Notice given by\nexport-column-notice-channel = Notice channel\nexport-column-last-day = Last day\nexport-column-renews-on = Renews on\nexport-column-notice-by = Cancel by\nexport-column-ends-on = Ends on\nexport-deadlines = Deadlines\nexport-sum = Total\n\n## Window\n\nexport-contracts = Export\nexport-contracts-as = Export the filtered contracts\nexport-format-xlsx = Excel workbook (XLSX)\nexport-format-csv-excel = CSV for Excel\nexport-format-csv = CSV by RFC 4180\nexport-dialog-title = Export contracts\nexport-file-name = contracts\nexport-filter-xlsx = Excel workbook\nexport-filter-csv = CSV table\nexport-done = { $count ->\n    [one] { $count } contract exported to { $name }\n   *[other] { $count } contracts exported to { $name }\n}\n\n### The Finance screen.\n\nfinance-page = Finance\nfinance-page-title = Renewals\nfinance-page-as-of = As of\nfinance-page-as-of-today = today\nfinance-page-as-of-past = As of { $date }: what had been recorded by then. Nothing can be ticked there.\nfinance-page-as-of-future = As of { $date }: what today\'s facts lead to. Nothing can be ticked there.\nfinance-page-back-to-today = Back to today\nfinance-page-basis-year = Yearly fee, net\nfinance-page-basis-month = Monthly fee, net\nfinance-page-basis-period = Fee of the period, net\nfinance-page-column-fee = Net fee\nfinance-page-basis-short-year = yearly\nfinance-page-basis-short-month = monthly\nfinance-page-basis-short-period = per period\nfinance-page-basis = Fee\nfinance-page-span = Months\nfinance-page-renews-in = Renews in\nfinance-page-status-committed = Committed\nfinance-page-status-cancellable = Cancellable\nfinance-page-status-terminating = Terminating\nfinance-page-board = Renewals by month in { $currency }\nfinance-page-checked =\n    { $count ->\n        [0] none checked\n       *[other] { $count } checked\n    }\nfinance-page-without-fee = { $count } without a fee\nfinance-page-fee-moves =\n    { $count ->\n        [one] 1 fee changes\n       *[other] { $count } fees change\n    }\nfinance-page-running = In force\nfinance-page-running-year =\n    { $count ->\n        [one] 1 contract, { $fee } a year\n       *[other] { $count } contracts, { $fee } a year\n    }\nfinance-page-running-month =\n    { $count ->\n        [one] 1 contract, { $fee } a month\n       *[other] { $count } contracts, { $fee } a month\n    }\nfinance-page-rows =\n    { $count ->\n        [0] nothing renews\n        [one] 1 contract, { $checked } checked\n       *[other] { $count } contracts, { $checked } checked\n    }\nfinance-page-by = Show\nfinance-page-by-month = By month\nfinance-page-by-level = By level\nfinance-page-by-owner = By owner\nfinance-page-by-customer = By customer\nfinance-page-all-groups = All groups\nfinance-page-group = Group\nfinance-page-contracts = Contracts\nfinance-page-column-check = Checked\nfinance-page-column-number = Number\nfinance-page-column-customer = Customer\nfinance-page-column-level = Level\nfinance-page-column-renews = Renews on\nfinance-page-column-cancel-by = Cancel by\nfinance-page-column-state = State\nfinance-page-column-owner = Owner\nfinance-page-ends = ends\nfinance-page-notice-passed = notice day passed { $date }\nfinance-page-fee-before = before { $before }\nfinance-page-fee-change = The yearly fee changes with this renewal: { $after }, until then { $before }.\nfinance-page-not-checked = Not checked yet\nfinance-page-checked-by = Checked by { $name } on { $moment }\nfinance-page-checked-at = Checked on { $moment }\nfinance-page-ticked = { $number } checked.\nfinance-page-unticked = { $number } no longer checked.\nfinance-page-rows-label = Renewals\nfinance-page-none = Nothing renews in this month.\nfinance-page-none-months = Nothing renews in these months.\nfinance-page-xlsx = XLSX\nfinance-page-csv = CSV\nfinance-page-pdf = PDF\nfinance-page-csv-excel = For Excel: semicolons, decimals as written here\nfinance-page-csv-plain = RFC 4180: commas, ISO dates, points\nfinance-page-file-name = Renewals { $from } { $until }\nfinance-page-file-title = Save renewals\nfinance-page-saved = Saved { $name } with { $renewals }.\nfinance-page-key-month = month\nfinance-page-key-move = row\nfinance-page-key-tick = tick checked\nfinance-page-key-open = open contract\nfinance-page-earlier = One month earlier\nfinance-page-later = One month later\nfinance-page-empty-title = What renews, when, and for how much\nfinance-page-empty-text = As soon as there are contracts, their renewals stand here month by month: committed, still cancellable, terminating. The sums equal the rows below them, as of today or any day before.\nfinance-page-empty-example = Example\nfinance-page-example-customer = Musterhaus GmbH\nfinance-page-example-day = 1 Jan 2027\nfinance-page-example-fee = € 4,860\nfinance-page-example-note = Cancellable until 2 Nov 2026, committed from the day after.\n\n### Renewals and their fees: lists, sums, checks.\n\n## Lists on the command line\n\nfinance-heading = Renewals from { $from } to { $until }, as of { $date }\nfinance-heading-month = Renewals in { $month }, as of { $date }\nfinance-none = Nothing renews in these months.\nfinance-ends = { $date } ends\nfinance-notice-received = received { $date }\nfinance-notice-passed = passed { $date }\nfinance-amount = Fee of the period\nfinance-zero = –\nfinance-no-fee = no fee\nfinance-new-fee = { $fee } (until then { $before })\nfinance-until-then = Yearly fee until then\nfinance-month = Renews in\nfinance-sum = Sum\nfinance-checked = Checked\nfinance-checked-by = { $time }, { $name }\nfinance-renewal-count = { $count ->\n    [one] 1 renewal\n   *[other] { $count } renewals\n}\nfinance-without-fee = { $count } without a fee\nfinance-checked-count = { $count } checked\n\n## Board on the command line\n\nfinance-by-level = By level\nfinance-by-owner = By owner\nfinance-by-customer = By customer\nfinance-nobody = nobody\nfinance-rest = { $count ->\n    [one] 1 other\n   *[other] { $count } others\n}\nfinance-running = In force on { $date }\nfinance-running-fees = { $count ->\n    [one] 1 contract, { $yearly } a year, { $monthly } a month\n   *[other] { $count } contracts, { $yearly } a year, { $monthly } a month\n}\nfinance-fee-moves = Fees that change with a renewal\n\n## Checks\n\nfinance-ticked = Renewal of { $number } on { $date } checked by { $name }\nfinance-ticked-unnamed = Renewal of { $number } on { $date } checked\nfinance-unticked = Renewal of { $number } on { $date } not checked\n\n## Tables that leave the program\n\nfinance-sheet-renewals = Renewals\nfinance-sheet-months = Months\nfinance-column-term = Term in months\nfinance-column-status = State\nfinance-column-amount = Fee of the period, net\nfinance-column-yearly-fee = Yearly fee, net\nfinance-column-monthly-fee = Monthly fee, net\nfinance-column-fee-before = Yearly fee until then, net\nfinance-column-currency-before = Currency until then\nfinance-column-checked-by = Checked by\nfinance-column-checked-at = Checked at\n\n### Words in dates, distances and amounts. The order of the parts, separators and the spaces that\n### must not break are in src/format; a new message here goes into both languages.\n\n## Weekdays: in full, before a date, above a calendar column\n\nweekday-monday = Monday\nweekday-tuesday = Tuesday\nweekday-wednesday = Wednesday\nweekday-thursday = Thursday\nweekday-friday = Friday\nweekday-saturday = Saturday\nweekday-sunday = Sunday\n\nweekday-short-monday = Mon\nweekday-short-tuesday = Tue\nweekday-short-wednesday = Wed\nweekday-short-thursday = Thu\nweekday-short-friday = Fri\nweekday-short-saturday = Sat\nweekday-short-sunday = Sun\n\nweekday-column-monday = Mo\nweekday-column-tuesday = Tu\nweekday-column-wednesday = We\nweekday-column-thursday = Th\nweekday-column-friday = Fr\nweekday-column-saturday = Sa\nweekday-column-sunday = Su\n\n## Months: in full, in dates and on axes\n\nmonth-january = January\nmonth-february = February\nmonth-march = March\nmonth-april = April\nmonth-may = May\nmonth-june = June\nmonth-july = July\nmonth-august = August\nmonth-september = September\nmonth-october = October\nmonth-november = November\nmonth-december = December\n\nmonth-short-january = Jan\nmonth-short-february = Feb\nmonth-short-march = Mar\nmonth-short-april = Apr\nmonth-short-may = May\nmonth-short-june = Jun\nmonth-short-july = Jul\nmonth-short-august = Aug\nmonth-short-september = Sep\nmonth-short-october = Oct\nmonth-short-november = Nov\nmonth-short-december = Dec\n\n## Distances\n\ntoday = today\nin-days =\n    { $days ->\n        [one] in { $days } day\n       *[other] in { $days } days\n    }\ndays-ago =\n    { $days ->\n        [one] { $days } day ago\n       *[other] { $days } days ago\n    }\n# Beside a date in a narrow column.\ndays-left = { $days }{ "\\u00A0" }d\nday-count =\n    { $days ->\n        [one] { $days } day\n       *[other] { $days } days\n    }\nmonth-count =\n    { $months ->\n        [one] { $months } month\n       *[other] { $months } months\n    }\nhour-count = { $hours }{ "\\u00A0" }h\nweek-number = week{ "\\u00A0" }{ $week }\n\n### The vocabulary of the program: one word for one thing, on screen, on paper and on the command\n### line. What belongs to one screen or paper alone stays in that file.\n\n## The three dates\n\ncancel-by = Cancel by\ncancel-by-short = cancel by\ncancel-by-passed = Cancel by was\nlast-day = Last day\nlast-day-terminated = Last day, terminated\nrenews-on = Renews on\nrenews-short = renews\nrenewal = Renewal\nnotice-day = Notice day\nnotice-day-passed = Notice day passed\nlast-working-day = Last working day before\n\n## Term and activation\n\norder-received = Order received\norder = Order\ncommissioned-on = Commissioned on\nactivation = Activation\nactive-since = Active since\ndefault-day = Default day\nrequested-day = Requested\nearliest-day = earliest\nlatest-day = latest\nterm = Term\nperiod = Period\ncontract-year = Contract year\nnotice-period = Notice period\ncontacts-due = Contacts due\ncontacts-missing = Contacts missing\nresponse-due = Response due\nsigned-copy-missing = Signed copy missing\n\n## Where the activation day comes from\n\nactivation-origin-default = default\nactivation-origin-requested = requested\nactivation-origin-imported = imported\nactivation-origin-corrected = corrected\n\n## People and papers\n\ncontract = Contract\ncontracts = Contracts\ncustomer = Customer\ncustomers = Customers\ncontact = Contact\ncontacts = Contacts\nowner = Owner\nnumber = Number\nnotice = Notice\namendment = Amendment\nfee = Fee\nyearly-fee = Yearly fee\nclient = Client\ncontractor = Contractor\nparty-client = Client\nparty-contractor = Contractor\n\n## What a level promises\n\nlevel = Level\nservice-window = Service window\nresponse-time = Response time\nrequests = Requests\nconsulting = Consulting\nsatellites = Satellites\nsolutions = Solutions\ncovered-systems = Covered systems\ntest-systems = Test systems\ntelephone = Telephone\nlevel-basic = Basic\nlevel-standard = Standard\nlevel-premium = Premium\nimpact = Impact\nimpact-critical = critical\nimpact-medium = medium\nimpact-low = low\nenvironment = Use\nenvironment-production = Production\nenvironment-test = Test system\nsolution-openitcockpit = openITCOCKPIT Enterprise\nsolution-idoit = i-doit PRO\nsolution-znuny = Znuny / ((OTRS)) Community Edition\nsolution-connectors = Connectors\n\n## States of a contract\n\nstate = State\nstate-draft = Draft\nstate-ordered = Ordered\nstate-active = Active\nstate-terminating = Terminating\nstate-ended = Ended\nstate-withdrawn = Withdrawn\n\n## How far a renewal is decided\n\nrenewal-committed = committed\nrenewal-cancellable = cancellable\nrenewal-terminating = terminating\n\n## A notice and what becomes of it\n\nchannel-letter = Letter\nchannel-fax = Fax\nchannel-email = E-mail\nchannel-portal = Portal\nchannel-handed-over = Handed over\nchannel-phone = Phone\nverdict-on-time = On time\nverdict-boundary = On time, on the last day\nverdict-late = Late\nverdict-without-effect = Without effect\nverdict-short-on-time = on time\nverdict-short-boundary = boundary\nverdict-short-late = late\nverdict-short-without-effect = without effect\n\n## Kinds of deadlines\n\ndeadline-activation-wish = Default day\ndeadline-contacts-due = Contacts missing\ndeadline-cancel-by = Cancel by\ndeadline-renewal = Renewal\ndeadline-quota-lapse = Requests lapse\ndeadline-consulting-lapse = Consulting lapses\ndeadline-response-due = Response due\ndeadline-signed-copy = Signed copy missing\n\n## Smaller words\n\nyes = yes\nno = no\nnone = none\nunconfirmed = unconfirmed\nholiday = holiday\nimported = imported\nlanguage-de = German\nlanguage-en = English\n\n## Public holidays, by their id in the terms\n\nholiday-new-year = New Year’s Day\nholiday-epiphany = Epiphany\nholiday-womens-day = International Women’s Day\nholiday-good-friday = Good Friday\nholiday-easter-sunday = Easter Sunday\nholiday-easter-monday = Easter Monday\nholiday-labour-day = Labour Day\nholiday-ascension = Ascension Day\nholiday-whit-sunday = Whit Sunday\nholiday-whit-monday = Whit Monday\nholiday-corpus-christi = Corpus Christi\nholiday-assumption = Assumption Day\nholiday-childrens-day = World Children’s Day\nholiday-german-unity = Day of German Unity\nholiday-reformation-day = Reformation Day\nholiday-all-saints = All Saints’ Day\nholiday-repentance-day = Day of Repentance and Prayer\nholiday-christmas-day = Christmas Day\nholiday-second-christmas-day = Second Christmas Day\n\n### How a list is arranged: columns, groups, views, and what is done with several rows.\n\n## Columns\n\ngrid-columns = Columns\ngrid-columns-hint = Space shows or hides, Alt with an arrow moves, left and right change the width.\ngrid-columns-reset = As at first\ngrid-column-shown = Show { $column }\ngrid-column-earlier = Move { $column } to the left\ngrid-column-later = Move { $column } to the right\ngrid-column-resize = Drag to change the width of { $column }, double click for its own\n\n## Groups\n\ngrid-group = Group\ngrid-group-by = By { $what }\ngrid-group-none = No groups\ngrid-group-state = state\ngrid-group-level = level\ngrid-group-owner = owner\ngrid-group-customer = customer\ngrid-group-notice-month = month of cancel by\ngrid-fold-all = Fold all\ngrid-unfold-all = Unfold all\ngrid-no-owner = No owner\ngrid-no-cancel-by = No cancel by day\n\n## Views\n\ngrid-views = Views\ngrid-view-next = Next to cancel\ngrid-view-all = All contracts\ngrid-view-own = As arranged\ngrid-view-save = Save view\ngrid-view-name = Name of the view\ngrid-view-remove = Remove { $name }\ngrid-view-saved = View { $name } saved\ngrid-view-changed = changed\n\n## Rows\n\ngrid-set-owner = Set owner\ngrid-owner = Owner\ngrid-owner-hint = Empty takes the owner away.\ngrid-owner-save = Save\ngrid-owner-cancel = Cancel\ngrid-owner-set =\n    { $count ->\n        [one] Owner of { $count } contract set\n       *[other] Owner of { $count } contracts set\n    }\ngrid-owner-kept = Nothing to change\ngrid-copy = Copy\ngrid-copied =\n    { $count ->\n        [one] { $count } row copied, as a table\n       *[other] { $count } rows copied, as a table\n    }\ngrid-copy-failed = The clipboard could not be reached.\n\n### The frame of the guide; its pages are files beside the window.\n\nguide-title = Guide\nguide-pages = Pages of the guide\nguide-search = Search the guide\nguide-none = No page holds this. Try another word.\nguide-found =\n    { $count ->\n        [one] { $count } page\n       *[other] { $count } pages\n    }\nguide-leave = Back to work\nguide-next = Next: { $title }\nguide-group-begin = To begin\nguide-group-daily = Every day\nguide-group-lists = Lists and figures\nguide-group-house = Yours and the company’s\nguide-group-knowledge = To look up\n\naction-guide = Guide\n    .help = Opens the page that belongs to this screen; no network needed.\n\n### The screen on which a list is checked and taken over.\n\nimport-page-open = Import a list\nimport-page-drop-here = Drop the list here to check it\nimport-page-title = Check the import\nimport-page-place = { $file }, sheet “{ $sheet }”\nimport-page-formats-note = Format of each column decided by all its rows\nimport-page-sheet = Sheet\nimport-page-mapping-used = Mapping “{ $name }” applied\n\n## Nothing chosen yet\n\nimport-page-empty-title = Take contracts over from a list\nimport-page-empty-text = Drop a spreadsheet on the window or choose one. Columns and formats are recognised, every row is checked against the terms. Nothing is written until you say so.\nimport-page-choose = Choose a list\nimport-page-choose-other = Choose another list\nimport-page-example-title = Excel, LibreOffice, CSV\nimport-page-example-written = In the list\nimport-page-example-means = By the terms\nimport-page-example-field = Field\nimport-page-example-list-day = 31 Dec 2026\nimport-page-example-terms-day = 30 Dec 2026\nimport-page-example-note = Differences stand row by row, with the reason.\nimport-page-dialog-title = Choose a list\nimport-page-dialog-filter = Spreadsheets\nimport-page-dialog-all = All files\n\n## Reading and storing\n\nimport-page-reading-title = Reading the list\nimport-page-reading = { $count ->\n    [one] For { $count } second. It is read in a process of its own with fixed limits.\n   *[other] For { $count } seconds. It is read in a process of its own with fixed limits.\n}\nimport-page-reading-begun = It is read in a process of its own with fixed limits.\nimport-page-storing-title = Storing the import\nimport-page-storing = All of it comes into the register in one step, or none of it.\nimport-page-stop = Cancel\nimport-page-leave = Discard\n\n## Figures\n\nimport-page-count-read = { $count ->\n    [one] row read\n   *[other] rows read\n}\nimport-page-count-agree = { $count ->\n    [one] agrees\n   *[other] agree\n}\nimport-page-count-differ = { $count ->\n    [one] differs\n   *[other] differ\n}\nimport-page-count-question = { $count ->\n    [one] needs an answer\n   *[other] need an answer\n}\nimport-page-count-duplicate = duplicates\nimport-page-count-rejected = not taken\nimport-page-counts = Rows by result\n\n## Columns\n\nimport-page-columns = Columns\nimport-page-columns-all = All { $count }\nimport-page-columns-less = less\nimport-page-column-title = Column “{ $header }”\nimport-page-column-field = Holds\nimport-page-column-format = Format\nimport-page-column-auto = by all rows\nimport-page-column-ignored = not taken\nimport-page-column-apply = Apply\nimport-page-column-examples = For example\nimport-page-column-readable = { $left } of { $total } cells can be read\nimport-page-column-open = open\nimport-page-column-letter = Column { $letter }\nimport-page-format-dmy = D.M.Y\nimport-page-format-mdy = M/D/Y\nimport-page-format-ymd = Y-M-D\nimport-page-format-serial = Excel number\nimport-page-format-serial-1904 = Excel number from 1904\nimport-page-format-decimal-comma = 1.234,56\nimport-page-format-decimal-point = 1,234.56\n\n## Questions about whole columns\n\nimport-page-question-days = “{ $header }”: day or month first?\nimport-page-question-amounts = “{ $header }”: thousands or decimals?\nimport-page-question-format = “{ $header }”: how is it written?\nimport-page-question-word = “{ $header }”: what does “{ $word }” mean?\nimport-page-question-default = { $field } is not in the list. What holds for these rows?\nimport-page-question-contacts = Some contacts lack name, e-mail or phone. What becomes of them?\nimport-page-question-rows = { $count ->\n    [one] { $count } row waits for it.\n   *[other] { $count } rows wait for it.\n}\nimport-page-question-answer = Read it so\nimport-page-question-typed = Use for all\n\n## The table\n\nimport-page-lines = Rows of the list\nimport-page-column-row = Row\nimport-page-column-customer = Customer\nimport-page-column-name = Field\nimport-page-column-list = Your list\nimport-page-column-terms = The terms\nimport-page-column-reason = Reason\nimport-page-column-choice = Take\nimport-page-none-title = No row in this selection\nimport-page-none-open = Everything is settled. { $count ->\n    [one] { $count } row can be imported.\n   *[other] { $count } rows can be imported.\n}\nimport-page-show-all = Show all rows\nimport-page-select = Select row { $row }\nimport-page-why = Reason in full, row { $row }\n\n## What the terms say, and why\n\nimport-page-terms-unreadable-day = no date\nimport-page-terms-unreadable-amount = no amount\nimport-page-terms-unreadable-months = no term\nimport-page-terms-ambiguous = ambiguous\nimport-page-terms-missing = missing\nimport-page-terms-unknown = unknown\nimport-page-terms-refused = not possible\nimport-page-terms-until = until { $date }\nimport-page-terms-from = from { $date }\nimport-page-terms-most = at most { $max }\nimport-page-terms-term = from { $months } months\nimport-page-list-contacts = { $count } contacts\nimport-page-reason-unreadable-day = No date. The column is { $format } ({ $left } of { $total }).\nimport-page-reason-unreadable-amount = No amount. The column is { $format } ({ $left } of { $total }).\nimport-page-reason-ambiguous = The cell can be read in several ways. What is meant?\nimport-page-reason-missing = There is no contract without it.\nimport-page-reason-contacts = A contract names 1 to { $max }. Who stays?\nimport-page-reason-term = Minimum term { $months } months\nimport-page-reason-new = New.\nimport-page-reason-unchanged = The register has it already.\nimport-page-reason-answered = Given by you.\n\n## What can be chosen\n\nimport-page-take-terms = Terms\nimport-page-take-sheet = List\nimport-page-take-change = change\nimport-page-take-imported = Imported\nimport-page-take-back = Take back\nimport-page-take-again = Take it\nimport-page-take-label = Take, row { $row }\nimport-page-ask-day = Enter a date\nimport-page-ask-amount = Enter an amount\nimport-page-ask-months = Enter the term\nimport-page-ask-text = Enter it\nimport-page-ask-list = Choose\nimport-page-ask-contacts = Choose contacts\nimport-page-answer-title = Row { $row }: { $field }\nimport-page-answer-use = Use it\nimport-page-answer-leave-out = Leave the row out\nimport-page-answer-contacts-count = { $count } of at most { $max } chosen\nimport-page-answer-close = Close\n\n## Rows chosen together\n\nimport-page-selected = { $count ->\n    [one] { $count } row selected\n   *[other] { $count } rows selected\n}\nimport-page-selected-terms = By the terms\nimport-page-selected-sheet = By the list\nimport-page-selected-leave-out = Leave out\nimport-page-selected-clear = Clear selection\n\n## The foot\n\nimport-page-dry-run = Dry run. Nothing is written yet; a copy is made first, and one undo takes back the whole import.\nimport-page-all-by-terms = { $count ->\n    [one] The one by the terms\n   *[other] All { $count } by the terms\n}\nimport-page-store = { $count ->\n    [one] Import { $count } contract\n   *[other] Import { $count } contracts\n}\nimport-page-store-selected = { $count ->\n    [one] Import only { $count } row\n   *[other] Import only { $count } rows\n}\nimport-page-store-nothing = Nothing to import\nimport-page-read-only = The register is open for reading only.\nimport-page-key-move = move\nimport-page-key-choose = choose\nimport-page-key-select = select\nimport-page-key-why = reason\n\n## After storing\n\nimport-page-stored = { $count ->\n    [0] Nothing had to be changed\n    [one] { $count } contract imported\n   *[other] { $count } contracts imported\n}\nimport-page-stored-new = { $count ->\n    [one] { $count } contract is new.\n   *[other] { $count } contracts are new.\n}\nimport-page-stored-changed = { $count ->\n    [one] { $count } contract was changed.\n   *[other] { $count } contracts were changed.\n}\nimport-page-stored-customers = { $count ->\n    [one] { $count } customer was made.\n   *[other] { $count } customers were made.\n}\nimport-page-stored-unchanged = { $count ->\n    [one] The register had { $count } row already.\n   *[other] The register had { $count } rows already.\n}\nimport-page-stored-duplicate = { $count ->\n    [one] { $count } row was a duplicate.\n   *[other] { $count } rows were duplicates.\n}\nimport-page-stored-question = { $count ->\n    [one] { $count } row without an answer was left out.\n   *[other] { $count } rows without an answer were left out.\n}\nimport-page-stored-rejected = { $count ->\n    [one] { $count } row was not taken.\n   *[other] { $count } rows were not taken.\n}\nimport-page-stored-left = { $left ->\n    [one] { $left } row still waits.\n   *[other] { $left } rows still wait.\n}\nimport-page-stored-toast = Import from { $file } stored\nimport-page-stored-contracts = Go to the contracts\nimport-page-stored-rest = Go on with the other rows\nimport-page-undo = Take the import back\nimport-page-report = Save report\nimport-page-report-title = Save report\nimport-page-report-name = Import report\nimport-page-report-filter = Excel workbook\nimport-page-report-saved = Report saved as { $file }\nimport-page-mapping-open = Remember mapping\nimport-page-mapping-title = Remember the mapping\nimport-page-mapping-text = A list with the same headers is read this way at once the next time.\nimport-page-mapping-label = Name of the mapping\nimport-page-mapping-save = Save mapping\nimport-page-mapping-saved = Mapping “{ $name }” saved\n\n## A complete export instead of a list\n\nimport-page-restore-title = Restore an export\nimport-page-restore-dry-run = Dry run. Nothing is written yet; what the register has already stays as it is.\nimport-page-restore = { $count ->\n    [one] Restore { $count } contract\n   *[other] Restore { $count } contracts\n}\nimport-page-restored = { $count ->\n    [one] { $count } contract restored\n   *[other] { $count } contracts restored\n}\nimport-page-restore-contracts = { $count ->\n    [one] { $count } contract is new.\n   *[other] { $count } contracts are new.\n}\nimport-page-restore-known = { $count ->\n    [one] The register has { $count } contract already.\n   *[other] The register has { $count } contracts already.\n}\nimport-page-restore-customers = { $count ->\n    [one] { $count } customer is new.\n   *[other] { $count } customers are new.\n}\nimport-page-restore-requests = { $count ->\n    [one] { $count } request is new.\n   *[other] { $count } requests are new.\n}\nimport-page-restore-editions = { $count ->\n    [one] { $count } edition of the terms is new.\n   *[other] { $count } editions of the terms are new.\n}\nimport-page-restore-settings = Company and settings come from the export.\n\n## What goes wrong with a list\n\nimport-page-failed-title = The list cannot be read\nimport-page-safe = Nothing was changed, neither in the register nor in the file.\nimport-page-problem-no-rows = The list has no row with a contract.\nimport-page-problem-no-rows-remedy = Check that it is the right sheet and the right file.\n\n### Import of contract lists: fields, questions, differences and what becomes of rows.\n\n## Fields\n\nimport-field-number = Contract number\nimport-field-customer = Customer number\nimport-field-customer-name = Customer\nimport-field-level = Service level\nimport-field-received-on = Order received\nimport-field-activates-on = Activation\nimport-field-term-months = Term\nimport-field-yearly-fee = Fee per year\nimport-field-monthly-fee = Fee per month\nimport-field-currency = Currency\nimport-field-owner = Looked after by\nimport-field-note = Note\nimport-field-contacts = Contacts\nimport-field-contact-name = Contact { $place }: name\nimport-field-contact-email = Contact { $place }: e-mail\nimport-field-contact-phone = Contact { $place }: phone\nimport-field-notice-received-on = Notice received\nimport-field-notice-party = Notice given by\nimport-field-notice-channel = How notice arrived\nimport-field-last-day = Last day\nimport-field-renews-on = Renews on\nimport-field-notice-by = Cancel by\nimport-field-notices = Notice\n\n## Formats\n\nimport-format-dmy = day, month, year\nimport-format-mdy = month, day, year\nimport-format-ymd = year, month, day\nimport-format-serial = days since 1900\nimport-format-serial-1904 = days since 1904\nimport-format-decimal-comma = 1.234,56\nimport-format-decimal-point = 1,234.56\nimport-format-leave-out = leave incomplete ones out\n\n## What becomes of rows\n\nimport-outcome-new = new\nimport-outcome-changed = changed\nimport-outcome-unchanged = unchanged\nimport-outcome-duplicate = duplicate\nimport-outcome-question = open\nimport-outcome-rejected = not taken\n\n## Questions\n\nimport-asked-ambiguous = “{ $raw }” may mean { $list }.\nimport-asked-unclear = “{ $raw }” has more than one meaning.\nimport-asked-unreadable = “{ $raw }” cannot be read here.\nimport-asked-no-day = “{ $raw }” is no date.\nimport-asked-no-amount = “{ $raw }” is no amount.\nimport-asked-no-length = “{ $raw }” is no term.\nimport-asked-no-level = “{ $raw }” is no service level of these terms.\nimport-asked-missing = This is missing.\nimport-asked-forbidden = “{ $raw }” is not allowed.\nimport-asked-contacts = A contract names { $most } contacts at most. Who stays?\nimport-asked-other-customer = In the register this contract number belongs to another customer: { $list }.\nimport-asked-several-customers = Several customers have this name: { $list }.\nimport-asked-column = { $field }: the format of the column “{ $header }” is open.\nimport-asked-word = { $field }: what does “{ $raw }” mean?\nimport-asked-default = { $field }: what holds for rows that do not say?\nimport-asked-incomplete = Contacts need a name, an e-mail address and a telephone number. What becomes of those that lack one?\nimport-asked-answers = Possible: { $list }\nimport-asked-example = { $choice } ({ $examples })\n\n## Remarks about rows\n\nimport-message-left-out = The row is left out.\nimport-message-imported = No order date. The contract counts as taken over.\nimport-message-imported-order = The order of { $date } does not fit the activation. The contract counts as taken over, its order date is dropped.\nimport-message-same = The same contract as in row { $row }.\nimport-message-same-differs = The same contract as in row { $row }, but with other values.\nimport-message-new-customer = The customer is created.\nimport-message-changes = Changed: { $list }.\nimport-message-fee-per-month = The fee is for one month. Twelve of them are the yearly fee.\nimport-message-contact-left-out = The contact { $name } is incomplete and is not taken.\nimport-difference = { $field }: the list says { $sheet }, the terms say { $terms }.\nimport-noted = According to the list: { $list }\nimport-noted-day = { $field } { $date }\n\n## Result\n\nimport-table-row = Row\nimport-table-outcome = Result\nimport-table-number = Contract\nimport-table-customer = Customer\nimport-table-field = Field\nimport-table-sheet = Your list\nimport-table-terms = The terms\nimport-table-reason = Reason\nimport-table-header = Column\nimport-table-format = Format\nimport-table-filled = Filled\nimport-table-level = Service level\nimport-table-raw = As written\nimport-sheet-rows = Rows\nimport-sheet-differences = Differences\nimport-sheet-columns = Columns\nimport-report-title = Import of { $file }\nimport-of-sheet = { $file }, sheet “{ $sheet }”\nimport-counts =\n    { $count ->\n        [one] 1 row read\n       *[other] { $count } rows read\n    }\nimport-dry-run = Dry run. Nothing was stored.\nimport-nothing-stored = There was nothing to store.\nimport-stored =\n    { $count ->\n        [one] 1 contract stored. `termkeeper undo` takes it back.\n       *[other] { $count } contracts stored. `termkeeper undo` takes all of them back together.\n    }\nimport-column-left-out = left out\nimport-restored =\n    { $count ->\n        [one] 1 contract, { $customers } customers and { $requests } requests from the file that the register did not have.\n       *[other] { $count } contracts, { $customers } customers and { $requests } requests from the file that the register did not have.\n    }\n\n### The company on its papers: settings, pictures, and why one is not taken.\n\n## Settings\n\nletterhead-address = Address\nletterhead-law = What letters have to state\nletterhead-signing = Signature\nletterhead-look = Logo and colour\nletterhead-website = Website\nletterhead-management = Management\nletterhead-management-hint = Names, separated by commas\nletterhead-court = Court of registration\nletterhead-register-number = Register number\nletterhead-vat-id = VAT id\nletterhead-signer-name = Signs letters\nletterhead-signer-hint = If empty, whoever looks after the contract signs.\nletterhead-signer-role = Role\nletterhead-accent = Colour\nletterhead-accent-hint = For the date that can still be acted on. Empty: petrol.\nletterhead-accent-take = Use { $colour }\nletterhead-logo = Logo\nletterhead-logo-none = No logo yet\nletterhead-logo-hint = PNG, JPEG or SVG, up to 2 MB. SVG stays sharp at any size.\nletterhead-logo-choose = Choose logo …\nletterhead-logo-replace = Replace …\nletterhead-logo-remove = Remove\nletterhead-logo-remove-label = Remove logo\nletterhead-logo-replace-label = Replace logo\nletterhead-name-beside-logo = Name beside the logo\nletterhead-signature = Signature as a picture\nletterhead-signature-none = No signature yet\nletterhead-signature-hint = On white or transparent. Stands above the name of who signs.\nletterhead-signature-choose = Choose signature …\nletterhead-signature-remove-label = Remove signature\nletterhead-signature-replace-label = Replace signature\nletterhead-preview = Letterhead\nletterhead-preview-text = As papers will show it\nletterhead-preview-sheet = Sheet\nletterhead-preview-letter = Letter\nletterhead-preview-description = Preview of the top and foot of a paper\nletterhead-done-logo = Logo stored\nletterhead-done-logo-removed = Logo removed\nletterhead-done-signature = Signature stored\nletterhead-done-signature-removed = Signature removed\nletterhead-dialog-logo = Choose logo\nletterhead-dialog-signature = Choose signature\nletterhead-dialog-filter = Pictures\n\n## A sample in the preview\n\nletterhead-sample-heading = Example Trading Ltd.\nletterhead-sample-subheading = Support contract SV-0000, level Premium\nletterhead-sample-subject = Your support contract begins on 1 March 2027\nletterhead-sample-text = This is how the text of a letter begins under your letterhead.\nletterhead-sample-street = Example Street 1\nletterhead-sample-place = 12345 Sampletown\n\n## On letters\n\nletterhead-managed-by = Management: { $names }\nletterhead-vat = VAT id { $number }\n\nletterhead-picture = { $name }, { $kilobytes } KB\n\n## Why a picture or a colour is not taken\n\nproblem-picture-bytes = { $field }: the file is larger than { $max } MB.\nproblem-picture-pixels = { $field }: { $width } × { $height } pixels are too many; { $max } megapixels are the most.\nproblem-picture-format = { $field }: the file is neither PNG nor JPEG nor SVG.\nproblem-picture-broken = { $field }: the file is damaged or incomplete.\nproblem-picture-forbidden = { $field }: the drawing contains “{ $what }”. Papers take in nothing that runs or is fetched from elsewhere.\nproblem-picture-unsupported = { $field }: the drawing contains { $part }, which papers cannot draw.\nproblem-picture-complicated = { $field }: the drawing is too complicated.\nproblem-picture-invisible = { $field }: nothing of the picture can be seen on white paper.\nproblem-picture-smaller = Save it smaller. 1,200 pixels are wide enough.\nproblem-picture-save-again = Save the picture again as PNG or SVG.\nproblem-picture-plain = Save it as plain SVG with text turned into paths, or as PNG.\nproblem-picture-dark = Take the version for light backgrounds.\nproblem-no-colour = { $field } is no colour, such as #0A5A63.\nproblem-colour-too-light = { $field } is too light to be read on white paper.\nproblem-colour-nearest = The nearest that can be read is { $colour }.\npicture-part-text = text\npicture-part-image = a picture\npicture-part-filter = a filter\npicture-part-mask = a mask\npicture-part-pattern = a pattern\npicture-part-marker = arrowheads\npicture-part-blend = blended layers\n\n## Names of fields\n\nfield-name-website = Website\nfield-name-management = Management\nfield-name-court = Court of registration\nfield-name-register-number = Register number\nfield-name-signer-name = Signs letters\nfield-name-signer-role = Role\nfield-name-accent = Colour\nfield-name-logo = Logo\nfield-name-signature = Signature\nfield-name-is-name-beside-logo = Name beside the logo\n\n### Letters: activation, confirmation of a notice, our own notice.\n\n## Every letter\n\nletter-date = Date\nletter-contract = Contract\nletter-customer = Customer\nletter-reach = Your contact\nletter-salutation = Dear { $name },\nletter-salutation-all = Dear customer,\nletter-closing = Kind regards\nletter-department = Contract management, { $company }\nletter-questions = If you have questions, you reach us at { $phone }.\nletter-until-then = Until then you keep everything the contract promises.\nletter-reasons = How the end follows\nletter-ends-note = { $weekday }\nletter-last-day = Last day\n\n## How a notice arrived, after "received"\n\nletter-by-letter = by letter\nletter-by-fax = by fax\nletter-by-email = by e-mail\nletter-by-portal = through the portal\nletter-by-handed-over = in person\nletter-by-phone = by telephone\n\n## Activation\n\nletter-activation-title = Activation { $contract }\nletter-activation-subject = Your support contract begins on { $date }\nletter-activation-subject-past = Your support contract has run since { $date }\nletter-activation-requested = Thank you for your order of { $order }. We confirm the activation on the day you asked for, { $date }.\nletter-activation-default =\n    { $days ->\n        [one] Thank you for your order of { $order }. No activation day was asked for. The contract therefore begins on the day after the order: { $date }.\n       *[other] Thank you for your order of { $order }. No activation day was asked for. The contract therefore begins { $days } days after the order: { $date }.\n    }\nletter-activation-given = We confirm the activation of your support contract { $contract }: { $date }.\nletter-activation-level =\n    { $months ->\n        [one] From this day on the level { $level } holds, with a period of one month.\n       *[other] From this day on the level { $level } holds, with a period of { $months } months.\n    }\nletter-activation-level-now =\n    { $months ->\n        [one] Today the level { $level } holds, with a period of one month.\n       *[other] Today the level { $level } holds, with a period of { $months } months.\n    }\nletter-note-renews =\n    { $months ->\n        [one] { $weekday }, for one month\n       *[other] { $weekday }, for { $months } months\n    }\nletter-note-cancel-by = { $weekday }, received by us\nletter-note-cancel-by-passed = { $weekday }, passed\nletter-requests = Your named contacts send support requests by e-mail to { $email }.\nletter-requests-by-email = Your named contacts send support requests by e-mail.\nletter-contacts =\n    { $count ->\n        [one] So far you named { $names }.\n       *[other] So far you named { $names }.\n    }\nletter-contacts-more =\n    { $left ->\n        [one] You can add one more person at any time.\n       *[other] You can add { $left } more people at any time.\n    }\nletter-contacts-wanted =\n    { $max ->\n        [one] Please name one person by { $date }, with name, e-mail and telephone.\n       *[other] Please name at least one person by { $date }, with name, e-mail and telephone. There can be { $max }.\n    }\nletter-contacts-wanted-now =\n    { $max ->\n        [one] Please name one person, with name, e-mail and telephone.\n       *[other] Please name at least one person, with name, e-mail and telephone. There can be { $max }.\n    }\nletter-and = { $first } and { $last }\nletter-check = Please check what the enclosed contract summary says.\nletter-change-activation = You can still change the activation day until { $until }. Any day up to { $latest } is possible.\nletter-enclosure =\n    { $pages ->\n        [one] Enclosed: contract summary, 1 page\n       *[other] Enclosed: contract summary, { $pages } pages\n    }\n\n## Notice by the client\n\nletter-notice-title = Confirmation of notice { $contract }\nletter-notice-subject = Your notice of termination for { $date }\nletter-notice-received = We received your notice of termination { $how } on { $date }.\nletter-notice-confirmed = We confirm: contract { $contract } ends at the end of { $date }. It does not renew.\nletter-notice-late-subject = Your notice: the contract ends on { $date }\nletter-notice-late = To end on { $missed }, it had to arrive by { $by }. Contract { $contract } therefore renews once more and ends at the end of { $date }.\nletter-notice-received-on = Received on\nletter-notice-received-note = { $weekday }, { $verdict }\nletter-notice-was-possible = Notice was possible until\nletter-notice-was-possible-note = { $weekday }, received by us\nletter-verdict-on-time = on time\nletter-verdict-boundary = on the last day\nletter-verdict-late = late\nletter-verdict-without-effect = without effect\nletter-verdict-second = further notice\n\n## Notice in a form that ends nothing\n\nletter-form-title = Notice without effect { $contract }\nletter-form-subject = Your notice by telephone\nletter-form = You gave notice by telephone on { $date }. The terms ask for notice in writing. By telephone it ends nothing: contract { $contract } continues.\nletter-form-next = If you want to give notice, please send us a signed letter. If it arrives by { $by }, the contract ends at the end of { $date }.\nletter-form-ends = The end stays as it is: the contract ends at the end of { $date }.\n\n## The signed copy\n\nletter-copy-title = Request for the signed copy { $contract }\nletter-copy-subject = Your notice: please send us the signed copy\nletter-copy-confirmed = It takes effect: contract { $contract } ends at the end of { $date }.\nletter-copy-by = Please send us the signed copy by { $date }. It does not change the end of the contract; we need it for our records (§ 127 (2) BGB).\nletter-copy-soon = Please send us the signed copy in the next few days. It does not change the end of the contract; we need it for our records (§ 127 (2) BGB).\nletter-copy-wanted = Signed copy by\nletter-copy-wanted-note = { $weekday }, received by us\n\n## A further notice, a notice taken back, an important reason\n\nletter-second-title = Further notice { $contract }\nletter-second-subject = Your further notice\nletter-second = We received your further notice { $how } on { $date } and have recorded it. The end that follows from the notice of { $first } stays: contract { $contract } ends at the end of { $end }.\nletter-withdrawn-title = Withdrawal of the notice { $contract }\nletter-withdrawn-subject = The notice is withdrawn\nletter-withdrawn = We confirm our agreement of { $agreed }: the notice of { $date } is withdrawn.\nletter-withdrawn-runs = Contract { $contract } continues unchanged.\nletter-withdrawn-ends = Contract { $contract } ends by another notice at the end of { $date }.\nletter-extraordinary-subject = Your extraordinary termination for { $date }\nletter-extraordinary-received = We received your extraordinary termination { $how } on { $date }.\nletter-extraordinary = The reason given is: { $reason }\n\n## Our own notice\n\nletter-own-title = Notice of termination { $contract }\nletter-own-subject = Notice of termination of your support contract for { $date }\nletter-own = We terminate contract { $contract } by ordinary notice at the end of { $date }, the last day of period { $ordinal }. It does not renew.\nletter-own-extraordinary = We terminate contract { $contract } for an important reason (§ 314 BGB). It ends at the end of { $date }. Reason: { $reason }\nletter-own-receipt = The notice is in time if this letter reaches you by { $date }. Please confirm that you received it.\nletter-own-receipt-confirm = Please confirm that you received this letter.\nletter-own-by = To reach you by\nletter-own-by-note = { $weekday }, this day counts\n\n## Kinds of letters\n\nletter-kind-activation = Activation letter\nletter-kind-notice-confirmed = Confirmation of the notice\nletter-kind-notice-late = Confirmation of the notice, late\nletter-kind-notice-without-effect = Answer to the notice by telephone\nletter-kind-signed-copy = Request for the signed copy\nletter-kind-second-notice = Answer to the further notice\nletter-kind-withdrawn = Confirmation of the withdrawal\nletter-kind-own-notice = Our own notice\n\n## A paper about something that the contract has none of\n\nproblem-not-found-notice = Contract { $contract } has no such notice.\nproblem-not-found-amendment = Contract { $contract } has no such amendment.\nproblem-not-found-contract-year = Contract { $contract } has no such contract year.\n\n### Papers about a contract beside summary and letters: offer, amendment, yearly statement, list of\n### renewals. And what each paper is called.\n\n## Names of papers\n\npaper-kind-summary = Contract summary\npaper-kind-activation = Activation letter\npaper-kind-notice = Letter about the notice\npaper-kind-own-notice = Our own notice\npaper-kind-amendment = Amendment\npaper-kind-offer = Offer\npaper-kind-statement = Yearly statement\n\n## Every list on paper\n\npaper-continued = continued\npaper-sum = Sum\n\n## Offer\n\noffer = Offer\noffer-title = Offer { $contract }\noffer-subtitle = Offer { $contract }, service level { $level }\noffer-as-of = Offer of { $date }\noffer-signatures = Order\noffer-activation-earliest = Starts at the earliest\noffer-activation-earliest-note = If you order on { $date }.\noffer-activation-default = Starts if no day is asked for\noffer-activation-default-note =\n    { $days ->\n        [one] One day after the order.\n       *[other] { $days } days after the order.\n    }\noffer-activation-requested = The day you asked for\noffer-activation-requested-note = Possible if you order today.\noffer-activation-latest = Starts at the latest\noffer-activation-latest-note =\n    { $days ->\n        [one] One day after the order.\n       *[other] { $days } days after the order.\n    }\noffer-price = Price\noffer-price-note = All amounts are net; value added tax is charged as the law says.\noffer-price-service = Service\noffer-price-time = Time\noffer-price-amount = Amount\noffer-price-line = Support contract, service level { $level }\noffer-price-period = One period\noffer-per-contract-year = per contract year\noffer-reasons = How the dates follow if you order on { $date }\n\n## Amendment\n\npaper-amendment-title = Amendment to support contract { $contract }\npaper-amendment-subtitle = Amendment to support contract { $contract }, from { $date }\npaper-amendment-as-of = Amendment, as of { $date }\npaper-amendment-agreed = Agreed\npaper-amendment-holds-from = Holds from\npaper-amendment-changes = What changes\npaper-amendment-rest = Everything else stays as agreed, period, renewal and notice period included.\npaper-amendment-what = Service\npaper-amendment-before = until then\npaper-amendment-from = from { $date }\npaper-amendment-fee = Fee per contract year\npaper-amendment-reasons = Why from this day\n\n## Yearly statement\n\nstatement-title = Yearly statement { $contract }, contract year { $ordinal }\nstatement-subtitle = Support contract { $contract }, contract year { $ordinal }, { $from } to { $until }\nstatement-as-of = Yearly statement, as of { $date }\nstatement-so-far = Yearly statement so far, as of { $date }\nstatement-from = From\nstatement-until = To\nstatement-figures = In this contract year\nstatement-used = { $used } of { $max }\nstatement-over =\n    { $count ->\n        [one] One of them over the quota.\n       *[other] { $count } of them over the quota.\n    }\nstatement-not-counted =\n    { $count ->\n        [one] One more does not count, it was not authorised.\n       *[other] { $count } more do not count, they were not authorised.\n    }\nstatement-in-time =\n    { $total ->\n        [one] { $used } of one request answered in time, { $share }\n       *[other] { $used } of { $total } requests answered in time, { $share }\n    }\nstatement-overdue =\n    { $count ->\n        [one] One is overdue and not answered yet.\n       *[other] { $count } are overdue and not answered yet.\n    }\nstatement-open =\n    { $count ->\n        [one] One request is still open.\n       *[other] { $count } requests are still open.\n    }\nstatement-none-answered = no request answered yet\nstatement-no-response-owed = no request with a response time\nstatement-hours = { $used } of { $max } h drawn\nstatement-lapsed =\n    { $left ->\n        [one] One hour lapsed.\n       *[other] { $left } hours lapsed.\n    }\nstatement-left =\n    { $left ->\n        [one] One hour is still free. It lapses after { $date }.\n       *[other] { $left } hours are still free. They lapse after { $date }.\n    }\nstatement-column-number = No.\nstatement-column-received = Received\nstatement-column-subject = Request\nstatement-column-due = Due\nstatement-column-answered = Answered\nstatement-column-result = Result\nstatement-column-blocks = Blocks\nstatement-over-quota = over quota\nstatement-result-in-time = in time\nstatement-result-missed = late\nstatement-result-overdue = overdue\nstatement-result-open = open\nstatement-result-none = no due time\nstatement-refused-not-a-contact = not a contact\nstatement-refused-channel = wrong channel\nstatement-refused-not-active = outside the term\nstatement-without-requests = There was no request in this contract year.\nstatement-without-consulting = No consulting was drawn in this contract year.\n\n## List of renewals\n\nrenewal-list = Renewals\nrenewal-list-month = { $from }\nrenewal-list-months = { $from } to { $until }\nrenewal-list-as-of = As of { $date }\nrenewal-list-net = all amounts net\nrenewal-list-last-day = last day\nrenewal-list-received = notice\nrenewal-list-no-fee = no fee\nrenewal-list-new-fee = new fee\nrenewal-list-sum = Sum { $currency }\nrenewal-list-sum-of = Sum { $currency }: { $parts }\nrenewal-list-without-rows = No contract renews in these months.\n\n### What stands on papers: summaries, letters, tables, calendar files.\n\n## Contract summary: frame\n\npaper-summary-title = Contract summary { $contract }\npaper-summary-subtitle = Support contract { $contract }, level { $level }\npaper-summary-as-of = Contract summary, as of { $date }\npaper-summary-draft-as-of = Draft, as of { $date }\npaper-draft = Draft\npaper-page-of = Page { $page } of { $pages }\npaper-signatures = Signatures\npaper-sign-here = Place, date, signature\npaper-signed-for = for { $name }\n\n## Contract summary: key facts and dates\n\npaper-activation = { $date }, { $origin }\npaper-fee-net = { $amount } net\npaper-fee-per-year = per contract year\npaper-fee-from = from { $date }\npaper-fee-none = no fee\npaper-amendment = { $from } to { $to } from { $date }\npaper-note-last-day = { $weekday }. End of period { $ordinal }, if notice is given in time.\npaper-note-last-day-fixed = { $weekday }. End of period { $ordinal }.\npaper-note-renews =\n    { $months ->\n        [one] { $weekday }. Without notice for another month.\n       *[other] { $weekday }. Without notice for another { $months } months.\n    }\npaper-note-renews-fixed =\n    { $months ->\n        [one] { $weekday }. For another month.\n       *[other] { $weekday }. For another { $months } months.\n    }\npaper-note-cancel-by = { $weekday }. In writing, the day of receipt counts.\npaper-note-cancel-by-passed = { $weekday }. This day has passed.\npaper-note-ends = { $weekday }. Until then everything promised holds.\npaper-note-notice = { $weekday }. { $channel }, { $verdict }.\n\n## Contract summary: what the level promises\n\npaper-promises = What { $level } covers\npaper-window = Monday to Friday, { $from } to { $to }, not on public holidays { $place }\npaper-not-included = not included\npaper-response-note = Until the first answer, counted inside the service window only. No solution time is owed.\npaper-requests-label = Support requests\npaper-requests = up to { $max } per contract year, by e-mail from a contact\npaper-telephone = for critical impact, inside the service window\npaper-consulting = { $hours } h per contract year in blocks of { $block }\npaper-consulting-discount = further days at a discount of { $discount }\npaper-satellites-label = openITCOCKPIT satellites\npaper-satellites = up to { $max }\npaper-solutions = Supported solutions\npaper-test-systems-yes = are supported\n\n## Contract summary: tables and reasons\n\npaper-satellites-of = { $used } of { $max } satellites\npaper-solution = Solution\npaper-version = Version\npaper-contacts-of = { $used } of { $max }. Only they may submit requests.\npaper-contact-name = Name\npaper-contact-reach = E-mail, telephone\npaper-consulting-of = { $used } of { $max } h in contract year { $ordinal }, which ends on { $date }.\npaper-consulting-day = Appointment\npaper-consulting-hours = Hours\npaper-reasons = How these dates follow\n\n## How these dates follow, in sentences\n\npaper-why-order = The order arrived on { $order }.\npaper-why-window =\n    { $number_of_first ->\n        [one] The contract begins one day later at the earliest and { $days } days later at the latest, that is from { $from } to { $to }.\n       *[other] The contract begins { $number_of_first } days later at the earliest and { $days } days later at the latest, that is from { $from } to { $to }.\n    }\npaper-why-requested = The day asked for was { $date }.\npaper-why-default =\n    { $days ->\n        [one] No day was asked for; then it is the day after.\n       *[other] No day was asked for; then it is the day { $days } days later.\n    }\npaper-why-imported = The contract was taken over from a list. It has run since this day.\npaper-why-corrected = The day was corrected later.\npaper-why-period-label = Period { $ordinal }\npaper-why-period =\n    { $count ->\n        [one] The contract renewed once for { $months } months.\n       *[other] The contract renewed { $count } times for { $months } months each.\n    }\npaper-why-last-day-first =\n    { $months ->\n        [12] The period of 12 months starts with the activation and ends with the day before, one year later.\n       *[other] The period of { $months } months starts with the activation. It ends on the day before the same day number or with the month.\n    }\npaper-why-last-day-later =\n    { $months ->\n        [12] The period of 12 months starts on { $date } and ends with the day before, one year later.\n       *[other] The period of { $months } months starts on { $date }. It ends on the day before the same day number or with the month.\n    }\npaper-why-renews =\n    { $months ->\n        [one] Without notice the contract renews on the following day for another month.\n       *[other] Without notice the contract renews on the following day for another { $months } months.\n    }\npaper-why-notice-by =\n    { $days ->\n        [one] Notice has to arrive in writing at least one calendar day before the renewal on { $date }. The last day counts.\n       *[other] Notice has to arrive in writing at least { $days } calendar days before the renewal on { $date }. The last day counts.\n    }\npaper-why-not-moved-holiday = { $date } is a public holiday ({ $holiday }). That does not move the last day.\npaper-why-not-moved-weekend = { $date } is a { $weekday }. That does not move the last day.\npaper-why-advice-holiday = { $date } is a public holiday ({ $holiday }). That does not move the last day; we advise receipt by { $weekday }, { $advised }.\npaper-why-advice-weekend = { $date } is a { $day-of-week }. That does not move the last day; we advise receipt by { $weekday }, { $advised }.\npaper-why-last-working-day-label = Last working day before\npaper-why-on-time = Notice arrived before { $date }. The contract ends with period { $ordinal }.\npaper-why-boundary = Notice arrived on { $date }, the last day. It counts: the contract ends with period { $ordinal }.\npaper-why-late = Notice arrived after { $date }. The contract therefore renews once more and ends with period { $ordinal }.\npaper-why-named-end = The notice names this later end of a period. It holds.\npaper-clause-notice = Terms, par. 2, sent. 2; § 127 (2) BGB\n\n## Where public holidays count, after "on public holidays"\n\npaper-region-bb = in Brandenburg\npaper-region-be = in Berlin\npaper-region-bw = in Baden-Württemberg\npaper-region-by = in Bavaria\npaper-region-hb = in Bremen\npaper-region-he = in Hesse\npaper-region-hh = in Hamburg\npaper-region-mv = in Mecklenburg-Western Pomerania\npaper-region-ni = in Lower Saxony\npaper-region-nw = in North Rhine-Westphalia\npaper-region-rp = in Rhineland-Palatinate\npaper-region-sh = in Schleswig-Holstein\npaper-region-sl = in Saarland\npaper-region-sn = in Saxony\npaper-region-st = in Saxony-Anhalt\npaper-region-th = in Thuringia\n\n### Who is at work, the first minute of the program, sample contracts, and the parts of the settings.\n\n## Parts of the settings\n\nsettings-parts = Parts of the settings\nsettings-part-person = You\nsettings-part-look = Language and look\nsettings-part-reminders = Reminders\nsettings-part-company = Company\nsettings-part-editions = Terms\nsettings-part-backups = Backups\nsettings-part-registers = Registers\nsettings-for-person = For you\nsettings-for-house = For everybody\n\n## Who is at work\n\nperson-title = You\nperson-text = Your name stands with every change you make, and tells which contracts are yours. It is kept on this computer.\nperson-name = Name\nperson-name-guessed = From your account on this computer, until you save a name.\nperson-initials = Initials\nperson-initials-own = Stand for you in lists. Left empty, they are { $initials }.\nperson-initials-none = Stand for you in lists.\nperson-save = Save name\nperson-done = Name saved\nperson-contracts = Contracts are yours if this name stands as their owner. The key { $key } shows yours alone.\n\n## The first minute\n\nstart-title = Welcome to Termkeeper\nstart-text = You enter an order and its activation day. Termkeeper works out the last day, the renewal and the day until which the contract can be cancelled, and tells you why.\nstart-language = Language\nstart-company = Your company\nstart-company-note = Stands as contractor on every paper. Address and logo can follow.\nstart-person = Your name\nstart-person-note = Stands with every change you make, as { $initials } in lists.\nstart-person-none = Stands with every change you make.\nstart-ways = How do you want to begin?\nstart-new = Enter the first contract\nstart-new-text = Takes less than a minute.\nstart-import = Import your list\nstart-import-text = An Excel or CSV file. You see every row before anything is stored.\nstart-samples = Try with sample contracts\nstart-samples-text = Made-up contracts in a register of their own. Yours stays empty.\nstart-later = Look around first\nstart-example-title = What a contract will tell you\nstart-example-last = 31 Dec 2026\n\n## Sample contracts\n\nsamples-banner = Sample contracts: everything here is made up. Your own register stays as it was.\nsamples-leave = Back to your register\nsamples-making = Making the sample contracts …\n\n## What is mine\n\nwhose = Owner\nwhose-all = all\nwhose-mine = mine\nwhose-me = { $name } (you)\ntoday-example-title = What a line will tell you\ntoday-example-do = To do\ntoday-example-note = 60 days before the contract renews. Enter does what is to be done.\ntoday-whose = Contracts of { $name }, by day\nrenewal-list-owner = owner { $name }\n\n## Commands\n\naction-toggle-mine = Only mine\n    .help = Shows the contracts that you look after, or all again: in Today, Contracts, Requests and Finance.\naction-first-steps = First steps\n    .help = Company, your name, and the ways to begin.\naction-open-samples = Try with sample contracts\n    .help = Opens made-up contracts in a register of their own; yours stays as it is.\naction-leave-samples = Back to your register\n    .help = Leaves the sample contracts.\naction-person = Your name\n    .help = Says who you are: for the history, for what is yours, for initials in lists.\naction-window-look = Language and look\n    .help = German or English, light, dark or high contrast.\n\n### Refusals and failures: what happened, what is safe, what to do.\n\n## What was typed into a date field\n\ntyped-date-empty = A date is missing here.\ntyped-date-not-a-date = Not a date. Day.month.year, such as 31.10.26\ntyped-date-order-unclear = Day or month first? Use dots: day.month.year, such as 31.10.26\ntyped-date-no-such-day = { $month } has only { $days } days.\ntyped-date-no-such-day-ahead = { $month } has no day { $day }. Type { $before } or { $after }.\ntyped-date-other-weekday = { $date } is a { $weekday }.\ntyped-date-unit-missing = Days, weeks, months or years? Such as +30d, +2w, +3m, +1y\ntyped-date-out-of-range = The year is not between 1 and 9999.\n\n## What was typed into an amount field\n\ntyped-money-empty = An amount is missing here.\ntyped-money-not-an-amount = Not an amount. Such as 4860 or 4,860.00\ntyped-money-thousands-unclear = Thousands or decimals? Such as 4860 or 4,860.00\ntyped-money-too-many-decimals =\n    { $number_of_places ->\n        [0] { $currency } has no decimals.\n       *[other] { $currency } has at most { $number_of_places } decimals.\n    }\ntyped-money-other-currency = This amount is in { $currency }.\ntyped-money-negative = The amount is below zero.\ntyped-money-too-large = The amount is too large.\n\n## Refusals: what happened, then what to do\n\nproblem-activation-out-of-window = { $date } cannot be the activation day: allowed is { $earliest } to { $latest }.\nproblem-activation-out-of-window-plain = The activation day lies outside { $earliest } to { $latest }.\nproblem-activation-out-of-window-remedy = Choose a day from order + 1 to order + 90, both included.\nproblem-activation-fixed = The contract has been active since { $date }; its activation day is fixed.\nproblem-activation-fixed-remedy = Correct it with a reason; the old day stays in the history.\nproblem-too-many-contacts = At most { $max } contacts can be named.\nproblem-too-many-contacts-remedy = Replace a contact instead of adding one.\nproblem-duplicate-email = Two contacts have the same e-mail address.\nproblem-duplicate-email-remedy = Give each contact an address of their own.\nproblem-last-contact = The last contact of an active contract cannot be removed.\nproblem-last-contact-remedy = Name another contact in the same step.\nproblem-term-too-short = The term is at least { $min } months.\nproblem-term-too-short-remedy = Enter { $min } to { $max } months.\nproblem-unsupported-version = Versions before { $minimum } are not supported.\nproblem-unsupported-version-remedy = Enter the version in use, from { $minimum } on.\nproblem-too-many-satellites = { $satellites } satellites: this level has up to { $max }.\nproblem-too-many-satellites-remedy = Choose the level { $level }.\nproblem-too-many-satellites-none = No level has that many satellites.\nproblem-amendment-before-activation = The level can change from { $date } on, when the contract is active.\nproblem-amendment-needed = The contract runs already. Record another level as an amendment that holds from a day on.\nproblem-amendment-same-level = The contract has this level already.\nproblem-amendment-downgrade = A lower level starts with a renewal only: next possible { $date }, to be declared by { $declare-by }.\nproblem-amendment-remedy = Choose another day or another level.\nproblem-consulting-exhausted = The consulting hours of this contract year are used up.\nproblem-invalid-json = This is not well-formed JSON.\nproblem-invalid-json-remedy = Check the input near { $place }.\nproblem-invalid-utf8 = The input is not UTF-8.\nproblem-invalid-utf8-remedy = Save the file as UTF-8 and try again.\nproblem-too-large = The input is larger than { $max } bytes.\nproblem-too-large-remedy = Split it into smaller pieces.\nproblem-too-many-rows = A sheet holds { $max } rows at most.\nproblem-too-long-for-a-cell = Row { $row }: a cell holds { $max } characters at most.\nproblem-too-many-rows-remedy = Export fewer rows, or as CSV.\nproblem-missing-field = { $field } is missing.\nproblem-unknown-field = { $field } is not known.\nproblem-unknown-field-remedy = Remove it or correct its spelling.\nproblem-invalid-value = { $field } cannot be taken as it is.\nproblem-invalid-value-length = { $field } has { $min } to { $max } characters.\nproblem-invalid-value-range = { $field } lies between { $min } and { $max }.\nproblem-invalid-value-allowed = { $field } is one of: { $allowed }.\nproblem-invalid-value-control = { $field } holds a control character.\nproblem-invalid-value-email = { $field } is no mail address, such as name@company.example.\nproblem-invalid-value-currency = { $field } is no currency code, such as EUR.\nproblem-invalid-value-country = { $field } is no country code, such as DE.\nproblem-invalid-value-version = { $field } begins with no version number, such as 4.8.\nproblem-invalid-value-name-pattern = { $field } is no pattern for names of files. It may hold { $allowed } and text without / \\ : * ? " < > |.\nproblem-invalid-value-not-applicable = { $field } does not apply to this solution.\nproblem-invalid-value-earliest = { $field } cannot lie before { $date }.\nproblem-no-renewal = The contract does not renew on { $date }.\nproblem-invalid-value-skipped = { $field }: this time does not exist, the clocks were put forward.\nproblem-invalid-date = { $field } is no day of the calendar.\nproblem-invalid-date-remedy = Write year-month-day, such as 2026-10-31.\nproblem-invalid-time = { $field } is no time of the calendar.\nproblem-invalid-time-remedy = Write it as 2026-06-05T16:00, with seconds and offset if you like.\nproblem-unknown-level = This level is not known. Known are: { $allowed }.\nproblem-unknown-impact = This impact is not known: critical, medium or low.\nproblem-unknown-region = This region is not known. Known are: { $allowed }.\nproblem-out-of-range = The result lies after 31 Dec 9999, or a number is outside of its range.\nproblem-out-of-range-between = { $field } lies between { $min } and { $most }.\nproblem-duplicate-number = This number is taken already.\nproblem-duplicate-number-remedy = Choose another number, or leave it empty.\nproblem-not-found-contract = There is no contract { $number }.\nproblem-not-found-customer = There is no customer { $number }.\nproblem-not-found = There is no such record.\nproblem-state-conflict = This is not possible in the state “{ $state }”.\nproblem-state-conflict-plain = This is not possible now.\nproblem-nothing-to-undo = There is nothing to undo.\nproblem-usage = The call is not understood.\nproblem-register-missing = There is no register at this place.\nproblem-register-missing-remedy = Check the path, or create the register with the first customer.\nproblem-register-unreadable = The register cannot be read.\nproblem-register-unreadable-remedy = Check that the file is a Termkeeper register and that you may open it.\nproblem-register-locked = Another program holds the register.\nproblem-register-locked-remedy = Close it there, or try again in a moment.\nproblem-register-damaged = The register is damaged.\nproblem-register-damaged-safe = The file stays as it is; nothing is overwritten.\nproblem-register-damaged-remedy = Put a backup copy back: in the window, or with termkeeper backup restore latest.\nproblem-backup-damaged = The backup copy is not what it was when it was made.\nproblem-backup-damaged-remedy = Choose another copy; termkeeper backup list shows all of them.\nproblem-not-found-backup = There is no backup copy { $backup }.\nproblem-register-newer = The register comes from a newer Termkeeper.\nproblem-register-newer-remedy = Update Termkeeper to open it.\nproblem-register-read-only = The register is read-only.\nproblem-register-read-only-remedy = Allow writing to the file and its folder to make changes.\nproblem-io = Reading or writing failed: { $cause }\nproblem-io-remedy = Check the disk and the permissions, then try again.\nproblem-io-disk-full = There is no room left on the disk.\nproblem-io-disk-full-remedy = Make room, or choose another place, then try again.\nproblem-io-read-only = This place can only be read.\nproblem-io-read-only-remedy = Choose another place.\nproblem-io-permission = The right to open or write this file is missing.\nproblem-io-permission-remedy = Choose another place, or ask for the right to this one.\nproblem-unknown-outcome = It is not known whether the change was stored.\nproblem-unknown-outcome-remedy = Open the register again and look before you repeat the change.\nproblem-safe-nothing-stored = Nothing was stored.\nproblem-safe-untouched = The register is untouched.\n\n## Names of fields, in refusals and in the history\n\nfield-name-number = Number\nfield-name-name = Name\nfield-name-customer = Customer\nfield-name-level = Level\nfield-name-received-on = Order received\nfield-name-commissioned-on = Order placed\nfield-name-activation-requested-on = Activation wish\nfield-name-activates-on = Activation\nfield-name-effective-on = Effective on\nfield-name-term-months = Term\nfield-name-months = Months\nfield-name-periods = Periods\nfield-name-year = Year\nfield-name-yearly-fee = Fee\nfield-name-amount-minor = Amount\nfield-name-currency = Currency\nfield-name-owner = Owner\nfield-name-note = Note\nfield-name-imported = Imported\nfield-name-contacts = Contacts\nfield-name-email = E-mail\nfield-name-phone = Phone\nfield-name-solutions = Systems\nfield-name-solution = Solution\nfield-name-version = Version\nfield-name-environment = Use\nfield-name-satellites = Satellites\nfield-name-notices = Notices\nfield-name-amendments = Amendments\nfield-name-withdrawn-on = Withdrawn on\nfield-name-ends-on = Ends on\nfield-name-named-end = Named end\nfield-name-sender = Sender\nfield-name-agreed-on = Agreed on\nfield-name-reason = Reason\nfield-name-language = Language\nfield-name-street = Street\nfield-name-postal-code = Postal code\nfield-name-city = City\nfield-name-country = Country\nfield-name-vat-id = VAT id\nfield-name-is-business = Business\nfield-name-received = Received\nfield-name-channel = Channel\nfield-name-party = Party\nfield-name-impact = Impact\nfield-name-region = Region\n\n## Amendments, consulting, documents, the contract as of another day\n\nproblem-amendment-other = From { $date } on { $level } is already agreed. An amendment before it or on the same day would contradict that.\nproblem-amendment-fee-day = A new fee holds from the start of a period: { $earlier } or { $date }.\nproblem-amendment-other-fee = From { $date } on another fee is already agreed.\nproblem-amendment-fee-by-amendment = This fee holds by an amendment. Record another one as a further amendment.\nproblem-amendment-same-fee = This fee holds on that day already.\nproblem-consulting-left = In contract year { $ordinal } { $left }{ "\\u00A0" }hours of consulting are left.\nproblem-consulting-none-left = The consulting of contract year { $ordinal } is used up.\nproblem-consulting-remedy = Further consulting days can be ordered: { $percent }{ "\\u00A0" }% discount.\nproblem-consulting-remedy-none = Further consulting days can be ordered, without discount at this level.\nproblem-not-active-on-from = The contract runs from { $date } on only.\nproblem-not-active-on-until = The contract runs until { $date } only.\nproblem-cancelled-already = This appointment is cancelled already.\nproblem-withdrawn-already = This notice is withdrawn already.\nproblem-not-recorded-yet = On { $date } this contract was not recorded yet. It has been since { $earliest }.\nproblem-document-missing = The document “{ $name }” is no longer beside the register.\nproblem-document-missing-remedy = Put the folder of documents back beside the register, or attach the document once more.\nproblem-document-changed = The document “{ $name }” has been changed: its content is not the recorded one any more.\nproblem-document-changed-remedy = Take it from a backup, or attach the original once more.\nproblem-document-chosen-changed = The chosen file has been changed since.\nproblem-document-chosen-changed-remedy = Choose it once more.\nfield-name-blocks = Number of blocks\nfield-name-on = Day of the appointment\nfield-name-document = Document\nfield-name-received-time = Time of day\nfield-name-as-of = As of\nfield-name-consulting = Consulting\nfield-name-fee-changes = New fees\nfield-name-renewal-checks = Checked renewals\nfield-name-name-pattern = File name\n\n## Tables that others made\n\nproblem-table-file-bytes = The file is larger than { $max }{ "\\u00A0" }MB.\nproblem-table-unpacked-bytes = Unpacked, this workbook is larger than { $max }{ "\\u00A0" }MB.\nproblem-table-parts = The workbook holds more than { $max } files.\nproblem-table-unpacked-bytes-remedy = Copy the list into a new workbook, or save it as CSV.\nproblem-table-sheets = The workbook has more than { $max } sheets.\nproblem-table-rows = The list has more than { $max } rows.\nproblem-table-columns = The list has more than { $max } columns.\nproblem-table-cells = The list has more than { $max } cells.\nproblem-table-cell-characters = A cell holds more than { $max } characters.\nproblem-table-cell-characters-remedy = Shorten that cell and try again.\nproblem-table-memory = Reading this file takes more memory than is allowed.\nproblem-table-time = Reading this file takes too long.\nproblem-table-too-large-remedy = Split the list into several files, or copy the part you need into a new one.\nproblem-table-password = The workbook is protected by a password.\nproblem-table-password-remedy = Open it, save a copy without a password and import that one.\nproblem-table-not-a-table = The file is neither a workbook (XLSX, XLS, ODS) nor a text table (CSV).\nproblem-table-not-a-table-remedy = Open it in the program it comes from and save it as XLSX or CSV.\nproblem-table-broken = The file is damaged and cannot be read.\nproblem-table-broken-remedy = Open it in a spreadsheet, save it anew and try again.\nproblem-table-open-quote = The quotation mark in line { $line } is never closed.\nproblem-table-open-quote-remedy = Close or remove it and try again.\nproblem-table-mixed-encodings = Line { $line } is encoded differently from the lines before it. Umlauts would be wrong.\nproblem-table-unknown-encoding = Line { $line } holds letters in an encoding that is not known. Umlauts would be wrong.\nproblem-table-encoding-remedy = Save the list as “CSV UTF-8” or as XLSX and try again.\n\n### Why a date is what it is: a label and a text for each kind of step.\n\nreason-title = Why { $date }?\nreason-title-verdict = Why this verdict?\nreason-advice-working-day = Advice: received by { $date }, the last working day before.\nreason-stays = stays\n\n## Order and activation\n\nreason-earliest-label = Earliest activation\nreason-earliest-text = { $days ->\n    [one] Order { $date }, plus { $days } day.\n   *[other] Order { $date }, plus { $days } days.\n}\nreason-default-label = Default day\nreason-default-text = Without a wish: order { $date }, plus { $days } days.\nreason-latest-label = Latest activation\nreason-latest-text = Order { $date }, plus { $days } days; this day counts.\nreason-activated-label = Activated\nreason-activated-default-text = Order { $date }, no wish stated: the default day.\nreason-activated-requested-text = Order { $date }, allowed { $earliest } to { $latest }.\nreason-activated-imported-text = Taken over from a list; the activation window was not applied.\nreason-activated-corrected-text = Corrected with a reason; the old day stands in the history.\nreason-activated-given-text = The term starts on this day.\nreason-wish-label = Wish possible until\nreason-wish-text = The day before activation on { $date }.\nreason-contacts-label = Contacts due\nreason-contacts-text = Placed on { $date }, plus { $days } days.\nreason-contacts-overdue-label = Overdue from\nreason-contacts-overdue-text = Due { $date }; the next working day, { $working-day }, still counts.\n\n## Term and renewal\n\nreason-period-label = Period { $ordinal } starts\nreason-period-text = { $count ->\n    [one] Renewed once for { $months } months.\n   *[other] Renewed { $count } times for { $months } months each.\n}\nreason-last-day-label = { $months } months, last day\nreason-last-day-text = From { $date }: ends the day before the same day number, or with the month.\nreason-renews-label = Renews the day after\nreason-renews-text = For another { $months } months.\nreason-contract-year-label = Contract year { $ordinal } ends\nreason-contract-year-text = Twelve months from { $date }, or the end of the contract.\n\n## Notice\n\nreason-notice-by-label = { $days } days before\nreason-notice-by-text = Before { $date }. Receipt on this day suffices.\nreason-not-moved-weekend-label = Weekend does not move it\nreason-not-moved-weekend-text = { $weekday }.\nreason-not-moved-holiday-label = Holiday does not move it\nreason-not-moved-holiday-text = { $holiday }.\nreason-last-working-day-label = Last working day\nreason-last-working-day-text = On or before { $date }: advice, not a deadline.\nreason-received-label = Notice received\nreason-received-text = { $channel }.\nreason-form-written-label = Written form kept\nreason-form-written-text = The channel satisfies the agreed form.\nreason-form-copy-label = Written form kept, copy wanted\nreason-form-copy-text = Sufficient; ask for the signed copy.\nreason-form-none-label = Written form not kept\nreason-form-none-text = Recorded, nothing ends.\nreason-on-time-label = On time, ends\nreason-on-time-text = Received before the notice day { $date }.\nreason-boundary-label = On the last day, ends\nreason-boundary-text = Received exactly on the notice day { $date }, which counts.\nreason-late-label = Late, ends\nreason-late-text = Received after the notice day { $date }: the contract renews once more and ends then.\nreason-without-effect-label = Without effect\nreason-without-effect-text = A notice by telephone ends nothing.\nreason-named-end-label = Named end honoured\nreason-named-end-text = The notice names a later period end.\nreason-extraordinary-label = Extraordinary termination\nreason-extraordinary-text = For an important reason, on the day stated.\nreason-signed-copy-label = Signed copy until\nreason-signed-copy-text = The notice of { $date } came without a signature.\n\n## Response time and holidays\n\nreason-request-label = Request received\nreason-request-text = { $hours } hours to respond, inside the service window only.\nreason-paused-label = Clock stands still until\nreason-paused-outside-window-text = From { $from }: outside the service window.\nreason-paused-weekend-text = From { $from }: weekend.\nreason-paused-holiday-text = From { $from }: public holiday.\nreason-response-label = Response due\nreason-response-text = { $hours } hours have run inside the service window.\nreason-no-response-label = No response time\nreason-no-response-text = This level owes none.\n\n## Requests, quota, consulting, levels\n\nreason-sender-label = Sender authorised\nreason-sender-text = A named contact, by e-mail to the helpdesk.\nreason-sender-other-text = A named contact, by the agreed way.\nreason-sender-unknown-label = Sender not authorised\nreason-sender-unknown-text = No contact on the day of receipt: recorded, without a clock, no quota used.\nreason-sender-channel-label = Way not agreed\nreason-sender-channel-text = Requests come by e-mail to the helpdesk: recorded, without a clock, no quota used.\nreason-sender-not-active-label = Contract not active\nreason-sender-not-active-text = There is no entitlement before the activation and after the last day.\nreason-call-label = Call counts\nreason-call-text = Critical, inside the service window, and the level takes calls.\nreason-call-refused-label = Call does not count\nreason-call-refused-text = Only at a level with telephone, for critical impact, inside the service window.\nreason-test-system-label = Test system\nreason-test-system-text = Counts with the least impact.\nreason-test-system-kept-text = The reported impact counts, for a reason.\nreason-quota-label = Left in contract year { $ordinal }\nreason-quota-text = { $max } requests a contract year, { $used } of them used.\nreason-quota-over-label = Quota of contract year { $ordinal } used up\nreason-forecast-label = Forecast for the end\nreason-forecast-text = { $used } requests in { $days } of { $total } days, carried on evenly.\nreason-place-label = Request in contract year { $ordinal }\nreason-place-text = Inside the quota of { $max }.\nreason-place-over-text = Over the quota of { $max }: marked, never blocked.\nreason-consulting-label = Consulting left in contract year { $ordinal }\nreason-consulting-text = { $total } hours included, { $hours } drawn. The rest lapses.\nreason-upgrade-label = Higher level from\nreason-upgrade-text = Declared on { $date }; possible on any day from the activation on. The period stays.\nreason-downgrade-label = Lower level from\nreason-downgrade-text = Declared on { $date }; on a renewal date only, declared by the notice day.\nreason-safe-day-label = Safe day\nreason-safe-day-text = One day before the notice day { $date }.\nreason-send-by-label = Send by\nreason-send-by-text = { $days } working days for the post before the safe day { $date }.\nreason-holiday-text = Public holiday.\n\n## Clauses\n\nreason-clause-minimum-term = Terms, par. 2, sent. 1\nreason-clause-renewal = Terms, par. 2, sent. 2\nreason-clause-contacts = Terms, par. 2, item 1\nreason-clause-activation = Terms, par. 2, item 2\nreason-clause-response = Terms, response times\nreason-clause-requests = Terms, response times, items 2 and 3\nreason-clause-impact = Terms, impact level\nreason-clause-levels = Terms, table of levels\nreason-clause-consulting = Terms, last paragraph\nreason-clause-term-bgb = Terms, par. 2, sent. 1; §§ 187 (2), 188 (2) BGB\nreason-clause-bgb193 = § 193 BGB\nreason-clause-bgb127 = § 127 (2) BGB\nreason-clause-bgb314 = § 314 BGB\nreason-clause-bgh = BGH 17 Feb 2005, III ZR 172/04\nreason-clause-agreement = by agreement\nreason-clause-record = as recorded\n\n## The drawing to scale\n\ndrawing-active = Active\ndrawing-default = default { $date }\ndrawing-latest = latest { $date }\ndrawing-ends = ends\ndrawing-period = Period { $ordinal }, { $months } months\ndrawing-term = { $months } months\ndrawing-next = Period { $ordinal }\ndrawing-locked = { $days } days\ndrawing-description = Period { $ordinal } from { $from } to { $to }, cancel by { $date }, renews on { $renews }.\ndrawing-description-ending = Period { $ordinal } from { $from } to { $to }; the contract ends on { $date }.\n\n### Reminders: notifications, the digest on Today, settings.\n\n## Notification\n\nreminder-title = { $kind }: { $distance }\nreminder-titles = { $count } deadlines are coming up\nreminder-line = { $contract } · { $customer } · { $kind } { $date }\nreminder-day-and-time = { $date }, { $time }\nreminder-more = and { $count } more\nreminders-try-title = Reminders arrive\nreminders-try-text = This is how Termkeeper tells you that a deadline is coming up.\n\n## Digest on Today\n\nreminders-digest-title = New among your deadlines\nreminders-digest-count = { $count } × { $kind }\nreminders-digest-save = Save as PDF\nreminders-digest-overdue = overdue\n\n## Digest on paper\n\nreminders-paper-title = Deadlines\nreminders-paper-as-of = As of { $date }\nreminders-paper-due = Due\nreminders-paper-kind = Deadline\nreminders-paper-contract = Contract\nreminders-paper-customer = Customer\nreminders-paper-overdue = Overdue\nreminders-paper-today = Today\nreminders-paper-within = Within { $days } days\nreminders-paper-nothing = Nothing is due in the next { $days } days.\nreminders-paper-file = Deadlines { $date }\nreminders-paper-save-title = Save deadlines\nreminders-paper-filter = PDF document\nreminders-paper-saved = Saved: { $file }\n\n## Settings\n\nreminders-title = Reminders\nreminders-text = While the program runs, it tells you of each deadline that comes up. What came up without you stands on Today at the next start.\nreminders-on = Remind on the screen\nreminders-leads = When first\nreminders-leads-note = Then again in each nearer step, on the day itself, and once it is overdue.\nreminders-lead-never = do not remind\nreminders-lead-day = on the day itself\nreminders-lead-days =\n    { $days ->\n        [one] 1 day before\n       *[other] { $days } days before\n    }\nreminders-quiet = Do not disturb at these hours\nreminders-quiet-note = What comes up then is told afterwards.\nreminders-quiet-from = From\nreminders-quiet-until = Until\nreminders-try = Show a sample\nreminders-try-done = The sample is on its way. If it does not appear, the system allows no notifications.\nreminders-try-failed = This system shows no notifications. What comes up stands on Today.\nreminders-closed = While the program is closed, your calendar reminds you: save the deadlines for it as a file under Calendar.\n\n## Commands\n\naction-reminders = Reminders\n    .help = Which deadlines are told how early, and when not.\naction-save-digest = Save deadlines as PDF\n    .help = What is overdue and what is due within 90 days, to print or to keep.\n\n### Support requests: the list, the details with the clock, logging one, and the calculator.\n\n## The list\n\nrequests-count =\n    { $count ->\n        [one] { $count } request\n       *[other] { $count } requests\n    }\nrequests-log = Log request\nrequests-calculator = Calculator\nrequests-export = Export\nrequests-search = Search requests\nrequests-filter-state = State\nrequests-filter-impact = Impact\nrequests-filter-contract = Contract\nrequests-filter-all = all\nrequests-filter-unanswered = unanswered\nrequests-clear-filters = Remove filters\nrequests-column-number = No.\nrequests-column-received = Received\nrequests-column-customer = Customer\nrequests-column-contract = Contract\nrequests-column-subject = Subject\nrequests-column-impact = Impact\nrequests-column-level = Level\nrequests-column-state = State\nrequests-column-due = Due\nrequests-column-sender = Sender\nrequests-column-environment = Use\nrequests-column-channel = Channel\nrequests-column-answered = Answered\nrequests-column-contract-year = Contract year\nrequests-column-quota = Quota\nrequests-empty-title = No support requests yet\nrequests-empty-text = Log what a customer writes or says. The time by which to respond follows from the level, the impact and the public holidays, and the quota of the contract year is counted.\nrequests-empty-drop = You can also drop an e-mail file (.eml) anywhere on this window.\nrequests-example-title = What a request will show\nrequests-example-received = Fri, 16:00\nrequests-example-due = Mon, 12:00\nrequests-example-text = Standard, critical: 4 hours inside Mon to Fri, 9 to 17.\nrequests-none-found = No request matches\nrequests-none-found-text = Change the words or remove a filter.\nrequests-key-move = move\nrequests-key-panel = details\nrequests-key-answer = answer\nrequests-drop-here = Drop the e-mail to log it as a request\nrequests-exported = Requests exported to { $name }\nrequests-export-title = Export support requests\nrequests-export-name = Support requests\nrequests-export-filter = CSV table\n\n## States of a request\n\nrequest-state-open = Open\nrequest-state-overdue = Overdue\nrequest-state-in-time = In time\nrequest-state-missed = Missed\nrequest-state-not-authorised = Not authorised\nrequest-state-no-response-owed = No response time\nrequest-channel-email = E-mail\nrequest-channel-phone = Telephone\nrequest-channel-portal = Portal\n\n## Details\n\nrequests-title = Request { $number }\nrequests-no-subject = No subject\nrequests-over-quota = over quota\nrequests-over-quota-remark = Over quota: number { $ordinal } of { $max } in contract year { $year }. Recorded and never blocked.\nrequests-remark-not-a-contact = The sender was no contact on that day.\nrequests-remark-channel-phone = By telephone only at a level that has it, when critical, and inside the service window.\nrequests-remark-channel-portal = The portal is not open for requests.\nrequests-remark-not-active = The contract was not active on that day.\nrequests-remark-future = The moment of receipt lies in the future. Recorded and marked.\nrequests-remark-lowered = Test system: { $impact } counts, reported as { $reported }.\nrequests-remark-kept = Test system, impact kept: { $reason }\nrequests-response-due = Response due\nrequests-due-text = { $hours-text } from { $received }, inside the service window only\nrequests-no-due-authorised = No clock runs\nrequests-no-due-level = { $level } owes no response time\nrequests-clock-left = left inside the service window\nrequests-clock-until-pause = The clock runs. It pauses { $until }.\nrequests-clock-until-due = The clock runs without a pause until the response is due.\nrequests-clock-paused-window = Paused outside the service window. Goes on { $until }.\nrequests-clock-paused-weekend = Paused over the weekend. Goes on { $until }.\nrequests-clock-paused-holiday = Paused, { $holiday }. Goes on { $until }.\nrequests-clock-overdue-label = overdue\nrequests-clock-overdue = Since { $since }. Respond now; a late response is recorded as missed.\nrequests-clock-stopped = Answered\nrequests-clock-not-started = Starts { $from }.\nrequests-pause-window = outside the window\nrequests-pause-weekend = weekend\nrequests-pause-holiday = public holiday\nrequests-track = From { $start } to { $end }: the clock runs { $running } and pauses { $paused }.\nrequests-duration-minutes = { $count }{ "\\u00A0" }min\nrequests-duration-hours = { $count }{ "\\u00A0" }h\nrequests-duration-days =\n    { $days ->\n        [one] { $days } day\n       *[other] { $days } days\n    }\nrequests-answer = Record response\nrequests-answered-at = Answered { $date }\nrequests-automatic-at = Automatic receipt { $date }: no response.\nrequests-answer-in-time = In time, { $length } before it was due\nrequests-answer-exactly = In time, at the very moment\nrequests-answer-missed = Missed, { $length } too late\nrequests-answer-no-due = Recorded; no response was owed\nrequests-answer-future = This moment lies in the future.\nrequests-answer-before = Before the receipt of { $date }\nrequests-answer-help = The first message to the contact that confirms the start, asks, or proposes a solution. An automatic receipt is none.\nrequests-answer-day = Sent on\nrequests-answer-time = At\nrequests-answer-kind = What was sent\nrequests-answer-kind-response = First message\nrequests-answer-kind-automatic = Automatic receipt\nrequests-automatic-note = Recorded. The clock runs on.\nrequests-answer-record = Record\nrequests-cancel = Cancel\nrequests-close-panel = Close the details\nrequests-open-contract = Open contract\nrequests-fact-received = Received\nrequests-fact-sender = Sender\nrequests-fact-impact = Impact\nrequests-fact-level = Level\nrequests-fact-channel = Channel\nrequests-fact-level-year = { $level }, contract year { $year }\nrequests-fact-mail = E-mail\nrequests-quota = Quota of this contract year\nrequests-done-logged = Request { $number } logged\nrequests-done-answered = Response to request { $number } recorded\nrequests-done-automatic = Automatic receipt of request { $number } recorded\n\n## Logging one\n\nrequests-form-title = Log a request\nrequests-form-step-contract = Contract and sender\nrequests-form-step-impact = Impact\nrequests-form-contract = Contract\nrequests-form-contract-placeholder = Number or customer\nrequests-form-contract-none = No contract found\nrequests-form-contract-unknown = Choose a contract from the list\nrequests-form-sender = Sender\nrequests-form-sender-placeholder = name@company.example\nrequests-form-sender-contact = { $name }, contact\nrequests-form-sender-unknown = No contact on that day: recorded as not authorised (Q1)\nrequests-form-channel = How it arrived\nrequests-form-channel-phone = By telephone only at Premium, critical, inside the window (Q2).\nrequests-form-day = Received on\nrequests-form-time = At\nrequests-form-time-unreadable = A time of day, such as 16:00\nrequests-form-time-missing = When was it received?\nrequests-form-time-skipped = This time does not exist: the clocks were put forward (Q4)\nrequests-form-time-doubled = This hour exists twice; the first is meant.\nrequests-form-subject = Subject\nrequests-form-environment = System\nrequests-form-impact = Impact\nrequests-form-impact-none = no response time\nrequests-form-override = The reported impact stands\nrequests-form-reason = Reason\nrequests-form-reason-hint = required\nrequests-form-reason-missing = Say why the impact of a test system is not lowered (Q3)\nrequests-form-mail-open = Open e-mail file\nrequests-form-mail-remove = Remove the e-mail\nrequests-form-mail-hint = or drop an .eml file on the window\nrequests-form-mail-title = Choose an e-mail\nrequests-form-mail-filter = E-mail\nrequests-form-next = Next: impact\nrequests-form-back = Back\nrequests-form-record = Log request\nrequests-form-footer = Nothing that arrived is turned away. What is not authorised is recorded as such.\nrequests-form-waiting = Choose a contract and a sender, and you see here whether the request counts and by when to respond.\nrequests-form-verdict = What becomes of it\nrequests-form-valid = Valid\nrequests-form-not-authorised = Not authorised\nrequests-form-valid-sentence = { $sender } is a contact of { $customer }. It is request { $ordinal } of { $max } in contract year { $year }.\nrequests-form-valid-over = { $sender } is a contact of { $customer }. It is request { $ordinal } of { $max } in contract year { $year }: over quota, recorded all the same.\nrequests-form-refused-sentence = Recorded without a clock; uses no quota.\nrequests-form-due-follows = The time by which to respond follows from the impact.\n\n## E-mails\n\nrequests-mail-delivered = Time of receipt from the server that delivered it.\nrequests-mail-dated = Time of receipt from the sender’s date; the e-mail names no delivery.\nrequests-mail-handed-over = The e-mail names no time that can be true: this moment was taken.\nrequests-mail-automatic = Sent automatically, perhaps an absence note.\nrequests-mail-contracts =\n    { $count ->\n        [one] The sender is a contact of one contract.\n       *[other] The sender is a contact of { $count } contracts: choose one.\n    }\nrequests-mail-no-contract = The sender is a contact of no contract.\nproblem-mail-no-headers = This file is no e-mail: it has no headers.\nproblem-mail-no-sender = This e-mail names no sender.\nproblem-mail-remedy = Save the e-mail as an .eml file in your mail program and drop that one, or log the request by hand.\nproblem-mail-gone = The e-mail was changed or moved since it was read.\nproblem-before-receipt = The response lies before the receipt.\nproblem-answered-already = A response is recorded already.\nproblem-not-found-request = There is no request { $number }.\n\n## The calculator\n\nrequests-calculator-title = By when to respond\nrequests-calculator-text = For any level, impact and moment. Nothing is stored.\nrequests-calculator-level = Level\nrequests-calculator-impact = Impact\nrequests-calculator-environment = System\nrequests-calculator-day = Received on\nrequests-calculator-time = At\nrequests-calculator-pauses = Pauses of the clock\nrequests-calculator-no-pauses = The clock runs without a pause.\nrequests-calculator-unreadable = Enter a day and a time.\nrequests-calculator-lowered = Requests for test systems count as { $impact } (Q3).\nrequests-calculator-edition = After the terms “{ $name }”.\n\n## Names of fields\n\nfield-name-at = Response\nfield-name-answered-at = Response\nfield-name-automatic-at = Automatic receipt\nfield-name-received-at = Received\nfield-name-from-email = Sender\nfield-name-impact-override-reason = Reason\nfield-name-subject = Subject\nfield-name-mail = E-mail\n\n### What happened since the window was last open, and what Today says about requests.\n\n## Since you were last here\n\nsince-title = Since you were last here\nsince-seen = Mark as seen\nsince-show-all = Show all { $count }\nsince-show-less = Show less\nsince-left-out = { $count } of { $total }\nsince-renewed = Contract renewed\nsince-renewed-detail = until { $date }\nsince-renewed-count = { $count } renewed\nsince-notice-passed = Notice day passed\nsince-notice-passed-detail = renews { $date }\nsince-notice-passed-count =\n    { $count ->\n        [one] 1 notice day passed\n       *[other] { $count } notice days passed\n    }\nsince-default-took-effect = Default took effect\nsince-default-took-effect-detail = active, order { $date } + { $days }\nsince-default-took-effect-count =\n    { $count ->\n        [one] 1 default took effect\n       *[other] { $count } defaults took effect\n    }\nsince-contacts-overdue = Contacts overdue\nsince-contacts-overdue-detail = due by { $date }\nsince-contacts-overdue-count = { $count } without contacts overdue\nsince-lapsed = Lapsed\nsince-lapsed-count = { $count } with a rest that lapsed\nsince-ended = Contract ended\nsince-ended-detail = after a notice\nsince-ended-count = { $count } ended\n\n## Responses on Today\n\ntoday-action-response-due = Record answer\ntoday-by-time = by { $time }\ntoday-since-time = since { $time }\n\n## In the list of contracts\n\ncontracts-panel-forecast = { $used } of { $max }, forecast { $total }\ncontracts-panel-drawn = { $used } of { $max }{ "\\u00A0" }h drawn\ncontracts-notice-received = notice { $date }\n\n## What the palette knows\n\nshell-requests = Requests\nshell-log-request = Log support request\nshell-calculator = Work out a response time\nshell-editions = Editions of the terms\nshell-company = Company and letterhead\nshell-edit-contacts = Edit contacts\nshell-amend-level = Change level\nshell-amend-fee = Change fee\nshell-draw-consulting = Draw consulting\nshell-palette-commands-hint = for commands\nshell-palette-type = Type\n\n### Editions of the terms: the screen, the form, what can be wrong with an edition.\n\n## Screen\n\nterms-title = Terms\nterms-text = New contracts are made under the edition that is valid on the day of the order. A signed contract keeps its own.\nterms-shipped = shipped\nterms-own = your edition\nterms-in-force = in force today\nterms-valid-from = valid from { $date }\nterms-contracts =\n    { $count ->\n        [0] no contract\n        [one] 1 contract\n       *[other] { $count } contracts\n    }\nterms-unconfirmed =\n    { $count ->\n        [one] 1 cell unconfirmed\n       *[other] { $count } cells unconfirmed\n    }\nterms-open = View\nterms-back = All editions\nterms-copy = Copy\nterms-edit = Change\nterms-export = Export\nterms-import = Import\nterms-published = Published wording\nterms-numbers = What the program computes from it\nterms-not-published = Not in the published wording\nterms-published-value = published: { $value }\nterms-open-cell = unconfirmed\nterms-open-text = The published table lost its check marks. Confirm each cell once; until then no paper promises it.\nterms-confirm-yes = Yes, holds\nterms-confirm-no = No\nterms-confirm-label = { $level }: support for test systems\nterms-assumed = assumed: { $value }\nterms-confirmed-by = { $level }: { $value }, confirmed by { $who } on { $date }\nterms-confirmed-on = { $level }: { $value }, confirmed on { $date }\nterms-fixed-shipped = The shipped edition never changes. Copy it to change numbers.\nterms-fixed-signed = Contracts are signed under this edition; it no longer changes. Copy it anew.\nterms-new-title = New edition after “{ $name }”\nterms-edit-title = Change “{ $name }”\nterms-copy-of = { $name }, own version\nterms-save = Save edition\nterms-cancel = Cancel\nterms-all-good = No contradiction\nterms-found =\n    { $count ->\n        [one] 1 field does not fit\n       *[other] { $count } fields do not fit\n    }\nterms-saved = Edition saved\nterms-imported = Edition “{ $name }” imported\nterms-import-unchanged = This edition is here already\nterms-confirmed-done = Cell confirmed\nterms-exported = Saved: { $path }\nterms-import-title = Import an edition\nterms-export-title = Export the edition\nterms-file-kind = Edition of the terms\n\n## Fields\n\nterms-group-edition = Edition\nterms-group-activation = Activation\nterms-group-contacts = Contacts\nterms-group-term = Term and notice\nterms-group-holidays = Holidays and zone\nterms-group-requests = Requests and consulting\nterms-group-levels = Levels\nterms-name-de = Name, German\nterms-name-en = Name, English\nterms-id = Id\nterms-valid = Valid from\nterms-earliest = Earliest\nterms-default = Without a wish\nterms-latest = Latest\nterms-days-after-order = days after the order\nterms-most-contacts = At most\nterms-contacts-due = To be named within\nterms-minimum-term = Minimum term\nterms-notice = Notice period\nterms-postal = Time for letters of ours\nterms-block = Consulting block\nterms-region = Holidays of the state\nterms-extra = Further holidays\nterms-extra-hint = days, separated by commas\nterms-zone = Time zone\nterms-channels = Ways to report\nterms-portal = Through a portal, too\nterms-unit-days = days\nterms-unit-working-days = working days\nterms-unit-months = months\nterms-unit-hours = h\nterms-unit-contacts = people\nterms-unit-percent = %\nterms-levels-text = From the least to the most. A higher level never promises less.\nterms-level-name = Name\nterms-opens = Opens\nterms-closes = Closes\nterms-response = Response, { $impact }\nterms-requests = Requests per contract year\nterms-phone = Telephone in emergencies\nterms-test-systems = Test systems\nterms-discount = Consulting discount\nterms-consulting-hours = Consulting per contract year\nterms-satellites = Satellites\nterms-yes = yes\nterms-no = no\nterms-open-value = open\nterms-none = none\nterms-from-version = from version { $version }\nterms-up-to = up to { $most }\nterms-solution = Solution\nterms-impact = Impact\n\n## States of Germany\n\nterms-region-bb = Brandenburg\nterms-region-be = Berlin\nterms-region-bw = Baden-Württemberg\nterms-region-by = Bavaria\nterms-region-hb = Bremen\nterms-region-he = Hesse\nterms-region-hh = Hamburg\nterms-region-mv = Mecklenburg-Western Pomerania\nterms-region-ni = Lower Saxony\nterms-region-nw = North Rhine-Westphalia\nterms-region-rp = Rhineland-Palatinate\nterms-region-sh = Schleswig-Holstein\nterms-region-sl = Saarland\nterms-region-sn = Saxony\nterms-region-st = Saxony-Anhalt\nterms-region-th = Thuringia\n\n## What is wrong with a field of an edition\n\nterms-finding-empty = Something is missing here.\nterms-finding-too-long = At most { $count } characters.\nterms-finding-control = Control characters are not allowed.\nterms-finding-too-many = At most { $count } entries.\nterms-finding-too-small = At least { $count }.\nterms-finding-too-large = At most { $count }.\nterms-finding-not-an-id = Lower-case letters, digits, - and _ only.\nterms-finding-duplicate = This stands before it already.\nterms-finding-unknown-region = This state is not known.\nterms-finding-unknown-zone = This time zone is not known. Such as Europe/Berlin.\nterms-finding-earliest-after-latest = The earliest day lies after the latest ({ $count }).\nterms-finding-default-outside = The default day lies outside { $earliest } to { $latest }.\nterms-finding-notice-longer = Longer than the shortest term; at most { $count } days.\nterms-finding-phone = Telephone is a matter of each level.\nterms-finding-closes = The service window closes before it opens.\nterms-finding-unknown-impact = The edition has no such impact.\nterms-finding-response-without-window = Without a service window there is no response time.\nterms-finding-phone-without-window = Without a service window nobody answers a call.\nterms-finding-blocks = No whole number of blocks of { $hours } h.\nterms-finding-less = Less than “{ $level }” below it.\nterms-finding-not-a-number = A whole number belongs here.\nterms-finding-not-a-time = Not a time of day. Such as 09:00.\nterms-finding-one-end-only = Opening and closing belong together.\nterms-finding-not-days = No day: { $text }\nterms-finding-id-taken = This id is taken.\nterms-finding-day-taken = From this day on “{ $name }” is valid already.\n\n## Why an edition is refused\n\nterms-problem-at-line = Line { $line }: { $message }\nterms-problem-not-toml = The text is not well-formed TOML.\nterms-problem-missing = The field “{ $field }” is missing.\nterms-problem-unknown = There is no field “{ $field }”.\nterms-problem-wrong = “{ $field }”: { $expected } belongs here.\nterms-expected-text = a text\nterms-expected-whole-number = a whole number\nterms-expected-yes-or-no = true or false\nterms-expected-day = a day such as 2027-01-31\nterms-expected-time-of-day = a time of day such as 09:00\nterms-expected-request-channel = email or portal\nterms-expected-list = a list\nterms-expected-table = a table\nterms-problem-not-found = There is no edition “{ $edition }”.\nterms-problem-shipped = The shipped edition never changes. Copy it under an id of your own.\nterms-problem-signed =\n    { $count ->\n        [one] 1 contract is made under this edition. Copy it anew.\n       *[other] { $count } contracts are made under this edition. Copy it anew.\n    }\nterms-problem-confirmed = This cell is confirmed. That happens exactly once.\nterms-problem-no-cell = There is no such cell.\n\n## Command line\n\nterms-cli-valid = The edition contradicts nothing.\nterms-cli-edition = Edition\nterms-cli-origin = Origin\nterms-cli-contracts = Contracts\nterms-cli-open = Unconfirmed\nterms-cli-in-force = In force\nterms-cli-level = Level\nterms-cli-window = Window\nterms-cli-response = Response\nterms-cli-requests = Requests\nterms-cli-consulting = Consulting\n\n### What the window says, screen by screen. Words that other places need too are in glossary.ftl.\n\n## Contract page\n\ncontract-fee-per-year = { $fee } per contract year\ncontract-customer = Customer { $number }\ncontract-count-of = { $used } of { $max }\ncontract-hours-of = { $used } of { $max }{ "\\u00A0" }h\ncontract-satellites-of = { $used } of { $max } satellites\ncontract-no-satellites = no satellites at this level\ncontract-satellites =\n    { $count ->\n        [one] { $count } satellite\n       *[other] { $count } satellites\n    }\ncontract-quota-left = Contract year { $ordinal }, { $left } left\ncontract-quota-until = until { $date }\ncontract-blocks-left =\n    { $count ->\n        [one] { $count } block ({ $hours }{ "\\u00A0" }h) left\n       *[other] { $count } blocks ({ $hours }{ "\\u00A0" }h) left\n    }\ncontract-lapses = lapses after { $date }\ncontract-not-yet-active = Starts with the activation on { $date }\ncontract-not-yet-ordered = Starts with the activation\ncontract-none-at-level = Not included at { $level }\ncontract-entitlements-over = Over since the contract ended\ncontract-fee-net = Fee, net\ncontract-amendments = Amendments\ncontract-no-fee = not recorded\ncontract-amendment = { $from } to { $to } from { $date }\ncontract-passed-renews = passed, renews { $date }\ncontract-contact-since = since { $date }\ncontract-contact-until = { $from } to { $date }\ncontract-contacts-due = due { $date }\ncontract-warning-imported = Taken over from a list: the activation window was not applied.\ncontract-warning-consumer = Not a business: such a renewal clause is void for consumers (§ 309 no. 9 BGB).\ncontract-warning-contacts-missing = No contact is named; support requests cannot be made yet.\ncontract-notice-received = { $party }, { $channel }, received { $date }\ncontract-notice-received-from = { $party }, { $channel }, received { $date }, from { $sender }\ncontract-notice-ends = ends { $date }\ncontract-notice-second = logged, another notice counts\ncontract-notice-withdrawn = withdrawn by agreement on { $date }\ncontract-notice-no-effect = nothing ends\ncontract-history-created = Contract created\ncontract-history-edited = { $fields } changed\ncontract-history-corrected = Activation corrected\ncontract-history-amended = Level amended\ncontract-history-notice = Notice recorded\ncontract-history-notice-withdrawn = Notice withdrawn by agreement\ncontract-history-signed-copy = Signed copy of a notice recorded\ncontract-history-imported = Taken over from a list\ncontract-history-undone = Change taken back\ncontract-history-redone = Change made again\ncontract-history-nothing = Nothing\ncontract-history-change = { $field }: { $before } → { $after }\ncontract-history-reason = Reason: { $reason }\ncontract-history-person = { $who }, { $time }\ncontract-history-ordered = Order received\ncontract-history-activated = Activated, period 1 begins\ncontract-history-renewed = Renewed, period { $ordinal } begins\ncontract-history-ended = Ended\ncontract-paper-caption = Page { $page } of { $pages }, { $language }\ncontract-done-contacts = Contacts of { $number } changed\ncontract-done-withdrawn = Order { $number } taken back\ncontract-crumb = Contracts\ncontract-record-notice = Record notice\ncontract-more = More\ncontract-edit = Edit\ncontract-edit-contract = Change contract\ncontract-correct-activation = Correct activation\ncontract-withdraw-order = Take the order back\ncontract-add-contact = Add\ncontract-change-contact = Change\ncontract-end-contact = End\ncontract-name = Name\ncontract-email = E-mail\ncontract-phone = Phone\ncontract-save-contact = Save contact\ncontract-cancel = Cancel\ncontract-no-contacts = Name one to three people who may submit support requests.\ncontract-former-contacts = Former contacts\ncontract-no-systems = No systems are recorded yet.\ncontract-fee-and-amendments = Fee and amendments\ncontract-notices = Notices\ncontract-withdraw-notice = Withdraw by agreement\ncontract-agreed-on = Agreed on\ncontract-signed-copy-arrived = Signed copy arrived\ncontract-arrived-on = Arrived on\ncontract-record-day = Record\ncontract-history = History\ncontract-history-append-only = append-only\ncontract-note = Note\ncontract-summary = Summary\ncontract-loading = Reading the contract\ncontract-withdrawn-heading = The order was taken back\ncontract-withdrawn-hint = The contract never became active, so it has no dates.\ncontract-never-active = Never became active\ncontract-history-order-withdrawn = Order taken back\ncontract-draft-heading = A draft has no dates yet\ncontract-draft-hint = Enter the day the order was received, and the three dates follow.\ncontract-dates = Dates of this contract\n\n## Why a date is what it is\n\nwhy-open = Why?\nwhy-open-for = Why { $date }?\nwhy-all-steps = All steps\nwhy-close = Close\n\n## The ruler\n\nruler-name = Timeline\n\n## Fields\n\nfield-say-today = { $date }, { $distance }\nfield-day-of-window = Day { $day } of { $max }.\nfield-holiday-not-moved = { $holiday }, not moved.\nfield-weekend-not-moved = Weekend, not moved.\nfield-default-day = Default day.\nfield-contacts-due = Contacts due { $date }\nfield-allowed-range = Allowed is { $earliest } to { $latest }, order + { $from } to + { $max }\nfield-order-first = Enter first when the order was received.\nfield-months = { $months ->\n    [one] { $months } month\n   *[other] { $months } months\n}\nfield-missing = Something is missing here.\nfield-not-whole-months = Months as a whole number, such as 12\nfield-not-whole-satellites = Satellites as a whole number, such as 3\nfield-open-calendar = Open the calendar\n\n## New contract\n\nnew-contract-title = New contract\nnew-contract-title-edit = Change { $number }\nnew-contract-customer = Customer\nnew-contract-customer-placeholder = Name or number\nnew-contract-customer-none = No customer found\nnew-contract-create-customer = Create customer\nnew-contract-business = business\nnew-contract-consumer = consumer\nnew-contract-paper-language = PDF in { $language }.\nnew-contract-received = Order received\nnew-contract-level = Level\nnew-contract-solutions = Solutions\nnew-contract-solutions-none = none yet\nnew-contract-solution = Solution\nnew-contract-version = Version\nnew-contract-use = Use\nnew-contract-satellites = Satellites\nnew-contract-add-solution = Add solution\nnew-contract-remove = Remove { $name }\nnew-contract-term = Term\nnew-contract-term-hint = minimum { $months }\nnew-contract-activation = Activation\nnew-contract-contacts = Contacts\nnew-contract-contacts-count = { $used } of { $max }\nnew-contract-contacts-count-due = { $used } of { $max }, due { $date }\nnew-contract-add-contact = Add contact\nnew-contract-contact-number = Contact { $ordinal }\nnew-contract-fee = Fee per contract year, net\nnew-contract-owner = Owner\nnew-contract-note = Note\nnew-contract-note-hint = internal, never printed\nnew-contract-number = Contract number\nnew-contract-reason = Reason for the correction\nnew-contract-effective = New level from\nnew-contract-says = What this contract says\nnew-contract-promises = { $level } promises\nnew-contract-promise-window = Window\nnew-contract-promise-response = Response\nnew-contract-promise-requests = Requests\nnew-contract-promise-telephone = Telephone\nnew-contract-promise-consulting = Consulting\nnew-contract-promise-satellites = Satellites\nnew-contract-promise-test-systems = Test systems\nnew-contract-window = Mon to Fri, { $opens } to { $closes }\nnew-contract-no-window = none\nnew-contract-no-response = none\nnew-contract-requests = { $count } per contract year\nnew-contract-phone-critical = critical, inside the window\nnew-contract-not-included = not included\nnew-contract-consulting = { $hours }{ "\\u00A0" }h, then { $percent }{ "\\u00A0" }% off\nnew-contract-satellites-used = { $used } of { $max } used\nnew-contract-unconfirmed = { $value }, unconfirmed\nnew-contract-unconfirmed-note = Not printed until confirmed in Settings.\nnew-contract-card-response = response { $hours-list }{ "\\u00A0" }h\nnew-contract-card-no-response = no response time\nnew-contract-card-requests =\n    { $count ->\n        [one] { $count } request\n       *[other] { $count } requests\n    }\nnew-contract-card-no-consulting = no consulting\nnew-contract-card-consulting = { $hours }{ "\\u00A0" }h consulting, { $satellites }\nnew-contract-allowed = allowed { $earliest } to { $latest }\nnew-contract-default = default { $date }\nnew-contract-order = order { $date }\nnew-contract-holiday = holiday\nnew-contract-calendar = Activation day\nnew-contract-calendar-day-default = default day\nnew-contract-calendar-day-outside = outside the activation window\nnew-contract-save-draft = Save draft\nnew-contract-create = Create contract\nnew-contract-save = Save changes\nnew-contract-no-dates = The dates follow when you enter the day the order was received.\nnew-contract-no-paper = The first page follows with the customer.\nnew-contract-done-created = Contract { $number } created\nnew-contract-done-draft = Draft { $number } saved, without an order date\nnew-contract-done-changed = Contract { $number } changed\nnew-contract-customer-name = Name of the company\nnew-contract-customer-is-business = It is a business\nnew-contract-customer-language = Language of papers\n\n## Notice\n\nnotice-title = Record notice\nnotice-received = Received on\nnotice-from = From\nnotice-how = How\nnotice-sender = Sender\nnotice-named-end = Named end\nnotice-named-end-hint = (if the letter names one)\nnotice-next-possible = next possible\nnotice-form-written = Written form kept, § 127 (2) BGB\nnotice-form-copy = Written form kept. Ask for the signed copy.\nnotice-form-none = No written form: recorded, without effect\nnotice-cause-on-time = Effective\nnotice-cause-boundary = Boundary, effective\nnotice-cause-late = Too late for this period\nnotice-cause-without-effect = No written form\nnotice-verdict-on-time = On time\nnotice-verdict-boundary = On time, on the last day\nnotice-verdict-late = Late\nnotice-verdict-without-effect = Without effect\nnotice-neighbour-on-time = On time\nnotice-neighbour-boundary = On time, boundary\nnotice-neighbour-late = Late\nnotice-neighbour-without-effect = Without effect\nnotice-sentence-ends = The contract ends on { $date }. It does not renew.\nnotice-sentence-late = The contract renews once more and ends on { $date }.\nnotice-sentence-without-effect = The contract goes on. The notice is recorded.\nnotice-day-before = one day earlier\nnotice-day-itself = receipt\nnotice-day-after = one day later\nnotice-ends = ends { $date }\nnotice-nothing-ends = goes on\nnotice-row-why = Why\nnotice-row-until-then = Until then\nnotice-row-revenue = Revenue\nnotice-row-proof = Proof\nnotice-why = { $renews } − { $days } days = { $date }, this day counts.\nnotice-why-late = { $renews } − { $days } days = { $date }; the notice came after it.\nnotice-clause-renewal = par. 2, sent. 2\nnotice-why-form = A notice by telephone is not in writing.\nnotice-until-then = Everything stays until { $date }: { $requests }, { $consulting }.\nnotice-until-then-requests =\n    { $count ->\n        [one] { $count } request\n       *[other] { $count } requests\n    }\nnotice-until-then-consulting = { $hours }{ "\\u00A0" }h of consulting a contract year\nnotice-until-then-no-consulting = no consulting\nnotice-revenue = − { $fee } a year from { $date } on. In the finance plan from “cancellable” to “terminating”.\nnotice-revenue-none = No fee is recorded.\nnotice-revenue-stays = { $fee } a year stay.\nnotice-proof-boundary = On the last day, proof counts: keep the stamp of receipt with its time.\nnotice-proof-copy = Ask for the signed copy: it is listed as a task until it is there.\nnotice-named-end-honoured = { $date }, honoured\nnotice-named-end-not-reachable = No period ends on { $date } that can still be reached: recorded, does not count.\nnotice-second = Another notice counts already; this one is logged.\nnotice-footer = Recorded as an event, nothing is deleted. Ctrl Z takes it back.\nnotice-record = Record notice\nnotice-cancel = Cancel\nnotice-done-recorded = Notice for { $number } recorded\nnotice-done-withdrawn = Notice for { $number } withdrawn\nnotice-done-signed-copy = Signed copy for { $number } recorded\nnotice-waiting = The verdict follows when you enter the day of receipt.\nnotice-verdict-region = Verdict\n\n## Today\n\ntoday-overdue = Overdue\ntoday-needs-you = Needs you\ntoday-all-contracts = All contracts, by day\ntoday-lane-to = to { $date }\ntoday-lane-since = since { $date }\ntoday-nothing = Nothing falls due in the next 120 days.\ntoday-show-more = Show more\ntoday-action-activation-wish = Set activation\ntoday-action-contacts-due = Name contacts\ntoday-action-cancel-by = Record notice\ntoday-action-signed-copy = Record copy\ntoday-renewals = Renewals in 12 months\ntoday-renewals-caption = Yearly fee in { $currency } by month\ntoday-renewals-others = and { $amounts }\ntoday-renewals-month = { $month }: committed { $committed }, cancellable { $cancellable }, terminating { $terminating }\ntoday-lapses = About to lapse\ntoday-lapse-requests =\n    { $count ->\n        [one] { $count } request\n       *[other] { $count } requests\n    }\ntoday-lapse-consulting = { $hours }{ "\\u00A0" }h consulting\ntoday-empty-title = Nothing to watch yet\ntoday-empty-text = Once there are contracts, everything with a date stands here: what is overdue, what can still be cancelled, what renews.\n\n## Contracts\n\ncontracts-shown = { $count } of { $total }\ncontracts-fees = { $fees } per year\ncontracts-count =\n    { $count ->\n        [one] { $count } contract\n       *[other] { $count } contracts\n    }\ncontracts-ends = ends\ncontracts-not-moved = { $why }, not moved. Last working day before: { $date }.\ncontracts-panel-period = no. { $ordinal }, { $months } months\ncontracts-panel-of = { $used } of { $max }\ncontracts-panel-requests = { $max } per contract year\ncontracts-panel-consulting = { $max }{ "\\u00A0" }h per contract year\ncontracts-panel-per-year = { $fee } / year\ncontracts-column-fee = Fee €/yr\ncontracts-column-level = Level\ncontracts-column-renews = Renews on\ncontracts-column-owner = Owner\ncontracts-column-cancel-by = Cancel by\ncontracts-filter-state = State\ncontracts-filter-level = Level\ncontracts-filter-due = Cancel by\ncontracts-filter-not-ended = not ended\ncontracts-filter-all = all\ncontracts-filter-days = next { $days } days\nfilter-clear = Remove filter { $name }\ncontracts-search = Search these contracts\ncontracts-sorted-by = Sorted by { $column }\ncontracts-open = Open\ncontracts-pdf = PDF\ncontracts-record-notice = Record notice\ncontracts-close-panel = Close panel\ncontracts-key-move = move\ncontracts-key-panel = panel\ncontracts-key-open = open\ncontracts-none-found = No contract matches\ncontracts-none-found-text = Remove a filter or search for something else.\ncontracts-clear-filters = Remove all filters\ncontracts-empty-title = No contracts yet\ncontracts-empty-text = Every support contract lives here with three dates: its last day, the day it renews, and the day until which it can be cancelled. You enter the order and the activation day; Termkeeper works out the rest and tells you why.\ncontracts-example-title = What a row will tell you\ncontracts-example-customer = Example Ltd\ncontracts-example-renews = 1 Jan 2027\ncontracts-example-cancel = 2 Nov 2026\ncontracts-example-text = Activated 1 Jan 2026 for 12 months. Renewal less 60 days is 2 Nov 2026.\n\n## Frame\n\nshell-today = Today\nshell-contracts = Contracts\nshell-customers = Customers\nshell-settings = Settings\nshell-find = Contract, customer or command\nshell-undo = Undo\nshell-redo = Redo\nshell-new-contract = New contract\nshell-navigation = Main areas\nshell-read-only = Read only: the register cannot be changed from here.\nshell-close = Close\nshell-retry = Try again\nshell-screen-failed = This screen cannot be shown\nshell-screen-failed-safe = The register is unchanged; what was stored stays stored.\nshell-screen-failed-remedy = Try again or go to another screen. If it stays like this, start the program anew.\nshell-loading = Loading\nshell-error-title = This did not work\nshell-what-happened = What happened\nshell-what-is-safe = What is safe\nshell-what-to-do = What you can do\nshell-palette-contracts = Contracts\nshell-palette-customers = Customers\nshell-palette-commands = Commands\nshell-palette-answer = Answer\nshell-palette-day = Shows this day in the calendar.\nshell-palette-results =\n    { $count ->\n        [one] { $count } result\n       *[other] { $count } results\n    }\nshell-shortcuts-moving = Moving about\nshell-shortcuts-store = Store a form\nshell-shortcuts-leave = Leave, close\nshell-palette-none = Nothing found\nshell-shortcuts = Keyboard\nshell-shortcuts-move = Move in a list\nshell-shortcuts-open = Open\nshell-shortcuts-panel = Show the panel\nshell-pdf-saved = PDF saved\nshell-pdf-open = Open\nshell-found-renews = renews { $date }\nshell-found-ends = ends { $date }\nshell-found-ended = ended { $date }\nshell-undone = Taken back: { $what }\nshell-redone = Made again: { $what }\nshell-palette-for = For { $number }\nshell-palette-choose = choose\nshell-palette-open = open\nshell-pdf-title = Save PDF\n\n## Customers\n\ncustomers-title = Customers\ncustomers-new = New customer\ncustomers-search = Search customers\ncustomers-column-name = Name\ncustomers-column-place = Place\ncustomers-column-kind = Kind\ncustomers-column-paper = Papers\ncustomers-column-contracts = Contracts\ncustomers-place-abroad = { $place }, { $country }\ncustomers-name = Name\ncustomers-number = Customer number\ncustomers-number-hint = { $number } if left empty\ncustomers-is-business = It is a business\ncustomers-is-consumer-warning = For a consumer, a renewal clause like this one is void (§ 309 no. 9 BGB).\ncustomers-language = Language of papers\ncustomers-street = Street and number\ncustomers-postal-code = Postal code\ncustomers-city = City\ncustomers-country = Country\ncustomers-email = E-mail\ncustomers-vat-id = VAT ID\ncustomers-note = Note\ncustomers-note-hint = internal, never printed\ncustomers-save = Save customer\ncustomers-create = Create customer\ncustomers-cancel = Cancel\ncustomers-close = Close customer\ncustomers-contracts = Contracts\ncustomers-no-contracts = No contract yet.\ncustomers-new-contract = New contract for this customer\ncustomers-done-created = Customer { $number } created\ncustomers-done-changed = Customer { $number } changed\ncustomers-empty-title = No customers yet\ncustomers-empty-text = A customer has a name, an address for letters and a language for papers. You can also create one while entering a contract.\ncustomers-none-found = No customer matches\ncustomers-none-found-text = Search for a part of the name, the city or the number.\n\n## Settings\n\nsettings-title = Settings\nsettings-company = Company\nsettings-company-text = Stands as contractor on every paper.\nsettings-name = Name\nsettings-street = Street and number\nsettings-postal-code = Postal code\nsettings-city = City\nsettings-email = E-mail of the helpdesk\nsettings-phone = Telephone\nsettings-window = Language and look\nsettings-window-text = Applies at once. The language of papers is the customer’s.\nsettings-language = Language\nsettings-language-system = As the system\nsettings-look = Look\nsettings-look-system = As the system\nsettings-look-light = Light\nsettings-look-dark = Dark\nsettings-look-contrast = High contrast\nsettings-register = Register\nsettings-register-text = All contracts and customers are in this one file.\nsettings-version = Version { $version }\nsettings-save = Save company\nsettings-done = Settings saved\nsettings-language-de = Deutsch\nsettings-language-en = English\nsettings-terms = Terms\nsettings-terms-text = New contracts are made under this edition.\nsettings-terms-valid-from = valid from { $date }\nsettings-terms-unconfirmed = Not confirmed yet. No paper promises it.\n',
} as const;

/** The languages there are words in. */
export type Language = keyof typeof catalogues;

/** Every message; an attribute as `message.attribute`. */
export type WordKey =
  | "about-close"
  | "about-copied"
  | "about-copy"
  | "about-diagnostics"
  | "about-diagnostics-text"
  | "about-libraries"
  | "about-licence"
  | "about-text"
  | "about-title"
  | "about-version"
  | "action-about"
  | "action-about.help"
  | "action-amend-fee"
  | "action-amend-fee.help"
  | "action-amend-level"
  | "action-amend-level.help"
  | "action-answer-request"
  | "action-answer-request.help"
  | "action-calculate-response"
  | "action-calculate-response.help"
  | "action-calendar-span"
  | "action-calendar-span.help"
  | "action-calendar-today"
  | "action-calendar-today.help"
  | "action-columns"
  | "action-columns.help"
  | "action-company"
  | "action-company.help"
  | "action-copy-rows"
  | "action-copy-rows.help"
  | "action-draw-consulting"
  | "action-draw-consulting.help"
  | "action-edit-contacts"
  | "action-edit-contacts.help"
  | "action-edit-contract"
  | "action-edit-contract.help"
  | "action-editions"
  | "action-editions.help"
  | "action-export-list"
  | "action-export-list.help"
  | "action-find"
  | "action-find.help"
  | "action-first-steps"
  | "action-first-steps.help"
  | "action-go-back"
  | "action-go-back.help"
  | "action-go-calendar"
  | "action-go-calendar.help"
  | "action-go-contracts"
  | "action-go-contracts.help"
  | "action-go-customers"
  | "action-go-customers.help"
  | "action-go-finance"
  | "action-go-finance.help"
  | "action-go-requests"
  | "action-go-requests.help"
  | "action-go-today"
  | "action-go-today.help"
  | "action-group"
  | "action-group.help"
  | "action-guide"
  | "action-guide.help"
  | "action-import-list"
  | "action-import-list.help"
  | "action-language-de"
  | "action-language-de.help"
  | "action-language-en"
  | "action-language-en.help"
  | "action-leave-samples"
  | "action-leave-samples.help"
  | "action-log-request"
  | "action-log-request.help"
  | "action-look-contrast"
  | "action-look-contrast.help"
  | "action-look-dark"
  | "action-look-dark.help"
  | "action-look-light"
  | "action-look-light.help"
  | "action-look-system"
  | "action-look-system.help"
  | "action-new-contract"
  | "action-new-contract.help"
  | "action-new-customer"
  | "action-new-customer.help"
  | "action-new-register"
  | "action-new-register.help"
  | "action-open-register"
  | "action-open-register.help"
  | "action-open-samples"
  | "action-open-samples.help"
  | "action-person"
  | "action-person.help"
  | "action-print"
  | "action-print.help"
  | "action-quit"
  | "action-quit.help"
  | "action-record-notice"
  | "action-record-notice.help"
  | "action-redo"
  | "action-redo.help"
  | "action-registers"
  | "action-registers.help"
  | "action-reminders"
  | "action-reminders.help"
  | "action-save-digest"
  | "action-save-digest.help"
  | "action-save-summary"
  | "action-save-summary.help"
  | "action-save-view"
  | "action-save-view.help"
  | "action-set-owner"
  | "action-set-owner.help"
  | "action-settings"
  | "action-settings.help"
  | "action-shortcuts"
  | "action-shortcuts.help"
  | "action-show-as-of"
  | "action-show-as-of.help"
  | "action-show-history"
  | "action-show-history.help"
  | "action-show-why"
  | "action-show-why.help"
  | "action-single-keys"
  | "action-single-keys.help"
  | "action-tick-all"
  | "action-tick-all.help"
  | "action-tick-row"
  | "action-tick-row.help"
  | "action-toggle-mine"
  | "action-toggle-mine.help"
  | "action-toggle-panel"
  | "action-toggle-panel.help"
  | "action-undo"
  | "action-undo.help"
  | "action-views"
  | "action-views.help"
  | "action-window-look"
  | "action-window-look.help"
  | "activation"
  | "activation-origin-corrected"
  | "activation-origin-default"
  | "activation-origin-imported"
  | "activation-origin-requested"
  | "active-since"
  | "amendment"
  | "amendment-add"
  | "amendment-cancel"
  | "amendment-column-after"
  | "amendment-column-before"
  | "amendment-done-fee"
  | "amendment-done-level"
  | "amendment-downgrade"
  | "amendment-effective"
  | "amendment-fee"
  | "amendment-fee-days"
  | "amendment-fee-hint"
  | "amendment-fee-now"
  | "amendment-fee-text"
  | "amendment-hours-left-of"
  | "amendment-kind"
  | "amendment-kind-fee"
  | "amendment-kind-level"
  | "amendment-left-of"
  | "amendment-level"
  | "amendment-level-days"
  | "amendment-level-text"
  | "amendment-no-fee"
  | "amendment-over"
  | "amendment-possible"
  | "amendment-record"
  | "amendment-row-consulting"
  | "amendment-row-fee"
  | "amendment-row-requests"
  | "amendment-row-response"
  | "amendment-row-satellites"
  | "amendment-row-window"
  | "amendment-stays"
  | "amendment-stays-end"
  | "amendment-title"
  | "amendment-upcoming"
  | "amendment-upgrade"
  | "amendment-waiting"
  | "as-of-back"
  | "as-of-future"
  | "as-of-future-text"
  | "as-of-label"
  | "as-of-open"
  | "as-of-past"
  | "as-of-past-text"
  | "as-of-read-only"
  | "as-of-today"
  | "backup-all"
  | "backup-change-count"
  | "backup-changes"
  | "backup-current"
  | "backup-damaged"
  | "backup-done"
  | "backup-done-unchanged"
  | "backup-folder"
  | "backup-kilobytes"
  | "backup-line"
  | "backup-list"
  | "backup-made-at"
  | "backup-make"
  | "backup-megabytes"
  | "backup-migrated"
  | "backup-name"
  | "backup-new"
  | "backup-none"
  | "backup-offer"
  | "backup-put-back"
  | "backup-put-back-of"
  | "backup-removed"
  | "backup-restored"
  | "backup-restored-aside"
  | "backup-restored-before"
  | "backup-restored-kept"
  | "backup-size"
  | "backup-sound"
  | "backup-state"
  | "backup-take-back"
  | "backup-text"
  | "backup-title"
  | "backup-total"
  | "backup-unchanged"
  | "backup-when"
  | "batch-ask-folder"
  | "batch-ask-zip"
  | "batch-cancel"
  | "batch-cancelled-folder"
  | "batch-cancelled-zip"
  | "batch-cancelling"
  | "batch-close"
  | "batch-example"
  | "batch-failed-folder"
  | "batch-failed-zip"
  | "batch-finished"
  | "batch-for"
  | "batch-in-place"
  | "batch-left-out"
  | "batch-open-place"
  | "batch-pattern"
  | "batch-pattern-insert"
  | "batch-pattern-placeholders"
  | "batch-placeholder-customer"
  | "batch-placeholder-customer-number"
  | "batch-placeholder-date"
  | "batch-placeholder-kind"
  | "batch-placeholder-language"
  | "batch-placeholder-level"
  | "batch-placeholder-number"
  | "batch-placeholder-owner"
  | "batch-preparing"
  | "batch-progress"
  | "batch-replaced"
  | "batch-runs-already"
  | "batch-show"
  | "batch-start"
  | "batch-title"
  | "batch-where"
  | "batch-where-folder"
  | "batch-where-zip"
  | "batch-zip-kind"
  | "batch-zip-name"
  | "calendar"
  | "calendar-all-kinds"
  | "calendar-count"
  | "calendar-count-overdue"
  | "calendar-day-choose"
  | "calendar-day-none"
  | "calendar-day-shown"
  | "calendar-density"
  | "calendar-empty-example"
  | "calendar-empty-text"
  | "calendar-empty-title"
  | "calendar-example-customer"
  | "calendar-example-date"
  | "calendar-example-day"
  | "calendar-example-kind"
  | "calendar-example-note"
  | "calendar-export"
  | "calendar-export-filter"
  | "calendar-export-hint"
  | "calendar-export-title"
  | "calendar-exported"
  | "calendar-exported-cancelled"
  | "calendar-file-contract"
  | "calendar-file-fallen"
  | "calendar-file-fallen-sentence"
  | "calendar-file-fee"
  | "calendar-file-name"
  | "calendar-file-owner"
  | "calendar-file-suggested"
  | "calendar-file-summary"
  | "calendar-grid"
  | "calendar-key-month"
  | "calendar-key-move"
  | "calendar-key-open"
  | "calendar-key-today"
  | "calendar-key-view"
  | "calendar-key-year"
  | "calendar-kind-count"
  | "calendar-kinds"
  | "calendar-month"
  | "calendar-more"
  | "calendar-next-month"
  | "calendar-next-year"
  | "calendar-none"
  | "calendar-overdue"
  | "calendar-previous-month"
  | "calendar-previous-year"
  | "calendar-today"
  | "calendar-view"
  | "calendar-week"
  | "calendar-year"
  | "cancel-by"
  | "cancel-by-passed"
  | "cancel-by-short"
  | "change-contract"
  | "change-customer"
  | "change-customer-created"
  | "change-edition"
  | "change-import"
  | "change-many"
  | "change-settings"
  | "channel-email"
  | "channel-fax"
  | "channel-handed-over"
  | "channel-letter"
  | "channel-phone"
  | "channel-portal"
  | "cli-action-amended"
  | "cli-action-answered"
  | "cli-action-checked"
  | "cli-action-confirmed"
  | "cli-action-consulting"
  | "cli-action-corrected"
  | "cli-action-created"
  | "cli-action-edited"
  | "cli-action-imported"
  | "cli-action-notice"
  | "cli-action-redone"
  | "cli-action-undone"
  | "cli-answered"
  | "cli-appointment"
  | "cli-as-of"
  | "cli-automatic"
  | "cli-blocks"
  | "cli-cancelled"
  | "cli-channel"
  | "cli-clock"
  | "cli-clock-paused"
  | "cli-clock-running"
  | "cli-consulting-discount"
  | "cli-contract-count"
  | "cli-customer-count"
  | "cli-deadline-count"
  | "cli-document"
  | "cli-drawn"
  | "cli-due-on"
  | "cli-ends"
  | "cli-ends-on"
  | "cli-fee-from-then"
  | "cli-forecast"
  | "cli-from"
  | "cli-hours"
  | "cli-hours-minutes"
  | "cli-hours-text-used-of"
  | "cli-impact-reported"
  | "cli-included"
  | "cli-kind"
  | "cli-left"
  | "cli-named-end"
  | "cli-open"
  | "cli-over-quota"
  | "cli-over-quota-count"
  | "cli-overdue-from"
  | "cli-party"
  | "cli-pause-holiday"
  | "cli-pause-outside-window"
  | "cli-pause-weekend"
  | "cli-received"
  | "cli-recorded-on"
  | "cli-redone"
  | "cli-request"
  | "cli-request-answered"
  | "cli-request-count"
  | "cli-request-in-time"
  | "cli-request-missed"
  | "cli-request-no-response-owed"
  | "cli-request-not-authorised"
  | "cli-request-open"
  | "cli-request-overdue"
  | "cli-safe-day"
  | "cli-satellite-count"
  | "cli-sound"
  | "cli-starts-on"
  | "cli-status"
  | "cli-subject"
  | "cli-undone"
  | "cli-until"
  | "cli-used-of"
  | "cli-validity-channel"
  | "cli-validity-not-a-contact"
  | "cli-validity-not-active"
  | "cli-verdict"
  | "cli-warning-consumer"
  | "cli-warning-contacts-missing"
  | "cli-warning-imported"
  | "cli-warning-received-in-future"
  | "cli-why"
  | "cli-why-not"
  | "cli-withdrawn"
  | "cli-year-until"
  | "client"
  | "commissioned-on"
  | "consulting"
  | "consulting-appointments"
  | "consulting-blocks"
  | "consulting-blocks-not-whole"
  | "consulting-blocks-note"
  | "consulting-cancel"
  | "consulting-cancel-name"
  | "consulting-cancelled"
  | "consulting-day"
  | "consulting-done-cancelled"
  | "consulting-done-drawn"
  | "consulting-draw"
  | "consulting-drawn"
  | "consulting-further"
  | "consulting-further-none"
  | "consulting-record"
  | "consulting-year"
  | "consulting-year-hours"
  | "consulting-year-lapsed"
  | "consulting-year-left"
  | "consulting-years"
  | "contact"
  | "contacts"
  | "contacts-due"
  | "contacts-missing"
  | "contract"
  | "contract-add-contact"
  | "contract-agreed-on"
  | "contract-amendment"
  | "contract-amendments"
  | "contract-arrived-on"
  | "contract-blocks-left"
  | "contract-cancel"
  | "contract-change-contact"
  | "contract-contact-since"
  | "contract-contact-until"
  | "contract-contacts-due"
  | "contract-correct-activation"
  | "contract-count-of"
  | "contract-crumb"
  | "contract-customer"
  | "contract-dates"
  | "contract-done-contacts"
  | "contract-done-withdrawn"
  | "contract-draft-heading"
  | "contract-draft-hint"
  | "contract-edit"
  | "contract-edit-contract"
  | "contract-edition"
  | "contract-edition-newer"
  | "contract-email"
  | "contract-end-contact"
  | "contract-entitlements-over"
  | "contract-fee-and-amendments"
  | "contract-fee-net"
  | "contract-fee-per-year"
  | "contract-former-contacts"
  | "contract-history"
  | "contract-history-activated"
  | "contract-history-amended"
  | "contract-history-append-only"
  | "contract-history-blocks"
  | "contract-history-change"
  | "contract-history-checked"
  | "contract-history-consulting"
  | "contract-history-consulting-cancelled"
  | "contract-history-corrected"
  | "contract-history-created"
  | "contract-history-document"
  | "contract-history-document-detail"
  | "contract-history-edited"
  | "contract-history-ended"
  | "contract-history-fee"
  | "contract-history-imported"
  | "contract-history-nothing"
  | "contract-history-notice"
  | "contract-history-notice-withdrawn"
  | "contract-history-order-withdrawn"
  | "contract-history-ordered"
  | "contract-history-person"
  | "contract-history-reason"
  | "contract-history-redone"
  | "contract-history-renewed"
  | "contract-history-request"
  | "contract-history-request-answered"
  | "contract-history-request-edited"
  | "contract-history-request-redone"
  | "contract-history-request-undone"
  | "contract-history-signed-copy"
  | "contract-history-unchecked"
  | "contract-history-undone"
  | "contract-hours-of"
  | "contract-lapses"
  | "contract-loading"
  | "contract-log-request"
  | "contract-more"
  | "contract-name"
  | "contract-never-active"
  | "contract-no-contacts"
  | "contract-no-fee"
  | "contract-no-satellites"
  | "contract-no-systems"
  | "contract-none-at-level"
  | "contract-not-yet-active"
  | "contract-not-yet-ordered"
  | "contract-note"
  | "contract-notice-ends"
  | "contract-notice-letter"
  | "contract-notice-no-effect"
  | "contract-notice-received"
  | "contract-notice-received-from"
  | "contract-notice-second"
  | "contract-notice-withdrawn"
  | "contract-notices"
  | "contract-paper-caption"
  | "contract-passed-renews"
  | "contract-phone"
  | "contract-quota-forecast"
  | "contract-quota-forecast-over"
  | "contract-quota-left"
  | "contract-quota-never-blocked"
  | "contract-quota-over"
  | "contract-quota-until"
  | "contract-record-day"
  | "contract-record-notice"
  | "contract-request-answered"
  | "contract-request-channel"
  | "contract-request-due"
  | "contract-request-in-time"
  | "contract-request-missed"
  | "contract-request-no-response"
  | "contract-request-not-a-contact"
  | "contract-request-not-active"
  | "contract-request-number"
  | "contract-request-over-quota"
  | "contract-request-overdue"
  | "contract-requests-all"
  | "contract-satellites"
  | "contract-satellites-of"
  | "contract-save-contact"
  | "contract-signed-copy-arrived"
  | "contract-summary"
  | "contract-warning-consumer"
  | "contract-warning-contacts-missing"
  | "contract-warning-imported"
  | "contract-withdraw-notice"
  | "contract-withdraw-order"
  | "contract-withdrawn-heading"
  | "contract-withdrawn-hint"
  | "contract-year"
  | "contractor"
  | "contracts"
  | "contracts-clear-filters"
  | "contracts-close-panel"
  | "contracts-column-cancel-by"
  | "contracts-column-fee"
  | "contracts-column-level"
  | "contracts-column-owner"
  | "contracts-column-renews"
  | "contracts-count"
  | "contracts-empty-text"
  | "contracts-empty-title"
  | "contracts-ends"
  | "contracts-example-cancel"
  | "contracts-example-customer"
  | "contracts-example-renews"
  | "contracts-example-text"
  | "contracts-example-title"
  | "contracts-fees"
  | "contracts-filter-all"
  | "contracts-filter-days"
  | "contracts-filter-due"
  | "contracts-filter-level"
  | "contracts-filter-not-ended"
  | "contracts-filter-state"
  | "contracts-key-move"
  | "contracts-key-open"
  | "contracts-key-panel"
  | "contracts-none-found"
  | "contracts-none-found-text"
  | "contracts-not-moved"
  | "contracts-notice-received"
  | "contracts-open"
  | "contracts-panel-consulting"
  | "contracts-panel-drawn"
  | "contracts-panel-forecast"
  | "contracts-panel-of"
  | "contracts-panel-per-year"
  | "contracts-panel-period"
  | "contracts-panel-requests"
  | "contracts-pdf"
  | "contracts-record-notice"
  | "contracts-search"
  | "contracts-shown"
  | "contracts-sorted-by"
  | "covered-systems"
  | "crash-copied"
  | "crash-copy"
  | "crash-discard"
  | "crash-happened"
  | "crash-safe"
  | "crash-show"
  | "crash-text"
  | "crash-title"
  | "customer"
  | "customers"
  | "customers-cancel"
  | "customers-city"
  | "customers-close"
  | "customers-column-contracts"
  | "customers-column-kind"
  | "customers-column-name"
  | "customers-column-paper"
  | "customers-column-place"
  | "customers-contracts"
  | "customers-country"
  | "customers-create"
  | "customers-done-changed"
  | "customers-done-created"
  | "customers-email"
  | "customers-empty-text"
  | "customers-empty-title"
  | "customers-is-business"
  | "customers-is-consumer-warning"
  | "customers-language"
  | "customers-name"
  | "customers-new"
  | "customers-new-contract"
  | "customers-no-contracts"
  | "customers-none-found"
  | "customers-none-found-text"
  | "customers-note"
  | "customers-note-hint"
  | "customers-number"
  | "customers-number-hint"
  | "customers-place-abroad"
  | "customers-postal-code"
  | "customers-save"
  | "customers-search"
  | "customers-street"
  | "customers-title"
  | "customers-vat-id"
  | "day-count"
  | "days-ago"
  | "days-left"
  | "deadline-activation-wish"
  | "deadline-cancel-by"
  | "deadline-consulting-lapse"
  | "deadline-contacts-due"
  | "deadline-quota-lapse"
  | "deadline-renewal"
  | "deadline-response-due"
  | "deadline-signed-copy"
  | "default-day"
  | "drawing-active"
  | "drawing-default"
  | "drawing-description"
  | "drawing-description-ending"
  | "drawing-ends"
  | "drawing-latest"
  | "drawing-locked"
  | "drawing-next"
  | "drawing-period"
  | "drawing-term"
  | "earliest-day"
  | "environment"
  | "environment-production"
  | "environment-test"
  | "export-column-activates-on"
  | "export-column-contact-email"
  | "export-column-contact-name"
  | "export-column-contact-phone"
  | "export-column-currency"
  | "export-column-customer"
  | "export-column-customer-name"
  | "export-column-ends-on"
  | "export-column-last-day"
  | "export-column-level"
  | "export-column-note"
  | "export-column-notice-by"
  | "export-column-notice-channel"
  | "export-column-notice-party"
  | "export-column-notice-received-on"
  | "export-column-number"
  | "export-column-owner"
  | "export-column-received-on"
  | "export-column-renews-on"
  | "export-column-state"
  | "export-column-term-months"
  | "export-column-yearly-fee"
  | "export-contracts"
  | "export-contracts-as"
  | "export-deadlines"
  | "export-dialog-title"
  | "export-done"
  | "export-file-name"
  | "export-filter-csv"
  | "export-filter-xlsx"
  | "export-format-csv"
  | "export-format-csv-excel"
  | "export-format-xlsx"
  | "export-sum"
  | "fee"
  | "field-allowed-range"
  | "field-contacts-due"
  | "field-day-of-window"
  | "field-default-day"
  | "field-holiday-not-moved"
  | "field-missing"
  | "field-months"
  | "field-name-accent"
  | "field-name-activates-on"
  | "field-name-activation-requested-on"
  | "field-name-agreed-on"
  | "field-name-amendments"
  | "field-name-amount-minor"
  | "field-name-answered-at"
  | "field-name-as-of"
  | "field-name-at"
  | "field-name-automatic-at"
  | "field-name-blocks"
  | "field-name-channel"
  | "field-name-city"
  | "field-name-commissioned-on"
  | "field-name-consulting"
  | "field-name-contacts"
  | "field-name-country"
  | "field-name-court"
  | "field-name-currency"
  | "field-name-customer"
  | "field-name-document"
  | "field-name-effective-on"
  | "field-name-email"
  | "field-name-ends-on"
  | "field-name-environment"
  | "field-name-fee-changes"
  | "field-name-from-email"
  | "field-name-impact"
  | "field-name-impact-override-reason"
  | "field-name-imported"
  | "field-name-is-business"
  | "field-name-is-name-beside-logo"
  | "field-name-language"
  | "field-name-level"
  | "field-name-logo"
  | "field-name-mail"
  | "field-name-management"
  | "field-name-months"
  | "field-name-name"
  | "field-name-name-pattern"
  | "field-name-named-end"
  | "field-name-note"
  | "field-name-notices"
  | "field-name-number"
  | "field-name-on"
  | "field-name-owner"
  | "field-name-party"
  | "field-name-periods"
  | "field-name-phone"
  | "field-name-postal-code"
  | "field-name-reason"
  | "field-name-received"
  | "field-name-received-at"
  | "field-name-received-on"
  | "field-name-received-time"
  | "field-name-region"
  | "field-name-register-number"
  | "field-name-renewal-checks"
  | "field-name-satellites"
  | "field-name-sender"
  | "field-name-signature"
  | "field-name-signer-name"
  | "field-name-signer-role"
  | "field-name-solution"
  | "field-name-solutions"
  | "field-name-street"
  | "field-name-subject"
  | "field-name-term-months"
  | "field-name-vat-id"
  | "field-name-version"
  | "field-name-website"
  | "field-name-withdrawn-on"
  | "field-name-year"
  | "field-name-yearly-fee"
  | "field-not-whole-months"
  | "field-not-whole-satellites"
  | "field-open-calendar"
  | "field-order-first"
  | "field-say-today"
  | "field-weekend-not-moved"
  | "filter-clear"
  | "finance-amount"
  | "finance-by-customer"
  | "finance-by-level"
  | "finance-by-owner"
  | "finance-checked"
  | "finance-checked-by"
  | "finance-checked-count"
  | "finance-column-amount"
  | "finance-column-checked-at"
  | "finance-column-checked-by"
  | "finance-column-currency-before"
  | "finance-column-fee-before"
  | "finance-column-monthly-fee"
  | "finance-column-status"
  | "finance-column-term"
  | "finance-column-yearly-fee"
  | "finance-ends"
  | "finance-fee-moves"
  | "finance-heading"
  | "finance-heading-month"
  | "finance-month"
  | "finance-new-fee"
  | "finance-no-fee"
  | "finance-nobody"
  | "finance-none"
  | "finance-notice-passed"
  | "finance-notice-received"
  | "finance-page"
  | "finance-page-all-groups"
  | "finance-page-as-of"
  | "finance-page-as-of-future"
  | "finance-page-as-of-past"
  | "finance-page-as-of-today"
  | "finance-page-back-to-today"
  | "finance-page-basis"
  | "finance-page-basis-month"
  | "finance-page-basis-period"
  | "finance-page-basis-short-month"
  | "finance-page-basis-short-period"
  | "finance-page-basis-short-year"
  | "finance-page-basis-year"
  | "finance-page-board"
  | "finance-page-by"
  | "finance-page-by-customer"
  | "finance-page-by-level"
  | "finance-page-by-month"
  | "finance-page-by-owner"
  | "finance-page-checked"
  | "finance-page-checked-at"
  | "finance-page-checked-by"
  | "finance-page-column-cancel-by"
  | "finance-page-column-check"
  | "finance-page-column-customer"
  | "finance-page-column-fee"
  | "finance-page-column-level"
  | "finance-page-column-number"
  | "finance-page-column-owner"
  | "finance-page-column-renews"
  | "finance-page-column-state"
  | "finance-page-contracts"
  | "finance-page-csv"
  | "finance-page-csv-excel"
  | "finance-page-csv-plain"
  | "finance-page-earlier"
  | "finance-page-empty-example"
  | "finance-page-empty-text"
  | "finance-page-empty-title"
  | "finance-page-ends"
  | "finance-page-example-customer"
  | "finance-page-example-day"
  | "finance-page-example-fee"
  | "finance-page-example-note"
  | "finance-page-fee-before"
  | "finance-page-fee-change"
  | "finance-page-fee-moves"
  | "finance-page-file-name"
  | "finance-page-file-title"
  | "finance-page-group"
  | "finance-page-key-month"
  | "finance-page-key-move"
  | "finance-page-key-open"
  | "finance-page-key-tick"
  | "finance-page-later"
  | "finance-page-none"
  | "finance-page-none-months"
  | "finance-page-not-checked"
  | "finance-page-notice-passed"
  | "finance-page-pdf"
  | "finance-page-renews-in"
  | "finance-page-rows"
  | "finance-page-rows-label"
  | "finance-page-running"
  | "finance-page-running-month"
  | "finance-page-running-year"
  | "finance-page-saved"
  | "finance-page-span"
  | "finance-page-status-cancellable"
  | "finance-page-status-committed"
  | "finance-page-status-terminating"
  | "finance-page-ticked"
  | "finance-page-title"
  | "finance-page-unticked"
  | "finance-page-without-fee"
  | "finance-page-xlsx"
  | "finance-renewal-count"
  | "finance-rest"
  | "finance-running"
  | "finance-running-fees"
  | "finance-sheet-months"
  | "finance-sheet-renewals"
  | "finance-sum"
  | "finance-ticked"
  | "finance-ticked-unnamed"
  | "finance-unticked"
  | "finance-until-then"
  | "finance-without-fee"
  | "finance-zero"
  | "grid-column-earlier"
  | "grid-column-later"
  | "grid-column-resize"
  | "grid-column-shown"
  | "grid-columns"
  | "grid-columns-hint"
  | "grid-columns-reset"
  | "grid-copied"
  | "grid-copy"
  | "grid-copy-failed"
  | "grid-fold-all"
  | "grid-group"
  | "grid-group-by"
  | "grid-group-customer"
  | "grid-group-level"
  | "grid-group-none"
  | "grid-group-notice-month"
  | "grid-group-owner"
  | "grid-group-state"
  | "grid-no-cancel-by"
  | "grid-no-owner"
  | "grid-owner"
  | "grid-owner-cancel"
  | "grid-owner-hint"
  | "grid-owner-kept"
  | "grid-owner-save"
  | "grid-owner-set"
  | "grid-set-owner"
  | "grid-unfold-all"
  | "grid-view-all"
  | "grid-view-changed"
  | "grid-view-name"
  | "grid-view-next"
  | "grid-view-own"
  | "grid-view-remove"
  | "grid-view-save"
  | "grid-view-saved"
  | "grid-views"
  | "guide-found"
  | "guide-group-begin"
  | "guide-group-daily"
  | "guide-group-house"
  | "guide-group-knowledge"
  | "guide-group-lists"
  | "guide-leave"
  | "guide-next"
  | "guide-none"
  | "guide-pages"
  | "guide-search"
  | "guide-title"
  | "hand-keeps-running"
  | "hand-keeps-running-text"
  | "hand-no-tray"
  | "hand-starts"
  | "hand-starts-text"
  | "hand-text"
  | "hand-title"
  | "holiday"
  | "holiday-all-saints"
  | "holiday-ascension"
  | "holiday-assumption"
  | "holiday-childrens-day"
  | "holiday-christmas-day"
  | "holiday-corpus-christi"
  | "holiday-easter-monday"
  | "holiday-easter-sunday"
  | "holiday-epiphany"
  | "holiday-german-unity"
  | "holiday-good-friday"
  | "holiday-labour-day"
  | "holiday-new-year"
  | "holiday-reformation-day"
  | "holiday-repentance-day"
  | "holiday-second-christmas-day"
  | "holiday-whit-monday"
  | "holiday-whit-sunday"
  | "holiday-womens-day"
  | "hour-count"
  | "impact"
  | "impact-critical"
  | "impact-low"
  | "impact-medium"
  | "import-asked-ambiguous"
  | "import-asked-answers"
  | "import-asked-column"
  | "import-asked-contacts"
  | "import-asked-default"
  | "import-asked-example"
  | "import-asked-forbidden"
  | "import-asked-incomplete"
  | "import-asked-missing"
  | "import-asked-no-amount"
  | "import-asked-no-day"
  | "import-asked-no-length"
  | "import-asked-no-level"
  | "import-asked-other-customer"
  | "import-asked-several-customers"
  | "import-asked-unclear"
  | "import-asked-unreadable"
  | "import-asked-word"
  | "import-column-left-out"
  | "import-counts"
  | "import-difference"
  | "import-dry-run"
  | "import-field-activates-on"
  | "import-field-contact-email"
  | "import-field-contact-name"
  | "import-field-contact-phone"
  | "import-field-contacts"
  | "import-field-currency"
  | "import-field-customer"
  | "import-field-customer-name"
  | "import-field-last-day"
  | "import-field-level"
  | "import-field-monthly-fee"
  | "import-field-note"
  | "import-field-notice-by"
  | "import-field-notice-channel"
  | "import-field-notice-party"
  | "import-field-notice-received-on"
  | "import-field-notices"
  | "import-field-number"
  | "import-field-owner"
  | "import-field-received-on"
  | "import-field-renews-on"
  | "import-field-term-months"
  | "import-field-yearly-fee"
  | "import-format-decimal-comma"
  | "import-format-decimal-point"
  | "import-format-dmy"
  | "import-format-leave-out"
  | "import-format-mdy"
  | "import-format-serial"
  | "import-format-serial-1904"
  | "import-format-ymd"
  | "import-message-changes"
  | "import-message-contact-left-out"
  | "import-message-fee-per-month"
  | "import-message-imported"
  | "import-message-imported-order"
  | "import-message-left-out"
  | "import-message-new-customer"
  | "import-message-same"
  | "import-message-same-differs"
  | "import-noted"
  | "import-noted-day"
  | "import-nothing-stored"
  | "import-of-sheet"
  | "import-outcome-changed"
  | "import-outcome-duplicate"
  | "import-outcome-new"
  | "import-outcome-question"
  | "import-outcome-rejected"
  | "import-outcome-unchanged"
  | "import-page-all-by-terms"
  | "import-page-answer-close"
  | "import-page-answer-contacts-count"
  | "import-page-answer-leave-out"
  | "import-page-answer-title"
  | "import-page-answer-use"
  | "import-page-ask-amount"
  | "import-page-ask-contacts"
  | "import-page-ask-day"
  | "import-page-ask-list"
  | "import-page-ask-months"
  | "import-page-ask-text"
  | "import-page-choose"
  | "import-page-choose-other"
  | "import-page-column-apply"
  | "import-page-column-auto"
  | "import-page-column-choice"
  | "import-page-column-customer"
  | "import-page-column-examples"
  | "import-page-column-field"
  | "import-page-column-format"
  | "import-page-column-ignored"
  | "import-page-column-letter"
  | "import-page-column-list"
  | "import-page-column-name"
  | "import-page-column-open"
  | "import-page-column-readable"
  | "import-page-column-reason"
  | "import-page-column-row"
  | "import-page-column-terms"
  | "import-page-column-title"
  | "import-page-columns"
  | "import-page-columns-all"
  | "import-page-columns-less"
  | "import-page-count-agree"
  | "import-page-count-differ"
  | "import-page-count-duplicate"
  | "import-page-count-question"
  | "import-page-count-read"
  | "import-page-count-rejected"
  | "import-page-counts"
  | "import-page-dialog-all"
  | "import-page-dialog-filter"
  | "import-page-dialog-title"
  | "import-page-drop-here"
  | "import-page-dry-run"
  | "import-page-empty-text"
  | "import-page-empty-title"
  | "import-page-example-field"
  | "import-page-example-list-day"
  | "import-page-example-means"
  | "import-page-example-note"
  | "import-page-example-terms-day"
  | "import-page-example-title"
  | "import-page-example-written"
  | "import-page-failed-title"
  | "import-page-format-decimal-comma"
  | "import-page-format-decimal-point"
  | "import-page-format-dmy"
  | "import-page-format-mdy"
  | "import-page-format-serial"
  | "import-page-format-serial-1904"
  | "import-page-format-ymd"
  | "import-page-formats-note"
  | "import-page-key-choose"
  | "import-page-key-move"
  | "import-page-key-select"
  | "import-page-key-why"
  | "import-page-leave"
  | "import-page-lines"
  | "import-page-list-contacts"
  | "import-page-mapping-label"
  | "import-page-mapping-open"
  | "import-page-mapping-save"
  | "import-page-mapping-saved"
  | "import-page-mapping-text"
  | "import-page-mapping-title"
  | "import-page-mapping-used"
  | "import-page-none-open"
  | "import-page-none-title"
  | "import-page-open"
  | "import-page-place"
  | "import-page-problem-no-rows"
  | "import-page-problem-no-rows-remedy"
  | "import-page-question-amounts"
  | "import-page-question-answer"
  | "import-page-question-contacts"
  | "import-page-question-days"
  | "import-page-question-default"
  | "import-page-question-format"
  | "import-page-question-rows"
  | "import-page-question-typed"
  | "import-page-question-word"
  | "import-page-read-only"
  | "import-page-reading"
  | "import-page-reading-begun"
  | "import-page-reading-title"
  | "import-page-reason-ambiguous"
  | "import-page-reason-answered"
  | "import-page-reason-contacts"
  | "import-page-reason-missing"
  | "import-page-reason-new"
  | "import-page-reason-term"
  | "import-page-reason-unchanged"
  | "import-page-reason-unreadable-amount"
  | "import-page-reason-unreadable-day"
  | "import-page-report"
  | "import-page-report-filter"
  | "import-page-report-name"
  | "import-page-report-saved"
  | "import-page-report-title"
  | "import-page-restore"
  | "import-page-restore-contracts"
  | "import-page-restore-customers"
  | "import-page-restore-dry-run"
  | "import-page-restore-editions"
  | "import-page-restore-known"
  | "import-page-restore-requests"
  | "import-page-restore-settings"
  | "import-page-restore-title"
  | "import-page-restored"
  | "import-page-safe"
  | "import-page-select"
  | "import-page-selected"
  | "import-page-selected-clear"
  | "import-page-selected-leave-out"
  | "import-page-selected-sheet"
  | "import-page-selected-terms"
  | "import-page-sheet"
  | "import-page-show-all"
  | "import-page-stop"
  | "import-page-store"
  | "import-page-store-nothing"
  | "import-page-store-selected"
  | "import-page-stored"
  | "import-page-stored-changed"
  | "import-page-stored-contracts"
  | "import-page-stored-customers"
  | "import-page-stored-duplicate"
  | "import-page-stored-left"
  | "import-page-stored-new"
  | "import-page-stored-question"
  | "import-page-stored-rejected"
  | "import-page-stored-rest"
  | "import-page-stored-toast"
  | "import-page-stored-unchanged"
  | "import-page-storing"
  | "import-page-storing-title"
  | "import-page-take-again"
  | "import-page-take-back"
  | "import-page-take-change"
  | "import-page-take-imported"
  | "import-page-take-label"
  | "import-page-take-sheet"
  | "import-page-take-terms"
  | "import-page-terms-ambiguous"
  | "import-page-terms-from"
  | "import-page-terms-missing"
  | "import-page-terms-most"
  | "import-page-terms-refused"
  | "import-page-terms-term"
  | "import-page-terms-unknown"
  | "import-page-terms-unreadable-amount"
  | "import-page-terms-unreadable-day"
  | "import-page-terms-unreadable-months"
  | "import-page-terms-until"
  | "import-page-title"
  | "import-page-undo"
  | "import-page-why"
  | "import-report-title"
  | "import-restored"
  | "import-sheet-columns"
  | "import-sheet-differences"
  | "import-sheet-rows"
  | "import-stored"
  | "import-table-customer"
  | "import-table-field"
  | "import-table-filled"
  | "import-table-format"
  | "import-table-header"
  | "import-table-level"
  | "import-table-number"
  | "import-table-outcome"
  | "import-table-raw"
  | "import-table-reason"
  | "import-table-row"
  | "import-table-sheet"
  | "import-table-terms"
  | "imported"
  | "in-days"
  | "keys-single"
  | "keys-single-now-off"
  | "keys-single-now-on"
  | "keys-single-text"
  | "language-de"
  | "language-en"
  | "last-day"
  | "last-day-terminated"
  | "last-working-day"
  | "latest-day"
  | "letter-activation-default"
  | "letter-activation-given"
  | "letter-activation-level"
  | "letter-activation-level-now"
  | "letter-activation-requested"
  | "letter-activation-subject"
  | "letter-activation-subject-past"
  | "letter-activation-title"
  | "letter-and"
  | "letter-by-email"
  | "letter-by-fax"
  | "letter-by-handed-over"
  | "letter-by-letter"
  | "letter-by-phone"
  | "letter-by-portal"
  | "letter-change-activation"
  | "letter-check"
  | "letter-closing"
  | "letter-contacts"
  | "letter-contacts-more"
  | "letter-contacts-wanted"
  | "letter-contacts-wanted-now"
  | "letter-contract"
  | "letter-copy-by"
  | "letter-copy-confirmed"
  | "letter-copy-soon"
  | "letter-copy-subject"
  | "letter-copy-title"
  | "letter-copy-wanted"
  | "letter-copy-wanted-note"
  | "letter-customer"
  | "letter-date"
  | "letter-department"
  | "letter-enclosure"
  | "letter-ends-note"
  | "letter-extraordinary"
  | "letter-extraordinary-received"
  | "letter-extraordinary-subject"
  | "letter-form"
  | "letter-form-ends"
  | "letter-form-next"
  | "letter-form-subject"
  | "letter-form-title"
  | "letter-kind-activation"
  | "letter-kind-notice-confirmed"
  | "letter-kind-notice-late"
  | "letter-kind-notice-without-effect"
  | "letter-kind-own-notice"
  | "letter-kind-second-notice"
  | "letter-kind-signed-copy"
  | "letter-kind-withdrawn"
  | "letter-last-day"
  | "letter-note-cancel-by"
  | "letter-note-cancel-by-passed"
  | "letter-note-renews"
  | "letter-notice-confirmed"
  | "letter-notice-late"
  | "letter-notice-late-subject"
  | "letter-notice-received"
  | "letter-notice-received-note"
  | "letter-notice-received-on"
  | "letter-notice-subject"
  | "letter-notice-title"
  | "letter-notice-was-possible"
  | "letter-notice-was-possible-note"
  | "letter-own"
  | "letter-own-by"
  | "letter-own-by-note"
  | "letter-own-extraordinary"
  | "letter-own-receipt"
  | "letter-own-receipt-confirm"
  | "letter-own-subject"
  | "letter-own-title"
  | "letter-questions"
  | "letter-reach"
  | "letter-reasons"
  | "letter-requests"
  | "letter-requests-by-email"
  | "letter-salutation"
  | "letter-salutation-all"
  | "letter-second"
  | "letter-second-subject"
  | "letter-second-title"
  | "letter-until-then"
  | "letter-verdict-boundary"
  | "letter-verdict-late"
  | "letter-verdict-on-time"
  | "letter-verdict-second"
  | "letter-verdict-without-effect"
  | "letter-withdrawn"
  | "letter-withdrawn-ends"
  | "letter-withdrawn-runs"
  | "letter-withdrawn-subject"
  | "letter-withdrawn-title"
  | "letterhead-accent"
  | "letterhead-accent-hint"
  | "letterhead-accent-take"
  | "letterhead-address"
  | "letterhead-court"
  | "letterhead-dialog-filter"
  | "letterhead-dialog-logo"
  | "letterhead-dialog-signature"
  | "letterhead-done-logo"
  | "letterhead-done-logo-removed"
  | "letterhead-done-signature"
  | "letterhead-done-signature-removed"
  | "letterhead-law"
  | "letterhead-logo"
  | "letterhead-logo-choose"
  | "letterhead-logo-hint"
  | "letterhead-logo-none"
  | "letterhead-logo-remove"
  | "letterhead-logo-remove-label"
  | "letterhead-logo-replace"
  | "letterhead-logo-replace-label"
  | "letterhead-look"
  | "letterhead-managed-by"
  | "letterhead-management"
  | "letterhead-management-hint"
  | "letterhead-name-beside-logo"
  | "letterhead-picture"
  | "letterhead-preview"
  | "letterhead-preview-description"
  | "letterhead-preview-letter"
  | "letterhead-preview-sheet"
  | "letterhead-preview-text"
  | "letterhead-register-number"
  | "letterhead-sample-heading"
  | "letterhead-sample-place"
  | "letterhead-sample-street"
  | "letterhead-sample-subheading"
  | "letterhead-sample-subject"
  | "letterhead-sample-text"
  | "letterhead-signature"
  | "letterhead-signature-choose"
  | "letterhead-signature-hint"
  | "letterhead-signature-none"
  | "letterhead-signature-remove-label"
  | "letterhead-signature-replace-label"
  | "letterhead-signer-hint"
  | "letterhead-signer-name"
  | "letterhead-signer-role"
  | "letterhead-signing"
  | "letterhead-vat"
  | "letterhead-vat-id"
  | "letterhead-website"
  | "level"
  | "level-basic"
  | "level-premium"
  | "level-standard"
  | "mail-opened"
  | "mail-opened-without-people"
  | "mail-subject"
  | "mail-text"
  | "menu-contract"
  | "menu-edit"
  | "menu-file"
  | "menu-go"
  | "menu-help"
  | "menu-view"
  | "menu-with-change"
  | "month-april"
  | "month-august"
  | "month-count"
  | "month-december"
  | "month-february"
  | "month-january"
  | "month-july"
  | "month-june"
  | "month-march"
  | "month-may"
  | "month-november"
  | "month-october"
  | "month-september"
  | "month-short-april"
  | "month-short-august"
  | "month-short-december"
  | "month-short-february"
  | "month-short-january"
  | "month-short-july"
  | "month-short-june"
  | "month-short-march"
  | "month-short-may"
  | "month-short-november"
  | "month-short-october"
  | "month-short-september"
  | "new-contract-activation"
  | "new-contract-add-contact"
  | "new-contract-add-solution"
  | "new-contract-allowed"
  | "new-contract-business"
  | "new-contract-calendar"
  | "new-contract-calendar-day-default"
  | "new-contract-calendar-day-outside"
  | "new-contract-card-consulting"
  | "new-contract-card-no-consulting"
  | "new-contract-card-no-response"
  | "new-contract-card-requests"
  | "new-contract-card-response"
  | "new-contract-commissioned"
  | "new-contract-commissioned-hint"
  | "new-contract-consulting"
  | "new-contract-consumer"
  | "new-contract-contact-number"
  | "new-contract-contacts"
  | "new-contract-contacts-count"
  | "new-contract-contacts-count-due"
  | "new-contract-create"
  | "new-contract-create-customer"
  | "new-contract-customer"
  | "new-contract-customer-is-business"
  | "new-contract-customer-language"
  | "new-contract-customer-name"
  | "new-contract-customer-none"
  | "new-contract-customer-placeholder"
  | "new-contract-default"
  | "new-contract-done-changed"
  | "new-contract-done-created"
  | "new-contract-done-draft"
  | "new-contract-effective"
  | "new-contract-fee"
  | "new-contract-holiday"
  | "new-contract-level"
  | "new-contract-no-dates"
  | "new-contract-no-paper"
  | "new-contract-no-response"
  | "new-contract-no-window"
  | "new-contract-not-included"
  | "new-contract-note"
  | "new-contract-note-hint"
  | "new-contract-number"
  | "new-contract-order"
  | "new-contract-owner"
  | "new-contract-paper-language"
  | "new-contract-phone-critical"
  | "new-contract-promise-consulting"
  | "new-contract-promise-requests"
  | "new-contract-promise-response"
  | "new-contract-promise-satellites"
  | "new-contract-promise-telephone"
  | "new-contract-promise-test-systems"
  | "new-contract-promise-window"
  | "new-contract-promises"
  | "new-contract-reason"
  | "new-contract-received"
  | "new-contract-remove"
  | "new-contract-requests"
  | "new-contract-satellites"
  | "new-contract-satellites-used"
  | "new-contract-save"
  | "new-contract-save-draft"
  | "new-contract-says"
  | "new-contract-solution"
  | "new-contract-solutions"
  | "new-contract-solutions-none"
  | "new-contract-term"
  | "new-contract-term-hint"
  | "new-contract-title"
  | "new-contract-title-edit"
  | "new-contract-unconfirmed"
  | "new-contract-unconfirmed-note"
  | "new-contract-use"
  | "new-contract-version"
  | "new-contract-window"
  | "no"
  | "none"
  | "notice"
  | "notice-cancel"
  | "notice-cause-boundary"
  | "notice-cause-extraordinary"
  | "notice-cause-late"
  | "notice-cause-on-time"
  | "notice-cause-without-effect"
  | "notice-clause-renewal"
  | "notice-day"
  | "notice-day-after"
  | "notice-day-before"
  | "notice-day-itself"
  | "notice-day-passed"
  | "notice-document"
  | "notice-document-attach"
  | "notice-document-changed"
  | "notice-document-choose"
  | "notice-document-filter"
  | "notice-document-missing"
  | "notice-document-open"
  | "notice-document-remove"
  | "notice-document-title"
  | "notice-done-attached"
  | "notice-done-recorded"
  | "notice-done-signed-copy"
  | "notice-done-withdrawn"
  | "notice-ends"
  | "notice-extraordinary-end"
  | "notice-extraordinary-note"
  | "notice-footer"
  | "notice-form-copy"
  | "notice-form-none"
  | "notice-form-written"
  | "notice-from"
  | "notice-how"
  | "notice-kind"
  | "notice-kind-extraordinary"
  | "notice-kind-ordinary"
  | "notice-letter-open"
  | "notice-letter-when"
  | "notice-named-end"
  | "notice-named-end-hint"
  | "notice-named-end-honoured"
  | "notice-named-end-not-reachable"
  | "notice-neighbour-boundary"
  | "notice-neighbour-late"
  | "notice-neighbour-on-time"
  | "notice-neighbour-without-effect"
  | "notice-next-possible"
  | "notice-nothing-ends"
  | "notice-own"
  | "notice-own-missed"
  | "notice-own-over"
  | "notice-period"
  | "notice-proof-attached"
  | "notice-proof-boundary"
  | "notice-proof-copy"
  | "notice-proof-not-attached"
  | "notice-reason"
  | "notice-received"
  | "notice-received-at"
  | "notice-received-own"
  | "notice-record"
  | "notice-revenue"
  | "notice-revenue-none"
  | "notice-revenue-stays"
  | "notice-row-letter"
  | "notice-row-letter-own"
  | "notice-row-own"
  | "notice-row-proof"
  | "notice-row-revenue"
  | "notice-row-until-then"
  | "notice-row-why"
  | "notice-second"
  | "notice-sender"
  | "notice-sentence-ends"
  | "notice-sentence-late"
  | "notice-sentence-without-effect"
  | "notice-time"
  | "notice-time-hint"
  | "notice-time-unreadable"
  | "notice-title"
  | "notice-until-then"
  | "notice-until-then-consulting"
  | "notice-until-then-hours"
  | "notice-until-then-no-consulting"
  | "notice-until-then-requests"
  | "notice-verdict-boundary"
  | "notice-verdict-extraordinary"
  | "notice-verdict-late"
  | "notice-verdict-on-time"
  | "notice-verdict-region"
  | "notice-verdict-without-effect"
  | "notice-waiting"
  | "notice-why"
  | "notice-why-extraordinary"
  | "notice-why-form"
  | "notice-why-late"
  | "number"
  | "offer"
  | "offer-activation-default"
  | "offer-activation-default-note"
  | "offer-activation-earliest"
  | "offer-activation-earliest-note"
  | "offer-activation-latest"
  | "offer-activation-latest-note"
  | "offer-activation-requested"
  | "offer-activation-requested-note"
  | "offer-as-of"
  | "offer-per-contract-year"
  | "offer-price"
  | "offer-price-amount"
  | "offer-price-line"
  | "offer-price-note"
  | "offer-price-period"
  | "offer-price-service"
  | "offer-price-time"
  | "offer-reasons"
  | "offer-signatures"
  | "offer-subtitle"
  | "offer-title"
  | "order"
  | "order-received"
  | "owner"
  | "palette-hint"
  | "palette-recent"
  | "paper-activation"
  | "paper-amendment"
  | "paper-amendment-agreed"
  | "paper-amendment-as-of"
  | "paper-amendment-before"
  | "paper-amendment-changes"
  | "paper-amendment-fee"
  | "paper-amendment-from"
  | "paper-amendment-holds-from"
  | "paper-amendment-reasons"
  | "paper-amendment-rest"
  | "paper-amendment-subtitle"
  | "paper-amendment-title"
  | "paper-amendment-what"
  | "paper-clause-notice"
  | "paper-consulting"
  | "paper-consulting-day"
  | "paper-consulting-discount"
  | "paper-consulting-hours"
  | "paper-consulting-of"
  | "paper-contact-name"
  | "paper-contact-reach"
  | "paper-contacts-of"
  | "paper-continued"
  | "paper-draft"
  | "paper-fee-from"
  | "paper-fee-net"
  | "paper-fee-none"
  | "paper-fee-per-year"
  | "paper-kind-activation"
  | "paper-kind-amendment"
  | "paper-kind-notice"
  | "paper-kind-offer"
  | "paper-kind-own-notice"
  | "paper-kind-statement"
  | "paper-kind-summary"
  | "paper-not-included"
  | "paper-note-cancel-by"
  | "paper-note-cancel-by-passed"
  | "paper-note-ends"
  | "paper-note-last-day"
  | "paper-note-last-day-fixed"
  | "paper-note-notice"
  | "paper-note-renews"
  | "paper-note-renews-fixed"
  | "paper-page-of"
  | "paper-promises"
  | "paper-reasons"
  | "paper-region-bb"
  | "paper-region-be"
  | "paper-region-bw"
  | "paper-region-by"
  | "paper-region-hb"
  | "paper-region-he"
  | "paper-region-hh"
  | "paper-region-mv"
  | "paper-region-ni"
  | "paper-region-nw"
  | "paper-region-rp"
  | "paper-region-sh"
  | "paper-region-sl"
  | "paper-region-sn"
  | "paper-region-st"
  | "paper-region-th"
  | "paper-requests"
  | "paper-requests-label"
  | "paper-response-note"
  | "paper-satellites"
  | "paper-satellites-label"
  | "paper-satellites-of"
  | "paper-sign-here"
  | "paper-signatures"
  | "paper-signed-for"
  | "paper-solution"
  | "paper-solutions"
  | "paper-sum"
  | "paper-summary-as-of"
  | "paper-summary-draft-as-of"
  | "paper-summary-subtitle"
  | "paper-summary-title"
  | "paper-telephone"
  | "paper-test-systems-yes"
  | "paper-version"
  | "paper-why-advice-holiday"
  | "paper-why-advice-weekend"
  | "paper-why-boundary"
  | "paper-why-corrected"
  | "paper-why-default"
  | "paper-why-imported"
  | "paper-why-last-day-first"
  | "paper-why-last-day-later"
  | "paper-why-last-working-day-label"
  | "paper-why-late"
  | "paper-why-named-end"
  | "paper-why-not-moved-holiday"
  | "paper-why-not-moved-weekend"
  | "paper-why-notice-by"
  | "paper-why-on-time"
  | "paper-why-order"
  | "paper-why-period"
  | "paper-why-period-label"
  | "paper-why-renews"
  | "paper-why-requested"
  | "paper-why-window"
  | "paper-window"
  | "papers"
  | "papers-done"
  | "papers-language"
  | "papers-language-customer"
  | "papers-mail"
  | "papers-open"
  | "papers-page-choose"
  | "papers-save"
  | "papers-which"
  | "party-client"
  | "party-contractor"
  | "period"
  | "person-contracts"
  | "person-done"
  | "person-initials"
  | "person-initials-none"
  | "person-initials-own"
  | "person-name"
  | "person-name-guessed"
  | "person-save"
  | "person-text"
  | "person-title"
  | "picture-part-blend"
  | "picture-part-filter"
  | "picture-part-image"
  | "picture-part-marker"
  | "picture-part-mask"
  | "picture-part-pattern"
  | "picture-part-text"
  | "problem-activation-fixed"
  | "problem-activation-fixed-remedy"
  | "problem-activation-out-of-window"
  | "problem-activation-out-of-window-plain"
  | "problem-activation-out-of-window-remedy"
  | "problem-amendment-before-activation"
  | "problem-amendment-downgrade"
  | "problem-amendment-fee-by-amendment"
  | "problem-amendment-fee-day"
  | "problem-amendment-needed"
  | "problem-amendment-other"
  | "problem-amendment-other-fee"
  | "problem-amendment-remedy"
  | "problem-amendment-same-fee"
  | "problem-amendment-same-level"
  | "problem-answered-already"
  | "problem-backup-damaged"
  | "problem-backup-damaged-remedy"
  | "problem-before-receipt"
  | "problem-cancelled-already"
  | "problem-colour-nearest"
  | "problem-colour-too-light"
  | "problem-consulting-exhausted"
  | "problem-consulting-left"
  | "problem-consulting-none-left"
  | "problem-consulting-remedy"
  | "problem-consulting-remedy-none"
  | "problem-document-changed"
  | "problem-document-changed-remedy"
  | "problem-document-chosen-changed"
  | "problem-document-chosen-changed-remedy"
  | "problem-document-missing"
  | "problem-document-missing-remedy"
  | "problem-duplicate-email"
  | "problem-duplicate-email-remedy"
  | "problem-duplicate-number"
  | "problem-duplicate-number-remedy"
  | "problem-invalid-date"
  | "problem-invalid-date-remedy"
  | "problem-invalid-json"
  | "problem-invalid-json-remedy"
  | "problem-invalid-time"
  | "problem-invalid-time-remedy"
  | "problem-invalid-utf8"
  | "problem-invalid-utf8-remedy"
  | "problem-invalid-value"
  | "problem-invalid-value-allowed"
  | "problem-invalid-value-control"
  | "problem-invalid-value-country"
  | "problem-invalid-value-currency"
  | "problem-invalid-value-earliest"
  | "problem-invalid-value-email"
  | "problem-invalid-value-length"
  | "problem-invalid-value-name-pattern"
  | "problem-invalid-value-not-applicable"
  | "problem-invalid-value-range"
  | "problem-invalid-value-skipped"
  | "problem-invalid-value-version"
  | "problem-io"
  | "problem-io-disk-full"
  | "problem-io-disk-full-remedy"
  | "problem-io-permission"
  | "problem-io-permission-remedy"
  | "problem-io-read-only"
  | "problem-io-read-only-remedy"
  | "problem-io-remedy"
  | "problem-last-contact"
  | "problem-last-contact-remedy"
  | "problem-mail-gone"
  | "problem-mail-no-headers"
  | "problem-mail-no-sender"
  | "problem-mail-remedy"
  | "problem-missing-field"
  | "problem-no-colour"
  | "problem-no-renewal"
  | "problem-not-active-on-from"
  | "problem-not-active-on-until"
  | "problem-not-found"
  | "problem-not-found-amendment"
  | "problem-not-found-backup"
  | "problem-not-found-contract"
  | "problem-not-found-contract-year"
  | "problem-not-found-customer"
  | "problem-not-found-notice"
  | "problem-not-found-request"
  | "problem-not-recorded-yet"
  | "problem-nothing-to-undo"
  | "problem-out-of-range"
  | "problem-out-of-range-between"
  | "problem-picture-broken"
  | "problem-picture-bytes"
  | "problem-picture-complicated"
  | "problem-picture-dark"
  | "problem-picture-forbidden"
  | "problem-picture-format"
  | "problem-picture-invisible"
  | "problem-picture-pixels"
  | "problem-picture-plain"
  | "problem-picture-save-again"
  | "problem-picture-smaller"
  | "problem-picture-unsupported"
  | "problem-register-damaged"
  | "problem-register-damaged-remedy"
  | "problem-register-damaged-safe"
  | "problem-register-locked"
  | "problem-register-locked-remedy"
  | "problem-register-missing"
  | "problem-register-missing-remedy"
  | "problem-register-newer"
  | "problem-register-newer-remedy"
  | "problem-register-read-only"
  | "problem-register-read-only-remedy"
  | "problem-register-unreadable"
  | "problem-register-unreadable-remedy"
  | "problem-safe-nothing-stored"
  | "problem-safe-untouched"
  | "problem-state-conflict"
  | "problem-state-conflict-plain"
  | "problem-table-broken"
  | "problem-table-broken-remedy"
  | "problem-table-cell-characters"
  | "problem-table-cell-characters-remedy"
  | "problem-table-cells"
  | "problem-table-columns"
  | "problem-table-encoding-remedy"
  | "problem-table-file-bytes"
  | "problem-table-memory"
  | "problem-table-mixed-encodings"
  | "problem-table-not-a-table"
  | "problem-table-not-a-table-remedy"
  | "problem-table-open-quote"
  | "problem-table-open-quote-remedy"
  | "problem-table-parts"
  | "problem-table-password"
  | "problem-table-password-remedy"
  | "problem-table-rows"
  | "problem-table-sheets"
  | "problem-table-time"
  | "problem-table-too-large-remedy"
  | "problem-table-unknown-encoding"
  | "problem-table-unpacked-bytes"
  | "problem-table-unpacked-bytes-remedy"
  | "problem-term-too-short"
  | "problem-term-too-short-remedy"
  | "problem-too-large"
  | "problem-too-large-remedy"
  | "problem-too-long-for-a-cell"
  | "problem-too-many-contacts"
  | "problem-too-many-contacts-remedy"
  | "problem-too-many-rows"
  | "problem-too-many-rows-remedy"
  | "problem-too-many-satellites"
  | "problem-too-many-satellites-none"
  | "problem-too-many-satellites-remedy"
  | "problem-unknown-field"
  | "problem-unknown-field-remedy"
  | "problem-unknown-impact"
  | "problem-unknown-level"
  | "problem-unknown-outcome"
  | "problem-unknown-outcome-remedy"
  | "problem-unknown-region"
  | "problem-unsupported-version"
  | "problem-unsupported-version-remedy"
  | "problem-usage"
  | "problem-withdrawn-already"
  | "quick-deadlines"
  | "quick-notice"
  | "quick-notice-ends"
  | "quick-notice-hint"
  | "quick-notice-of"
  | "quick-notice-words"
  | "quick-step"
  | "quick-step-alone"
  | "reason-activated-corrected-text"
  | "reason-activated-default-text"
  | "reason-activated-given-text"
  | "reason-activated-imported-text"
  | "reason-activated-label"
  | "reason-activated-requested-text"
  | "reason-advice-working-day"
  | "reason-boundary-label"
  | "reason-boundary-text"
  | "reason-call-label"
  | "reason-call-refused-label"
  | "reason-call-refused-text"
  | "reason-call-text"
  | "reason-clause-activation"
  | "reason-clause-agreement"
  | "reason-clause-bgb127"
  | "reason-clause-bgb193"
  | "reason-clause-bgb314"
  | "reason-clause-bgh"
  | "reason-clause-consulting"
  | "reason-clause-contacts"
  | "reason-clause-impact"
  | "reason-clause-levels"
  | "reason-clause-minimum-term"
  | "reason-clause-record"
  | "reason-clause-renewal"
  | "reason-clause-requests"
  | "reason-clause-response"
  | "reason-clause-term-bgb"
  | "reason-consulting-label"
  | "reason-consulting-text"
  | "reason-contacts-label"
  | "reason-contacts-overdue-label"
  | "reason-contacts-overdue-text"
  | "reason-contacts-text"
  | "reason-contract-year-label"
  | "reason-contract-year-text"
  | "reason-default-label"
  | "reason-default-text"
  | "reason-downgrade-label"
  | "reason-downgrade-text"
  | "reason-earliest-label"
  | "reason-earliest-text"
  | "reason-extraordinary-label"
  | "reason-extraordinary-text"
  | "reason-forecast-label"
  | "reason-forecast-text"
  | "reason-form-copy-label"
  | "reason-form-copy-text"
  | "reason-form-none-label"
  | "reason-form-none-text"
  | "reason-form-written-label"
  | "reason-form-written-text"
  | "reason-holiday-text"
  | "reason-last-day-label"
  | "reason-last-day-text"
  | "reason-last-working-day-label"
  | "reason-last-working-day-text"
  | "reason-late-label"
  | "reason-late-text"
  | "reason-latest-label"
  | "reason-latest-text"
  | "reason-named-end-label"
  | "reason-named-end-text"
  | "reason-no-response-label"
  | "reason-no-response-text"
  | "reason-not-moved-holiday-label"
  | "reason-not-moved-holiday-text"
  | "reason-not-moved-weekend-label"
  | "reason-not-moved-weekend-text"
  | "reason-notice-by-label"
  | "reason-notice-by-text"
  | "reason-on-time-label"
  | "reason-on-time-text"
  | "reason-paused-holiday-text"
  | "reason-paused-label"
  | "reason-paused-outside-window-text"
  | "reason-paused-weekend-text"
  | "reason-period-label"
  | "reason-period-text"
  | "reason-place-label"
  | "reason-place-over-text"
  | "reason-place-text"
  | "reason-quota-label"
  | "reason-quota-over-label"
  | "reason-quota-text"
  | "reason-received-label"
  | "reason-received-text"
  | "reason-renews-label"
  | "reason-renews-text"
  | "reason-request-label"
  | "reason-request-text"
  | "reason-response-label"
  | "reason-response-text"
  | "reason-safe-day-label"
  | "reason-safe-day-text"
  | "reason-send-by-label"
  | "reason-send-by-text"
  | "reason-sender-channel-label"
  | "reason-sender-channel-text"
  | "reason-sender-label"
  | "reason-sender-not-active-label"
  | "reason-sender-not-active-text"
  | "reason-sender-other-text"
  | "reason-sender-text"
  | "reason-sender-unknown-label"
  | "reason-sender-unknown-text"
  | "reason-signed-copy-label"
  | "reason-signed-copy-text"
  | "reason-stays"
  | "reason-test-system-kept-text"
  | "reason-test-system-label"
  | "reason-test-system-text"
  | "reason-title"
  | "reason-title-verdict"
  | "reason-upgrade-label"
  | "reason-upgrade-text"
  | "reason-wish-label"
  | "reason-wish-text"
  | "reason-without-effect-label"
  | "reason-without-effect-text"
  | "registers-all"
  | "registers-choose"
  | "registers-current"
  | "registers-drop-here"
  | "registers-forget"
  | "registers-forget-named"
  | "registers-forget-text"
  | "registers-kind"
  | "registers-missed"
  | "registers-new"
  | "registers-new-name"
  | "registers-new-title"
  | "registers-not-there"
  | "registers-open"
  | "registers-open-named"
  | "registers-open-title"
  | "registers-opened"
  | "registers-recent"
  | "registers-text"
  | "registers-title"
  | "registers-usual"
  | "registers-window"
  | "reminder-day-and-time"
  | "reminder-line"
  | "reminder-more"
  | "reminder-title"
  | "reminder-titles"
  | "reminders-closed"
  | "reminders-digest-count"
  | "reminders-digest-overdue"
  | "reminders-digest-save"
  | "reminders-digest-title"
  | "reminders-lead-day"
  | "reminders-lead-days"
  | "reminders-lead-never"
  | "reminders-leads"
  | "reminders-leads-note"
  | "reminders-on"
  | "reminders-paper-as-of"
  | "reminders-paper-contract"
  | "reminders-paper-customer"
  | "reminders-paper-due"
  | "reminders-paper-file"
  | "reminders-paper-filter"
  | "reminders-paper-kind"
  | "reminders-paper-nothing"
  | "reminders-paper-overdue"
  | "reminders-paper-save-title"
  | "reminders-paper-saved"
  | "reminders-paper-title"
  | "reminders-paper-today"
  | "reminders-paper-within"
  | "reminders-quiet"
  | "reminders-quiet-from"
  | "reminders-quiet-note"
  | "reminders-quiet-until"
  | "reminders-text"
  | "reminders-title"
  | "reminders-try"
  | "reminders-try-done"
  | "reminders-try-failed"
  | "reminders-try-text"
  | "reminders-try-title"
  | "renewal"
  | "renewal-cancellable"
  | "renewal-committed"
  | "renewal-list"
  | "renewal-list-as-of"
  | "renewal-list-last-day"
  | "renewal-list-month"
  | "renewal-list-months"
  | "renewal-list-net"
  | "renewal-list-new-fee"
  | "renewal-list-no-fee"
  | "renewal-list-owner"
  | "renewal-list-received"
  | "renewal-list-sum"
  | "renewal-list-sum-of"
  | "renewal-list-without-rows"
  | "renewal-terminating"
  | "renews-on"
  | "renews-short"
  | "request-channel-email"
  | "request-channel-phone"
  | "request-channel-portal"
  | "request-state-in-time"
  | "request-state-missed"
  | "request-state-no-response-owed"
  | "request-state-not-authorised"
  | "request-state-open"
  | "request-state-overdue"
  | "requested-day"
  | "requests"
  | "requests-answer"
  | "requests-answer-before"
  | "requests-answer-day"
  | "requests-answer-exactly"
  | "requests-answer-future"
  | "requests-answer-help"
  | "requests-answer-in-time"
  | "requests-answer-kind"
  | "requests-answer-kind-automatic"
  | "requests-answer-kind-response"
  | "requests-answer-missed"
  | "requests-answer-no-due"
  | "requests-answer-record"
  | "requests-answer-time"
  | "requests-answered-at"
  | "requests-automatic-at"
  | "requests-automatic-note"
  | "requests-calculator"
  | "requests-calculator-day"
  | "requests-calculator-edition"
  | "requests-calculator-environment"
  | "requests-calculator-impact"
  | "requests-calculator-level"
  | "requests-calculator-lowered"
  | "requests-calculator-no-pauses"
  | "requests-calculator-pauses"
  | "requests-calculator-text"
  | "requests-calculator-time"
  | "requests-calculator-title"
  | "requests-calculator-unreadable"
  | "requests-cancel"
  | "requests-clear-filters"
  | "requests-clock-left"
  | "requests-clock-not-started"
  | "requests-clock-overdue"
  | "requests-clock-overdue-label"
  | "requests-clock-paused-holiday"
  | "requests-clock-paused-weekend"
  | "requests-clock-paused-window"
  | "requests-clock-stopped"
  | "requests-clock-until-due"
  | "requests-clock-until-pause"
  | "requests-close-panel"
  | "requests-column-answered"
  | "requests-column-channel"
  | "requests-column-contract"
  | "requests-column-contract-year"
  | "requests-column-customer"
  | "requests-column-due"
  | "requests-column-environment"
  | "requests-column-impact"
  | "requests-column-level"
  | "requests-column-number"
  | "requests-column-quota"
  | "requests-column-received"
  | "requests-column-sender"
  | "requests-column-state"
  | "requests-column-subject"
  | "requests-count"
  | "requests-done-answered"
  | "requests-done-automatic"
  | "requests-done-logged"
  | "requests-drop-here"
  | "requests-due-text"
  | "requests-duration-days"
  | "requests-duration-hours"
  | "requests-duration-minutes"
  | "requests-empty-drop"
  | "requests-empty-text"
  | "requests-empty-title"
  | "requests-example-due"
  | "requests-example-received"
  | "requests-example-text"
  | "requests-example-title"
  | "requests-export"
  | "requests-export-filter"
  | "requests-export-name"
  | "requests-export-title"
  | "requests-exported"
  | "requests-fact-channel"
  | "requests-fact-impact"
  | "requests-fact-level"
  | "requests-fact-level-year"
  | "requests-fact-mail"
  | "requests-fact-received"
  | "requests-fact-sender"
  | "requests-filter-all"
  | "requests-filter-contract"
  | "requests-filter-impact"
  | "requests-filter-state"
  | "requests-filter-unanswered"
  | "requests-form-back"
  | "requests-form-channel"
  | "requests-form-channel-phone"
  | "requests-form-contract"
  | "requests-form-contract-none"
  | "requests-form-contract-placeholder"
  | "requests-form-contract-unknown"
  | "requests-form-day"
  | "requests-form-due-follows"
  | "requests-form-environment"
  | "requests-form-footer"
  | "requests-form-impact"
  | "requests-form-impact-none"
  | "requests-form-mail-filter"
  | "requests-form-mail-hint"
  | "requests-form-mail-open"
  | "requests-form-mail-remove"
  | "requests-form-mail-title"
  | "requests-form-next"
  | "requests-form-not-authorised"
  | "requests-form-override"
  | "requests-form-reason"
  | "requests-form-reason-hint"
  | "requests-form-reason-missing"
  | "requests-form-record"
  | "requests-form-refused-sentence"
  | "requests-form-sender"
  | "requests-form-sender-contact"
  | "requests-form-sender-placeholder"
  | "requests-form-sender-unknown"
  | "requests-form-step-contract"
  | "requests-form-step-impact"
  | "requests-form-subject"
  | "requests-form-time"
  | "requests-form-time-doubled"
  | "requests-form-time-missing"
  | "requests-form-time-skipped"
  | "requests-form-time-unreadable"
  | "requests-form-title"
  | "requests-form-valid"
  | "requests-form-valid-over"
  | "requests-form-valid-sentence"
  | "requests-form-verdict"
  | "requests-form-waiting"
  | "requests-key-answer"
  | "requests-key-move"
  | "requests-key-panel"
  | "requests-log"
  | "requests-mail-automatic"
  | "requests-mail-contracts"
  | "requests-mail-dated"
  | "requests-mail-delivered"
  | "requests-mail-handed-over"
  | "requests-mail-no-contract"
  | "requests-no-due-authorised"
  | "requests-no-due-level"
  | "requests-no-subject"
  | "requests-none-found"
  | "requests-none-found-text"
  | "requests-open-contract"
  | "requests-over-quota"
  | "requests-over-quota-remark"
  | "requests-pause-holiday"
  | "requests-pause-weekend"
  | "requests-pause-window"
  | "requests-quota"
  | "requests-remark-channel-phone"
  | "requests-remark-channel-portal"
  | "requests-remark-future"
  | "requests-remark-kept"
  | "requests-remark-lowered"
  | "requests-remark-not-a-contact"
  | "requests-remark-not-active"
  | "requests-response-due"
  | "requests-search"
  | "requests-title"
  | "requests-track"
  | "response-due"
  | "response-time"
  | "ruler-name"
  | "samples-banner"
  | "samples-leave"
  | "samples-making"
  | "satellites"
  | "selection"
  | "selection-all"
  | "selection-choose"
  | "selection-clear"
  | "selection-count"
  | "selection-key-select"
  | "selection-papers"
  | "selection-shortcut"
  | "selection-shortcut-all"
  | "service-window"
  | "settings-city"
  | "settings-company"
  | "settings-company-text"
  | "settings-done"
  | "settings-email"
  | "settings-for-house"
  | "settings-for-person"
  | "settings-language"
  | "settings-language-de"
  | "settings-language-en"
  | "settings-language-system"
  | "settings-look"
  | "settings-look-contrast"
  | "settings-look-dark"
  | "settings-look-light"
  | "settings-look-system"
  | "settings-name"
  | "settings-part-backups"
  | "settings-part-company"
  | "settings-part-editions"
  | "settings-part-look"
  | "settings-part-person"
  | "settings-part-registers"
  | "settings-part-reminders"
  | "settings-parts"
  | "settings-phone"
  | "settings-postal-code"
  | "settings-register"
  | "settings-register-text"
  | "settings-save"
  | "settings-street"
  | "settings-terms"
  | "settings-terms-text"
  | "settings-terms-unconfirmed"
  | "settings-terms-valid-from"
  | "settings-title"
  | "settings-version"
  | "settings-window"
  | "settings-window-text"
  | "shell-amend-fee"
  | "shell-amend-level"
  | "shell-calculator"
  | "shell-close"
  | "shell-company"
  | "shell-contracts"
  | "shell-customers"
  | "shell-draw-consulting"
  | "shell-edit-contacts"
  | "shell-editions"
  | "shell-error-title"
  | "shell-find"
  | "shell-found-ended"
  | "shell-found-ends"
  | "shell-found-renews"
  | "shell-loading"
  | "shell-log-request"
  | "shell-navigation"
  | "shell-new-contract"
  | "shell-palette-answer"
  | "shell-palette-choose"
  | "shell-palette-commands"
  | "shell-palette-commands-hint"
  | "shell-palette-contracts"
  | "shell-palette-customers"
  | "shell-palette-day"
  | "shell-palette-for"
  | "shell-palette-none"
  | "shell-palette-open"
  | "shell-palette-results"
  | "shell-palette-type"
  | "shell-pdf-open"
  | "shell-pdf-saved"
  | "shell-pdf-title"
  | "shell-read-only"
  | "shell-redo"
  | "shell-redone"
  | "shell-requests"
  | "shell-retry"
  | "shell-screen-failed"
  | "shell-screen-failed-remedy"
  | "shell-screen-failed-safe"
  | "shell-settings"
  | "shell-shortcuts"
  | "shell-shortcuts-leave"
  | "shell-shortcuts-month"
  | "shell-shortcuts-move"
  | "shell-shortcuts-moving"
  | "shell-shortcuts-open"
  | "shell-shortcuts-panel"
  | "shell-shortcuts-store"
  | "shell-today"
  | "shell-undo"
  | "shell-undone"
  | "shell-what-happened"
  | "shell-what-is-safe"
  | "shell-what-to-do"
  | "signed-copy-missing"
  | "since-contacts-overdue"
  | "since-contacts-overdue-count"
  | "since-contacts-overdue-detail"
  | "since-default-took-effect"
  | "since-default-took-effect-count"
  | "since-default-took-effect-detail"
  | "since-ended"
  | "since-ended-count"
  | "since-ended-detail"
  | "since-lapsed"
  | "since-lapsed-count"
  | "since-left-out"
  | "since-notice-passed"
  | "since-notice-passed-count"
  | "since-notice-passed-detail"
  | "since-renewed"
  | "since-renewed-count"
  | "since-renewed-detail"
  | "since-seen"
  | "since-show-all"
  | "since-show-less"
  | "since-title"
  | "solution-connectors"
  | "solution-idoit"
  | "solution-openitcockpit"
  | "solution-znuny"
  | "solutions"
  | "start-company"
  | "start-company-note"
  | "start-example-last"
  | "start-example-title"
  | "start-import"
  | "start-import-text"
  | "start-language"
  | "start-later"
  | "start-new"
  | "start-new-text"
  | "start-person"
  | "start-person-none"
  | "start-person-note"
  | "start-samples"
  | "start-samples-text"
  | "start-text"
  | "start-title"
  | "start-ways"
  | "state"
  | "state-active"
  | "state-draft"
  | "state-ended"
  | "state-ordered"
  | "state-terminating"
  | "state-withdrawn"
  | "statement-as-of"
  | "statement-column-answered"
  | "statement-column-blocks"
  | "statement-column-due"
  | "statement-column-number"
  | "statement-column-received"
  | "statement-column-result"
  | "statement-column-subject"
  | "statement-figures"
  | "statement-from"
  | "statement-hours"
  | "statement-in-time"
  | "statement-lapsed"
  | "statement-left"
  | "statement-no-response-owed"
  | "statement-none-answered"
  | "statement-not-counted"
  | "statement-open"
  | "statement-over"
  | "statement-over-quota"
  | "statement-overdue"
  | "statement-refused-channel"
  | "statement-refused-not-a-contact"
  | "statement-refused-not-active"
  | "statement-result-in-time"
  | "statement-result-missed"
  | "statement-result-none"
  | "statement-result-open"
  | "statement-result-overdue"
  | "statement-so-far"
  | "statement-subtitle"
  | "statement-title"
  | "statement-until"
  | "statement-used"
  | "statement-without-consulting"
  | "statement-without-requests"
  | "systems-add"
  | "systems-cancel"
  | "systems-change"
  | "systems-done"
  | "systems-remove"
  | "systems-satellites"
  | "systems-save"
  | "systems-solution"
  | "systems-use"
  | "systems-version"
  | "telephone"
  | "term"
  | "terms-all-good"
  | "terms-assumed"
  | "terms-back"
  | "terms-block"
  | "terms-cancel"
  | "terms-channels"
  | "terms-cli-consulting"
  | "terms-cli-contracts"
  | "terms-cli-edition"
  | "terms-cli-in-force"
  | "terms-cli-level"
  | "terms-cli-open"
  | "terms-cli-origin"
  | "terms-cli-requests"
  | "terms-cli-response"
  | "terms-cli-valid"
  | "terms-cli-window"
  | "terms-closes"
  | "terms-confirm-label"
  | "terms-confirm-no"
  | "terms-confirm-yes"
  | "terms-confirmed-by"
  | "terms-confirmed-done"
  | "terms-confirmed-on"
  | "terms-consulting-hours"
  | "terms-contacts-due"
  | "terms-contracts"
  | "terms-copy"
  | "terms-copy-of"
  | "terms-days-after-order"
  | "terms-default"
  | "terms-discount"
  | "terms-earliest"
  | "terms-edit"
  | "terms-edit-title"
  | "terms-expected-day"
  | "terms-expected-list"
  | "terms-expected-request-channel"
  | "terms-expected-table"
  | "terms-expected-text"
  | "terms-expected-time-of-day"
  | "terms-expected-whole-number"
  | "terms-expected-yes-or-no"
  | "terms-export"
  | "terms-export-title"
  | "terms-exported"
  | "terms-extra"
  | "terms-extra-hint"
  | "terms-file-kind"
  | "terms-finding-blocks"
  | "terms-finding-closes"
  | "terms-finding-control"
  | "terms-finding-day-taken"
  | "terms-finding-default-outside"
  | "terms-finding-duplicate"
  | "terms-finding-earliest-after-latest"
  | "terms-finding-empty"
  | "terms-finding-id-taken"
  | "terms-finding-less"
  | "terms-finding-not-a-number"
  | "terms-finding-not-a-time"
  | "terms-finding-not-an-id"
  | "terms-finding-not-days"
  | "terms-finding-notice-longer"
  | "terms-finding-one-end-only"
  | "terms-finding-phone"
  | "terms-finding-phone-without-window"
  | "terms-finding-response-without-window"
  | "terms-finding-too-large"
  | "terms-finding-too-long"
  | "terms-finding-too-many"
  | "terms-finding-too-small"
  | "terms-finding-unknown-impact"
  | "terms-finding-unknown-region"
  | "terms-finding-unknown-zone"
  | "terms-fixed-shipped"
  | "terms-fixed-signed"
  | "terms-found"
  | "terms-from-version"
  | "terms-group-activation"
  | "terms-group-contacts"
  | "terms-group-edition"
  | "terms-group-holidays"
  | "terms-group-levels"
  | "terms-group-requests"
  | "terms-group-term"
  | "terms-id"
  | "terms-impact"
  | "terms-import"
  | "terms-import-title"
  | "terms-import-unchanged"
  | "terms-imported"
  | "terms-in-force"
  | "terms-latest"
  | "terms-level-name"
  | "terms-levels-text"
  | "terms-minimum-term"
  | "terms-most-contacts"
  | "terms-name-de"
  | "terms-name-en"
  | "terms-new-title"
  | "terms-no"
  | "terms-none"
  | "terms-not-published"
  | "terms-notice"
  | "terms-numbers"
  | "terms-open"
  | "terms-open-cell"
  | "terms-open-text"
  | "terms-open-value"
  | "terms-opens"
  | "terms-own"
  | "terms-phone"
  | "terms-portal"
  | "terms-postal"
  | "terms-problem-at-line"
  | "terms-problem-confirmed"
  | "terms-problem-missing"
  | "terms-problem-no-cell"
  | "terms-problem-not-found"
  | "terms-problem-not-toml"
  | "terms-problem-shipped"
  | "terms-problem-signed"
  | "terms-problem-unknown"
  | "terms-problem-wrong"
  | "terms-published"
  | "terms-published-value"
  | "terms-region"
  | "terms-region-bb"
  | "terms-region-be"
  | "terms-region-bw"
  | "terms-region-by"
  | "terms-region-hb"
  | "terms-region-he"
  | "terms-region-hh"
  | "terms-region-mv"
  | "terms-region-ni"
  | "terms-region-nw"
  | "terms-region-rp"
  | "terms-region-sh"
  | "terms-region-sl"
  | "terms-region-sn"
  | "terms-region-st"
  | "terms-region-th"
  | "terms-requests"
  | "terms-response"
  | "terms-satellites"
  | "terms-save"
  | "terms-saved"
  | "terms-shipped"
  | "terms-solution"
  | "terms-test-systems"
  | "terms-text"
  | "terms-title"
  | "terms-unconfirmed"
  | "terms-unit-contacts"
  | "terms-unit-days"
  | "terms-unit-hours"
  | "terms-unit-months"
  | "terms-unit-percent"
  | "terms-unit-working-days"
  | "terms-up-to"
  | "terms-valid"
  | "terms-valid-from"
  | "terms-yes"
  | "terms-zone"
  | "test-systems"
  | "today"
  | "today-action-activation-wish"
  | "today-action-cancel-by"
  | "today-action-contacts-due"
  | "today-action-response-due"
  | "today-action-signed-copy"
  | "today-all-contracts"
  | "today-by-time"
  | "today-empty-text"
  | "today-empty-title"
  | "today-example-do"
  | "today-example-note"
  | "today-example-title"
  | "today-lane-since"
  | "today-lane-to"
  | "today-lapse-consulting"
  | "today-lapse-requests"
  | "today-lapses"
  | "today-needs-you"
  | "today-nothing"
  | "today-overdue"
  | "today-renewals"
  | "today-renewals-caption"
  | "today-renewals-month"
  | "today-renewals-others"
  | "today-show-more"
  | "today-since-time"
  | "today-whose"
  | "tray-open"
  | "tray-quit"
  | "typed-date-empty"
  | "typed-date-no-such-day"
  | "typed-date-no-such-day-ahead"
  | "typed-date-not-a-date"
  | "typed-date-order-unclear"
  | "typed-date-other-weekday"
  | "typed-date-out-of-range"
  | "typed-date-unit-missing"
  | "typed-money-empty"
  | "typed-money-negative"
  | "typed-money-not-an-amount"
  | "typed-money-other-currency"
  | "typed-money-thousands-unclear"
  | "typed-money-too-large"
  | "typed-money-too-many-decimals"
  | "unconfirmed"
  | "verdict-boundary"
  | "verdict-late"
  | "verdict-on-time"
  | "verdict-short-boundary"
  | "verdict-short-late"
  | "verdict-short-on-time"
  | "verdict-short-without-effect"
  | "verdict-without-effect"
  | "week-number"
  | "weekday-column-friday"
  | "weekday-column-monday"
  | "weekday-column-saturday"
  | "weekday-column-sunday"
  | "weekday-column-thursday"
  | "weekday-column-tuesday"
  | "weekday-column-wednesday"
  | "weekday-friday"
  | "weekday-monday"
  | "weekday-saturday"
  | "weekday-short-friday"
  | "weekday-short-monday"
  | "weekday-short-saturday"
  | "weekday-short-sunday"
  | "weekday-short-thursday"
  | "weekday-short-tuesday"
  | "weekday-short-wednesday"
  | "weekday-sunday"
  | "weekday-thursday"
  | "weekday-tuesday"
  | "weekday-wednesday"
  | "whose"
  | "whose-all"
  | "whose-me"
  | "whose-mine"
  | "why-all-steps"
  | "why-close"
  | "why-open"
  | "why-open-for"
  | "yearly-fee"
  | "yes";

/** What a message takes. A year is text, so that its thousands are not grouped. */
export interface WordVariables {
  "about-libraries": { count: number };
  "about-licence": { licence: string };
  "about-version": { version: string };
  "amendment-column-after": { date: string };
  "amendment-done-fee": { number: string };
  "amendment-done-level": { number: string };
  "amendment-fee-days": { date: string; declared: string };
  "amendment-fee-now": { fee: string };
  "amendment-fee-text": { fee: string };
  "amendment-hours-left-of": { left: number; max: number };
  "amendment-left-of": { left: number; max: number };
  "amendment-level-days": { date: string; declared: string };
  "amendment-level-text": { from: string; to: string };
  "amendment-over": { max: number; used: number };
  "amendment-stays": { date: string; renews: string };
  "amendment-stays-end": { date: string };
  "as-of-future": { date: string };
  "as-of-past": { date: string };
  "backup-change-count": { count: number };
  "backup-current": { to: string };
  "backup-done-unchanged": { when: string };
  "backup-folder": { path: string };
  "backup-kilobytes": { number: string };
  "backup-megabytes": { number: string };
  "backup-migrated": { from: string; to: string };
  "backup-new": { path: string };
  "backup-offer": { when: string };
  "backup-put-back-of": { moment: string };
  "backup-removed": { count: number };
  "backup-restored": { moment: string };
  "backup-restored-aside": { path: string };
  "backup-restored-before": { path: string };
  "backup-total": { count: number; size: string };
  "backup-unchanged": { path: string };
  "backup-when": { age: string; time: string };
  "batch-cancelled-folder": { count: number };
  "batch-example": { name: string };
  "batch-failed-folder": { count: number };
  "batch-finished": { count: number };
  "batch-for": { count: number };
  "batch-in-place": { name: string };
  "batch-left-out": { count: number };
  "batch-pattern-insert": { placeholder: string };
  "batch-progress": { count: number; total: number };
  "batch-replaced": { count: number };
  "batch-zip-name": { date: string };
  "calendar-count": { count: number };
  "calendar-count-overdue": { count: number; deadlines: string };
  "calendar-day-shown": { count: number; total: number };
  "calendar-exported": { entries: string; name: string };
  "calendar-exported-cancelled": { cancelled: string; entries: string; name: string };
  "calendar-file-contract": { level: string; number: string };
  "calendar-file-fallen": { summary: string };
  "calendar-file-fee": { fee: string };
  "calendar-file-owner": { owner: string };
  "calendar-file-summary": { customer: string; kind: string; number: string };
  "calendar-grid": { month: string };
  "calendar-kind-count": { kind: string; number: string };
  "calendar-more": { count: number };
  "change-contract": { number: string; what: string };
  "change-customer": { number: string };
  "change-customer-created": { number: string };
  "change-edition": { id: string };
  "change-import": { count: number };
  "change-many": { count: number; what: string };
  "cli-as-of": { date: string };
  "cli-cancelled": { date: string };
  "cli-clock-paused": { rest: string; until: string };
  "cli-clock-running": { rest: string; until: string };
  "cli-consulting-discount": { percent: number };
  "cli-contract-count": { count: number };
  "cli-customer-count": { count: number };
  "cli-deadline-count": { count: number };
  "cli-ends": { date: string };
  "cli-fee-from-then": { amount: string };
  "cli-forecast": { count: number };
  "cli-hours-minutes": { hours: number; minutes: string };
  "cli-hours-text-used-of": { drawn: string; included: string; rest: string };
  "cli-impact-reported": { impact: string; reported: string };
  "cli-over-quota-count": { count: number };
  "cli-redone": { action: string; number: string };
  "cli-request-count": { count: number };
  "cli-satellite-count": { count: number };
  "cli-undone": { action: string; number: string };
  "cli-until": { date: string };
  "cli-used-of": { left: number; max: number; used: number };
  "cli-withdrawn": { date: string };
  "cli-year-until": { date: string; ordinal: number };
  "consulting-blocks-note": { hours: number };
  "consulting-cancel-name": { date: string };
  "consulting-cancelled": { date: string };
  "consulting-done-cancelled": { number: string };
  "consulting-done-drawn": { number: string };
  "consulting-drawn": { count: number; hours: number };
  "consulting-further": { percent: number };
  "consulting-year": { date: string; ordinal: number };
  "consulting-year-hours": { max: number; used: number };
  "consulting-year-lapsed": { hours: number };
  "consulting-year-left": { hours: number; left: number; max: number; ordinal: number };
  "contract-amendment": { date: string; from: string; to: string };
  "contract-blocks-left": { count: number; hours: number };
  "contract-contact-since": { date: string };
  "contract-contact-until": { date: string; from: string };
  "contract-contacts-due": { date: string };
  "contract-count-of": { max: number; used: number };
  "contract-customer": { number: string };
  "contract-done-contacts": { number: string };
  "contract-done-withdrawn": { number: string };
  "contract-edition": { name: string };
  "contract-edition-newer": { date: string; name: string };
  "contract-fee-per-year": { fee: string };
  "contract-history-blocks": { count: number; date: string };
  "contract-history-change": { after: string; before: string; field: string };
  "contract-history-document-detail": { hash: string; name: string };
  "contract-history-edited": { fields: string };
  "contract-history-person": { time: string; who: string };
  "contract-history-reason": { reason: string };
  "contract-history-renewed": { ordinal: number };
  "contract-history-request": { id: string };
  "contract-history-request-answered": { id: string };
  "contract-history-request-edited": { id: string };
  "contract-history-request-redone": { id: string };
  "contract-history-request-undone": { id: string };
  "contract-hours-of": { max: number; used: number };
  "contract-lapses": { date: string };
  "contract-none-at-level": { level: string };
  "contract-not-yet-active": { date: string };
  "contract-notice-ends": { date: string };
  "contract-notice-received": { channel: string; date: string; party: string };
  "contract-notice-received-from": { channel: string; date: string; party: string; sender: string };
  "contract-notice-withdrawn": { date: string };
  "contract-paper-caption": { language: string; page: number; pages: number };
  "contract-passed-renews": { date: string };
  "contract-quota-forecast": { date: string; total: number };
  "contract-quota-forecast-over": { count: number; total: number };
  "contract-quota-left": { left: number; ordinal: number };
  "contract-quota-over": { count: number; max: number; used: number };
  "contract-quota-until": { date: string };
  "contract-request-due": { date: string };
  "contract-request-number": { id: string };
  "contract-request-overdue": { date: string };
  "contract-requests-all": { count: number };
  "contract-satellites": { count: number };
  "contract-satellites-of": { max: number; used: number };
  "contracts-count": { count: number };
  "contracts-fees": { fees: string };
  "contracts-filter-days": { days: number };
  "contracts-not-moved": { date: string; why: string };
  "contracts-notice-received": { date: string };
  "contracts-panel-consulting": { max: number };
  "contracts-panel-drawn": { max: number; used: number };
  "contracts-panel-forecast": { max: number; total: number; used: number };
  "contracts-panel-of": { max: number; used: number };
  "contracts-panel-per-year": { fee: string };
  "contracts-panel-period": { months: number; ordinal: number };
  "contracts-panel-requests": { max: number };
  "contracts-shown": { count: number; total: number };
  "contracts-sorted-by": { column: string };
  "crash-happened": { date: string };
  "customers-done-changed": { number: string };
  "customers-done-created": { number: string };
  "customers-number-hint": { number: string };
  "customers-place-abroad": { country: string; place: string };
  "day-count": { days: number };
  "days-ago": { days: number };
  "days-left": { days: number };
  "drawing-default": { date: string };
  "drawing-description": {
    date: string;
    from: string;
    ordinal: number;
    renews: string;
    to: string;
  };
  "drawing-description-ending": { date: string; from: string; ordinal: number; to: string };
  "drawing-latest": { date: string };
  "drawing-locked": { days: number };
  "drawing-next": { ordinal: number };
  "drawing-period": { months: number; ordinal: number };
  "drawing-term": { months: number };
  "export-column-contact-email": { number: string };
  "export-column-contact-name": { number: string };
  "export-column-contact-phone": { number: string };
  "export-done": { count: number; name: string };
  "field-allowed-range": { earliest: string; from: string; latest: string; max: number };
  "field-contacts-due": { date: string };
  "field-day-of-window": { day: number; max: number };
  "field-holiday-not-moved": { holiday: string };
  "field-months": { months: number };
  "field-say-today": { date: string; distance: string };
  "filter-clear": { name: string };
  "finance-checked-by": { name: string; time: string };
  "finance-checked-count": { count: number };
  "finance-ends": { date: string };
  "finance-heading": { date: string; from: string; until: string };
  "finance-heading-month": { date: string; month: string };
  "finance-new-fee": { before: string; fee: string };
  "finance-notice-passed": { date: string };
  "finance-notice-received": { date: string };
  "finance-page-as-of-future": { date: string };
  "finance-page-as-of-past": { date: string };
  "finance-page-board": { currency: string };
  "finance-page-checked": { count: number };
  "finance-page-checked-at": { moment: string };
  "finance-page-checked-by": { moment: string; name: string };
  "finance-page-fee-before": { before: string };
  "finance-page-fee-change": { after: string; before: string };
  "finance-page-fee-moves": { count: number };
  "finance-page-file-name": { from: string; until: string };
  "finance-page-notice-passed": { date: string };
  "finance-page-rows": { checked: string; count: number };
  "finance-page-running-month": { count: number; fee: string };
  "finance-page-running-year": { count: number; fee: string };
  "finance-page-saved": { name: string; renewals: string };
  "finance-page-ticked": { number: string };
  "finance-page-unticked": { number: string };
  "finance-page-without-fee": { count: number };
  "finance-renewal-count": { count: number };
  "finance-rest": { count: number };
  "finance-running": { date: string };
  "finance-running-fees": { count: number; monthly: string; yearly: string };
  "finance-ticked": { date: string; name: string; number: string };
  "finance-ticked-unnamed": { date: string; number: string };
  "finance-unticked": { date: string; number: string };
  "finance-without-fee": { count: number };
  "grid-column-earlier": { column: string };
  "grid-column-later": { column: string };
  "grid-column-resize": { column: string };
  "grid-column-shown": { column: string };
  "grid-copied": { count: number };
  "grid-group-by": { what: string };
  "grid-owner-set": { count: number };
  "grid-view-remove": { name: string };
  "grid-view-saved": { name: string };
  "guide-found": { count: number };
  "guide-next": { title: string };
  "hour-count": { hours: number };
  "import-asked-ambiguous": { list: string; raw: string };
  "import-asked-answers": { list: string };
  "import-asked-column": { field: string; header: string };
  "import-asked-contacts": { most: string };
  "import-asked-default": { field: string };
  "import-asked-example": { choice: string; examples: string };
  "import-asked-forbidden": { raw: string };
  "import-asked-no-amount": { raw: string };
  "import-asked-no-day": { raw: string };
  "import-asked-no-length": { raw: string };
  "import-asked-no-level": { raw: string };
  "import-asked-other-customer": { list: string };
  "import-asked-several-customers": { list: string };
  "import-asked-unclear": { raw: string };
  "import-asked-unreadable": { raw: string };
  "import-asked-word": { field: string; raw: string };
  "import-counts": { count: number };
  "import-difference": { field: string; sheet: string; terms: string };
  "import-field-contact-email": { place: string };
  "import-field-contact-name": { place: string };
  "import-field-contact-phone": { place: string };
  "import-message-changes": { list: string };
  "import-message-contact-left-out": { name: string };
  "import-message-imported-order": { date: string };
  "import-message-same": { row: string };
  "import-message-same-differs": { row: string };
  "import-noted": { list: string };
  "import-noted-day": { date: string; field: string };
  "import-of-sheet": { file: string; sheet: string };
  "import-page-all-by-terms": { count: number };
  "import-page-answer-contacts-count": { count: number; max: number };
  "import-page-answer-title": { field: string; row: string };
  "import-page-column-letter": { letter: string };
  "import-page-column-readable": { left: number; total: number };
  "import-page-column-title": { header: string };
  "import-page-columns-all": { count: number };
  "import-page-count-agree": { count: number };
  "import-page-count-differ": { count: number };
  "import-page-count-question": { count: number };
  "import-page-count-read": { count: number };
  "import-page-list-contacts": { count: number };
  "import-page-mapping-saved": { name: string };
  "import-page-mapping-used": { name: string };
  "import-page-none-open": { count: number };
  "import-page-place": { file: string; sheet: string };
  "import-page-question-amounts": { header: string };
  "import-page-question-days": { header: string };
  "import-page-question-default": { field: string };
  "import-page-question-format": { header: string };
  "import-page-question-rows": { count: number };
  "import-page-question-word": { header: string; word: string };
  "import-page-reading": { count: number };
  "import-page-reason-contacts": { max: number };
  "import-page-reason-term": { months: number };
  "import-page-reason-unreadable-amount": { format: string; left: number; total: number };
  "import-page-reason-unreadable-day": { format: string; left: number; total: number };
  "import-page-report-saved": { file: string };
  "import-page-restore": { count: number };
  "import-page-restore-contracts": { count: number };
  "import-page-restore-customers": { count: number };
  "import-page-restore-editions": { count: number };
  "import-page-restore-known": { count: number };
  "import-page-restore-requests": { count: number };
  "import-page-restored": { count: number };
  "import-page-select": { row: string };
  "import-page-selected": { count: number };
  "import-page-store": { count: number };
  "import-page-store-selected": { count: number };
  "import-page-stored": { count: number };
  "import-page-stored-changed": { count: number };
  "import-page-stored-customers": { count: number };
  "import-page-stored-duplicate": { count: number };
  "import-page-stored-left": { left: number };
  "import-page-stored-new": { count: number };
  "import-page-stored-question": { count: number };
  "import-page-stored-rejected": { count: number };
  "import-page-stored-toast": { file: string };
  "import-page-stored-unchanged": { count: number };
  "import-page-take-label": { row: string };
  "import-page-terms-from": { date: string };
  "import-page-terms-most": { max: number };
  "import-page-terms-term": { months: number };
  "import-page-terms-until": { date: string };
  "import-page-why": { row: string };
  "import-report-title": { file: string };
  "import-restored": { count: number; customers: string; requests: string };
  "import-stored": { count: number };
  "in-days": { days: number };
  "letter-activation-default": { date: string; days: number; order: string };
  "letter-activation-given": { contract: string; date: string };
  "letter-activation-level": { level: string; months: number };
  "letter-activation-level-now": { level: string; months: number };
  "letter-activation-requested": { date: string; order: string };
  "letter-activation-subject": { date: string };
  "letter-activation-subject-past": { date: string };
  "letter-activation-title": { contract: string };
  "letter-and": { first: string; last: string };
  "letter-change-activation": { latest: string; until: string };
  "letter-contacts": { count: number; names: string };
  "letter-contacts-more": { left: number };
  "letter-contacts-wanted": { date: string; max: number };
  "letter-contacts-wanted-now": { max: number };
  "letter-copy-by": { date: string };
  "letter-copy-confirmed": { contract: string; date: string };
  "letter-copy-title": { contract: string };
  "letter-copy-wanted-note": { weekday: string };
  "letter-department": { company: string };
  "letter-enclosure": { pages: number };
  "letter-ends-note": { weekday: string };
  "letter-extraordinary": { reason: string };
  "letter-extraordinary-received": { date: string; how: string };
  "letter-extraordinary-subject": { date: string };
  "letter-form": { contract: string; date: string };
  "letter-form-ends": { date: string };
  "letter-form-next": { by: string; date: string };
  "letter-form-title": { contract: string };
  "letter-note-cancel-by": { weekday: string };
  "letter-note-cancel-by-passed": { weekday: string };
  "letter-note-renews": { months: number; weekday: string };
  "letter-notice-confirmed": { contract: string; date: string };
  "letter-notice-late": { by: string; contract: string; date: string; missed: string };
  "letter-notice-late-subject": { date: string };
  "letter-notice-received": { date: string; how: string };
  "letter-notice-received-note": { verdict: string; weekday: string };
  "letter-notice-subject": { date: string };
  "letter-notice-title": { contract: string };
  "letter-notice-was-possible-note": { weekday: string };
  "letter-own": { contract: string; date: string; ordinal: number };
  "letter-own-by-note": { weekday: string };
  "letter-own-extraordinary": { contract: string; date: string; reason: string };
  "letter-own-receipt": { date: string };
  "letter-own-subject": { date: string };
  "letter-own-title": { contract: string };
  "letter-questions": { phone: string };
  "letter-requests": { email: string };
  "letter-salutation": { name: string };
  "letter-second": { contract: string; date: string; end: string; first: string; how: string };
  "letter-second-title": { contract: string };
  "letter-withdrawn": { agreed: string; date: string };
  "letter-withdrawn-ends": { contract: string; date: string };
  "letter-withdrawn-runs": { contract: string };
  "letter-withdrawn-title": { contract: string };
  "letterhead-accent-take": { colour: string };
  "letterhead-managed-by": { names: string };
  "letterhead-picture": { kilobytes: string; name: string };
  "letterhead-vat": { number: string };
  "mail-subject": { contract: string; name: string };
  "mail-text": { contract: string; date: string; name: string };
  "menu-with-change": { action: string; change: string };
  "month-count": { months: number };
  "new-contract-allowed": { earliest: string; latest: string };
  "new-contract-card-consulting": { hours: number; satellites: string };
  "new-contract-card-requests": { count: number };
  "new-contract-card-response": { "hours-list": string };
  "new-contract-consulting": { hours: number; percent: number };
  "new-contract-contact-number": { ordinal: number };
  "new-contract-contacts-count": { max: number; used: number };
  "new-contract-contacts-count-due": { date: string; max: number; used: number };
  "new-contract-default": { date: string };
  "new-contract-done-changed": { number: string };
  "new-contract-done-created": { number: string };
  "new-contract-done-draft": { number: string };
  "new-contract-order": { date: string };
  "new-contract-paper-language": { language: string };
  "new-contract-promises": { level: string };
  "new-contract-remove": { name: string };
  "new-contract-requests": { count: number };
  "new-contract-satellites-used": { max: number; used: number };
  "new-contract-term-hint": { months: number };
  "new-contract-title-edit": { number: string };
  "new-contract-unconfirmed": { value: string };
  "new-contract-window": { closes: string; opens: string };
  "notice-document-remove": { name: string };
  "notice-done-attached": { number: string };
  "notice-done-recorded": { number: string };
  "notice-done-signed-copy": { number: string };
  "notice-done-withdrawn": { number: string };
  "notice-ends": { date: string };
  "notice-letter-when": { caption: string };
  "notice-named-end-honoured": { date: string };
  "notice-named-end-not-reachable": { date: string };
  "notice-own": { safe: string; "send-by": string; "working-day": string };
  "notice-own-missed": { "send-by": string; "working-day": string };
  "notice-received-at": { date: string; time: string };
  "notice-revenue": { date: string; fee: string };
  "notice-revenue-stays": { fee: string };
  "notice-sentence-ends": { date: string };
  "notice-sentence-late": { date: string };
  "notice-until-then": { consulting: string; date: string; requests: string };
  "notice-until-then-consulting": { hours: number };
  "notice-until-then-hours": { hours: number };
  "notice-until-then-requests": { count: number };
  "notice-why": { date: string; days: number; renews: string };
  "notice-why-late": { date: string; days: number; renews: string };
  "offer-activation-default-note": { days: number };
  "offer-activation-earliest-note": { date: string };
  "offer-activation-latest-note": { days: number };
  "offer-as-of": { date: string };
  "offer-price-line": { level: string };
  "offer-reasons": { date: string };
  "offer-subtitle": { contract: string; level: string };
  "offer-title": { contract: string };
  "paper-activation": { date: string; origin: string };
  "paper-amendment": { date: string; from: string; to: string };
  "paper-amendment-as-of": { date: string };
  "paper-amendment-from": { date: string };
  "paper-amendment-subtitle": { contract: string; date: string };
  "paper-amendment-title": { contract: string };
  "paper-consulting": { block: string; hours: number };
  "paper-consulting-discount": { discount: string };
  "paper-consulting-of": { date: string; max: number; ordinal: number; used: number };
  "paper-contacts-of": { max: number; used: number };
  "paper-fee-from": { date: string };
  "paper-fee-net": { amount: string };
  "paper-note-cancel-by": { weekday: string };
  "paper-note-cancel-by-passed": { weekday: string };
  "paper-note-ends": { weekday: string };
  "paper-note-last-day": { ordinal: number; weekday: string };
  "paper-note-last-day-fixed": { ordinal: number; weekday: string };
  "paper-note-notice": { channel: string; verdict: string; weekday: string };
  "paper-note-renews": { months: number; weekday: string };
  "paper-note-renews-fixed": { months: number; weekday: string };
  "paper-page-of": { page: number; pages: number };
  "paper-promises": { level: string };
  "paper-requests": { max: number };
  "paper-satellites": { max: number };
  "paper-satellites-of": { max: number; used: number };
  "paper-signed-for": { name: string };
  "paper-summary-as-of": { date: string };
  "paper-summary-draft-as-of": { date: string };
  "paper-summary-subtitle": { contract: string; level: string };
  "paper-summary-title": { contract: string };
  "paper-why-advice-holiday": { advised: string; date: string; holiday: string; weekday: string };
  "paper-why-advice-weekend": {
    advised: string;
    date: string;
    "day-of-week": string;
    weekday: string;
  };
  "paper-why-boundary": { date: string; ordinal: number };
  "paper-why-default": { days: number };
  "paper-why-last-day-first": { months: number };
  "paper-why-last-day-later": { date: string; months: number };
  "paper-why-late": { date: string; ordinal: number };
  "paper-why-not-moved-holiday": { date: string; holiday: string };
  "paper-why-not-moved-weekend": { date: string; weekday: string };
  "paper-why-notice-by": { date: string; days: number };
  "paper-why-on-time": { date: string; ordinal: number };
  "paper-why-order": { order: string };
  "paper-why-period": { count: number; months: number };
  "paper-why-period-label": { ordinal: number };
  "paper-why-renews": { months: number };
  "paper-why-requested": { date: string };
  "paper-why-window": { days: number; from: string; number_of_first: number; to: string };
  "paper-window": { from: string; place: string; to: string };
  "papers-done": { contract: string; name: string };
  "papers-page-choose": { page: number };
  "person-contracts": { key: string };
  "person-initials-own": { initials: string };
  "problem-activation-fixed": { date: string };
  "problem-activation-out-of-window": { date: string; earliest: string; latest: string };
  "problem-activation-out-of-window-plain": { earliest: string; latest: string };
  "problem-amendment-before-activation": { date: string };
  "problem-amendment-downgrade": { date: string; "declare-by": string };
  "problem-amendment-fee-day": { date: string; earlier: string };
  "problem-amendment-other": { date: string; level: string };
  "problem-amendment-other-fee": { date: string };
  "problem-colour-nearest": { colour: string };
  "problem-colour-too-light": { field: string };
  "problem-consulting-left": { left: number; ordinal: number };
  "problem-consulting-none-left": { ordinal: number };
  "problem-consulting-remedy": { percent: number };
  "problem-document-changed": { name: string };
  "problem-document-missing": { name: string };
  "problem-invalid-date": { field: string };
  "problem-invalid-json-remedy": { place: string };
  "problem-invalid-time": { field: string };
  "problem-invalid-value": { field: string };
  "problem-invalid-value-allowed": { allowed: string; field: string };
  "problem-invalid-value-control": { field: string };
  "problem-invalid-value-country": { field: string };
  "problem-invalid-value-currency": { field: string };
  "problem-invalid-value-earliest": { date: string; field: string };
  "problem-invalid-value-email": { field: string };
  "problem-invalid-value-length": { field: string; max: number; min: string };
  "problem-invalid-value-name-pattern": { allowed: string; field: string };
  "problem-invalid-value-not-applicable": { field: string };
  "problem-invalid-value-range": { field: string; max: number; min: string };
  "problem-invalid-value-skipped": { field: string };
  "problem-invalid-value-version": { field: string };
  "problem-io": { cause: string };
  "problem-missing-field": { field: string };
  "problem-no-colour": { field: string };
  "problem-no-renewal": { date: string };
  "problem-not-active-on-from": { date: string };
  "problem-not-active-on-until": { date: string };
  "problem-not-found-amendment": { contract: string };
  "problem-not-found-backup": { backup: string };
  "problem-not-found-contract": { number: string };
  "problem-not-found-contract-year": { contract: string };
  "problem-not-found-customer": { number: string };
  "problem-not-found-notice": { contract: string };
  "problem-not-found-request": { number: string };
  "problem-not-recorded-yet": { date: string; earliest: string };
  "problem-out-of-range-between": { field: string; min: string; most: string };
  "problem-picture-broken": { field: string };
  "problem-picture-bytes": { field: string; max: number };
  "problem-picture-complicated": { field: string };
  "problem-picture-forbidden": { field: string; what: string };
  "problem-picture-format": { field: string };
  "problem-picture-invisible": { field: string };
  "problem-picture-pixels": { field: string; height: string; max: number; width: string };
  "problem-picture-unsupported": { field: string; part: string };
  "problem-state-conflict": { state: string };
  "problem-table-cell-characters": { max: number };
  "problem-table-cells": { max: number };
  "problem-table-columns": { max: number };
  "problem-table-file-bytes": { max: number };
  "problem-table-mixed-encodings": { line: string };
  "problem-table-open-quote": { line: string };
  "problem-table-parts": { max: number };
  "problem-table-rows": { max: number };
  "problem-table-sheets": { max: number };
  "problem-table-unknown-encoding": { line: string };
  "problem-table-unpacked-bytes": { max: number };
  "problem-term-too-short": { min: string };
  "problem-term-too-short-remedy": { max: number; min: string };
  "problem-too-large": { max: number };
  "problem-too-long-for-a-cell": { max: number; row: string };
  "problem-too-many-contacts": { max: number };
  "problem-too-many-rows": { max: number };
  "problem-too-many-satellites": { max: number; satellites: string };
  "problem-too-many-satellites-remedy": { level: string };
  "problem-unknown-field": { field: string };
  "problem-unknown-level": { allowed: string };
  "problem-unknown-region": { allowed: string };
  "problem-unsupported-version": { minimum: string };
  "problem-unsupported-version-remedy": { minimum: string };
  "quick-deadlines": { count: number };
  "quick-notice-ends": { end: string; verdict: string };
  "quick-notice-of": { activates: string; months: number; received: string };
  "quick-step": { label: string; rule: string; value: string };
  "quick-step-alone": { label: string; rule: string };
  "reason-activated-default-text": { date: string };
  "reason-activated-requested-text": { date: string; earliest: string; latest: string };
  "reason-advice-working-day": { date: string };
  "reason-boundary-text": { date: string };
  "reason-consulting-label": { ordinal: number };
  "reason-consulting-text": { hours: number; total: number };
  "reason-contacts-overdue-text": { date: string; "working-day": string };
  "reason-contacts-text": { date: string; days: number };
  "reason-contract-year-label": { ordinal: number };
  "reason-contract-year-text": { date: string };
  "reason-default-text": { date: string; days: number };
  "reason-downgrade-text": { date: string };
  "reason-earliest-text": { date: string; days: number };
  "reason-forecast-text": { days: number; total: number; used: number };
  "reason-last-day-label": { months: number };
  "reason-last-day-text": { date: string };
  "reason-last-working-day-text": { date: string };
  "reason-late-text": { date: string };
  "reason-latest-text": { date: string; days: number };
  "reason-not-moved-holiday-text": { holiday: string };
  "reason-not-moved-weekend-text": { weekday: string };
  "reason-notice-by-label": { days: number };
  "reason-notice-by-text": { date: string };
  "reason-on-time-text": { date: string };
  "reason-paused-holiday-text": { from: string };
  "reason-paused-outside-window-text": { from: string };
  "reason-paused-weekend-text": { from: string };
  "reason-period-label": { ordinal: number };
  "reason-period-text": { count: number; months: number };
  "reason-place-label": { ordinal: number };
  "reason-place-over-text": { max: number };
  "reason-place-text": { max: number };
  "reason-quota-label": { ordinal: number };
  "reason-quota-over-label": { ordinal: number };
  "reason-quota-text": { max: number; used: number };
  "reason-received-text": { channel: string };
  "reason-renews-text": { months: number };
  "reason-request-text": { hours: number };
  "reason-response-text": { hours: number };
  "reason-safe-day-text": { date: string };
  "reason-send-by-text": { date: string; days: number };
  "reason-signed-copy-text": { date: string };
  "reason-title": { date: string };
  "reason-upgrade-text": { date: string };
  "reason-wish-text": { date: string };
  "registers-forget-named": { name: string };
  "registers-missed": { name: string };
  "registers-open-named": { name: string };
  "registers-opened": { name: string };
  "registers-window": { name: string };
  "reminder-day-and-time": { date: string; time: string };
  "reminder-line": { contract: string; customer: string; date: string; kind: string };
  "reminder-more": { count: number };
  "reminder-title": { distance: string; kind: string };
  "reminder-titles": { count: number };
  "reminders-digest-count": { count: number; kind: string };
  "reminders-lead-days": { days: number };
  "reminders-paper-as-of": { date: string };
  "reminders-paper-file": { date: string };
  "reminders-paper-nothing": { days: number };
  "reminders-paper-saved": { file: string };
  "reminders-paper-within": { days: number };
  "renewal-list-as-of": { date: string };
  "renewal-list-month": { from: string };
  "renewal-list-months": { from: string; until: string };
  "renewal-list-owner": { name: string };
  "renewal-list-sum": { currency: string };
  "renewal-list-sum-of": { currency: string; parts: string };
  "requests-answer-before": { date: string };
  "requests-answer-in-time": { length: string };
  "requests-answer-missed": { length: string };
  "requests-answered-at": { date: string };
  "requests-automatic-at": { date: string };
  "requests-calculator-edition": { name: string };
  "requests-calculator-lowered": { impact: string };
  "requests-clock-not-started": { from: string };
  "requests-clock-overdue": { since: string };
  "requests-clock-paused-holiday": { holiday: string; until: string };
  "requests-clock-paused-weekend": { until: string };
  "requests-clock-paused-window": { until: string };
  "requests-clock-until-pause": { until: string };
  "requests-count": { count: number };
  "requests-done-answered": { number: string };
  "requests-done-automatic": { number: string };
  "requests-done-logged": { number: string };
  "requests-due-text": { "hours-text": string; received: string };
  "requests-duration-days": { days: number };
  "requests-duration-hours": { count: number };
  "requests-duration-minutes": { count: number };
  "requests-exported": { name: string };
  "requests-fact-level-year": { level: string; year: string };
  "requests-form-sender-contact": { name: string };
  "requests-form-valid-over": {
    customer: string;
    max: number;
    ordinal: number;
    sender: string;
    year: string;
  };
  "requests-form-valid-sentence": {
    customer: string;
    max: number;
    ordinal: number;
    sender: string;
    year: string;
  };
  "requests-mail-contracts": { count: number };
  "requests-no-due-level": { level: string };
  "requests-over-quota-remark": { max: number; ordinal: number; year: string };
  "requests-remark-kept": { reason: string };
  "requests-remark-lowered": { impact: string; reported: string };
  "requests-title": { number: string };
  "requests-track": { end: string; paused: string; running: string; start: string };
  "selection-all": { count: number };
  "selection-choose": { contract: string };
  "selection-count": { count: number };
  "settings-terms-valid-from": { date: string };
  "settings-version": { version: string };
  "shell-found-ended": { date: string };
  "shell-found-ends": { date: string };
  "shell-found-renews": { date: string };
  "shell-palette-for": { number: string };
  "shell-palette-results": { count: number };
  "shell-redone": { what: string };
  "shell-undone": { what: string };
  "since-contacts-overdue-count": { count: number };
  "since-contacts-overdue-detail": { date: string };
  "since-default-took-effect-count": { count: number };
  "since-default-took-effect-detail": { date: string; days: number };
  "since-ended-count": { count: number };
  "since-lapsed-count": { count: number };
  "since-left-out": { count: number; total: number };
  "since-notice-passed-count": { count: number };
  "since-notice-passed-detail": { date: string };
  "since-renewed-count": { count: number };
  "since-renewed-detail": { date: string };
  "since-show-all": { count: number };
  "start-person-note": { initials: string };
  "statement-as-of": { date: string };
  "statement-hours": { max: number; used: number };
  "statement-in-time": { share: string; total: number; used: number };
  "statement-lapsed": { left: number };
  "statement-left": { date: string; left: number };
  "statement-not-counted": { count: number };
  "statement-open": { count: number };
  "statement-over": { count: number };
  "statement-overdue": { count: number };
  "statement-so-far": { date: string };
  "statement-subtitle": { contract: string; from: string; ordinal: number; until: string };
  "statement-title": { contract: string; ordinal: number };
  "statement-used": { max: number; used: number };
  "systems-done": { number: string };
  "terms-assumed": { value: string };
  "terms-confirm-label": { level: string };
  "terms-confirmed-by": { date: string; level: string; value: string; who: string };
  "terms-confirmed-on": { date: string; level: string; value: string };
  "terms-contracts": { count: number };
  "terms-copy-of": { name: string };
  "terms-edit-title": { name: string };
  "terms-exported": { path: string };
  "terms-finding-blocks": { hours: number };
  "terms-finding-day-taken": { name: string };
  "terms-finding-default-outside": { earliest: string; latest: string };
  "terms-finding-earliest-after-latest": { count: number };
  "terms-finding-less": { level: string };
  "terms-finding-not-days": { text: string };
  "terms-finding-notice-longer": { count: number };
  "terms-finding-too-large": { count: number };
  "terms-finding-too-long": { count: number };
  "terms-finding-too-many": { count: number };
  "terms-finding-too-small": { count: number };
  "terms-found": { count: number };
  "terms-from-version": { version: string };
  "terms-imported": { name: string };
  "terms-new-title": { name: string };
  "terms-problem-at-line": { line: string; message: string };
  "terms-problem-missing": { field: string };
  "terms-problem-not-found": { edition: string };
  "terms-problem-signed": { count: number };
  "terms-problem-unknown": { field: string };
  "terms-problem-wrong": { expected: string; field: string };
  "terms-published-value": { value: string };
  "terms-response": { impact: string };
  "terms-unconfirmed": { count: number };
  "terms-up-to": { most: string };
  "terms-valid-from": { date: string };
  "today-by-time": { time: string };
  "today-lane-since": { date: string };
  "today-lane-to": { date: string };
  "today-lapse-consulting": { hours: number };
  "today-lapse-requests": { count: number };
  "today-renewals-caption": { currency: string };
  "today-renewals-month": {
    cancellable: string;
    committed: string;
    month: string;
    terminating: string;
  };
  "today-renewals-others": { amounts: string };
  "today-since-time": { time: string };
  "today-whose": { name: string };
  "typed-date-no-such-day": { days: number; month: string };
  "typed-date-no-such-day-ahead": { after: string; before: string; day: number; month: string };
  "typed-date-other-weekday": { date: string; weekday: string };
  "typed-money-other-currency": { currency: string };
  "typed-money-too-many-decimals": { currency: string; number_of_places: number };
  "week-number": { week: number };
  "whose-me": { name: string };
  "why-open-for": { date: string };
}

/** Messages that take nothing. */
export type PlainWordKey = Exclude<WordKey, keyof WordVariables>;

/** What has to follow a key: nothing, or its variables. */
export type WordArguments<Key extends WordKey> = Key extends keyof WordVariables
  ? [variables: WordVariables[Key]]
  : [];
