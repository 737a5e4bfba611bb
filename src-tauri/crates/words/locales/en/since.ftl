### What happened since the window was last open, and what Today says about requests.

## Since you were last here

since-title = Since you were last here
since-seen = Mark as seen
since-show-all = Show all { $count }
since-show-less = Show less
since-left-out = { $count } of { $total }
since-renewed = Contract renewed
since-renewed-detail = until { $date }
since-renewed-count = { $count } renewed
since-notice-passed = Notice day passed
since-notice-passed-detail = renews { $date }
since-notice-passed-count =
    { $count ->
        [one] 1 notice day passed
       *[other] { $count } notice days passed
    }
since-default-took-effect = Default took effect
since-default-took-effect-detail = active, order { $date } + { $days }
since-default-took-effect-count =
    { $count ->
        [one] 1 default took effect
       *[other] { $count } defaults took effect
    }
since-contacts-overdue = Contacts overdue
since-contacts-overdue-detail = due by { $date }
since-contacts-overdue-count = { $count } without contacts overdue
since-lapsed = Lapsed
since-lapsed-count = { $count } with a rest that lapsed
since-ended = Contract ended
since-ended-detail = after a notice
since-ended-count = { $count } ended

## Responses on Today

today-action-response-due = Record answer
today-by-time = by { $time }
today-since-time = since { $time }

## In the list of contracts

contracts-panel-forecast = { $used } of { $max }, forecast { $total }
contracts-panel-drawn = { $used } of { $max }{ "\u00A0" }h drawn
contracts-notice-received = notice { $date }

## What the palette knows

shell-requests = Requests
shell-log-request = Log support request
shell-calculator = Work out a response time
shell-editions = Editions of the terms
shell-company = Company and letterhead
shell-edit-contacts = Edit contacts
shell-amend-level = Change level
shell-amend-fee = Change fee
shell-draw-consulting = Draw consulting
shell-palette-commands-hint = for commands
shell-palette-type = Type
