//! The real window, driven by WebDriver as a person drives it: keys, texts that are seen, names that a screen reader
//! reads. Never calls a command of the shell past the window.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::display::Display;
use crate::place::Place;
use crate::processes::Tree;
use crate::program::handed_over;

/// How long the window may take for anything.
const PATIENCE: Duration = Duration::from_secs(20);

/// A started window with its display and its driver.
#[derive(Debug)]
pub struct Window {
    client: Client,
    driver: Driver,
    display: Display,
}

/// How a window is started.
#[derive(Debug, Clone, Copy)]
pub struct Start<'a> {
    /// What day it is.
    pub today: &'a str,
    /// `de` or `en`.
    pub language: &'a str,
    /// Whether the desktop is set to a dark look.
    pub is_dark: bool,
}

impl<'a> Start<'a> {
    /// In German, on a light desktop, on this day.
    #[must_use]
    pub fn on(today: &'a str) -> Self {
        Self {
            today,
            language: "de",
            is_dark: false,
        }
    }
}

/// tauri-driver, which starts the browser's own driver, which starts the program.
#[derive(Debug)]
struct Driver {
    process: Child,
    port: u16,
}

impl Window {
    /// Starts the built program on the register of this place, as somebody who has begun to work before.
    pub async fn start(place: &Place, start: Start<'_>) -> Self {
        place.has_begun();
        Self::start_with(place, start, &[]).await
    }

    /// The same for the very first time, or with whatever was kept since.
    pub async fn start_first(place: &Place, start: Start<'_>) -> Self {
        Self::start_with(place, start, &[]).await
    }

    /// The same with a list of contracts that is to be checked.
    pub async fn start_with_list(place: &Place, start: Start<'_>, list: &Path) -> Self {
        place.has_begun();
        Self::start_with(place, start, &[list]).await
    }

    async fn start_with(place: &Place, start: Start<'_>, lists: &[&Path]) -> Self {
        let display = Display::start();
        let driver = Driver::start(place, &display, start.is_dark);
        let register = place.register();
        let mut arguments = vec![
            json!("--register"),
            json!(register),
            json!("--today"),
            json!(start.today),
            json!("--lang"),
            json!(start.language),
        ];
        arguments.extend(lists.iter().map(|list| json!(list)));
        let arguments = Value::Array(arguments);
        let client = driver.session(&arguments).await;
        let window = Self {
            client,
            driver,
            display,
        };
        // Keys that come before the page listens would be lost.
        window.element("main").await;
        window
    }

    /// The display, for the system's dialogs.
    #[must_use]
    pub fn display(&self) -> &Display {
        &self.display
    }

    /// The program that runs for the window, with everything that it started.
    #[must_use]
    pub fn program(&self) -> Option<Tree> {
        let path = handed_over("TERMKEEPER_WINDOW", "window-journeys");
        Tree::of(path.file_name()?.to_str()?, self.driver.process.id())
    }

    /// The WebDriver session, for what the helpers below do not say.
    #[must_use]
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Waits for an element by CSS selector.
    pub async fn element(&self, selector: &str) -> Element {
        self.waited(Locator::Css(selector), selector).await
    }

    /// Waits for an element by the name that a screen reader reads (`aria-label`, or its own text).
    pub async fn named(&self, name: &str) -> Element {
        let path = format!(
            "//*[@aria-label={0} or normalize-space(.)={0}][not(*[normalize-space(.)={0}])]",
            quoted(name)
        );
        self.waited(Locator::XPath(&path), name).await
    }

