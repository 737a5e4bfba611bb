### Papers about a contract beside summary and letters: offer, amendment, yearly statement, list of
### renewals. And what each paper is called.

## Names of papers

paper-kind-summary = Contract summary
paper-kind-activation = Activation letter
paper-kind-notice = Letter about the notice
paper-kind-own-notice = Our own notice
paper-kind-amendment = Amendment
paper-kind-offer = Offer
paper-kind-statement = Yearly statement

## Every list on paper

paper-continued = continued
paper-sum = Sum

## Offer

offer = Offer
offer-title = Offer { $contract }
offer-subtitle = Offer { $contract }, service level { $level }
offer-as-of = Offer of { $date }
offer-signatures = Order
offer-activation-earliest = Starts at the earliest
offer-activation-earliest-note = If you order on { $date }.
offer-activation-default = Starts if no day is asked for
offer-activation-default-note =
    { $days ->
        [one] One day after the order.
       *[other] { $days } days after the order.
    }
offer-activation-requested = The day you asked for
offer-activation-requested-note = Possible if you order today.
offer-activation-latest = Starts at the latest
offer-activation-latest-note =
    { $days ->
        [one] One day after the order.
       *[other] { $days } days after the order.
    }
offer-price = Price
offer-price-note = All amounts are net; value added tax is charged as the law says.
offer-price-service = Service
offer-price-time = Time
offer-price-amount = Amount
offer-price-line = Support contract, service level { $level }
offer-price-period = One period
offer-per-contract-year = per contract year
offer-reasons = How the dates follow if you order on { $date }

## Amendment

paper-amendment-title = Amendment to support contract { $contract }
paper-amendment-subtitle = Amendment to support contract { $contract }, from { $date }
paper-amendment-as-of = Amendment, as of { $date }
paper-amendment-agreed = Agreed
paper-amendment-holds-from = Holds from
paper-amendment-changes = What changes
paper-amendment-rest = Everything else stays as agreed, period, renewal and notice period included.
paper-amendment-what = Service
paper-amendment-before = until then
paper-amendment-from = from { $date }
paper-amendment-fee = Fee per contract year
paper-amendment-reasons = Why from this day

## Yearly statement

statement-title = Yearly statement { $contract }, contract year { $ordinal }
statement-subtitle = Support contract { $contract }, contract year { $ordinal }, { $from } to { $until }
statement-as-of = Yearly statement, as of { $date }
statement-so-far = Yearly statement so far, as of { $date }
statement-from = From
statement-until = To
statement-figures = In this contract year
statement-used = { $used } of { $max }
statement-over =
    { $count ->
        [one] One of them over the quota.
       *[other] { $count } of them over the quota.
    }
statement-not-counted =
    { $count ->
        [one] One more does not count, it was not authorised.
       *[other] { $count } more do not count, they were not authorised.
    }
statement-in-time =
    { $total ->
        [one] { $used } of one request answered in time, { $share }
       *[other] { $used } of { $total } requests answered in time, { $share }
    }
statement-overdue =
    { $count ->
        [one] One is overdue and not answered yet.
       *[other] { $count } are overdue and not answered yet.
    }
statement-open =
    { $count ->
        [one] One request is still open.
       *[other] { $count } requests are still open.
    }
statement-none-answered = no request answered yet
statement-no-response-owed = no request with a response time
statement-hours = { $used } of { $max } h drawn
statement-lapsed =
    { $left ->
        [one] One hour lapsed.
       *[other] { $left } hours lapsed.
    }
statement-left =
    { $left ->
        [one] One hour is still free. It lapses after { $date }.
       *[other] { $left } hours are still free. They lapse after { $date }.
    }
statement-column-number = No.
statement-column-received = Received
statement-column-subject = Request
statement-column-due = Due
statement-column-answered = Answered
statement-column-result = Result
statement-column-blocks = Blocks
statement-over-quota = over quota
statement-result-in-time = in time
statement-result-missed = late
statement-result-overdue = overdue
statement-result-open = open
statement-result-none = no due time
statement-refused-not-a-contact = not a contact
statement-refused-channel = wrong channel
statement-refused-not-active = outside the term
statement-without-requests = There was no request in this contract year.
statement-without-consulting = No consulting was drawn in this contract year.

## List of renewals

renewal-list = Renewals
renewal-list-month = { $from }
renewal-list-months = { $from } to { $until }
renewal-list-as-of = As of { $date }
renewal-list-net = all amounts net
renewal-list-last-day = last day
renewal-list-received = notice
renewal-list-no-fee = no fee
renewal-list-new-fee = new fee
renewal-list-sum = Sum { $currency }
renewal-list-sum-of = Sum { $currency }: { $parts }
renewal-list-without-rows = No contract renews in these months.
