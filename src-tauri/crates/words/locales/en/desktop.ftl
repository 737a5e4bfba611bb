### The program as a guest of the desktop: registers, the About box, a report after a crash, staying at hand.

## Registers

registers-title = Registers
registers-text = Each register is a file of its own, with its own contracts, customers and settings.
registers-recent = Opened last
registers-current = open now
registers-usual = your own
registers-not-there = no longer there
registers-open = Open
registers-open-named = Open { $name }
registers-forget = Remove from the list
registers-forget-named = Remove { $name } from the list
registers-forget-text = The file stays where it is.
registers-choose = Open another register …
registers-new = New register …
registers-drop-here = Drop to open this register
registers-opened = { $name } is open
registers-missed = { $name } is no longer where it was. Your own register is open instead; nothing was changed.
registers-kind = Termkeeper register
registers-all = All files
registers-open-title = Open a register
registers-new-title = Where to keep the new register
registers-new-name = Contracts
registers-window = { $name } – Termkeeper

## About

about-title = About Termkeeper
about-text = Keeps contracts, their dates and what falls due, on this computer.
about-version = Version { $version }
about-licence = You may use, change and pass it on under { $licence }, as you choose.
about-diagnostics = For questions about a fault
about-diagnostics-text = No name, no contract and no place of a file is in these lines.
about-copy = Copy
about-copied = Copied
about-libraries =
    { $count ->
        [one] Built with { $count } library
       *[other] Built with { $count } libraries
    }
about-close = Close

## After a crash

crash-title = Termkeeper ended unexpectedly
crash-happened = { $date }
crash-safe = Your register is safe: every change that was confirmed is stored.
crash-text = A report says where in the program it happened. It holds no name, no contract and no place of a file. It is sent to nobody.
crash-show = Show report
crash-copy = Copy report
crash-copied = Report copied
crash-discard = Delete report

## Staying at hand

hand-title = At hand
hand-text = Reminders come while the program runs, with or without its window.
hand-keeps-running = Keep running when the window is closed
hand-keeps-running-text = A sign in the tray brings the window back; so does starting the program again.
hand-starts = Start with the system
hand-starts-text = Without showing the window.
hand-no-tray = This desktop shows no signs in a tray. Start the program again to bring the window back.
tray-open = Open Termkeeper
tray-quit = Quit

## Commands

action-open-register = Open register …
    .help = Opens another file of contracts.
action-new-register = New register …
    .help = Makes an empty file of contracts, where you want it.
action-registers = Recent registers
    .help = Shows the registers that you opened last.
action-print = Print
    .help = Prints what the window shows; a contract’s paper opens in the system’s viewer, to print it there.
action-about = About Termkeeper
    .help = Version, licences, and lines for questions about a fault.
