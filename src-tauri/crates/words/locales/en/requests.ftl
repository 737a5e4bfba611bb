### Support requests: the list, the details with the clock, logging one, and the calculator.

## The list

requests-count =
    { $count ->
        [one] { $count } request
       *[other] { $count } requests
    }
requests-log = Log request
requests-calculator = Calculator
requests-export = Export
requests-search = Search requests
requests-filter-state = State
requests-filter-impact = Impact
requests-filter-contract = Contract
requests-filter-all = all
requests-filter-unanswered = unanswered
requests-clear-filters = Remove filters
requests-column-number = No.
requests-column-received = Received
requests-column-customer = Customer
requests-column-contract = Contract
requests-column-subject = Subject
requests-column-impact = Impact
requests-column-level = Level
requests-column-state = State
requests-column-due = Due
requests-column-sender = Sender
requests-column-environment = Use
requests-column-channel = Channel
requests-column-answered = Answered
requests-column-contract-year = Contract year
requests-column-quota = Quota
requests-empty-title = No support requests yet
requests-empty-text = Log what a customer writes or says. The time by which to respond follows from the level, the impact and the public holidays, and the quota of the contract year is counted.
requests-empty-drop = You can also drop an e-mail file (.eml) anywhere on this window.
requests-example-title = What a request will show
requests-example-received = Fri, 16:00
requests-example-due = Mon, 12:00
requests-example-text = Standard, critical: 4 hours inside Mon to Fri, 9 to 17.
requests-none-found = No request matches
requests-none-found-text = Change the words or remove a filter.
requests-key-move = move
requests-key-panel = details
requests-key-answer = answer
requests-drop-here = Drop the e-mail to log it as a request
requests-exported = Requests exported to { $name }
requests-export-title = Export support requests
requests-export-name = Support requests
requests-export-filter = CSV table

## States of a request

request-state-open = Open
request-state-overdue = Overdue
request-state-in-time = In time
request-state-missed = Missed
request-state-not-authorised = Not authorised
request-state-no-response-owed = No response time
request-channel-email = E-mail
request-channel-phone = Telephone
request-channel-portal = Portal

## Details

requests-title = Request { $number }
requests-no-subject = No subject
requests-over-quota = over quota
requests-over-quota-remark = Over quota: number { $ordinal } of { $max } in contract year { $year }. Recorded and never blocked.
requests-remark-not-a-contact = The sender was no contact on that day.
requests-remark-channel-phone = By telephone only at a level that has it, when critical, and inside the service window.
requests-remark-channel-portal = The portal is not open for requests.
requests-remark-not-active = The contract was not active on that day.
requests-remark-future = The moment of receipt lies in the future. Recorded and marked.
requests-remark-lowered = Test system: { $impact } counts, reported as { $reported }.
requests-remark-kept = Test system, impact kept: { $reason }
requests-response-due = Response due
requests-due-text = { $hours-text } from { $received }, inside the service window only
requests-no-due-authorised = No clock runs
requests-no-due-level = { $level } owes no response time
requests-clock-left = left inside the service window
requests-clock-until-pause = The clock runs. It pauses { $until }.
requests-clock-until-due = The clock runs without a pause until the response is due.
requests-clock-paused-window = Paused outside the service window. Goes on { $until }.
requests-clock-paused-weekend = Paused over the weekend. Goes on { $until }.
requests-clock-paused-holiday = Paused, { $holiday }. Goes on { $until }.
requests-clock-overdue-label = overdue
requests-clock-overdue = Since { $since }. Respond now; a late response is recorded as missed.
requests-clock-stopped = Answered
requests-clock-not-started = Starts { $from }.
requests-pause-window = outside the window
requests-pause-weekend = weekend
requests-pause-holiday = public holiday
requests-track = From { $start } to { $end }: the clock runs { $running } and pauses { $paused }.
requests-duration-minutes = { $count }{ "\u00A0" }min
requests-duration-hours = { $count }{ "\u00A0" }h
requests-duration-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
requests-answer = Record response
requests-answered-at = Answered { $date }
requests-automatic-at = Automatic receipt { $date }: no response.
requests-answer-in-time = In time, { $length } before it was due
requests-answer-exactly = In time, at the very moment
requests-answer-missed = Missed, { $length } too late
requests-answer-no-due = Recorded; no response was owed
requests-answer-future = This moment lies in the future.
requests-answer-before = Before the receipt of { $date }
requests-answer-help = The first message to the contact that confirms the start, asks, or proposes a solution. An automatic receipt is none.
requests-answer-day = Sent on
requests-answer-time = At
requests-answer-kind = What was sent
requests-answer-kind-response = First message
requests-answer-kind-automatic = Automatic receipt
requests-automatic-note = Recorded. The clock runs on.
requests-answer-record = Record
requests-cancel = Cancel
requests-close-panel = Close the details
requests-open-contract = Open contract
requests-fact-received = Received
requests-fact-sender = Sender
requests-fact-impact = Impact
requests-fact-level = Level
requests-fact-channel = Channel
requests-fact-level-year = { $level }, contract year { $year }
requests-fact-mail = E-mail
requests-quota = Quota of this contract year
requests-done-logged = Request { $number } logged
requests-done-answered = Response to request { $number } recorded
requests-done-automatic = Automatic receipt of request { $number } recorded

