//! Consulting by its rule.
