### Why a date is what it is: a label and a text for each kind of step.

reason-title = Why { $date }?
reason-title-verdict = Why this verdict?
reason-advice-working-day = Advice: received by { $date }, the last working day before.
reason-stays = stays

## Order and activation

reason-earliest-label = Earliest activation
reason-earliest-text = { $days ->
    [one] Order { $date }, plus { $days } day.
   *[other] Order { $date }, plus { $days } days.
}
reason-default-label = Default day
reason-default-text = Without a wish: order { $date }, plus { $days } days.
reason-latest-label = Latest activation
reason-latest-text = Order { $date }, plus { $days } days; this day counts.
reason-activated-label = Activated
reason-activated-default-text = Order { $date }, no wish stated: the default day.
reason-activated-requested-text = Order { $date }, allowed { $earliest } to { $latest }.
reason-activated-imported-text = Taken over from a list; the activation window was not applied.
reason-activated-corrected-text = Corrected with a reason; the old day stands in the history.
reason-activated-given-text = The term starts on this day.
reason-wish-label = Wish possible until
reason-wish-text = The day before activation on { $date }.
reason-contacts-label = Contacts due
reason-contacts-text = Placed on { $date }, plus { $days } days.
reason-contacts-overdue-label = Overdue from
reason-contacts-overdue-text = Due { $date }; the next working day, { $working-day }, still counts.

## Term and renewal

reason-period-label = Period { $ordinal } starts
reason-period-text = { $count ->
    [one] Renewed once for { $months } months.
   *[other] Renewed { $count } times for { $months } months each.
}
reason-last-day-label = { $months } months, last day
reason-last-day-text = From { $date }: ends the day before the same day number, or with the month.
reason-renews-label = Renews the day after
reason-renews-text = For another { $months } months.
reason-contract-year-label = Contract year { $ordinal } ends
reason-contract-year-text = Twelve months from { $date }, or the end of the contract.

## Notice

reason-notice-by-label = { $days } days before
reason-notice-by-text = Before { $date }. Receipt on this day suffices.
reason-not-moved-weekend-label = Weekend does not move it
reason-not-moved-weekend-text = { $weekday }.
reason-not-moved-holiday-label = Holiday does not move it
reason-not-moved-holiday-text = { $holiday }.
reason-last-working-day-label = Last working day
reason-last-working-day-text = On or before { $date }: advice, not a deadline.
reason-received-label = Notice received
reason-received-text = { $channel }.
reason-form-written-label = Written form kept
reason-form-written-text = The channel satisfies the agreed form.
reason-form-copy-label = Written form kept, copy wanted
reason-form-copy-text = Sufficient; ask for the signed copy.
reason-form-none-label = Written form not kept
reason-form-none-text = Recorded, nothing ends.
reason-on-time-label = On time, ends
reason-on-time-text = Received before the notice day { $date }.
reason-boundary-label = On the last day, ends
reason-boundary-text = Received exactly on the notice day { $date }, which counts.
reason-late-label = Late, ends
reason-late-text = Received after the notice day { $date }: the contract renews once more and ends then.
reason-without-effect-label = Without effect
reason-without-effect-text = A notice by telephone ends nothing.
reason-named-end-label = Named end honoured
reason-named-end-text = The notice names a later period end.
reason-extraordinary-label = Extraordinary termination
reason-extraordinary-text = For an important reason, on the day stated.
reason-signed-copy-label = Signed copy until
reason-signed-copy-text = The notice of { $date } came without a signature.

## Response time and holidays

reason-request-label = Request received
reason-request-text = { $hours } hours to respond, inside the service window only.
reason-paused-label = Clock stands still until
reason-paused-outside-window-text = From { $from }: outside the service window.
reason-paused-weekend-text = From { $from }: weekend.
reason-paused-holiday-text = From { $from }: public holiday.
reason-response-label = Response due
reason-response-text = { $hours } hours have run inside the service window.
reason-no-response-label = No response time
reason-no-response-text = This level owes none.

## Requests, quota, consulting, levels

reason-sender-label = Sender authorised
reason-sender-text = A named contact, by e-mail to the helpdesk.
reason-sender-other-text = A named contact, by the agreed way.
reason-sender-unknown-label = Sender not authorised
reason-sender-unknown-text = No contact on the day of receipt: recorded, without a clock, no quota used.
reason-sender-channel-label = Way not agreed
reason-sender-channel-text = Requests come by e-mail to the helpdesk: recorded, without a clock, no quota used.
reason-sender-not-active-label = Contract not active
reason-sender-not-active-text = There is no entitlement before the activation and after the last day.
reason-call-label = Call counts
reason-call-text = Critical, inside the service window, and the level takes calls.
reason-call-refused-label = Call does not count
reason-call-refused-text = Only at a level with telephone, for critical impact, inside the service window.
reason-test-system-label = Test system
reason-test-system-text = Counts with the least impact.
reason-test-system-kept-text = The reported impact counts, for a reason.
reason-quota-label = Left in contract year { $ordinal }
reason-quota-text = { $max } requests a contract year, { $used } of them used.
reason-quota-over-label = Quota of contract year { $ordinal } used up
reason-forecast-label = Forecast for the end
reason-forecast-text = { $used } requests in { $days } of { $total } days, carried on evenly.
reason-place-label = Request in contract year { $ordinal }
reason-place-text = Inside the quota of { $max }.
reason-place-over-text = Over the quota of { $max }: marked, never blocked.
reason-consulting-label = Consulting left in contract year { $ordinal }
reason-consulting-text = { $total } hours included, { $hours } drawn. The rest lapses.
reason-upgrade-label = Higher level from
reason-upgrade-text = Declared on { $date }; possible on any day from the activation on. The period stays.
reason-downgrade-label = Lower level from
reason-downgrade-text = Declared on { $date }; on a renewal date only, declared by the notice day.
reason-safe-day-label = Safe day
reason-safe-day-text = One day before the notice day { $date }.
reason-send-by-label = Send by
reason-send-by-text = { $days } working days for the post before the safe day { $date }.
reason-holiday-text = Public holiday.

## Clauses

reason-clause-minimum-term = Terms, par. 2, sent. 1
reason-clause-renewal = Terms, par. 2, sent. 2
reason-clause-contacts = Terms, par. 2, item 1
reason-clause-activation = Terms, par. 2, item 2
reason-clause-response = Terms, response times
reason-clause-requests = Terms, response times, items 2 and 3
reason-clause-impact = Terms, impact level
reason-clause-levels = Terms, table of levels
reason-clause-consulting = Terms, last paragraph
reason-clause-term-bgb = Terms, par. 2, sent. 1; §§ 187 (2), 188 (2) BGB
reason-clause-bgb193 = § 193 BGB
reason-clause-bgb127 = § 127 (2) BGB
reason-clause-bgb314 = § 314 BGB
reason-clause-bgh = BGH 17 Feb 2005, III ZR 172/04
reason-clause-agreement = by agreement
reason-clause-record = as recorded

## The drawing to scale

drawing-active = Active
drawing-default = default { $date }
drawing-latest = latest { $date }
drawing-ends = ends
drawing-period = Period { $ordinal }, { $months } months
drawing-term = { $months } months
drawing-next = Period { $ordinal }
drawing-locked = { $days } days
drawing-description = Period { $ordinal } from { $from } to { $to }, cancel by { $date }, renews on { $renews }.
drawing-description-ending = Period { $ordinal } from { $from } to { $to }; the contract ends on { $date }.