    /// Waits for a text that is seen anywhere on the page.
    pub async fn shows(&self, text: &str) {
        let started = Instant::now();
        loop {
            let page = self.text().await;
            if page.contains(text) {
                return;
            }
            if started.elapsed() > PATIENCE {
                let picture = self.picture("failed").await;
                panic!(
                    "`{text}` is not on the page ({}):\n{page}",
                    picture.display()
                );
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Everything that is seen on the page.
    pub async fn text(&self) -> String {
        let text = self
            .client
            .execute("return document.body.innerText", vec![])
            .await
            .expect("the page's text");
        // Blanks that must not break read like any other.
        text.as_str()
            .unwrap_or_default()
            .replace(['\u{a0}', '\u{202f}', '\u{2007}'], " ")
    }

    /// Waits until no element is left for a CSS selector.
    pub async fn gone(&self, selector: &str) {
        let started = Instant::now();
        let is_there = format!(
            "return document.querySelector({}) !== null;",
            json!(selector)
        );
        while self.measures(&is_there).await == json!(true) {
            assert!(started.elapsed() < PATIENCE, "`{selector}` stays");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Types into whatever has the keyboard.
    pub async fn types(&self, text: &str) {
        let mut keys = KeyActions::new("keyboard".to_owned());
        for value in text.chars() {
            keys = keys
                .then(KeyAction::Down { value })
                .then(KeyAction::Up { value });
        }
        self.client.perform_actions(keys).await.expect("keys");
    }

    /// Presses one key.
    pub async fn presses(&self, key: Key) {
        self.types(&char::from(key).to_string()).await;
    }

    /// Presses a key while Control is held.
    pub async fn presses_with_control(&self, value: char) {
        let control = char::from(Key::Control);
        let keys = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value: control })
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value })
            .then(KeyAction::Up { value: control });
        self.client.perform_actions(keys).await.expect("keys");
    }

    /// Moves the keyboard by Tab until the element with this name has it.
    pub async fn tabs_to(&self, name: &str) {
        let mut seen = Vec::new();
        for _ in 0..200 {
            let focused = self.focused().await;
            if focused == name {
                return;
            }
            seen.push(focused);
            self.presses(Key::Tab).await;
        }
        panic!("`{name}` cannot be reached by Tab; passed: {seen:?}");
    }

    /// Moves the keyboard by Tab to the group of choices that has this value, and by arrow to the choice itself. What
    /// is chosen may take the keyboard further.
    pub async fn chooses(&self, value: &str) {
        let is_in_group = format!(
            "const e = document.activeElement;
             return e?.type === 'radio'
                 && [...document.getElementsByName(e.name)].some(other => other.value === '{value}');"
        );
        let is_chosen =
            format!("return document.querySelector(\"input[value='{value}']:checked\") !== null;");
        for _ in 0..200 {
            if self.measures(&is_in_group).await == json!(true) {
                for _ in 0..20 {
                    if self.measures(&is_chosen).await == json!(true) {
                        return;
                    }
                    self.presses(Key::Down).await;
                }
                break;
            }
            self.presses(Key::Tab).await;
        }
        panic!("the choice `{value}` cannot be reached by keyboard");
    }

    /// Waits until the element with this name has the keyboard.
    pub async fn focuses(&self, name: &str) {
        let started = Instant::now();
        loop {
            let focused = self.focused().await;
            if focused == name {
                return;
            }
            assert!(
                started.elapsed() < PATIENCE,
                "`{focused}` has the keyboard, not `{name}`"
            );
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// What stands in the field that has the keyboard.
    pub async fn typed(&self) -> String {
        let value = self
            .client
            .execute("return document.activeElement?.value ?? ''", vec![])
            .await
            .expect("a value");
        value.as_str().unwrap_or_default().to_owned()
    }

    /// The name of what has the keyboard.
    pub async fn focused(&self) -> String {
        let script = "const e = document.activeElement;
            if (!e || e === document.body) return '';
            const by = e.getAttribute('aria-labelledby');
            const named = by ? by.split(' ').map(i => document.getElementById(i)?.innerText ?? '').join(' ') : '';
            return (e.getAttribute('aria-label') || named || e.labels?.[0]?.innerText || e.innerText || '').replace(/\\s*\\*\\s*$/, '').trim();";
        let name = self
            .client
            .execute(script, vec![])
            .await
            .expect("the focus");
        name.as_str().unwrap_or_default().to_owned()
    }

    /// Takes a picture of the page into the folder that git ignores, and gives its path.
    pub async fn picture(&self, name: &str) -> PathBuf {
        let folder = std::env::var_os("TERMKEEPER_PICTURES")
            .map_or_else(|| PathBuf::from("screenshots"), PathBuf::from);
        std::fs::create_dir_all(&folder).expect("a folder for pictures");
        self.is_painted().await;
        let path = folder.join(format!("{name}.png"));
        let picture = self.client.screenshot().await.expect("a picture");
        std::fs::write(&path, picture).expect("a picture's file");
        path
    }

    /// Waits until fonts are there and what is on the page has been painted.
    async fn is_painted(&self) {
        let script = "const done = arguments[arguments.length - 1];
            document.fonts.ready.then(() =>
                requestAnimationFrame(() => requestAnimationFrame(() => done(true))));";
        self.client
            .execute_async(script, vec![])
            .await
            .expect("a painted page");
    }

    /// Marks everything in the field that has the keyboard, so that typing replaces it.
    pub async fn retypes(&self, text: &str) {
        self.presses_with_control('a').await;
        self.types(text).await;
    }

    /// Presses a key while Control is held, by its name in WebDriver.
    pub async fn presses_key_with_control(&self, key: Key) {
        self.presses_with_control(char::from(key)).await;
    }

    /// Waits until the element is there and gives its attribute.
    pub async fn attribute(&self, selector: &str, name: &str) -> String {
        let element = self.element(selector).await;
        element
            .attr(name)
            .await
            .expect("an attribute")
            .unwrap_or_default()
    }

    /// Runs a script in the page and gives what it returns; for measuring only.
    pub async fn measures(&self, script: &str) -> Value {
        self.client
            .execute(script, vec![])
            .await
            .expect("a measure")
    }

    /// Closes the window and everything that was started for it.
    pub async fn close(self) {
        let Self {
            client,
            driver,
            display,
        } = self;
        client.close().await.expect("an end of the session");
        drop(driver);
        drop(display);
    }

    async fn waited(&self, locator: Locator<'_>, described: &str) -> Element {
        match self
            .client
            .wait()
            .at_most(PATIENCE)
            .every(Duration::from_millis(20))
            .for_element(locator)
            .await
        {
            Ok(element) => element,
            Err(error) => {
                let picture = self.picture("failed").await;
                panic!(
                    "no `{described}` ({error}, {}):\n{}",
                    picture.display(),
                    self.text().await
                );
            }
        }
    }
}

impl Driver {
    fn start(place: &Place, display: &Display, is_dark: bool) -> Self {
        let [port, native] = free_ports();
        let mut command = Command::new(handed_over("TERMKEEPER_DRIVER", "window-journeys"));
        place.house(&mut command);
        let process = command
            .args(["--port", &port.to_string()])
            .args(["--native-port", &native.to_string()])
            .env("DISPLAY", display.name())
            .env_remove("WAYLAND_DISPLAY")
            // No accessibility bus and no graphics card on a virtual display; both only write warnings.
            .env("NO_AT_BRIDGE", "1")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("GDK_BACKEND", "x11")
            .env(
                "GTK_THEME",
                if is_dark { "Adwaita:dark" } else { "Adwaita" },
            )
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("tauri-driver");
        Self { process, port }
    }

    /// Opens a session, which starts the program; the driver needs a moment until it listens.
    async fn session(&self, arguments: &Value) -> Client {
        let application = handed_over("TERMKEEPER_WINDOW", "window-journeys");
        let options = json!({ "application": application, "args": arguments });
        let capabilities: Capabilities = [("tauri:options".to_owned(), options)]
            .into_iter()
            .collect();
        let address = format!("http://127.0.0.1:{}", self.port);
        let started = Instant::now();
        loop {
            let session = ClientBuilder::new(HttpConnector::new())
                .capabilities(capabilities.clone())
                .connect(&address)
                .await;
            match session {
                Ok(client) => return client,
                Err(error) => assert!(started.elapsed() < PATIENCE, "no session: {error}"),
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It passes a request to end on to the browser's driver; killed, it would leave that one behind.
        let _ = Command::new("kill")
            .args(["-TERM", &self.process.id().to_string()])
            .status();
        let _ = self.process.wait();
    }
}

/// Two ports that nobody listens on now.
fn free_ports() -> [u16; 2] {
    let listeners = [0, 1].map(|_| TcpListener::bind("127.0.0.1:0").expect("a port"));
    listeners.map(|listener| listener.local_addr().expect("an address").port())
}

/// A text as an XPath string.
fn quoted(text: &str) -> String {
    if text.contains('\'') {
        format!("\"{text}\"")
    } else {
        format!("'{text}'")
    }
}
