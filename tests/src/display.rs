//! A virtual display of one journey, and a keyboard for the windows on it that no driver reaches: the system's own
//! dialogs. Never the display of the person who runs it.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How long a window may take to appear or to go.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running Xvfb; it ends with the journey.
#[derive(Debug)]
pub struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts a display with a number that is free.
    #[must_use]
    pub fn start() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1440x900x24"])
            .args(["-nolisten", "tcp", "-noreset"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| {
                panic!("Xvfb: {error}: run `cargo xtask test`, which installs it")
            });
        let mut number = String::new();
        BufReader::new(server.stdout.take().expect("a pipe"))
            .read_line(&mut number)
            .expect("the display's number");
        let number = number.trim();
        assert!(!number.is_empty(), "Xvfb ended before it was ready");
        Self {
            name: format!(":{number}"),
            server,
        }
    }

    /// Its name, for `DISPLAY`.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Waits for a visible window whose title holds this, gives it the keyboard, and gives its id.
    #[must_use]
    pub fn window(&self, title: &str) -> String {
        let started = Instant::now();
        loop {
            let found = self.xdotool(&["search", "--onlyvisible", "--name", title]);
            if let Some(id) = found.lines().last() {
                let id = id.to_owned();
                self.xdotool(&["windowfocus", "--sync", &id]);
                return id;
            }
            assert!(
                started.elapsed() < PATIENCE,
                "no window `{title}`; there are: {}",
                self.titles().join(", ")
            );
            sleep(Duration::from_millis(100));
        }
    }

    /// Answers the system's save dialog with this title: types the path in place of what stands there, and confirms.
    pub fn saves_as(&self, title: &str, path: &std::path::Path) {
        let _ = self.window(title);
        self.presses(&["ctrl+a"]);
        self.types(&path.to_string_lossy());
        self.presses(&["Return"]);
        self.gone(title);
    }

    /// Waits until no visible window has this title.
    pub fn gone(&self, title: &str) {
        let started = Instant::now();
        while !self
            .xdotool(&["search", "--onlyvisible", "--name", title])
            .trim()
            .is_empty()
        {
            assert!(started.elapsed() < PATIENCE, "the window `{title}` stays");
            sleep(Duration::from_millis(100));
        }
    }

    /// Types a text into the window that has the keyboard.
    pub fn types(&self, text: &str) {
        self.xdotool(&["type", "--delay", "8", "--", text]);
    }

    /// Presses keys one after the other, in xdotool's names: `Return`, `ctrl+a`.
    pub fn presses(&self, keys: &[&str]) {
        let mut arguments = vec!["key", "--delay", "20"];
        arguments.extend(keys);
        self.xdotool(&arguments);
    }

    /// The titles of all visible windows.
    #[must_use]
    pub fn titles(&self) -> Vec<String> {
        self.xdotool(&["search", "--onlyvisible", "--name", "."])
            .lines()
            .map(|id| self.xdotool(&["getwindowname", id]).trim().to_owned())
            .collect()
    }

    /// A search that finds nothing fails, and so does a window that goes meanwhile; both read as nothing.
    fn xdotool(&self, arguments: &[&str]) -> String {
        let output = Command::new("xdotool")
            .args(arguments)
            .env("DISPLAY", &self.name)
            .output()
            .unwrap_or_else(|error| {
                panic!("xdotool: {error}: run `cargo xtask test`, which installs it")
            });
        String::from_utf8_lossy(&output.stdout).into_owned()
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // It may be gone already.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
