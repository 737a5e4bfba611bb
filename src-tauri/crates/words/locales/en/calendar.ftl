### The calendar of all deadlines: its screen and its file.

## The file

calendar-file-name = Termkeeper deadlines
calendar-file-summary = { $kind }: { $customer } ({ $number })
calendar-file-contract = Contract { $number }, { $level }
calendar-file-fee = Yearly fee { $fee }
calendar-file-owner = Owner: { $owner }
calendar-file-fallen = Fell away: { $summary }
calendar-file-fallen-sentence = This deadline fell away: the contract was changed, or somebody dealt with it.

## The screen

calendar = Calendar
calendar-month = Month
calendar-year = Year
calendar-view = View
calendar-today = Today
calendar-export = Save .ics
calendar-export-hint = Everything overdue and due within twelve months, for Outlook, Apple Calendar or Google. A second file brings the calendar up to date and doubles nothing.
calendar-export-title = Save deadlines as a calendar file
calendar-export-filter = Calendar file
calendar-exported = Saved { $name } with { $entries }.
calendar-exported-cancelled = Saved { $name } with { $entries } and { $cancelled } that fell away.
calendar-file-suggested = Termkeeper deadlines
calendar-previous-month = Previous month
calendar-next-month = Next month
calendar-previous-year = Previous year
calendar-next-year = Next year
calendar-week = Week
calendar-count =
    { $count ->
        [0] No deadlines
        [one] { $count } deadline
       *[other] { $count } deadlines
    }
calendar-count-overdue = { $deadlines }, { $count } overdue
calendar-more = + { $count } more
calendar-kinds = Kinds
calendar-all-kinds = All kinds
calendar-kind-count = { $number } × { $kind }
calendar-day-none = Nothing is due on this day.
calendar-day-shown = { $count } of { $total } shown
calendar-day-choose = Choose a day to see what is due on it.
calendar-overdue = overdue
calendar-density = Deadlines a day
calendar-none = No deadline of these kinds.
calendar-key-month = month
calendar-key-year = year
calendar-key-move = deadline
calendar-key-open = open contract
calendar-key-today = today
calendar-key-view = month or year
calendar-empty-title = All deadlines in one calendar
calendar-empty-text = Every day on which something can be done or is lost stands here: cancel by, renewal, contacts, entitlements that lapse. They follow from the contracts by themselves; nothing has to be entered.
calendar-empty-example = Example
calendar-example-kind = Deadline
calendar-example-customer = Musterhaus GmbH
calendar-example-day = Day
calendar-example-date = 2 Nov 2026
calendar-example-note = 60 days before the contract renews on 1 Jan 2027. The last day counts.
calendar-grid = Deadlines of { $month }
shell-shortcuts-month = Month before or after (Finance, Calendar)
