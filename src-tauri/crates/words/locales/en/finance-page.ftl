### The Finance screen.

finance-page = Finance
finance-page-title = Renewals
finance-page-as-of = As of
finance-page-as-of-today = today
finance-page-as-of-past = As of { $date }: what had been recorded by then. Nothing can be ticked there.
finance-page-as-of-future = As of { $date }: what today's facts lead to. Nothing can be ticked there.
finance-page-back-to-today = Back to today
finance-page-basis-year = Yearly fee, net
finance-page-basis-month = Monthly fee, net
finance-page-basis-period = Fee of the period, net
finance-page-column-fee = Net fee
finance-page-basis-short-year = yearly
finance-page-basis-short-month = monthly
finance-page-basis-short-period = per period
finance-page-basis = Fee
finance-page-span = Months
finance-page-renews-in = Renews in
finance-page-status-committed = Committed
finance-page-status-cancellable = Cancellable
finance-page-status-terminating = Terminating
finance-page-board = Renewals by month in { $currency }
finance-page-checked =
    { $count ->
        [0] none checked
       *[other] { $count } checked
    }
finance-page-without-fee = { $count } without a fee
finance-page-fee-moves =
    { $count ->
        [one] 1 fee changes
       *[other] { $count } fees change
    }
finance-page-running = In force
finance-page-running-year =
    { $count ->
        [one] 1 contract, { $fee } a year
       *[other] { $count } contracts, { $fee } a year
    }
finance-page-running-month =
    { $count ->
        [one] 1 contract, { $fee } a month
       *[other] { $count } contracts, { $fee } a month
    }
finance-page-rows =
    { $count ->
        [0] nothing renews
        [one] 1 contract, { $checked } checked
       *[other] { $count } contracts, { $checked } checked
    }
finance-page-by = Show
finance-page-by-month = By month
finance-page-by-level = By level
finance-page-by-owner = By owner
finance-page-by-customer = By customer
finance-page-all-groups = All groups
finance-page-group = Group
finance-page-contracts = Contracts
finance-page-column-check = Checked
finance-page-column-number = Number
finance-page-column-customer = Customer
finance-page-column-level = Level
finance-page-column-renews = Renews on
finance-page-column-cancel-by = Cancel by
finance-page-column-state = State
finance-page-column-owner = Owner
finance-page-ends = ends
finance-page-notice-passed = notice day passed { $date }
finance-page-fee-before = before { $before }
finance-page-fee-change = The yearly fee changes with this renewal: { $after }, until then { $before }.
finance-page-not-checked = Not checked yet
finance-page-checked-by = Checked by { $name } on { $moment }
finance-page-checked-at = Checked on { $moment }
finance-page-ticked = { $number } checked.
finance-page-unticked = { $number } no longer checked.
finance-page-rows-label = Renewals
finance-page-none = Nothing renews in this month.
finance-page-none-months = Nothing renews in these months.
finance-page-xlsx = XLSX
finance-page-csv = CSV
finance-page-pdf = PDF
finance-page-csv-excel = For Excel: semicolons, decimals as written here
finance-page-csv-plain = RFC 4180: commas, ISO dates, points
finance-page-file-name = Renewals { $from } { $until }
finance-page-file-title = Save renewals
finance-page-saved = Saved { $name } with { $renewals }.
finance-page-key-month = month
finance-page-key-move = row
finance-page-key-tick = tick checked
finance-page-key-open = open contract
finance-page-earlier = One month earlier
finance-page-later = One month later
finance-page-empty-title = What renews, when, and for how much
finance-page-empty-text = As soon as there are contracts, their renewals stand here month by month: committed, still cancellable, terminating. The sums equal the rows below them, as of today or any day before.
finance-page-empty-example = Example
finance-page-example-customer = Musterhaus GmbH
finance-page-example-day = 1 Jan 2027
finance-page-example-fee = € 4,860
finance-page-example-note = Cancellable until 2 Nov 2026, committed from the day after.
