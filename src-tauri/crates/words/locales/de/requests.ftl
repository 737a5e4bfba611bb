### Supportanfragen: die Liste, die Einzelheiten mit der Uhr, das Erfassen und der Rechner.

## Die Liste

requests-count =
    { $count ->
        [one] { $count } Anfrage
       *[other] { $count } Anfragen
    }
requests-log = Anfrage erfassen
requests-calculator = Rechner
requests-export = Exportieren
requests-search = Anfragen durchsuchen
requests-filter-state = Status
requests-filter-impact = Auswirkung
requests-filter-contract = Vertrag
requests-filter-all = alle
requests-filter-unanswered = unbeantwortet
requests-clear-filters = Filter entfernen
requests-column-number = Nr.
requests-column-received = Eingang
requests-column-customer = Kunde
requests-column-contract = Vertrag
requests-column-subject = Betreff
requests-column-impact = Auswirkung
requests-column-level = Level
requests-column-state = Status
requests-column-due = Fällig
requests-column-sender = Absender
requests-column-environment = Einsatz
requests-column-channel = Weg
requests-column-answered = Beantwortet
requests-column-contract-year = Vertragsjahr
requests-column-quota = Kontingent
requests-empty-title = Noch keine Supportanfragen
requests-empty-text = Erfassen Sie, was ein Kunde schreibt oder sagt. Bis wann zu antworten ist, folgt aus Level, Auswirkung und Feiertagen. Das Kontingent des Vertragsjahres wird mitgezählt.
requests-empty-drop = Sie können auch eine E-Mail-Datei (.eml) auf dieses Fenster ziehen.
requests-example-title = Was eine Anfrage zeigt
requests-example-received = Fr 16:00
requests-example-due = Mo 12:00
requests-example-text = Standard, kritisch: 4 Stunden innerhalb von Mo bis Fr, 9 bis 17 Uhr.
requests-none-found = Keine Anfrage passt
requests-none-found-text = Ändern Sie die Wörter oder entfernen Sie einen Filter.
requests-key-move = bewegen
requests-key-panel = Einzelheiten
requests-key-answer = beantworten
requests-drop-here = E-Mail ablegen, um sie als Anfrage zu erfassen
requests-exported = Anfragen nach { $name } exportiert
requests-export-title = Supportanfragen exportieren
requests-export-name = Supportanfragen
requests-export-filter = CSV-Tabelle

## Status einer Anfrage

request-state-open = Offen
request-state-overdue = Überfällig
request-state-in-time = Rechtzeitig
request-state-missed = Verpasst
request-state-not-authorised = Nicht berechtigt
request-state-no-response-owed = Ohne Reaktionszeit
request-channel-email = E-Mail
request-channel-phone = Telefon
request-channel-portal = Portal

## Einzelheiten

