//! The program as a guest of the desktop: one of its kind, where it stood, at hand when its window is closed, and what
//! it says after a crash. Most of it is seen from outside, without a driver, as a person's desktop sees it.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use journeys::display::Display;
use journeys::notifications::Notifications;
use journeys::place::Place;
use journeys::program::{CommandLine, handed_over};
use journeys::window::{Start, Window};
use serde_json::{Value, json};

const TODAY: &str = "2026-11-24";
const PATIENCE: Duration = Duration::from_secs(20);

/// A desktop of one person: a display, a message bus, and their folders.
struct Desktop {
    place: Place,
    display: Display,
    bus: Notifications,
}

impl Desktop {
    fn new() -> Self {
        let place = Place::new();
        Self {
            display: Display::start(),
            bus: Notifications::listen(&place),
            place,
        }
    }

    /// Starts the program as the desktop would.
    fn start(&self, arguments: &[&Path]) -> Running {
        let mut command = Command::new(handed_over("TERMKEEPER_WINDOW", "window-journeys"));
        self.place.house(&mut command);
        let child = command
            .args(arguments)
            .current_dir(self.place.folder())
            .env("DISPLAY", self.display.name())
            .env("DBUS_SESSION_BUS_ADDRESS", self.bus.address())
            .env("TERMKEEPER_FAULT_DRILL", self.drill())
            .env("NO_AT_BRIDGE", "1")
            .env("LIBGL_ALWAYS_SOFTWARE", "1")
            .env("GDK_BACKEND", "x11")
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program");
        Running(child)
    }

    /// The file whose appearance brings the program down.
    fn drill(&self) -> PathBuf {
        self.place.path("drill")
    }

    /// A register with a few made-up contracts.
    fn register(&self, name: &str) -> PathBuf {
        let path = self.place.path(name);
        let mut command = CommandLine::on(&self.place, TODAY).command();
        let made = command
            .args(["demo", "--contracts", "5", "--out"])
            .arg(&path)
            .output()
            .expect("the command line");
        assert!(made.status.success(), "{made:?}");
        path
    }

    fn preferences(&self) -> Value {
        let path = self.place.path("home/data/Termkeeper/preferences.json");
        let text = std::fs::read(path).unwrap_or_default();
        serde_json::from_slice(&text).unwrap_or(Value::Null)
    }

    /// What a person said before, as the program keeps it.
    fn prefers(&self, preferences: &Value) {
        let folder = self.place.path("home/data/Termkeeper");
        std::fs::create_dir_all(&folder).expect("a folder");
        let text = preferences.to_string();
        std::fs::write(folder.join("preferences.json"), text).expect("preferences");
    }

