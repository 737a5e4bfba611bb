### What the window says, screen by screen. Words that other places need too are in glossary.ftl.

## Contract page

contract-fee-per-year = { $fee } per contract year
contract-customer = Customer { $number }
contract-count-of = { $used } of { $max }
contract-hours-of = { $used } of { $max }{ "\u00A0" }h
contract-satellites-of = { $used } of { $max } satellites
contract-no-satellites = no satellites at this level
contract-satellites =
    { $count ->
        [one] { $count } satellite
       *[other] { $count } satellites
    }
contract-quota-left = Contract year { $ordinal }, { $left } left
contract-quota-until = until { $date }
contract-blocks-left =
    { $count ->
        [one] { $count } block ({ $hours }{ "\u00A0" }h) left
       *[other] { $count } blocks ({ $hours }{ "\u00A0" }h) left
    }
contract-lapses = lapses after { $date }
contract-not-yet-active = Starts with the activation on { $date }
contract-not-yet-ordered = Starts with the activation
contract-none-at-level = Not included at { $level }
contract-entitlements-over = Over since the contract ended
contract-fee-net = Fee, net
contract-amendments = Amendments
contract-no-fee = not recorded
contract-amendment = { $from } to { $to } from { $date }
contract-passed-renews = passed, renews { $date }
contract-contact-since = since { $date }
contract-contact-until = { $from } to { $date }
contract-contacts-due = due { $date }
contract-warning-imported = Taken over from a list: the activation window was not applied.
contract-warning-consumer = Not a business: such a renewal clause is void for consumers (§ 309 no. 9 BGB).
contract-warning-contacts-missing = No contact is named; support requests cannot be made yet.
contract-notice-received = { $party }, { $channel }, received { $date }
contract-notice-received-from = { $party }, { $channel }, received { $date }, from { $sender }
contract-notice-ends = ends { $date }
contract-notice-second = logged, another notice counts
contract-notice-withdrawn = withdrawn by agreement on { $date }
contract-notice-no-effect = nothing ends
contract-history-created = Contract created
contract-history-edited = { $fields } changed
contract-history-corrected = Activation corrected
contract-history-amended = Level amended
contract-history-notice = Notice recorded
contract-history-notice-withdrawn = Notice withdrawn by agreement
contract-history-signed-copy = Signed copy of a notice recorded
contract-history-imported = Taken over from a list
contract-history-undone = Change taken back
contract-history-redone = Change made again
contract-history-nothing = Nothing
contract-history-change = { $field }: { $before } → { $after }
contract-history-reason = Reason: { $reason }
contract-history-person = { $who }, { $time }
contract-history-ordered = Order received
contract-history-activated = Activated, period 1 begins
contract-history-renewed = Renewed, period { $ordinal } begins
contract-history-ended = Ended
contract-paper-caption = Page { $page } of { $pages }, { $language }
contract-done-contacts = Contacts of { $number } changed
contract-done-withdrawn = Order { $number } taken back
contract-crumb = Contracts
contract-record-notice = Record notice
contract-more = More
contract-edit = Edit
contract-edit-contract = Change contract
contract-correct-activation = Correct activation
contract-withdraw-order = Take the order back
contract-add-contact = Add
contract-change-contact = Change
contract-end-contact = End
contract-name = Name
contract-email = E-mail
contract-phone = Phone
contract-save-contact = Save contact
contract-cancel = Cancel
contract-no-contacts = Name one to three people who may submit support requests.
contract-former-contacts = Former contacts
contract-no-systems = No systems are recorded yet.
contract-fee-and-amendments = Fee and amendments
contract-notices = Notices
contract-withdraw-notice = Withdraw by agreement
contract-agreed-on = Agreed on
contract-signed-copy-arrived = Signed copy arrived
contract-arrived-on = Arrived on
contract-record-day = Record
contract-history = History
contract-history-append-only = append-only
contract-note = Note
contract-summary = Summary
contract-loading = Reading the contract
contract-withdrawn-heading = The order was taken back
contract-withdrawn-hint = The contract never became active, so it has no dates.
contract-never-active = Never became active
contract-history-order-withdrawn = Order taken back
contract-draft-heading = A draft has no dates yet
contract-draft-hint = Enter the day the order was received, and the three dates follow.
contract-dates = Dates of this contract

## Why a date is what it is

why-open = Why?
why-open-for = Why { $date }?
why-all-steps = All steps
why-close = Close

## The ruler

ruler-name = Timeline

## Fields

