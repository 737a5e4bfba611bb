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
