//! Letters from a real register.
