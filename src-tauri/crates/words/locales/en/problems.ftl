### Refusals and failures: what happened, what is safe, what to do.

## What was typed into a date field

typed-date-empty = A date is missing here.
typed-date-not-a-date = Not a date. Day.month.year, such as 31.10.26
typed-date-order-unclear = Day or month first? Use dots: day.month.year, such as 31.10.26
typed-date-no-such-day = { $month } has only { $days } days.
typed-date-no-such-day-ahead = { $month } has no day { $day }. Type { $before } or { $after }.
typed-date-other-weekday = { $date } is a { $weekday }.
typed-date-unit-missing = Days, weeks, months or years? Such as +30d, +2w, +3m, +1y
typed-date-out-of-range = The year is not between 1 and 9999.

## What was typed into an amount field

typed-money-empty = An amount is missing here.
typed-money-not-an-amount = Not an amount. Such as 4860 or 4,860.00
typed-money-thousands-unclear = Thousands or decimals? Such as 4860 or 4,860.00
typed-money-too-many-decimals =
    { $number_of_places ->
        [0] { $currency } has no decimals.
       *[other] { $currency } has at most { $number_of_places } decimals.
    }
typed-money-other-currency = This amount is in { $currency }.
typed-money-negative = The amount is below zero.
typed-money-too-large = The amount is too large.

## Refusals: what happened, then what to do

