### Backup copies of the register, on the command line and in the window.

backup-made-at = Made
backup-size = Size
backup-changes = Changes
backup-state = State
backup-name = Name
backup-new = Backup copy made and verified: { $path }
backup-unchanged = Nothing has changed since the last copy: { $path }
backup-removed =
    { $count ->
        [one] { $count } older copy was let go.
       *[other] { $count } older copies were let go.
    }
backup-none = There is no backup copy yet.
backup-folder = Copies lie in { $path }
backup-sound = sound
backup-damaged = damaged
backup-restored = The register is again what it was on { $moment }.
backup-restored-before = What was there before is kept as { $path }
backup-restored-aside = The damaged register is kept as { $path }
backup-migrated = The register was brought from schema { $from } to { $to }.
backup-current = The register has the newest schema, { $to }.

## In the window

backup-title = Backups
backup-text = A copy is made every 30 minutes when something changed, before an import and when you leave. Each is verified before it counts. All of two days are kept, then one a day, a week and a month.
backup-total =
    { $count ->
        [0] no copies yet
        [one] { $count } copy, { $size }
       *[other] { $count } copies, { $size }
    }
backup-when = { $age }, { $time }
backup-line = Backed up, verified
backup-kilobytes = { $number } kB
backup-megabytes = { $number } MB
backup-change-count =
    { $count ->
        [one] { $count } change
       *[other] { $count } changes
    }
backup-done = Backup copy made and verified.
backup-done-unchanged = Nothing has changed since the copy of { $when }.
backup-restored-kept = What was there before is kept as a copy.
backup-put-back = Put back
backup-put-back-of = Put back the copy of { $moment }
backup-take-back = Take back
backup-make = Back up now
backup-list = Backup copies
backup-all = Show all
backup-offer = Put back the copy of { $when }
