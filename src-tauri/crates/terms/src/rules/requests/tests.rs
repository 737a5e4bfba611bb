//! Requests by their rules.
