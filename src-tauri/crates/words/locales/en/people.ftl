### Who is at work, the first minute of the program, sample contracts, and the parts of the settings.

## Parts of the settings

settings-parts = Parts of the settings
settings-part-person = You
settings-part-look = Language and look
settings-part-reminders = Reminders
settings-part-company = Company
settings-part-editions = Terms
settings-part-backups = Backups
settings-part-registers = Registers
settings-for-person = For you
settings-for-house = For everybody

## Who is at work

person-title = You
person-text = Your name stands with every change you make, and tells which contracts are yours. It is kept on this computer.
person-name = Name
person-name-guessed = From your account on this computer, until you save a name.
person-initials = Initials
person-initials-own = Stand for you in lists. Left empty, they are { $initials }.
person-initials-none = Stand for you in lists.
person-save = Save name
person-done = Name saved
person-contracts = Contracts are yours if this name stands as their owner. The key { $key } shows yours alone.

## The first minute

start-title = Welcome to Termkeeper
start-text = You enter an order and its activation day. Termkeeper works out the last day, the renewal and the day until which the contract can be cancelled, and tells you why.
start-language = Language
start-company = Your company
start-company-note = Stands as contractor on every paper. Address and logo can follow.
start-person = Your name
start-person-note = Stands with every change you make, as { $initials } in lists.
start-person-none = Stands with every change you make.
start-ways = How do you want to begin?
start-new = Enter the first contract
start-new-text = Takes less than a minute.
start-import = Import your list
start-import-text = An Excel or CSV file. You see every row before anything is stored.
start-samples = Try with sample contracts
start-samples-text = Made-up contracts in a register of their own. Yours stays empty.
start-later = Look around first
start-example-title = What a contract will tell you
start-example-last = 31 Dec 2026

## Sample contracts

samples-banner = Sample contracts: everything here is made up. Your own register stays as it was.
samples-leave = Back to your register
samples-making = Making the sample contracts …

## What is mine

whose = Owner
whose-all = all
whose-mine = mine
whose-me = { $name } (you)
today-example-title = What a line will tell you
today-example-do = To do
today-example-note = 60 days before the contract renews. Enter does what is to be done.
today-whose = Contracts of { $name }, by day
renewal-list-owner = owner { $name }

## Commands

action-toggle-mine = Only mine
    .help = Shows the contracts that you look after, or all again: in Today, Contracts, Requests and Finance.
action-first-steps = First steps
    .help = Company, your name, and the ways to begin.
action-open-samples = Try with sample contracts
    .help = Opens made-up contracts in a register of their own; yours stays as it is.
action-leave-samples = Back to your register
    .help = Leaves the sample contracts.
action-person = Your name
    .help = Says who you are: for the history, for what is yours, for initials in lists.
action-window-look = Language and look
    .help = German or English, light, dark or high contrast.
