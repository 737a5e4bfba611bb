//! System packages: installed on Debian and Ubuntu, checked and named on every other system. Never Rust or Node
//! themselves, which a person chooses.

use std::collections::BTreeSet;

use super::Purpose;
use crate::failure::Failure;
use crate::process::{Program, find};
use crate::progress::Report;

/// What a build of the window links against; GTK 3 and libsoup come with the first.
const TO_BUILD: [&str; 3] = ["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev"];

/// What the tests start: a display, a driver for the window, a keyboard for the system's dialogs, readers of PDF.
const TO_TEST: [&str; 6] = [
    "dbus-x11",
    "poppler-utils",
    "qpdf",
    "webkit2gtk-driver",
    "xdotool",
    "xvfb",
];

/// Without a window only the PDF readers are left.
const TO_TEST_WITHOUT_WINDOW: [&str; 4] =
    ["build-essential", "pkg-config", "poppler-utils", "qpdf"];

/// Makes sure that the packages are there.
pub(crate) fn install(purpose: Purpose) -> Result<Report, Failure> {
    if cfg!(target_os = "linux") {
        if find("dpkg-query").is_some() && find("apt-get").is_some() {
            return install_with_apt(&packages(purpose));
        }
        return check_other_linux(purpose);
    }
    if cfg!(target_os = "macos") {
        return check_macos();
    }
    // Windows: Rust cannot have compiled this program without the build tools, and WebView2 is part of the system.
    Ok(Report::note(
        "nothing to install; WebView2 is part of Windows",
    ))
}

fn packages(purpose: Purpose) -> Vec<&'static str> {
    let mut packages = match purpose {
        Purpose::TestWithoutWindow => TO_TEST_WITHOUT_WINDOW.to_vec(),
        _ => TO_BUILD.to_vec(),
    };
    match purpose {
        Purpose::Test => packages.extend(TO_TEST),
        Purpose::RunOnVirtualDisplay => packages.extend(["xvfb", "xauth"]),
        Purpose::Run | Purpose::TestWithoutWindow => {}
    }
    packages
}

fn install_with_apt(packages: &[&str]) -> Result<Report, Failure> {
    // dpkg-query fails when it does not know one of the names, and still lists those that it knows.
    let listed = Program::new("sh")
        .arguments([
            "-c",
            "dpkg-query -W -f '${Package} ${db:Status-Status}\\n' \"$@\" 2>/dev/null || true",
            "sh",
        ])
        .arguments(packages)
        .quietly()?;
    let missing = missing(packages, &listed);
    if missing.is_empty() {
        return Ok(Report::note("up to date"));
    }
    println!("installing {}", missing.join(" "));
    apt(&["update", "--quiet"], &missing)?;
    let mut install = vec!["install", "--yes", "--no-install-recommends"];
    install.extend(&missing);
    apt(&install, &missing)?;
    Ok(Report::note(format!("{} installed", missing.len())))
}

/// The packages that a list of `name status` lines does not report as installed.
fn missing<'a>(packages: &[&'a str], listed: &str) -> Vec<&'a str> {
    let installed: BTreeSet<&str> = listed
        .lines()
        .filter_map(|line| line.strip_suffix(" installed"))
        .collect();
    packages
        .iter()
        .copied()
        .filter(|package| !installed.contains(package))
        .collect()
}

fn apt(arguments: &[&str], missing: &[&str]) -> Result<(), Failure> {
    let by_hand = format!(
        "as an administrator: apt-get update && apt-get install {}",
        missing.join(" ")
    );
    let is_root = Program::new("id")
        .arguments(["-u"])
        .quietly()
        .is_ok_and(|id| id.trim() == "0");
    let program = if is_root {
        Program::new("apt-get")
    } else if find("sudo").is_some() {
        Program::new("sudo").arguments(["DEBIAN_FRONTEND=noninteractive", "apt-get"])
    } else {
        return Err(Failure::new(
            "System packages are missing, and only an administrator may install them",
        )
        .remedy(by_hand));
    };
    program
        .arguments(arguments)
        .variable("DEBIAN_FRONTEND", "noninteractive")
        .remedy(by_hand)
        .aloud()
}

fn check_other_linux(purpose: Purpose) -> Result<Report, Failure> {
    let mut missing = Vec::new();
    if purpose != Purpose::TestWithoutWindow {
        let has_webkit = Program::new("pkg-config")
            .arguments(["--exists", "webkit2gtk-4.1"])
            .quietly()
            .is_ok();
        if !has_webkit {
            missing.push("WebKitGTK 4.1 with its headers, and pkg-config");
        }
    }
    let programs: &[(&str, &str)] = match purpose {
        Purpose::Run => &[],
        Purpose::RunOnVirtualDisplay => &[("xvfb-run", "Xvfb with xvfb-run")],
        Purpose::Test => &[
            ("WebKitWebDriver", "WebKitWebDriver"),
            ("Xvfb", "Xvfb"),
            ("xdotool", "xdotool"),
            ("qpdf", "qpdf"),
            ("pdftotext", "pdftotext (poppler)"),
        ],
        Purpose::TestWithoutWindow => &[("qpdf", "qpdf"), ("pdftotext", "pdftotext (poppler)")],
    };
    missing.extend(
        programs
            .iter()
            .filter(|(program, _)| find(program).is_none())
            .map(|(_, described)| *described),
    );
    if missing.is_empty() {
        return Ok(Report::note("all there"));
    }
    Err(Failure::new(format!("Missing on this system: {}", missing.join(", "))).remedy(
        "install them, then start again.\n  \
         Fedora: sudo dnf install webkit2gtk4.1-devel webkit2gtk-driver xorg-x11-server-Xvfb xdotool qpdf poppler-utils\n  \
         Arch:   sudo pacman -S base-devel webkit2gtk-4.1 xorg-server-xvfb xdotool qpdf poppler\n  \
         openSUSE: sudo zypper install webkit2gtk3-devel WebKit2GTK-4.1-webdriver xorg-x11-server-Xvfb xdotool qpdf poppler-tools",
    ))
}

fn check_macos() -> Result<Report, Failure> {
    Program::new("xcode-select")
        .arguments(["--print-path"])
        .remedy("install Apple's command line tools: xcode-select --install")
        .quietly()?;
    Ok(Report::note("all there"))
}

#[cfg(test)]
mod tests {
    use super::missing;

    #[test]
    fn only_what_is_reported_as_installed_counts() {
        let listed = "xvfb installed\nqpdf config-files\nxdotool not-installed\n";
        assert_eq!(
            missing(&["xvfb", "qpdf", "xdotool", "pkg-config"], listed),
            ["qpdf", "xdotool", "pkg-config"]
        );
    }
}
