### What a person can have the program do: title and one sentence of help, for menus, palette and
### the sheet of shortcuts. Which there are is said by desk/src/actions.rs.

## Menus

menu-file = File
menu-edit = Edit
menu-view = View
menu-go = Go
menu-contract = Contract
menu-help = Help

menu-with-change = { $action }: { $change }

## Actions

action-new-contract = New contract
    .help = Records an order and sets the activation day.
action-new-customer = New customer
    .help = Records a company or a person, before there is a contract.
action-import-list = Import list
    .help = Checks a spreadsheet against the terms, row by row; nothing is stored until you say so.
action-export-list = Export list
    .help = Saves what the screen shows as a file for Excel or the calendar.
action-quit = Quit
    .help = Closes the window; everything is stored already.
action-undo = Undo
    .help = Takes back the last change, also after a restart.
action-redo = Redo
    .help = Makes again what was taken back last.
action-find = Find
    .help = Finds contracts, customers, commands and dates while you type.
action-tick-row = Select row
    .help = Selects the current row, or lets it go, to work on several at once.
action-tick-all = Select all rows
    .help = Selects everything that the filter lets through.
action-settings = Settings
    .help = Company, terms, language and look.
action-company = Company and letterhead
    .help = What stands on every paper: name, address, logo, signature.
action-editions = Editions of the terms
    .help = Shows the terms as data and lets you write your own.
action-toggle-panel = Show or hide details
    .help = Shows what belongs to the current row, beside the list.
action-calendar-today = Calendar: show today
    .help = Shows the month or year again in which today lies.
action-calendar-span = Calendar: month or year
    .help = Changes between one month with its deadlines and the whole year.
action-look-system = Look: as the system
    .help = Light or dark, as your system is set.
action-look-light = Look: light
    .help = Dark text on a light ground.
action-look-dark = Look: dark
    .help = Light text on a dark ground.
action-look-contrast = Look: high contrast
    .help = Black on white with strong edges.
action-language-de = Deutsch
    .help = Shows the window in German, at once.
action-language-en = English
    .help = Shows the window in English, at once.
action-go-today = Go to Today
    .help = What is overdue and what comes.
action-go-contracts = Go to Contracts
    .help = All contracts, to sort and filter.
action-go-customers = Go to Customers
    .help = All customers and their contracts.
action-go-requests = Go to Requests
    .help = Support requests and until when to respond.
action-go-finance = Go to Finance
    .help = What renews when and for how much.
action-go-calendar = Go to Calendar
    .help = All deadlines by month and year.
action-go-back = Back
    .help = Back to the screen before.
action-record-notice = Record notice
    .help = Says at once whether it is on time, and what it ends.
action-log-request = Log support request
    .help = Starts the clock until which to respond.
action-answer-request = Record response
    .help = Stops the clock of the request that is chosen.
action-edit-contacts = Edit contacts
    .help = Names who may make support requests.
action-edit-contract = Edit contract
    .help = Changes what was entered; the history keeps what it was.
action-amend-level = Change level
    .help = Records another service level from a day on.
action-amend-fee = Change fee
    .help = Records another fee from a period on.
action-draw-consulting = Draw consulting
    .help = Books an appointment on the hours of the contract year.
action-save-summary = Save PDF summary
    .help = Saves the summary of the contract in the customer’s language.
action-show-why = Show why
    .help = Shows the steps, rules and clauses that a date follows from.
action-show-history = Show history
    .help = Who changed what and when.
action-show-as-of = Show as of a day
    .help = Shows the contract as it was known on another day.
action-calculate-response = Response calculator
    .help = Computes until when to respond, for any level and moment.
action-shortcuts = Keyboard shortcuts
    .help = Shows all keys.
action-single-keys = Switch single keys on or off
    .help = Letters alone then do something or nothing; combinations stay.

## What can be undone and redone

change-contract = { $what }, { $number }
change-customer-created = Customer { $number } created
change-customer = Customer { $number } changed
change-settings = Settings changed
change-edition = Edition { $id } changed
change-import = Import of a list, { $count } records
change-many = { $what }, { $count } records together

## What the search field answers by itself

quick-deadlines =
    { $count ->
        [0] nothing due on this day
        [one] { $count } deadline on this day
       *[other] { $count } deadlines on this day
    }
quick-notice = Notice
quick-notice-hint = Type the day it arrives and the activation: notice 2 Nov 2026 A=1 Jan 2026. T=24 for periods of 24 months.
quick-notice-of = Received { $received }, active since { $activates }, periods of { $months } months
quick-notice-ends = { $verdict }: ends on { $end }
quick-step = { $label }: { $value } ({ $rule })
quick-step-alone = { $label } ({ $rule })

## Single keys

keys-single = Use single keys, such as N for a notice
keys-single-text = Switch them off if you speak to the computer or hit keys by accident.
keys-single-now-on = Single keys are on.
keys-single-now-off = Single keys are off.

action-copy-rows = Copy rows
    .help = Copies the ticked rows, or the current one, as a table for a spreadsheet or a letter.
action-set-owner = Set owner
    .help = Says who looks after the ticked contracts, or the current one; one step to undo.
action-views = Views
    .help = Chooses a view of the list: what it shows, its columns, order and groups.
action-save-view = Save view
    .help = Keeps filters, columns, order and groups of the list under a name.
action-columns = Columns
    .help = Shows, hides, moves and sizes the columns of the list.
action-group = Group
    .help = Puts rows together by state, level, owner, customer or month.

## Palette

palette-recent = Recent
palette-hint = Also answers a day such as 31 Oct and “notice 2 Nov 2026 A=1 Jan 2026”.
# What a question about a notice begins with, in small letters.
quick-notice-words = notice cancel