field-say-today = { $date }, { $distance }
field-day-of-window = Day { $day } of { $max }.
field-holiday-not-moved = { $holiday }, not moved.
field-weekend-not-moved = Weekend, not moved.
field-default-day = Default day.
field-contacts-due = Contacts due { $date }
field-allowed-range = Allowed is { $earliest } to { $latest }, order + { $from } to + { $max }
field-order-first = Enter first when the order was received.
field-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
}
field-missing = Something is missing here.
field-not-whole-months = Months as a whole number, such as 12
field-not-whole-satellites = Satellites as a whole number, such as 3
field-open-calendar = Open the calendar

## New contract

new-contract-title = New contract
new-contract-title-edit = Change { $number }
new-contract-customer = Customer
new-contract-customer-placeholder = Name or number
new-contract-customer-none = No customer found
new-contract-create-customer = Create customer
new-contract-business = business
new-contract-consumer = consumer
new-contract-paper-language = PDF in { $language }.
new-contract-received = Order received
new-contract-level = Level
new-contract-solutions = Solutions
new-contract-solutions-none = none yet
new-contract-solution = Solution
new-contract-version = Version
new-contract-use = Use
new-contract-satellites = Satellites
new-contract-add-solution = Add solution
new-contract-remove = Remove { $name }
new-contract-term = Term
new-contract-term-hint = minimum { $months }
new-contract-activation = Activation
new-contract-contacts = Contacts
new-contract-contacts-count = { $used } of { $max }
new-contract-contacts-count-due = { $used } of { $max }, due { $date }
new-contract-add-contact = Add contact
new-contract-contact-number = Contact { $ordinal }
new-contract-fee = Fee per contract year, net
new-contract-owner = Owner
new-contract-note = Note
new-contract-note-hint = internal, never printed
new-contract-number = Contract number
new-contract-reason = Reason for the correction
new-contract-effective = New level from
new-contract-says = What this contract says
new-contract-promises = { $level } promises
new-contract-promise-window = Window
new-contract-promise-response = Response
new-contract-promise-requests = Requests
new-contract-promise-telephone = Telephone
new-contract-promise-consulting = Consulting
new-contract-promise-satellites = Satellites
new-contract-promise-test-systems = Test systems
new-contract-window = Mon to Fri, { $opens } to { $closes }
new-contract-no-window = none
new-contract-no-response = none
new-contract-requests = { $count } per contract year
new-contract-phone-critical = critical, inside the window
new-contract-not-included = not included
new-contract-consulting = { $hours }{ "\u00A0" }h, then { $percent }{ "\u00A0" }% off
new-contract-satellites-used = { $used } of { $max } used
new-contract-unconfirmed = { $value }, unconfirmed
new-contract-unconfirmed-note = Not printed until confirmed in Settings.
new-contract-card-response = response { $hours-list }{ "\u00A0" }h
new-contract-card-no-response = no response time
new-contract-card-requests =
    { $count ->
        [one] { $count } request
       *[other] { $count } requests
    }
new-contract-card-no-consulting = no consulting
new-contract-card-consulting = { $hours }{ "\u00A0" }h consulting, { $satellites }
new-contract-allowed = allowed { $earliest } to { $latest }
new-contract-default = default { $date }
new-contract-order = order { $date }
new-contract-holiday = holiday
new-contract-calendar = Activation day
new-contract-calendar-day-default = default day
new-contract-calendar-day-outside = outside the activation window
new-contract-save-draft = Save draft
new-contract-create = Create contract
new-contract-save = Save changes
new-contract-no-dates = The dates follow when you enter the day the order was received.
new-contract-no-paper = The first page follows with the customer.
new-contract-done-created = Contract { $number } created
new-contract-done-draft = Draft { $number } saved, without an order date
new-contract-done-changed = Contract { $number } changed
new-contract-customer-name = Name of the company
new-contract-customer-is-business = It is a business
new-contract-customer-language = Language of papers

## Notice

