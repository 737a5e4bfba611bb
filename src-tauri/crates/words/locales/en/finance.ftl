### Renewals and their fees: lists, sums, checks.

## Lists on the command line

finance-heading = Renewals from { $from } to { $until }, as of { $date }
finance-heading-month = Renewals in { $month }, as of { $date }
finance-none = Nothing renews in these months.
finance-ends = { $date } ends
finance-notice-received = received { $date }
finance-notice-passed = passed { $date }
finance-amount = Fee of the period
finance-zero = –
finance-no-fee = no fee
finance-new-fee = { $fee } (until then { $before })
finance-until-then = Yearly fee until then
finance-month = Renews in
finance-sum = Sum
finance-checked = Checked
finance-checked-by = { $time }, { $name }
finance-renewal-count = { $count ->
    [one] 1 renewal
   *[other] { $count } renewals
}
finance-without-fee = { $count } without a fee
finance-checked-count = { $count } checked

## Board on the command line

finance-by-level = By level
finance-by-owner = By owner
finance-by-customer = By customer
finance-nobody = nobody
finance-rest = { $count ->
    [one] 1 other
   *[other] { $count } others
}
finance-running = In force on { $date }
finance-running-fees = { $count ->
    [one] 1 contract, { $yearly } a year, { $monthly } a month
   *[other] { $count } contracts, { $yearly } a year, { $monthly } a month
}
finance-fee-moves = Fees that change with a renewal

## Checks

finance-ticked = Renewal of { $number } on { $date } checked by { $name }
finance-ticked-unnamed = Renewal of { $number } on { $date } checked
finance-unticked = Renewal of { $number } on { $date } not checked

## Tables that leave the program

finance-sheet-renewals = Renewals
finance-sheet-months = Months
finance-column-term = Term in months
finance-column-status = State
finance-column-amount = Fee of the period, net
finance-column-yearly-fee = Yearly fee, net
finance-column-monthly-fee = Monthly fee, net
finance-column-fee-before = Yearly fee until then, net
finance-column-currency-before = Currency until then
finance-column-checked-by = Checked by
finance-column-checked-at = Checked at
