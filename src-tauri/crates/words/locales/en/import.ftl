### Import of contract lists: fields, questions, differences and what becomes of rows.

## Fields

import-field-number = Contract number
import-field-customer = Customer number
import-field-customer-name = Customer
import-field-level = Service level
import-field-received-on = Order received
import-field-activates-on = Activation
import-field-term-months = Term
import-field-yearly-fee = Fee per year
import-field-monthly-fee = Fee per month
import-field-currency = Currency
import-field-owner = Looked after by
import-field-note = Note
import-field-contacts = Contacts
import-field-contact-name = Contact { $place }: name
import-field-contact-email = Contact { $place }: e-mail
import-field-contact-phone = Contact { $place }: phone
import-field-notice-received-on = Notice received
import-field-notice-party = Notice given by
import-field-notice-channel = How notice arrived
import-field-last-day = Last day
import-field-renews-on = Renews on
import-field-notice-by = Cancel by
import-field-notices = Notice

## Formats

import-format-dmy = day, month, year
import-format-mdy = month, day, year
import-format-ymd = year, month, day
import-format-serial = days since 1900
import-format-serial-1904 = days since 1904
import-format-decimal-comma = 1.234,56
import-format-decimal-point = 1,234.56
import-format-leave-out = leave incomplete ones out

## What becomes of rows

import-outcome-new = new
import-outcome-changed = changed
import-outcome-unchanged = unchanged
import-outcome-duplicate = duplicate
import-outcome-question = open
import-outcome-rejected = not taken

## Questions

import-asked-ambiguous = “{ $raw }” may mean { $list }.
import-asked-unclear = “{ $raw }” has more than one meaning.
import-asked-unreadable = “{ $raw }” cannot be read here.
import-asked-no-day = “{ $raw }” is no date.
import-asked-no-amount = “{ $raw }” is no amount.
import-asked-no-length = “{ $raw }” is no term.
import-asked-no-level = “{ $raw }” is no service level of these terms.
import-asked-missing = This is missing.
import-asked-forbidden = “{ $raw }” is not allowed.
import-asked-contacts = A contract names { $most } contacts at most. Who stays?
import-asked-other-customer = In the register this contract number belongs to another customer: { $list }.
import-asked-several-customers = Several customers have this name: { $list }.
import-asked-column = { $field }: the format of the column “{ $header }” is open.
import-asked-word = { $field }: what does “{ $raw }” mean?
import-asked-default = { $field }: what holds for rows that do not say?
import-asked-incomplete = Contacts need a name, an e-mail address and a telephone number. What becomes of those that lack one?
import-asked-answers = Possible: { $list }
import-asked-example = { $choice } ({ $examples })

## Remarks about rows

import-message-left-out = The row is left out.
import-message-imported = No order date. The contract counts as taken over.
import-message-imported-order = The order of { $date } does not fit the activation. The contract counts as taken over, its order date is dropped.
import-message-same = The same contract as in row { $row }.
import-message-same-differs = The same contract as in row { $row }, but with other values.
import-message-new-customer = The customer is created.
import-message-changes = Changed: { $list }.
import-message-fee-per-month = The fee is for one month. Twelve of them are the yearly fee.
import-message-contact-left-out = The contact { $name } is incomplete and is not taken.
import-difference = { $field }: the list says { $sheet }, the terms say { $terms }.
import-noted = According to the list: { $list }
import-noted-day = { $field } { $date }

## Result

import-table-row = Row
import-table-outcome = Result
import-table-number = Contract
import-table-customer = Customer
import-table-field = Field
import-table-sheet = Your list
import-table-terms = The terms
import-table-reason = Reason
import-table-header = Column
import-table-format = Format
import-table-filled = Filled
import-table-level = Service level
import-table-raw = As written
import-sheet-rows = Rows
import-sheet-differences = Differences
import-sheet-columns = Columns
import-report-title = Import of { $file }
import-of-sheet = { $file }, sheet “{ $sheet }”
import-counts =
    { $count ->
        [one] 1 row read
       *[other] { $count } rows read
    }
import-dry-run = Dry run. Nothing was stored.
import-nothing-stored = There was nothing to store.
import-stored =
    { $count ->
        [one] 1 contract stored. `termkeeper undo` takes it back.
       *[other] { $count } contracts stored. `termkeeper undo` takes all of them back together.
    }
import-column-left-out = left out
import-restored =
    { $count ->
        [one] 1 contract, { $customers } customers and { $requests } requests from the file that the register did not have.
       *[other] { $count } contracts, { $customers } customers and { $requests } requests from the file that the register did not have.
    }
