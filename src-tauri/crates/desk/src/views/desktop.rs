//! What the window shows of the program as a guest of the desktop: registers, reports of a crash,
//! what is said about the program, and how it stays at hand.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Registers that were open before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegistersView {
    /// The latest first.
    pub entries: Vec<RegisterEntry>,
    /// The register that was open last and is no longer where it was; told at the start.
    pub missed: Option<String>,
}

/// A register that was open before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegisterEntry {
    /// Tells it from the others; no place follows from it.
    pub id: String,
    /// The name of its file, without the ending.
    pub name: String,
    /// Where it lies, to be shown; the window never names a file itself.
    pub folder: String,
    /// Whether it is the one that is open.
    pub is_current: bool,
    /// Whether it is the one that opens where none was chosen.
    pub is_usual: bool,
    /// Whether its file is there.
    pub is_there: bool,
}

/// A register of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct RegisterId {
    /// As in the list.
    pub id: String,
}

/// The program about itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct AboutView {
    /// Its version.
    pub version: String,
    /// Under which terms it may be used.
    pub licence: String,
    /// What helps to find a fault, line by line; nothing personal.
    pub diagnostics: Vec<String>,
}

/// A report of a crash that nobody has looked at yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CrashView {
    /// `Tue, 24 Nov 2026, 14:05`.
    pub happened: String,
    /// The report, as it can be sent to whoever mends the program.
    pub text: String,
}

/// A fault in a page of the window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FaultInput {
    /// Its kind: `TypeError`.
    pub kind: String,
    /// The stack, as the page gives it; only the names of functions are kept.
    pub stack: String,
}

/// How the program stays at hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DesktopWishes {
    /// Whether closing the window leaves the program running, with a sign in the tray.
    pub keeps_running: bool,
    /// Whether it starts with the system, without showing its window.
    pub starts_with_system: bool,
}
