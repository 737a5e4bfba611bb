//! Every command: that it takes and gives what the list says, that its window may call it, and
//! that nobody else may.

use std::collections::BTreeSet;
use std::future::Future;

use desk::api::{Command, NAMES, name};
use tauri::ipc::Origin;
use tauri::{State, WebviewWindow};

use super::*;
use crate::opened::{Answer, Desk};
use crate::window;

/// A function that answers the command `C`; `How` tells apart what it wants to be handed.
trait Answers<C: Command, How> {}

struct Nothing;
struct Input;
struct WindowAlone;
struct WindowAndInput;

impl<C, F, Later> Answers<C, (Nothing, Later)> for F
where
    C: Command<Input = ()>,
    F: Fn(State<'static, Desk>) -> Later,
    Later: Future<Output = Answer<C::Output>>,
{
}

impl<C, F, Later> Answers<C, (Input, Later)> for F
where
    C: Command,
    F: Fn(State<'static, Desk>, C::Input) -> Later,
    Later: Future<Output = Answer<C::Output>>,
{
}

impl<C, F, Later> Answers<C, (WindowAlone, Later)> for F
where
    C: Command<Input = ()>,
    F: Fn(State<'static, Desk>, WebviewWindow) -> Later,
    Later: Future<Output = Answer<C::Output>>,
{
}

impl<C, F, Later> Answers<C, (WindowAndInput, Later)> for F
where
    C: Command,
    F: Fn(State<'static, Desk>, WebviewWindow, C::Input) -> Later,
    Later: Future<Output = Answer<C::Output>>,
{
}

fn answers<C: Command, How>(_: impl Answers<C, How>) -> &'static str {
    C::NAME
}

#[test]
fn every_command_takes_and_gives_what_the_window_is_told() {
    macro_rules! checked {
        ($($command:ident)*) => { [$(answers::<name::$command, _>($command)),*] };
    }
    assert_eq!(desk::each_command!(checked), NAMES);
}

#[test]
fn the_permission_holds_exactly_the_listed_commands() {
    let written = include_str!(concat!(env!("OUT_DIR"), "/window-permissions/window.toml"));
    let allowed: BTreeSet<&str> = written
        .lines()
        .filter_map(|line| line.strip_prefix("  \"")?.strip_suffix("\","))
        .collect();
    assert_eq!(allowed, NAMES.iter().copied().collect());
    assert_eq!(allowed.len(), NAMES.len());
}

#[test]
fn the_window_alone_may_call_them() {
    let mut context = window::context();
    let authority = context.runtime_authority_mut();
    let remote = |url: &str| Origin::Remote {
        url: url.parse().expect("a URL"),
    };
    let foreign = [
        remote("https://example.org/"),
        remote("http://localhost:8080/"),
        remote("http://tauri.localhost.example.org/"),
    ];
    for name in NAMES {
        let may = |window, origin: &Origin| {
            authority
                .resolve_access(name, window, window, origin)
                .is_some()
        };
        assert!(may("main", &Origin::Local), "{name} in the window");
        assert!(!may("other", &Origin::Local), "{name} in another window");
        for origin in &foreign {
            assert!(!may("main", origin), "{name} from {origin}");
        }
    }
}

#[test]
fn nothing_else_may_be_called() {
    let mut context = window::context();
    let authority = context.runtime_authority_mut();
    for name in [
        "no_such_command",
        "plugin:fs|read_file",
        "plugin:shell|open",
        "plugin:event|listen",
        "plugin:window|create",
        "plugin:webview|create_webview_window",
        "plugin:path|resolve_directory",
    ] {
        let access = authority.resolve_access(name, "main", "main", &Origin::Local);
        assert!(access.is_none(), "{name}");
    }
}

#[test]
fn no_command_takes_a_path() {
    let text = desk::api::typescript();
    let taken: Vec<&str> = text
        .lines()
        .filter_map(|line| line.trim().split_once(": { input: ")?.1.split(';').next())
        .collect();
    assert_eq!(taken.len(), NAMES.len());
    for name in taken {
        assert_eq!(suspicious_field(&text, name), None, "{name}");
    }
    // What would be found: the session says where the register lies.
    assert_eq!(
        suspicious_field(&text, "SessionView"),
        Some("register_path:")
    );
}

/// The first field of a type whose name speaks of files, statements or commands.
fn suspicious_field<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    let declaration = text
        .split(&format!("export type {name} = "))
        .nth(1)?
        .split("export type ")
        .next()?;
    let forbidden = ["path", "file", "folder", "sql", "url", "command"];
    declaration
        .split_whitespace()
        .filter(|word| word.ends_with(':'))
        .find(|field| forbidden.iter().any(|word| field.contains(word)))
}
