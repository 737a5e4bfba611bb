### The screen on which a list is checked and taken over.

import-page-open = Import a list
import-page-drop-here = Drop the list here to check it
import-page-title = Check the import
import-page-place = { $file }, sheet “{ $sheet }”
import-page-formats-note = Format of each column decided by all its rows
import-page-sheet = Sheet
import-page-mapping-used = Mapping “{ $name }” applied

## Nothing chosen yet

import-page-empty-title = Take contracts over from a list
import-page-empty-text = Drop a spreadsheet on the window or choose one. Columns and formats are recognised, every row is checked against the terms. Nothing is written until you say so.
import-page-choose = Choose a list
import-page-choose-other = Choose another list
import-page-example-title = Excel, LibreOffice, CSV
import-page-example-written = In the list
import-page-example-means = By the terms
import-page-example-field = Field
import-page-example-list-day = 31 Dec 2026
import-page-example-terms-day = 30 Dec 2026
import-page-example-note = Differences stand row by row, with the reason.
import-page-dialog-title = Choose a list
import-page-dialog-filter = Spreadsheets
import-page-dialog-all = All files

## Reading and storing

import-page-reading-title = Reading the list
import-page-reading = { $count ->
    [one] For { $count } second. It is read in a process of its own with fixed limits.
   *[other] For { $count } seconds. It is read in a process of its own with fixed limits.
}
import-page-reading-begun = It is read in a process of its own with fixed limits.
import-page-storing-title = Storing the import
import-page-storing = All of it comes into the register in one step, or none of it.
import-page-stop = Cancel
import-page-leave = Discard

## Figures

import-page-count-read = { $count ->
    [one] row read
   *[other] rows read
}
import-page-count-agree = { $count ->
    [one] agrees
   *[other] agree
}
import-page-count-differ = { $count ->
    [one] differs
   *[other] differ
}
import-page-count-question = { $count ->
    [one] needs an answer
   *[other] need an answer
}
import-page-count-duplicate = duplicates
import-page-count-rejected = not taken
import-page-counts = Rows by result

## Columns

import-page-columns = Columns
import-page-columns-all = All { $count }
import-page-columns-less = less
import-page-column-title = Column “{ $header }”
import-page-column-field = Holds
import-page-column-format = Format
import-page-column-auto = by all rows
import-page-column-ignored = not taken
import-page-column-apply = Apply
import-page-column-examples = For example
import-page-column-readable = { $left } of { $total } cells can be read
import-page-column-open = open
import-page-column-letter = Column { $letter }
import-page-format-dmy = D.M.Y
import-page-format-mdy = M/D/Y
import-page-format-ymd = Y-M-D
import-page-format-serial = Excel number
import-page-format-serial-1904 = Excel number from 1904
import-page-format-decimal-comma = 1.234,56
import-page-format-decimal-point = 1,234.56

## Questions about whole columns

import-page-question-days = “{ $header }”: day or month first?
import-page-question-amounts = “{ $header }”: thousands or decimals?
import-page-question-format = “{ $header }”: how is it written?
import-page-question-word = “{ $header }”: what does “{ $word }” mean?
import-page-question-default = { $field } is not in the list. What holds for these rows?
import-page-question-contacts = Some contacts lack name, e-mail or phone. What becomes of them?
import-page-question-rows = { $count ->
    [one] { $count } row waits for it.
   *[other] { $count } rows wait for it.
}
import-page-question-answer = Read it so
import-page-question-typed = Use for all

## The table

import-page-lines = Rows of the list
import-page-column-row = Row
import-page-column-customer = Customer
import-page-column-name = Field
import-page-column-list = Your list
import-page-column-terms = The terms
import-page-column-reason = Reason
import-page-column-choice = Take
import-page-none-title = No row in this selection
import-page-none-open = Everything is settled. { $count ->
    [one] { $count } row can be imported.
   *[other] { $count } rows can be imported.
}
import-page-show-all = Show all rows
import-page-select = Select row { $row }
import-page-why = Reason in full, row { $row }

## What the terms say, and why

import-page-terms-unreadable-day = no date
import-page-terms-unreadable-amount = no amount
import-page-terms-unreadable-months = no term
import-page-terms-ambiguous = ambiguous
import-page-terms-missing = missing
import-page-terms-unknown = unknown
import-page-terms-refused = not possible
import-page-terms-until = until { $date }
import-page-terms-from = from { $date }
import-page-terms-most = at most { $max }
import-page-terms-term = from { $months } months
import-page-list-contacts = { $count } contacts
import-page-reason-unreadable-day = No date. The column is { $format } ({ $left } of { $total }).
import-page-reason-unreadable-amount = No amount. The column is { $format } ({ $left } of { $total }).
import-page-reason-ambiguous = The cell can be read in several ways. What is meant?
import-page-reason-missing = There is no contract without it.
import-page-reason-contacts = A contract names 1 to { $max }. Who stays?
import-page-reason-term = Minimum term { $months } months
import-page-reason-new = New.
import-page-reason-unchanged = The register has it already.
import-page-reason-answered = Given by you.

