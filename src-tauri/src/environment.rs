//! What the system knows: the moment, who is at work, its language, its folder for data.
//! The only place where the window's program asks it. Never: what is done with the answers.

use std::env;
use std::path::PathBuf;
use std::sync::OnceLock;

use chrono::{DateTime, FixedOffset, NaiveDateTime, Utc};
use desk::Now;
use desk::person::Person;
use desk::records::Date;
use words::Language;

/// This moment, on the day that is pretended if one is. Who is at work is the person who said so,
/// otherwise the one whom the system knows.
pub(crate) fn now(pretended: Option<Date>, said: &Person) -> Now {
    let who = if said.is_known() {
        said.name.clone()
    } else {
        person().name
    };
    Now::at(Utc::now(), pretended, who)
}

/// This moment as a file can be named by it; names in order are moments in order.
pub(crate) fn moment_for_a_name() -> String {
    Utc::now().format(MOMENT).to_string()
}

/// The moment that a file is named by, where people read it.
pub(crate) fn named_moment(name: &str) -> Option<DateTime<FixedOffset>> {
    let moment = NaiveDateTime::parse_from_str(name.get(..MOMENT_LENGTH)?, MOMENT).ok()?;
    Some(Now::at(moment.and_utc(), None, "").recorded_at)
}

/// How a moment is written into a name: signs that every file system takes.
const MOMENT: &str = "%Y-%m-%dT%H-%M-%SZ";
const MOMENT_LENGTH: usize = 20;

/// Who is at work as far as the system knows: the full name of the account, otherwise its short
/// one. Asked once, since it may take a server to tell.
pub(crate) fn person() -> Person {
    static KNOWN: OnceLock<Person> = OnceLock::new();
    KNOWN
        .get_or_init(|| {
            let full = whoami::realname().unwrap_or_default();
            let named = Person::named(full).tidied();
            named.or(&Person::named(account()))
        })
        .clone()
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

/// The short name of the account.
fn account() -> String {
    ["USER", "LOGNAME", "USERNAME"]
        .into_iter()
        .find_map(text)
        .unwrap_or_default()
}

fn text(name: &str) -> Option<String> {
    let value = env::var_os(name)?;
    (!value.is_empty()).then(|| value.to_string_lossy().into_owned())
}
