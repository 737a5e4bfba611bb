//! Limits of the own process, set before it touches a foreign file.
//!
//! On Linux the kernel refuses memory beyond the limit, and the process ends. macOS has the limit
//! without keeping it, and Windows has none that could be set without unsafe code: there the look
//! into the archive, the counting of cells and the limit on time have to do.

use super::limits::Limits;

/// Binds the process to the limits on memory and processor time, and keeps it from writing files,
/// be it only its own memory when it dies.
#[cfg(unix)]
pub(super) fn confine(limits: &Limits) -> std::io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};

    let at_most = |most: u64| Rlimit {
        current: Some(most),
        maximum: Some(most),
    };
    setrlimit(Resource::Core, at_most(0))?;
    setrlimit(Resource::Fsize, at_most(0))?;
    setrlimit(Resource::Cpu, at_most(limits.seconds.saturating_add(1)))?;
    // The program itself, mapped into memory with its libraries, is no part of what it may use.
    let memory = limits.memory_bytes.saturating_add(mapped_bytes());
    match setrlimit(Resource::As, at_most(memory)) {
        // Where the limit is not kept it may be refused as well.
        Err(_) if cfg!(not(target_os = "linux")) => Ok(()),
        other => Ok(other?),
    }
}

/// Bytes of the address space in use; the system tells them on Linux.
#[cfg(unix)]
fn mapped_bytes() -> u64 {
    std::fs::read_to_string("/proc/self/statm")
        .ok()
        .and_then(|text| text.split_ascii_whitespace().next()?.parse::<u64>().ok())
        .unwrap_or_default()
        .saturating_mul(rustix::param::page_size() as u64)
}

/// Nothing can be bound here; see the module's text.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "it may fail elsewhere")]
pub(super) fn confine(_limits: &Limits) -> std::io::Result<()> {
    Ok(())
}
