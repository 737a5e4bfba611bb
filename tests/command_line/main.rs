//! Journeys through the built command line.

mod dates;
