//! A desktop's place for notifications on a message bus of its own: what programs show there is written down. Never
//! the bus of the person who runs it.

#![allow(
    clippy::unused_self,
    clippy::used_underscore_binding,
    reason = "the bus says which methods there are and what they take"
)]
// The interface has the names and arguments that the desktops' specification gives it.
#![allow(clippy::too_many_arguments, clippy::needless_pass_by_value)]

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::sleep;
use std::time::{Duration, Instant};

use zbus::blocking::Connection;
use zbus::blocking::connection::Builder;
use zbus::zvariant::OwnedValue;

use crate::place::Place;

/// How long a notification may take.
const PATIENCE: Duration = Duration::from_secs(20);

/// A notification as it was shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Who shows it.
    pub program: String,
    /// The first line.
    pub title: String,
    /// The rest, as markup.
    pub body: String,
}

/// The bus and who listens on it; both end with the journey.
#[derive(Debug)]
pub struct Notifications {
    bus: Child,
    address: String,
    shown: Arc<Mutex<Vec<Shown>>>,
    _connection: Connection,
}

#[derive(Debug)]
struct Desktop(Arc<Mutex<Vec<Shown>>>);

#[zbus::interface(name = "org.freedesktop.Notifications")]
impl Desktop {
    fn get_capabilities(&self) -> Vec<String> {
        vec!["body".to_owned(), "body-markup".to_owned()]
    }

    fn get_server_information(&self) -> (String, String, String, String) {
        let text = |text: &str| text.to_owned();
        (text("journey"), text("journeys"), text("1"), text("1.2"))
    }

    fn notify(
        &self,
        app_name: String,
        _replaces_id: u32,
        _app_icon: String,
        summary: String,
        body: String,
        _actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _expire_timeout: i32,
    ) -> u32 {
        let mut shown = self.0.lock().expect("what was shown");
        shown.push(Shown {
            program: app_name,
            title: summary,
            body,
        });
        u32::try_from(shown.len()).expect("a small number")
    }

    fn close_notification(&self, _id: u32) {}
}

impl Notifications {
    /// Starts a bus in this place, and listens on it.
    #[must_use]
    pub fn listen(place: &Place) -> Self {
        let socket = format!("unix:path={}", place.path("bus").display());
        let mut bus = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address=1", "--address"])
            .arg(socket)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon, which comes with every desktop");
        let mut address = String::new();
        BufReader::new(bus.stdout.take().expect("a pipe"))
            .read_line(&mut address)
            .expect("the address of the bus");
        let address = address.trim().to_owned();
        let shown = Arc::new(Mutex::new(Vec::new()));
        let connection = Builder::address(address.as_str())
            .and_then(|bus| bus.name("org.freedesktop.Notifications"))
            .and_then(|bus| {
                let desktop = Desktop(Arc::clone(&shown));
                bus.serve_at("/org/freedesktop/Notifications", desktop)
            })
            .and_then(Builder::build)
            .expect("a listener on the bus");
        Self {
            bus,
            address,
            shown,
            _connection: connection,
        }
    }

    /// Where the bus is, for `DBUS_SESSION_BUS_ADDRESS`.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Everything that was shown up to now.
    #[must_use]
    pub fn shown(&self) -> Vec<Shown> {
        self.shown.lock().expect("what was shown").clone()
    }

    /// Waits until so many were shown in all, and gives the last.
    #[must_use]
    pub fn waits_for(&self, count: usize) -> Shown {
        let started = Instant::now();
        loop {
            let shown = self.shown();
            if shown.len() >= count {
                assert_eq!(shown.len(), count, "{shown:?}");
                return shown.last().expect("one at least").clone();
            }
            assert!(
                started.elapsed() < PATIENCE,
                "{count} notifications expected, there are {shown:?}"
            );
            sleep(Duration::from_millis(100));
        }
    }

    /// Waits a while, in which nothing may be shown beyond so many.
    pub fn stays_at(&self, count: usize) {
        sleep(Duration::from_secs(4));
        let shown = self.shown();
        assert_eq!(shown.len(), count, "{shown:?}");
    }
}

impl Drop for Notifications {
    fn drop(&mut self) {
        let _ = self.bus.kill();
        let _ = self.bus.wait();
    }
}
