// Written from src-tauri/crates/words/locales by `cargo xtask codegen`. Not to be edited.

/** The Fluent text of each language. */
export const catalogues = {
  de: '### What the command line prints. Its help is English and lives in the program.\n\n## Labels\n\ncli-due-on = Fällig\ncli-kind = Frist\ncli-verdict = Ergebnis\ncli-ends-on = Endet am\ncli-ends = endet { $date }\ncli-until = bis { $date }\ncli-withdrawn = zurückgenommen { $date }\ncli-named-end = Genanntes Ende\ncli-received = Eingegangen\ncli-party = Von\ncli-channel = Weg\ncli-open = Offen\ncli-starts-on = Beginnt am\ncli-safe-day = Sicherer Tag\ncli-overdue-from = Überfällig ab\ncli-why = Warum\n\n## Pauses of the response clock\n\ncli-pause-outside-window = Pause: außerhalb der Servicezeit\ncli-pause-weekend = Pause: Wochenende\ncli-pause-holiday = Pause: Feiertag\n\n## Warnings of a contract\n\ncli-warning-imported = Altbestand: Das Aktivierungsfenster wurde nicht angewendet.\ncli-warning-consumer = Kein Unternehmen: Gegenüber Verbrauchern ist eine solche Verlängerung unwirksam.\ncli-warning-contacts-missing = Es ist kein Ansprechpartner genannt.\n\n## History\n\ncli-action-created = angelegt\ncli-action-edited = geändert\ncli-action-corrected = korrigiert\ncli-action-amended = Servicelevel geändert\ncli-action-notice = Kündigung erfasst\ncli-action-imported = übernommen\ncli-action-undone = rückgängig gemacht\ncli-action-redone = wiederhergestellt\ncli-undone = Rückgängig gemacht: { $number } { $action }.\ncli-redone = Wiederhergestellt: { $number } { $action }.\n\n## Counts and results\n\ncli-contract-count =\n    { $count ->\n        [one] { $count } Vertrag\n       *[other] { $count } Verträge\n    }\ncli-customer-count =\n    { $count ->\n        [one] { $count } Kunde\n       *[other] { $count } Kunden\n    }\ncli-deadline-count =\n    { $count ->\n        [one] { $count } Frist\n       *[other] { $count } Fristen\n    }\ncli-satellite-count =\n    { $count ->\n        [one] { $count } Satellit\n       *[other] { $count } Satelliten\n    }\ncli-sound = Das Vertragsregister ist in Ordnung.\n\n### Words in dates, distances and amounts. The order of the parts, separators and the spaces that\n### must not break are in src/format; a new message here goes into both languages.\n\n## Weekdays: in full, before a date, above a calendar column\n\nweekday-monday = Montag\nweekday-tuesday = Dienstag\nweekday-wednesday = Mittwoch\nweekday-thursday = Donnerstag\nweekday-friday = Freitag\nweekday-saturday = Samstag\nweekday-sunday = Sonntag\n\nweekday-short-monday = Mo\nweekday-short-tuesday = Di\nweekday-short-wednesday = Mi\nweekday-short-thursday = Do\nweekday-short-friday = Fr\nweekday-short-saturday = Sa\nweekday-short-sunday = So\n\nweekday-column-monday = Mo\nweekday-column-tuesday = Di\nweekday-column-wednesday = Mi\nweekday-column-thursday = Do\nweekday-column-friday = Fr\nweekday-column-saturday = Sa\nweekday-column-sunday = So\n\n## Months: in full, in dates and on axes\n\nmonth-january = Januar\nmonth-february = Februar\nmonth-march = März\nmonth-april = April\nmonth-may = Mai\nmonth-june = Juni\nmonth-july = Juli\nmonth-august = August\nmonth-september = September\nmonth-october = Oktober\nmonth-november = November\nmonth-december = Dezember\n\nmonth-short-january = Jan\nmonth-short-february = Feb\nmonth-short-march = Mär\nmonth-short-april = Apr\nmonth-short-may = Mai\nmonth-short-june = Jun\nmonth-short-july = Jul\nmonth-short-august = Aug\nmonth-short-september = Sep\nmonth-short-october = Okt\nmonth-short-november = Nov\nmonth-short-december = Dez\n\n## Distances\n\ntoday = heute\nin-days =\n    { $days ->\n        [one] in { $days } Tag\n       *[other] in { $days } Tagen\n    }\ndays-ago =\n    { $days ->\n        [one] vor { $days } Tag\n       *[other] vor { $days } Tagen\n    }\n# Beside a date in a narrow column.\ndays-left = { $days }{ "\\u00A0" }T\nday-count =\n    { $days ->\n        [one] { $days } Tag\n       *[other] { $days } Tage\n    }\nmonth-count =\n    { $months ->\n        [one] { $months } Monat\n       *[other] { $months } Monate\n    }\nhour-count = { $hours }{ "\\u00A0" }h\nweek-number = KW{ "\\u00A0" }{ $week }\n\n### The vocabulary of the program: one word for one thing, on screen, on paper and on the command\n### line. What belongs to one screen or paper alone stays in that file.\n\n## The three dates\n\ncancel-by = Kündigung möglich bis\ncancel-by-short = kündbar bis\ncancel-by-passed = Kündigung war möglich bis\nlast-day = Letzter Tag\nlast-day-terminated = Letzter Tag, gekündigt\nrenews-on = Verlängert sich am\nrenews-short = verlängert\nrenewal = Verlängerung\nnotice-day = Kündigungstag\nnotice-day-passed = Kündigungstag verstrichen\nlast-working-day = Letzter Werktag davor\n\n## Term and activation\n\norder-received = Auftrag eingegangen\norder = Auftrag\ncommissioned-on = Beauftragt am\nactivation = Aktivierung\nactive-since = Aktiv seit\ndefault-day = Standardtag\nrequested-day = Wunsch\nearliest-day = frühestens\nlatest-day = spätestens\nterm = Laufzeit\nperiod = Laufzeit\ncontract-year = Vertragsjahr\nnotice-period = Kündigungsfrist\ncontacts-due = Kontakte fällig\ncontacts-missing = Kontakte fehlen\nresponse-due = Antwort fällig\nsigned-copy-missing = Original fehlt\n\n## Where the activation day comes from\n\nactivation-origin-default = Standard\nactivation-origin-requested = Wunsch\nactivation-origin-imported = Altbestand\nactivation-origin-corrected = berichtigt\n\n## People and papers\n\ncontract = Vertrag\ncontracts = Verträge\ncustomer = Kunde\ncustomers = Kunden\ncontact = Ansprechpartner\ncontacts = Ansprechpartner\nowner = Betreuung\nnumber = Nummer\nnotice = Kündigung\namendment = Nachtrag\nfee = Gebühr\nyearly-fee = Jahresgebühr\nclient = Auftraggeber\ncontractor = Auftragnehmer\nparty-client = Auftraggeber\nparty-contractor = Auftragnehmer\n\n## What a level promises\n\nlevel = Servicelevel\nservice-window = Servicezeit\nresponse-time = Reaktionszeit\nrequests = Anfragen\nconsulting = Beratung\nsatellites = Satelliten\nsolutions = Lösungen\ncovered-systems = Systeme\ntest-systems = Testsysteme\ntelephone = Telefon\nlevel-basic = Basic\nlevel-standard = Standard\nlevel-premium = Premium\nimpact = Auswirkung\nimpact-critical = kritisch\nimpact-medium = mittel\nimpact-low = gering\nenvironment = Einsatz\nenvironment-production = Produktion\nenvironment-test = Testsystem\nsolution-openitcockpit = openITCOCKPIT Enterprise\nsolution-idoit = i-doit PRO\nsolution-znuny = Znuny / ((OTRS)) Community Edition\nsolution-connectors = Konnektoren\n\n## States of a contract\n\nstate = Status\nstate-draft = Entwurf\nstate-ordered = Beauftragt\nstate-active = Aktiv\nstate-terminating = Läuft aus\nstate-ended = Beendet\nstate-withdrawn = Zurückgezogen\n\n## How far a renewal is decided\n\nrenewal-committed = gebunden\nrenewal-cancellable = kündbar\nrenewal-terminating = läuft aus\n\n## A notice and what becomes of it\n\nchannel-letter = Brief\nchannel-fax = Fax\nchannel-email = E-Mail\nchannel-portal = Portal\nchannel-handed-over = übergeben\nchannel-phone = Telefon\nverdict-on-time = Rechtzeitig\nverdict-boundary = Rechtzeitig, am letzten Tag\nverdict-late = Verspätet\nverdict-without-effect = Ohne Wirkung\nverdict-short-on-time = rechtzeitig\nverdict-short-boundary = Grenzfall\nverdict-short-late = verspätet\nverdict-short-without-effect = ohne Wirkung\n\n## Kinds of deadlines\n\ndeadline-activation-wish = Standardtag\ndeadline-contacts-due = Kontakte fehlen\ndeadline-cancel-by = Kündbar bis\ndeadline-renewal = Verlängerung\ndeadline-quota-lapse = Anfragen verfallen\ndeadline-consulting-lapse = Beratung verfällt\ndeadline-response-due = Antwort fällig\ndeadline-signed-copy = Original fehlt\n\n## Smaller words\n\nyes = ja\nno = nein\nnone = keine\nunconfirmed = unbestätigt\nholiday = Feiertag\nimported = Altbestand\nlanguage-de = Deutsch\nlanguage-en = Englisch\n\n## Public holidays, by their id in the terms\n\nholiday-new-year = Neujahr\nholiday-epiphany = Heilige Drei Könige\nholiday-womens-day = Internationaler Frauentag\nholiday-good-friday = Karfreitag\nholiday-easter-sunday = Ostersonntag\nholiday-easter-monday = Ostermontag\nholiday-labour-day = Tag der Arbeit\nholiday-ascension = Christi Himmelfahrt\nholiday-whit-sunday = Pfingstsonntag\nholiday-whit-monday = Pfingstmontag\nholiday-corpus-christi = Fronleichnam\nholiday-assumption = Mariä Himmelfahrt\nholiday-childrens-day = Weltkindertag\nholiday-german-unity = Tag der Deutschen Einheit\nholiday-reformation-day = Reformationstag\nholiday-all-saints = Allerheiligen\nholiday-repentance-day = Buß- und Bettag\nholiday-christmas-day = 1. Weihnachtstag\nholiday-second-christmas-day = 2. Weihnachtstag\n\n### What stands on papers: summaries, letters, tables, calendar files.\n\n## Contract summary: frame\n\npaper-summary-title = Vertragsübersicht { $contract }\npaper-summary-subtitle = Supportvertrag { $contract }, Servicelevel { $level }\npaper-summary-as-of = Vertragsübersicht, Stand { $date }\npaper-summary-draft-as-of = Entwurf, Stand { $date }\npaper-draft = Entwurf\npaper-page-of = Seite { $page } von { $pages }\npaper-signatures = Unterschriften\npaper-sign-here = Ort, Datum, Unterschrift\npaper-signed-for = für { $name }\n\n## Contract summary: key facts and dates\n\npaper-activation = { $date }, { $origin }\npaper-fee-net = { $amount } netto\npaper-fee-per-year = je Vertragsjahr\npaper-amendment = { $from } zu { $to } ab { $date }\npaper-note-last-day = { $weekday }. Ende der { $ordinal }. Laufzeit, wenn rechtzeitig gekündigt wird.\npaper-note-last-day-fixed = { $weekday }. Ende der { $ordinal }. Laufzeit.\npaper-note-renews =\n    { $months ->\n        [one] { $weekday }. Ohne Kündigung um einen weiteren Monat.\n       *[other] { $weekday }. Ohne Kündigung um weitere { $months } Monate.\n    }\npaper-note-renews-fixed =\n    { $months ->\n        [one] { $weekday }. Um einen weiteren Monat.\n       *[other] { $weekday }. Um weitere { $months } Monate.\n    }\npaper-note-cancel-by = { $weekday }. Schriftlich, es zählt der Tag des Eingangs.\npaper-note-cancel-by-passed = { $weekday }. Dieser Tag ist verstrichen.\npaper-note-ends = { $weekday }. Bis dahin gelten alle Leistungen.\npaper-note-notice = { $weekday }. { $channel }, { $verdict }.\n\n## Contract summary: what the level promises\n\npaper-promises = Was { $level } umfasst\npaper-window = Montag bis Freitag, { $from } bis { $to } Uhr, nicht an Feiertagen { $place }\npaper-not-included = nicht enthalten\npaper-response-note = Bis zur ersten Antwort, gezählt nur innerhalb der Servicezeit. Eine Lösungszeit ist nicht geschuldet.\npaper-requests-label = Supportanfragen\npaper-requests = bis zu { $max } je Vertragsjahr, per E-Mail durch einen Ansprechpartner\npaper-telephone = bei kritischer Auswirkung, innerhalb der Servicezeit\npaper-consulting = { $hours } h je Vertragsjahr in Blöcken zu { $block }\npaper-consulting-discount = weitere Tage mit { $discount } Nachlass\npaper-satellites-label = openITCOCKPIT-Satelliten\npaper-satellites = bis zu { $max }\npaper-solutions = Unterstützte Lösungen\npaper-test-systems-yes = werden unterstützt\n\n## Contract summary: tables and reasons\n\npaper-satellites-of = { $used } von { $max } Satelliten\npaper-solution = Lösung\npaper-version = Version\npaper-contacts-of = { $used } von { $max }. Nur sie dürfen Anfragen stellen.\npaper-contact-name = Name\npaper-contact-reach = E-Mail, Telefon\npaper-reasons = Wie sich diese Daten ergeben\n\n## Where public holidays count, after "an Feiertagen"\n\npaper-region-bb = in Brandenburg\npaper-region-be = in Berlin\npaper-region-bw = in Baden-Württemberg\npaper-region-by = in Bayern\npaper-region-hb = in Bremen\npaper-region-he = in Hessen\npaper-region-hh = in Hamburg\npaper-region-mv = in Mecklenburg-Vorpommern\npaper-region-ni = in Niedersachsen\npaper-region-nw = in Nordrhein-Westfalen\npaper-region-rp = in Rheinland-Pfalz\npaper-region-sh = in Schleswig-Holstein\npaper-region-sl = im Saarland\npaper-region-sn = in Sachsen\npaper-region-st = in Sachsen-Anhalt\npaper-region-th = in Thüringen\n\n### Refusals and failures: what happened, what is safe, what to do.\n\n## What was typed into a date field\n\ntyped-date-empty = Hier fehlt ein Datum.\ntyped-date-not-a-date = Kein Datum. Tag.Monat.Jahr, etwa 31.10.26\ntyped-date-order-unclear = Tag oder Monat zuerst? Bitte mit Punkten: Tag.Monat.Jahr, etwa 31.10.26\ntyped-date-no-such-day = { $month } hat nur { $days } Tage.\ntyped-date-no-such-day-ahead = { $month } hat keinen { $day }. Bitte { $before } oder { $after } eingeben.\ntyped-date-other-weekday = Der { $date } ist ein { $weekday }.\ntyped-date-unit-missing = Tage, Wochen, Monate oder Jahre? Etwa +30t, +2w, +3m, +1j\ntyped-date-out-of-range = Das Jahr liegt nicht zwischen 1 und 9999.\n\n## What was typed into an amount field\n\ntyped-money-empty = Hier fehlt ein Betrag.\ntyped-money-not-an-amount = Kein Betrag. Etwa 4860 oder 4.860,00\ntyped-money-thousands-unclear = Tausender oder Nachkommastellen? Etwa 4860 oder 4.860,00\ntyped-money-too-many-decimals =\n    { $number_of_places ->\n        [0] { $currency } hat keine Nachkommastellen.\n       *[other] { $currency } hat höchstens { $number_of_places } Nachkommastellen.\n    }\ntyped-money-other-currency = Dieser Betrag steht in { $currency }.\ntyped-money-negative = Der Betrag ist kleiner als null.\ntyped-money-too-large = Der Betrag ist zu groß.\n\n## Refusals: what happened, then what to do\n\nproblem-activation-out-of-window = Der { $date } kann nicht der Aktivierungstag sein: Erlaubt ist { $earliest } bis { $latest }.\nproblem-activation-out-of-window-plain = Der Aktivierungstag liegt außerhalb von { $earliest } bis { $latest }.\nproblem-activation-out-of-window-remedy = Wählen Sie einen Tag von Auftrag + 1 bis Auftrag + 90, beide eingeschlossen.\nproblem-activation-fixed = Der Vertrag ist seit { $date } aktiv; der Aktivierungstag steht fest.\nproblem-activation-fixed-remedy = Korrigieren Sie ihn mit Begründung; der alte Tag bleibt im Verlauf.\nproblem-too-many-contacts = Höchstens { $max } Ansprechpartner sind möglich.\nproblem-too-many-contacts-remedy = Ersetzen Sie einen Ansprechpartner, statt einen hinzuzufügen.\nproblem-duplicate-email = Zwei Ansprechpartner haben dieselbe E-Mail-Adresse.\nproblem-duplicate-email-remedy = Geben Sie jedem Ansprechpartner eine eigene Adresse.\nproblem-last-contact = Der letzte Ansprechpartner eines aktiven Vertrags lässt sich nicht entfernen.\nproblem-last-contact-remedy = Nennen Sie im selben Schritt einen anderen.\nproblem-term-too-short = Die Laufzeit beträgt mindestens { $min } Monate.\nproblem-term-too-short-remedy = Geben Sie { $min } bis { $max } Monate ein.\nproblem-unsupported-version = Versionen vor { $minimum } werden nicht unterstützt.\nproblem-unsupported-version-remedy = Geben Sie die eingesetzte Version an, ab { $minimum }.\nproblem-too-many-satellites = { $satellites } Satelliten: Dieses Servicelevel umfasst bis zu { $max }.\nproblem-too-many-satellites-remedy = Wählen Sie das Servicelevel { $level }.\nproblem-too-many-satellites-none = Kein Servicelevel umfasst so viele Satelliten.\nproblem-amendment-before-activation = Das Servicelevel lässt sich ab { $date } ändern, wenn der Vertrag aktiv ist.\nproblem-amendment-same-level = Der Vertrag hat dieses Servicelevel bereits.\nproblem-amendment-downgrade = Ein niedrigeres Servicelevel beginnt nur mit einer Verlängerung: nächstmöglich { $date }, zu erklären bis { $declare-by }.\nproblem-amendment-remedy = Wählen Sie einen anderen Tag oder ein anderes Servicelevel.\nproblem-consulting-exhausted = Die Beratungsstunden dieses Vertragsjahres sind verbraucht.\nproblem-invalid-json = Das ist kein gültiges JSON.\nproblem-invalid-json-remedy = Prüfen Sie die Eingabe bei { $place }.\nproblem-invalid-utf8 = Die Eingabe ist nicht UTF-8.\nproblem-invalid-utf8-remedy = Speichern Sie die Datei als UTF-8 und versuchen Sie es erneut.\nproblem-too-large = Die Eingabe ist größer als { $max } Bytes.\nproblem-too-large-remedy = Teilen Sie sie auf.\nproblem-missing-field = { $field } fehlt.\nproblem-unknown-field = { $field } ist nicht bekannt.\nproblem-unknown-field-remedy = Entfernen Sie es oder berichtigen Sie die Schreibweise.\nproblem-invalid-value = { $field } kann so nicht übernommen werden.\nproblem-invalid-value-length = { $field } hat { $min } bis { $max } Zeichen.\nproblem-invalid-value-range = { $field } liegt zwischen { $min } und { $max }.\nproblem-invalid-value-allowed = { $field } ist eines von: { $allowed }.\nproblem-invalid-value-control = { $field } enthält ein Steuerzeichen.\nproblem-invalid-value-email = { $field } ist keine E-Mail-Adresse, etwa name@firma.example.\nproblem-invalid-value-currency = { $field } ist kein Währungskürzel, etwa EUR.\nproblem-invalid-value-country = { $field } ist kein Länderkürzel, etwa DE.\nproblem-invalid-value-version = { $field } beginnt nicht mit einer Versionsnummer, etwa 4.8.\nproblem-invalid-value-not-applicable = { $field } gibt es bei dieser Lösung nicht.\nproblem-invalid-value-earliest = { $field } kann nicht vor dem { $date } liegen.\nproblem-invalid-value-skipped = { $field }: Diese Uhrzeit gibt es nicht, die Uhr wurde vorgestellt.\nproblem-invalid-date = { $field } ist kein Tag im Kalender.\nproblem-invalid-date-remedy = Schreiben Sie Jahr-Monat-Tag, etwa 2026-10-31.\nproblem-unknown-level = Dieses Servicelevel ist nicht bekannt. Bekannt sind: { $allowed }.\nproblem-unknown-impact = Diese Auswirkung ist nicht bekannt: critical, medium oder low.\nproblem-unknown-region = Diese Region ist nicht bekannt. Bekannt sind: { $allowed }.\nproblem-out-of-range = Das Ergebnis liegt nach dem 31.12.9999, oder eine Zahl liegt außerhalb ihres Bereichs.\nproblem-out-of-range-between = { $field } liegt zwischen { $min } und { $most }.\nproblem-duplicate-number = Diese Nummer ist schon vergeben.\nproblem-duplicate-number-remedy = Wählen Sie eine andere Nummer, oder lassen Sie das Feld leer.\nproblem-not-found-contract = Es gibt keinen Vertrag { $number }.\nproblem-not-found-customer = Es gibt keinen Kunden { $number }.\nproblem-not-found = Diesen Eintrag gibt es nicht.\nproblem-state-conflict = Das ist im Zustand „{ $state }“ nicht möglich.\nproblem-state-conflict-plain = Das ist jetzt nicht möglich.\nproblem-nothing-to-undo = Es gibt nichts rückgängig zu machen.\nproblem-usage = Der Aufruf ist nicht verständlich.\nproblem-register-missing = An diesem Ort gibt es kein Vertragsregister.\nproblem-register-missing-remedy = Prüfen Sie den Pfad, oder legen Sie das Register mit dem ersten Kunden an.\nproblem-register-unreadable = Das Vertragsregister lässt sich nicht lesen.\nproblem-register-unreadable-remedy = Prüfen Sie, ob die Datei ein Vertragsregister ist und ob Sie sie öffnen dürfen.\nproblem-register-locked = Ein anderes Programm hält das Vertragsregister.\nproblem-register-locked-remedy = Schließen Sie es dort, oder versuchen Sie es gleich noch einmal.\nproblem-register-damaged = Das Vertragsregister ist beschädigt.\nproblem-register-damaged-safe = Die Datei bleibt, wie sie ist; nichts wird überschrieben.\nproblem-register-damaged-remedy = Bewahren Sie die Datei auf, und öffnen Sie eine Sicherung.\nproblem-register-newer = Das Vertragsregister stammt aus einem neueren Termkeeper.\nproblem-register-newer-remedy = Aktualisieren Sie Termkeeper, um es zu öffnen.\nproblem-register-read-only = Das Vertragsregister ist schreibgeschützt.\nproblem-register-read-only-remedy = Erlauben Sie das Schreiben in Datei und Ordner, um etwas zu ändern.\nproblem-io = Lesen oder Schreiben ist fehlgeschlagen: { $cause }\nproblem-io-remedy = Prüfen Sie Datenträger und Rechte, und versuchen Sie es erneut.\nproblem-unknown-outcome = Es ist nicht bekannt, ob die Änderung gespeichert wurde.\nproblem-unknown-outcome-remedy = Öffnen Sie das Register neu und sehen Sie nach, bevor Sie die Änderung wiederholen.\nproblem-safe-nothing-stored = Es wurde nichts gespeichert.\nproblem-safe-untouched = Das Vertragsregister ist unverändert.\n\n## Names of fields, in refusals and in the history\n\nfield-name-number = Nummer\nfield-name-name = Name\nfield-name-customer = Kunde\nfield-name-level = Servicelevel\nfield-name-received-on = Auftragseingang\nfield-name-commissioned-on = Beauftragung\nfield-name-activation-requested-on = Aktivierungswunsch\nfield-name-activates-on = Aktivierung\nfield-name-effective-on = Wirksam ab\nfield-name-term-months = Laufzeit\nfield-name-months = Monate\nfield-name-periods = Laufzeiten\nfield-name-year = Jahr\nfield-name-yearly-fee = Gebühr\nfield-name-amount-minor = Betrag\nfield-name-currency = Währung\nfield-name-owner = Zuständig\nfield-name-note = Notiz\nfield-name-imported = Altbestand\nfield-name-contacts = Ansprechpartner\nfield-name-email = E-Mail\nfield-name-phone = Telefon\nfield-name-solutions = Systeme\nfield-name-solution = Lösung\nfield-name-version = Version\nfield-name-environment = Einsatz\nfield-name-satellites = Satelliten\nfield-name-notices = Kündigungen\nfield-name-amendments = Änderungen\nfield-name-withdrawn-on = Zurückgezogen am\nfield-name-ends-on = Ende\nfield-name-named-end = Genanntes Ende\nfield-name-sender = Absender\nfield-name-agreed-on = Vereinbart am\nfield-name-reason = Begründung\nfield-name-language = Sprache\nfield-name-street = Straße\nfield-name-postal-code = Postleitzahl\nfield-name-city = Ort\nfield-name-country = Land\nfield-name-vat-id = USt-IdNr.\nfield-name-is-business = Unternehmen\nfield-name-received = Eingegangen\nfield-name-channel = Weg\nfield-name-party = Partei\nfield-name-impact = Auswirkung\nfield-name-region = Region\n\n### Warum ein Datum so ist: eine Bezeichnung und ein Text für jede Art von Schritt.\n\nreason-title = Warum { $date }?\nreason-title-verdict = Warum dieses Ergebnis?\nreason-advice-working-day = Empfehlung: Eingang bis { $date }, dem letzten Arbeitstag davor.\nreason-stays = bleibt\n\n## Order and activation\n\nreason-earliest-label = Früheste Aktivierung\nreason-earliest-text = { $days ->\n    [one] Auftrag { $date }, plus { $days } Tag.\n   *[other] Auftrag { $date }, plus { $days } Tage.\n}\nreason-default-label = Standardtag\nreason-default-text = Ohne Wunsch: Auftrag { $date }, plus { $days } Tage.\nreason-latest-label = Späteste Aktivierung\nreason-latest-text = Auftrag { $date }, plus { $days } Tage; dieser Tag zählt mit.\nreason-activated-label = Aktivierung\nreason-activated-default-text = Auftrag { $date }, kein Wunsch genannt: der Standardtag.\nreason-activated-requested-text = Auftrag { $date }, erlaubt { $earliest } bis { $latest }.\nreason-activated-imported-text = Aus einer Liste übernommen; das Aktivierungsfenster wurde nicht angewendet.\nreason-activated-corrected-text = Mit Begründung korrigiert; der alte Tag steht im Verlauf.\nreason-activated-given-text = Die Laufzeit beginnt an diesem Tag.\nreason-wish-label = Wunsch möglich bis\nreason-wish-text = Der Tag vor der Aktivierung am { $date }.\nreason-contacts-label = Ansprechpartner fällig\nreason-contacts-text = Beauftragt am { $date }, plus { $days } Tage.\nreason-contacts-overdue-label = Überfällig ab\nreason-contacts-overdue-text = Fällig am { $date }; der nächste Arbeitstag, { $working-day }, reicht noch.\n\n## Term and renewal\n\nreason-period-label = { $ordinal }. Laufzeit beginnt\nreason-period-text = { $count ->\n    [one] Einmal um { $months } Monate verlängert.\n   *[other] { $count }-mal um je { $months } Monate verlängert.\n}\nreason-last-day-label = { $months } Monate, letzter Tag\nreason-last-day-text = Ab { $date }: endet am Tag vor der gleichen Tageszahl oder mit dem Monat.\nreason-renews-label = Verlängerung am Tag danach\nreason-renews-text = Um weitere { $months } Monate.\nreason-contract-year-label = { $ordinal }. Vertragsjahr endet\nreason-contract-year-text = Zwölf Monate ab { $date } oder das Ende des Vertrags.\n\n## Notice\n\nreason-notice-by-label = { $days } Tage davor\nreason-notice-by-text = Vor dem { $date }. Der Eingang an diesem Tag reicht.\nreason-not-moved-weekend-label = Wochenende verschiebt nicht\nreason-not-moved-weekend-text = { $weekday }.\nreason-not-moved-holiday-label = Feiertag verschiebt nicht\nreason-not-moved-holiday-text = { $holiday }.\nreason-last-working-day-label = Letzter Arbeitstag\nreason-last-working-day-text = Am oder vor dem { $date }: Empfehlung, keine Frist.\nreason-received-label = Kündigung eingegangen\nreason-received-text = { $channel }.\nreason-form-written-label = Schriftform gewahrt\nreason-form-written-text = Der Weg genügt der vereinbarten Form.\nreason-form-copy-label = Schriftform gewahrt, Original fehlt\nreason-form-copy-text = Ausreichend; bitte das unterschriebene Original anfordern.\nreason-form-none-label = Schriftform nicht gewahrt\nreason-form-none-text = Erfasst, nichts endet.\nreason-on-time-label = Rechtzeitig, endet\nreason-on-time-text = Eingang vor dem Kündigungstag { $date }.\nreason-boundary-label = Am letzten Tag, endet\nreason-boundary-text = Eingang genau am Kündigungstag { $date }, dieser Tag zählt mit.\nreason-late-label = Verspätet, endet\nreason-late-text = Eingang nach dem Kündigungstag { $date }: Der Vertrag verlängert sich noch einmal und endet dann.\nreason-without-effect-label = Ohne Wirkung\nreason-without-effect-text = Eine Kündigung am Telefon beendet nichts.\nreason-named-end-label = Genanntes Ende gilt\nreason-named-end-text = Die Kündigung nennt ein späteres Laufzeitende.\nreason-extraordinary-label = Außerordentliche Kündigung\nreason-extraordinary-text = Aus wichtigem Grund, zum genannten Tag.\nreason-signed-copy-label = Original bis\nreason-signed-copy-text = Die Kündigung vom { $date } kam ohne Unterschrift.\n\n## Response time and holidays\n\nreason-request-label = Anfrage eingegangen\nreason-request-text = { $hours } Stunden Reaktionszeit, nur innerhalb der Servicezeit.\nreason-paused-label = Uhr steht bis\nreason-paused-outside-window-text = Ab { $from }: außerhalb der Servicezeit.\nreason-paused-weekend-text = Ab { $from }: Wochenende.\nreason-paused-holiday-text = Ab { $from }: Feiertag.\nreason-response-label = Antwort fällig\nreason-response-text = { $hours } Stunden sind innerhalb der Servicezeit vergangen.\nreason-no-response-label = Keine Reaktionszeit\nreason-no-response-text = Dieses Servicelevel schuldet keine.\nreason-holiday-text = Gesetzlicher Feiertag.\n\n## Clauses\n\nreason-clause-minimum-term = Vertragsbedingungen, Abs. 2 Satz 1\nreason-clause-renewal = Vertragsbedingungen, Abs. 2 Satz 2\nreason-clause-contacts = Vertragsbedingungen, Abs. 2, Punkt 1\nreason-clause-activation = Vertragsbedingungen, Abs. 2, Punkt 2\nreason-clause-response = Vertragsbedingungen, Reaktionszeiten\nreason-clause-term-bgb = Vertragsbedingungen, Abs. 2 Satz 1; §§ 187 Abs. 2, 188 Abs. 2 BGB\nreason-clause-bgb193 = § 193 BGB\nreason-clause-bgb127 = § 127 Abs. 2 BGB\nreason-clause-bgb314 = § 314 BGB\nreason-clause-bgh = BGH, Urteil vom 17.02.2005, III ZR 172/04\nreason-clause-agreement = nach Vereinbarung\nreason-clause-record = wie erfasst\n\n## The drawing to scale\n\ndrawing-active = Aktivierung\ndrawing-default = Standard { $date }\ndrawing-latest = spätestens { $date }\ndrawing-ends = endet\ndrawing-period = { $ordinal }. Laufzeit, { $months } Monate\ndrawing-term = { $months } Monate\ndrawing-next = { $ordinal }. Laufzeit\ndrawing-locked = { $days } Tage\ndrawing-description = { $ordinal }. Laufzeit von { $from } bis { $to }, kündbar bis { $date }, verlängert sich am { $renews }.\ndrawing-description-ending = { $ordinal }. Laufzeit von { $from } bis { $to }; der Vertrag endet am { $date }.\n\n### What the window says, screen by screen. Words that other places need too are in glossary.ftl.\n\n## Contract page\n\ncontract-fee-per-year = { $fee } im Vertragsjahr\ncontract-customer = Kunde { $number }\ncontract-count-of = { $used } von { $max }\ncontract-hours-of = { $used } von { $max }{ "\\u00A0" }h\ncontract-satellites-of = { $used } von { $max } Satelliten\ncontract-no-satellites = keine Satelliten auf diesem Level\ncontract-satellites =\n    { $count ->\n        [one] { $count } Satellit\n       *[other] { $count } Satelliten\n    }\ncontract-quota-left = Vertragsjahr { $ordinal }, { $left } frei\ncontract-quota-until = bis { $date }\ncontract-blocks-left =\n    { $count ->\n        [one] { $count } Block ({ $hours }{ "\\u00A0" }h) frei\n       *[other] { $count } Blöcke ({ $hours }{ "\\u00A0" }h) frei\n    }\ncontract-lapses = verfällt nach dem { $date }\ncontract-not-yet-active = Beginnt mit der Aktivierung am { $date }\ncontract-not-yet-ordered = Beginnt mit der Aktivierung\ncontract-none-at-level = In { $level } nicht enthalten\ncontract-entitlements-over = Mit dem Ende des Vertrags erloschen\ncontract-fee-net = Gebühr, netto\ncontract-amendments = Nachträge\ncontract-no-fee = nicht erfasst\ncontract-amendment = { $from } zu { $to } ab { $date }\ncontract-passed-renews = verstrichen, verlängert { $date }\ncontract-contact-since = seit { $date }\ncontract-contact-until = { $from } bis { $date }\ncontract-contacts-due = fällig { $date }\ncontract-warning-imported = Aus einer Liste übernommen: Das Aktivierungsfenster wurde nicht angewandt.\ncontract-warning-consumer = Kein Unternehmen: Gegenüber Verbrauchern ist eine solche Verlängerung unwirksam (§ 309 Nr. 9 BGB).\ncontract-warning-contacts-missing = Kein Ansprechpartner ist benannt; Anfragen sind noch nicht möglich.\ncontract-notice-received = { $party }, { $channel }, eingegangen { $date }\ncontract-notice-received-from = { $party }, { $channel }, eingegangen { $date }, von { $sender }\ncontract-notice-ends = endet { $date }\ncontract-notice-second = vermerkt, eine andere Kündigung zählt\ncontract-notice-withdrawn = einvernehmlich zurückgenommen am { $date }\ncontract-notice-no-effect = nichts endet\ncontract-history-created = Vertrag angelegt\ncontract-history-edited = { $fields } geändert\ncontract-history-corrected = Aktivierung berichtigt\ncontract-history-amended = Level durch Nachtrag geändert\ncontract-history-notice = Kündigung erfasst\ncontract-history-notice-withdrawn = Kündigung einvernehmlich zurückgenommen\ncontract-history-signed-copy = Original einer Kündigung erfasst\ncontract-history-imported = Aus einer Liste übernommen\ncontract-history-undone = Änderung zurückgenommen\ncontract-history-redone = Änderung wiederholt\ncontract-history-nothing = Nichts\ncontract-history-change = { $field }: { $before } → { $after }\ncontract-history-reason = Grund: { $reason }\ncontract-history-person = { $who }, { $time }\ncontract-history-ordered = Auftrag eingegangen\ncontract-history-activated = Aktiviert, Laufzeit 1 beginnt\ncontract-history-renewed = Verlängert, Laufzeit { $ordinal } beginnt\ncontract-history-ended = Beendet\ncontract-paper-caption = Seite { $page } von { $pages }, { $language }\ncontract-done-paper = Vertragsübersicht zu { $number } gespeichert\ncontract-done-contacts = Ansprechpartner von { $number } geändert\ncontract-done-withdrawn = Auftrag { $number } zurückgezogen\ncontract-crumb = Verträge\ncontract-record-notice = Kündigung erfassen\ncontract-pdf = PDF\ncontract-more = Mehr\ncontract-edit = Bearbeiten\ncontract-edit-contract = Vertrag ändern\ncontract-correct-activation = Aktivierung berichtigen\ncontract-withdraw-order = Auftrag zurückziehen\ncontract-add-contact = Hinzufügen\ncontract-change-contact = Ändern\ncontract-end-contact = Beenden\ncontract-name = Name\ncontract-email = E-Mail\ncontract-phone = Telefon\ncontract-save-contact = Ansprechpartner speichern\ncontract-cancel = Abbrechen\ncontract-no-contacts = Benennen Sie eine bis drei Personen, die Anfragen stellen dürfen.\ncontract-former-contacts = Frühere Ansprechpartner\ncontract-no-systems = Noch sind keine Systeme erfasst.\ncontract-fee-and-amendments = Gebühr und Nachträge\ncontract-notices = Kündigungen\ncontract-withdraw-notice = Einvernehmlich zurücknehmen\ncontract-agreed-on = Vereinbart am\ncontract-signed-copy-arrived = Original eingetroffen\ncontract-arrived-on = Eingetroffen am\ncontract-record-day = Erfassen\ncontract-history = Verlauf\ncontract-history-append-only = unveränderlich\ncontract-note = Notiz\ncontract-summary = Vertragsübersicht\ncontract-documents = Dokumente\ncontract-loading = Vertrag wird gelesen\ncontract-withdrawn-heading = Der Auftrag wurde zurückgezogen\ncontract-withdrawn-hint = Der Vertrag wurde nie aktiv und hat deshalb keine Termine.\ncontract-never-active = Wurde nie aktiv\ncontract-history-order-withdrawn = Auftrag zurückgezogen\ncontract-draft-heading = Ein Entwurf hat noch keine Termine\ncontract-draft-hint = Tragen Sie den Tag des Auftragseingangs ein, dann ergeben sich die drei Termine.\ncontract-dates = Termine dieses Vertrags\n\n## Why a date is what it is\n\nwhy-open = Warum?\nwhy-open-for = Warum { $date }?\nwhy-all-steps = Alle Schritte\nwhy-close = Schließen\n\n## The ruler\n\nruler-name = Zeitstrahl\n\n## Fields\n\nfield-say-today = { $date }, { $distance }\nfield-day-of-window = Tag { $day } von { $max }.\nfield-holiday-not-moved = { $holiday }, verschiebt nicht.\nfield-weekend-not-moved = Wochenende, verschiebt nicht.\nfield-default-day = Standardtag.\nfield-contacts-due = Kontakte fällig { $date }\nfield-allowed-range = Erlaubt ist { $earliest } bis { $latest }, Auftrag + { $from } bis + { $max }\nfield-order-first = Tragen Sie zuerst ein, wann der Auftrag einging.\nfield-months = { $months ->\n    [one] { $months } Monat\n   *[other] { $months } Monate\n}\nfield-missing = Hier fehlt etwas.\nfield-not-whole-months = Monate als ganze Zahl, etwa 12\nfield-not-whole-satellites = Satelliten als ganze Zahl, etwa 3\nfield-open-calendar = Kalender öffnen\n\n## New contract\n\nnew-contract-title = Neuer Vertrag\nnew-contract-title-edit = { $number } ändern\nnew-contract-customer = Kunde\nnew-contract-customer-placeholder = Name oder Nummer\nnew-contract-customer-none = Kein Kunde gefunden\nnew-contract-create-customer = Kunde anlegen\nnew-contract-business = Unternehmen\nnew-contract-consumer = Verbraucher\nnew-contract-paper-language = PDF auf { $language }.\nnew-contract-received = Auftrag eingegangen\nnew-contract-level = Servicelevel\nnew-contract-solutions = Lösungen\nnew-contract-solutions-none = noch keine\nnew-contract-solution = Lösung\nnew-contract-version = Version\nnew-contract-use = Einsatz\nnew-contract-satellites = Satelliten\nnew-contract-add-solution = Lösung hinzufügen\nnew-contract-remove = { $name } entfernen\nnew-contract-term = Laufzeit\nnew-contract-term-hint = mindestens { $months }\nnew-contract-activation = Aktivierung\nnew-contract-contacts = Ansprechpartner\nnew-contract-contacts-count = { $used } von { $max }\nnew-contract-contacts-count-due = { $used } von { $max }, fällig { $date }\nnew-contract-add-contact = Ansprechpartner hinzufügen\nnew-contract-contact-number = Ansprechpartner { $ordinal }\nnew-contract-fee = Gebühr im Vertragsjahr, netto\nnew-contract-owner = Betreuung\nnew-contract-note = Notiz\nnew-contract-note-hint = intern, wird nie gedruckt\nnew-contract-number = Vertragsnummer\nnew-contract-reason = Grund der Berichtigung\nnew-contract-effective = Neues Level ab\nnew-contract-says = Was dieser Vertrag sagt\nnew-contract-promises = { $level } verspricht\nnew-contract-promise-window = Servicezeit\nnew-contract-promise-response = Reaktionszeit\nnew-contract-promise-requests = Anfragen\nnew-contract-promise-telephone = Telefon\nnew-contract-promise-consulting = Beratung\nnew-contract-promise-satellites = Satelliten\nnew-contract-promise-test-systems = Testsysteme\nnew-contract-window = Mo bis Fr, { $opens } bis { $closes }\nnew-contract-no-window = keine\nnew-contract-no-response = keine\nnew-contract-requests = { $count } im Vertragsjahr\nnew-contract-phone-critical = kritisch, in der Servicezeit\nnew-contract-not-included = nicht enthalten\nnew-contract-consulting = { $hours }{ "\\u00A0" }h, danach { $percent }{ "\\u00A0" }% Nachlass\nnew-contract-satellites-used = { $used } von { $max } belegt\nnew-contract-unconfirmed = { $value }, unbestätigt\nnew-contract-unconfirmed-note = Wird erst gedruckt, wenn es in den Einstellungen bestätigt ist.\nnew-contract-card-response = Reaktion { $hours-list }{ "\\u00A0" }h\nnew-contract-card-no-response = keine Reaktionszeit\nnew-contract-card-requests =\n    { $count ->\n        [one] { $count } Anfrage\n       *[other] { $count } Anfragen\n    }\nnew-contract-card-no-consulting = keine Beratung\nnew-contract-card-consulting = { $hours }{ "\\u00A0" }h Beratung, { $satellites }\nnew-contract-allowed = erlaubt { $earliest } bis { $latest }\nnew-contract-default = Standard { $date }\nnew-contract-order = Auftrag { $date }\nnew-contract-holiday = Feiertag\nnew-contract-calendar = Tag der Aktivierung\nnew-contract-calendar-day-default = Standardtag\nnew-contract-calendar-day-outside = außerhalb des Aktivierungsfensters\nnew-contract-save-draft = Entwurf speichern\nnew-contract-create = Vertrag anlegen\nnew-contract-save = Änderungen speichern\nnew-contract-no-dates = Die Termine ergeben sich, sobald Sie den Tag des Auftragseingangs eintragen.\nnew-contract-no-paper = Die erste Seite folgt mit dem Kunden.\nnew-contract-done-created = Vertrag { $number } angelegt\nnew-contract-done-draft = Entwurf { $number } gespeichert, ohne Auftragsdatum\nnew-contract-done-changed = Vertrag { $number } geändert\nnew-contract-customer-name = Name der Firma\nnew-contract-customer-is-business = Es ist ein Unternehmen\nnew-contract-customer-language = Sprache der Dokumente\n\n## Notice\n\nnotice-title = Kündigung erfassen\nnotice-received = Eingegangen am\nnotice-from = Von\nnotice-how = Wie\nnotice-sender = Absender\nnotice-named-end = Genanntes Ende\nnotice-named-end-hint = (falls im Brief)\nnotice-next-possible = nächstmöglich\nnotice-form-written = Schriftform gewahrt, § 127 Abs. 2 BGB\nnotice-form-copy = Schriftform gewahrt. Fordern Sie das Original an.\nnotice-form-none = Keine Schriftform: erfasst, ohne Wirkung\nnotice-cause-on-time = Wirksam\nnotice-cause-boundary = Grenzfall, wirksam\nnotice-cause-late = Zu spät für diese Laufzeit\nnotice-cause-without-effect = Keine Schriftform\nnotice-verdict-on-time = Rechtzeitig\nnotice-verdict-boundary = Rechtzeitig, am letzten Tag\nnotice-verdict-late = Verspätet\nnotice-verdict-without-effect = Ohne Wirkung\nnotice-neighbour-on-time = Rechtzeitig\nnotice-neighbour-boundary = Rechtzeitig, Grenzfall\nnotice-neighbour-late = Verspätet\nnotice-neighbour-without-effect = Ohne Wirkung\nnotice-sentence-ends = Der Vertrag endet am { $date }. Er verlängert sich nicht.\nnotice-sentence-late = Der Vertrag verlängert sich noch einmal und endet am { $date }.\nnotice-sentence-without-effect = Der Vertrag läuft weiter. Die Kündigung wird erfasst.\nnotice-day-before = ein Tag früher\nnotice-day-itself = Eingang\nnotice-day-after = ein Tag später\nnotice-ends = endet { $date }\nnotice-nothing-ends = läuft weiter\nnotice-row-why = Warum\nnotice-row-until-then = Bis dahin\nnotice-row-revenue = Umsatz\nnotice-row-proof = Beweis\nnotice-why = { $renews } − { $days } Tage = { $date }, dieser Tag zählt mit.\nnotice-why-late = { $renews } − { $days } Tage = { $date }; die Kündigung kam danach.\nnotice-clause-renewal = Abs. 2 Satz 2\nnotice-why-form = Eine Kündigung am Telefon ist nicht in Schriftform.\nnotice-until-then = Alle Leistungen bleiben bis { $date }: { $requests }, { $consulting }.\nnotice-until-then-requests =\n    { $count ->\n        [one] { $count } Anfrage\n       *[other] { $count } Anfragen\n    }\nnotice-until-then-consulting = { $hours }{ "\\u00A0" }h Beratung im Vertragsjahr\nnotice-until-then-no-consulting = keine Beratung\nnotice-revenue = − { $fee } je Jahr ab { $date }. Im Finanzplan von „kündbar“ zu „läuft aus“.\nnotice-revenue-none = Keine Gebühr ist erfasst.\nnotice-revenue-stays = { $fee } je Jahr bleiben.\nnotice-proof-boundary = Am letzten Tag zählt der Nachweis: Bewahren Sie den Eingangsstempel mit Uhrzeit auf.\nnotice-proof-copy = Fordern Sie das Original an: Es steht als Aufgabe an, bis es da ist.\nnotice-named-end-honoured = { $date }, gilt\nnotice-named-end-not-reachable = Am { $date } endet keine Laufzeit, die noch erreichbar ist: erfasst, zählt nicht.\nnotice-second = Eine andere Kündigung zählt schon; diese wird vermerkt.\nnotice-footer = Wird als Ereignis erfasst, nichts wird gelöscht. Mit Strg Z rückgängig.\nnotice-record = Kündigung erfassen\nnotice-cancel = Abbrechen\nnotice-done-recorded = Kündigung zu { $number } erfasst\nnotice-done-withdrawn = Kündigung zu { $number } zurückgenommen\nnotice-done-signed-copy = Original zu { $number } erfasst\nnotice-waiting = Das Ergebnis folgt, sobald Sie den Tag des Eingangs eintragen.\nnotice-verdict-region = Ergebnis\n\n## Today\n\ntoday-overdue = Überfällig\ntoday-needs-you = Zu erledigen\ntoday-all-contracts = Alle Verträge, nach Tag\ntoday-lane-to = bis { $date }\ntoday-lane-since = seit { $date }\ntoday-nothing = In den nächsten 120 Tagen wird nichts fällig.\ntoday-show-more = Mehr anzeigen\ntoday-action-activation-wish = Tag festlegen\ntoday-action-contacts-due = Kontakte nennen\ntoday-action-cancel-by = Kündigung erfassen\ntoday-action-signed-copy = Original erfassen\ntoday-renewals = Verlängerungen in 12 Monaten\ntoday-renewals-caption = Jahresgebühr in { $currency } nach Monat\ntoday-renewals-others = dazu { $amounts }\ntoday-renewals-month = { $month }: gebunden { $committed }, kündbar { $cancellable }, läuft aus { $terminating }\ntoday-lapses = Verfällt demnächst\ntoday-lapse-requests =\n    { $count ->\n        [one] { $count } Anfrage\n       *[other] { $count } Anfragen\n    }\ntoday-lapse-consulting = { $hours }{ "\\u00A0" }h Beratung\ntoday-empty-title = Noch nichts im Blick\ntoday-empty-text = Sobald es Verträge gibt, steht hier alles mit Datum: was überfällig ist, was sich noch kündigen lässt, was sich verlängert.\n\n## Contracts\n\ncontracts-shown = { $count } von { $total }\ncontracts-fees = { $fees } je Jahr\ncontracts-count =\n    { $count ->\n        [one] { $count } Vertrag\n       *[other] { $count } Verträge\n    }\ncontracts-ends = endet\ncontracts-not-moved = { $why }, verschiebt nicht. Letzter Arbeitstag davor: { $date }.\ncontracts-panel-period = { $ordinal }., { $months } Monate\ncontracts-panel-of = { $used } von { $max }\ncontracts-panel-requests = { $max } je Vertragsjahr\ncontracts-panel-consulting = { $max }{ "\\u00A0" }h je Vertragsjahr\ncontracts-panel-per-year = { $fee } / Jahr\ncontracts-column-fee = Gebühr €/J.\ncontracts-column-level = Level\ncontracts-column-renews = Verlängert\ncontracts-column-owner = Wer\ncontracts-column-cancel-by = Kündbar bis\ncontracts-filter-state = Status\ncontracts-filter-level = Level\ncontracts-filter-due = Kündbar bis\ncontracts-filter-not-ended = nicht beendet\ncontracts-filter-all = alle\ncontracts-filter-days = nächste { $days } Tage\ncontracts-filter-clear = Filter { $name } entfernen\ncontracts-search = In diesen Verträgen suchen\ncontracts-sorted-by = Sortiert nach { $column }\ncontracts-open = Öffnen\ncontracts-pdf = PDF\ncontracts-record-notice = Kündigung erfassen\ncontracts-close-panel = Bereich schließen\ncontracts-key-move = bewegen\ncontracts-key-panel = Bereich\ncontracts-key-open = öffnen\ncontracts-none-found = Kein Vertrag passt\ncontracts-none-found-text = Entfernen Sie einen Filter, oder suchen Sie etwas anderes.\ncontracts-clear-filters = Alle Filter entfernen\ncontracts-empty-title = Noch keine Verträge\ncontracts-empty-text = Jeder Supportvertrag steht hier mit drei Daten: dem letzten Tag, dem Tag der Verlängerung und dem Tag, bis zu dem er kündbar ist. Sie geben Auftrag und Aktivierung ein; Termkeeper rechnet den Rest und sagt, warum.\ncontracts-example-title = Was eine Zeile sagt\ncontracts-example-customer = Beispiel GmbH\ncontracts-example-renews = 01.01.2027\ncontracts-example-cancel = 02.11.2026\ncontracts-example-text = Aktiviert am 01.01.2026 für 12 Monate. Verlängerung minus 60 Tage ist der 02.11.2026.\n\n## Frame\n\nshell-today = Heute\nshell-contracts = Verträge\nshell-customers = Kunden\nshell-settings = Einstellungen\nshell-find = Vertrag, Kunde oder Befehl\nshell-undo = Rückgängig\nshell-redo = Wiederholen\nshell-new-contract = Neuer Vertrag\nshell-navigation = Hauptbereiche\nshell-read-only = Nur lesend: Das Vertragsregister lässt sich von hier nicht ändern.\nshell-close = Schließen\nshell-retry = Erneut versuchen\nshell-loading = Lädt\nshell-error-title = Das hat nicht geklappt\nshell-what-happened = Was geschehen ist\nshell-what-is-safe = Was sicher ist\nshell-what-to-do = Was Sie tun können\nshell-palette-contracts = Verträge\nshell-palette-customers = Kunden\nshell-palette-commands = Befehle\nshell-palette-none = Nichts gefunden\nshell-shortcuts = Tastatur\nshell-shortcuts-find = suchen\nshell-shortcuts-go = zu Heute, Verträge, Kunden\nshell-shortcuts-new = neuer Vertrag\nshell-shortcuts-undo = rückgängig\nshell-shortcuts-move = in einer Liste bewegen\nshell-shortcuts-open = öffnen\nshell-shortcuts-panel = Bereich zeigen\nshell-shortcuts-why = warum ist dieses Datum so\nshell-shortcuts-notice = Kündigung erfassen\nshell-shortcuts-pdf = PDF speichern\nshell-shortcuts-all = diese Liste\nshell-pdf-saved = PDF gespeichert\nshell-pdf-open = Öffnen\nshell-found-renews = verlängert sich am { $date }\nshell-found-ends = endet am { $date }\nshell-found-ended = beendet am { $date }\nshell-undone = Letzte Änderung an { $number } zurückgenommen\nshell-undone-settings = Änderung der Einstellungen zurückgenommen\nshell-redone = Änderung an { $number } wiederhergestellt\nshell-redone-settings = Änderung der Einstellungen wiederhergestellt\nshell-palette-for = Für { $number }\nshell-palette-choose = wählen\nshell-palette-open = öffnen\nshell-pdf-title = PDF speichern\n\n## Customers\n\ncustomers-title = Kunden\ncustomers-new = Neuer Kunde\ncustomers-search = Kunden suchen\ncustomers-column-name = Name\ncustomers-column-place = Ort\ncustomers-column-kind = Art\ncustomers-column-paper = Papiere\ncustomers-column-contracts = Verträge\ncustomers-place-abroad = { $place }, { $country }\ncustomers-name = Name\ncustomers-number = Kundennummer\ncustomers-number-hint = leer: { $number }\ncustomers-is-business = Ist ein Unternehmen\ncustomers-is-consumer-warning = Bei Verbrauchern ist eine solche Verlängerung unwirksam (§ 309 Nr. 9 BGB).\ncustomers-language = Sprache der Papiere\ncustomers-street = Straße und Hausnummer\ncustomers-postal-code = Postleitzahl\ncustomers-city = Ort\ncustomers-country = Land\ncustomers-email = E-Mail\ncustomers-vat-id = USt-IdNr.\ncustomers-note = Notiz\ncustomers-note-hint = intern, wird nie gedruckt\ncustomers-save = Kunden speichern\ncustomers-create = Kunden anlegen\ncustomers-cancel = Abbrechen\ncustomers-close = Kunden schließen\ncustomers-contracts = Verträge\ncustomers-no-contracts = Noch kein Vertrag.\ncustomers-new-contract = Neuer Vertrag für diesen Kunden\ncustomers-done-created = Kunde { $number } angelegt\ncustomers-done-changed = Kunde { $number } geändert\ncustomers-empty-title = Noch keine Kunden\ncustomers-empty-text = Ein Kunde hat einen Namen, eine Anschrift für Briefe und eine Sprache für Papiere. Sie können ihn auch beim Erfassen eines Vertrags anlegen.\ncustomers-none-found = Kein Kunde passt\ncustomers-none-found-text = Suchen Sie nach einem Teil des Namens, des Orts oder der Nummer.\n\n## Settings\n\nsettings-title = Einstellungen\nsettings-company = Unternehmen\nsettings-company-text = Steht als Auftragnehmer auf jedem Papier.\nsettings-name = Name\nsettings-street = Straße und Hausnummer\nsettings-postal-code = Postleitzahl\nsettings-city = Ort\nsettings-email = E-Mail des Helpdesks\nsettings-phone = Telefon\nsettings-window = Sprache und Aussehen\nsettings-window-text = Gilt sofort. Papiere folgen der Sprache des Kunden.\nsettings-language = Sprache\nsettings-language-system = Wie das System\nsettings-look = Aussehen\nsettings-look-system = Wie das System\nsettings-look-light = Hell\nsettings-look-dark = Dunkel\nsettings-look-contrast = Hoher Kontrast\nsettings-register = Register\nsettings-register-text = Alle Verträge und Kunden liegen in dieser einen Datei.\nsettings-version = Version { $version }\nsettings-save = Unternehmen speichern\nsettings-done = Einstellungen gespeichert\nsettings-language-de = Deutsch\nsettings-language-en = English\nsettings-terms = Bedingungen\nsettings-terms-text = Neue Verträge folgen dieser Ausgabe.\nsettings-terms-valid-from = gültig ab { $date }\nsettings-terms-unconfirmed = Noch nicht bestätigt. Kein Papier sagt es zu.\n',
  en: '### What the command line prints. Its help is English and lives in the program.\n\n## Labels\n\ncli-due-on = Due\ncli-kind = Deadline\ncli-verdict = Verdict\ncli-ends-on = Ends on\ncli-ends = ends { $date }\ncli-until = until { $date }\ncli-withdrawn = withdrawn { $date }\ncli-named-end = Named end\ncli-received = Received\ncli-party = From\ncli-channel = Channel\ncli-open = Open\ncli-starts-on = Starts on\ncli-safe-day = Safe day\ncli-overdue-from = Overdue from\ncli-why = Why\n\n## Pauses of the response clock\n\ncli-pause-outside-window = Pause: outside the service window\ncli-pause-weekend = Pause: weekend\ncli-pause-holiday = Pause: public holiday\n\n## Warnings of a contract\n\ncli-warning-imported = Imported: the activation window was not applied.\ncli-warning-consumer = Not a business: such a renewal has no effect for consumers.\ncli-warning-contacts-missing = No contact is named.\n\n## History\n\ncli-action-created = created\ncli-action-edited = edited\ncli-action-corrected = corrected\ncli-action-amended = level changed\ncli-action-notice = notice recorded\ncli-action-imported = imported\ncli-action-undone = undone\ncli-action-redone = redone\ncli-undone = Undone: { $number } { $action }.\ncli-redone = Redone: { $number } { $action }.\n\n## Counts and results\n\ncli-contract-count =\n    { $count ->\n        [one] { $count } contract\n       *[other] { $count } contracts\n    }\ncli-customer-count =\n    { $count ->\n        [one] { $count } customer\n       *[other] { $count } customers\n    }\ncli-deadline-count =\n    { $count ->\n        [one] { $count } deadline\n       *[other] { $count } deadlines\n    }\ncli-satellite-count =\n    { $count ->\n        [one] { $count } satellite\n       *[other] { $count } satellites\n    }\ncli-sound = The register is as it should be.\n\n### Words in dates, distances and amounts. The order of the parts, separators and the spaces that\n### must not break are in src/format; a new message here goes into both languages.\n\n## Weekdays: in full, before a date, above a calendar column\n\nweekday-monday = Monday\nweekday-tuesday = Tuesday\nweekday-wednesday = Wednesday\nweekday-thursday = Thursday\nweekday-friday = Friday\nweekday-saturday = Saturday\nweekday-sunday = Sunday\n\nweekday-short-monday = Mon\nweekday-short-tuesday = Tue\nweekday-short-wednesday = Wed\nweekday-short-thursday = Thu\nweekday-short-friday = Fri\nweekday-short-saturday = Sat\nweekday-short-sunday = Sun\n\nweekday-column-monday = Mo\nweekday-column-tuesday = Tu\nweekday-column-wednesday = We\nweekday-column-thursday = Th\nweekday-column-friday = Fr\nweekday-column-saturday = Sa\nweekday-column-sunday = Su\n\n## Months: in full, in dates and on axes\n\nmonth-january = January\nmonth-february = February\nmonth-march = March\nmonth-april = April\nmonth-may = May\nmonth-june = June\nmonth-july = July\nmonth-august = August\nmonth-september = September\nmonth-october = October\nmonth-november = November\nmonth-december = December\n\nmonth-short-january = Jan\nmonth-short-february = Feb\nmonth-short-march = Mar\nmonth-short-april = Apr\nmonth-short-may = May\nmonth-short-june = Jun\nmonth-short-july = Jul\nmonth-short-august = Aug\nmonth-short-september = Sep\nmonth-short-october = Oct\nmonth-short-november = Nov\nmonth-short-december = Dec\n\n## Distances\n\ntoday = today\nin-days =\n    { $days ->\n        [one] in { $days } day\n       *[other] in { $days } days\n    }\ndays-ago =\n    { $days ->\n        [one] { $days } day ago\n       *[other] { $days } days ago\n    }\n# Beside a date in a narrow column.\ndays-left = { $days }{ "\\u00A0" }d\nday-count =\n    { $days ->\n        [one] { $days } day\n       *[other] { $days } days\n    }\nmonth-count =\n    { $months ->\n        [one] { $months } month\n       *[other] { $months } months\n    }\nhour-count = { $hours }{ "\\u00A0" }h\nweek-number = week{ "\\u00A0" }{ $week }\n\n### The vocabulary of the program: one word for one thing, on screen, on paper and on the command\n### line. What belongs to one screen or paper alone stays in that file.\n\n## The three dates\n\ncancel-by = Cancel by\ncancel-by-short = cancel by\ncancel-by-passed = Cancel by was\nlast-day = Last day\nlast-day-terminated = Last day, terminated\nrenews-on = Renews on\nrenews-short = renews\nrenewal = Renewal\nnotice-day = Notice day\nnotice-day-passed = Notice day passed\nlast-working-day = Last working day before\n\n## Term and activation\n\norder-received = Order received\norder = Order\ncommissioned-on = Commissioned on\nactivation = Activation\nactive-since = Active since\ndefault-day = Default day\nrequested-day = Requested\nearliest-day = earliest\nlatest-day = latest\nterm = Term\nperiod = Period\ncontract-year = Contract year\nnotice-period = Notice period\ncontacts-due = Contacts due\ncontacts-missing = Contacts missing\nresponse-due = Response due\nsigned-copy-missing = Signed copy missing\n\n## Where the activation day comes from\n\nactivation-origin-default = default\nactivation-origin-requested = requested\nactivation-origin-imported = imported\nactivation-origin-corrected = corrected\n\n## People and papers\n\ncontract = Contract\ncontracts = Contracts\ncustomer = Customer\ncustomers = Customers\ncontact = Contact\ncontacts = Contacts\nowner = Owner\nnumber = Number\nnotice = Notice\namendment = Amendment\nfee = Fee\nyearly-fee = Yearly fee\nclient = Client\ncontractor = Contractor\nparty-client = Client\nparty-contractor = Contractor\n\n## What a level promises\n\nlevel = Level\nservice-window = Service window\nresponse-time = Response time\nrequests = Requests\nconsulting = Consulting\nsatellites = Satellites\nsolutions = Solutions\ncovered-systems = Covered systems\ntest-systems = Test systems\ntelephone = Telephone\nlevel-basic = Basic\nlevel-standard = Standard\nlevel-premium = Premium\nimpact = Impact\nimpact-critical = critical\nimpact-medium = medium\nimpact-low = low\nenvironment = Use\nenvironment-production = Production\nenvironment-test = Test system\nsolution-openitcockpit = openITCOCKPIT Enterprise\nsolution-idoit = i-doit PRO\nsolution-znuny = Znuny / ((OTRS)) Community Edition\nsolution-connectors = Connectors\n\n## States of a contract\n\nstate = State\nstate-draft = Draft\nstate-ordered = Ordered\nstate-active = Active\nstate-terminating = Terminating\nstate-ended = Ended\nstate-withdrawn = Withdrawn\n\n## How far a renewal is decided\n\nrenewal-committed = committed\nrenewal-cancellable = cancellable\nrenewal-terminating = terminating\n\n## A notice and what becomes of it\n\nchannel-letter = Letter\nchannel-fax = Fax\nchannel-email = E-mail\nchannel-portal = Portal\nchannel-handed-over = Handed over\nchannel-phone = Phone\nverdict-on-time = On time\nverdict-boundary = On time, on the last day\nverdict-late = Late\nverdict-without-effect = Without effect\nverdict-short-on-time = on time\nverdict-short-boundary = boundary\nverdict-short-late = late\nverdict-short-without-effect = without effect\n\n## Kinds of deadlines\n\ndeadline-activation-wish = Default day\ndeadline-contacts-due = Contacts missing\ndeadline-cancel-by = Cancel by\ndeadline-renewal = Renewal\ndeadline-quota-lapse = Requests lapse\ndeadline-consulting-lapse = Consulting lapses\ndeadline-response-due = Response due\ndeadline-signed-copy = Signed copy missing\n\n## Smaller words\n\nyes = yes\nno = no\nnone = none\nunconfirmed = unconfirmed\nholiday = holiday\nimported = imported\nlanguage-de = German\nlanguage-en = English\n\n## Public holidays, by their id in the terms\n\nholiday-new-year = New Year’s Day\nholiday-epiphany = Epiphany\nholiday-womens-day = International Women’s Day\nholiday-good-friday = Good Friday\nholiday-easter-sunday = Easter Sunday\nholiday-easter-monday = Easter Monday\nholiday-labour-day = Labour Day\nholiday-ascension = Ascension Day\nholiday-whit-sunday = Whit Sunday\nholiday-whit-monday = Whit Monday\nholiday-corpus-christi = Corpus Christi\nholiday-assumption = Assumption Day\nholiday-childrens-day = World Children’s Day\nholiday-german-unity = Day of German Unity\nholiday-reformation-day = Reformation Day\nholiday-all-saints = All Saints’ Day\nholiday-repentance-day = Day of Repentance and Prayer\nholiday-christmas-day = Christmas Day\nholiday-second-christmas-day = Second Christmas Day\n\n### What stands on papers: summaries, letters, tables, calendar files.\n\n## Contract summary: frame\n\npaper-summary-title = Contract summary { $contract }\npaper-summary-subtitle = Support contract { $contract }, level { $level }\npaper-summary-as-of = Contract summary, as of { $date }\npaper-summary-draft-as-of = Draft, as of { $date }\npaper-draft = Draft\npaper-page-of = Page { $page } of { $pages }\npaper-signatures = Signatures\npaper-sign-here = Place, date, signature\npaper-signed-for = for { $name }\n\n## Contract summary: key facts and dates\n\npaper-activation = { $date }, { $origin }\npaper-fee-net = { $amount } net\npaper-fee-per-year = per contract year\npaper-amendment = { $from } to { $to } from { $date }\npaper-note-last-day = { $weekday }. End of period { $ordinal }, if notice is given in time.\npaper-note-last-day-fixed = { $weekday }. End of period { $ordinal }.\npaper-note-renews =\n    { $months ->\n        [one] { $weekday }. Without notice for another month.\n       *[other] { $weekday }. Without notice for another { $months } months.\n    }\npaper-note-renews-fixed =\n    { $months ->\n        [one] { $weekday }. For another month.\n       *[other] { $weekday }. For another { $months } months.\n    }\npaper-note-cancel-by = { $weekday }. In writing, the day of receipt counts.\npaper-note-cancel-by-passed = { $weekday }. This day has passed.\npaper-note-ends = { $weekday }. Until then everything promised holds.\npaper-note-notice = { $weekday }. { $channel }, { $verdict }.\n\n## Contract summary: what the level promises\n\npaper-promises = What { $level } covers\npaper-window = Monday to Friday, { $from } to { $to }, not on public holidays { $place }\npaper-not-included = not included\npaper-response-note = Until the first answer, counted inside the service window only. No solution time is owed.\npaper-requests-label = Support requests\npaper-requests = up to { $max } per contract year, by e-mail from a contact\npaper-telephone = for critical impact, inside the service window\npaper-consulting = { $hours } h per contract year in blocks of { $block }\npaper-consulting-discount = further days at a discount of { $discount }\npaper-satellites-label = openITCOCKPIT satellites\npaper-satellites = up to { $max }\npaper-solutions = Supported solutions\npaper-test-systems-yes = are supported\n\n## Contract summary: tables and reasons\n\npaper-satellites-of = { $used } of { $max } satellites\npaper-solution = Solution\npaper-version = Version\npaper-contacts-of = { $used } of { $max }. Only they may submit requests.\npaper-contact-name = Name\npaper-contact-reach = E-mail, telephone\npaper-reasons = How these dates follow\n\n## Where public holidays count, after "on public holidays"\n\npaper-region-bb = in Brandenburg\npaper-region-be = in Berlin\npaper-region-bw = in Baden-Württemberg\npaper-region-by = in Bavaria\npaper-region-hb = in Bremen\npaper-region-he = in Hesse\npaper-region-hh = in Hamburg\npaper-region-mv = in Mecklenburg-Western Pomerania\npaper-region-ni = in Lower Saxony\npaper-region-nw = in North Rhine-Westphalia\npaper-region-rp = in Rhineland-Palatinate\npaper-region-sh = in Schleswig-Holstein\npaper-region-sl = in Saarland\npaper-region-sn = in Saxony\npaper-region-st = in Saxony-Anhalt\npaper-region-th = in Thuringia\n\n### Refusals and failures: what happened, what is safe, what to do.\n\n## What was typed into a date field\n\ntyped-date-empty = A date is missing here.\ntyped-date-not-a-date = Not a date. Day.month.year, such as 31.10.26\ntyped-date-order-unclear = Day or month first? Use dots: day.month.year, such as 31.10.26\ntyped-date-no-such-day = { $month } has only { $days } days.\ntyped-date-no-such-day-ahead = { $month } has no day { $day }. Type { $before } or { $after }.\ntyped-date-other-weekday = { $date } is a { $weekday }.\ntyped-date-unit-missing = Days, weeks, months or years? Such as +30d, +2w, +3m, +1y\ntyped-date-out-of-range = The year is not between 1 and 9999.\n\n## What was typed into an amount field\n\ntyped-money-empty = An amount is missing here.\ntyped-money-not-an-amount = Not an amount. Such as 4860 or 4,860.00\ntyped-money-thousands-unclear = Thousands or decimals? Such as 4860 or 4,860.00\ntyped-money-too-many-decimals =\n    { $number_of_places ->\n        [0] { $currency } has no decimals.\n       *[other] { $currency } has at most { $number_of_places } decimals.\n    }\ntyped-money-other-currency = This amount is in { $currency }.\ntyped-money-negative = The amount is below zero.\ntyped-money-too-large = The amount is too large.\n\n## Refusals: what happened, then what to do\n\nproblem-activation-out-of-window = { $date } cannot be the activation day: allowed is { $earliest } to { $latest }.\nproblem-activation-out-of-window-plain = The activation day lies outside { $earliest } to { $latest }.\nproblem-activation-out-of-window-remedy = Choose a day from order + 1 to order + 90, both included.\nproblem-activation-fixed = The contract has been active since { $date }; its activation day is fixed.\nproblem-activation-fixed-remedy = Correct it with a reason; the old day stays in the history.\nproblem-too-many-contacts = At most { $max } contacts can be named.\nproblem-too-many-contacts-remedy = Replace a contact instead of adding one.\nproblem-duplicate-email = Two contacts have the same e-mail address.\nproblem-duplicate-email-remedy = Give each contact an address of their own.\nproblem-last-contact = The last contact of an active contract cannot be removed.\nproblem-last-contact-remedy = Name another contact in the same step.\nproblem-term-too-short = The term is at least { $min } months.\nproblem-term-too-short-remedy = Enter { $min } to { $max } months.\nproblem-unsupported-version = Versions before { $minimum } are not supported.\nproblem-unsupported-version-remedy = Enter the version in use, from { $minimum } on.\nproblem-too-many-satellites = { $satellites } satellites: this level has up to { $max }.\nproblem-too-many-satellites-remedy = Choose the level { $level }.\nproblem-too-many-satellites-none = No level has that many satellites.\nproblem-amendment-before-activation = The level can change from { $date } on, when the contract is active.\nproblem-amendment-same-level = The contract has this level already.\nproblem-amendment-downgrade = A lower level starts with a renewal only: next possible { $date }, to be declared by { $declare-by }.\nproblem-amendment-remedy = Choose another day or another level.\nproblem-consulting-exhausted = The consulting hours of this contract year are used up.\nproblem-invalid-json = This is not well-formed JSON.\nproblem-invalid-json-remedy = Check the input near { $place }.\nproblem-invalid-utf8 = The input is not UTF-8.\nproblem-invalid-utf8-remedy = Save the file as UTF-8 and try again.\nproblem-too-large = The input is larger than { $max } bytes.\nproblem-too-large-remedy = Split it into smaller pieces.\nproblem-missing-field = { $field } is missing.\nproblem-unknown-field = { $field } is not known.\nproblem-unknown-field-remedy = Remove it or correct its spelling.\nproblem-invalid-value = { $field } cannot be taken as it is.\nproblem-invalid-value-length = { $field } has { $min } to { $max } characters.\nproblem-invalid-value-range = { $field } lies between { $min } and { $max }.\nproblem-invalid-value-allowed = { $field } is one of: { $allowed }.\nproblem-invalid-value-control = { $field } holds a control character.\nproblem-invalid-value-email = { $field } is no mail address, such as name@company.example.\nproblem-invalid-value-currency = { $field } is no currency code, such as EUR.\nproblem-invalid-value-country = { $field } is no country code, such as DE.\nproblem-invalid-value-version = { $field } begins with no version number, such as 4.8.\nproblem-invalid-value-not-applicable = { $field } does not apply to this solution.\nproblem-invalid-value-earliest = { $field } cannot lie before { $date }.\nproblem-invalid-value-skipped = { $field }: this time does not exist, the clocks were put forward.\nproblem-invalid-date = { $field } is no day of the calendar.\nproblem-invalid-date-remedy = Write year-month-day, such as 2026-10-31.\nproblem-unknown-level = This level is not known. Known are: { $allowed }.\nproblem-unknown-impact = This impact is not known: critical, medium or low.\nproblem-unknown-region = This region is not known. Known are: { $allowed }.\nproblem-out-of-range = The result lies after 31 Dec 9999, or a number is outside of its range.\nproblem-out-of-range-between = { $field } lies between { $min } and { $most }.\nproblem-duplicate-number = This number is taken already.\nproblem-duplicate-number-remedy = Choose another number, or leave it empty.\nproblem-not-found-contract = There is no contract { $number }.\nproblem-not-found-customer = There is no customer { $number }.\nproblem-not-found = There is no such record.\nproblem-state-conflict = This is not possible in the state “{ $state }”.\nproblem-state-conflict-plain = This is not possible now.\nproblem-nothing-to-undo = There is nothing to undo.\nproblem-usage = The call is not understood.\nproblem-register-missing = There is no register at this place.\nproblem-register-missing-remedy = Check the path, or create the register with the first customer.\nproblem-register-unreadable = The register cannot be read.\nproblem-register-unreadable-remedy = Check that the file is a Termkeeper register and that you may open it.\nproblem-register-locked = Another program holds the register.\nproblem-register-locked-remedy = Close it there, or try again in a moment.\nproblem-register-damaged = The register is damaged.\nproblem-register-damaged-safe = The file stays as it is; nothing is overwritten.\nproblem-register-damaged-remedy = Keep the file and open a backup copy.\nproblem-register-newer = The register comes from a newer Termkeeper.\nproblem-register-newer-remedy = Update Termkeeper to open it.\nproblem-register-read-only = The register is read-only.\nproblem-register-read-only-remedy = Allow writing to the file and its folder to make changes.\nproblem-io = Reading or writing failed: { $cause }\nproblem-io-remedy = Check the disk and the permissions, then try again.\nproblem-unknown-outcome = It is not known whether the change was stored.\nproblem-unknown-outcome-remedy = Open the register again and look before you repeat the change.\nproblem-safe-nothing-stored = Nothing was stored.\nproblem-safe-untouched = The register is untouched.\n\n## Names of fields, in refusals and in the history\n\nfield-name-number = Number\nfield-name-name = Name\nfield-name-customer = Customer\nfield-name-level = Level\nfield-name-received-on = Order received\nfield-name-commissioned-on = Order placed\nfield-name-activation-requested-on = Activation wish\nfield-name-activates-on = Activation\nfield-name-effective-on = Effective on\nfield-name-term-months = Term\nfield-name-months = Months\nfield-name-periods = Periods\nfield-name-year = Year\nfield-name-yearly-fee = Fee\nfield-name-amount-minor = Amount\nfield-name-currency = Currency\nfield-name-owner = Owner\nfield-name-note = Note\nfield-name-imported = Imported\nfield-name-contacts = Contacts\nfield-name-email = E-mail\nfield-name-phone = Phone\nfield-name-solutions = Systems\nfield-name-solution = Solution\nfield-name-version = Version\nfield-name-environment = Use\nfield-name-satellites = Satellites\nfield-name-notices = Notices\nfield-name-amendments = Amendments\nfield-name-withdrawn-on = Withdrawn on\nfield-name-ends-on = Ends on\nfield-name-named-end = Named end\nfield-name-sender = Sender\nfield-name-agreed-on = Agreed on\nfield-name-reason = Reason\nfield-name-language = Language\nfield-name-street = Street\nfield-name-postal-code = Postal code\nfield-name-city = City\nfield-name-country = Country\nfield-name-vat-id = VAT id\nfield-name-is-business = Business\nfield-name-received = Received\nfield-name-channel = Channel\nfield-name-party = Party\nfield-name-impact = Impact\nfield-name-region = Region\n\n### Why a date is what it is: a label and a text for each kind of step.\n\nreason-title = Why { $date }?\nreason-title-verdict = Why this verdict?\nreason-advice-working-day = Advice: received by { $date }, the last working day before.\nreason-stays = stays\n\n## Order and activation\n\nreason-earliest-label = Earliest activation\nreason-earliest-text = { $days ->\n    [one] Order { $date }, plus { $days } day.\n   *[other] Order { $date }, plus { $days } days.\n}\nreason-default-label = Default day\nreason-default-text = Without a wish: order { $date }, plus { $days } days.\nreason-latest-label = Latest activation\nreason-latest-text = Order { $date }, plus { $days } days; this day counts.\nreason-activated-label = Activated\nreason-activated-default-text = Order { $date }, no wish stated: the default day.\nreason-activated-requested-text = Order { $date }, allowed { $earliest } to { $latest }.\nreason-activated-imported-text = Taken over from a list; the activation window was not applied.\nreason-activated-corrected-text = Corrected with a reason; the old day stands in the history.\nreason-activated-given-text = The term starts on this day.\nreason-wish-label = Wish possible until\nreason-wish-text = The day before activation on { $date }.\nreason-contacts-label = Contacts due\nreason-contacts-text = Placed on { $date }, plus { $days } days.\nreason-contacts-overdue-label = Overdue from\nreason-contacts-overdue-text = Due { $date }; the next working day, { $working-day }, still counts.\n\n## Term and renewal\n\nreason-period-label = Period { $ordinal } starts\nreason-period-text = { $count ->\n    [one] Renewed once for { $months } months.\n   *[other] Renewed { $count } times for { $months } months each.\n}\nreason-last-day-label = { $months } months, last day\nreason-last-day-text = From { $date }: ends the day before the same day number, or with the month.\nreason-renews-label = Renews the day after\nreason-renews-text = For another { $months } months.\nreason-contract-year-label = Contract year { $ordinal } ends\nreason-contract-year-text = Twelve months from { $date }, or the end of the contract.\n\n## Notice\n\nreason-notice-by-label = { $days } days before\nreason-notice-by-text = Before { $date }. Receipt on this day suffices.\nreason-not-moved-weekend-label = Weekend does not move it\nreason-not-moved-weekend-text = { $weekday }.\nreason-not-moved-holiday-label = Holiday does not move it\nreason-not-moved-holiday-text = { $holiday }.\nreason-last-working-day-label = Last working day\nreason-last-working-day-text = On or before { $date }: advice, not a deadline.\nreason-received-label = Notice received\nreason-received-text = { $channel }.\nreason-form-written-label = Written form kept\nreason-form-written-text = The channel satisfies the agreed form.\nreason-form-copy-label = Written form kept, copy wanted\nreason-form-copy-text = Sufficient; ask for the signed copy.\nreason-form-none-label = Written form not kept\nreason-form-none-text = Recorded, nothing ends.\nreason-on-time-label = On time, ends\nreason-on-time-text = Received before the notice day { $date }.\nreason-boundary-label = On the last day, ends\nreason-boundary-text = Received exactly on the notice day { $date }, which counts.\nreason-late-label = Late, ends\nreason-late-text = Received after the notice day { $date }: the contract renews once more and ends then.\nreason-without-effect-label = Without effect\nreason-without-effect-text = A notice by telephone ends nothing.\nreason-named-end-label = Named end honoured\nreason-named-end-text = The notice names a later period end.\nreason-extraordinary-label = Extraordinary termination\nreason-extraordinary-text = For an important reason, on the day stated.\nreason-signed-copy-label = Signed copy until\nreason-signed-copy-text = The notice of { $date } came without a signature.\n\n## Response time and holidays\n\nreason-request-label = Request received\nreason-request-text = { $hours } hours to respond, inside the service window only.\nreason-paused-label = Clock stands still until\nreason-paused-outside-window-text = From { $from }: outside the service window.\nreason-paused-weekend-text = From { $from }: weekend.\nreason-paused-holiday-text = From { $from }: public holiday.\nreason-response-label = Response due\nreason-response-text = { $hours } hours have run inside the service window.\nreason-no-response-label = No response time\nreason-no-response-text = This level owes none.\nreason-holiday-text = Public holiday.\n\n## Clauses\n\nreason-clause-minimum-term = Terms, par. 2, sent. 1\nreason-clause-renewal = Terms, par. 2, sent. 2\nreason-clause-contacts = Terms, par. 2, item 1\nreason-clause-activation = Terms, par. 2, item 2\nreason-clause-response = Terms, response times\nreason-clause-term-bgb = Terms, par. 2, sent. 1; §§ 187 (2), 188 (2) BGB\nreason-clause-bgb193 = § 193 BGB\nreason-clause-bgb127 = § 127 (2) BGB\nreason-clause-bgb314 = § 314 BGB\nreason-clause-bgh = BGH 17 Feb 2005, III ZR 172/04\nreason-clause-agreement = by agreement\nreason-clause-record = as recorded\n\n## The drawing to scale\n\ndrawing-active = Active\ndrawing-default = default { $date }\ndrawing-latest = latest { $date }\ndrawing-ends = ends\ndrawing-period = Period { $ordinal }, { $months } months\ndrawing-term = { $months } months\ndrawing-next = Period { $ordinal }\ndrawing-locked = { $days } days\ndrawing-description = Period { $ordinal } from { $from } to { $to }, cancel by { $date }, renews on { $renews }.\ndrawing-description-ending = Period { $ordinal } from { $from } to { $to }; the contract ends on { $date }.\n\n### What the window says, screen by screen. Words that other places need too are in glossary.ftl.\n\n## Contract page\n\ncontract-fee-per-year = { $fee } per contract year\ncontract-customer = Customer { $number }\ncontract-count-of = { $used } of { $max }\ncontract-hours-of = { $used } of { $max }{ "\\u00A0" }h\ncontract-satellites-of = { $used } of { $max } satellites\ncontract-no-satellites = no satellites at this level\ncontract-satellites =\n    { $count ->\n        [one] { $count } satellite\n       *[other] { $count } satellites\n    }\ncontract-quota-left = Contract year { $ordinal }, { $left } left\ncontract-quota-until = until { $date }\ncontract-blocks-left =\n    { $count ->\n        [one] { $count } block ({ $hours }{ "\\u00A0" }h) left\n       *[other] { $count } blocks ({ $hours }{ "\\u00A0" }h) left\n    }\ncontract-lapses = lapses after { $date }\ncontract-not-yet-active = Starts with the activation on { $date }\ncontract-not-yet-ordered = Starts with the activation\ncontract-none-at-level = Not included at { $level }\ncontract-entitlements-over = Over since the contract ended\ncontract-fee-net = Fee, net\ncontract-amendments = Amendments\ncontract-no-fee = not recorded\ncontract-amendment = { $from } to { $to } from { $date }\ncontract-passed-renews = passed, renews { $date }\ncontract-contact-since = since { $date }\ncontract-contact-until = { $from } to { $date }\ncontract-contacts-due = due { $date }\ncontract-warning-imported = Taken over from a list: the activation window was not applied.\ncontract-warning-consumer = Not a business: such a renewal clause is void for consumers (§ 309 no. 9 BGB).\ncontract-warning-contacts-missing = No contact is named; support requests cannot be made yet.\ncontract-notice-received = { $party }, { $channel }, received { $date }\ncontract-notice-received-from = { $party }, { $channel }, received { $date }, from { $sender }\ncontract-notice-ends = ends { $date }\ncontract-notice-second = logged, another notice counts\ncontract-notice-withdrawn = withdrawn by agreement on { $date }\ncontract-notice-no-effect = nothing ends\ncontract-history-created = Contract created\ncontract-history-edited = { $fields } changed\ncontract-history-corrected = Activation corrected\ncontract-history-amended = Level amended\ncontract-history-notice = Notice recorded\ncontract-history-notice-withdrawn = Notice withdrawn by agreement\ncontract-history-signed-copy = Signed copy of a notice recorded\ncontract-history-imported = Taken over from a list\ncontract-history-undone = Change taken back\ncontract-history-redone = Change made again\ncontract-history-nothing = Nothing\ncontract-history-change = { $field }: { $before } → { $after }\ncontract-history-reason = Reason: { $reason }\ncontract-history-person = { $who }, { $time }\ncontract-history-ordered = Order received\ncontract-history-activated = Activated, period 1 begins\ncontract-history-renewed = Renewed, period { $ordinal } begins\ncontract-history-ended = Ended\ncontract-paper-caption = Page { $page } of { $pages }, { $language }\ncontract-done-paper = Summary of { $number } saved\ncontract-done-contacts = Contacts of { $number } changed\ncontract-done-withdrawn = Order { $number } taken back\ncontract-crumb = Contracts\ncontract-record-notice = Record notice\ncontract-pdf = PDF\ncontract-more = More\ncontract-edit = Edit\ncontract-edit-contract = Change contract\ncontract-correct-activation = Correct activation\ncontract-withdraw-order = Take the order back\ncontract-add-contact = Add\ncontract-change-contact = Change\ncontract-end-contact = End\ncontract-name = Name\ncontract-email = E-mail\ncontract-phone = Phone\ncontract-save-contact = Save contact\ncontract-cancel = Cancel\ncontract-no-contacts = Name one to three people who may submit support requests.\ncontract-former-contacts = Former contacts\ncontract-no-systems = No systems are recorded yet.\ncontract-fee-and-amendments = Fee and amendments\ncontract-notices = Notices\ncontract-withdraw-notice = Withdraw by agreement\ncontract-agreed-on = Agreed on\ncontract-signed-copy-arrived = Signed copy arrived\ncontract-arrived-on = Arrived on\ncontract-record-day = Record\ncontract-history = History\ncontract-history-append-only = append-only\ncontract-note = Note\ncontract-summary = Summary\ncontract-documents = Documents\ncontract-loading = Reading the contract\ncontract-withdrawn-heading = The order was taken back\ncontract-withdrawn-hint = The contract never became active, so it has no dates.\ncontract-never-active = Never became active\ncontract-history-order-withdrawn = Order taken back\ncontract-draft-heading = A draft has no dates yet\ncontract-draft-hint = Enter the day the order was received, and the three dates follow.\ncontract-dates = Dates of this contract\n\n## Why a date is what it is\n\nwhy-open = Why?\nwhy-open-for = Why { $date }?\nwhy-all-steps = All steps\nwhy-close = Close\n\n## The ruler\n\nruler-name = Timeline\n\n## Fields\n\nfield-say-today = { $date }, { $distance }\nfield-day-of-window = Day { $day } of { $max }.\nfield-holiday-not-moved = { $holiday }, not moved.\nfield-weekend-not-moved = Weekend, not moved.\nfield-default-day = Default day.\nfield-contacts-due = Contacts due { $date }\nfield-allowed-range = Allowed is { $earliest } to { $latest }, order + { $from } to + { $max }\nfield-order-first = Enter first when the order was received.\nfield-months = { $months ->\n    [one] { $months } month\n   *[other] { $months } months\n}\nfield-missing = Something is missing here.\nfield-not-whole-months = Months as a whole number, such as 12\nfield-not-whole-satellites = Satellites as a whole number, such as 3\nfield-open-calendar = Open the calendar\n\n## New contract\n\nnew-contract-title = New contract\nnew-contract-title-edit = Change { $number }\nnew-contract-customer = Customer\nnew-contract-customer-placeholder = Name or number\nnew-contract-customer-none = No customer found\nnew-contract-create-customer = Create customer\nnew-contract-business = business\nnew-contract-consumer = consumer\nnew-contract-paper-language = PDF in { $language }.\nnew-contract-received = Order received\nnew-contract-level = Level\nnew-contract-solutions = Solutions\nnew-contract-solutions-none = none yet\nnew-contract-solution = Solution\nnew-contract-version = Version\nnew-contract-use = Use\nnew-contract-satellites = Satellites\nnew-contract-add-solution = Add solution\nnew-contract-remove = Remove { $name }\nnew-contract-term = Term\nnew-contract-term-hint = minimum { $months }\nnew-contract-activation = Activation\nnew-contract-contacts = Contacts\nnew-contract-contacts-count = { $used } of { $max }\nnew-contract-contacts-count-due = { $used } of { $max }, due { $date }\nnew-contract-add-contact = Add contact\nnew-contract-contact-number = Contact { $ordinal }\nnew-contract-fee = Fee per contract year, net\nnew-contract-owner = Owner\nnew-contract-note = Note\nnew-contract-note-hint = internal, never printed\nnew-contract-number = Contract number\nnew-contract-reason = Reason for the correction\nnew-contract-effective = New level from\nnew-contract-says = What this contract says\nnew-contract-promises = { $level } promises\nnew-contract-promise-window = Window\nnew-contract-promise-response = Response\nnew-contract-promise-requests = Requests\nnew-contract-promise-telephone = Telephone\nnew-contract-promise-consulting = Consulting\nnew-contract-promise-satellites = Satellites\nnew-contract-promise-test-systems = Test systems\nnew-contract-window = Mon to Fri, { $opens } to { $closes }\nnew-contract-no-window = none\nnew-contract-no-response = none\nnew-contract-requests = { $count } per contract year\nnew-contract-phone-critical = critical, inside the window\nnew-contract-not-included = not included\nnew-contract-consulting = { $hours }{ "\\u00A0" }h, then { $percent }{ "\\u00A0" }% off\nnew-contract-satellites-used = { $used } of { $max } used\nnew-contract-unconfirmed = { $value }, unconfirmed\nnew-contract-unconfirmed-note = Not printed until confirmed in Settings.\nnew-contract-card-response = response { $hours-list }{ "\\u00A0" }h\nnew-contract-card-no-response = no response time\nnew-contract-card-requests =\n    { $count ->\n        [one] { $count } request\n       *[other] { $count } requests\n    }\nnew-contract-card-no-consulting = no consulting\nnew-contract-card-consulting = { $hours }{ "\\u00A0" }h consulting, { $satellites }\nnew-contract-allowed = allowed { $earliest } to { $latest }\nnew-contract-default = default { $date }\nnew-contract-order = order { $date }\nnew-contract-holiday = holiday\nnew-contract-calendar = Activation day\nnew-contract-calendar-day-default = default day\nnew-contract-calendar-day-outside = outside the activation window\nnew-contract-save-draft = Save draft\nnew-contract-create = Create contract\nnew-contract-save = Save changes\nnew-contract-no-dates = The dates follow when you enter the day the order was received.\nnew-contract-no-paper = The first page follows with the customer.\nnew-contract-done-created = Contract { $number } created\nnew-contract-done-draft = Draft { $number } saved, without an order date\nnew-contract-done-changed = Contract { $number } changed\nnew-contract-customer-name = Name of the company\nnew-contract-customer-is-business = It is a business\nnew-contract-customer-language = Language of papers\n\n## Notice\n\nnotice-title = Record notice\nnotice-received = Received on\nnotice-from = From\nnotice-how = How\nnotice-sender = Sender\nnotice-named-end = Named end\nnotice-named-end-hint = (if the letter names one)\nnotice-next-possible = next possible\nnotice-form-written = Written form kept, § 127 (2) BGB\nnotice-form-copy = Written form kept. Ask for the signed copy.\nnotice-form-none = No written form: recorded, without effect\nnotice-cause-on-time = Effective\nnotice-cause-boundary = Boundary, effective\nnotice-cause-late = Too late for this period\nnotice-cause-without-effect = No written form\nnotice-verdict-on-time = On time\nnotice-verdict-boundary = On time, on the last day\nnotice-verdict-late = Late\nnotice-verdict-without-effect = Without effect\nnotice-neighbour-on-time = On time\nnotice-neighbour-boundary = On time, boundary\nnotice-neighbour-late = Late\nnotice-neighbour-without-effect = Without effect\nnotice-sentence-ends = The contract ends on { $date }. It does not renew.\nnotice-sentence-late = The contract renews once more and ends on { $date }.\nnotice-sentence-without-effect = The contract goes on. The notice is recorded.\nnotice-day-before = one day earlier\nnotice-day-itself = receipt\nnotice-day-after = one day later\nnotice-ends = ends { $date }\nnotice-nothing-ends = goes on\nnotice-row-why = Why\nnotice-row-until-then = Until then\nnotice-row-revenue = Revenue\nnotice-row-proof = Proof\nnotice-why = { $renews } − { $days } days = { $date }, this day counts.\nnotice-why-late = { $renews } − { $days } days = { $date }; the notice came after it.\nnotice-clause-renewal = par. 2, sent. 2\nnotice-why-form = A notice by telephone is not in writing.\nnotice-until-then = Everything stays until { $date }: { $requests }, { $consulting }.\nnotice-until-then-requests =\n    { $count ->\n        [one] { $count } request\n       *[other] { $count } requests\n    }\nnotice-until-then-consulting = { $hours }{ "\\u00A0" }h of consulting a contract year\nnotice-until-then-no-consulting = no consulting\nnotice-revenue = − { $fee } a year from { $date } on. In the finance plan from “cancellable” to “terminating”.\nnotice-revenue-none = No fee is recorded.\nnotice-revenue-stays = { $fee } a year stay.\nnotice-proof-boundary = On the last day, proof counts: keep the stamp of receipt with its time.\nnotice-proof-copy = Ask for the signed copy: it is listed as a task until it is there.\nnotice-named-end-honoured = { $date }, honoured\nnotice-named-end-not-reachable = No period ends on { $date } that can still be reached: recorded, does not count.\nnotice-second = Another notice counts already; this one is logged.\nnotice-footer = Recorded as an event, nothing is deleted. Ctrl Z takes it back.\nnotice-record = Record notice\nnotice-cancel = Cancel\nnotice-done-recorded = Notice for { $number } recorded\nnotice-done-withdrawn = Notice for { $number } withdrawn\nnotice-done-signed-copy = Signed copy for { $number } recorded\nnotice-waiting = The verdict follows when you enter the day of receipt.\nnotice-verdict-region = Verdict\n\n## Today\n\ntoday-overdue = Overdue\ntoday-needs-you = Needs you\ntoday-all-contracts = All contracts, by day\ntoday-lane-to = to { $date }\ntoday-lane-since = since { $date }\ntoday-nothing = Nothing falls due in the next 120 days.\ntoday-show-more = Show more\ntoday-action-activation-wish = Set activation\ntoday-action-contacts-due = Name contacts\ntoday-action-cancel-by = Record notice\ntoday-action-signed-copy = Record copy\ntoday-renewals = Renewals in 12 months\ntoday-renewals-caption = Yearly fee in { $currency } by month\ntoday-renewals-others = and { $amounts }\ntoday-renewals-month = { $month }: committed { $committed }, cancellable { $cancellable }, terminating { $terminating }\ntoday-lapses = About to lapse\ntoday-lapse-requests =\n    { $count ->\n        [one] { $count } request\n       *[other] { $count } requests\n    }\ntoday-lapse-consulting = { $hours }{ "\\u00A0" }h consulting\ntoday-empty-title = Nothing to watch yet\ntoday-empty-text = Once there are contracts, everything with a date stands here: what is overdue, what can still be cancelled, what renews.\n\n## Contracts\n\ncontracts-shown = { $count } of { $total }\ncontracts-fees = { $fees } per year\ncontracts-count =\n    { $count ->\n        [one] { $count } contract\n       *[other] { $count } contracts\n    }\ncontracts-ends = ends\ncontracts-not-moved = { $why }, not moved. Last working day before: { $date }.\ncontracts-panel-period = no. { $ordinal }, { $months } months\ncontracts-panel-of = { $used } of { $max }\ncontracts-panel-requests = { $max } per contract year\ncontracts-panel-consulting = { $max }{ "\\u00A0" }h per contract year\ncontracts-panel-per-year = { $fee } / year\ncontracts-column-fee = Fee €/yr\ncontracts-column-level = Level\ncontracts-column-renews = Renews on\ncontracts-column-owner = Owner\ncontracts-column-cancel-by = Cancel by\ncontracts-filter-state = State\ncontracts-filter-level = Level\ncontracts-filter-due = Cancel by\ncontracts-filter-not-ended = not ended\ncontracts-filter-all = all\ncontracts-filter-days = next { $days } days\ncontracts-filter-clear = Remove filter { $name }\ncontracts-search = Search these contracts\ncontracts-sorted-by = Sorted by { $column }\ncontracts-open = Open\ncontracts-pdf = PDF\ncontracts-record-notice = Record notice\ncontracts-close-panel = Close panel\ncontracts-key-move = move\ncontracts-key-panel = panel\ncontracts-key-open = open\ncontracts-none-found = No contract matches\ncontracts-none-found-text = Remove a filter or search for something else.\ncontracts-clear-filters = Remove all filters\ncontracts-empty-title = No contracts yet\ncontracts-empty-text = Every support contract lives here with three dates: its last day, the day it renews, and the day until which it can be cancelled. You enter the order and the activation day; Termkeeper works out the rest and tells you why.\ncontracts-example-title = What a row will tell you\ncontracts-example-customer = Example Ltd\ncontracts-example-renews = 1 Jan 2027\ncontracts-example-cancel = 2 Nov 2026\ncontracts-example-text = Activated 1 Jan 2026 for 12 months. Renewal less 60 days is 2 Nov 2026.\n\n## Frame\n\nshell-today = Today\nshell-contracts = Contracts\nshell-customers = Customers\nshell-settings = Settings\nshell-find = Contract, customer or command\nshell-undo = Undo\nshell-redo = Redo\nshell-new-contract = New contract\nshell-navigation = Main areas\nshell-read-only = Read only: the register cannot be changed from here.\nshell-close = Close\nshell-retry = Try again\nshell-loading = Loading\nshell-error-title = This did not work\nshell-what-happened = What happened\nshell-what-is-safe = What is safe\nshell-what-to-do = What you can do\nshell-palette-contracts = Contracts\nshell-palette-customers = Customers\nshell-palette-commands = Commands\nshell-palette-none = Nothing found\nshell-shortcuts = Keyboard\nshell-shortcuts-find = find\nshell-shortcuts-go = go to Today, Contracts, Customers\nshell-shortcuts-new = new contract\nshell-shortcuts-undo = undo\nshell-shortcuts-move = move in a list\nshell-shortcuts-open = open\nshell-shortcuts-panel = show the panel\nshell-shortcuts-why = why is this date what it is\nshell-shortcuts-notice = record a notice\nshell-shortcuts-pdf = save the PDF\nshell-shortcuts-all = this list\nshell-pdf-saved = PDF saved\nshell-pdf-open = Open\nshell-found-renews = renews { $date }\nshell-found-ends = ends { $date }\nshell-found-ended = ended { $date }\nshell-undone = Last change to { $number } taken back\nshell-undone-settings = Change of settings taken back\nshell-redone = Change to { $number } made again\nshell-redone-settings = Change of settings made again\nshell-palette-for = For { $number }\nshell-palette-choose = choose\nshell-palette-open = open\nshell-pdf-title = Save PDF\n\n## Customers\n\ncustomers-title = Customers\ncustomers-new = New customer\ncustomers-search = Search customers\ncustomers-column-name = Name\ncustomers-column-place = Place\ncustomers-column-kind = Kind\ncustomers-column-paper = Papers\ncustomers-column-contracts = Contracts\ncustomers-place-abroad = { $place }, { $country }\ncustomers-name = Name\ncustomers-number = Customer number\ncustomers-number-hint = { $number } if left empty\ncustomers-is-business = It is a business\ncustomers-is-consumer-warning = For a consumer, a renewal clause like this one is void (§ 309 no. 9 BGB).\ncustomers-language = Language of papers\ncustomers-street = Street and number\ncustomers-postal-code = Postal code\ncustomers-city = City\ncustomers-country = Country\ncustomers-email = E-mail\ncustomers-vat-id = VAT ID\ncustomers-note = Note\ncustomers-note-hint = internal, never printed\ncustomers-save = Save customer\ncustomers-create = Create customer\ncustomers-cancel = Cancel\ncustomers-close = Close customer\ncustomers-contracts = Contracts\ncustomers-no-contracts = No contract yet.\ncustomers-new-contract = New contract for this customer\ncustomers-done-created = Customer { $number } created\ncustomers-done-changed = Customer { $number } changed\ncustomers-empty-title = No customers yet\ncustomers-empty-text = A customer has a name, an address for letters and a language for papers. You can also create one while entering a contract.\ncustomers-none-found = No customer matches\ncustomers-none-found-text = Search for a part of the name, the city or the number.\n\n## Settings\n\nsettings-title = Settings\nsettings-company = Company\nsettings-company-text = Stands as contractor on every paper.\nsettings-name = Name\nsettings-street = Street and number\nsettings-postal-code = Postal code\nsettings-city = City\nsettings-email = E-mail of the helpdesk\nsettings-phone = Telephone\nsettings-window = Language and look\nsettings-window-text = Applies at once. The language of papers is the customer’s.\nsettings-language = Language\nsettings-language-system = As the system\nsettings-look = Look\nsettings-look-system = As the system\nsettings-look-light = Light\nsettings-look-dark = Dark\nsettings-look-contrast = High contrast\nsettings-register = Register\nsettings-register-text = All contracts and customers are in this one file.\nsettings-version = Version { $version }\nsettings-save = Save company\nsettings-done = Settings saved\nsettings-language-de = Deutsch\nsettings-language-en = English\nsettings-terms = Terms\nsettings-terms-text = New contracts are made under this edition.\nsettings-terms-valid-from = valid from { $date }\nsettings-terms-unconfirmed = Not confirmed yet. No paper promises it.\n',
} as const;