requests-title = Anfrage { $number }
requests-no-subject = Ohne Betreff
requests-over-quota = über Kontingent
requests-over-quota-remark = Über dem Kontingent: Nummer { $ordinal } von { $max } im Vertragsjahr { $year }. Erfasst und nie gesperrt.
requests-remark-not-a-contact = Der Absender war an diesem Tag kein Ansprechpartner.
requests-remark-channel-phone = Telefonisch nur in einem Level mit Telefon, bei kritischer Auswirkung und innerhalb der Servicezeit.
requests-remark-channel-portal = Das Portal steht für Anfragen nicht offen.
requests-remark-not-active = Der Vertrag war an diesem Tag nicht aktiv.
requests-remark-future = Der Eingang liegt in der Zukunft. Erfasst und gekennzeichnet.
requests-remark-lowered = Testsystem: Es zählt { $impact }, gemeldet als { $reported }.
requests-remark-kept = Testsystem, Auswirkung beibehalten: { $reason }
requests-response-due = Antwort fällig
requests-due-text = { $hours-text } ab { $received }, nur innerhalb der Servicezeit
requests-no-due-authorised = Keine Uhr läuft
requests-no-due-level = { $level } schuldet keine Reaktionszeit
requests-clock-left = innerhalb der Servicezeit übrig
requests-clock-until-pause = Die Uhr läuft. Sie pausiert { $until }.
requests-clock-until-due = Die Uhr läuft ohne Pause, bis die Antwort fällig ist.
requests-clock-paused-window = Pause außerhalb der Servicezeit. Weiter { $until }.
requests-clock-paused-weekend = Pause über das Wochenende. Weiter { $until }.
requests-clock-paused-holiday = Pause, { $holiday }. Weiter { $until }.
requests-clock-overdue-label = überfällig
requests-clock-overdue = Seit { $since }. Antworten Sie jetzt; eine späte Antwort wird als verpasst erfasst.
requests-clock-stopped = Beantwortet
requests-clock-not-started = Beginnt { $from }.
requests-pause-window = außerhalb der Servicezeit
requests-pause-weekend = Wochenende
requests-pause-holiday = Feiertag
requests-track = Von { $start } bis { $end }: Die Uhr läuft { $running } und pausiert { $paused }.
requests-duration-minutes = { $count }{ "\u00A0" }min
requests-duration-hours = { $count }{ "\u00A0" }h
requests-duration-days =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
requests-answer = Antwort erfassen
requests-answered-at = Beantwortet { $date }
requests-automatic-at = Automatische Bestätigung { $date }: keine Antwort.
requests-answer-in-time = Rechtzeitig, { $length } vor Fälligkeit
requests-answer-exactly = Rechtzeitig, genau im letzten Moment
requests-answer-missed = Verpasst, { $length } zu spät
requests-answer-no-due = Erfasst; es war keine Antwort geschuldet
requests-answer-future = Dieser Zeitpunkt liegt in der Zukunft.
requests-answer-before = Vor dem Eingang vom { $date }
requests-answer-help = Die erste Nachricht an den Ansprechpartner, die den Beginn bestätigt, nachfragt oder eine Lösung vorschlägt. Eine automatische Bestätigung ist keine.
requests-answer-day = Gesendet am
requests-answer-time = Um
requests-answer-kind = Was gesendet wurde
requests-answer-kind-response = Erste Nachricht
requests-answer-kind-automatic = Automatische Bestätigung
requests-automatic-note = Erfasst. Die Uhr läuft weiter.
requests-answer-record = Erfassen
requests-cancel = Abbrechen
requests-close-panel = Einzelheiten schließen
requests-open-contract = Vertrag öffnen
requests-fact-received = Eingang
requests-fact-sender = Absender
requests-fact-impact = Auswirkung
requests-fact-level = Level
requests-fact-channel = Weg
requests-fact-level-year = { $level }, Vertragsjahr { $year }
requests-fact-mail = E-Mail
requests-quota = Kontingent dieses Vertragsjahres
requests-done-logged = Anfrage { $number } erfasst
requests-done-answered = Antwort auf Anfrage { $number } erfasst
requests-done-automatic = Automatische Bestätigung zu Anfrage { $number } erfasst

## Erfassen

