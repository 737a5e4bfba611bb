### The vocabulary of the program: one word for one thing, on screen, on paper and on the command
### line. What belongs to one screen or paper alone stays in that file.

## The three dates

cancel-by = Cancel by
cancel-by-short = cancel by
cancel-by-passed = Cancel by was
last-day = Last day
last-day-terminated = Last day, terminated
renews-on = Renews on
renews-short = renews
renewal = Renewal
notice-day = Notice day
notice-day-passed = Notice day passed
last-working-day = Last working day before

## Term and activation

order-received = Order received
order = Order
commissioned-on = Commissioned on
activation = Activation
active-since = Active since
default-day = Default day
requested-day = Requested
earliest-day = earliest
latest-day = latest
term = Term
period = Period
contract-year = Contract year
notice-period = Notice period
contacts-due = Contacts due
contacts-missing = Contacts missing
response-due = Response due
signed-copy-missing = Signed copy missing

## Where the activation day comes from

activation-origin-default = default
activation-origin-requested = requested
activation-origin-imported = imported
activation-origin-corrected = corrected

## People and papers

contract = Contract
contracts = Contracts
customer = Customer
customers = Customers
contact = Contact
contacts = Contacts
owner = Owner
number = Number
notice = Notice
amendment = Amendment
fee = Fee
yearly-fee = Yearly fee
client = Client
contractor = Contractor
party-client = Client
party-contractor = Contractor

## What a level promises

level = Level
service-window = Service window
response-time = Response time
requests = Requests
consulting = Consulting
satellites = Satellites
solutions = Solutions
covered-systems = Covered systems
test-systems = Test systems
telephone = Telephone
level-basic = Basic
level-standard = Standard
level-premium = Premium
impact = Impact
impact-critical = critical
impact-medium = medium
impact-low = low
environment = Use
environment-production = Production
environment-test = Test system
solution-openitcockpit = openITCOCKPIT Enterprise
solution-idoit = i-doit PRO
solution-znuny = Znuny / ((OTRS)) Community Edition
solution-connectors = Connectors

## States of a contract

state = State
state-draft = Draft
state-ordered = Ordered
state-active = Active
state-terminating = Terminating
state-ended = Ended
state-withdrawn = Withdrawn

## How far a renewal is decided

renewal-committed = committed
renewal-cancellable = cancellable
renewal-terminating = terminating

## A notice and what becomes of it

channel-letter = Letter
channel-fax = Fax
channel-email = E-mail
channel-portal = Portal
channel-handed-over = Handed over
channel-phone = Phone
verdict-on-time = On time
verdict-boundary = On time, on the last day
verdict-late = Late
verdict-without-effect = Without effect
verdict-short-on-time = on time
verdict-short-boundary = boundary
verdict-short-late = late
verdict-short-without-effect = without effect

## Kinds of deadlines

deadline-activation-wish = Default day
deadline-contacts-due = Contacts missing
deadline-cancel-by = Cancel by
deadline-renewal = Renewal
deadline-quota-lapse = Requests lapse
deadline-consulting-lapse = Consulting lapses
deadline-response-due = Response due
deadline-signed-copy = Signed copy missing

## Smaller words

yes = yes
no = no
none = none
unconfirmed = unconfirmed
holiday = holiday
imported = imported
language-de = German
language-en = English

## Public holidays, by their id in the terms

holiday-new-year = New Year’s Day
holiday-epiphany = Epiphany
holiday-womens-day = International Women’s Day
holiday-good-friday = Good Friday
holiday-easter-sunday = Easter Sunday
holiday-easter-monday = Easter Monday
holiday-labour-day = Labour Day
holiday-ascension = Ascension Day
holiday-whit-sunday = Whit Sunday
holiday-whit-monday = Whit Monday
holiday-corpus-christi = Corpus Christi
holiday-assumption = Assumption Day
holiday-childrens-day = World Children’s Day
holiday-german-unity = Day of German Unity
holiday-reformation-day = Reformation Day
holiday-all-saints = All Saints’ Day
holiday-repentance-day = Day of Repentance and Prayer
holiday-christmas-day = Christmas Day
holiday-second-christmas-day = Second Christmas Day
