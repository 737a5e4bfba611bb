### Refusals and failures: what happened, what is safe, what to do.

## What was typed into a date field

typed-date-empty = Hier fehlt ein Datum.
typed-date-not-a-date = Kein Datum. Tag.Monat.Jahr, etwa 31.10.26
typed-date-order-unclear = Tag oder Monat zuerst? Bitte mit Punkten: Tag.Monat.Jahr, etwa 31.10.26
typed-date-no-such-day = { $month } hat nur { $days } Tage.
typed-date-no-such-day-ahead = { $month } hat keinen { $day }. Bitte { $before } oder { $after } eingeben.
typed-date-other-weekday = Der { $date } ist ein { $weekday }.
typed-date-unit-missing = Tage, Wochen, Monate oder Jahre? Etwa +30t, +2w, +3m, +1j
typed-date-out-of-range = Das Jahr liegt nicht zwischen 1 und 9999.

## What was typed into an amount field

typed-money-empty = Hier fehlt ein Betrag.
typed-money-not-an-amount = Kein Betrag. Etwa 4860 oder 4.860,00
typed-money-thousands-unclear = Tausender oder Nachkommastellen? Etwa 4860 oder 4.860,00
typed-money-too-many-decimals =
    { $number_of_places ->
        [0] { $currency } hat keine Nachkommastellen.
       *[other] { $currency } hat höchstens { $number_of_places } Nachkommastellen.
    }
typed-money-other-currency = Dieser Betrag steht in { $currency }.
typed-money-negative = Der Betrag ist kleiner als null.
typed-money-too-large = Der Betrag ist zu groß.

## Refusals: what happened, then what to do

