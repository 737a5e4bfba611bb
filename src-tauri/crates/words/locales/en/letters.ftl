### Letters: activation, confirmation of a notice, our own notice.

## Every letter

letter-date = Date
letter-contract = Contract
letter-customer = Customer
letter-reach = Your contact
letter-salutation = Dear { $name },
letter-salutation-all = Dear customer,
letter-closing = Kind regards
letter-department = Contract management, { $company }
letter-questions = If you have questions, you reach us at { $phone }.
letter-until-then = Until then you keep everything the contract promises.
letter-reasons = How the end follows
letter-ends-note = { $weekday }
letter-last-day = Last day

## How a notice arrived, after "received"

letter-by-letter = by letter
letter-by-fax = by fax
letter-by-email = by e-mail
letter-by-portal = through the portal
letter-by-handed-over = in person
letter-by-phone = by telephone

## Activation

letter-activation-title = Activation { $contract }
letter-activation-subject = Your support contract begins on { $date }
letter-activation-subject-past = Your support contract has run since { $date }
letter-activation-requested = Thank you for your order of { $order }. We confirm the activation on the day you asked for, { $date }.
letter-activation-default =
    { $days ->
        [one] Thank you for your order of { $order }. No activation day was asked for. The contract therefore begins on the day after the order: { $date }.
       *[other] Thank you for your order of { $order }. No activation day was asked for. The contract therefore begins { $days } days after the order: { $date }.
    }
letter-activation-given = We confirm the activation of your support contract { $contract }: { $date }.
letter-activation-level =
    { $months ->
        [one] From this day on the level { $level } holds, with a period of one month.
       *[other] From this day on the level { $level } holds, with a period of { $months } months.
    }
letter-activation-level-now =
    { $months ->
        [one] Today the level { $level } holds, with a period of one month.
       *[other] Today the level { $level } holds, with a period of { $months } months.
    }
letter-note-renews =
    { $months ->
        [one] { $weekday }, for one month
       *[other] { $weekday }, for { $months } months
    }
letter-note-cancel-by = { $weekday }, received by us
letter-note-cancel-by-passed = { $weekday }, passed
letter-requests = Your named contacts send support requests by e-mail to { $email }.
letter-requests-by-email = Your named contacts send support requests by e-mail.
letter-contacts =
    { $count ->
        [one] So far you named { $names }.
       *[other] So far you named { $names }.
    }
letter-contacts-more =
    { $left ->
        [one] You can add one more person at any time.
       *[other] You can add { $left } more people at any time.
    }
letter-contacts-wanted =
    { $max ->
        [one] Please name one person by { $date }, with name, e-mail and telephone.
       *[other] Please name at least one person by { $date }, with name, e-mail and telephone. There can be { $max }.
    }
letter-contacts-wanted-now =
    { $max ->
        [one] Please name one person, with name, e-mail and telephone.
       *[other] Please name at least one person, with name, e-mail and telephone. There can be { $max }.
    }
letter-and = { $first } and { $last }
letter-check = Please check what the enclosed contract summary says.
letter-change-activation = You can still change the activation day until { $until }. Any day up to { $latest } is possible.
letter-enclosure =
    { $pages ->
        [one] Enclosed: contract summary, 1 page
       *[other] Enclosed: contract summary, { $pages } pages
    }

## Notice by the client

letter-notice-title = Confirmation of notice { $contract }
letter-notice-subject = Your notice of termination for { $date }
letter-notice-received = We received your notice of termination { $how } on { $date }.
letter-notice-confirmed = We confirm: contract { $contract } ends at the end of { $date }. It does not renew.
letter-notice-late-subject = Your notice: the contract ends on { $date }
letter-notice-late = To end on { $missed }, it had to arrive by { $by }. Contract { $contract } therefore renews once more and ends at the end of { $date }.
letter-notice-received-on = Received on
letter-notice-received-note = { $weekday }, { $verdict }
letter-notice-was-possible = Notice was possible until
letter-notice-was-possible-note = { $weekday }, received by us
letter-verdict-on-time = on time
letter-verdict-boundary = on the last day
letter-verdict-late = late
letter-verdict-without-effect = without effect
letter-verdict-second = further notice

## Notice in a form that ends nothing

letter-form-title = Notice without effect { $contract }
letter-form-subject = Your notice by telephone
letter-form = You gave notice by telephone on { $date }. The terms ask for notice in writing. By telephone it ends nothing: contract { $contract } continues.
letter-form-next = If you want to give notice, please send us a signed letter. If it arrives by { $by }, the contract ends at the end of { $date }.
letter-form-ends = The end stays as it is: the contract ends at the end of { $date }.

## The signed copy

letter-copy-title = Request for the signed copy { $contract }
letter-copy-subject = Your notice: please send us the signed copy
letter-copy-confirmed = It takes effect: contract { $contract } ends at the end of { $date }.
letter-copy-by = Please send us the signed copy by { $date }. It does not change the end of the contract; we need it for our records (§ 127 (2) BGB).
letter-copy-soon = Please send us the signed copy in the next few days. It does not change the end of the contract; we need it for our records (§ 127 (2) BGB).
letter-copy-wanted = Signed copy by
letter-copy-wanted-note = { $weekday }, received by us

## A further notice, a notice taken back, an important reason

letter-second-title = Further notice { $contract }
letter-second-subject = Your further notice
letter-second = We received your further notice { $how } on { $date } and have recorded it. The end that follows from the notice of { $first } stays: contract { $contract } ends at the end of { $end }.
letter-withdrawn-title = Withdrawal of the notice { $contract }
letter-withdrawn-subject = The notice is withdrawn
letter-withdrawn = We confirm our agreement of { $agreed }: the notice of { $date } is withdrawn.
letter-withdrawn-runs = Contract { $contract } continues unchanged.
letter-withdrawn-ends = Contract { $contract } ends by another notice at the end of { $date }.
letter-extraordinary-subject = Your extraordinary termination for { $date }
letter-extraordinary-received = We received your extraordinary termination { $how } on { $date }.
letter-extraordinary = The reason given is: { $reason }

## Our own notice

letter-own-title = Notice of termination { $contract }
letter-own-subject = Notice of termination of your support contract for { $date }
letter-own = We terminate contract { $contract } by ordinary notice at the end of { $date }, the last day of period { $ordinal }. It does not renew.
letter-own-extraordinary = We terminate contract { $contract } for an important reason (§ 314 BGB). It ends at the end of { $date }. Reason: { $reason }
letter-own-receipt = The notice is in time if this letter reaches you by { $date }. Please confirm that you received it.
letter-own-receipt-confirm = Please confirm that you received this letter.
letter-own-by = To reach you by
letter-own-by-note = { $weekday }, this day counts

## Kinds of letters

letter-kind-activation = Activation letter
letter-kind-notice-confirmed = Confirmation of the notice
letter-kind-notice-late = Confirmation of the notice, late
letter-kind-notice-without-effect = Answer to the notice by telephone
letter-kind-signed-copy = Request for the signed copy
letter-kind-second-notice = Answer to the further notice
letter-kind-withdrawn = Confirmation of the withdrawal
letter-kind-own-notice = Our own notice

## A paper about something that the contract has none of

problem-not-found-notice = Contract { $contract } has no such notice.
problem-not-found-amendment = Contract { $contract } has no such amendment.
problem-not-found-contract-year = Contract { $contract } has no such contract year.
