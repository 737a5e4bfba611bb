### The calendar of all deadlines: its screen and its file.

## The file

calendar-file-name = Termkeeper-Fristen
calendar-file-summary = { $kind }: { $customer } ({ $number })
calendar-file-contract = Vertrag { $number }, { $level }
calendar-file-fee = Jahresgebühr { $fee }
calendar-file-owner = Zuständig: { $owner }
calendar-file-fallen = Entfallen: { $summary }
calendar-file-fallen-sentence = Diese Frist ist entfallen: Der Vertrag wurde geändert, oder jemand hat sie erledigt.