## Logging one

requests-form-title = Log a request
requests-form-step-contract = Contract and sender
requests-form-step-impact = Impact
requests-form-contract = Contract
requests-form-contract-placeholder = Number or customer
requests-form-contract-none = No contract found
requests-form-contract-unknown = Choose a contract from the list
requests-form-sender = Sender
requests-form-sender-placeholder = name@company.example
requests-form-sender-contact = { $name }, contact
requests-form-sender-unknown = No contact on that day: recorded as not authorised (Q1)
requests-form-channel = How it arrived
requests-form-channel-phone = By telephone only at Premium, critical, inside the window (Q2).
requests-form-day = Received on
requests-form-time = At
requests-form-time-unreadable = A time of day, such as 16:00
requests-form-time-missing = When was it received?
requests-form-time-skipped = This time does not exist: the clocks were put forward (Q4)
requests-form-time-doubled = This hour exists twice; the first is meant.
requests-form-subject = Subject
requests-form-environment = System
requests-form-impact = Impact
requests-form-impact-none = no response time
requests-form-override = The reported impact stands
requests-form-reason = Reason
requests-form-reason-hint = required
requests-form-reason-missing = Say why the impact of a test system is not lowered (Q3)
requests-form-mail-open = Open e-mail file
requests-form-mail-remove = Remove the e-mail
requests-form-mail-hint = or drop an .eml file on the window
requests-form-mail-title = Choose an e-mail
requests-form-mail-filter = E-mail
requests-form-next = Next: impact
requests-form-back = Back
requests-form-record = Log request
requests-form-footer = Nothing that arrived is turned away. What is not authorised is recorded as such.
requests-form-waiting = Choose a contract and a sender, and you see here whether the request counts and by when to respond.
requests-form-verdict = What becomes of it
requests-form-valid = Valid
requests-form-not-authorised = Not authorised
requests-form-valid-sentence = { $sender } is a contact of { $customer }. It is request { $ordinal } of { $max } in contract year { $year }.
requests-form-valid-over = { $sender } is a contact of { $customer }. It is request { $ordinal } of { $max } in contract year { $year }: over quota, recorded all the same.
requests-form-refused-sentence = Recorded without a clock; uses no quota.
requests-form-due-follows = The time by which to respond follows from the impact.

## E-mails

requests-mail-delivered = Time of receipt from the server that delivered it.
requests-mail-dated = Time of receipt from the sender’s date; the e-mail names no delivery.
requests-mail-handed-over = The e-mail names no time that can be true: this moment was taken.
requests-mail-automatic = Sent automatically, perhaps an absence note.
requests-mail-contracts =
    { $count ->
        [one] The sender is a contact of one contract.
       *[other] The sender is a contact of { $count } contracts: choose one.
    }
requests-mail-no-contract = The sender is a contact of no contract.
problem-mail-no-headers = This file is no e-mail: it has no headers.
problem-mail-no-sender = This e-mail names no sender.
problem-mail-remedy = Save the e-mail as an .eml file in your mail program and drop that one, or log the request by hand.
problem-mail-gone = The e-mail was changed or moved since it was read.
problem-before-receipt = The response lies before the receipt.
problem-answered-already = A response is recorded already.
problem-not-found-request = There is no request { $number }.

## The calculator

requests-calculator-title = By when to respond
requests-calculator-text = For any level, impact and moment. Nothing is stored.
requests-calculator-level = Level
requests-calculator-impact = Impact
requests-calculator-environment = System
requests-calculator-day = Received on
requests-calculator-time = At
requests-calculator-pauses = Pauses of the clock
requests-calculator-no-pauses = The clock runs without a pause.
requests-calculator-unreadable = Enter a day and a time.
requests-calculator-lowered = Requests for test systems count as { $impact } (Q3).
requests-calculator-edition = After the terms “{ $name }”.

## Names of fields

field-name-at = Response
field-name-answered-at = Response
field-name-automatic-at = Automatic receipt
field-name-received-at = Received
field-name-from-email = Sender
field-name-impact-override-reason = Reason
field-name-subject = Subject
field-name-mail = E-mail
