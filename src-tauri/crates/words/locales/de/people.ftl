### Wer arbeitet, die erste Minute mit dem Programm, Beispielverträge und die Teile der Einstellungen.

## Teile der Einstellungen

settings-parts = Teile der Einstellungen
settings-part-person = Sie
settings-part-look = Sprache und Aussehen
settings-part-reminders = Erinnerungen
settings-part-company = Unternehmen
settings-part-editions = Bedingungen
settings-part-backups = Sicherungen
settings-part-registers = Register
settings-for-person = Für Sie
settings-for-house = Für alle

## Wer arbeitet

person-title = Sie
person-text = Ihr Name steht bei jeder Änderung, die Sie vornehmen, und sagt, welche Verträge Ihre sind. Er bleibt auf diesem Rechner.
person-name = Name
person-name-guessed = Aus Ihrem Konto auf diesem Rechner, bis Sie einen Namen speichern.
person-initials = Kürzel
person-initials-own = Steht in Listen für Sie. Bleibt das Feld leer, ist es { $initials }.
person-initials-none = Steht in Listen für Sie.
person-save = Name speichern
person-done = Name gespeichert
person-contracts = Ihre Verträge sind die, bei denen dieser Name als Betreuung steht. Die Taste { $key } zeigt nur Ihre.

## Die erste Minute

start-title = Willkommen bei Termkeeper
start-text = Sie geben einen Auftrag und seinen Aktivierungstag ein. Termkeeper ermittelt den letzten Tag, die Verlängerung und den Tag, bis zu dem sich der Vertrag kündigen lässt, und sagt Ihnen, warum.
start-language = Sprache
start-company = Ihre Firma
start-company-note = Steht als Auftragnehmer auf jedem Papier. Anschrift und Logo können folgen.
start-person = Ihr Name
start-person-note = Steht bei jeder Änderung, die Sie vornehmen, in Listen als { $initials }.
start-person-none = Steht bei jeder Änderung, die Sie vornehmen.
start-ways = Wie möchten Sie beginnen?
start-new = Ersten Vertrag eingeben
start-new-text = Dauert keine Minute.
start-import = Ihre Liste importieren
start-import-text = Excel oder CSV. Sie sehen jede Zeile, bevor sie gespeichert wird.
start-samples = Mit Beispielverträgen ausprobieren
start-samples-text = Erfundene Verträge in einem eigenen Register. Ihres bleibt leer.
start-later = Erst einmal umsehen
start-example-title = Was ein Vertrag Ihnen sagt
start-example-last = 31.12.2026

## Beispielverträge

samples-banner = Beispielverträge: Hier ist alles erfunden. Ihr eigenes Register bleibt, wie es war.
samples-leave = Zurück zu Ihrem Register
samples-making = Die Beispielverträge werden angelegt …

## Was meins ist

whose = Betreuung
whose-all = alle
whose-mine = durch mich
whose-me = { $name } (Sie)
today-example-title = Was eine Zeile Ihnen sagt
today-example-do = Zu tun
today-example-note = 60 Tage vor der Verlängerung. Die Eingabetaste tut, was zu tun ist.
today-whose = Verträge von { $name }, nach Tag
renewal-list-owner = Betreuung { $name }

## Befehle

action-toggle-mine = Nur meine
    .help = Zeigt die Verträge, die Sie betreuen, oder wieder alle: in Heute, Verträge, Anfragen und Finanzen.
action-first-steps = Erste Schritte
    .help = Firma, Ihr Name und die Wege, zu beginnen.
action-open-samples = Mit Beispielverträgen ausprobieren
    .help = Öffnet erfundene Verträge in einem eigenen Register; Ihres bleibt, wie es ist.
action-leave-samples = Zurück zu Ihrem Register
    .help = Verlässt die Beispielverträge.
action-person = Ihr Name
    .help = Sagt, wer Sie sind: für den Verlauf, für das, was Ihres ist, für Kürzel in Listen.
action-window-look = Sprache und Aussehen
    .help = Deutsch oder Englisch, hell, dunkel oder hoher Kontrast.