/** The languages there are words in. */
export type Language = keyof typeof catalogues;

/** Every message; an attribute as `message.attribute`. */
export type WordKey =
  | "activation"
  | "activation-origin-corrected"
  | "activation-origin-default"
  | "activation-origin-imported"
  | "activation-origin-requested"
  | "active-since"
  | "amendment"
  | "cancel-by"
  | "cancel-by-passed"
  | "cancel-by-short"
  | "channel-email"
  | "channel-fax"
  | "channel-handed-over"
  | "channel-letter"
  | "channel-phone"
  | "channel-portal"
  | "cli-action-amended"
  | "cli-action-corrected"
  | "cli-action-created"
  | "cli-action-edited"
  | "cli-action-imported"
  | "cli-action-notice"
  | "cli-action-redone"
  | "cli-action-undone"
  | "cli-channel"
  | "cli-contract-count"
  | "cli-customer-count"
  | "cli-deadline-count"
  | "cli-due-on"
  | "cli-ends"
  | "cli-ends-on"
  | "cli-kind"
  | "cli-named-end"
  | "cli-open"
  | "cli-overdue-from"
  | "cli-party"
  | "cli-pause-holiday"
  | "cli-pause-outside-window"
  | "cli-pause-weekend"
  | "cli-received"
  | "cli-redone"
  | "cli-safe-day"
  | "cli-satellite-count"
  | "cli-sound"
  | "cli-starts-on"
  | "cli-undone"
  | "cli-until"
  | "cli-verdict"
  | "cli-warning-consumer"
  | "cli-warning-contacts-missing"
  | "cli-warning-imported"
  | "cli-why"
  | "cli-withdrawn"
  | "client"
  | "commissioned-on"
  | "consulting"
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
  | "contract-documents"
  | "contract-done-contacts"
  | "contract-done-paper"
  | "contract-done-withdrawn"
  | "contract-draft-heading"
  | "contract-draft-hint"
  | "contract-edit"
  | "contract-edit-contract"
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
  | "contract-history-change"
  | "contract-history-corrected"
  | "contract-history-created"
  | "contract-history-edited"
  | "contract-history-ended"
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
  | "contract-history-signed-copy"
  | "contract-history-undone"
  | "contract-hours-of"
  | "contract-lapses"
  | "contract-loading"
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
  | "contract-notice-no-effect"
  | "contract-notice-received"
  | "contract-notice-received-from"
  | "contract-notice-second"
  | "contract-notice-withdrawn"
  | "contract-notices"
  | "contract-paper-caption"
  | "contract-passed-renews"
  | "contract-pdf"
  | "contract-phone"
  | "contract-quota-left"
  | "contract-quota-until"
  | "contract-record-day"
  | "contract-record-notice"
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
  | "contracts-filter-clear"
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
  | "contracts-open"
  | "contracts-panel-consulting"
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
  | "fee"
  | "field-allowed-range"
  | "field-contacts-due"
  | "field-day-of-window"
  | "field-default-day"
  | "field-holiday-not-moved"
  | "field-missing"
  | "field-months"
  | "field-name-activates-on"
  | "field-name-activation-requested-on"
  | "field-name-agreed-on"
  | "field-name-amendments"
  | "field-name-amount-minor"
  | "field-name-channel"
  | "field-name-city"
  | "field-name-commissioned-on"
  | "field-name-contacts"
  | "field-name-country"
  | "field-name-currency"
  | "field-name-customer"
  | "field-name-effective-on"
  | "field-name-email"
  | "field-name-ends-on"
  | "field-name-environment"
  | "field-name-impact"
  | "field-name-imported"
  | "field-name-is-business"
  | "field-name-language"
  | "field-name-level"
  | "field-name-months"
  | "field-name-name"
  | "field-name-named-end"
  | "field-name-note"
  | "field-name-notices"
  | "field-name-number"
  | "field-name-owner"
  | "field-name-party"
  | "field-name-periods"
  | "field-name-phone"
  | "field-name-postal-code"
  | "field-name-reason"
  | "field-name-received"
  | "field-name-received-on"
  | "field-name-region"
  | "field-name-satellites"
  | "field-name-sender"
  | "field-name-solution"
  | "field-name-solutions"
  | "field-name-street"
  | "field-name-term-months"
  | "field-name-vat-id"
  | "field-name-version"
  | "field-name-withdrawn-on"
  | "field-name-year"
  | "field-name-yearly-fee"
  | "field-not-whole-months"
  | "field-not-whole-satellites"
  | "field-open-calendar"
  | "field-order-first"
  | "field-say-today"
  | "field-weekend-not-moved"
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
  | "imported"
  | "in-days"
  | "language-de"
  | "language-en"
  | "last-day"
  | "last-day-terminated"
  | "last-working-day"
  | "latest-day"
  | "level"
  | "level-basic"
  | "level-premium"
  | "level-standard"
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
  | "notice-cause-late"
  | "notice-cause-on-time"
  | "notice-cause-without-effect"
  | "notice-clause-renewal"
  | "notice-day"
  | "notice-day-after"
  | "notice-day-before"
  | "notice-day-itself"
  | "notice-day-passed"
  | "notice-done-recorded"
  | "notice-done-signed-copy"
  | "notice-done-withdrawn"
  | "notice-ends"
  | "notice-footer"
  | "notice-form-copy"
  | "notice-form-none"
  | "notice-form-written"
  | "notice-from"
  | "notice-how"
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
  | "notice-period"
  | "notice-proof-boundary"
  | "notice-proof-copy"
  | "notice-received"
  | "notice-record"
  | "notice-revenue"
  | "notice-revenue-none"
  | "notice-revenue-stays"
  | "notice-row-proof"
  | "notice-row-revenue"
  | "notice-row-until-then"
  | "notice-row-why"
  | "notice-second"
  | "notice-sender"
  | "notice-sentence-ends"
  | "notice-sentence-late"
  | "notice-sentence-without-effect"
  | "notice-title"
  | "notice-until-then"
  | "notice-until-then-consulting"
  | "notice-until-then-no-consulting"
  | "notice-until-then-requests"
  | "notice-verdict-boundary"
  | "notice-verdict-late"
  | "notice-verdict-on-time"
  | "notice-verdict-region"
  | "notice-verdict-without-effect"
  | "notice-waiting"
  | "notice-why"
  | "notice-why-form"
  | "notice-why-late"
  | "number"
  | "order"
  | "order-received"
  | "owner"
  | "paper-activation"
  | "paper-amendment"
  | "paper-consulting"
  | "paper-consulting-discount"
  | "paper-contact-name"
  | "paper-contact-reach"
  | "paper-contacts-of"
  | "paper-draft"
  | "paper-fee-net"
  | "paper-fee-per-year"
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
  | "paper-summary-as-of"
  | "paper-summary-draft-as-of"
  | "paper-summary-subtitle"
  | "paper-summary-title"
  | "paper-telephone"
  | "paper-test-systems-yes"
  | "paper-version"
  | "paper-window"
  | "party-client"
  | "party-contractor"
  | "period"
  | "problem-activation-fixed"
  | "problem-activation-fixed-remedy"
  | "problem-activation-out-of-window"
  | "problem-activation-out-of-window-plain"
  | "problem-activation-out-of-window-remedy"
  | "problem-amendment-before-activation"
  | "problem-amendment-downgrade"
  | "problem-amendment-remedy"
  | "problem-amendment-same-level"
  | "problem-consulting-exhausted"
  | "problem-duplicate-email"
  | "problem-duplicate-email-remedy"
  | "problem-duplicate-number"
  | "problem-duplicate-number-remedy"
  | "problem-invalid-date"
  | "problem-invalid-date-remedy"
  | "problem-invalid-json"
  | "problem-invalid-json-remedy"
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
  | "problem-invalid-value-not-applicable"
  | "problem-invalid-value-range"
  | "problem-invalid-value-skipped"
  | "problem-invalid-value-version"
  | "problem-io"
  | "problem-io-remedy"
  | "problem-last-contact"
  | "problem-last-contact-remedy"
  | "problem-missing-field"
  | "problem-not-found"
  | "problem-not-found-contract"
  | "problem-not-found-customer"
  | "problem-nothing-to-undo"
  | "problem-out-of-range"
  | "problem-out-of-range-between"
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
  | "problem-term-too-short"
  | "problem-term-too-short-remedy"
  | "problem-too-large"
  | "problem-too-large-remedy"
  | "problem-too-many-contacts"
  | "problem-too-many-contacts-remedy"
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
  | "reason-activated-corrected-text"
  | "reason-activated-default-text"
  | "reason-activated-given-text"
  | "reason-activated-imported-text"
  | "reason-activated-label"
  | "reason-activated-requested-text"
  | "reason-advice-working-day"
  | "reason-boundary-label"
  | "reason-boundary-text"
  | "reason-clause-activation"
  | "reason-clause-agreement"
  | "reason-clause-bgb127"
  | "reason-clause-bgb193"
  | "reason-clause-bgb314"
  | "reason-clause-bgh"
  | "reason-clause-contacts"
  | "reason-clause-minimum-term"
  | "reason-clause-record"
  | "reason-clause-renewal"
  | "reason-clause-response"
  | "reason-clause-term-bgb"
  | "reason-contacts-label"
  | "reason-contacts-overdue-label"
  | "reason-contacts-overdue-text"
  | "reason-contacts-text"
  | "reason-contract-year-label"
  | "reason-contract-year-text"
  | "reason-default-label"
  | "reason-default-text"
  | "reason-earliest-label"
  | "reason-earliest-text"
  | "reason-extraordinary-label"
  | "reason-extraordinary-text"
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
  | "reason-received-label"
  | "reason-received-text"
  | "reason-renews-label"
  | "reason-renews-text"
  | "reason-request-label"
  | "reason-request-text"
  | "reason-response-label"
  | "reason-response-text"
  | "reason-signed-copy-label"
  | "reason-signed-copy-text"
  | "reason-stays"
  | "reason-title"
  | "reason-title-verdict"
  | "reason-wish-label"
  | "reason-wish-text"
  | "reason-without-effect-label"
  | "reason-without-effect-text"
  | "renewal"
  | "renewal-cancellable"
  | "renewal-committed"
  | "renewal-terminating"
  | "renews-on"
  | "renews-short"
  | "requested-day"
  | "requests"
  | "response-due"
  | "response-time"
  | "ruler-name"
  | "satellites"
  | "service-window"
  | "settings-city"
  | "settings-company"
  | "settings-company-text"
  | "settings-done"
  | "settings-email"
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
  | "shell-close"
  | "shell-contracts"
  | "shell-customers"
  | "shell-error-title"
  | "shell-find"
  | "shell-found-ended"
  | "shell-found-ends"
  | "shell-found-renews"
  | "shell-loading"
  | "shell-navigation"
  | "shell-new-contract"
  | "shell-palette-choose"
  | "shell-palette-commands"
  | "shell-palette-contracts"
  | "shell-palette-customers"
  | "shell-palette-for"
  | "shell-palette-none"
  | "shell-palette-open"
  | "shell-pdf-open"
  | "shell-pdf-saved"
  | "shell-pdf-title"
  | "shell-read-only"
  | "shell-redo"
  | "shell-redone"
  | "shell-redone-settings"
  | "shell-retry"
  | "shell-settings"
  | "shell-shortcuts"
  | "shell-shortcuts-all"
  | "shell-shortcuts-find"
  | "shell-shortcuts-go"
  | "shell-shortcuts-move"
  | "shell-shortcuts-new"
  | "shell-shortcuts-notice"
  | "shell-shortcuts-open"
  | "shell-shortcuts-panel"
  | "shell-shortcuts-pdf"
  | "shell-shortcuts-undo"
  | "shell-shortcuts-why"
  | "shell-today"
  | "shell-undo"
  | "shell-undone"
  | "shell-undone-settings"
  | "shell-what-happened"
  | "shell-what-is-safe"
  | "shell-what-to-do"
  | "signed-copy-missing"
  | "solution-connectors"
  | "solution-idoit"
  | "solution-openitcockpit"
  | "solution-znuny"
  | "solutions"
  | "state"
  | "state-active"
  | "state-draft"
  | "state-ended"
  | "state-ordered"
  | "state-terminating"
  | "state-withdrawn"
  | "telephone"
  | "term"
  | "test-systems"
  | "today"
  | "today-action-activation-wish"
  | "today-action-cancel-by"
  | "today-action-contacts-due"
  | "today-action-signed-copy"
  | "today-all-contracts"
  | "today-empty-text"
  | "today-empty-title"
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
  | "why-all-steps"
  | "why-close"
  | "why-open"
  | "why-open-for"
  | "yearly-fee"
  | "yes";