    fn xdotool(&self, arguments: &[&str]) -> String {
        let output = Command::new("xdotool")
            .args(arguments)
            .env("DISPLAY", self.display.name())
            .output()
            .expect("xdotool");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// Place and size of a window, as the display tells them.
    fn geometry(&self, window: &str) -> String {
        self.xdotool(&["getwindowgeometry", window])
            .lines()
            .skip(1)
            .map(str::trim)
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// A program that runs; it ends with the journey.
struct Running(Child);

impl Running {
    /// Waits for its end and gives whether it went well.
    fn ended(&mut self) -> bool {
        let started = Instant::now();
        loop {
            if let Some(status) = self.0.try_wait().expect("a status") {
                return status.success();
            }
            assert!(started.elapsed() < PATIENCE, "the program goes on");
            sleep(Duration::from_millis(50));
        }
    }

    fn goes_on(&mut self) -> bool {
        self.0.try_wait().expect("a status").is_none()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn until(what: &str, is_so: impl Fn() -> bool) {
    let started = Instant::now();
    while !is_so() {
        assert!(started.elapsed() < PATIENCE, "{what} does not come");
        sleep(Duration::from_millis(50));
    }
}

#[test]
fn a_second_start_hands_its_register_to_the_first_and_ends() {
    let desktop = Desktop::new();
    let (one, other) = (
        desktop.register("Musterhaus.termkeeper"),
        desktop.register("Beispielbau.termkeeper"),
    );
    let mut first = desktop.start(&[&one]);
    let window = desktop.display.window("Musterhaus – Termkeeper");
    until("the first register", || {
        desktop.preferences()["registers"][0] == json!(one)
    });

    let mut second = desktop.start(&[&other]);
    assert!(second.ended(), "the second start ends in order");
    assert_eq!(desktop.display.window("Beispielbau – Termkeeper"), window);
    assert!(first.goes_on());
    until("the second register", || {
        desktop.preferences()["registers"] == json!([other, one])
    });
    // Control: on a pretended day, a start stands by itself.
    let today = [Path::new("--today"), Path::new(TODAY), &one];
    let mut alone = desktop.start(&today);
    until("a window of its own", || {
        let titles = desktop.display.titles();
        titles
            .iter()
            .filter(|title| title.ends_with("Termkeeper"))
            .count()
            == 2
    });
    assert!(alone.goes_on());
}

#[test]
fn the_window_comes_back_where_it_was_left() {
    let desktop = Desktop::new();
    let register = desktop.register("Musterhaus.termkeeper");
    let mut running = desktop.start(&[&register]);
    let window = desktop.display.window("Musterhaus – Termkeeper");
    until("the register", || {
        desktop.preferences()["registers"][0] == json!(register)
    });
    desktop.xdotool(&["windowmove", "--sync", &window, "120", "70"]);
    desktop.xdotool(&["windowsize", "--sync", &window, "1010", "640"]);
    until("the new place", || {
        desktop.geometry(&window).contains("1010x640")
    });
    // The program hears of it a moment later than the display.
    sleep(Duration::from_millis(800));
    desktop.xdotool(&["windowfocus", "--sync", &window]);
    desktop.display.presses(&["ctrl+q"]);
    assert!(running.ended());

    // Twice, since a window that grows by its frame does so with every start.
    for _ in 0..2 {
        let mut running = desktop.start(&[]);
        let window = desktop.display.window("Musterhaus – Termkeeper");
        sleep(Duration::from_millis(1500));
        let found = desktop.geometry(&window);
        assert!(
            found.contains("120,70") && found.contains("1010x640"),
            "{found}"
        );
        desktop.xdotool(&["windowfocus", "--sync", &window]);
        desktop.display.presses(&["ctrl+q"]);
        assert!(running.ended());
    }

    // On a screen that is no longer there it cannot be seen, so it comes up on one that is.
    let mut preferences = desktop.preferences();
    preferences["window"]["x"] = json!(5000);
    desktop.prefers(&preferences);
    let _running = desktop.start(&[]);
    let window = desktop.display.window("Musterhaus – Termkeeper");
    sleep(Duration::from_millis(800));
    assert!(!desktop.geometry(&window).contains("5000"));
}

#[test]
fn a_program_in_the_tray_is_called_by_a_second_start() {
    let desktop = Desktop::new();
    let register = desktop.register("Musterhaus.termkeeper");
    let mut running = desktop.start(&[Path::new("--in-tray"), &register]);
    // Opened by its page, so the window is there and only not shown.
    until("the register", || {
        desktop.preferences()["registers"][0] == json!(register)
    });
    let titles = desktop.display.titles();
    assert!(
        !titles.iter().any(|title| title.contains("Musterhaus")),
        "{titles:?}"
    );
    assert!(running.goes_on());

    let mut second = desktop.start(&[]);
    assert!(second.ended());
    let window = desktop.display.window("Musterhaus – Termkeeper");
    desktop.xdotool(&["windowfocus", "--sync", &window]);
    desktop.display.presses(&["ctrl+q"]);
    assert!(running.ended(), "leaving ends, tray or not");
}

#[tokio::test]
async fn after_a_crash_the_next_start_offers_a_report_that_names_nobody() {
    let desktop = Desktop::new();
    let register = desktop.register("register.sqlite");
    let before = CommandLine::on(&desktop.place, TODAY).json(&["contract", "list"]);
    {
        let mut running = desktop.start(&[Path::new("--register"), &register]);
        let _ = desktop.display.window("register – Termkeeper");
        sleep(Duration::from_secs(2));
        std::fs::write(desktop.drill(), "Erika Musterfrau").expect("a drill");
        assert!(!running.ended(), "it crashes");
    }
    let after = CommandLine::on(&desktop.place, TODAY).json(&["contract", "list"]);
    assert_eq!(after, before, "the register was safe");

    let window = Window::start(&desktop.place, Start::on(TODAY)).await;
    window.shows("Termkeeper wurde unerwartet beendet").await;
    window.shows("Ihr Register ist sicher").await;
    let show = window.named("Bericht zeigen").await;
    show.click().await.expect("a report");
    window.shows("Where: src-tauri/src/crash.rs").await;
    let _ = window.picture("crash-report-de").await;
    let text = window.text().await;
    assert!(
        !text.contains("Erika") && !text.contains("Musterfrau"),
        "{text}"
    );
    let folder = desktop.place.folder().to_string_lossy().into_owned();
    assert!(!text.contains(&folder), "{text}");

    let discard = window
        .element("[role=dialog] button:last-of-type:not([data-autofocus])")
        .await;
    discard.click().await.expect("an end of the report");
    window.gone("[data-testid=crash]").await;
    window.close().await;
    let window = Window::start(&desktop.place, Start::on(TODAY)).await;
    window.gone("[data-testid=crash]").await;
    window.close().await;
}

#[tokio::test]
async fn the_about_box_tells_no_name_and_no_place() {
    let place = Place::new();
    let window = Window::start(&place, Start::on(TODAY)).await;
    window.presses_with_control('k').await;
    window.element("[role=combobox]").await;
    window.types("Über Termkeeper").await;
    window.shows("Version, Lizenzen").await;
    window.presses(fantoccini::key::Key::Enter).await;
    let lines = window.element("[data-testid=diagnostics]").await;
    let started = Instant::now();
    let mut text = String::new();
    while !text.contains("schema") {
        assert!(started.elapsed() < PATIENCE, "{text}");
        tokio::time::sleep(Duration::from_millis(50)).await;
        text = lines.text().await.expect("lines");
    }
    assert!(
        text.contains("Termkeeper ") && text.contains("Contracts: 0"),
        "{text}"
    );
    assert!(!text.contains('/'), "no place of a file: {text}");
    let _ = window.picture("about-de").await;
    window.close().await;
}
