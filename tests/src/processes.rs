//! What the system says of a running program and everything it started: when it began, and how much memory all of it
//! takes together. From outside, as a person's task manager sees it. Never anything that the program says of itself.

use std::fs;
use std::path::Path;
use std::time::Duration;

/// How often a second the kernel counts a process's start.
const TICKS: f64 = 100.0;

/// A process as it stands in `/proc`.
#[derive(Debug)]
struct Process {
    id: u32,
    parent: u32,
    name: String,
    /// Since the system began.
    began: Duration,
}

/// A running program and everything that it started.
#[derive(Debug)]
pub struct Tree {
    root: Process,
    all: Vec<u32>,
}

impl Tree {
    /// The newest program with this name among the descendants of a process.
    #[must_use]
    pub fn of(name: &str, ancestor: u32) -> Option<Self> {
        let processes = processes();
        let root = below(&processes, ancestor)
            .into_iter()
            .filter_map(|id| processes.iter().position(|process| process.id == id))
            .filter(|at| processes[*at].name == name)
            .max_by_key(|at| processes[*at].began)?;
        let all = below(&processes, processes[root].id);
        let root = processes.into_iter().nth(root)?;
        Some(Self { root, all })
    }

    /// How long it has been running.
    #[must_use]
    pub fn age(&self) -> Duration {
        let uptime = fs::read_to_string("/proc/uptime").unwrap_or_default();
        let seconds: f64 = uptime
            .split_whitespace()
            .next()
            .and_then(|number| number.parse().ok())
            .unwrap_or_default();
        Duration::from_secs_f64(seconds).saturating_sub(self.root.began)
    }

    /// The memory of all of them in bytes; what several share counts in parts (PSS).
    #[must_use]
    pub fn memory(&self) -> u64 {
        self.all.iter().map(|id| proportional_size(*id)).sum()
    }

    /// How many processes these are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.all.len()
    }
}

fn proportional_size(id: u32) -> u64 {
    // It may have ended meanwhile.
    fs::read_to_string(format!("/proc/{id}/smaps_rollup"))
        .unwrap_or_default()
        .lines()
        .find_map(|line| {
            let kibibytes: u64 = line
                .strip_prefix("Pss:")?
                .trim()
                .trim_end_matches("kB")
                .trim()
                .parse()
                .ok()?;
            Some(kibibytes * 1024)
        })
        .unwrap_or_default()
}

fn processes() -> Vec<Process> {
    fs::read_dir("/proc")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| process(&entry.path()))
        .collect()
}

/// Reads `id (name) state parent … start …`; a name may hold blanks and brackets.
fn process(folder: &Path) -> Option<Process> {
    let id = folder.file_name()?.to_str()?.parse().ok()?;
    let text = fs::read_to_string(folder.join("stat")).ok()?;
    let (before, after) = text.rsplit_once(") ")?;
    let name = before.split_once('(')?.1.to_owned();
    let fields: Vec<&str> = after.split_whitespace().collect();
    let ticks: f64 = fields.get(19)?.parse().ok()?;
    Some(Process {
        id,
        parent: fields.get(1)?.parse().ok()?,
        name,
        began: Duration::from_secs_f64(ticks / TICKS),
    })
}

/// A process and everything that it started.
fn below(processes: &[Process], ancestor: u32) -> Vec<u32> {
    let mut found = vec![ancestor];
    let mut at = 0;
    while let Some(parent) = found.get(at).copied() {
        found.extend(
            processes
                .iter()
                .filter(|process| process.parent == parent)
                .map(|process| process.id),
        );
        at += 1;
    }
    found
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::process::{Command, Stdio};

    use super::Tree;

    #[test]
    fn a_child_is_found_with_its_memory_and_age() {
        let mut child = Command::new("sleep")
            .arg("20")
            .stdout(Stdio::null())
            .spawn()
            .expect("sleep");
        // The child bears its name as soon as it runs its own program.
        let tree = (0..100).find_map(|_| {
            std::thread::sleep(std::time::Duration::from_millis(10));
            Tree::of("sleep", std::process::id())
        });
        child.kill().expect("an end");
        child.wait().expect("an end");
        let tree = tree.expect("the child");
        assert_eq!(tree.count(), 1);
        assert!(tree.age().as_secs() < 10, "{:?}", tree.age());
        assert!(Tree::of("no such program", std::process::id()).is_none());
    }
}
