### Was sich an einem laufenden Vertrag ändert: Nachträge, Beratung, Systeme, Stand an einem anderen Tag.

## As of another day

as-of-label = Stand am
as-of-today = heute
as-of-past = Stand vom { $date }
as-of-past-text = Gezeigt wird, was bis zu diesem Tag erfasst war, gerechnet für diesen Tag.
as-of-future = Vorschau auf den { $date }
as-of-future-text = Gezeigt wird, was aus den heutigen Angaben an diesem Tag folgt.
as-of-back = Zu heute
as-of-open = Stand an einem anderen Tag
as-of-read-only = Ändern lässt sich nur der Stand von heute.

## Requests of the contract

contract-log-request = Anfrage erfassen
contract-request-due = fällig { $date }
contract-request-overdue = überfällig seit { $date }
contract-request-no-response = offen, keine Reaktionszeit
contract-request-in-time = rechtzeitig beantwortet
contract-request-missed = zu spät beantwortet
contract-request-answered = beantwortet
contract-request-not-a-contact = nicht berechtigt: kein Ansprechpartner
contract-request-channel = nicht berechtigt: Weg nicht vorgesehen
contract-request-not-active = nicht berechtigt: Vertrag nicht aktiv
contract-request-over-quota = über Kontingent
contract-request-number = Anfrage { $id }
contract-requests-all =
    { $count ->
        [one] Die Anfrage zeigen
       *[other] Alle { $count } Anfragen zeigen
    }
contract-quota-forecast = Prognose { $total } bis { $date }
contract-quota-forecast-over = Prognose { $total }, { $count } über Kontingent
contract-quota-over = { $used } von { $max }, { $count } über Kontingent
contract-quota-never-blocked = wird nie gesperrt

## Consulting

consulting-draw = Block abrufen
consulting-day = Tag des Termins
consulting-blocks = Blöcke
consulting-blocks-note = { $hours }{ "\u00A0" }h je Block
consulting-blocks-not-whole = Blöcke sind ganze Zahlen, etwa 1
consulting-year-left = Vertragsjahr { $ordinal }: { $left } von { $max }{ "\u00A0" }h frei, danach { $hours }{ "\u00A0" }h
consulting-record = Termin erfassen
consulting-cancel = Absagen
consulting-cancel-name = Termin am { $date } absagen
consulting-cancelled = abgesagt am { $date }
consulting-drawn =
    { $count ->
        [one] { $count } Block, { $hours }{ "\u00A0" }h
       *[other] { $count } Blöcke, { $hours }{ "\u00A0" }h
    }
consulting-appointments = Termine
consulting-years = Vertragsjahre
consulting-year = Vertragsjahr { $ordinal }, bis { $date }
consulting-year-hours = { $used } von { $max }{ "\u00A0" }h abgerufen
consulting-year-lapsed = { $hours }{ "\u00A0" }h verfallen
consulting-further = Weitere Tage: { $percent }{ "\u00A0" }% Nachlass
consulting-further-none = Weitere Tage: ohne Nachlass
consulting-done-drawn = Beratung zu { $number } erfasst
consulting-done-cancelled = Termin zu { $number } abgesagt

## Amendments

amendment-add = Nachtrag
amendment-title = Nachtrag erfassen
amendment-kind = Was ändert sich
amendment-kind-level = Servicelevel
amendment-kind-fee = Gebühr
amendment-level = Neues Servicelevel
amendment-effective = Gilt ab
amendment-fee = Neue Gebühr im Vertragsjahr, netto
amendment-fee-now = bisher { $fee }
amendment-fee-hint = leer: keine Gebühr
amendment-record = Nachtrag erfassen
amendment-cancel = Abbrechen
amendment-column-before = bisher
amendment-column-after = ab { $date }
amendment-upgrade = Höheres Level, ab jedem Tag möglich
amendment-downgrade = Niedrigeres Level, nur zur Verlängerung
amendment-row-window = Servicezeit
amendment-row-response = Reaktionszeit
amendment-row-requests = Anfragen im Vertragsjahr
amendment-row-consulting = Beratung im Vertragsjahr
amendment-row-satellites = Satelliten
amendment-row-fee = Gebühr
amendment-left-of = { $left } von { $max } frei
amendment-hours-left-of = { $left } von { $max }{ "\u00A0" }h frei
amendment-over = { $max }, davon { $used } verbraucht
amendment-stays = Aktivierung, Laufzeit, Verlängerung am { $renews } und Kündigungstag { $date } bleiben.
amendment-stays-end = Aktivierung, Laufzeit und das Ende am { $date } bleiben.
amendment-waiting = Die Folgen stehen hier, sobald Sie Level und Tag angeben.
amendment-level-text = { $from } zu { $to }
amendment-level-days = ab { $date }, erklärt { $declared }
amendment-fee-text = Gebühr { $fee }
amendment-fee-days = ab { $date }, erfasst { $declared }
amendment-no-fee = keine Gebühr
amendment-upcoming = kommt noch
amendment-possible = Nächstmöglich
amendment-done-level = Nachtrag zu { $number } erfasst: neues Level
amendment-done-fee = Nachtrag zu { $number } erfasst: neue Gebühr