notice-title = Record notice
notice-received = Received on
notice-from = From
notice-how = How
notice-sender = Sender
notice-named-end = Named end
notice-named-end-hint = (if the letter names one)
notice-next-possible = next possible
notice-form-written = Written form kept, § 127 (2) BGB
notice-form-copy = Written form kept. Ask for the signed copy.
notice-form-none = No written form: recorded, without effect
notice-cause-on-time = Effective
notice-cause-boundary = Boundary, effective
notice-cause-late = Too late for this period
notice-cause-without-effect = No written form
notice-verdict-on-time = On time
notice-verdict-boundary = On time, on the last day
notice-verdict-late = Late
notice-verdict-without-effect = Without effect
notice-neighbour-on-time = On time
notice-neighbour-boundary = On time, boundary
notice-neighbour-late = Late
notice-neighbour-without-effect = Without effect
notice-sentence-ends = The contract ends on { $date }. It does not renew.
notice-sentence-late = The contract renews once more and ends on { $date }.
notice-sentence-without-effect = The contract goes on. The notice is recorded.
notice-day-before = one day earlier
notice-day-itself = receipt
notice-day-after = one day later
notice-ends = ends { $date }
notice-nothing-ends = goes on
notice-row-why = Why
notice-row-until-then = Until then
notice-row-revenue = Revenue
notice-row-proof = Proof
notice-why = { $renews } − { $days } days = { $date }, this day counts.
notice-why-late = { $renews } − { $days } days = { $date }; the notice came after it.
notice-clause-renewal = par. 2, sent. 2
notice-why-form = A notice by telephone is not in writing.
notice-until-then = Everything stays until { $date }: { $requests }, { $consulting }.
notice-until-then-requests =
    { $count ->
        [one] { $count } request
       *[other] { $count } requests
    }
notice-until-then-consulting = { $hours }{ "\u00A0" }h of consulting a contract year
notice-until-then-no-consulting = no consulting
notice-revenue = − { $fee } a year from { $date } on. In the finance plan from “cancellable” to “terminating”.
notice-revenue-none = No fee is recorded.
notice-revenue-stays = { $fee } a year stay.
notice-proof-boundary = On the last day, proof counts: keep the stamp of receipt with its time.
notice-proof-copy = Ask for the signed copy: it is listed as a task until it is there.
notice-named-end-honoured = { $date }, honoured
notice-named-end-not-reachable = No period ends on { $date } that can still be reached: recorded, does not count.
notice-second = Another notice counts already; this one is logged.
notice-footer = Recorded as an event, nothing is deleted. Ctrl Z takes it back.
notice-record = Record notice
notice-cancel = Cancel
notice-done-recorded = Notice for { $number } recorded
notice-done-withdrawn = Notice for { $number } withdrawn
notice-done-signed-copy = Signed copy for { $number } recorded
notice-waiting = The verdict follows when you enter the day of receipt.
notice-verdict-region = Verdict

## Today

today-overdue = Overdue
today-needs-you = Needs you
today-all-contracts = All contracts, by day
today-lane-to = to { $date }
today-lane-since = since { $date }
today-nothing = Nothing falls due in the next 120 days.
today-show-more = Show more
today-action-activation-wish = Set activation
today-action-contacts-due = Name contacts
today-action-cancel-by = Record notice
today-action-signed-copy = Record copy
today-renewals = Renewals in 12 months
today-renewals-caption = Yearly fee in { $currency } by month
today-renewals-others = and { $amounts }
today-renewals-month = { $month }: committed { $committed }, cancellable { $cancellable }, terminating { $terminating }
today-lapses = About to lapse
today-lapse-requests =
    { $count ->
        [one] { $count } request
       *[other] { $count } requests
    }
today-lapse-consulting = { $hours }{ "\u00A0" }h consulting
today-empty-title = Nothing to watch yet
today-empty-text = Once there are contracts, everything with a date stands here: what is overdue, what can still be cancelled, what renews.

## Contracts

contracts-shown = { $count } of { $total }
contracts-fees = { $fees } per year
contracts-count =
    { $count ->
        [one] { $count } contract
       *[other] { $count } contracts
    }
contracts-ends = ends
contracts-not-moved = { $why }, not moved. Last working day before: { $date }.
contracts-panel-period = no. { $ordinal }, { $months } months
contracts-panel-of = { $used } of { $max }
contracts-panel-requests = { $max } per contract year
contracts-panel-consulting = { $max }{ "\u00A0" }h per contract year
contracts-panel-per-year = { $fee } / year
contracts-column-fee = Fee €/yr
contracts-column-level = Level
contracts-column-renews = Renews on
contracts-column-owner = Owner
contracts-column-cancel-by = Cancel by
contracts-filter-state = State
contracts-filter-level = Level
contracts-filter-due = Cancel by
contracts-filter-not-ended = not ended
contracts-filter-all = all
contracts-filter-days = next { $days } days
filter-clear = Remove filter { $name }
contracts-search = Search these contracts
contracts-sorted-by = Sorted by { $column }
contracts-open = Open
contracts-pdf = PDF
contracts-record-notice = Record notice
contracts-close-panel = Close panel
contracts-key-move = move
contracts-key-panel = panel
contracts-key-open = open
contracts-none-found = No contract matches
contracts-none-found-text = Remove a filter or search for something else.
contracts-clear-filters = Remove all filters
contracts-empty-title = No contracts yet
contracts-empty-text = Every support contract lives here with three dates: its last day, the day it renews, and the day until which it can be cancelled. You enter the order and the activation day; Termkeeper works out the rest and tells you why.
contracts-example-title = What a row will tell you
contracts-example-customer = Example Ltd
contracts-example-renews = 1 Jan 2027
contracts-example-cancel = 2 Nov 2026
contracts-example-text = Activated 1 Jan 2026 for 12 months. Renewal less 60 days is 2 Nov 2026.

