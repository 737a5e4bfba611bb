### Tables that leave the program: columns, and the export of contracts in the window.

## Columns

export-column-number = Contract number
export-column-customer = Customer number
export-column-customer-name = Customer
export-column-level = Service level
export-column-state = State
export-column-received-on = Order received
export-column-activates-on = Activation
export-column-term-months = Term in months
export-column-yearly-fee = Yearly fee, net
export-column-currency = Currency
export-column-owner = Owner
export-column-note = Note
export-column-contact-name = Contact { $number }
export-column-contact-email = E-mail { $number }
export-column-contact-phone = Phone { $number }
export-column-notice-received-on = Notice received
export-column-notice-party = Notice given by
export-column-notice-channel = Notice channel
export-column-last-day = Last day
export-column-renews-on = Renews on
export-column-notice-by = Cancel by
export-column-ends-on = Ends on
export-deadlines = Deadlines
export-sum = Total

## Window

export-contracts = Export
export-contracts-as = Export the filtered contracts
export-format-xlsx = Excel workbook (XLSX)
export-format-csv-excel = CSV for Excel
export-format-csv = CSV by RFC 4180
export-dialog-title = Export contracts
export-file-name = contracts
export-filter-xlsx = Excel workbook
export-filter-csv = CSV table
export-done = { $count ->
    [one] { $count } contract exported to { $name }
   *[other] { $count } contracts exported to { $name }
}
