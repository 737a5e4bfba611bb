//! The built programs and what they answer. Never builds them.

use std::ffi::OsStr;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::place::Place;

/// A path that the task runner hands over, or the command to run instead.
#[must_use]
pub fn handed_over(variable: &str, step: &str) -> PathBuf {
    let remedy =
        format!("run this through `cargo xtask test --only {step}`, which builds what it needs");
    let path = std::env::var_os(variable)
        .map_or_else(|| panic!("{variable} is not set: {remedy}"), PathBuf::from);
    assert!(path.is_file(), "{} is not there: {remedy}", path.display());
    path
}

/// The command line on one register, on one day.
#[derive(Debug, Clone, Copy)]
pub struct CommandLine<'a> {
    place: &'a Place,
    today: &'a str,
}

/// What a program gave.
#[derive(Debug)]
pub struct Answer {
    /// The exit code; a program that died has none.
    pub code: Option<i32>,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub notes: String,
}

impl<'a> CommandLine<'a> {
    /// The command line on the register of this place, on this day.
    #[must_use]
    pub fn on(place: &'a Place, today: &'a str) -> Self {
        Self { place, today }
    }

    /// The same on another day.
    #[must_use]
    pub fn at(self, today: &'a str) -> Self {
        Self { today, ..self }
    }

    /// Runs a command with `--json` and gives whatever it answers.
    pub fn answer<Argument: AsRef<OsStr>>(&self, arguments: &[Argument]) -> Answer {
        self.answer_to(arguments, "")
    }

    /// The same with a text on standard input.
    pub fn answer_to<Argument: AsRef<OsStr>>(
        &self,
        arguments: &[Argument],
        input: impl AsRef<[u8]>,
    ) -> Answer {
        let mut command = self.command();
        command.arg("--json").args(arguments);
        finished(command, input.as_ref())
    }

    /// Runs a command as a person would, without `--json`.
    pub fn shown<Argument: AsRef<OsStr>>(&self, language: &str, arguments: &[Argument]) -> Answer {
        let mut command = self.command();
        command.args(["--lang", language]).args(arguments);
        finished(command, b"")
    }

    /// Runs a command that must succeed and gives its document.
    pub fn json<Argument: AsRef<OsStr>>(&self, arguments: &[Argument]) -> Value {
        self.answer(arguments).done()
    }

    /// The same with a document as input, for the commands that take `--json-in -`.
    pub fn json_in<Argument: AsRef<OsStr>>(&self, arguments: &[Argument], input: &Value) -> Value {
        self.answer_to(arguments, input.to_string()).done()
    }

    /// The bare command with register and day, for journeys that start it in their own way.
    #[must_use]
    pub fn command(&self) -> Command {
        let mut command = Command::new(handed_over("TERMKEEPER_PROGRAM", "journeys"));
        self.place.house(&mut command);
        command
            .current_dir(self.place.folder())
            .arg("--register")
            .arg(self.place.register())
            .args(["--today", self.today]);
        command
    }
}

/// Runs a prepared command to its end.
pub fn finished(mut command: Command, input: &[u8]) -> Answer {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{command:?} did not start: {error}"));
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.to_vec();
    // From a thread of its own: a program that answers before it has read everything must not block both sides.
    // One that refuses early closes its input, which is its right.
    let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().expect("an end");
    writer.join().expect("a writer");
    Answer {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).expect("UTF-8 on standard output"),
        notes: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

impl Answer {
    /// The document of a command that must have succeeded.
    pub fn done(&self) -> Value {
        assert_eq!(self.code, Some(0), "{} {}", self.out, self.notes);
        self.document()
    }

    /// Exactly one JSON document on standard output.
    #[must_use]
    pub fn document(&self) -> Value {
        serde_json::from_str(&self.out)
            .unwrap_or_else(|error| panic!("{error}: `{}` {}", self.out, self.notes))
    }

    /// Checks a refusal: its exit code, its code, its rule, and that it says something. Gives the details.
    #[track_caller]
    pub fn refused(&self, exit: i32, code: &str, rule: Option<&str>) -> Value {
        let document = self.document();
        let error = &document["error"];
        assert_eq!(
            (self.code, error["code"].as_str(), error["rule"].as_str()),
            (Some(exit), Some(code), rule),
            "{document} {}",
            self.notes
        );
        let keys: Vec<&String> = document.as_object().expect("an object").keys().collect();
        assert_eq!(keys, ["error"], "nothing but the error");
        let message = error["message"].as_str().unwrap_or_default();
        assert!(!message.is_empty(), "a message: {document}");
        assert!(error["details"].is_object(), "details: {document}");
        assert!(
            !self.notes.contains("panicked"),
            "it panicked: {}",
            self.notes
        );
        error["details"].clone()
    }
}