problem-activation-out-of-window = Der { $date } kann nicht der Aktivierungstag sein: Erlaubt ist { $earliest } bis { $latest }.
problem-activation-out-of-window-plain = Der Aktivierungstag liegt außerhalb von { $earliest } bis { $latest }.
problem-activation-out-of-window-remedy = Wählen Sie einen Tag von Auftrag + 1 bis Auftrag + 90, beide eingeschlossen.
problem-activation-fixed = Der Vertrag ist seit { $date } aktiv; der Aktivierungstag steht fest.
problem-activation-fixed-remedy = Korrigieren Sie ihn mit Begründung; der alte Tag bleibt im Verlauf.
problem-too-many-contacts = Höchstens { $max } Ansprechpartner sind möglich.
problem-too-many-contacts-remedy = Ersetzen Sie einen Ansprechpartner, statt einen hinzuzufügen.
problem-duplicate-email = Zwei Ansprechpartner haben dieselbe E-Mail-Adresse.
problem-duplicate-email-remedy = Geben Sie jedem Ansprechpartner eine eigene Adresse.
problem-last-contact = Der letzte Ansprechpartner eines aktiven Vertrags lässt sich nicht entfernen.
problem-last-contact-remedy = Nennen Sie im selben Schritt einen anderen.
problem-term-too-short = Die Laufzeit beträgt mindestens { $min } Monate.
problem-term-too-short-remedy = Geben Sie { $min } bis { $max } Monate ein.
problem-unsupported-version = Versionen vor { $minimum } werden nicht unterstützt.
problem-unsupported-version-remedy = Geben Sie die eingesetzte Version an, ab { $minimum }.
problem-too-many-satellites = { $satellites } Satelliten: Dieses Servicelevel umfasst bis zu { $max }.
problem-too-many-satellites-remedy = Wählen Sie das Servicelevel { $level }.
problem-too-many-satellites-none = Kein Servicelevel umfasst so viele Satelliten.
problem-amendment-before-activation = Das Servicelevel lässt sich ab { $date } ändern, wenn der Vertrag aktiv ist.
problem-amendment-needed = Der Vertrag läuft schon. Ein anderes Servicelevel erfassen Sie als Nachtrag, der ab einem Tag gilt.
problem-amendment-same-level = Der Vertrag hat dieses Servicelevel bereits.
problem-amendment-downgrade = Ein niedrigeres Servicelevel beginnt nur mit einer Verlängerung: nächstmöglich { $date }, zu erklären bis { $declare-by }.
problem-amendment-remedy = Wählen Sie einen anderen Tag oder ein anderes Servicelevel.
problem-consulting-exhausted = Die Beratungsstunden dieses Vertragsjahres sind verbraucht.
problem-invalid-json = Das ist kein gültiges JSON.
problem-invalid-json-remedy = Prüfen Sie die Eingabe bei { $place }.
problem-invalid-utf8 = Die Eingabe ist nicht UTF-8.
problem-invalid-utf8-remedy = Speichern Sie die Datei als UTF-8 und versuchen Sie es erneut.
problem-too-large = Die Eingabe ist größer als { $max } Bytes.
problem-too-large-remedy = Teilen Sie sie auf.
problem-too-many-rows = Ein Tabellenblatt fasst höchstens { $max } Zeilen.
problem-too-long-for-a-cell = Zeile { $row }: Eine Zelle fasst höchstens { $max } Zeichen.
problem-too-many-rows-remedy = Exportieren Sie weniger Zeilen oder als CSV.
problem-missing-field = { $field } fehlt.
problem-unknown-field = { $field } ist nicht bekannt.
problem-unknown-field-remedy = Entfernen Sie es oder berichtigen Sie die Schreibweise.
problem-invalid-value = { $field } kann so nicht übernommen werden.
problem-invalid-value-length = { $field } hat { $min } bis { $max } Zeichen.
problem-invalid-value-range = { $field } liegt zwischen { $min } und { $max }.
problem-invalid-value-allowed = { $field } ist eines von: { $allowed }.
problem-invalid-value-control = { $field } enthält ein Steuerzeichen.
problem-invalid-value-email = { $field } ist keine E-Mail-Adresse, etwa name@firma.example.
problem-invalid-value-currency = { $field } ist kein Währungskürzel, etwa EUR.
problem-invalid-value-country = { $field } ist kein Länderkürzel, etwa DE.
problem-invalid-value-version = { $field } beginnt nicht mit einer Versionsnummer, etwa 4.8.
problem-invalid-value-name-pattern = { $field } ist kein Muster für Dateinamen. Erlaubt sind { $allowed } und Text ohne / \ : * ? " < > |.
problem-invalid-value-not-applicable = { $field } gibt es bei dieser Lösung nicht.
problem-invalid-value-earliest = { $field } kann nicht vor dem { $date } liegen.
problem-no-renewal = Der Vertrag verlängert sich nicht am { $date }.
problem-invalid-value-skipped = { $field }: Diese Uhrzeit gibt es nicht, die Uhr wurde vorgestellt.
problem-invalid-date = { $field } ist kein Tag im Kalender.
problem-invalid-date-remedy = Schreiben Sie Jahr-Monat-Tag, etwa 2026-10-31.
problem-invalid-time = { $field } ist kein Zeitpunkt des Kalenders.
problem-invalid-time-remedy = Schreiben Sie ihn wie 2026-06-05T16:00, auf Wunsch mit Sekunden und Zeitzonenabstand.
problem-unknown-level = Dieses Servicelevel ist nicht bekannt. Bekannt sind: { $allowed }.
problem-unknown-impact = Diese Auswirkung ist nicht bekannt: critical, medium oder low.
problem-unknown-region = Diese Region ist nicht bekannt. Bekannt sind: { $allowed }.
problem-out-of-range = Das Ergebnis liegt nach dem 31.12.9999, oder eine Zahl liegt außerhalb ihres Bereichs.
problem-out-of-range-between = { $field } liegt zwischen { $min } und { $most }.
problem-duplicate-number = Diese Nummer ist schon vergeben.
problem-duplicate-number-remedy = Wählen Sie eine andere Nummer, oder lassen Sie das Feld leer.
problem-not-found-contract = Es gibt keinen Vertrag { $number }.
problem-not-found-customer = Es gibt keinen Kunden { $number }.
problem-not-found = Diesen Eintrag gibt es nicht.
problem-state-conflict = Das ist im Zustand „{ $state }“ nicht möglich.
problem-state-conflict-plain = Das ist jetzt nicht möglich.
problem-nothing-to-undo = Es gibt nichts rückgängig zu machen.
problem-usage = Der Aufruf ist nicht verständlich.
problem-register-missing = An diesem Ort gibt es kein Vertragsregister.
problem-register-missing-remedy = Prüfen Sie den Pfad, oder legen Sie das Register mit dem ersten Kunden an.
problem-register-unreadable = Das Vertragsregister lässt sich nicht lesen.
problem-register-unreadable-remedy = Prüfen Sie, ob die Datei ein Vertragsregister ist und ob Sie sie öffnen dürfen.
problem-register-locked = Ein anderes Programm hält das Vertragsregister.
problem-register-locked-remedy = Schließen Sie es dort, oder versuchen Sie es gleich noch einmal.
problem-register-damaged = Das Vertragsregister ist beschädigt.
problem-register-damaged-safe = Die Datei bleibt, wie sie ist; nichts wird überschrieben.
problem-register-damaged-remedy = Spielen Sie eine Sicherung zurück: im Fenster oder mit termkeeper backup restore latest.
problem-backup-damaged = Die Sicherung ist nicht mehr, was sie bei ihrer Entstehung war.
problem-backup-damaged-remedy = Wählen Sie eine andere; termkeeper backup list zeigt alle.
problem-not-found-backup = Es gibt keine Sicherung { $backup }.
problem-register-newer = Das Vertragsregister stammt aus einem neueren Termkeeper.
problem-register-newer-remedy = Aktualisieren Sie Termkeeper, um es zu öffnen.
problem-register-read-only = Das Vertragsregister ist schreibgeschützt.
problem-register-read-only-remedy = Erlauben Sie das Schreiben in Datei und Ordner, um etwas zu ändern.
problem-io = Lesen oder Schreiben ist fehlgeschlagen: { $cause }
problem-io-remedy = Prüfen Sie Datenträger und Rechte, und versuchen Sie es erneut.
problem-io-disk-full = Auf dem Datenträger ist kein Platz mehr.
problem-io-disk-full-remedy = Schaffen Sie Platz, oder wählen Sie einen anderen Ort, und versuchen Sie es erneut.
problem-io-read-only = Dieser Ort lässt sich nur lesen.
problem-io-read-only-remedy = Wählen Sie einen anderen Ort.
problem-io-permission = Es fehlt das Recht, diese Datei zu öffnen oder zu schreiben.
problem-io-permission-remedy = Wählen Sie einen anderen Ort, oder bitten Sie um das Recht dafür.
problem-unknown-outcome = Es ist nicht bekannt, ob die Änderung gespeichert wurde.
problem-unknown-outcome-remedy = Öffnen Sie das Register neu und sehen Sie nach, bevor Sie die Änderung wiederholen.
problem-safe-nothing-stored = Es wurde nichts gespeichert.
problem-safe-untouched = Das Vertragsregister ist unverändert.

