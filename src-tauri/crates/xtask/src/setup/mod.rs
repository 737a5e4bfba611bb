//! What a bare machine needs before anything builds: system packages, Node, the window's packages, generated code,
//! the built window, the driver of the tests. Every step looks first and works only if something is missing.

pub(crate) mod driver;
pub(crate) mod generated;
pub(crate) mod libraries;
pub(crate) mod node;
pub(crate) mod programs;
pub(crate) mod system_packages;
pub(crate) mod window;

/// What the set-up is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Building and starting the window.
    Run,
    /// The same on a machine without a display.
    RunOnVirtualDisplay,
    /// All checks and tests.
    Test,
    /// The checks and tests that need no window.
    TestWithoutWindow,
}
