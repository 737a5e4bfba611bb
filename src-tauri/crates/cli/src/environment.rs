//! The environment as the program was started in: variables and terminal, handed over by the
//! binary. Nothing in the library asks the system for it.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::PathBuf;

use desk::foreign::Reader;
use words::Language;

/// Variables and terminal of the process.
#[derive(Debug, Clone, Default)]
pub struct Environment {
    variables: BTreeMap<OsString, OsString>,
    stderr_is_terminal: bool,
    reader: Option<Reader>,
}

impl Environment {
    /// From the process' variables, and whether a person reads stderr.
    pub fn new(
        variables: impl IntoIterator<Item = (OsString, OsString)>,
        stderr_is_terminal: bool,
    ) -> Self {
        Self {
            variables: variables.into_iter().collect(),
            stderr_is_terminal,
            reader: None,
        }
    }

    /// The same with who reads foreign files: the own program, so that a hostile one harms nobody.
    #[must_use]
    pub fn with_reader(mut self, reader: Reader) -> Self {
        self.reader = Some(reader);
        self
    }

    /// Who reads foreign files.
    pub(crate) fn reader(&self) -> Option<Reader> {
        self.reader.clone()
    }

    /// Whether progress may be drawn.
    pub(crate) fn stderr_is_terminal(&self) -> bool {
        self.stderr_is_terminal
    }

    /// The register named by `TERMKEEPER_REGISTER`.
    pub(crate) fn register(&self) -> Option<PathBuf> {
        self.path("TERMKEEPER_REGISTER")
    }

    /// The platform's folder for data, the one that the window uses.
    pub(crate) fn data_folder(&self) -> PathBuf {
        let home = || self.path("HOME").unwrap_or_default();
        if cfg!(target_os = "windows") {
            self.path("APPDATA").unwrap_or_default()
        } else if cfg!(target_os = "macos") {
            home().join("Library").join("Application Support")
        } else {
            self.path("XDG_DATA_HOME")
                .filter(|folder| folder.is_absolute())
                .unwrap_or_else(|| home().join(".local").join("share"))
        }
    }

    /// The language of the system; English unless it is German.
    pub(crate) fn language(&self) -> Language {
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
            .into_iter()
            .find_map(|name| self.text(name))
            .unwrap_or_default();
        let code = locale.split(['_', '.', '@', '-']).next();
        if code.is_some_and(|code| code.eq_ignore_ascii_case("de")) {
            Language::De
        } else {
            Language::En
        }
    }

    /// Who is at work, for the history.
    pub(crate) fn who(&self) -> String {
        ["USER", "LOGNAME", "USERNAME"]
            .into_iter()
            .find_map(|name| self.text(name))
            .unwrap_or_default()
    }

    fn path(&self, name: &str) -> Option<PathBuf> {
        self.variables
            .get(&OsString::from(name))
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    }

    fn text(&self, name: &str) -> Option<String> {
        let value = self.variables.get(&OsString::from(name))?;
        (!value.is_empty()).then(|| value.to_string_lossy().into_owned())
    }
}
