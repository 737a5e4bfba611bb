//! The command line of Termkeeper: the use cases of `desk` without a window.
//!
//! [`run`] is the whole program; the binary beside it only hands over the clock, the environment
//! and the standard streams. One file a command; `input` reads JSON by hand, so that a refusal
//! names the very place; `output` holds the public JSON and the tables for people.
//! What never lives here: rules, SQL, words that a result is made of (those are in `words`).
//! Help texts and what clap says about a wrong call are English.

mod arguments;
mod backup;
mod check;
mod company;
mod completions;
mod consulting;
mod contract;
mod customer;
mod date;
mod deadlines;
mod demo;
mod edition;
mod environment;
mod export;
mod failure;
mod finance;
mod import;
mod input;
mod lists;
mod man;
mod output;
mod pdf;
mod request;
mod session;
mod undo;
mod values;

use std::ffi::OsString;
use std::io::{self, BufWriter, Read, Write};

use chrono::{DateTime, Utc};
use clap::Parser;
use words::Words;

pub use desk::foreign::Reader;
pub use environment::Environment;

use arguments::{Arguments, Command};
use failure::Failure;
use output::Document;
use session::Session;

/// The exit code of a command that did what it was asked.
const DONE: u8 = 0;
/// The exit code when reading or writing failed.
const IO: u8 = 4;

/// The standard streams of the program.
#[expect(missing_debug_implementations, reason = "streams have nothing to show")]
pub struct Streams<'a> {
    /// Where `--json-in -` reads from.
    pub stdin: &'a mut dyn Read,
    /// The result, nothing else.
    pub stdout: &'a mut dyn Write,
    /// Messages and progress.
    pub stderr: &'a mut dyn Write,
}

/// Reads a table for a parent process on the real streams, if that is what these arguments (the
/// first one is the program's name) ask for, and gives the exit code: how `import` has a foreign
/// file read apart from everything else.
pub fn read_table(arguments: impl IntoIterator<Item = OsString>) -> Option<u8> {
    desk::foreign::serve(arguments.into_iter().skip(1))
}

/// Runs the program with these arguments (the first one is its name) and gives its exit code:
/// 0 done, 1 refused, 2 wrong usage, 3 register not usable, 4 I/O.
pub fn run(
    arguments: impl IntoIterator<Item = OsString>,
    streams: Streams<'_>,
    environment: &Environment,
    clock: &dyn Fn() -> DateTime<Utc>,
) -> u8 {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let Streams {
        stdin,
        stdout,
        stderr,
    } = streams;
    let parsed = match Arguments::try_parse_from(&arguments) {
        Ok(parsed) => parsed,
        Err(error) if !error.use_stderr() => {
            return finish(stdout, stderr, DONE, |out| {
                write!(out, "{}", error.render())
            });
        }
        Err(error) => {
            let wants_json = arguments::asks_for_json(&arguments);
            let words = Words::of(environment.language());
            return refuse(&Failure::from(error), wants_json, words, stdout, stderr);
        }
    };
    let wants_json = parsed.global.json;
    let mut session = Session::new(parsed.global, environment, clock, stdin, stderr);
    let words = session.words;
    let answer = execute(parsed.command, &mut session);
    match answer {
        Ok(document) => finish(stdout, stderr, DONE, |out| {
            if wants_json {
                document.json(out)?;
                writeln!(out)
            } else {
                document.people(out, words)
            }
        }),
        Err(failure) => refuse(&failure, wants_json, words, stdout, stderr),
    }
}

fn execute(command: Command, session: &mut Session<'_>) -> Result<Box<dyn Document>, Failure> {
    match command {
        Command::Date(command) => date::run(command, session),
        Command::Company(command) => company::run(command, session),
        Command::Customer(command) => customer::run(command, session),
        Command::Contract(command) => contract::run(command, session),
        Command::Request(command) => request::run(command, session),
        Command::Consulting(command) => consulting::run(command, session),
        Command::Edition(command) => edition::run(command, session),
        Command::Undo => undo::undo(session),
        Command::Redo => undo::redo(session),
        Command::Deadlines(arguments) => deadlines::run(&arguments, session),
        Command::Finance(command) => finance::run(command, session),
        Command::Pdf(command) => pdf::run(command, session),
        Command::Export(arguments) => export::run(&arguments, session),
        Command::Import(arguments) => import::run(&arguments, session),
        Command::Demo(arguments) => demo::run(&arguments, session),
        Command::Check => check::run(session),
        Command::Backup(command) => backup::run(command, session),
        Command::Migrate => backup::migrate(session),
        Command::Completions(arguments) => Ok(completions::run(&arguments)),
        Command::Man(arguments) => man::run(&arguments),
    }
}

/// Tells a refusal: one document on stdout with `--json`, else a message on stderr.
fn refuse(
    failure: &Failure,
    wants_json: bool,
    words: Words,
    stdout: &mut dyn Write,
    stderr: &mut dyn Write,
) -> u8 {
    let code = failure.exit_code();
    if wants_json {
        return finish(stdout, stderr, code, |out| {
            serde_json::to_writer(&mut *out, &failure.document(words))?;
            writeln!(out)
        });
    }
    // Where even stderr is closed, the exit code is all that is left to say.
    let _ = stderr
        .write_all(failure.message(words).as_bytes())
        .and_then(|()| stderr.flush());
    code
}

/// Writes a result and gives the exit code. A reader that has gone away has had enough, which is
/// no failure; any other trouble is one, so that a result never counts as delivered unseen.
fn finish(
    stdout: &mut dyn Write,
    stderr: &mut dyn Write,
    code: u8,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> u8 {
    let mut out = BufWriter::new(stdout);
    match write(&mut out).and_then(|()| out.flush()) {
        Ok(()) => code,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => code,
        Err(error) => {
            let _ = writeln!(stderr, "{error}");
            IO
        }
    }
}

#[cfg(test)]
mod tests;
