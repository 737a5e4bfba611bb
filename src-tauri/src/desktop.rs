//! What the program says where it was started from: help, and why it did not start.
//! Never: what a person reads in the window.

use std::io::Write;

/// Says something on stdout.
pub(crate) fn say(text: &str) {
    // A program that was started from no terminal has nobody to tell.
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// Says on stderr why the program does not go on.
pub(crate) fn complain(text: &str) {
    let _ = writeln!(std::io::stderr(), "termkeeper: {text}");
}
