### Ausgaben der Bedingungen: der Bildschirm, das Formular, was an einer Ausgabe nicht stimmen kann.

## Bildschirm

terms-title = Bedingungen
terms-text = Neue Verträge gelten nach der Ausgabe, die am Tag der Bestellung gilt. Ein unterschriebener Vertrag behält seine.
terms-shipped = mitgeliefert
terms-own = eigene Ausgabe
terms-in-force = gilt heute
terms-valid-from = gültig ab { $date }
terms-contracts =
    { $count ->
        [0] kein Vertrag
        [one] 1 Vertrag
       *[other] { $count } Verträge
    }
terms-unconfirmed =
    { $count ->
        [one] 1 Feld unbestätigt
       *[other] { $count } Felder unbestätigt
    }
terms-open = Ansehen
terms-back = Alle Ausgaben
terms-copy = Kopieren
terms-edit = Ändern
terms-export = Exportieren
terms-import = Importieren
terms-published = Veröffentlichter Wortlaut
terms-numbers = Was das Programm daraus rechnet
terms-not-published = Nicht im veröffentlichten Wortlaut
terms-published-value = veröffentlicht: { $value }
terms-open-cell = unbestätigt
terms-open-text = Der veröffentlichten Tabelle fehlen ihre Häkchen. Bestätigen Sie jedes Feld einmal; bis dahin steht es auf keinem Papier.
terms-confirm-yes = Ja, gilt
terms-confirm-no = Nein
terms-confirm-label = { $level }: Support für Testsysteme
terms-assumed = angenommen: { $value }
terms-confirmed-by = { $level }: { $value }, bestätigt von { $who } am { $date }
terms-confirmed-on = { $level }: { $value }, bestätigt am { $date }
terms-fixed-shipped = Die mitgelieferte Ausgabe ändert sich nie. Kopieren Sie sie, um Zahlen zu ändern.
terms-fixed-signed = Unter dieser Ausgabe ist unterschrieben; sie ändert sich nicht mehr. Kopieren Sie sie neu.
terms-new-title = Neue Ausgabe nach „{ $name }“
terms-edit-title = „{ $name }“ ändern
terms-copy-of = { $name }, eigene Fassung
terms-save = Ausgabe speichern
terms-cancel = Abbrechen
terms-all-good = Kein Widerspruch
terms-found =
    { $count ->
        [one] 1 Feld passt nicht
       *[other] { $count } Felder passen nicht
    }
terms-saved = Ausgabe gespeichert
terms-imported = Ausgabe „{ $name }“ importiert
terms-import-unchanged = Diese Ausgabe ist schon da
terms-confirmed-done = Feld bestätigt
terms-exported = Gespeichert: { $path }
terms-import-title = Ausgabe importieren
terms-export-title = Ausgabe exportieren
terms-file-kind = Ausgabe der Bedingungen

## Felder

terms-group-edition = Ausgabe
terms-group-activation = Aktivierung
terms-group-contacts = Ansprechpartner
terms-group-term = Laufzeit und Kündigung
terms-group-holidays = Feiertage und Zeitzone
terms-group-requests = Anfragen und Consulting
terms-group-levels = Servicelevel
terms-name-de = Name, deutsch
terms-name-en = Name, englisch
terms-id = Kennung
terms-valid = Gültig ab
terms-earliest = Frühestens
terms-default = Ohne Wunsch
terms-latest = Spätestens
terms-days-after-order = Tage nach Bestellung
terms-most-contacts = Höchstens
terms-contacts-due = Zu benennen binnen
terms-minimum-term = Mindestlaufzeit
terms-notice = Kündigungsfrist
terms-postal = Postlaufzeit für eigene Briefe
terms-block = Consulting-Block
terms-region = Feiertage des Landes
terms-extra = Weitere Feiertage
terms-extra-hint = Tage, durch Komma getrennt
terms-zone = Zeitzone
terms-channels = Meldewege
terms-portal = Auch über ein Portal
terms-unit-days = Tage
terms-unit-working-days = Werktage
terms-unit-months = Monate
terms-unit-hours = h
terms-unit-contacts = Personen
terms-unit-percent = %
terms-levels-text = Vom kleinsten zum größten. Ein höherer Servicelevel verspricht nie weniger.
terms-level-name = Name
terms-opens = Öffnet
terms-closes = Schließt
terms-response = Reaktion, { $impact }
terms-requests = Anfragen je Vertragsjahr
terms-phone = Telefon im Notfall
terms-test-systems = Testsysteme
terms-discount = Rabatt auf Consulting
terms-consulting-hours = Consulting je Vertragsjahr
terms-satellites = Satelliten
terms-yes = ja
terms-no = nein
terms-open-value = offen
terms-none = keine
terms-from-version = ab Version { $version }
terms-up-to = bis { $most }
terms-solution = Lösung
terms-impact = Auswirkung

