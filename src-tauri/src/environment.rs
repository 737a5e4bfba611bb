//! What the system knows: the moment, who is at work, its language, its folder for data.
//! The only place where the window's program asks it. Never: what is done with the answers.

use std::env;
use std::path::PathBuf;

use chrono::Utc;
use desk::Now;
use desk::records::Date;
use words::Language;

/// This moment, on the day that is pretended if one is.
pub(crate) fn now(pretended: Option<Date>) -> Now {
    Now::at(Utc::now(), pretended, who())
}

/// The register that the environment names.
pub(crate) fn register() -> Option<PathBuf> {
    env::var_os("TERMKEEPER_REGISTER")
        .filter(|value| !value.is_empty())
        .map(PathBuf::from)
}

/// The platform's folder for data; beside the program where there is none.
pub(crate) fn data_folder() -> PathBuf {
    dirs::data_dir().unwrap_or_default()
}

/// The platform's folder for copies of documents that are looked at; one of this person alone.
pub(crate) fn viewing_folder() -> PathBuf {
    dirs::cache_dir()
        .unwrap_or_else(data_folder)
        .join("Termkeeper")
        .join("documents")
}

/// The language of the system; English unless it is German.
pub(crate) fn language() -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find_map(text)
        .unwrap_or_default();
    let code = locale.split(['_', '.', '@', '-']).next();
    if code.is_some_and(|code| code.eq_ignore_ascii_case("de")) {
        Language::De
    } else {
        Language::En
    }
}

/// Who is at work, for the history.
fn who() -> String {
    ["USER", "LOGNAME", "USERNAME"]
        .into_iter()
        .find_map(text)
        .unwrap_or_default()
}

fn text(name: &str) -> Option<String> {
    let value = env::var_os(name)?;
    (!value.is_empty()).then(|| value.to_string_lossy().into_owned())
}