problem-activation-out-of-window = { $date } cannot be the activation day: allowed is { $earliest } to { $latest }.
problem-activation-out-of-window-plain = The activation day lies outside { $earliest } to { $latest }.
problem-activation-out-of-window-remedy = Choose a day from order + 1 to order + 90, both included.
problem-activation-fixed = The contract has been active since { $date }; its activation day is fixed.
problem-activation-fixed-remedy = Correct it with a reason; the old day stays in the history.
problem-too-many-contacts = At most { $max } contacts can be named.
problem-too-many-contacts-remedy = Replace a contact instead of adding one.
problem-duplicate-email = Two contacts have the same e-mail address.
problem-duplicate-email-remedy = Give each contact an address of their own.
problem-last-contact = The last contact of an active contract cannot be removed.
problem-last-contact-remedy = Name another contact in the same step.
problem-term-too-short = The term is at least { $min } months.
problem-term-too-short-remedy = Enter { $min } to { $max } months.
problem-unsupported-version = Versions before { $minimum } are not supported.
problem-unsupported-version-remedy = Enter the version in use, from { $minimum } on.
problem-too-many-satellites = { $satellites } satellites: this level has up to { $max }.
problem-too-many-satellites-remedy = Choose the level { $level }.
problem-too-many-satellites-none = No level has that many satellites.
problem-amendment-before-activation = The level can change from { $date } on, when the contract is active.
problem-amendment-needed = The contract runs already. Record another level as an amendment that holds from a day on.
problem-amendment-same-level = The contract has this level already.
problem-amendment-downgrade = A lower level starts with a renewal only: next possible { $date }, to be declared by { $declare-by }.
problem-amendment-remedy = Choose another day or another level.
problem-consulting-exhausted = The consulting hours of this contract year are used up.
problem-invalid-json = This is not well-formed JSON.
problem-invalid-json-remedy = Check the input near { $place }.
problem-invalid-utf8 = The input is not UTF-8.
problem-invalid-utf8-remedy = Save the file as UTF-8 and try again.
problem-too-large = The input is larger than { $max } bytes.
problem-too-large-remedy = Split it into smaller pieces.
problem-too-many-rows = A sheet holds { $max } rows at most.
problem-too-long-for-a-cell = Row { $row }: a cell holds { $max } characters at most.
problem-too-many-rows-remedy = Export fewer rows, or as CSV.
problem-missing-field = { $field } is missing.
problem-unknown-field = { $field } is not known.
problem-unknown-field-remedy = Remove it or correct its spelling.
problem-invalid-value = { $field } cannot be taken as it is.
problem-invalid-value-length = { $field } has { $min } to { $max } characters.
problem-invalid-value-range = { $field } lies between { $min } and { $max }.
problem-invalid-value-allowed = { $field } is one of: { $allowed }.
problem-invalid-value-control = { $field } holds a control character.
problem-invalid-value-email = { $field } is no mail address, such as name@company.example.
problem-invalid-value-currency = { $field } is no currency code, such as EUR.
problem-invalid-value-country = { $field } is no country code, such as DE.
problem-invalid-value-version = { $field } begins with no version number, such as 4.8.
problem-invalid-value-name-pattern = { $field } is no pattern for names of files. It may hold { $allowed } and text without / \ : * ? " < > |.
problem-invalid-value-not-applicable = { $field } does not apply to this solution.
problem-invalid-value-earliest = { $field } cannot lie before { $date }.
problem-no-renewal = The contract does not renew on { $date }.
problem-invalid-value-skipped = { $field }: this time does not exist, the clocks were put forward.
problem-invalid-date = { $field } is no day of the calendar.
problem-invalid-date-remedy = Write year-month-day, such as 2026-10-31.
problem-invalid-time = { $field } is no time of the calendar.
problem-invalid-time-remedy = Write it as 2026-06-05T16:00, with seconds and offset if you like.
problem-unknown-level = This level is not known. Known are: { $allowed }.
problem-unknown-impact = This impact is not known: critical, medium or low.
problem-unknown-region = This region is not known. Known are: { $allowed }.
problem-out-of-range = The result lies after 31 Dec 9999, or a number is outside of its range.
problem-out-of-range-between = { $field } lies between { $min } and { $most }.
problem-duplicate-number = This number is taken already.
problem-duplicate-number-remedy = Choose another number, or leave it empty.
problem-not-found-contract = There is no contract { $number }.
problem-not-found-customer = There is no customer { $number }.
problem-not-found = There is no such record.
problem-state-conflict = This is not possible in the state “{ $state }”.
problem-state-conflict-plain = This is not possible now.
problem-nothing-to-undo = There is nothing to undo.
problem-usage = The call is not understood.
problem-register-missing = There is no register at this place.
problem-register-missing-remedy = Check the path, or create the register with the first customer.
problem-register-unreadable = The register cannot be read.
problem-register-unreadable-remedy = Check that the file is a Termkeeper register and that you may open it.
problem-register-locked = Another program holds the register.
problem-register-locked-remedy = Close it there, or try again in a moment.
problem-register-damaged = The register is damaged.
problem-register-damaged-safe = The file stays as it is; nothing is overwritten.
problem-register-damaged-remedy = Put a backup copy back: in the window, or with termkeeper backup restore latest.
problem-backup-damaged = The backup copy is not what it was when it was made.
problem-backup-damaged-remedy = Choose another copy; termkeeper backup list shows all of them.
problem-not-found-backup = There is no backup copy { $backup }.
problem-register-newer = The register comes from a newer Termkeeper.
problem-register-newer-remedy = Update Termkeeper to open it.
problem-register-read-only = The register is read-only.
problem-register-read-only-remedy = Allow writing to the file and its folder to make changes.
problem-io = Reading or writing failed: { $cause }
problem-io-remedy = Check the disk and the permissions, then try again.
problem-io-disk-full = There is no room left on the disk.
problem-io-disk-full-remedy = Make room, or choose another place, then try again.
problem-io-read-only = This place can only be read.
problem-io-read-only-remedy = Choose another place.
problem-io-permission = The right to open or write this file is missing.
problem-io-permission-remedy = Choose another place, or ask for the right to this one.
problem-unknown-outcome = It is not known whether the change was stored.
problem-unknown-outcome-remedy = Open the register again and look before you repeat the change.
problem-safe-nothing-stored = Nothing was stored.
problem-safe-untouched = The register is untouched.

## Names of fields, in refusals and in the history

field-name-number = Number
field-name-name = Name
field-name-customer = Customer
field-name-level = Level
field-name-received-on = Order received
field-name-commissioned-on = Order placed
field-name-activation-requested-on = Activation wish
field-name-activates-on = Activation
field-name-effective-on = Effective on
field-name-term-months = Term
field-name-months = Months
field-name-periods = Periods
field-name-year = Year
field-name-yearly-fee = Fee
field-name-amount-minor = Amount
field-name-currency = Currency
field-name-owner = Owner
field-name-note = Note
field-name-imported = Imported
field-name-contacts = Contacts
field-name-email = E-mail
field-name-phone = Phone
field-name-solutions = Systems
field-name-solution = Solution
field-name-version = Version
field-name-environment = Use
field-name-satellites = Satellites
field-name-notices = Notices
field-name-amendments = Amendments
field-name-withdrawn-on = Withdrawn on
field-name-ends-on = Ends on
field-name-named-end = Named end
field-name-sender = Sender
field-name-agreed-on = Agreed on
field-name-reason = Reason
field-name-language = Language
field-name-street = Street
field-name-postal-code = Postal code
field-name-city = City
field-name-country = Country
field-name-vat-id = VAT id
field-name-is-business = Business
field-name-received = Received
field-name-channel = Channel
field-name-party = Party
field-name-impact = Impact
field-name-region = Region

