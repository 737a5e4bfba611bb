### Papers in the window: the papers of a contract, papers of many contracts in one run, drafts of
### mails.

## Mail

mail-subject = { $name } for support contract { $contract }
mail-text = please find attached “{ $name }” for your support contract { $contract }, as of { $date }.
mail-opened = Draft opened in your mail program, nothing was sent
mail-opened-without-people = Draft opened without a recipient: the contract has no contact with a mail address

## Papers of a contract

papers = Documents
papers-which = Document
papers-language = Language
papers-language-customer = Customer’s language
papers-open = Open
papers-save = Save …
papers-mail = Mail it …
papers-done = { $name } of { $contract } saved
papers-page-choose = Page { $page }

## A selection of contracts

selection = Selection
selection-count =
    { $count ->
        [one] One contract selected
       *[other] { $count } contracts selected
    }
selection-clear = Clear selection
selection-all =
    { $count ->
        [one] Select the one contract
       *[other] Select all { $count }
    }
selection-choose = Select { $contract }
selection-papers = Documents as PDF …
selection-shortcut = Select the row, several with Shift
selection-shortcut-all = Select all rows of the filter
selection-key-select = select

## Papers of a selection

batch-title = Documents as PDF
batch-for =
    { $count ->
        [one] For one contract
       *[other] For { $count } contracts
    }
batch-where = Where to
batch-where-folder = One folder
batch-where-zip = One ZIP file
batch-pattern = File name
batch-pattern-placeholders = Placeholders
batch-pattern-insert = Insert { $placeholder }
batch-example = For example { $name }
batch-placeholder-number = Contract number
batch-placeholder-customer = Customer
batch-placeholder-customer-number = Customer number
batch-placeholder-kind = Document
batch-placeholder-date = Date
batch-placeholder-language = Language
batch-placeholder-level = Level
batch-placeholder-owner = Owner
batch-start = Choose a place and begin …
batch-ask-folder = Choose a folder for the documents
batch-ask-zip = Save the ZIP file
batch-zip-name = Documents { $date }
batch-zip-kind = ZIP file
batch-preparing = Counting contracts …
batch-progress = { $count } of { $total }
batch-cancel = Cancel
batch-cancelling = Cancelling …
batch-finished =
    { $count ->
        [0] No document written
        [one] One document written
       *[other] { $count } documents written
    }
batch-cancelled-folder =
    { $count ->
        [0] Cancelled, no document written
        [one] Cancelled, one document is in the folder
       *[other] Cancelled, { $count } documents are in the folder
    }
batch-cancelled-zip = Cancelled, no ZIP file was written
batch-failed-folder =
    { $count ->
        [0] This did not work, no document was written
        [one] This did not work, one document is in the folder
       *[other] This did not work, { $count } documents are in the folder
    }
batch-failed-zip = This did not work, no ZIP file was written
batch-replaced =
    { $count ->
        [one] One file of the same name was replaced.
       *[other] { $count } files of the same name were replaced.
    }
batch-left-out =
    { $count ->
        [one] One contract has no such document.
       *[other] { $count } contracts have no such document.
    }
batch-in-place = Place: { $name }
batch-open-place = Open folder
batch-close = Close
batch-runs-already = A run is under way. Wait until it is done, or cancel it.
batch-show = Show the run