## Frame

shell-today = Today
shell-contracts = Contracts
shell-customers = Customers
shell-settings = Settings
shell-find = Contract, customer or command
shell-undo = Undo
shell-redo = Redo
shell-new-contract = New contract
shell-navigation = Main areas
shell-read-only = Read only: the register cannot be changed from here.
shell-close = Close
shell-retry = Try again
shell-screen-failed = This screen cannot be shown
shell-screen-failed-safe = The register is unchanged; what was stored stays stored.
shell-screen-failed-remedy = Try again or go to another screen. If it stays like this, start the program anew.
shell-loading = Loading
shell-error-title = This did not work
shell-what-happened = What happened
shell-what-is-safe = What is safe
shell-what-to-do = What you can do
shell-palette-contracts = Contracts
shell-palette-customers = Customers
shell-palette-commands = Commands
shell-palette-answer = Answer
shell-palette-day = Shows this day in the calendar.
shell-palette-results =
    { $count ->
        [one] { $count } result
       *[other] { $count } results
    }
shell-shortcuts-moving = Moving about
shell-shortcuts-store = Store a form
shell-shortcuts-leave = Leave, close
shell-palette-none = Nothing found
shell-shortcuts = Keyboard
shell-shortcuts-move = Move in a list
shell-shortcuts-open = Open
shell-shortcuts-panel = Show the panel
shell-pdf-saved = PDF saved
shell-pdf-open = Open
shell-found-renews = renews { $date }
shell-found-ends = ends { $date }
shell-found-ended = ended { $date }
shell-undone = Taken back: { $what }
shell-redone = Made again: { $what }
shell-palette-for = For { $number }
shell-palette-choose = choose
shell-palette-open = open
shell-pdf-title = Save PDF

## Customers

customers-title = Customers
customers-new = New customer
customers-search = Search customers
customers-column-name = Name
customers-column-place = Place
customers-column-kind = Kind
customers-column-paper = Papers
customers-column-contracts = Contracts
customers-place-abroad = { $place }, { $country }
customers-name = Name
customers-number = Customer number
customers-number-hint = { $number } if left empty
customers-is-business = It is a business
customers-is-consumer-warning = For a consumer, a renewal clause like this one is void (§ 309 no. 9 BGB).
customers-language = Language of papers
customers-street = Street and number
customers-postal-code = Postal code
customers-city = City
customers-country = Country
customers-email = E-mail
customers-vat-id = VAT ID
customers-note = Note
customers-note-hint = internal, never printed
customers-save = Save customer
customers-create = Create customer
customers-cancel = Cancel
customers-close = Close customer
customers-contracts = Contracts
customers-no-contracts = No contract yet.
customers-new-contract = New contract for this customer
customers-done-created = Customer { $number } created
customers-done-changed = Customer { $number } changed
customers-empty-title = No customers yet
customers-empty-text = A customer has a name, an address for letters and a language for papers. You can also create one while entering a contract.
customers-none-found = No customer matches
customers-none-found-text = Search for a part of the name, the city or the number.

## Settings

settings-title = Settings
settings-company = Company
settings-company-text = Stands as contractor on every paper.
settings-name = Name
settings-street = Street and number
settings-postal-code = Postal code
settings-city = City
settings-email = E-mail of the helpdesk
settings-phone = Telephone
settings-window = Language and look
settings-window-text = Applies at once. The language of papers is the customer’s.
settings-language = Language
settings-language-system = As the system
settings-look = Look
settings-look-system = As the system
settings-look-light = Light
settings-look-dark = Dark
settings-look-contrast = High contrast
settings-register = Register
settings-register-text = All contracts and customers are in this one file.
settings-version = Version { $version }
settings-save = Save company
settings-done = Settings saved
settings-language-de = Deutsch
settings-language-en = English
settings-terms = Terms
settings-terms-text = New contracts are made under this edition.
settings-terms-valid-from = valid from { $date }
settings-terms-unconfirmed = Not confirmed yet. No paper promises it.