## What can be chosen

import-page-take-terms = Terms
import-page-take-sheet = List
import-page-take-change = change
import-page-take-imported = Imported
import-page-take-back = Take back
import-page-take-again = Take it
import-page-take-label = Take, row { $row }
import-page-ask-day = Enter a date
import-page-ask-amount = Enter an amount
import-page-ask-months = Enter the term
import-page-ask-text = Enter it
import-page-ask-list = Choose
import-page-ask-contacts = Choose contacts
import-page-answer-title = Row { $row }: { $field }
import-page-answer-use = Use it
import-page-answer-leave-out = Leave the row out
import-page-answer-contacts-count = { $count } of at most { $max } chosen
import-page-answer-close = Close

## Rows chosen together

import-page-selected = { $count ->
    [one] { $count } row selected
   *[other] { $count } rows selected
}
import-page-selected-terms = By the terms
import-page-selected-sheet = By the list
import-page-selected-leave-out = Leave out
import-page-selected-clear = Clear selection

## The foot

import-page-dry-run = Dry run. Nothing is written yet; a copy is made first, and one undo takes back the whole import.
import-page-all-by-terms = { $count ->
    [one] The one by the terms
   *[other] All { $count } by the terms
}
import-page-store = { $count ->
    [one] Import { $count } contract
   *[other] Import { $count } contracts
}
import-page-store-selected = { $count ->
    [one] Import only { $count } row
   *[other] Import only { $count } rows
}
import-page-store-nothing = Nothing to import
import-page-read-only = The register is open for reading only.
import-page-key-move = move
import-page-key-choose = choose
import-page-key-select = select
import-page-key-why = reason

## After storing

import-page-stored = { $count ->
    [0] Nothing had to be changed
    [one] { $count } contract imported
   *[other] { $count } contracts imported
}
import-page-stored-new = { $count ->
    [one] { $count } contract is new.
   *[other] { $count } contracts are new.
}
import-page-stored-changed = { $count ->
    [one] { $count } contract was changed.
   *[other] { $count } contracts were changed.
}
import-page-stored-customers = { $count ->
    [one] { $count } customer was made.
   *[other] { $count } customers were made.
}
import-page-stored-unchanged = { $count ->
    [one] The register had { $count } row already.
   *[other] The register had { $count } rows already.
}
import-page-stored-duplicate = { $count ->
    [one] { $count } row was a duplicate.
   *[other] { $count } rows were duplicates.
}
import-page-stored-question = { $count ->
    [one] { $count } row without an answer was left out.
   *[other] { $count } rows without an answer were left out.
}
import-page-stored-rejected = { $count ->
    [one] { $count } row was not taken.
   *[other] { $count } rows were not taken.
}
import-page-stored-left = { $left ->
    [one] { $left } row still waits.
   *[other] { $left } rows still wait.
}
import-page-stored-toast = Import from { $file } stored
import-page-stored-contracts = Go to the contracts
import-page-stored-rest = Go on with the other rows
import-page-undo = Take the import back
import-page-report = Save report
import-page-report-title = Save report
import-page-report-name = Import report
import-page-report-filter = Excel workbook
import-page-report-saved = Report saved as { $file }
import-page-mapping-open = Remember mapping
import-page-mapping-title = Remember the mapping
import-page-mapping-text = A list with the same headers is read this way at once the next time.
import-page-mapping-label = Name of the mapping
import-page-mapping-save = Save mapping
import-page-mapping-saved = Mapping “{ $name }” saved

## A complete export instead of a list

import-page-restore-title = Restore an export
import-page-restore-dry-run = Dry run. Nothing is written yet; what the register has already stays as it is.
import-page-restore = { $count ->
    [one] Restore { $count } contract
   *[other] Restore { $count } contracts
}
import-page-restored = { $count ->
    [one] { $count } contract restored
   *[other] { $count } contracts restored
}
import-page-restore-contracts = { $count ->
    [one] { $count } contract is new.
   *[other] { $count } contracts are new.
}
import-page-restore-known = { $count ->
    [one] The register has { $count } contract already.
   *[other] The register has { $count } contracts already.
}
import-page-restore-customers = { $count ->
    [one] { $count } customer is new.
   *[other] { $count } customers are new.
}
import-page-restore-requests = { $count ->
    [one] { $count } request is new.
   *[other] { $count } requests are new.
}
import-page-restore-editions = { $count ->
    [one] { $count } edition of the terms is new.
   *[other] { $count } editions of the terms are new.
}
import-page-restore-settings = Company and settings come from the export.

## What goes wrong with a list

import-page-failed-title = The list cannot be read
import-page-safe = Nothing was changed, neither in the register nor in the file.
import-page-problem-no-rows = The list has no row with a contract.
import-page-problem-no-rows-remedy = Check that it is the right sheet and the right file.
