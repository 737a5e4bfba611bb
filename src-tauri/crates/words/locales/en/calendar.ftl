### The calendar of all deadlines: its screen and its file.

## The file

calendar-file-name = Termkeeper deadlines
calendar-file-summary = { $kind }: { $customer } ({ $number })
calendar-file-contract = Contract { $number }, { $level }
calendar-file-fee = Yearly fee { $fee }
calendar-file-owner = Owner: { $owner }
calendar-file-fallen = Fell away: { $summary }
calendar-file-fallen-sentence = This deadline fell away: the contract was changed, or somebody dealt with it.