## Länder

terms-region-bb = Brandenburg
terms-region-be = Berlin
terms-region-bw = Baden-Württemberg
terms-region-by = Bayern
terms-region-hb = Bremen
terms-region-he = Hessen
terms-region-hh = Hamburg
terms-region-mv = Mecklenburg-Vorpommern
terms-region-ni = Niedersachsen
terms-region-nw = Nordrhein-Westfalen
terms-region-rp = Rheinland-Pfalz
terms-region-sh = Schleswig-Holstein
terms-region-sl = Saarland
terms-region-sn = Sachsen
terms-region-st = Sachsen-Anhalt
terms-region-th = Thüringen

## Was an einem Feld nicht stimmt

terms-finding-empty = Hier fehlt ein Eintrag.
terms-finding-too-long = Höchstens { $count } Zeichen.
terms-finding-control = Steuerzeichen sind nicht erlaubt.
terms-finding-too-many = Höchstens { $count } Einträge.
terms-finding-too-small = Mindestens { $count }.
terms-finding-too-large = Höchstens { $count }.
terms-finding-not-an-id = Nur Kleinbuchstaben, Ziffern, - und _.
terms-finding-duplicate = Das steht schon davor.
terms-finding-unknown-region = Dieses Land ist nicht bekannt.
terms-finding-unknown-zone = Diese Zeitzone ist nicht bekannt. Zum Beispiel Europe/Berlin.
terms-finding-earliest-after-latest = Der früheste Tag liegt nach dem spätesten ({ $count }).
terms-finding-default-outside = Der Standardtag liegt außerhalb von { $earliest } bis { $latest }.
terms-finding-notice-longer = Länger als die kürzeste Laufzeit; höchstens { $count } Tage.
terms-finding-phone = Das Telefon regelt jedes Servicelevel selbst.
terms-finding-closes = Die Servicezeit schließt, bevor sie öffnet.
terms-finding-unknown-impact = Diese Auswirkung gibt es in der Ausgabe nicht.
terms-finding-response-without-window = Ohne Servicezeit gibt es keine Reaktionszeit.
terms-finding-phone-without-window = Ohne Servicezeit gibt es keinen Notruf.
terms-finding-blocks = Kein Vielfaches eines Blocks von { $hours } h.
terms-finding-less = Weniger als „{ $level }“ darunter.
terms-finding-not-a-number = Hier gehört eine ganze Zahl hin.
terms-finding-not-a-time = Keine Uhrzeit. Zum Beispiel 09:00.
terms-finding-one-end-only = Anfang und Ende gehören zusammen.
terms-finding-not-days = Kein Tag: { $text }
terms-finding-id-taken = Diese Kennung ist vergeben.
terms-finding-day-taken = Ab diesem Tag gilt schon „{ $name }“.

## Warum eine Ausgabe abgelehnt wird

terms-problem-at-line = Zeile { $line }: { $message }
terms-problem-not-toml = Der Text ist kein gültiges TOML.
terms-problem-missing = Das Feld „{ $field }“ fehlt.
terms-problem-unknown = Das Feld „{ $field }“ gibt es nicht.
terms-problem-wrong = „{ $field }“: hier gehört { $expected } hin.
terms-expected-text = ein Text
terms-expected-whole-number = eine ganze Zahl
terms-expected-yes-or-no = true oder false
terms-expected-day = ein Tag wie 2027-01-31
terms-expected-time-of-day = eine Uhrzeit wie 09:00
terms-expected-request-channel = email oder portal
terms-expected-list = eine Liste
terms-expected-table = eine Tabelle
terms-problem-not-found = Die Ausgabe „{ $edition }“ gibt es nicht.
terms-problem-shipped = Die mitgelieferte Ausgabe ändert sich nie. Kopieren Sie sie unter eigener Kennung.
terms-problem-signed =
    { $count ->
        [one] 1 Vertrag ist unter dieser Ausgabe geschlossen. Kopieren Sie sie neu.
       *[other] { $count } Verträge sind unter dieser Ausgabe geschlossen. Kopieren Sie sie neu.
    }
terms-problem-confirmed = Dieses Feld ist bestätigt. Das geht genau einmal.
terms-problem-no-cell = Diese Zelle gibt es nicht.

## Kommandozeile

terms-cli-valid = Die Ausgabe widerspricht sich nicht.
terms-cli-edition = Ausgabe
terms-cli-origin = Herkunft
terms-cli-contracts = Verträge
terms-cli-open = Unbestätigt
terms-cli-in-force = Gilt heute
terms-cli-level = Servicelevel
terms-cli-window = Servicezeit
terms-cli-response = Reaktion
terms-cli-requests = Anfragen
terms-cli-consulting = Consulting