/** What a message takes. A year is text, so that its thousands are not grouped. */
export interface WordVariables {
  "cli-contract-count": { count: number };
  "cli-customer-count": { count: number };
  "cli-deadline-count": { count: number };
  "cli-ends": { date: string };
  "cli-redone": { action: string; number: string };
  "cli-satellite-count": { count: number };
  "cli-undone": { action: string; number: string };
  "cli-until": { date: string };
  "cli-withdrawn": { date: string };
  "contract-amendment": { date: string; from: string; to: string };
  "contract-blocks-left": { count: number; hours: number };
  "contract-contact-since": { date: string };
  "contract-contact-until": { date: string; from: string };
  "contract-contacts-due": { date: string };
  "contract-count-of": { max: number; used: number };
  "contract-customer": { number: string };
  "contract-done-contacts": { number: string };
  "contract-done-paper": { number: string };
  "contract-done-withdrawn": { number: string };
  "contract-fee-per-year": { fee: string };
  "contract-history-change": { after: string; before: string; field: string };
  "contract-history-edited": { fields: string };
  "contract-history-person": { time: string; who: string };
  "contract-history-reason": { reason: string };
  "contract-history-renewed": { ordinal: number };
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
  "contract-quota-left": { left: number; ordinal: number };
  "contract-quota-until": { date: string };
  "contract-satellites": { count: number };
  "contract-satellites-of": { max: number; used: number };
  "contracts-count": { count: number };
  "contracts-fees": { fees: string };
  "contracts-filter-clear": { name: string };
  "contracts-filter-days": { days: number };
  "contracts-not-moved": { date: string; why: string };
  "contracts-panel-consulting": { max: number };
  "contracts-panel-of": { max: number; used: number };
  "contracts-panel-per-year": { fee: string };
  "contracts-panel-period": { months: number; ordinal: number };
  "contracts-panel-requests": { max: number };
  "contracts-shown": { count: number; total: number };
  "contracts-sorted-by": { column: string };
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
  "field-allowed-range": { earliest: string; from: string; latest: string; max: number };
  "field-contacts-due": { date: string };
  "field-day-of-window": { day: number; max: number };
  "field-holiday-not-moved": { holiday: string };
  "field-months": { months: number };
  "field-say-today": { date: string; distance: string };
  "hour-count": { hours: number };
  "in-days": { days: number };
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
  "notice-done-recorded": { number: string };
  "notice-done-signed-copy": { number: string };
  "notice-done-withdrawn": { number: string };
  "notice-ends": { date: string };
  "notice-named-end-honoured": { date: string };
  "notice-named-end-not-reachable": { date: string };
  "notice-revenue": { date: string; fee: string };
  "notice-revenue-stays": { fee: string };
  "notice-sentence-ends": { date: string };
  "notice-sentence-late": { date: string };
  "notice-until-then": { consulting: string; date: string; requests: string };
  "notice-until-then-consulting": { hours: number };
  "notice-until-then-requests": { count: number };
  "notice-why": { date: string; days: number; renews: string };
  "notice-why-late": { date: string; days: number; renews: string };
  "paper-activation": { date: string; origin: string };
  "paper-amendment": { date: string; from: string; to: string };
  "paper-consulting": { block: string; hours: number };
  "paper-consulting-discount": { discount: string };
  "paper-contacts-of": { max: number; used: number };
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
  "paper-window": { from: string; place: string; to: string };
  "problem-activation-fixed": { date: string };
  "problem-activation-out-of-window": { date: string; earliest: string; latest: string };
  "problem-activation-out-of-window-plain": { earliest: string; latest: string };
  "problem-amendment-before-activation": { date: string };
  "problem-amendment-downgrade": { date: string; "declare-by": string };
  "problem-invalid-date": { field: string };
  "problem-invalid-json-remedy": { place: string };
  "problem-invalid-value": { field: string };
  "problem-invalid-value-allowed": { allowed: string; field: string };
  "problem-invalid-value-control": { field: string };
  "problem-invalid-value-country": { field: string };
  "problem-invalid-value-currency": { field: string };
  "problem-invalid-value-earliest": { date: string; field: string };
  "problem-invalid-value-email": { field: string };
  "problem-invalid-value-length": { field: string; max: number; min: string };
  "problem-invalid-value-not-applicable": { field: string };
  "problem-invalid-value-range": { field: string; max: number; min: string };
  "problem-invalid-value-skipped": { field: string };
  "problem-invalid-value-version": { field: string };
  "problem-io": { cause: string };
  "problem-missing-field": { field: string };
  "problem-not-found-contract": { number: string };
  "problem-not-found-customer": { number: string };
  "problem-out-of-range-between": { field: string; min: string; most: string };
  "problem-state-conflict": { state: string };
  "problem-term-too-short": { min: string };
  "problem-term-too-short-remedy": { max: number; min: string };
  "problem-too-large": { max: number };
  "problem-too-many-contacts": { max: number };
  "problem-too-many-satellites": { max: number; satellites: string };
  "problem-too-many-satellites-remedy": { level: string };
  "problem-unknown-field": { field: string };
  "problem-unknown-level": { allowed: string };
  "problem-unknown-region": { allowed: string };
  "problem-unsupported-version": { minimum: string };
  "problem-unsupported-version-remedy": { minimum: string };
  "reason-activated-default-text": { date: string };
  "reason-activated-requested-text": { date: string; earliest: string; latest: string };
  "reason-advice-working-day": { date: string };
  "reason-boundary-text": { date: string };
  "reason-contacts-overdue-text": { date: string; "working-day": string };
  "reason-contacts-text": { date: string; days: number };
  "reason-contract-year-label": { ordinal: number };
  "reason-contract-year-text": { date: string };
  "reason-default-text": { date: string; days: number };
  "reason-earliest-text": { date: string; days: number };
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
  "reason-received-text": { channel: string };
  "reason-renews-text": { months: number };
  "reason-request-text": { hours: number };
  "reason-response-text": { hours: number };
  "reason-signed-copy-text": { date: string };
  "reason-title": { date: string };
  "reason-wish-text": { date: string };
  "settings-terms-valid-from": { date: string };
  "settings-version": { version: string };
  "shell-found-ended": { date: string };
  "shell-found-ends": { date: string };
  "shell-found-renews": { date: string };
  "shell-palette-for": { number: string };
  "shell-redone": { number: string };
  "shell-undone": { number: string };
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
  "typed-date-no-such-day": { days: number; month: string };
  "typed-date-no-such-day-ahead": { after: string; before: string; day: number; month: string };
  "typed-date-other-weekday": { date: string; weekday: string };
  "typed-money-other-currency": { currency: string };
  "typed-money-too-many-decimals": { currency: string; number_of_places: number };
  "week-number": { week: number };
  "why-open-for": { date: string };
}

/** Messages that take nothing. */
export type PlainWordKey = Exclude<WordKey, keyof WordVariables>;

/** What has to follow a key: nothing, or its variables. */
export type WordArguments<Key extends WordKey> = Key extends keyof WordVariables
  ? [variables: WordVariables[Key]]
  : [];
