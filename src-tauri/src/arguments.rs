//! What the window may be told when it is started. Reads arguments, and does nothing with them.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};

use desk::records::Date;
use words::Language;

use crate::drops::{self, Meant};

/// Exit code of a call that could not be understood.
pub(crate) const USAGE: u8 = 2;

const HELP: &str = "\
Termkeeper: contracts, their dates and what falls due, in a window.

Usage: termkeeper-app [--register FILE] [--today YYYY-MM-DD] [--lang de|en] [--in-tray] [FILE …]

  FILE                what the window opens: a register (.termkeeper), a list of contracts to be
                      checked (.xlsx .xls .ods .csv), a support request by e-mail (.eml); nothing of
                      a list or an e-mail is stored until you say so in the window
  --register FILE     the contract register; default: TERMKEEPER_REGISTER, then the one of the
                      platform's data folder; a missing one is made
  --today YYYY-MM-DD  pretend that it is this day; nothing can be changed unless the register is named
  --lang de|en        language of the window; default: as set there, then the system's
  --in-tray           start without showing the window, with a sign in the tray
  --version           print the version
  --help              print this

If Termkeeper is running already, its window comes to the front and opens what was named, unless
--today is given.";

/// What was asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Arguments {
    /// The register's file.
    pub(crate) register: Option<PathBuf>,
    /// The day that is pretended.
    pub(crate) today: Option<Date>,
    /// The language of the window.
    pub(crate) language: Option<Language>,
    /// A list that is to be checked for import.
    pub(crate) list: Option<PathBuf>,
    /// An e-mail that is to be logged as a support request.
    pub(crate) mail: Option<PathBuf>,
    /// Whether the window stays hidden until it is called.
    pub(crate) in_tray: bool,
}

/// What a call wants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Wish {
    /// The window.
    Open(Arguments),
    /// Only to be told something.
    Say(String),
}

/// Reads the arguments after the program's name; the error says what is wrong with them.
pub(crate) fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Wish, String> {
    let mut read = Arguments::default();
    let mut arguments = arguments.into_iter();
    while let Some(argument) = arguments.next() {
        let (name, joined) = split(&argument);
        let mut value = || {
            joined
                .clone()
                .or_else(|| arguments.next())
                .filter(|value| !value.is_empty())
                .ok_or_else(|| format!("{name} needs a value, see --help"))
        };
        match name.as_str() {
            "--register" => read.register = Some(PathBuf::from(value()?)),
            "--today" => read.today = Some(day(&value()?)?),
            "--lang" => read.language = Some(language(&value()?)?),
            "--help" | "-h" => return Ok(Wish::Say(HELP.to_owned())),
            "--version" | "-V" => return Ok(Wish::Say(version())),
            "--in-tray" => read.in_tray = true,
            other => match place_for(&argument, &mut read) {
                Some(place) if place.is_none() => *place = Some(PathBuf::from(&argument)),
                _ => return Err(format!("unknown argument {other}, see --help")),
            },
        }
    }
    Ok(Wish::Open(read))
}

/// Where a file is noted by its ending; a mistyped option is none.
fn place_for<'a>(argument: &OsStr, read: &'a mut Arguments) -> Option<&'a mut Option<PathBuf>> {
    if argument.to_string_lossy().starts_with('-') {
        return None;
    }
    match drops::meant_by_ending(Path::new(argument))? {
        Meant::Register => Some(&mut read.register),
        Meant::List => Some(&mut read.list),
        Meant::Mail => Some(&mut read.mail),
    }
}

fn version() -> String {
    format!("termkeeper-app {}", env!("CARGO_PKG_VERSION"))
}

/// `--name=value` in two.
fn split(argument: &OsStr) -> (String, Option<OsString>) {
    match argument.to_str().and_then(|text| text.split_once('=')) {
        Some((name, value)) => (name.to_owned(), Some(value.into())),
        None => (argument.to_string_lossy().into_owned(), None),
    }
}

fn day(value: &OsStr) -> Result<Date, String> {
    let refusal = || format!("--today wants a day as YYYY-MM-DD, not {}", value.display());
    let text = value.to_str().ok_or_else(refusal)?;
    let day: Date = text.parse().map_err(|_| refusal())?;
    // Only the one way of writing it: `2026-1-2` is accepted by the parser as well.
    if day.to_string() == text {
        Ok(day)
    } else {
        Err(refusal())
    }
}

fn language(value: &OsStr) -> Result<Language, String> {
    value
        .to_str()
        .and_then(|text| text.parse().ok())
        .ok_or_else(|| format!("--lang wants de or en, not {}", value.display()))
}

#[cfg(test)]
mod tests {
    use super::{Arguments, Wish, read};
    use words::Language;

    fn read_text(text: &str) -> Result<Wish, String> {
        read(text.split_whitespace().map(Into::into))
    }

    #[test]
    fn arguments_are_read() {
        let expected = Arguments {
            register: Some("a.termkeeper".into()),
            today: "2026-11-24".parse().ok(),
            language: Some(Language::De),
            ..Arguments::default()
        };
        for text in [
            "a.termkeeper --today 2026-11-24 --lang de",
            "--register a.termkeeper --today 2026-11-24 --lang de",
            "--register=a.termkeeper --today=2026-11-24 --lang=de",
        ] {
            assert_eq!(read_text(text), Ok(Wish::Open(expected.clone())));
        }
        assert_eq!(read_text(""), Ok(Wish::Open(Arguments::default())));
    }

    #[test]
    fn a_list_is_told_by_its_ending() {
        for text in ["list.csv", "--lang de Liste.XLSX", "list.ods --lang=en"] {
            let read = read_text(text);
            assert!(
                matches!(&read, Ok(Wish::Open(arguments)) if arguments.list.is_some()),
                "{text}"
            );
        }
    }

    #[test]
    fn several_files_are_told_by_their_endings() {
        let expected = Arguments {
            register: Some("Musterhaus.TERMKEEPER".into()),
            list: Some("list.csv".into()),
            mail: Some("request.eml".into()),
            in_tray: true,
            ..Arguments::default()
        };
        let text = "request.eml --in-tray list.csv Musterhaus.TERMKEEPER";
        assert_eq!(read_text(text), Ok(Wish::Open(expected)));
    }

    #[test]
    fn wrong_arguments_are_refused() {
        for text in [
            "--today 2026-13-01",
            "--today 2026-1-2",
            "--today tomorrow",
            "--today",
            "--today=",
            "--lang fr",
            "--register",
            "--registre a",
            "a.pdf",
            "a.termkeeper b.termkeeper",
            "--register a b.termkeeper",
            "--list.csv",
            "a.csv b.csv",
        ] {
            assert!(read_text(text).is_err(), "{text}");
        }
    }

    #[test]
    fn help_and_version_open_no_window() {
        assert!(matches!(read_text("--help"), Ok(Wish::Say(_))));
        assert!(matches!(read_text("--version"), Ok(Wish::Say(_))));
    }
}
