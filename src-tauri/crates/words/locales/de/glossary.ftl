### The vocabulary of the program: one word for one thing, on screen, on paper and on the command
### line. What belongs to one screen or paper alone stays in that file.

## The three dates

cancel-by = Kündigung möglich bis
cancel-by-short = kündbar bis
cancel-by-passed = Kündigung war möglich bis
last-day = Letzter Tag
last-day-terminated = Letzter Tag, gekündigt
renews-on = Verlängert sich am
renews-short = verlängert
renewal = Verlängerung
notice-day = Kündigungstag
notice-day-passed = Kündigungstag verstrichen
last-working-day = Letzter Werktag davor

## Term and activation

order-received = Auftrag eingegangen
order = Auftrag
commissioned-on = Beauftragt am
activation = Aktivierung
active-since = Aktiv seit
default-day = Standardtag
requested-day = Wunsch
earliest-day = frühestens
latest-day = spätestens
term = Laufzeit
period = Laufzeit
contract-year = Vertragsjahr
notice-period = Kündigungsfrist
contacts-due = Kontakte fällig
contacts-missing = Kontakte fehlen
response-due = Antwort fällig
signed-copy-missing = Original fehlt

## Where the activation day comes from

activation-origin-default = Standard
activation-origin-requested = Wunsch
activation-origin-imported = Altbestand
activation-origin-corrected = berichtigt

## People and papers

contract = Vertrag
contracts = Verträge
customer = Kunde
customers = Kunden
contact = Ansprechpartner
contacts = Ansprechpartner
owner = Betreuung
number = Nummer
notice = Kündigung
amendment = Nachtrag
fee = Gebühr
yearly-fee = Jahresgebühr
client = Auftraggeber
contractor = Auftragnehmer
party-client = Auftraggeber
party-contractor = Auftragnehmer

## What a level promises

level = Servicelevel
service-window = Servicezeit
response-time = Reaktionszeit
requests = Anfragen
consulting = Beratung
satellites = Satelliten
solutions = Lösungen
covered-systems = Systeme
test-systems = Testsysteme
telephone = Telefon
level-basic = Basic
level-standard = Standard
level-premium = Premium
impact = Auswirkung
impact-critical = kritisch
impact-medium = mittel
impact-low = gering
environment = Einsatz
environment-production = Produktion
environment-test = Testsystem
solution-openitcockpit = openITCOCKPIT Enterprise
solution-idoit = i-doit PRO
solution-znuny = Znuny / ((OTRS)) Community Edition
solution-connectors = Konnektoren

## States of a contract

state = Status
state-draft = Entwurf
state-ordered = Beauftragt
state-active = Aktiv
state-terminating = Läuft aus
state-ended = Beendet
state-withdrawn = Zurückgezogen

## How far a renewal is decided

renewal-committed = gebunden
renewal-cancellable = kündbar
renewal-terminating = läuft aus

## A notice and what becomes of it

channel-letter = Brief
channel-fax = Fax
channel-email = E-Mail
channel-portal = Portal
channel-handed-over = übergeben
channel-phone = Telefon
verdict-on-time = Rechtzeitig
verdict-boundary = Rechtzeitig, am letzten Tag
verdict-late = Verspätet
verdict-without-effect = Ohne Wirkung
verdict-short-on-time = rechtzeitig
verdict-short-boundary = Grenzfall
verdict-short-late = verspätet
verdict-short-without-effect = ohne Wirkung

## Kinds of deadlines

deadline-activation-wish = Standardtag
deadline-contacts-due = Kontakte fehlen
deadline-cancel-by = Kündbar bis
deadline-renewal = Verlängerung
deadline-quota-lapse = Anfragen verfallen
deadline-consulting-lapse = Beratung verfällt
deadline-response-due = Antwort fällig
deadline-signed-copy = Original fehlt

## Smaller words

yes = ja
no = nein
none = keine
unconfirmed = unbestätigt
holiday = Feiertag
imported = Altbestand
language-de = Deutsch
language-en = Englisch

## Public holidays, by their id in the terms

holiday-new-year = Neujahr
holiday-epiphany = Heilige Drei Könige
holiday-womens-day = Internationaler Frauentag
holiday-good-friday = Karfreitag
holiday-easter-sunday = Ostersonntag
holiday-easter-monday = Ostermontag
holiday-labour-day = Tag der Arbeit
holiday-ascension = Christi Himmelfahrt
holiday-whit-sunday = Pfingstsonntag
holiday-whit-monday = Pfingstmontag
holiday-corpus-christi = Fronleichnam
holiday-assumption = Mariä Himmelfahrt
holiday-childrens-day = Weltkindertag
holiday-german-unity = Tag der Deutschen Einheit
holiday-reformation-day = Reformationstag
holiday-all-saints = Allerheiligen
holiday-repentance-day = Buß- und Bettag
holiday-christmas-day = 1. Weihnachtstag
holiday-second-christmas-day = 2. Weihnachtstag