requests-form-title = Anfrage erfassen
requests-form-step-contract = Vertrag und Absender
requests-form-step-impact = Auswirkung
requests-form-contract = Vertrag
requests-form-contract-placeholder = Nummer oder Kunde
requests-form-contract-none = Kein Vertrag gefunden
requests-form-contract-unknown = Wählen Sie einen Vertrag aus der Liste
requests-form-sender = Absender
requests-form-sender-placeholder = name@firma.example
requests-form-sender-contact = { $name }, Ansprechpartner
requests-form-sender-unknown = An diesem Tag kein Ansprechpartner: wird als nicht berechtigt erfasst (Q1)
requests-form-channel = Wie sie einging
requests-form-channel-phone = Telefonisch nur bei Premium, kritisch, innerhalb der Servicezeit (Q2).
requests-form-day = Eingang am
requests-form-time = Um
requests-form-time-unreadable = Eine Uhrzeit, etwa 16:00
requests-form-time-missing = Wann ist sie eingegangen?
requests-form-time-skipped = Diese Zeit gibt es nicht: Die Uhren wurden vorgestellt (Q4)
requests-form-time-doubled = Diese Stunde gibt es zweimal; gemeint ist die erste.
requests-form-subject = Betreff
requests-form-environment = System
requests-form-impact = Auswirkung
requests-form-impact-none = keine Reaktionszeit
requests-form-override = Die gemeldete Auswirkung bleibt
requests-form-reason = Grund
requests-form-reason-hint = erforderlich
requests-form-reason-missing = Nennen Sie den Grund, warum die Auswirkung eines Testsystems nicht herabgestuft wird (Q3)
requests-form-mail-open = E-Mail-Datei öffnen
requests-form-mail-remove = E-Mail entfernen
requests-form-mail-hint = oder eine .eml-Datei auf das Fenster ziehen
requests-form-mail-title = E-Mail auswählen
requests-form-mail-filter = E-Mail
requests-form-next = Weiter: Auswirkung
requests-form-back = Zurück
requests-form-record = Anfrage erfassen
requests-form-footer = Nichts, was eingeht, wird abgewiesen. Was nicht berechtigt ist, wird so erfasst.
requests-form-waiting = Wählen Sie Vertrag und Absender. Dann sehen Sie hier, ob die Anfrage zählt und bis wann zu antworten ist.
requests-form-verdict = Was daraus wird
requests-form-valid = Gültig
requests-form-not-authorised = Nicht berechtigt
requests-form-valid-sentence = { $sender } ist Ansprechpartner von { $customer }. Es ist Anfrage { $ordinal } von { $max } im Vertragsjahr { $year }.
requests-form-valid-over = { $sender } ist Ansprechpartner von { $customer }. Es ist Anfrage { $ordinal } von { $max } im Vertragsjahr { $year }: über dem Kontingent, trotzdem erfasst.
requests-form-refused-sentence = Ohne Uhr erfasst; verbraucht kein Kontingent.
requests-form-due-follows = Bis wann zu antworten ist, folgt aus der Auswirkung.

## E-Mails

requests-mail-delivered = Eingang laut dem Server, der sie zugestellt hat.
requests-mail-dated = Eingang laut dem Datum des Absenders; die E-Mail nennt keine Zustellung.
requests-mail-handed-over = Die E-Mail nennt keinen Zeitpunkt, der stimmen kann: Dieser Moment gilt.
requests-mail-automatic = Automatisch gesendet, vielleicht eine Abwesenheitsnotiz.
requests-mail-contracts =
    { $count ->
        [one] Der Absender ist Ansprechpartner eines Vertrags.
       *[other] Der Absender ist Ansprechpartner von { $count } Verträgen: Wählen Sie einen.
    }
requests-mail-no-contract = Der Absender ist bei keinem Vertrag Ansprechpartner.
problem-mail-no-headers = Diese Datei ist keine E-Mail: Sie hat keine Kopfzeilen.
problem-mail-no-sender = Diese E-Mail nennt keinen Absender.
problem-mail-remedy = Speichern Sie die E-Mail im Mailprogramm als .eml-Datei und ziehen Sie diese hierher, oder erfassen Sie die Anfrage von Hand.
problem-mail-gone = Die E-Mail wurde seit dem Lesen geändert oder verschoben.
problem-before-receipt = Die Antwort liegt vor dem Eingang.
problem-answered-already = Eine Antwort ist schon erfasst.
problem-not-found-request = Es gibt keine Anfrage { $number }.

## Der Rechner

requests-calculator-title = Bis wann zu antworten ist
requests-calculator-text = Für jedes Level, jede Auswirkung und jeden Zeitpunkt. Nichts wird gespeichert.
requests-calculator-level = Level
requests-calculator-impact = Auswirkung
requests-calculator-environment = System
requests-calculator-day = Eingang am
requests-calculator-time = Um
requests-calculator-pauses = Pausen der Uhr
requests-calculator-no-pauses = Die Uhr läuft ohne Pause.
requests-calculator-unreadable = Geben Sie Tag und Uhrzeit ein.
requests-calculator-lowered = Anfragen zu Testsystemen zählen als { $impact } (Q3).
requests-calculator-edition = Nach den Bedingungen „{ $name }“.

## Namen von Feldern

field-name-at = Antwort
field-name-answered-at = Antwort
field-name-automatic-at = Automatische Bestätigung
field-name-received-at = Eingang
field-name-from-email = Absender
field-name-impact-override-reason = Grund
field-name-subject = Betreff
field-name-mail = E-Mail
