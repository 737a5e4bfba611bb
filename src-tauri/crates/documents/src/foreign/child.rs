//! The parent's side of the child process that reads.
