### Erinnerungen: Benachrichtigungen, Übersicht auf „Heute“, Einstellungen.

## Benachrichtigung

reminder-title = { $kind }: { $distance }
reminder-titles = { $count } Fristen rücken näher
reminder-line = { $contract } · { $customer } · { $kind } { $date }
reminder-day-and-time = { $date }, { $time }
reminder-more = und { $count } weitere
reminders-try-title = Erinnerungen kommen an
reminders-try-text = So meldet sich Termkeeper, wenn eine Frist näher rückt.

## Übersicht auf „Heute“

reminders-digest-title = Neu in Ihren Fristen
reminders-digest-count = { $count } × { $kind }
reminders-digest-save = Als PDF speichern
reminders-digest-overdue = überfällig

## Übersicht als Papier

reminders-paper-title = Fristen
reminders-paper-as-of = Stand { $date }
reminders-paper-due = Fällig
reminders-paper-kind = Frist
reminders-paper-contract = Vertrag
reminders-paper-customer = Kunde
reminders-paper-overdue = Überfällig
reminders-paper-today = Heute
reminders-paper-within = Innerhalb von { $days } Tagen
reminders-paper-nothing = In den nächsten { $days } Tagen ist nichts fällig.
reminders-paper-file = Fristen { $date }
reminders-paper-save-title = Fristen speichern
reminders-paper-filter = PDF-Dokument
reminders-paper-saved = Gespeichert: { $file }

## Einstellungen

reminders-title = Erinnerungen
reminders-text = Solange das Programm läuft, meldet es jede Frist, die näher rückt. Was ohne Sie näher rückte, steht beim nächsten Start auf „Heute“.
reminders-on = Auf dem Bildschirm erinnern
reminders-leads = Wann zuerst
reminders-leads-note = Danach noch einmal in jeder näheren Stufe, am Tag selbst und sobald sie überfällig ist.
reminders-lead-never = nicht erinnern
reminders-lead-day = am Tag selbst
reminders-lead-days =
    { $days ->
        [one] 1 Tag vorher
       *[other] { $days } Tage vorher
    }
reminders-quiet = Zu diesen Stunden nicht stören
reminders-quiet-note = Was dann näher rückt, meldet das Programm danach.
reminders-quiet-from = Von
reminders-quiet-until = Bis
reminders-try = Probe zeigen
reminders-try-done = Die Probe ist unterwegs. Erscheint sie nicht, lässt das System keine Benachrichtigungen zu.
reminders-try-failed = Dieses System zeigt keine Benachrichtigungen an. Was näher rückt, steht auf „Heute“.
reminders-closed = Ist das Programm geschlossen, erinnert Ihr Kalender: Speichern Sie die Fristen dafür als Datei unter „Kalender“.

## Befehle

action-reminders = Erinnerungen
    .help = Welche Fristen wie früh gemeldet werden, und wann nicht.
action-save-digest = Fristen als PDF speichern
    .help = Was überfällig ist und was in 90 Tagen fällig wird, zum Drucken oder Ablegen.