## Names of fields, in refusals and in the history

field-name-number = Nummer
field-name-name = Name
field-name-customer = Kunde
field-name-level = Servicelevel
field-name-received-on = Auftragseingang
field-name-commissioned-on = Beauftragung
field-name-activation-requested-on = Aktivierungswunsch
field-name-activates-on = Aktivierung
field-name-effective-on = Wirksam ab
field-name-term-months = Laufzeit
field-name-months = Monate
field-name-periods = Laufzeiten
field-name-year = Jahr
field-name-yearly-fee = Gebühr
field-name-amount-minor = Betrag
field-name-currency = Währung
field-name-owner = Zuständig
field-name-note = Notiz
field-name-imported = Altbestand
field-name-contacts = Ansprechpartner
field-name-email = E-Mail
field-name-phone = Telefon
field-name-solutions = Systeme
field-name-solution = Lösung
field-name-version = Version
field-name-environment = Einsatz
field-name-satellites = Satelliten
field-name-notices = Kündigungen
field-name-amendments = Änderungen
field-name-withdrawn-on = Zurückgezogen am
field-name-ends-on = Ende
field-name-named-end = Genanntes Ende
field-name-sender = Absender
field-name-agreed-on = Vereinbart am
field-name-reason = Begründung
field-name-language = Sprache
field-name-street = Straße
field-name-postal-code = Postleitzahl
field-name-city = Ort
field-name-country = Land
field-name-vat-id = USt-IdNr.
field-name-is-business = Unternehmen
field-name-received = Eingegangen
field-name-channel = Weg
field-name-party = Partei
field-name-impact = Auswirkung
field-name-region = Region

## Amendments, consulting, documents, the contract as of another day

