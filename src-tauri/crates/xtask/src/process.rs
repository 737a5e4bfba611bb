//! Starts other programs: quietly, aloud, or aloud while counting tests. Never decides what to start.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

use crate::counts::Counts;
use crate::failure::Failure;

/// A program with its arguments, and what to do when it fails.
pub(crate) struct Program {
    command: Command,
    line: String,
    remedy: Option<String>,
}

impl Program {
    /// A program by its name in the search path, or by its path.
    pub(crate) fn new(name: impl AsRef<OsStr>) -> Self {
        let name = name.as_ref();
        let mut command = Command::new(name);
        command.current_dir(crate::workspace::root());
        Self {
            command,
            line: name.to_string_lossy().into_owned(),
            remedy: None,
        }
    }

    /// The cargo that runs this task, so that a toolchain chosen on the command line stays chosen.
    pub(crate) fn cargo() -> Self {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        Self {
            line: "cargo".to_owned(),
            ..Self::new(cargo)
        }
    }

    /// npm, started in the folder of the window's sources.
    pub(crate) fn npm() -> Self {
        Self::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
            .in_folder(&crate::workspace::path("ui"))
    }

    /// Adds arguments.
    pub(crate) fn arguments<Item: AsRef<OsStr>>(
        mut self,
        arguments: impl IntoIterator<Item = Item>,
    ) -> Self {
        for argument in arguments {
            self.line.push(' ');
            self.line.push_str(&argument.as_ref().to_string_lossy());
            self.command.arg(argument);
        }
        self
    }

    /// Starts it in this folder instead of the workspace's.
    pub(crate) fn in_folder(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Sets a variable of its environment.
    pub(crate) fn variable(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// What a person does when it fails.
    pub(crate) fn remedy(mut self, remedy: impl Into<String>) -> Self {
        self.remedy = Some(remedy.into());
        self
    }

    /// Runs it without a sound and gives what it printed; when it fails, the failure carries all of it.
    pub(crate) fn quietly(mut self) -> Result<String, Failure> {
        let output = self
            .command
            .stdin(Stdio::null())
            .output()
            .map_err(|error| self.not_started(&error))?;
        let mut printed = String::from_utf8_lossy(&output.stdout).into_owned();
        if output.status.success() {
            return Ok(printed);
        }
        printed.push_str(&String::from_utf8_lossy(&output.stderr));
        Err(self.failed(output.status).output(printed))
    }

    /// Runs it with its output in full view.
    pub(crate) fn aloud(mut self) -> Result<(), Failure> {
        let status = self
            .command
            .status()
            .map_err(|error| self.not_started(&error))?;
        if status.success() {
            Ok(())
        } else {
            Err(self.failed(status))
        }
    }

    /// Runs it in full view and counts the tests that its closing lines name. The counts are given for a failing
    /// run as well, so that a summary can name them.
    pub(crate) fn counting(mut self) -> (Counts, Result<(), Failure>) {
        let mut counts = Counts::default();
        let mut child = match self.command.stdout(Stdio::piped()).spawn() {
            Ok(child) => child,
            Err(error) => return (counts, Err(self.not_started(&error))),
        };
        if let Some(stdout) = child.stdout.take() {
            let mut out = std::io::stdout();
            for line in BufReader::new(stdout).split(b'\n') {
                let Ok(line) = line else { break };
                let line = String::from_utf8_lossy(&line);
                counts += Counts::of_line(&line);
                // A closed terminal is no reason to stop the tests.
                let _ = writeln!(out, "{}", line.trim_end_matches('\r'));
            }
        }
        let result = match child.wait() {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(self.failed(status)),
            Err(error) => Err(self.not_started(&error)),
        };
        (counts, result)
    }

    fn not_started(&self, error: &std::io::Error) -> Failure {
        let failure = Failure::new(format!("Could not start `{}`: {error}", self.line));
        match &self.remedy {
            Some(remedy) => failure.remedy(remedy),
            None => failure,
        }
    }

    fn failed(&self, status: ExitStatus) -> Failure {
        let failure = Failure::new(format!("`{}` failed ({status})", self.line));
        match &self.remedy {
            Some(remedy) => failure.remedy(remedy),
            None => failure,
        }
    }
}

/// Where a program stands in the search path.
pub(crate) fn find(name: &str) -> Option<PathBuf> {
    let paths = std::env::var_os("PATH")?;
    let name = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&paths)
        .map(|folder| folder.join(&name))
        .find(|candidate| candidate.is_file())
}
