//! What is kept when the program fails: where in it, on which system, and nothing of what it worked
//! on. Texts that were put together while running may name a customer, so only those that stand in
//! the program as they are get into a report. Never: sending one.

use std::backtrace::Backtrace;
use std::cell::Cell;
use std::fmt::Write as _;
use std::fs;
use std::panic::{self, PanicHookInfo};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use desk::files;

use crate::environment;

/// As many as one run may leave: what follows a failure mostly follows from it.
const MOST_OF_A_RUN: usize = 3;
/// As many as are kept at all.
const MOST: usize = 10;
/// Lines of a stack that are kept, and signs of each.
const MOST_FRAMES: usize = 60;
const LONGEST_FRAME: usize = 200;

static WRITTEN: AtomicUsize = AtomicUsize::new(0);

thread_local! {
    static IS_EXPECTED: Cell<bool> = const { Cell::new(false) };
}

/// A report that lies there.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Report {
    /// When it happened, as its name says.
    pub(crate) moment: String,
    /// What stands in it.
    pub(crate) text: String,
}

/// From now on every panic leaves a report, besides what it did before.
pub(crate) fn watch() {
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if !IS_EXPECTED.get() {
            write(&of_panic(info));
        }
        before(info);
    }));
}

/// Does something that may panic in code of others, which then counts as not done.
pub(crate) fn expected<T>(work: impl FnOnce() -> T) -> Option<T> {
    IS_EXPECTED.set(true);
    let done = panic::catch_unwind(panic::AssertUnwindSafe(work)).ok();
    IS_EXPECTED.set(false);
    done
}

/// Keeps a fault in a page of the window.
pub(crate) fn write_fault(kind: &str, stack: &str) {
    let mut text = head("page of the window");
    let _ = writeln!(text, "What: {}", word(kind));
    push_frames(&mut text, stack.lines().filter_map(page_frame));
    write(&text);
}

/// The report that nobody has looked at yet: the first one of the latest failure.
pub(crate) fn unseen() -> Option<Report> {
    let reports = reports(&folder());
    let path = reports.first()?;
    Some(Report {
        moment: path.file_stem()?.to_string_lossy().into_owned(),
        text: fs::read_to_string(path).ok()?,
    })
}

/// Takes all reports away.
pub(crate) fn discard() -> Result<(), desk::Problem> {
    for path in reports(&folder()) {
        fs::remove_file(&path).map_err(|error| files::failed(&path, error))?;
    }
    Ok(())
}

fn folder() -> PathBuf {
    environment::data_folder()
        .join("Termkeeper")
        .join("reports")
}

/// All that lie there, the oldest first.
fn reports(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "txt"))
        .collect();
    paths.sort();
    paths
}

fn of_panic(info: &PanicHookInfo<'_>) -> String {
    let mut text = head(thread::current().name().unwrap_or("unnamed"));
    // Only what stands in the program as it is: a text made while running may name somebody.
    let what = info.payload().downcast_ref::<&'static str>();
    let _ = writeln!(text, "What: {}", what.unwrap_or(&"a text that is not kept"));
    if let Some(place) = info.location() {
        let file = of_source(place.file());
        let _ = writeln!(text, "Where: {file}:{}:{}", place.line(), place.column());
    }
    let stack = Backtrace::force_capture().to_string();
    push_frames(&mut text, stack.lines().filter_map(frame));
    text
}

fn head(thread: &str) -> String {
    format!(
        "Termkeeper {} on {} ({})\nWhen: {}\nThread: {thread}\n",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH,
        environment::moment_for_a_name(),
    )
}

fn push_frames(text: &mut String, frames: impl Iterator<Item = String>) {
    for frame in frames.take(MOST_FRAMES) {
        text.push_str("  ");
        text.extend(frame.chars().take(LONGEST_FRAME));
        text.push('\n');
    }
}

/// `  12: desk::today::view`: the function alone, without the place of its source.
fn frame(line: &str) -> Option<String> {
    let (number, function) = line.trim().split_once(": ")?;
    number.parse::<u32>().ok()?;
    (function != "<unknown>").then(|| function.to_owned())
}

