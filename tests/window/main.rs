//! Journeys through the built window, each on a display of its own.

mod smoke;
