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
cli-action-amended = level changed
cli-action-notice = notice recorded
cli-action-imported = imported
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
