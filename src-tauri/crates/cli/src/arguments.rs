//! The commands and the options that all of them take. Each command's own arguments are in its
//! file. Never: doing anything.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use desk::records::Date;
use words::Language;

use crate::{
    backup, company, completions, consulting, contract, customer, date, deadlines, demo, edition,
    export, finance, import, man, pdf, request, values,
};

/// Under which the options of every command stand in the help.
const HEADING: &str = "Options of every command";

/// Dates, renewals and notices of support contracts, from a register in one file.
#[derive(Debug, Parser)]
#[command(
    name = "termkeeper",
    version,
    propagate_version = true,
    after_help = "\
Examples:
  termkeeper date term --activates 2024-02-29 --months 12 --explain
  termkeeper customer add --json-in customer.json
  termkeeper contract list --state active --due-within 90
  termkeeper contract notice V-2026-0001 --received 2027-01-31 --channel letter --party client
  termkeeper request add --json-in request.json
  termkeeper consulting draw V-2026-0001 --on 2026-06-10 --blocks 1
  termkeeper pdf summary V-2026-0001 --out summary.pdf
  termkeeper --json deadlines --within 30
  termkeeper finance renewals --from 2027-01 --as-of 2026-12-31

Exit codes:
  0 done, 1 refused, 2 wrong usage, 3 register missing, unreadable, locked, damaged or newer, 4 I/O.
  With --json every exit but 0 prints {\"error\": {\"code\", \"rule\", \"message\", \"details\"}} on stdout."
)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Options that every command takes, before or after its name; the last one counts.
#[derive(Debug, Args)]
pub(crate) struct Global {
    /// The contract register; default: TERMKEEPER_REGISTER, then the one that the window uses.
    #[arg(
        long,
        global = true,
        overrides_with = "register",
        value_name = "FILE",
        help_heading = HEADING
    )]
    pub(crate) register: Option<PathBuf>,

    /// Pretend that it is this day; commands that write then need --register.
    #[arg(
        long,
        global = true,
        overrides_with = "today",
        value_name = "YYYY-MM-DD",
        value_parser = values::day,
        help_heading = HEADING
    )]
    pub(crate) today: Option<Date>,

    /// Language of tables, reasons, messages and papers; default: the system's.
    #[arg(
        long,
        global = true,
        overrides_with = "lang",
        value_name = "LANGUAGE",
        value_parser = values::language(),
        help_heading = HEADING
    )]
    pub(crate) lang: Option<Language>,

    /// One JSON document on stdout instead of a table.
    #[arg(long, global = true, overrides_with = "json", help_heading = HEADING)]
    pub(crate) json: bool,
}

/// What can be done.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Compute dates by the terms; needs no register.
    #[command(subcommand)]
    Date(date::Command),
    /// Add, list, show and change customers.
    #[command(subcommand)]
    Customer(customer::Command),
    /// Show and change what papers say about the company, with its logo and signature.
    #[command(subcommand)]
    Company(company::Command),
    /// Add, list, show, change and amend contracts, record notices.
    #[command(subcommand)]
    Contract(contract::Command),
    /// Log, answer, list and show support requests.
    #[command(subcommand)]
    Request(request::Command),
    /// Draw, cancel and list the consulting that a level includes.
    #[command(subcommand)]
    Consulting(consulting::Command),
    /// List, show, check, take in, give out and confirm editions of the terms.
    #[command(subcommand)]
    Edition(edition::Command),
    /// Take back the last change that stands.
    #[command(after_help = "Example:\n  termkeeper undo")]
    Undo,
    /// Do again what was taken back last.
    #[command(after_help = "Example:\n  termkeeper redo")]
    Redo,
    /// List what is due, and whatever is overdue.
    Deadlines(deadlines::Arguments),
    /// Say what renews for how much, add it up, and tick it off.
    #[command(subcommand)]
    Finance(finance::Command),
    /// Write papers as PDF.
    #[command(subcommand)]
    Pdf(pdf::Command),
    /// Write all contracts as a table, or the whole register as JSON.
    Export(export::Arguments),
    /// Take over contracts from a list in XLSX, XLS, ODS or CSV, or everything from a JSON export.
    Import(import::Arguments),
    /// Make a register full of plausible contracts.
    Demo(demo::Arguments),
    /// Check the register: file, history, and facts against both.
    #[command(after_help = "Example:\n  termkeeper check --register contracts.termkeeper")]
    Check,
    /// Make, list, verify and put back copies of the register.
    #[command(subcommand)]
    Backup(backup::Command),
    /// Bring a register of an older Termkeeper up to date; a copy is made first.
    #[command(after_help = "Example:\n  termkeeper migrate --register contracts.termkeeper")]
    Migrate,
    /// Print shell completions.
    Completions(completions::Arguments),
    /// Print the manual page.
    Man(man::Arguments),
}

/// Whether a call that could not be understood asked for JSON.
pub(crate) fn asks_for_json(arguments: &[OsString]) -> bool {
    arguments
        .iter()
        .skip(1)
        .take_while(|argument| *argument != "--")
        .any(|argument| argument == "--json")
}
