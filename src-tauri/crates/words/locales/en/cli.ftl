### What the command line prints. Its help is English and lives in the program.

## Labels

cli-due-on = Due
cli-kind = Deadline
cli-verdict = Verdict
cli-ends-on = Ends on
cli-ends = ends { $date }
cli-until = until { $date }
cli-withdrawn = withdrawn { $date }
cli-named-end = Named end
cli-received = Received
cli-party = From
cli-channel = Channel
cli-open = Open
cli-starts-on = Starts on
cli-safe-day = Safe day
cli-overdue-from = Overdue from
cli-why = Why

## Pauses of the response clock

cli-pause-outside-window = Pause: outside the service window
cli-pause-weekend = Pause: weekend
cli-pause-holiday = Pause: public holiday

## Warnings of a contract

cli-warning-imported = Imported: the activation window was not applied.
cli-warning-consumer = Not a business: such a renewal has no effect for consumers.
cli-warning-contacts-missing = No contact is named.

## History

cli-action-created = created
cli-action-edited = edited
cli-action-corrected = corrected
cli-action-amended = amended
cli-action-notice = notice recorded
cli-action-imported = imported
cli-action-answered = request answered
cli-action-consulting = consulting changed
cli-action-confirmed = confirmed
cli-action-checked = renewal checked
cli-action-undone = undone
cli-action-redone = redone
cli-undone = Undone: { $number } { $action }.
cli-redone = Redone: { $number } { $action }.

## Counts and results

cli-contract-count =
    { $count ->
        [one] { $count } contract
       *[other] { $count } contracts
    }
cli-customer-count =
    { $count ->
        [one] { $count } customer
       *[other] { $count } customers
    }
cli-deadline-count =
    { $count ->
        [one] { $count } deadline
       *[other] { $count } deadlines
    }
cli-satellite-count =
    { $count ->
        [one] { $count } satellite
       *[other] { $count } satellites
    }
cli-sound = The register is as it should be.

## Consulting

cli-included = Included
cli-drawn = Drawn
cli-left = Left
cli-appointment = Appointment
cli-blocks = Blocks
cli-hours = Hours
cli-cancelled = cancelled { $date }
cli-consulting-discount = Further days: { $percent }{ "\u00A0" }% off

## What is used of a contract year

cli-year-until = { $ordinal }, until { $date }
cli-used-of = { $used } of { $max } used, { $left } left
cli-hours-text-used-of = { $drawn } of { $included } drawn, { $rest } left
cli-over-quota-count = { $count } over quota
cli-forecast = forecast { $count } by its end
cli-as-of = As of { $date }
cli-fee-from-then = { $amount } from then on

## Support requests

cli-request = Request
cli-answered = Answered
cli-automatic = Automatic receipt
cli-from = From
cli-subject = Subject
cli-status = Status
cli-why-not = Reason
cli-recorded-on = Recorded
cli-impact-reported = { $impact } ({ $reported } reported)
cli-request-open = open
cli-request-overdue = overdue
cli-request-in-time = in time
cli-request-missed = missed
cli-request-answered = answered
cli-request-no-response-owed = no response owed
cli-request-not-authorised = not authorised
cli-over-quota = over quota
cli-validity-not-a-contact = The sender was no contact on that day.
cli-validity-channel = This way is not open for requests.
cli-validity-not-active = The contract was not active on that day.
cli-warning-received-in-future = The time of receipt lies in the future.
cli-request-count =
    { $count ->
        [one] { $count } request
       *[other] { $count } requests
    }

## The document of a notice

cli-document = Document

## The clock of a response time

cli-clock = Clock
cli-clock-running = runs until { $until }, { $rest } left
cli-clock-paused = stands until { $until }, { $rest } left
cli-hours-minutes = { $hours }{ "\u00A0" }h { $minutes }{ "\u00A0" }min
