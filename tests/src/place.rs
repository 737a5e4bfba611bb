//! A temporary folder that is home, data folder and desk of one journey. Never anything of the person who runs it.

use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// The folder; it goes when the journey ends.
#[derive(Debug)]
pub struct Place {
    folder: TempDir,
    bus: Option<String>,
}

impl Place {
    /// An empty place.
    #[must_use]
    pub fn new() -> Self {
        Self {
            folder: TempDir::with_prefix("termkeeper-journey-").expect("a temporary folder"),
            bus: None,
        }
    }

    /// The same with a message bus, on which programs that live here find the desktop.
    #[must_use]
    pub fn on_bus(mut self, address: &str) -> Self {
        self.bus = Some(address.to_owned());
        self
    }

    /// A path in it; nothing is created.
    #[must_use]
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The folder itself.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Where the journey's register stands.
    #[must_use]
    pub fn register(&self) -> PathBuf {
        self.path("register.sqlite")
    }

    /// Writes a file and gives its path.
    #[must_use]
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, content).expect("a file in the temporary folder");
        path
    }

    /// Somebody has begun to work here before: an empty register opens with its usual screens.
    pub fn has_begun(&self) {
        let folder = self.path("home/data/Termkeeper");
        let file = folder.join("preferences.json");
        if !file.exists() {
            std::fs::create_dir_all(&folder).expect("a folder for preferences");
            std::fs::write(file, r#"{ "has_begun": true }"#).expect("preferences");
        }
    }

    /// Makes a program that is about to start live here: its home, its data and its temporary files.
    pub fn house(&self, command: &mut Command) {
        for (name, folder) in [
            ("HOME", "home"),
            ("USERPROFILE", "home"),
            ("APPDATA", "home/data"),
            ("LOCALAPPDATA", "home/data"),
            ("XDG_DATA_HOME", "home/data"),
            ("XDG_CONFIG_HOME", "home/config"),
            ("XDG_CACHE_HOME", "home/cache"),
            ("XDG_STATE_HOME", "home/state"),
            ("XDG_RUNTIME_DIR", "home/run"),
        ] {
            let path = self.path(folder);
            std::fs::create_dir_all(&path).expect("a folder in the temporary folder");
            command.env(name, path);
        }
        command
            .env_remove("TERMKEEPER_REGISTER")
            .env("LC_ALL", "C.UTF-8")
            .env("TZ", "Europe/Berlin");
        if let Some(bus) = &self.bus {
            command.env("DBUS_SESSION_BUS_ADDRESS", bus);
        }
    }
}

impl Default for Place {
    fn default() -> Self {
        Self::new()
    }
}