/// `onClick@tauri://localhost/assets/index-1a2b.js:10:20` and `at onClick (http://…:10:20)`: the
/// function, the file of the program without its place, line and column.
fn page_frame(line: &str) -> Option<String> {
    let line = line.trim();
    let (function, place) = match line.strip_prefix("at ") {
        Some(rest) => rest.split_once(" (").unwrap_or(("", rest)),
        None => line.split_once('@')?,
    };
    // A message of the fault stands there as well, and may name somebody.
    let file = place.trim_end_matches(')').split_once("://")?.1;
    let file = file.rsplit('/').next()?;
    let line = file.rsplit(':').next()?;
    line.parse::<u32>().ok()?;
    Some(format!("{} {}", word(function), word(file)))
}

/// What a name in a program can be made of.
fn word(text: &str) -> String {
    let is_of_name = |sign: &char| sign.is_ascii_alphanumeric() || "_$.:-<>".contains(*sign);
    text.chars().filter(is_of_name).take(80).collect()
}

/// The place of a source without the folder of the machine on which the program was built.
fn of_source(file: &str) -> String {
    let file = file.replace('\\', "/");
    let parts: Vec<&str> = file.split('/').collect();
    let from = parts
        .iter()
        .rposition(|part| *part == "src")
        .map_or(parts.len().saturating_sub(1), |at| at.saturating_sub(1));
    parts.get(from..).unwrap_or_default().join("/")
}

fn write(text: &str) {
    let number = WRITTEN.fetch_add(1, Ordering::Relaxed);
    if number < MOST_OF_A_RUN {
        // Where not even this can be written, nothing is left to be done.
        let _ = write_into(&folder(), number, text);
    }
}

fn write_into(folder: &Path, number: usize, text: &str) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    let known = reports(folder);
    let too_many = (known.len() + 1).saturating_sub(MOST);
    for oldest in known.iter().take(too_many) {
        fs::remove_file(oldest)?;
    }
    let moment = environment::moment_for_a_name();
    fs::write(folder.join(format!("{moment}-{number}.txt")), text)
}

/// Brings the program down on the thread of its window when the file that a journey names appears.
#[cfg(feature = "fault-drill")]
pub(crate) fn drill(app: &tauri::AppHandle) {
    let Some(file) = std::env::var_os("TERMKEEPER_FAULT_DRILL").map(PathBuf::from) else {
        return;
    };
    let app = app.clone();
    thread::spawn(move || {
        while !file.exists() {
            thread::sleep(std::time::Duration::from_millis(50));
        }
        let secret = fs::read_to_string(&file).unwrap_or_default();
        #[allow(clippy::panic, reason = "that is what a journey wants to see")]
        let _ = app.run_on_main_thread(move || panic!("a drill with {secret}"));
    });
}

#[cfg(test)]
mod tests {
    use super::{MOST, frame, of_source, page_frame, reports, write_into};

    #[test]
    fn frames_name_functions_and_no_places() {
        for (line, expected) in [
            ("  12: desk::today::view", Some("desk::today::view")),
            ("             at /home/muster/x/src/today.rs:12:5", None),
            ("   3: <unknown>", None),
            ("Erika Musterfrau: 3", None),
        ] {
            assert_eq!(frame(line).as_deref(), expected, "{line}");
        }
        for (line, expected) in [
            (
                "onClick@tauri://localhost/assets/index-1a.js:10:20",
                Some("onClick index-1a.js:10:20"),
            ),
            (
                "    at onClick (http://tauri.localhost/assets/a.js:10:20)",
                Some("onClick a.js:10:20"),
            ),
            ("Erika Musterfrau ist kein Datum", None),
            ("at erika@muster.example", None),
            ("TypeError: erika@muster.example", None),
        ] {
            assert_eq!(page_frame(line).as_deref(), expected, "{line}");
        }
    }

    #[test]
    fn sources_are_named_without_the_machine() {
        for (file, expected) in [
            ("src-tauri/src/opened.rs", "src-tauri/src/opened.rs"),
            (
                "/home/muster/.cargo/registry/src/index/tao-0.37.2/src/window.rs",
                "tao-0.37.2/src/window.rs",
            ),
            (
                "C:\\Users\\Muster\\desk\\src\\today.rs",
                "desk/src/today.rs",
            ),
            ("today.rs", "today.rs"),
        ] {
            assert_eq!(of_source(file), expected, "{file}");
        }
    }

    #[test]
    fn reports_are_few() {
        let folder =
            std::env::temp_dir().join(format!("termkeeper-reports-{}", std::process::id()));
        for number in 0..MOST + 5 {
            write_into(&folder, number, "text").expect("written");
        }
        assert_eq!(reports(&folder).len(), MOST);
        std::fs::remove_dir_all(&folder).expect("removed");
    }
}
