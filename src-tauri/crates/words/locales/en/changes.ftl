### What changes while a contract runs: amendments, consulting, systems, the contract as of another day.

## As of another day

as-of-label = As of
as-of-today = today
as-of-past = As of { $date }
as-of-past-text = Shown is what had been recorded by that day, worked out for that day.
as-of-future = Preview of { $date }
as-of-future-text = Shown is what follows from today’s facts on that day.
as-of-back = Back to today
as-of-open = As of another day
as-of-read-only = Only today’s contract can be changed.

## Requests of the contract

contract-log-request = Log request
contract-request-due = due { $date }
contract-request-overdue = overdue since { $date }
contract-request-no-response = open, no response time
contract-request-in-time = answered in time
contract-request-missed = answered too late
contract-request-answered = answered
contract-request-not-a-contact = not authorised: no contact
contract-request-channel = not authorised: not by this way
contract-request-not-active = not authorised: contract not active
contract-request-over-quota = over quota
contract-request-number = Request { $id }
contract-requests-all =
    { $count ->
        [one] Show the request
       *[other] Show all { $count } requests
    }
contract-quota-forecast = Forecast { $total } by { $date }
contract-quota-forecast-over = Forecast { $total }, { $count } over quota
contract-quota-over = { $used } of { $max }, { $count } over quota
contract-quota-never-blocked = never blocked

## Consulting

consulting-draw = Draw block
consulting-day = Day of the appointment
consulting-blocks = Blocks
consulting-blocks-note = { $hours }{ "\u00A0" }h each
consulting-blocks-not-whole = Blocks are whole numbers, such as 1
consulting-year-left = Contract year { $ordinal }: { $left } of { $max }{ "\u00A0" }h left, { $hours }{ "\u00A0" }h afterwards
consulting-record = Record appointment
consulting-cancel = Cancel
consulting-cancel-name = Cancel the appointment of { $date }
consulting-cancelled = cancelled on { $date }
consulting-drawn =
    { $count ->
        [one] { $count } block, { $hours }{ "\u00A0" }h
       *[other] { $count } blocks, { $hours }{ "\u00A0" }h
    }
consulting-appointments = Appointments
consulting-years = Contract years
consulting-year = Contract year { $ordinal }, until { $date }
consulting-year-hours = { $used } of { $max }{ "\u00A0" }h drawn
consulting-year-lapsed = { $hours }{ "\u00A0" }h lapsed
consulting-further = Further days: { $percent }{ "\u00A0" }% discount
consulting-further-none = Further days: no discount
consulting-done-drawn = Consulting for { $number } recorded
consulting-done-cancelled = Appointment for { $number } cancelled

## Amendments

amendment-add = Amend
amendment-title = Record an amendment
amendment-kind = What changes
amendment-kind-level = Level
amendment-kind-fee = Fee
amendment-level = New level
amendment-effective = Effective from
amendment-fee = New fee per contract year, net
amendment-fee-now = so far { $fee }
amendment-fee-hint = empty: no fee
amendment-record = Record amendment
amendment-cancel = Cancel
amendment-column-before = so far
amendment-column-after = from { $date }
amendment-upgrade = Higher level, possible from any day
amendment-downgrade = Lower level, with a renewal only
amendment-row-window = Service window
amendment-row-response = Response time
amendment-row-requests = Requests per contract year
amendment-row-consulting = Consulting per contract year
amendment-row-satellites = Satellites
amendment-row-fee = Fee
amendment-left-of = { $left } of { $max } left
amendment-hours-left-of = { $left } of { $max }{ "\u00A0" }h left
amendment-over = { $max }, { $used } of them used
amendment-stays = Activation, term, renewal on { $renews } and cancel-by { $date } stay.
amendment-stays-end = Activation, term and the end on { $date } stay.
amendment-waiting = What follows stands here as soon as you give level and day.
amendment-level-text = { $from } to { $to }
amendment-level-days = from { $date }, declared { $declared }
amendment-fee-text = Fee { $fee }
amendment-fee-days = from { $date }, recorded { $declared }
amendment-no-fee = no fee
amendment-upcoming = to come
amendment-possible = Next possible
amendment-done-level = Amendment of { $number } recorded: new level
amendment-done-fee = Amendment of { $number } recorded: new fee

## Covered systems

systems-add = Add
systems-change = Change
systems-save = Save system
systems-remove = Remove
systems-cancel = Cancel
systems-solution = Solution
systems-version = Version
systems-use = Use
systems-satellites = Satellites
systems-done = Systems of { $number } changed

## Notices in full

notice-kind = Kind
notice-kind-ordinary = ordinary
notice-kind-extraordinary = extraordinary
notice-extraordinary-note = § 314 BGB: to any day, for an important reason
notice-reason = Important reason
notice-extraordinary-end = Last day
notice-cause-extraordinary = Extraordinary, effective
notice-verdict-extraordinary = For an important reason
notice-why-extraordinary = The day named holds; the reason is recorded with it.
notice-time = add the time:
notice-time-hint = 10:42
notice-time-unreadable = No time of day. Hour:minute, such as 10:42
notice-proof-attached = On the last day proof counts. The document is attached;
notice-proof-not-attached = On the last day proof counts. Attach the receipt stamp;
notice-document = Document
notice-document-choose = Choose file
notice-document-remove = Remove { $name }
notice-document-title = Choose the document of the notice
notice-document-filter = Documents
notice-document-open = Open document
notice-document-attach = Attach document
notice-document-missing = missing beside the register
notice-document-changed = has been changed
notice-done-attached = Document for { $number } attached
notice-received-at = { $date }, { $time }
notice-until-then-hours = { $hours }{ "\u00A0" }h of consulting left
notice-row-own = Sending
notice-own = Send by { $send-by }, to be received by { $safe }; last working day { $working-day }.
notice-own-missed = A letter had to be sent by { $send-by }. Take a courier, to be received by { $working-day }.
notice-own-over = The last day for this period is over.
notice-received-own = Received by the customer on
notice-row-letter = Reply
notice-letter-open = Open
notice-row-letter-own = Letter
notice-letter-when = { $caption }. Made when recorded.

## Letters

contract-notice-letter = Letter

## Form

new-contract-commissioned = Order placed on
new-contract-commissioned-hint = (empty: the day it was received)

## Edition

contract-edition = Signed under: { $name }
contract-edition-newer = Newer edition: { $name }, valid from { $date }. This contract keeps its own.

## History of requests, documents and consulting

contract-history-consulting = Consulting drawn
contract-history-consulting-cancelled = Consulting appointment cancelled
contract-history-checked = Renewal checked
contract-history-unchecked = Check of a renewal taken back
contract-history-request = Request { $id } logged
contract-history-request-answered = Request { $id } answered
contract-history-request-edited = Request { $id } changed
contract-history-request-undone = Request { $id }: change undone
contract-history-request-redone = Request { $id }: change done again
contract-history-document = Document attached
contract-history-document-detail = { $name }, SHA-256 { $hash }
contract-history-fee = Fee changed by amendment
contract-history-blocks =
    { $count ->
        [one] { $date }: { $count } block
       *[other] { $date }: { $count } blocks
    }
