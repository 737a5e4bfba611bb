//! Whether the program starts with the system, without showing its window. What holds is what the
//! system says, so that it can be changed there as well. Never: keeping a copy of the answer.

use desk::Problem;

/// What the system starts, besides the program's own name.
const IN_TRAY: &str = "--in-tray";

#[cfg(target_os = "linux")]
mod system {
    use std::fs;
    use std::path::{Path, PathBuf};

    use desk::{Code, Problem, files};

    use super::IN_TRAY;

    /// Whether the desktop starts it.
    pub(crate) fn is_on() -> bool {
        file().is_some_and(|file| file.is_file())
    }

    /// Has the desktop start it, or no longer.
    pub(crate) fn set(is_on: bool) -> Result<(), Problem> {
        let file = file().ok_or_else(|| Problem::new(Code::Io))?;
        if !is_on {
            return match fs::remove_file(&file) {
                Err(error) if file.exists() => Err(files::failed(&file, error)),
                _ => Ok(()),
            };
        }
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).map_err(|error| files::failed(folder, error))?;
        }
        let program = program().map_err(|error| files::failed(&file, error))?;
        files::write(&file, entry(&program).as_bytes())
    }

    fn file() -> Option<PathBuf> {
        let folder = dirs::config_dir()?;
        Some(folder.join("autostart").join("org.termkeeper.app.desktop"))
    }

    /// An AppImage runs from a place that is gone afterwards, and says where it lies itself.
    fn program() -> std::io::Result<PathBuf> {
        match std::env::var_os("APPIMAGE").filter(|path| !path.is_empty()) {
            Some(image) => Ok(image.into()),
            None => std::env::current_exe(),
        }
    }

    pub(super) fn entry(program: &Path) -> String {
        format!(
            "[Desktop Entry]\nType=Application\nVersion=1.0\nName=Termkeeper\nIcon=termkeeper\n\
             Exec={} {IN_TRAY}\nStartupNotify=false\nTerminal=false\n",
            quoted(&program.to_string_lossy())
        )
    }

    /// As the desktop entry specification wants it: quoted, and the backslash twice because the
    /// value is a string before it is a command.
    fn quoted(text: &str) -> String {
        let mut quoted = String::from('"');
        for sign in text.chars() {
            match sign {
                '"' | '`' | '$' => quoted.extend(['\\', '\\', sign]),
                '\\' => quoted.push_str(r"\\\\"),
                '%' => quoted.push_str("%%"),
                other => quoted.push(other),
            }
        }
        quoted.push('"');
        quoted
    }
}

#[cfg(not(target_os = "linux"))]
mod system {
    use auto_launch::{AutoLaunch, AutoLaunchBuilder, Error, MacOSLaunchMode};
    use desk::{Code, Problem};

    use super::IN_TRAY;

    /// Whether the system starts it.
    pub(crate) fn is_on() -> bool {
        entry().is_ok_and(|entry| entry.is_enabled().unwrap_or_default())
    }

    /// Has the system start it, or no longer.
    pub(crate) fn set(is_on: bool) -> Result<(), Problem> {
        let done = entry().and_then(|entry| {
            if is_on {
                entry.enable()
            } else {
                entry.disable()
            }
        });
        done.map_err(|error| Problem::new(Code::Io).because(error))
    }

    fn entry() -> Result<AutoLaunch, Error> {
        let program = std::env::current_exe()?;
        AutoLaunchBuilder::new()
            .set_app_name("Termkeeper")
            .set_app_path(&program.to_string_lossy())
            .set_macos_launch_mode(MacOSLaunchMode::LaunchAgent)
            .set_args(&[IN_TRAY])
            .build()
    }
}

/// Whether the system starts the program.
pub(crate) fn is_on() -> bool {
    system::is_on()
}

/// Has the system start the program, or no longer.
pub(crate) fn set(wished: bool) -> Result<(), Problem> {
    if wished == is_on() {
        Ok(())
    } else {
        system::set(wished)
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::system::entry;
    use std::path::Path;

    #[test]
    fn a_program_is_found_wherever_it_lies() {
        for (program, exec) in [
            (
                "/opt/termkeeper-app",
                r#"Exec="/opt/termkeeper-app" --in-tray"#,
            ),
            (
                "/opt/My 100% Apps/t",
                r#"Exec="/opt/My 100%% Apps/t" --in-tray"#,
            ),
            (r#"/a"b$c\d"#, r#"Exec="/a\\"b\\$c\\\\d" --in-tray"#),
        ] {
            let entry = entry(Path::new(program));
            assert!(entry.lines().any(|line| line == exec), "{entry}");
        }
    }
}
