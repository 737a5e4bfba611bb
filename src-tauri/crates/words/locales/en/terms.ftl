### Editions of the terms: the screen, the form, what can be wrong with an edition.

## Screen

terms-title = Terms
terms-text = New contracts are made under the edition that is valid on the day of the order. A signed contract keeps its own.
terms-shipped = shipped
terms-own = your edition
terms-in-force = in force today
terms-valid-from = valid from { $date }
terms-contracts =
    { $count ->
        [0] no contract
        [one] 1 contract
       *[other] { $count } contracts
    }
terms-unconfirmed =
    { $count ->
        [one] 1 cell unconfirmed
       *[other] { $count } cells unconfirmed
    }
terms-open = View
terms-back = All editions
terms-copy = Copy
terms-edit = Change
terms-export = Export
terms-import = Import
terms-published = Published wording
terms-numbers = What the program computes from it
terms-not-published = Not in the published wording
terms-published-value = published: { $value }
terms-open-cell = unconfirmed
terms-open-text = The published table lost its check marks. Confirm each cell once; until then no paper promises it.
terms-confirm-yes = Yes, holds
terms-confirm-no = No
terms-confirm-label = { $level }: support for test systems
terms-assumed = assumed: { $value }
terms-confirmed-by = { $level }: { $value }, confirmed by { $who } on { $date }
terms-confirmed-on = { $level }: { $value }, confirmed on { $date }
terms-fixed-shipped = The shipped edition never changes. Copy it to change numbers.
terms-fixed-signed = Contracts are signed under this edition; it no longer changes. Copy it anew.
terms-new-title = New edition after “{ $name }”
terms-edit-title = Change “{ $name }”
terms-copy-of = { $name }, own version
terms-save = Save edition
terms-cancel = Cancel
terms-all-good = No contradiction
terms-found =
    { $count ->
        [one] 1 field does not fit
       *[other] { $count } fields do not fit
    }
terms-saved = Edition saved
terms-imported = Edition “{ $name }” imported
terms-import-unchanged = This edition is here already
terms-confirmed-done = Cell confirmed
terms-exported = Saved: { $path }
terms-import-title = Import an edition
terms-export-title = Export the edition
terms-file-kind = Edition of the terms

## Fields

terms-group-edition = Edition
terms-group-activation = Activation
terms-group-contacts = Contacts
terms-group-term = Term and notice
terms-group-holidays = Holidays and zone
terms-group-requests = Requests and consulting
terms-group-levels = Levels
terms-name-de = Name, German
terms-name-en = Name, English
terms-id = Id
terms-valid = Valid from
terms-earliest = Earliest
terms-default = Without a wish
terms-latest = Latest
terms-days-after-order = days after the order
terms-most-contacts = At most
terms-contacts-due = To be named within
terms-minimum-term = Minimum term
terms-notice = Notice period
terms-postal = Time for letters of ours
terms-block = Consulting block
terms-region = Holidays of the state
terms-extra = Further holidays
terms-extra-hint = days, separated by commas
terms-zone = Time zone
terms-channels = Ways to report
terms-portal = Through a portal, too
terms-unit-days = days
terms-unit-working-days = working days
terms-unit-months = months
terms-unit-hours = h
terms-unit-contacts = people
terms-unit-percent = %
terms-levels-text = From the least to the most. A higher level never promises less.
terms-level-name = Name
terms-opens = Opens
terms-closes = Closes
terms-response = Response, { $impact }
terms-requests = Requests per contract year
terms-phone = Telephone in emergencies
terms-test-systems = Test systems
terms-discount = Consulting discount
terms-consulting-hours = Consulting per contract year
terms-satellites = Satellites
terms-yes = yes
terms-no = no
terms-open-value = open
terms-none = none
terms-from-version = from version { $version }
terms-up-to = up to { $most }
terms-solution = Solution
terms-impact = Impact

## States of Germany

terms-region-bb = Brandenburg
terms-region-be = Berlin
terms-region-bw = Baden-Württemberg
terms-region-by = Bavaria
terms-region-hb = Bremen
terms-region-he = Hesse
terms-region-hh = Hamburg
terms-region-mv = Mecklenburg-Western Pomerania
terms-region-ni = Lower Saxony
terms-region-nw = North Rhine-Westphalia
terms-region-rp = Rhineland-Palatinate
terms-region-sh = Schleswig-Holstein
terms-region-sl = Saarland
terms-region-sn = Saxony
terms-region-st = Saxony-Anhalt
terms-region-th = Thuringia

## What is wrong with a field of an edition

terms-finding-empty = Something is missing here.
terms-finding-too-long = At most { $count } characters.
terms-finding-control = Control characters are not allowed.
terms-finding-too-many = At most { $count } entries.
terms-finding-too-small = At least { $count }.
terms-finding-too-large = At most { $count }.
terms-finding-not-an-id = Lower-case letters, digits, - and _ only.
terms-finding-duplicate = This stands before it already.
terms-finding-unknown-region = This state is not known.
terms-finding-unknown-zone = This time zone is not known. Such as Europe/Berlin.
terms-finding-earliest-after-latest = The earliest day lies after the latest ({ $count }).
terms-finding-default-outside = The default day lies outside { $earliest } to { $latest }.
terms-finding-notice-longer = Longer than the shortest term; at most { $count } days.
terms-finding-phone = Telephone is a matter of each level.
terms-finding-closes = The service window closes before it opens.
terms-finding-unknown-impact = The edition has no such impact.
terms-finding-response-without-window = Without a service window there is no response time.
terms-finding-phone-without-window = Without a service window nobody answers a call.
terms-finding-blocks = No whole number of blocks of { $hours } h.
terms-finding-less = Less than “{ $level }” below it.
terms-finding-not-a-number = A whole number belongs here.
terms-finding-not-a-time = Not a time of day. Such as 09:00.
terms-finding-one-end-only = Opening and closing belong together.
terms-finding-not-days = No day: { $text }
terms-finding-id-taken = This id is taken.
terms-finding-day-taken = From this day on “{ $name }” is valid already.

## Why an edition is refused

terms-problem-at-line = Line { $line }: { $message }
terms-problem-not-toml = The text is not well-formed TOML.
terms-problem-missing = The field “{ $field }” is missing.
terms-problem-unknown = There is no field “{ $field }”.
terms-problem-wrong = “{ $field }”: { $expected } belongs here.
terms-expected-text = a text
terms-expected-whole-number = a whole number
terms-expected-yes-or-no = true or false
terms-expected-day = a day such as 2027-01-31
terms-expected-time-of-day = a time of day such as 09:00
terms-expected-request-channel = email or portal
terms-expected-list = a list
terms-expected-table = a table
terms-problem-not-found = There is no edition “{ $edition }”.
terms-problem-shipped = The shipped edition never changes. Copy it under an id of your own.
terms-problem-signed =
    { $count ->
        [one] 1 contract is made under this edition. Copy it anew.
       *[other] { $count } contracts are made under this edition. Copy it anew.
    }
terms-problem-confirmed = This cell is confirmed. That happens exactly once.
terms-problem-no-cell = There is no such cell.

## Command line

terms-cli-valid = The edition contradicts nothing.
terms-cli-edition = Edition
terms-cli-origin = Origin
terms-cli-contracts = Contracts
terms-cli-open = Unconfirmed
terms-cli-in-force = In force
terms-cli-level = Level
terms-cli-window = Window
terms-cli-response = Response
terms-cli-requests = Requests
terms-cli-consulting = Consulting