## Amendments, consulting, documents, the contract as of another day

problem-amendment-other = From { $date } on { $level } is already agreed. An amendment before it or on the same day would contradict that.
problem-amendment-fee-day = A new fee holds from the start of a period: { $earlier } or { $date }.
problem-amendment-other-fee = From { $date } on another fee is already agreed.
problem-amendment-fee-by-amendment = This fee holds by an amendment. Record another one as a further amendment.
problem-amendment-same-fee = This fee holds on that day already.
problem-consulting-left = In contract year { $ordinal } { $left }{ "\u00A0" }hours of consulting are left.
problem-consulting-none-left = The consulting of contract year { $ordinal } is used up.
problem-consulting-remedy = Further consulting days can be ordered: { $percent }{ "\u00A0" }% discount.
problem-consulting-remedy-none = Further consulting days can be ordered, without discount at this level.
problem-not-active-on-from = The contract runs from { $date } on only.
problem-not-active-on-until = The contract runs until { $date } only.
problem-cancelled-already = This appointment is cancelled already.
problem-withdrawn-already = This notice is withdrawn already.
problem-not-recorded-yet = On { $date } this contract was not recorded yet. It has been since { $earliest }.
problem-document-missing = The document “{ $name }” is no longer beside the register.
problem-document-missing-remedy = Put the folder of documents back beside the register, or attach the document once more.
problem-document-changed = The document “{ $name }” has been changed: its content is not the recorded one any more.
problem-document-changed-remedy = Take it from a backup, or attach the original once more.
problem-document-chosen-changed = The chosen file has been changed since.
problem-document-chosen-changed-remedy = Choose it once more.
field-name-blocks = Number of blocks
field-name-on = Day of the appointment
field-name-document = Document
field-name-received-time = Time of day
field-name-as-of = As of
field-name-consulting = Consulting
field-name-fee-changes = New fees
field-name-renewal-checks = Checked renewals
field-name-name-pattern = File name

## Tables that others made

problem-table-file-bytes = The file is larger than { $max }{ "\u00A0" }MB.
problem-table-unpacked-bytes = Unpacked, this workbook is larger than { $max }{ "\u00A0" }MB.
problem-table-parts = The workbook holds more than { $max } files.
problem-table-unpacked-bytes-remedy = Copy the list into a new workbook, or save it as CSV.
problem-table-sheets = The workbook has more than { $max } sheets.
problem-table-rows = The list has more than { $max } rows.
problem-table-columns = The list has more than { $max } columns.
problem-table-cells = The list has more than { $max } cells.
problem-table-cell-characters = A cell holds more than { $max } characters.
problem-table-cell-characters-remedy = Shorten that cell and try again.
problem-table-memory = Reading this file takes more memory than is allowed.
problem-table-time = Reading this file takes too long.
problem-table-too-large-remedy = Split the list into several files, or copy the part you need into a new one.
problem-table-password = The workbook is protected by a password.
problem-table-password-remedy = Open it, save a copy without a password and import that one.
problem-table-not-a-table = The file is neither a workbook (XLSX, XLS, ODS) nor a text table (CSV).
problem-table-not-a-table-remedy = Open it in the program it comes from and save it as XLSX or CSV.
problem-table-broken = The file is damaged and cannot be read.
problem-table-broken-remedy = Open it in a spreadsheet, save it anew and try again.
problem-table-open-quote = The quotation mark in line { $line } is never closed.
problem-table-open-quote-remedy = Close or remove it and try again.
problem-table-mixed-encodings = Line { $line } is encoded differently from the lines before it. Umlauts would be wrong.
problem-table-unknown-encoding = Line { $line } holds letters in an encoding that is not known. Umlauts would be wrong.
problem-table-encoding-remedy = Save the list as “CSV UTF-8” or as XLSX and try again.