problem-amendment-other = Ab { $date } ist schon { $level } vereinbart. Ein Nachtrag davor oder am selben Tag würde dem widersprechen.
problem-amendment-fee-day = Eine neue Gebühr gilt ab dem Beginn einer Laufzeit: { $earlier } oder { $date }.
problem-amendment-other-fee = Ab { $date } ist schon eine andere Gebühr vereinbart.
problem-amendment-fee-by-amendment = Diese Gebühr gilt durch einen Nachtrag. Erfassen Sie eine andere als weiteren Nachtrag.
problem-amendment-same-fee = Ab diesem Tag gilt diese Gebühr schon.
problem-consulting-left = Im Vertragsjahr { $ordinal } sind noch { $left }{ "\u00A0" }Stunden Beratung frei.
problem-consulting-none-left = Die Beratung des Vertragsjahres { $ordinal } ist verbraucht.
problem-consulting-remedy = Weitere Beratungstage lassen sich bestellen: { $percent }{ "\u00A0" }% Nachlass.
problem-consulting-remedy-none = Weitere Beratungstage lassen sich bestellen, auf diesem Level ohne Nachlass.
problem-not-active-on-from = Der Vertrag läuft erst ab dem { $date }.
problem-not-active-on-until = Der Vertrag läuft nur bis zum { $date }.
problem-cancelled-already = Dieser Termin ist schon abgesagt.
problem-withdrawn-already = Diese Kündigung ist schon zurückgenommen.
problem-not-recorded-yet = Am { $date } war dieser Vertrag noch nicht erfasst. Er ist es seit dem { $earliest }.
problem-document-missing = Das Dokument „{ $name }“ liegt nicht mehr beim Register.
problem-document-missing-remedy = Legen Sie den Ordner der Dokumente wieder neben das Register, oder hängen Sie das Dokument noch einmal an.
problem-document-changed = Das Dokument „{ $name }“ wurde verändert: Sein Inhalt ist nicht mehr der erfasste.
problem-document-changed-remedy = Holen Sie es aus einer Sicherung, oder hängen Sie das Original noch einmal an.
problem-document-chosen-changed = Die gewählte Datei wurde inzwischen verändert.
problem-document-chosen-changed-remedy = Wählen Sie sie noch einmal.
field-name-blocks = Anzahl der Blöcke
field-name-on = Tag des Termins
field-name-document = Dokument
field-name-received-time = Uhrzeit
field-name-as-of = Stand
field-name-consulting = Beratung
field-name-fee-changes = Neue Gebühren
field-name-renewal-checks = Geprüfte Verlängerungen
field-name-name-pattern = Dateiname

## Tabellen, die andere gemacht haben

problem-table-file-bytes = Die Datei ist größer als { $max }{ "\u00A0" }MB.
problem-table-unpacked-bytes = Entpackt ist diese Arbeitsmappe größer als { $max }{ "\u00A0" }MB.
problem-table-parts = Die Arbeitsmappe enthält mehr als { $max } Dateien.
problem-table-unpacked-bytes-remedy = Kopieren Sie die Liste in eine neue Arbeitsmappe, oder speichern Sie sie als CSV.
problem-table-sheets = Die Arbeitsmappe hat mehr als { $max } Blätter.
problem-table-rows = Die Liste hat mehr als { $max } Zeilen.
problem-table-columns = Die Liste hat mehr als { $max } Spalten.
problem-table-cells = Die Liste hat mehr als { $max } Zellen.
problem-table-cell-characters = Eine Zelle enthält mehr als { $max } Zeichen.
problem-table-cell-characters-remedy = Kürzen Sie diese Zelle und versuchen Sie es erneut.
problem-table-memory = Diese Datei braucht beim Lesen mehr Speicher als erlaubt.
problem-table-time = Diese Datei zu lesen dauert zu lange.
problem-table-too-large-remedy = Teilen Sie die Liste auf mehrere Dateien auf, oder kopieren Sie den nötigen Teil in eine neue.
problem-table-password = Die Arbeitsmappe ist mit einem Kennwort geschützt.
problem-table-password-remedy = Öffnen Sie sie, speichern Sie eine Kopie ohne Kennwort und importieren Sie diese.
problem-table-not-a-table = Die Datei ist weder eine Arbeitsmappe (XLSX, XLS, ODS) noch eine Texttabelle (CSV).
problem-table-not-a-table-remedy = Öffnen Sie sie im Programm, aus dem sie stammt, und speichern Sie sie als XLSX oder CSV.
problem-table-broken = Die Datei ist beschädigt und lässt sich nicht lesen.
problem-table-broken-remedy = Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie neu und versuchen Sie es erneut.
problem-table-open-quote = Das Anführungszeichen in Zeile { $line } wird nie geschlossen.
problem-table-open-quote-remedy = Schließen oder entfernen Sie es und versuchen Sie es erneut.
problem-table-mixed-encodings = Zeile { $line } ist anders kodiert als die Zeilen davor. Umlaute wären falsch.
problem-table-unknown-encoding = Zeile { $line } enthält Buchstaben in einer unbekannten Kodierung. Umlaute wären falsch.
problem-table-encoding-remedy = Speichern Sie die Liste als „CSV UTF-8“ oder als XLSX und versuchen Sie es erneut.
