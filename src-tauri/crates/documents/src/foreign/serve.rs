//! What the child process runs.

/// The first argument that makes a program read a table for its parent instead of anything else.
pub const READ_TABLE: &str = "--read-table";