## Covered systems

systems-add = Hinzufügen
systems-change = Ändern
systems-save = System speichern
systems-remove = Entfernen
systems-cancel = Abbrechen
systems-solution = Lösung
systems-version = Version
systems-use = Einsatz
systems-satellites = Satelliten
systems-done = Systeme von { $number } geändert

## Notices in full

notice-kind = Art
notice-kind-ordinary = ordentlich
notice-kind-extraordinary = außerordentlich
notice-extraordinary-note = § 314 BGB: zu jedem Tag, aus wichtigem Grund
notice-reason = Wichtiger Grund
notice-extraordinary-end = Letzter Tag
notice-cause-extraordinary = Außerordentlich, wirksam
notice-verdict-extraordinary = Aus wichtigem Grund
notice-why-extraordinary = Der genannte Tag gilt; der Grund wird mit erfasst.
notice-time = Uhrzeit ergänzen:
notice-time-hint = 10:42
notice-time-unreadable = Keine Uhrzeit. Stunde:Minute, etwa 10:42
notice-proof-attached = Am letzten Tag zählt der Nachweis. Das Dokument ist angehängt;
notice-proof-not-attached = Am letzten Tag zählt der Nachweis. Hängen Sie den Stempel an;
notice-document = Dokument
notice-document-choose = Datei wählen
notice-document-remove = { $name } entfernen
notice-document-title = Dokument der Kündigung wählen
notice-document-filter = Dokumente
notice-document-open = Dokument öffnen
notice-document-attach = Dokument anhängen
notice-document-missing = fehlt beim Register
notice-document-changed = wurde verändert
notice-done-attached = Dokument zu { $number } angehängt
notice-received-at = { $date }, { $time } Uhr
notice-until-then-hours = noch { $hours }{ "\u00A0" }h Beratung
notice-row-own = Versand
notice-own = Absenden bis { $send-by }, Eingang bis { $safe }; letzter Arbeitstag { $working-day }.
notice-own-missed = Der Brief müsste am { $send-by } abgesandt sein. Nehmen Sie einen Boten, Eingang bis { $working-day }.
notice-own-over = Der letzte Tag für diese Laufzeit ist vorbei.
notice-received-own = Zugang beim Kunden am
notice-row-letter = Antwortschreiben
notice-letter-open = Öffnen
notice-row-letter-own = Kündigungsschreiben
notice-letter-when = { $caption }. Entsteht beim Erfassen.

## Letters

contract-notice-letter = Schreiben

## Form

new-contract-commissioned = Beauftragt am
new-contract-commissioned-hint = (leer: Tag des Eingangs)

## Edition

contract-edition = Unterschrieben unter: { $name }
contract-edition-newer = Neuere Ausgabe: { $name }, gültig ab { $date }. Dieser Vertrag behält seine.

## History of requests, documents and consulting

contract-history-consulting = Beratung abgerufen
contract-history-consulting-cancelled = Beratungstermin abgesagt
contract-history-checked = Verlängerung geprüft
contract-history-unchecked = Prüfung einer Verlängerung zurückgenommen
contract-history-request = Anfrage { $id } erfasst
contract-history-request-answered = Anfrage { $id } beantwortet
contract-history-request-edited = Anfrage { $id } geändert
contract-history-request-undone = Anfrage { $id }: Änderung zurückgenommen
contract-history-request-redone = Anfrage { $id }: Änderung wiederholt
contract-history-document = Dokument angehängt
contract-history-document-detail = { $name }, SHA-256 { $hash }
contract-history-fee = Gebühr durch Nachtrag geändert
contract-history-blocks =
    { $count ->
        [one] { $date }: { $count } Block
       *[other] { $date }: { $count } Blöcke
    }
